import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Log } from '../../lib/log.ts'

const LINES_PER_WINDOW = 50
const WINDOW_MS = 10_000
const MAX_CHARACTERS = 300

const LEVELS = { DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const
type Level = (typeof LEVELS)[keyof typeof LEVELS]

export interface LogLine {
  level: Level
  message: string
  source?: string
  error?: string
}

/**
 * A line of Ollama's log without anything a customer may have written: of its structured lines the message, where it
 * came from and the error; of the others only those of known shape.
 */
export function readLogLine(line: string): LogLine | undefined {
  const level = /\blevel=(DEBUG|INFO|WARN|ERROR)\b/.exec(line)?.[1] as keyof typeof LEVELS | undefined
  if (!level) return readPlainLine(line)
  const source = attribute(line, 'source')
  const error = attribute(line, 'error') ?? attribute(line, 'err')
  return {
    level: LEVELS[level],
    message: shorten(attribute(line, 'msg') ?? ''),
    ...(source && { source }),
    ...(error && { error: shorten(error) }),
  }
}

function readPlainLine(line: string): LogLine | undefined {
  if (/^(panic|fatal error|Error): /.test(line)) return { level: 'error', message: shorten(line) }
  if (/^(\[GIN\] |(llama|ggml|gguf|srv|main)\w*: )/.test(line))
    return { level: 'debug', message: shorten(line) }
}

/** Writes a stream's lines to our log, at most 50 in ten seconds; the number left out is written too. */
export function logLines(stream: Readable, log: Log): void {
  let windowEnds = 0
  let written = 0
  let leftOut = 0
  createInterface({ input: stream }).on('line', line => {
    const now = performance.now()
    if (now > windowEnds) {
      if (leftOut > 0) log.warn({ lines: leftOut }, 'model server log shortened')
      windowEnds = now + WINDOW_MS
      written = 0
      leftOut = 0
    }
    const read = readLogLine(line)
    if (!read || !log.isLevelEnabled(read.level)) return
    const { level, message, ...fields } = read
    if (written >= LINES_PER_WINDOW) {
      leftOut++
      return
    }
    written++
    log[level](fields, `ollama: ${message}`)
  })
}

function attribute(line: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}=("(?:[^"\\\\]|\\\\.)*"|\\S+)`).exec(line)?.[1]
  return value?.replace(/^"|"$/g, '')
}

const shorten = (text: string) => (text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text)
