import assert from 'node:assert/strict'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { loadConfig } from '../../src/config/load.ts'
import { runDemo } from '../../src/demo/demo.ts'
import { createDemoBusiness } from '../../src/demo/demo-business.ts'
import { listConversations } from '../../src/inbox/conversations.ts'
import { countJobs } from '../../src/jobs/queue.ts'
import { silentLog } from '../../src/lib/log.ts'
import { serve } from '../../src/serve.ts'
import { testInstance } from '../support/instance.ts'

describe('the demo', function () {
  this.timeout(60_000)

  it('gets the right outcome for every message on every channel', async () => {
    const printed: string[] = []
    const wrong = await runDemo({
      serve: settings =>
        serve(
          loadConfig({ HEARTHLINE_PORT: '0', OLLAMA_HOST: 'http://127.0.0.1:9', ...settings }).config,
          silentLog,
        ),
      print: line => printed.push(line),
      untilTold: undefined,
    })
    const text = printed.join('\n')
    assert.equal(wrong, 0, text)
    for (const channel of ['WhatsApp', 'Instagram', 'Messenger']) assert.ok(text.includes(channel))
    assert.match(text, /✓ read/)
  })

  it('has a business that shows every state of a conversation, with nothing left to send', async () => {
    const { instance } = testInstance()
    const apps = new AppRegistry(instance.control, instance.keys.field)
    const tenant = await createDemoBusiness({ instance, apps }, { userId: 'marta' })
    const db = instance.tenants.db(tenant.id)
    const rows = listConversations(db, { sight: null, limit: 100 }).items
    assert.ok(rows.length >= 25)
    assert.deepEqual(countJobs(db), { ready: 0, running: 0, dead: 0 })
    const states = {
      draft: rows.some(row => row.drafts > 0),
      unread: rows.some(row => row.unread > 0),
      mine: rows.some(row => row.assignedTo === 'marta'),
      snoozed: rows.some(row => row.status === 'snoozed'),
      done: rows.some(row => row.status === 'done'),
      failed: rows.some(row => row.lastStatus === 'failed'),
      unknown: rows.some(row => row.lastStatus === 'unknown'),
      phone: rows.some(row => row.handoffReason === 'phone'),
      person: rows.some(row => row.handledBy === 'person' && row.waitingSince !== null),
      arabic: rows.some(row => row.language === 'ar'),
      channels: new Set(rows.map(row => row.channelKind)).size === 3,
    }
    assert.deepEqual(
      Object.entries(states).filter(([, isThere]) => !isThere),
      [],
    )
    instance.close()
  })
})
