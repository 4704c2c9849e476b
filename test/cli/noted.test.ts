import assert from 'node:assert/strict'
import { COMMANDS } from '../../src/cli/commands.ts'
import { NOTED } from '../../src/cli/note-command.ts'

/** What only looks, or keeps what Meta and the model server say of themselves. */
const LOOKING = [
  'tenant list',
  'setup-code',
  'app list',
  'channel list',
  'channel check',
  'template list',
  'template sync',
  'doctor',
  'config',
  'job list',
  'model list',
  'model pulls',
  'model test',
  'audit verify',
  'route list',
  'explain',
  'version',
  'healthcheck',
  'serve',
  'demo',
  'backup list',
  'backup verify',
]

describe('commands (SEC-AUDIT)', () => {
  it('are noted in the audit log, every one that changes something or takes data out', () => {
    const unknown = COMMANDS.map(({ name }) => name).filter(
      name => !LOOKING.includes(name) && !Object.hasOwn(NOTED, name),
    )
    assert.deepEqual(unknown, [], 'note it, or say that it only looks')
    assert.deepEqual(
      Object.keys(NOTED).filter(name => LOOKING.includes(name) || !COMMANDS.some(one => one.name === name)),
      [],
    )
  })
})
