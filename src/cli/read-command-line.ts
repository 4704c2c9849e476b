import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, type FileContent, Input, UsageError } from './command.ts'

const MOST_FILE_BYTES = 64 * 1024 * 1024

export interface CommandLine {
  command: Command | undefined
  /** The words before the first option: what was meant to be a verb. */
  words: string[]
  rest: string[]
  json: boolean
  help: boolean
}

/** Which command is meant: the longest run of first words that names one. `--json` and `--help` may stand anywhere. */
export function findCommand(args: string[], commands: readonly Command[]): CommandLine {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  const json = own.includes('--json')
  const help = own.some(arg => arg === '--help' || arg === '-h')
  const plain = [...own.filter(arg => !['--json', '--help', '-h'].includes(arg)), ...args.slice(own.length)]
  const firstOption = plain.findIndex(arg => arg.startsWith('-'))
  const words = firstOption < 0 ? plain : plain.slice(0, firstOption)
  for (let count = Math.min(words.length, 3); count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    const command = commands.find(one => one.name === name)
    if (command) return { command, words, rest: plain.slice(count), json, help }
  }
  return { command: undefined, words, rest: plain, json, help }
}

/** Arguments, options, secret and files of a command. All that is wrong is said at once. */
export async function readInput(
  command: Command,
  args: string[],
  readStdin: () => Promise<string> | string,
): Promise<Input> {
  const { values, positionals } = parsed(command, args)
  const problems: string[] = []
  const options = readOptions(command, values, problems)
  const wanted = command.arguments ?? []
  for (const [at, one] of wanted.entries()) {
    if (positionals[at] === undefined && !one.optional) problems.push(`<${one.name}> is missing`)
  }
  if (positionals.length > wanted.length)
    problems.push(`“${shown(positionals[wanted.length]!)}” is one word too many`)
  const secretFrom = secretSource(command, values, problems)
  if (problems.length > 0) throw new UsageError(`${problems.map(capital).join('. ')}.`)
  return new Input({
    arguments: positionals,
    options,
    secret: secretFrom && (await readSecret(command, secretFrom, readStdin)),
    files: wanted.flatMap((one, at) =>
      one.file && positionals[at] !== undefined ? [readFile(positionals[at])] : [],
    ),
  })
}

function parsed(command: Command, args: string[]) {
  const options: Record<string, { type: 'string' | 'boolean' }> = {}
  for (const [name, option] of Object.entries(command.options ?? {})) {
    options[name] = { type: option.type === 'flag' ? 'boolean' : 'string' }
  }
  if (command.secret) {
    options[`${command.secret.name}-stdin`] = { type: 'boolean' }
    options[`${command.secret.name}-file`] = { type: 'string' }
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(sentenceOf(error as Error & { code?: string }, command))
  }
}

function sentenceOf(error: Error & { code?: string }, command: Command): string {
  const option = /'(--?[^'\s=]+)/.exec(error.message)?.[1] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    if (command.secret && option === `--${command.secret.name}`) {
      return `Secrets are not taken as arguments, where other users of the machine see them: use ${option}-stdin or ${option}-file.`
    }
    return `There is no option ${shown(option)} here.`
  }
  if (error.message.includes('argument missing') || error.message.includes('ambiguous')) {
    return `The option ${shown(option)} needs a value.`
  }
  return `The option ${shown(option)} takes no value.`
}

function readOptions(
  command: Command,
  values: Record<string, unknown>,
  problems: string[],
): Record<string, string | true> {
  const options: Record<string, string | true> = {}
  for (const [name, option] of Object.entries(command.options ?? {})) {
    const value = values[name]
    if (value === undefined) {
      if (option.required) problems.push(`--${name} is missing`)
      continue
    }
    if (option.oneOf && !option.oneOf.includes(String(value))) {
      problems.push(`--${name} is “${shown(String(value))}”: use ${option.oneOf.join(', ')}`)
    }
    options[name] = value as string | true
  }
  return options
}

type SecretSource = { stdin: true } | { file: string }

function secretSource(
  command: Command,
  values: Record<string, unknown>,
  problems: string[],
): SecretSource | undefined {
  const { secret } = command
  if (!secret) return undefined
  const file = values[`${secret.name}-file`]
  if (typeof file === 'string') return { file }
  if (values[`${secret.name}-stdin`] === true) return { stdin: true }
  if (!secret.optional) problems.push(`--${secret.name}-stdin (or --${secret.name}-file) is missing`)
  return undefined
}

async function readSecret(
  command: Command,
  from: SecretSource,
  readStdin: () => Promise<string> | string,
): Promise<string> {
  const text = 'file' in from ? readFile(from.file).bytes.toString() : await readStdin()
  const secret = text.replace(/\r?\n$/, '')
  if (secret === '') throw new UsageError(`The ${command.secret?.name} is empty.`)
  return secret
}

function readFile(path: string): FileContent {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const why = { ENOENT: 'there is no such file', EACCES: 'it may not be read', EISDIR: 'it is a folder' }
    const code = (error as { code?: string }).code ?? ''
    throw new UnreadableFileError(`${shown(path)} cannot be read: ${why[code as keyof typeof why] ?? code}.`)
  }
  if (bytes.length > MOST_FILE_BYTES) {
    throw new UnreadableFileError(
      `${shown(path)} is larger than the ${MOST_FILE_BYTES / 1024 / 1024} MiB that can be taken.`,
    )
  }
  return { name: basename(path), bytes }
}

export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

/** At most 80 characters of what was typed, on one line. */
export function shown(text: string): string {
  return text.replace(/\p{Cc}/gu, '·').slice(0, 80)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
