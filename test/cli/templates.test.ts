import assert from 'node:assert/strict'
import { readTemplate } from '../../src/templates/meta.ts'
import { addTemplate } from '../../src/templates/sync.ts'
import { NOON } from '../support/instance.ts'
import { testCommands } from './support.ts'

describe('cli/template', () => {
  it('lists what was read, and says how to read it', async () => {
    const { db, run } = testCommands()
    assert.match((await run('template list')).text, /template sync/)
    const row = { id: '1', name: 'order_ready', language: 'en', category: 'UTILITY', status: 'APPROVED' }
    addTemplate(db, '5005', readTemplate({ ...row, components: [{ type: 'BODY', text: 'Ready.' }] })!, NOON)
    const { value, text } = await run('template list --tenant bakery')
    assert.deepEqual(
      (value as { name: string; status: string }[]).map(one => [one.name, one.status]),
      [['order_ready', 'APPROVED']],
    )
    assert.match(text, /bakery +order_ready/)
  })

  it('reads them through the running server, and ends as failed where Meta said no', async () => {
    const test = testCommands()
    assert.match((await test.run('template sync --tenant bakery')).text, /No WhatsApp account/)
    const app = test.addApp()
    const connect = `channel connect whatsapp --tenant bakery --app ${app} --account 1001 --waba 5005 --name Shop --no-verify --token-stdin`
    await test.run(connect, 'EAAG-secret-token-0001')
    const answers = (outcome: object) => {
      test.context.worker = { call: async () => outcome } as never
      return test.run('template sync --tenant bakery')
    }
    assert.equal((await answers({ done: true, listed: 7 })).text, '5005: 7 templates')
    const refused = await answers({ done: false, failure: { code: '200', details: 'No permission.' } })
    assert.equal(refused.exit, 1)
    assert.match(refused.text, /5005: could not be read \(200\)/)
    test.context.worker = null
    const alone = await test.run('template sync --tenant bakery')
    assert.equal(alone.exit, 1, 'nobody is Meta there')
  })
})
