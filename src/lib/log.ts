import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { isMainThread } from 'node:worker_threads'
import pino from 'pino'
import { safeError } from './errors.ts'
import { logOutput } from './log-output.ts'

/**
 * All a line may hold beside its words, which are ours: ids, counts and names of things of the program. Never texts,
 * names, numbers or tokens of people, at no level; a customer is in no line at all. Anything else is left out, and
 * named under `unlisted`.
 */
const FIELDS = {
  /** What happened, for whoever searches; unique among all lines. */
  event: 'string',
  /** Ids of ours. */
  tenant: 'string',
  user: 'string',
  request: 'string',
  provider: 'string',
  job: 'number',
  kind: 'string',
  outcome: 'string',
  scope: 'string',
  /** What went wrong: our words, a class of errors, its frames. */
  code: 'string',
  type: 'string',
  reason: 'string',
  problem: 'string',
  error: 'string',
  source: 'string',
  frames: 'string',
  stack: 'string',
  err: 'error',
  /** Of the program and the machine. */
  url: 'string',
  method: 'string',
  verb: 'string',
  model: 'string',
  version: 'string',
  signal: 'string',
  mac: 'string',
  pid: 'number',
  seq: 'number',
  status: 'string',
  lines: 'number',
  attempts: 'number',
  tookMs: 'number',
  retryMs: 'number',
  usable: 'boolean',
} as const

type Kinds = { string: string | number | readonly string[]; number: number; boolean: boolean; error: unknown }
export type LogFields = { [Name in keyof typeof FIELDS]?: Kinds[(typeof FIELDS)[Name]] | null | undefined }
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'
export interface Log extends Record<LogLevel, (fields: LogFields, message: string) => void> {
  isLevelEnabled(level: LogLevel): boolean
}

const MOST_CHARACTERS = 1_000

/** Lines on stdout: one JSON object each, or words where somebody reads along. */
export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // An error's message may quote what somebody wrote.
    serializers: { err: error => (error instanceof Error ? safeError(error) : error) },
    formatters: { level: label => ({ level: label }), log: listedOnly },
    hooks: {
      // Lines of the model server become words of ours.
      logMethod([fields, message], write) {
        write.call(this, fields, plain(message) as string)
      },
    },
  }
  if (destination) return pino(options, destination)
  if (isatty(1)) return pino(options, { write: line => writeSync(1, inWords(line)) })
  const output = logOutput(lines => {
    log.warn(
      { event: 'log_lines_dropped', lines },
      'nobody took the lines of the log; so many are missing here',
    )
  })
  const log = pino(options, output)
  // Asked for, the stream makes a pipe one that does not block, for both threads: a full one then says so at once.
  if (isMainThread) void process.stdout
  process.once('exit', output.end)
  return log
}

/** What of a line's fields may be written, each as what it has to be. */
function listedOnly(fields: Record<string, unknown>): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  const unlisted: string[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const kind = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : undefined
    if (kind === 'error') shown[name] = value
    else if (kind && ['string', 'number', 'boolean'].includes(typeof value)) shown[name] = plain(value)
    else if (kind === 'string' && Array.isArray(value)) shown[name] = value.map(one => plain(String(one)))
    else if (kind && value === null) shown[name] = null
    else unlisted.push(/^[a-z_]\w{0,30}$/i.test(name) ? name : '(odd)')
  }
  return unlisted.length > 0 ? { ...shown, unlisted } : shown
}

/** Without anything that moves a cursor, breaks a line or turns the direction of what follows. */
const inOneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escaped)

function plain(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const line = inOneLine(value)
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** `11:05:06 info  listening: Hearthline is ready on http://localhost:8080` */
export function inWords(line: string): string {
  const { time, level, event, msg, ...rest } = JSON.parse(line) as Record<string, unknown>
  const details = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const clock = String(time).slice(11, 19)
  const words = [event && `${String(event)}:`, msg, ...details].filter(Boolean).join(' ')
  return `${inOneLine(`${clock} ${String(level).padEnd(5)} ${words}`)}\n`
}

export const silentLog: Log = pino({ level: 'silent' })
