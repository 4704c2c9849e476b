import type { Config } from '../config/settings.ts'
import type { CommandContext } from './context.ts'

/** The command line was not understood: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** 0 done, 1 failed, 2 not used as it can be, 3 done in part or degraded. */
export type ExitCode = 0 | 1 | 2 | 3

export interface Result {
  exit?: ExitCode
  /** What `--json` prints. */
  value: unknown
  /** What a person reads. */
  text: string
  /** What the audit log says beside the command: settings, never a secret, nor words or numbers of customers. */
  noted?: Record<string, unknown>
}

interface OptionSpec {
  /** A flag stands alone, a text takes a value. */
  type: 'text' | 'flag'
  required?: true
  oneOf?: readonly string[]
  help: string
}

interface ArgumentSpec {
  name: string
  optional?: true
  /** A path whose content the command gets. Read where the command is typed, not where it runs. */
  file?: true
  help: string
}

interface Described {
  /** As it is typed: `tenant create`. */
  name: string
  summary: string
  arguments?: readonly ArgumentSpec[]
  options?: Record<string, OptionSpec>
  /** `password` takes `--password-stdin` or `--password-file F`: a secret is never an argument, where others see it. */
  secret?: { name: string; optional?: true; help: string }
}

/** Works on the data folder: in the server's process when one runs, else in this one. */
export interface DataCommand extends Described {
  run(context: CommandContext, input: Input): Promise<Result> | Result
}

/** Needs no data folder, or is what serves it. */
export interface LocalCommand extends Described {
  /** With `json` stdout holds the one value alone: what is said meanwhile goes to stderr. */
  runHere(config: () => Config, input: Input, json: boolean): Promise<Result | undefined>
}

export type Command = DataCommand | LocalCommand

export interface FileContent {
  name: string
  bytes: Buffer
}

/** A command line, read and checked against what the command takes. Travels to the server as it is. */
export class Input {
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, string | true>>
  readonly secret: string | undefined
  readonly files: readonly FileContent[]

  constructor(given: {
    arguments: readonly string[]
    options: Readonly<Record<string, string | true>>
    secret?: string | undefined
    files: readonly FileContent[]
  }) {
    this.arguments = given.arguments
    this.options = given.options
    this.secret = given.secret
    this.files = given.files
  }

  /** The argument at this place; the reader has made sure that it is there unless it is optional. */
  argument(at = 0): string {
    return this.arguments[at] ?? ''
  }

  text(name: string): string | undefined {
    const value = this.options[name]
    return typeof value === 'string' ? value : undefined
  }

  /** An option that is required, or has a default. */
  need(name: string, fallback = ''): string {
    return this.text(name) ?? fallback
  }

  /** One of a few words. The reader has made sure of it. */
  word<Word extends string>(name: string): Word | undefined {
    return this.text(name) as Word | undefined
  }

  flag(name: string): boolean {
    return this.options[name] === true
  }

  file(at = 0): FileContent {
    return this.files[at]!
  }

  needSecret(): string {
    if (this.secret === undefined) throw new UsageError('The secret is missing.')
    return this.secret
  }
}

export function isLocal(command: Command): command is LocalCommand {
  return 'runHere' in command
}
