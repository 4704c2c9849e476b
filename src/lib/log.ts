import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import pino from 'pino'
import { safeError } from './errors.ts'

export type Log = pino.Logger

/** Lines on stdout: one JSON object each, or words where somebody reads along. Ids and counts only, never texts, names, numbers or tokens. */
export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // An error's message may quote what somebody wrote.
    serializers: { err: error => (error instanceof Error ? safeError(error) : error) },
    formatters: { level: label => ({ level: label }) },
    redact: {
      paths: [
        'token',
        'secret',
        'password',
        'phone',
        'text',
        'name',
        '*.token',
        '*.secret',
        '*.password',
        '*.phone',
        '*.text',
      ],
      censor: '[redacted]',
    },
  }
  if (destination) return pino(options, destination)
  return isatty(1) ? pino(options, { write: line => writeSync(1, inWords(line)) }) : pino(options)
}

/** `11:05:06 info  listening: Hearthline is ready on http://localhost:8080` */
function inWords(line: string): string {
  const { time, level, event, msg, ...rest } = JSON.parse(line) as Record<string, unknown>
  const details = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const clock = String(time).slice(11, 19)
  return `${clock} ${String(level).padEnd(5)} ${[event && `${String(event)}:`, msg, ...details].filter(Boolean).join(' ')}\n`
}

export const silentLog: Log = pino({ level: 'silent' })
