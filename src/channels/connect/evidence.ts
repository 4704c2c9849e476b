import { prepared, type TenantDb } from '../../db/database.ts'
import type { Said } from '../../lib/said.ts'
import { failureSaid } from '../errors.ts'
import type { ConnectStep } from '../schema.ts'
import type { ChannelRow, Connection } from './connections.ts'
import { problem, type Seen, verified, waiting } from './seen.ts'
import { type StepName, stepsOf } from './steps.ts'
import type { AppTraffic } from './watch.ts'

/** What has been seen without asking: Meta's calls, the owner's message, what became of the answer. */
export interface Evidence {
  now: Date
  /** When Meta last got the challenge it asked for. */
  calledAt: Date | null
  traffic: AppTraffic
}

type Looked = Pick<Connection, 'kind' | 'steps' | 'proofCode' | 'createdAt'>

export type Steps = Partial<Record<StepName, ConnectStep>>

const PATIENCE_MS = 60_000

/** Every row as it stands now: what the checks found, and what came in since. */
export function currentSteps(
  db: TenantDb,
  connection: Looked,
  channel: ChannelRow | undefined,
  evidence: Evidence,
): Steps {
  const steps: Steps = { ...connection.steps }
  settleCall(steps, connection, evidence)
  if (channel && channel.state !== 'disconnected') {
    settleMessage(steps, channel, evidence)
    settleReply(db, steps, connection, channel, evidence)
    if (channel.wabaId) settleTemplates(db, steps, channel, evidence)
  }
  const proofAt = steps.message?.state === 'verified' ? steps.message.at : undefined
  if (proofAt !== undefined) settleByProof(steps, connection, proofAt)
  return Object.fromEntries(
    stepsOf(connection.kind).flatMap(name => (steps[name] ? [[name, steps[name]]] : [])),
  )
}

const at = (seen: Seen, when: Date | string): ConnectStep => ({
  ...seen,
  at: typeof when === 'string' ? when : when.toISOString(),
})

/** Meta called: that decides about the webhook, and about an address we could not reach ourselves. */
function settleCall(steps: Steps, connection: Looked, { calledAt }: Evidence): void {
  if (calledAt === null) return
  const { webhook, address } = steps
  const askedAt = webhook?.says === 'callback_by_hand' ? connection.createdAt.toISOString() : webhook?.at
  const isAwaited = webhook?.state === 'waiting' && askedAt !== undefined
  if (isAwaited && (webhook.says === 'callback_by_hand' || calledAt.toISOString() >= askedAt)) {
    steps.webhook = at(verified('callback_called', { when: calledAt }, webhook.answer), calledAt)
  }
  if (address?.state === 'waiting' && steps.webhook?.state === 'verified') {
    steps.address = at(verified('address_called', { when: calledAt }), calledAt)
  }
}

/** The code has not come. After a minute we say what did, and what that means. */
function settleMessage(steps: Steps, channel: ChannelRow, { now, calledAt, traffic }: Evidence): void {
  const { message } = steps
  if (message?.state === 'verified') return
  if (!message?.at) {
    // Nobody was asked to send the code: a customer's message proves as much.
    const { lastInboundAt } = channel
    steps.message = lastInboundAt
      ? at(verified('message_customer'), lastInboundAt)
      : at(waiting('message_waiting'), channel.connectedAt)
    return
  }
  const since = new Date(message.at)
  const after = (when: Date | null | undefined) => when !== null && when !== undefined && when >= since
  const found = after(traffic.badSignatureAt)
    ? problem('proof_bad_signature', { when: traffic.badSignatureAt })
    : after(traffic.otherAccountAt)
      ? problem('proof_other_account', { account: traffic.otherAccount })
      : now.getTime() - since.getTime() < PATIENCE_MS
        ? waiting('message_waiting')
        : after(channel.lastWebhookAt)
          ? problem('proof_no_code')
          : calledAt === null
            ? problem('proof_no_call')
            : problem('proof_no_post')
  steps.message = at(found, since)
}

interface Answer {
  status: string
  deliveredAt: number | null
  readAt: number | null
  sentAt: number
  code: string | null
  /** JSON. */
  said: string | null
}

/** What became of the first answers in the conversation the code came in. */
function settleReply(
  db: TenantDb,
  steps: Steps,
  connection: Looked,
  channel: ChannelRow,
  { now }: Evidence,
): void {
  const { message, reply } = steps
  if (message?.state !== 'verified' || message.at === undefined || reply?.state === 'verified') return
  if (message.says === 'message_customer') {
    if (channel.lastSentAt) steps.reply = at(verified('reply_taken'), channel.lastSentAt)
    return
  }
  const answer = prepared<Answer>(
    db,
    `SELECT m.status, m.delivered_at AS deliveredAt, m.read_at AS readAt, m.sent_at AS sentAt,
            m.failure_code AS code, m.failure_said AS said
     FROM messages AS m WHERE m.direction = 'outbound' AND m.type <> 'event' AND m.status NOT IN ('draft', 'cancelled')
       AND m.created_at >= ? AND m.conversation_id = coalesce(
         (SELECT i.conversation_id FROM messages AS i JOIN conversations AS c ON c.id = i.conversation_id
          WHERE c.channel_id = ? AND i.direction = 'inbound' AND instr(upper(i.text), ?) > 0
          ORDER BY i.id DESC LIMIT 1),
         (SELECT id FROM conversations WHERE channel_id = ? ORDER BY last_inbound_at DESC LIMIT 1))
     ORDER BY m.id DESC LIMIT 1`,
  ).get(new Date(message.at).getTime(), channel.id, connection.proofCode, channel.id)
  steps.reply = at(seenOfAnswer(channel, answer), answer ? new Date(momentOf(answer)) : now)
}

const momentOf = (answer: Answer) => answer.readAt ?? answer.deliveredAt ?? answer.sentAt

function seenOfAnswer(channel: ChannelRow, answer: Answer | undefined): Seen {
  if (!answer) return waiting('reply_waiting')
  switch (answer.status) {
    case 'read':
      return verified('reply_read')
    case 'delivered':
      return verified('reply_delivered')
    case 'sent':
      // Instagram tells of nothing between taking a message and its being read.
      return channel.kind === 'instagram' ? verified('reply_taken') : waiting('reply_sent')
    case 'failed':
      return seenOfFailure(channel, answer)
    case 'unknown':
      return waiting('reply_unknown')
    default:
      return waiting('reply_sending')
  }
}

const OWN_WORDS: Record<string, string> = { 131042: 'reply_payment', 131037: 'reply_display_name' }

function seenOfFailure(channel: ChannelRow, { code, said }: Answer): Seen {
  const own = code === null ? undefined : OWN_WORDS[code]
  if (own) return problem(own, { code: code ?? '' })
  const more = said ? (JSON.parse(said) as Said[]) : failureSaid(channel.kind, code ?? 'unknown')
  return { ...problem('reply_failed', { code: code ?? '' }), more }
}

function settleTemplates(db: TenantDb, steps: Steps, channel: ChannelRow, { now }: Evidence): void {
  const { templates } = steps
  if (templates?.state !== 'waiting') return
  const job = prepared<{ state: string; error: string | null }>(
    db,
    `SELECT state, last_error AS error FROM jobs WHERE name = 'templates.sync' AND json_extract(payload, '$.wabaId') = ?
     ORDER BY id DESC LIMIT 1`,
  ).get(channel.wabaId)
  if (job && job.state !== 'dead') return
  const since = templates.at ?? now.toISOString()
  if (job) {
    steps.templates = at(problem('templates_failed', {}, { refused: job.error }), since)
    return
  }
  const counts = prepared<{ approved: number; rejected: number; other: number; syncedAt: number | null }>(
    db,
    `SELECT coalesce(sum(status = 'APPROVED'), 0) AS approved, coalesce(sum(status = 'REJECTED'), 0) AS rejected,
            coalesce(sum(status NOT IN ('APPROVED', 'REJECTED')), 0) AS other, max(synced_at) AS syncedAt
     FROM message_templates WHERE waba_id = ? AND deleted_at IS NULL`,
  ).get(channel.wabaId)!
  const { approved, rejected, other } = counts
  const limit = channel.messagingLimit ?? ''
  const seen = verified('templates_synced', {
    approved,
    rejected,
    other,
    limit,
    quality: channel.quality ?? 'UNKNOWN',
  })
  steps.templates = at(seen, counts.syncedAt === null ? since : new Date(counts.syncedAt))
}

/** A real message came through: so the app is published, the access allowed, and the secret the right one. */
function settleByProof(steps: Steps, connection: Looked, proofAt: string): void {
  const prove = (name: StepName, says: string) => {
    if (steps[name]?.state !== 'verified') steps[name] = at(verified(says), proofAt)
  }
  prove('published', 'published_proven')
  if (connection.kind === 'instagram') prove('access', 'access_proven')
  if (steps.app?.says === 'app_instagram_saved') prove('app', 'app_proven')
}
