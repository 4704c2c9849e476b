import { eq } from 'drizzle-orm'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import { refusalOf } from '../../src/channels/errors.ts'
import type { ChannelKind, Identity, OutboundContent, SendOutcome } from '../../src/channels/events.ts'
import { createPace } from '../../src/channels/pace.ts'
import { channels } from '../../src/channels/schema.ts'
import { contacts } from '../../src/contacts/schema.ts'
import { getConversationById, listConversations } from '../../src/inbox/conversations.ts'
import { type DeliverDeps, deliverMessage } from '../../src/inbox/deliver.ts'
import { findMessageById, type Message } from '../../src/inbox/messages.ts'
import { receiveEvent } from '../../src/inbox/receive.ts'
import { resumeChannel } from '../../src/inbox/refusals.ts'
import { type Author, addAnswer, sendContent } from '../../src/inbox/send.ts'
import { reconcileMessage } from '../../src/inbox/settle.ts'
import { LANES } from '../../src/jobs/names.ts'
import { claimJob, finishJob, nextRunAtIn } from '../../src/jobs/queue.ts'
import type { JobRun } from '../../src/jobs/runner.ts'
import { newId } from '../../src/lib/ids.ts'
import { mediaFiles } from '../../src/media/schema.ts'
import type { UploadOutcome } from '../../src/media/upload.ts'
import { messageTemplates } from '../../src/templates/schema.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

export const MARTA: Author = { id: 'u1', name: 'Marta', via: 'web' }
export const PROGRAM: Author = { id: 'token:1', name: 'API', via: 'api' }
const WABA = '900100200300400'
export const HOUR = 3_600_000

export interface Handed {
  content: OutboundContent
  recipient: Identity[]
  at: Date
}

/** One business on one channel, a customer who wrote at noon, and a Meta whose answers a test decides. */
export async function sendingLine(kind: ChannelKind = 'whatsapp') {
  const { instance, tenant, db, clock } = testTenantFile()
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const app = apps.register({ appId: '4711', secret: 'secret-of-the-app' }, NOON)
  const connect = () =>
    connectChannel(instance, apps, tenant.id, {
      kind,
      account: '7001',
      appKey: app.key,
      name: kind,
      token: 'token-of-the-shop',
      wabaId: WABA,
    })
  await connect()
  let inbound = 0
  const identity = { whatsapp: 'phone', messenger: 'psid', instagram: 'igsid' }[kind] as Identity['kind']

  function writes(text = 'hello', from = '491700000002'): void {
    receiveEvent(
      db,
      {
        kind: 'inbound',
        channel: kind,
        account: '7001',
        providerId: `in.${++inbound}`,
        sender: { identities: [{ kind: identity, value: from }], name: 'Ada' },
        sentAt: clock.now(),
        type: 'text',
        text,
        answerable: true,
        opensWindow: true,
      },
      {
        indexKey: instance.tenants.keys(tenant.id).index,
        quietMs: 2000,
        ownAppIds: new Set(),
        now: clock.now(),
      },
    )
  }
  writes()

  const handed: Handed[] = []
  const uploads: string[] = []
  const meta = {
    answer: ((): SendOutcome => ({ outcome: 'accepted', providerId: `out.${handed.length}` })) as (
      handed: Handed,
    ) => SendOutcome,
    upload: (fileId: string): UploadOutcome => ({ outcome: 'ok', providerMediaId: `meta-${fileId}` }),
  }
  const deps: DeliverDeps = {
    clock,
    pace: createPace(clock, () => 0),
    async send(_tenant, _channel, recipient, content) {
      const one = { content, recipient, at: clock.now() }
      handed.push(one)
      return meta.answer(one)
    },
    async upload(_tenant, _db, _channel, file) {
      uploads.push(file.fileId)
      return meta.upload(file.fileId)
    },
  }

  async function runOne(): Promise<boolean> {
    for (const lane of LANES) {
      const job = claimJob(db, lane, clock.now())
      if (!job) continue
      const run = { db, tenantId: tenant.id, job, signal: new AbortController().signal } as JobRun
      if (job.name === 'inbox.deliver') await deliverMessage(deps, run as JobRun<'inbox.deliver'>)
      else if (job.name === 'inbox.resume') resumeChannel(run as JobRun<'inbox.resume'>, clock.now())
      else if (job.name === 'inbox.reconcile')
        reconcileMessage(db, (run as JobRun<'inbox.reconcile'>).job, clock.now())
      else finishJob(db, job)
      return true
    }
    return false
  }

  /** Everything that is due now. */
  async function work(): Promise<void> {
    while (await runOne());
  }

  /** Lets time pass, with all that comes due on the way, at its moment. */
  async function pass(ms: number): Promise<void> {
    const end = clock.now().getTime() + ms
    await work()
    for (;;) {
      const next = Math.min(
        ...(['send', 'quick'] as const).map(lane => nextRunAtIn(db, lane) ?? Number.POSITIVE_INFINITY),
      )
      if (next > end) break
      clock.set(new Date(Math.max(next, clock.now().getTime() + 1)))
      await work()
    }
    clock.set(new Date(end))
    await work()
  }

  const conversation = () =>
    getConversationById(db, listConversations(db, { sight: null, limit: 1 }).items[0]!.id)
  const fresh = (message: Message) => findMessageById(db, message.id)!
  return {
    instance,
    tenant,
    db,
    clock,
    meta,
    handed,
    uploads,
    connect,
    writes,
    work,
    pass,
    conversation,
    fresh,
    channel: () => db.select().from(channels).get()!,
    contact: () => db.select().from(contacts).where(eq(contacts.id, conversation().contactId)).get()!,
    /** Everything as it was in the beginning, for another customer who writes now. */
    async startAgain(): Promise<void> {
      await connect()
      db.$client.exec(
        "DELETE FROM channel_notices; DELETE FROM jobs; UPDATE message_templates SET status = 'APPROVED'",
      )
      deps.pace = createPace(clock, () => 0)
      handed.length = 0
      writes('hello', `3519000${++inbound}`)
    },
    send: (content: OutboundContent | string, author: Author = MARTA, options = {}) =>
      sendContent(
        db,
        conversation(),
        typeof content === 'string' ? { type: 'text', text: content } : content,
        author,
        clock.now(),
        options,
      ).message,
    /** The assistant answers what was written last. */
    answers(text: string): Message {
      const answers = db.$client
        .prepare("SELECT max(id) FROM messages WHERE direction = 'inbound'")
        .pluck()
        .get() as number
      db.$client.prepare('UPDATE conversations SET answered_through = ?').run(answers)
      const evidence = { answeredBy: 'rules' as const, products: [], knowledge: [], checks: [] }
      return addAnswer(
        db,
        { conversation: conversation(), text, language: 'en', evidence, answers, as: 'queued' },
        clock.now(),
      )!
    },
    state: (message: Message) => {
      const { status, failureCode } = fresh(message)
      return failureCode === null ? status : `${status} ${failureCode}`
    },
    file(mime: string, bytes = 1000) {
      const kind = mime.split('/')[0] as 'image'
      const values = { publicId: newId(clock.now()), mime, kind, bytes, sha256: 'x', createdAt: NOON }
      return db.insert(mediaFiles).values(values).returning().get()
    },
    template(change: Partial<typeof messageTemplates.$inferInsert> = {}) {
      return db
        .insert(messageTemplates)
        .values({
          publicId: newId(clock.now()),
          wabaId: WABA,
          name: 'order_ready',
          language: 'en',
          category: 'UTILITY',
          status: 'APPROVED',
          components: [{ type: 'BODY', text: 'Hello {{1}}, your order is ready.' }],
          updatedAt: NOON,
          ...change,
        })
        .returning()
        .get()
    },
    templateStatus: () =>
      db.select().from(messageTemplates).where(eq(messageTemplates.name, 'order_ready')).get()?.status,
  }
}

export type SendingLine = Awaited<ReturnType<typeof sendingLine>>

/** As `callGraph` classifies it. */
export function refused(kind: ChannelKind, key: string, more: object = {}): SendOutcome {
  const [code, subcode] = key.split('/') as [string, string | undefined]
  const { act } = refusalOf(kind, code, subcode)
  return { outcome: 'refused', code, ...(subcode && { subcode }), details: '', act, ...more }
}

export const ORDER_READY: OutboundContent = {
  type: 'template',
  name: 'order_ready',
  language: 'en',
  components: [{ type: 'body', parameters: [{ type: 'text', text: 'Ada' }] }],
}
