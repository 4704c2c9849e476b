import '../lib/one-way-out.ts'
import { text as textOf } from 'node:stream/consumers'
import { loadConfig } from '../config/load.ts'
import { type Config, ConfigError } from '../config/settings.ts'
import { type Command, isLocal, UsageError } from './command.ts'
import { COMMANDS } from './commands.ts'
import { helpOf, overview, usageOf } from './help.ts'
import { type CommandLine, findCommand, readInput, shown } from './read-command-line.ts'
import { failureOf, type Outcome, outcomeOf } from './run-command.ts'

const BAD_SETTINGS = 78

// Whatever a command left open (a probe of the model server) must not keep a finished one from ending.
process.exit(await main(process.argv.slice(2)))

async function main(args: string[]): Promise<number> {
  const line = findCommand(
    args.map(arg => (arg === '--version' ? 'version' : arg)),
    COMMANDS,
  )
  const { command, json } = line
  if (!command) return withoutCommand(line)
  if (line.help)
    return show(
      { exit: 0, value: { name: command.name, usage: usageOf(command) }, text: helpOf(command) },
      json,
    )
  try {
    const outcome = await run(command, line)
    return outcome ? show(outcome, json) : 0
  } catch (error) {
    const outcome = failureOf(error)
    const usage = error instanceof UsageError ? `\nUsage: ${usageOf(command)}` : ''
    show({ ...outcome, failure: `${outcome.failure}${usage}` }, json)
    return error instanceof ConfigError ? BAD_SETTINGS : outcome.exit
  }
}

async function run(command: Command, line: CommandLine): Promise<Outcome | undefined> {
  const input = await readInput(command, line.rest, () => textOf(process.stdin))
  if (isLocal(command)) {
    const result = await command.runHere(settings, input, line.json)
    return result && outcomeOf(result)
  }
  const config = settings()
  const { runOnFolder } = await import('./offline.ts')
  return runOnFolder(config, command, input)
}

/** The settings, with what is odd about them on stderr. */
function settings(): Config {
  const { config, warnings } = loadConfig(process.env)
  for (const warning of warnings) process.stderr.write(`hearthline: ${warning}\n`)
  return config
}

/** No verb, only the first word of some, or one that does not exist. */
function withoutCommand({ words, rest, json, help }: CommandLine): number {
  const [first = ''] = words
  const isGroup = COMMANDS.some(command => command.name.startsWith(`${first} `))
  const text = overview(COMMANDS, isGroup ? first : '')
  if (help || first === 'help')
    return show({ exit: 0, value: { commands: COMMANDS.map(({ name }) => name) }, text }, json)
  const typed = shown(words.join(' ') || rest.join(' '))
  const known = typed === '' || isGroup
  const said = known ? 'Which command?' : `There is no command “${typed}”. “hearthline --help” lists them.`
  show(failureOf(new UsageError(said)), json)
  if (known) process.stderr.write(`\n${text}\n`)
  return 2
}

/** One JSON value on stdout, or the text for people there; sentences about failures on stderr. */
function show({ exit, value, text, failure }: Outcome, json: boolean): number {
  if (json) process.stdout.write(`${JSON.stringify(value)}\n`)
  else if (text !== '') process.stdout.write(`${text}\n`)
  if (failure !== undefined) process.stderr.write(`hearthline: ${failure}\n`)
  return exit
}
