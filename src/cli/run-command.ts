import { AppError } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import type { RemoteError } from '../lib/port.ts'
import { type DataCommand, type ExitCode, type Input, type Result, UsageError } from './command.ts'
import type { CommandContext } from './context.ts'
import { noteCommand } from './note-command.ts'

/** How a command ended, ready to be printed here or sent to whoever asked. */
export interface Outcome {
  exit: ExitCode
  value: unknown
  text: string
  /** A sentence when it failed; nothing of our own mistakes but that there was one. */
  failure?: string
  /** A mistake of ours, for the log of the process it happened in. */
  cause?: unknown
}

/** Runs a command and never throws: what went wrong becomes an exit code and a sentence. */
export async function runCommand(
  command: DataCommand,
  context: CommandContext,
  input: Input,
): Promise<Outcome> {
  try {
    const result = await command.run(context, input)
    if (result.exit !== 1) noteCommand(command, context, input, result.noted)
    return outcomeOf(result)
  } catch (error) {
    return failureOf(error)
  }
}

export const outcomeOf = ({ exit, value, text }: Result): Outcome => ({ exit: exit ?? 0, value, text })

// Of these the message was written for whoever runs the server.
const SAID_IN_WORDS = new Set([
  'ConfigError',
  'DataFolderError',
  'FolderInUseError',
  'NewerSchemaError',
  'OtherKeyError',
  'PathError',
  'PermanentFailure',
  'PortError',
  'UnreadableFileError',
  'DamagedFileError',
  'WrongKeyError',
])

export function failureOf(error: unknown): Outcome {
  const { name, message, code } = error as Error & Partial<RemoteError>
  if (error instanceof UsageError) return failed(2, message, { code: 'usage' })
  if (error instanceof AppError) {
    const fields = error.fields.length > 0 && { errors: error.fields }
    return failed(1, message, { code: error.code, ...(error.reason && { reason: error.reason }), ...fields })
  }
  // From the worker thread an AppError comes as a copy with its name and code.
  if (name === 'AppError' || SAID_IN_WORDS.has(name)) return failed(1, message, { code: code ?? 'failed' })
  return { ...failed(1, `Something went wrong (${describe(error)}).`, { code: 'failed' }), cause: error }
}

function failed(exit: ExitCode, failure: string, details: { code: string }): Outcome {
  return { exit, value: { error: { message: failure, ...details } }, text: '', failure }
}

/** What kind of mistake, without its words: they may hold data. */
function describe(error: unknown): string {
  const { name, code } = error as { name?: string; code?: string }
  return code ?? name ?? 'unknown'
}

/** Where in our program it happened; not its words, which may hold data. */
export function logMistake(log: Log, verb: string, error: unknown): void {
  const { name, code, stack } = error as Error & { code?: string }
  const frames = stack
    ?.split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 8)
  log.error(
    { event: 'command_failed', verb, type: name, code, frames },
    'a command of the command line failed',
  )
}
