import { setImmediate as breathe } from 'node:timers/promises'
import { saveFacts } from '../catalog/facts.ts'
import { findKnowledge, saveKnowledge } from '../catalog/knowledge.ts'
import { findProduct, saveProduct } from '../catalog/products.ts'
import type { AppRegistry } from '../channels/app-registry.ts'
import type { Channel } from '../channels/connect.ts'
import { failureReason } from '../channels/errors.ts'
import type { ChannelEvent, ChannelKind, Sender } from '../channels/events.ts'
import { prepared, type TenantDb, write } from '../db/database.ts'
import { assign, type Conversation, getConversationById, setStatus } from '../inbox/conversations.ts'
import { applyDeliveryUpdate, attachProviderId } from '../inbox/delivery-status.ts'
import { handBack, handOff } from '../inbox/handoff.ts'
import { findMessageById, type Message } from '../inbox/messages.ts'
import { receiveEvent } from '../inbox/receive.ts'
import type { Evidence } from '../inbox/schema.ts'
import { addAnswer, sendReply } from '../inbox/send.ts'
import { randomText } from '../lib/ids.ts'
import type { ModelClient } from '../replies/model/client.ts'
import { type RespondDeps, respond } from '../replies/respond.ts'
import { setAssistant } from '../replies/settings.ts'
import { openTryOut } from '../simulator/try-out.ts'
import { createTenant } from '../tenants/create.ts'
import type { Instance } from '../tenants/instance.ts'
import { findTenantBySlug, type Tenant } from '../tenants/register.ts'
import { FACTS, KNOWLEDGE, PRODUCTS, SHOP } from './ceramics.ts'
import { type Moment, TALKS, type Talk } from './talks.ts'
import { addDemoTemplates } from './templates.ts'

export interface DemoDeps {
  instance: Instance
  apps: AppRegistry
}

export interface DemoOptions {
  /** Its conversations are assigned to this user, where one of the team has them. */
  userId?: string
  /** Connects its channels; the simulator in this process by default. */
  connect?: (tenantId: string) => Promise<Channel[]>
  /** Without conversations: whoever fills it wants to see his own. */
  empty?: boolean
}

/** What happened long ago is not marked as read now. */
const NOBODY_TOLD = {
  send: () => Promise.reject(new Error('nothing is sent')),
  markRead: () => Promise.resolve(),
}

/** An invented business to look around in: nothing it sends leaves the machine. */
export async function createDemoBusiness(deps: DemoDeps, options: DemoOptions = {}): Promise<Tenant> {
  const tenant = createTenant(deps.instance, { ...SHOP, slug: freeSlug(deps.instance), demo: true })
  await fillDemoBusiness(deps, tenant, options)
  return tenant
}

/** Products, answers, channels and conversations for a business that has none yet. */
export async function fillDemoBusiness(
  deps: DemoDeps,
  tenant: Tenant,
  options: DemoOptions = {},
): Promise<void> {
  const { instance } = deps
  const db = instance.tenants.db(tenant.id)
  const now = instance.clock.now()
  for (const [id, product] of Object.entries(PRODUCTS)) {
    await write(db, () => saveProduct(db, id, product, { currency: SHOP.currency, now }))
    await breathe()
  }
  await write(db, () => {
    for (const [id, entry] of Object.entries(KNOWLEDGE)) saveKnowledge(db, id, entry, now)
    saveFacts(db, FACTS, { timezone: SHOP.timezone, now })
    setAssistant(db, { mode: 'auto', defaultLanguage: 'en' }, now, { demo: true })
  })
  const connect = options.connect ?? (id => openTryOut(deps, id, CHANNEL_NAMES))
  const channels = await connect(tenant.id)
  await write(db, () => addDemoTemplates(db, channels, now))
  if (options.empty) return
  const teller = new Teller(instance, tenant, db, channels, now, options.userId)
  for (const [at, talk] of TALKS.entries()) {
    await write(db, () => {
      teller.tell(talk, at)
      prepared(db, 'DELETE FROM jobs').run() // What is told here has happened already: nobody may see work in it.
    })
    await breathe()
  }
}

const CHANNEL_NAMES: Record<ChannelKind, string> = {
  whatsapp: 'WhatsApp of the shop',
  instagram: 'Instagram @barro.e.sal',
  messenger: 'Messenger Barro & Sal',
}

function freeSlug(instance: Instance): string {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? SHOP.slug : `${SHOP.slug}-${n}`
    if (!findTenantBySlug(instance.control, slug)) return slug
  }
}

const MARTA = { id: 'demo', name: 'Marta', via: 'web' as const }

/** Tells a conversation through the functions a real one goes through, each at its own moment. */
class Teller {
  private readonly instance: Instance
  private readonly tenant: Tenant
  private readonly db: TenantDb
  private readonly channels: Channel[]
  private readonly now: Date
  private readonly userId: string | undefined

  constructor(
    instance: Instance,
    tenant: Tenant,
    db: TenantDb,
    channels: Channel[],
    now: Date,
    userId: string | undefined,
  ) {
    this.instance = instance
    this.tenant = tenant
    this.db = db
    this.channels = channels
    this.now = now
    this.userId = userId
  }

  tell(talk: Talk, index: number): void {
    const { db } = this
    const channel = this.channels.find(one => one.kind === talk.channel)!
    const sender = senderOf(talk, index)
    let conversation: Conversation | undefined
    talk.moments.forEach((moment, at) => {
      // A second between two moments of the same minute keeps their order.
      const when = new Date(this.now.getTime() - moment.ago * 60_000 + at * 1000 - 60_000)
      this.happens(moment, { channel, sender, when, conversation })
      conversation = conversationOf(db, channel, sender)
    })
    if (!conversation) return
    if (!talk.unread) prepared(db, 'UPDATE conversations SET unread = 0 WHERE id = ?').run(conversation.id)
    prepared(db, 'UPDATE conversations SET turn_opened_at = NULL, turn_due_at = NULL WHERE id = ?').run(
      conversation.id,
    )
    if (talk.ends === 'mine' && this.userId) assign(db, conversation.id, this.userId)
    if (talk.ends === 'done') setStatus(db, conversation.id, 'done')
    if (talk.ends === 'snoozed')
      setStatus(db, conversation.id, 'snoozed', new Date(this.now.getTime() + 20 * 3_600_000))
  }

  private happens(
    moment: Moment,
    scene: { channel: Channel; sender: Sender; when: Date; conversation: Conversation | undefined },
  ): void {
    const { db } = this
    const { channel, sender, when } = scene
    const conversation = scene.conversation && getConversationById(db, scene.conversation.id)
    const place = { channel: channel.kind, account: channel.account }
    if ('customer' in moment || 'sends' in moment) {
      const words =
        'customer' in moment
          ? { type: 'text', text: moment.customer }
          : { type: moment.sends, text: moment.text ?? null, payload: moment.payload }
      const answerable = words.type !== 'story_mention'
      this.receive(
        {
          kind: 'inbound',
          ...place,
          providerId: newProviderId(),
          sender,
          sentAt: when,
          answerable,
          opensWindow: true,
          ...words,
        },
        when,
      )
    } else if ('phone' in moment) {
      this.receive(
        {
          kind: 'echo',
          ...place,
          providerId: newProviderId(),
          recipient: sender,
          sentAt: when,
          type: 'text',
          text: moment.phone,
        },
        when,
      )
    } else if (!conversation) {
      return
    } else if ('answers' in moment) {
      this.answer(conversation, channel, moment.answers, when)
    } else if ('model' in moment) {
      this.answerByModel(conversation, channel, moment, when)
    } else if ('person' in moment) {
      const { message } = sendReply(db, conversation, { text: moment.person }, MARTA, when)
      this.becomes(message, channel, moment.fate ?? 'read', when)
    } else if (moment.does === 'takes over') {
      handOff(db, conversation.id, 'taken_over', when, { name: MARTA.name })
    } else {
      handBack(db, conversation.id, when, { name: MARTA.name })
    }
  }

  private receive(event: ChannelEvent, now: Date): void {
    const indexKey = this.instance.tenants.keys(this.tenant.id).index
    receiveEvent(this.db, event, { now, indexKey, quietMs: 0, ownAppIds: new Set() })
  }

  /** What the assistant would say at that moment. It asks no model: a demo must not wait for one. */
  private answer(conversation: Conversation, channel: Channel, as: 'sent' | 'draft', when: Date): void {
    const { db, tenant } = this
    if (as === 'draft') setAssistant(db, { mode: 'draft' }, when, { demo: true })
    const clock = { now: () => when }
    const deps = {
      instance: { ...this.instance, clock },
      model: { isUsable: () => false },
      sender: NOBODY_TOLD,
    } as unknown as RespondDeps & { model: ModelClient }
    const job = {
      id: 0,
      name: 'replies.respond' as const,
      payload: { conversationId: conversation.id },
      key: null,
      attempts: 0,
    }
    const before = lastMessageId(db, conversation.id)
    respond(deps, { db, tenantId: tenant.id, job, signal: new AbortController().signal })
    if (as === 'draft') setAssistant(db, { mode: 'auto' }, when, { demo: true })
    const message = prepared<{ id: number }>(
      db,
      "SELECT id FROM messages WHERE conversation_id = ? AND id > ? AND status = 'queued'",
    ).get(conversation.id, before)
    if (message) this.becomes(findMessageById(db, message.id)!, channel, 'read', when)
  }

  private answerByModel(
    conversation: Conversation,
    channel: Channel,
    moment: Extract<Moment, { model: string }>,
    when: Date,
  ): void {
    const { db } = this
    const last = prepared<{ id: number }>(
      db,
      "SELECT max(id) AS id FROM messages WHERE conversation_id = ? AND direction = 'inbound'",
    ).get(conversation.id)!
    const evidence = evidenceOf(db, moment)
    const message = addAnswer(
      db,
      { conversation, text: moment.model, language: 'en', evidence, answers: last.id, as: 'queued' },
      when,
    )
    prepared(
      db,
      'UPDATE conversations SET answered_through = ?, waiting_since = NULL, unread = 0 WHERE id = ?',
    ).run(last.id, conversation.id)
    if (message) this.becomes(message, channel, 'read', when)
  }

  /** Meta's part: it took the message, and told what became of it. */
  private becomes(
    message: Message,
    channel: Channel,
    fate: 'read' | 'delivered' | 'failed' | 'unknown',
    when: Date,
  ): void {
    const { db } = this
    if (fate === 'unknown') {
      const reason =
        'Meta never said whether this arrived. Look at the chat, then send it again if it is missing.'
      prepared(db, "UPDATE messages SET status = 'unknown', failure_reason = ? WHERE id = ?").run(
        reason,
        message.id,
      )
      prepared(db, "UPDATE conversations SET last_status = 'unknown' WHERE id = ?").run(
        message.conversationId,
      )
      return
    }
    const providerId = newProviderId()
    attachProviderId(db, message, providerId)
    prepared(db, 'UPDATE channels SET last_sent_at = max(coalesce(last_sent_at, 0), ?) WHERE id = ?').run(
      when.getTime(),
      channel.id,
    )
    const at = new Date(when.getTime() + 20_000)
    const update = {
      kind: 'status' as const,
      channel: channel.kind,
      account: channel.account,
      providerIds: [providerId],
      at,
    }
    const failure = { code: '131026', details: failureReason(channel.kind, '131026') }
    applyDeliveryUpdate(db, { ...update, status: fate, ...(fate === 'failed' && { failure }) }, undefined, at)
  }
}

function senderOf(talk: Talk, index: number): Sender {
  const value = `9990${String(index + 1).padStart(11, '0')}`
  const kind = { whatsapp: 'phone', messenger: 'psid', instagram: 'igsid' } as const
  const id = talk.channel === 'whatsapp' ? `155501009${String(index + 10)}` : value
  return {
    identities: [{ kind: kind[talk.channel], value: id }],
    name: talk.name,
    ...(talk.username && { username: talk.username }),
  }
}

const newProviderId = () => `demo.${randomText(20)}`

function conversationOf(db: TenantDb, channel: Channel, sender: Sender): Conversation {
  const { id } = prepared<{ id: number }>(
    db,
    `SELECT c.id FROM conversations AS c JOIN contact_identities AS i ON i.contact_id = c.contact_id WHERE c.channel_id = ? AND i.value = ?`,
  ).get(channel.id, sender.identities[0]!.value)!
  return getConversationById(db, id)
}

function lastMessageId(db: TenantDb, conversationId: number): number {
  return prepared<{ id: number }>(db, 'SELECT max(id) AS id FROM messages WHERE conversation_id = ?').get(
    conversationId,
  )!.id
}

function evidenceOf(db: TenantDb, moment: Extract<Moment, { model: string }>): Evidence {
  const rows = (moment.products ?? []).map(id => findProduct(db, id)!)
  const entries = (moment.knowledge ?? []).map(id => findKnowledge(db, id)!)
  return {
    answeredBy: 'model',
    model: 'qwen3:4b-instruct',
    tookMs: moment.seconds * 1000,
    language: 'en',
    products: rows.map(row => ({
      id: row.externalId,
      name: row.name,
      priceMinor: row.priceMinor,
      currency: row.currency,
      stock: row.stock,
      version: row.version,
    })),
    knowledge: entries.map(entry => ({
      id: entry.externalId,
      question: entry.question,
      version: entry.version,
    })),
    checks: [{ name: 'claims', passed: true }],
  }
}
