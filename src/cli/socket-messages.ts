import type { ExitCode } from './command.ts'

/** First line to the server; the files' bytes follow it, one after the other. */
export interface CommandRequest {
  verb: string
  arguments: readonly string[]
  options: Readonly<Record<string, string | true>>
  secret?: string
  files: { name: string; bytes: number }[]
}

/** The server's first line, at once: somebody is there. The answer may take as long as the work does. */
export interface CommandGreeting {
  hearthline: 1
}

/** The server's second and last line. */
export interface CommandAnswer {
  exit: ExitCode
  value: unknown
  text: string
  failure?: string
}

export const MOST_REQUEST_BYTES = 160 * 1024 * 1024
export const MOST_LINE_BYTES = 1024 * 1024

export const lineOf = (message: CommandRequest | CommandGreeting | CommandAnswer): string =>
  `${JSON.stringify(message)}\n`
