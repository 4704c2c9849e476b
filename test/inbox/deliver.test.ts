import assert from 'node:assert/strict'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import type { SendOutcome } from '../../src/channels/events.ts'
import { listConversations } from '../../src/inbox/conversations.ts'
import { deliverMessage } from '../../src/inbox/deliver.ts'
import { listMessages } from '../../src/inbox/messages.ts'
import { receiveEvent } from '../../src/inbox/receive.ts'
import { sendReply } from '../../src/inbox/send.ts'
import type { Job } from '../../src/jobs/names.ts'
import { claimJob, failJob } from '../../src/jobs/queue.ts'
import { RetryLater } from '../../src/jobs/runner.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

const ACCOUNT = '700100200300400'

/** A reply that is queued, and what comes of it when Meta always says the same. */
async function delivery(outcome: SendOutcome) {
  const { instance, tenant, db, clock } = testTenantFile()
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register({ appId: '4711', secret: 'secret-of-the-app' }, NOON)
  await connectChannel(instance, apps, tenant.id, {
    kind: 'whatsapp',
    account: ACCOUNT,
    appKey: app.key,
    name: 'whatsapp',
    token: 'token-of-the-shop',
  })
  receiveEvent(
    db,
    {
      kind: 'inbound',
      channel: 'whatsapp',
      account: ACCOUNT,
      providerId: 'wamid.1',
      sender: { identities: [{ kind: 'phone', value: '491700000002' }], name: 'Ada' },
      sentAt: NOON,
      type: 'text',
      text: 'hello',
      answerable: true,
      opensWindow: true,
    },
    { indexKey: instance.tenants.keys(tenant.id).index, quietMs: 2000, ownAppIds: new Set(), now: NOON },
  )
  const conversation = listConversations(db, { limit: 1 }).items[0]!
  sendReply(db, conversation, { text: 'Hi' }, { id: 'u1', name: 'Marta', via: 'web' }, NOON)
  let now = NOON
  const waits: number[] = []
  for (let tries = 0; tries < 20; tries++) {
    const job = claimJob(db, 'send', now) as Job<'inbox.deliver'> | undefined
    if (!job) break
    const signal = new AbortController().signal
    try {
      await deliverMessage({ clock, send: async () => outcome }, { db, tenantId: tenant.id, job, signal })
      break
    } catch (error) {
      assert.ok(error instanceof RetryLater)
      waits.push(error.retryAfterMs / 1000)
      failJob(db, job, 'not yet', now, { retryAfterMs: error.retryAfterMs })
      now = new Date(now.getTime() + 3 * 3_600_000)
    }
  }
  const message = listMessages(db, conversation.id, { limit: 9 }).items.at(-1)!
  return { waits, message }
}

const refused = (code: string): SendOutcome => ({ outcome: 'refused', code, details: '', act: 'retry' })

describe('a message Meta does not take yet', () => {
  it('waits longer each time when the pair of numbers is busy, then fails with Meta’s code', async () => {
    const { waits, message } = await delivery(refused('131056'))
    assert.deepEqual(waits, [4, 16, 64, 256, 1024, 3600])
    assert.deepEqual([message.status, message.failureCode], ['failed', '131056'])
  })

  it('is tried three times more after a hiccup', async () => {
    const { waits, message } = await delivery(refused('131000'))
    assert.deepEqual(waits, [5, 10, 20])
    assert.equal(message.status, 'failed')
  })

  it('waits as long as Meta says where that is longer', async () => {
    const { waits } = await delivery({ ...refused('131000'), retryAfterMs: 60_000 } as SendOutcome)
    assert.deepEqual(waits, [60, 60, 60])
  })
})
