import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { isLocal } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import type { CommandContext } from '../../src/cli/context.ts'
import { findCommand, readInput } from '../../src/cli/read-command-line.ts'
import { failureOf, type Outcome, runCommand } from '../../src/cli/run-command.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { BAKERY, temporaryFolder, testInstance } from '../support/instance.ts'

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname

export interface Ended {
  exit: number | null
  stdout: string
  stderr: string
}

/** The real thing: a process of its own, as somebody types it. */
export function hearthline(
  args: string[],
  options: { dataDir: string; stdin?: string; env?: Record<string, string> },
): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: options.dataDir,
    env: {
      PATH: process.env.PATH,
      TMPDIR: process.env.TMPDIR,
      HEARTHLINE_DATA_DIR: options.dataDir,
      ...options.env,
    },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', chunk => (stdout += String(chunk)))
  child.stderr.on('data', chunk => (stderr += String(chunk)))
  child.stdin.end(options.stdin ?? '')
  return new Promise(resolve => child.once('close', exit => resolve({ exit, stdout, stderr })))
}

const open: { close(): void }[] = []

afterEach(() => {
  for (const instance of open.splice(0)) instance.close()
})

/** A folder with one business, and its commands run in this process: quicker, and the data can be looked at. */
export function testCommands() {
  // A port where nobody is Meta, nor a model.
  const nowhere = { HEARTHLINE_GRAPH_URL: 'http://127.0.0.1:1', OLLAMA_HOST: 'http://127.0.0.1:1' }
  const { instance, clock, dataDir } = testInstance(temporaryFolder(), nowhere)
  open.push(instance)
  const tenant = createTenant(instance, BAKERY)
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const changed: (string | undefined)[] = []
  const context: CommandContext = {
    instance,
    apps,
    worker: null,
    routes: () => [{ method: 'GET', path: '/t/:slug/inbox', permission: 'chats.read' }],
    afterChange: id => void changed.push(id),
  }
  return {
    instance,
    clock,
    dataDir,
    tenant,
    apps,
    changed,
    context,
    db: instance.tenants.db(tenant.id),
    // biome-ignore lint/suspicious/noExplicitAny: every command has a value of its own shape.
    async run(line: string, stdin = ''): Promise<Outcome & { value: any }> {
      const { command, rest } = findCommand(wordsOf(line), COMMANDS)
      if (!command || isLocal(command)) throw new Error(`no command: ${line}`)
      try {
        return await runCommand(command, context, await readInput(command, rest, () => stdin))
      } catch (error) {
        return failureOf(error)
      }
    },
    addApp: () => apps.register({ appId: '123', secret: 'a'.repeat(32) }, clock.now()).key,
  }
}

/** Splits at spaces; “'…'” holds words together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

export function temporaryFile(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}
