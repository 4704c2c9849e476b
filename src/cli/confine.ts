import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import type { Config } from '../config/settings.ts'
import { programRoot } from '../db/migrate.ts'

type Confined = Pick<Config, 'dataDir' | 'configFile' | 'masterKey'>
type Environment = Record<string, string | undefined>

/**
 * In the image: starts this very process over, with Node's permission model between its JavaScript and the machine. It
 * then reads the program, the data and what the settings name, and writes data, models and temporary files alone.
 * Returns where it is done, not wanted or not possible. docs/decisions/008.
 */
export function confine(config: Confined & Pick<Config, 'inImage'>, env: Environment): void {
  const { execve, permission, execPath, execArgv, argv } = process
  if (!config.inImage || permission || !execve) return
  const args = [...execArgv, ...permissionFlags(config, env), ...argv.slice(1)]
  execve.call(process, execPath, [execPath, ...args], env as NodeJS.ProcessEnv)
}

export function permissionFlags(config: Confined, env: Environment): string[] {
  const { dataDir, configFile } = config
  const folders = [dataDir, '/models', tmpdir()]
  const readable = [
    programFolder(),
    ...folders,
    configFile,
    ...keyFileOf(config),
    ...secretFilesOf(env),
    ...modelServersOn(env),
    ALPINE,
  ]
  return [
    '--permission',
    // The database and argon2 are machine code; the worker asks for the inspector's leave too; pictures and the model
    // server are processes of their own. Each costs a part of the wall.
    ...['--allow-addons', '--allow-worker', '--allow-inspector', '--allow-child-process'],
    '--disable-warning=SecurityWarning',
    ...readable.map(path => `--allow-fs-read=${path}`),
    ...[...folders, OOM_SCORE].map(path => `--allow-fs-write=${path}`),
  ]
}

/** Packages ask for it, to learn which machine code they need. */
const ALPINE = '/etc/alpine-release'
/** The model server is the first to go when memory ends. */
const OOM_SCORE = '/proc/self/oom_score_adj'

/** The bundle has its packages beside it, the sources have them inside. */
function programFolder(): string {
  return existsSync(join(programRoot, 'node_modules')) ? programRoot : dirname(programRoot)
}

function keyFileOf({ masterKey }: Confined): string[] {
  const given = masterKey?.reveal()
  return given === undefined || /^[0-9a-f]{64}$/i.test(given) ? [] : [resolve(given)]
}

function secretFilesOf(env: Environment): string[] {
  const files = Object.entries(env).filter(([name]) => /^HEARTHLINE_\w+_FILE$/.test(name))
  return files.map(([, path]) => resolve(path ?? ''))
}

const modelServersOn = (env: Environment): string[] =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder.startsWith('/'))
    .map(folder => join(folder, 'ollama'))
