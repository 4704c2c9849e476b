import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ensureBuilt, rebuild } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { findNode } from './node.mjs'
import { giveUp, inProject } from './project.mjs'
import { writeBillOfMaterials } from './sbom.mjs'

const tasks = {
  build: rebuild,
  test: runTests,
  'test:image': args => runMocha(['--no-config', 'test/image/image-test.ts', ...args]),
  bench: args => ensureBuilt().then(() => runNode('bench/run.ts', args)),
  check: () => runAll(tool('tsc', ['--noEmit']), tool('biome', ['check', '.'])),
  sbom: () => writeBillOfMaterials(),
  format: () => runAll(tool('biome', ['check', '--write', '.'])),
}

/** Runs one of the tasks above on a tree that is set up for it, and ends with its exit code. */
export async function runTask([name, ...args]) {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task) giveUp(`Use: bin/run ${Object.keys(tasks).join(' | ')}`)
  await ensureInstalled()
  process.exitCode = (await task(args)) ?? 0
}

async function runTests(args) {
  await ensureBuilt()
  return runMocha([...onlyThese(args), ...args])
}

/** Mocha's listing, and after it, as the very last line, the counts. */
async function runMocha(args) {
  const folder = mkdtempSync(join(tmpdir(), 'hearthline-test-'))
  const resultFile = join(folder, 'result.json')
  const mocha = inProject('node_modules/mocha/bin/mocha.js')
  const reporter = ['--reporter', inProject('bin/mocha-reporter.cjs')]
  const exitCode = await runNode(mocha, [...reporter, ...args], { TEST_RESULT_FILE: resultFile })
  const result = readResult(resultFile) ?? { passed: 0, failed: 1, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })

  // Mocha can fail outside any test, while it loads a file or after the last one.
  if (exitCode !== 0 && result.failed === 0) result.failed = 1
  process.stdout.write(`${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped\n`)
  return result.failed === 0 ? 0 : 1
}

// Mocha adds the files it is given to those of .mocharc.yml; whoever names a file means only that one.
const onlyThese = args => (args.some(arg => arg.endsWith('.ts')) ? ['--no-config', '--timeout=10000'] : [])

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const runNode = (script, args, env = {}) => run(findNode(), [script, ...args], env)
const tool = (name, args) => () => run(inProject('node_modules/.bin', name), args)

async function runAll(...commands) {
  let worst = 0
  for (const command of commands) worst = Math.max(worst, await command())
  return worst
}

function run(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: inProject(),
    env: { ...process.env, PATH: `${inProject('node_modules/.bin')}${delimiter}${process.env.PATH}`, ...env },
    stdio: 'inherit',
  })
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT']
  const pass = signal => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  return new Promise(resolve => {
    child.on('error', error => giveUp(`Could not start ${command}: ${error.message}`))
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass)
      resolve(signal ? 1 : code)
    })
  })
}
