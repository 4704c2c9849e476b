import { eq } from 'drizzle-orm'
import { findKnowledge } from '../catalog/knowledge.ts'
import { findProduct } from '../catalog/products.ts'
import type { Channel } from '../channels/connect.ts'
import { failureReason } from '../channels/errors.ts'
import type {
  ChannelEvent,
  ChannelKind,
  InboundAttachment,
  OutboundContent,
  Sender,
} from '../channels/events.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { assign, type Conversation, getConversationById, setStatus } from '../inbox/conversations.ts'
import { applyDeliveryUpdate, attachProviderId } from '../inbox/delivery-status.ts'
import { handBack, handOff } from '../inbox/handoff.ts'
import { findMessageById, type Message } from '../inbox/messages.ts'
import { addNote } from '../inbox/notes.ts'
import { receiveEvent } from '../inbox/receive.ts'
import { type Evidence, messages } from '../inbox/schema.ts'
import { addAnswer, sendContent } from '../inbox/send.ts'
import { MAYBE_NOT_DELIVERED } from '../inbox/settle.ts'
import { randomText } from '../lib/ids.ts'
import type { StoredFile } from '../media/store.ts'
import type { ModelClient } from '../replies/model/client.ts'
import { respond } from '../replies/respond.ts'
import { setAssistant } from '../replies/settings.ts'
import type { RespondDeps } from '../replies/turns/open-turn.ts'
import type { Instance } from '../tenants/instance.ts'
import type { Tenant } from '../tenants/register.ts'
import type { DemoFile } from './demo-files.ts'
import type { Moment, Talk } from './talks.ts'

/** What happened long ago is not marked as read now. */
const NOBODY_TOLD = {
  send: () => Promise.reject(new Error('nothing is sent')),
  markRead: () => Promise.resolve(),
}

const MARTA = { id: 'demo', name: 'Marta', via: 'web' as const }

/** Tells a conversation through the functions a real one goes through, each at its own moment. */
export class Teller {
  private readonly instance: Instance
  private readonly tenant: Tenant
  private readonly db: TenantDb
  private readonly channels: Channel[]
  private readonly files: Map<DemoFile, StoredFile>
  private readonly now: Date
  private readonly userId: string | undefined
  /** Meta's ids of the moments that later ones name. */
  private readonly named = new Map<string, string>()

  constructor(story: {
    instance: Instance
    tenant: Tenant
    db: TenantDb
    channels: Channel[]
    files: Map<DemoFile, StoredFile>
    now: Date
    userId: string | undefined
  }) {
    this.instance = story.instance
    this.tenant = story.tenant
    this.db = story.db
    this.channels = story.channels
    this.files = story.files
    this.now = story.now
    this.userId = story.userId
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
      this.receive({ kind: 'inbound', ...place, sender, sentAt: when, ...this.saidIn(moment) }, when)
      if ('sends' in moment && moment.file) this.arrives(moment.file)
    } else if ('about' in moment || 'deletes' in moment) {
      this.changes(moment, { ...place, sender }, when)
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
    } else if ('person' in moment || 'gives' in moment) {
      const content =
        'person' in moment ? { type: 'text' as const, text: moment.person } : this.given(moment.gives)
      const replyTo = moment.to && this.named.get(moment.to)
      const { message } = sendContent(
        db,
        conversation,
        { ...content, ...(replyTo && { replyTo }) },
        MARTA,
        when,
      )
      this.becomes(message, channel, moment.fate ?? 'read', when, moment.as)
    } else if ('note' in moment) {
      addNote(db, conversation, moment.note, MARTA, when)
    } else if (moment.does === 'takes over') {
      handOff(db, conversation.id, 'taken_over', when, { name: MARTA.name })
    } else {
      handBack(db, conversation.id, when, { name: MARTA.name })
    }
  }

  /** What a customer's moment says, as a webhook would. */
  private saidIn(moment: Extract<Moment, { customer: string } | { sends: string }>) {
    const providerId = newProviderId()
    if (moment.as) this.named.set(moment.as, providerId)
    const replyTo = moment.to && this.named.get(moment.to)
    const words =
      'customer' in moment
        ? { type: 'text', text: moment.customer }
        : {
            type: moment.sends,
            text: moment.text ?? null,
            payload: moment.payload,
            attachments: announced(moment),
          }
    return {
      providerId,
      answerable: !['story_mention', 'like_heart', 'unsupported'].includes(words.type),
      opensWindow: true,
      ...words,
      ...(replyTo && { replyTo }),
      ...(moment.context && { context: moment.context }),
    }
  }

  /** The newest attachment has come: its bytes are there. */
  private arrives(name: DemoFile): void {
    const file = this.files.get(name)
    if (!file) return
    prepared(
      this.db,
      `UPDATE attachments SET state = 'stored', reason = NULL, said = NULL, file_id = ?, mime = ?, bytes = ?
       WHERE id = (SELECT max(id) FROM attachments)`,
    ).run(file.id, file.mime, file.bytes)
  }

  private changes(
    moment: Extract<Moment, { about: string } | { deletes: string }>,
    place: { channel: ChannelKind; account: string; sender: Sender },
    when: Date,
  ): void {
    const providerId = this.named.get('about' in moment ? moment.about : moment.deletes) ?? ''
    const [type, change, text] =
      'deletes' in moment
        ? (['deleted', 'delete', null] as const)
        : 'edits' in moment
          ? (['edit', 'edit', moment.edits] as const)
          : (['reaction', 'reaction', moment.reacts] as const)
    const { sender, ...rest } = place
    const said = {
      ...rest,
      providerId: newProviderId(),
      sentAt: when,
      type,
      text,
      about: { change, providerId },
    }
    if ('by' in moment) this.receive({ kind: 'echo', ...said, recipient: sender }, when)
    else this.receive({ kind: 'inbound', ...said, sender, answerable: false, opensWindow: false }, when)
  }

  /** What a person sends, with the stored file in the place of its name. */
  private given(sends: Extract<Moment, { gives: unknown }>['gives']): OutboundContent {
    if (!('file' in sends)) return sends
    const { file: name, ...content } = sends
    const file = this.files.get(name)
    if (!file) return { type: 'text', text: content.caption ?? name }
    return { ...content, fileId: file.publicId, mime: file.mime }
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
      model: { isUsable: () => false, isSlow: () => false },
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
    as?: string,
  ): void {
    const { db } = this
    if (fate === 'unknown') {
      db.update(messages)
        .set({ status: 'unknown', ...MAYBE_NOT_DELIVERED })
        .where(eq(messages.id, message.id))
        .run()
      prepared(db, "UPDATE conversations SET last_status = 'unknown' WHERE id = ?").run(
        message.conversationId,
      )
      return
    }
    const providerId = newProviderId()
    if (as) this.named.set(as, providerId)
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

const KINDS: Record<string, InboundAttachment['kind']> = {
  image: 'image',
  story_mention: 'image',
  audio: 'audio',
  document: 'document',
}

/** As the channel announces the file of a moment; one without bytes was refused by Meta. */
function announced(moment: Extract<Moment, { sends: string }>): InboundAttachment[] {
  const kind = moment.fileIs ?? KINDS[moment.sends]
  if (!kind) return []
  const name = moment.fileName && { name: moment.fileName }
  const failure = { code: '131052', details: 'Media download error' }
  return [{ kind, ...name, ...(moment.file ? { providerMediaId: 'demo' } : { failure }) }]
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
