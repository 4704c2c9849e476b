import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { withLock } from './lock.mjs'
import { giveUp, inProject } from './project.mjs'

const stampFile = inProject('node_modules/.hearthline-stamp')
export const setupLock = inProject('.cache/setup.lock')

/** Makes node_modules what package-lock.json says. Prints to stderr only: stdout belongs to the command. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await withLock(setupLock, async () => {
    if (isInstalled()) return
    if (!agreesWithLockFile()) await installPackages()
    writeFileSync(stampFile, lockFileHash())
  })
}

const isInstalled = () => readIfThere(stampFile) === lockFileHash()
const lockFileHash = () =>
  createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex')

// npm keeps its own account of what it put there: a tree somebody installed by hand needs no second time.
function agreesWithLockFile() {
  const account = readIfThere(inProject('node_modules/.package-lock.json'))
  if (!account) return false
  const installed = JSON.parse(account).packages
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    return installed[path] ? installed[path].version === version : optional
  })
}

/**
 * No package runs a script of its own while it is installed, but those package.json allows: what is machine code comes
 * built for the usual platforms, and elsewhere is built by the packages named there.
 */
async function installPackages() {
  process.stderr.write('Installing what Hearthline needs (npm ci) ...\n')
  // NODE_ENV=production on this machine would leave out the compiler and the tests' tools.
  await npm('ci', '--include=dev', '--ignore-scripts')
  const { allowScripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  const allowed = Object.keys(allowScripts).filter(name => allowScripts[name] === true)
  await npm('rebuild', '--ignore-scripts=false', ...allowed)
}

function npm(...args) {
  return new Promise(resolve => {
    const child = spawn('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: inProject(),
      env: { ...process.env, PATH: pathWithoutOurOwn() },
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    child.on('error', () =>
      giveUp('npm was not found. Install Node 20 or newer together with npm, then try again.'),
    )
    child.on('exit', code => {
      if (code === 0) resolve()
      else
        giveUp('Installing failed; the lines above say why. Once that is mended, run the same command again.')
    })
  })
}

// `npm run` puts node_modules/.bin first, and the node in there is about to be replaced.
function pathWithoutOurOwn() {
  const own = inProject('node_modules/.bin')
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder !== own)
    .join(delimiter)
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
