import { eq } from 'drizzle-orm'
import { failureReason } from '../channels/errors.ts'
import type { AccountEvent } from '../channels/events.ts'
import { type Fields, fields, idText, list, moment, words } from '../channels/fields.ts'
import { addNotice, resolveNotices } from '../channels/notices.ts'
import { channels } from '../channels/schema.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import type { AccountContext, AccountPlace } from './account-events.ts'
import { watchForEnd } from './refusals.ts'

interface Told {
  db: TenantDb
  place: AccountPlace
  event: AccountEvent
  value: Fields
  context: AccountContext
}

type Severity = 'info' | 'warning' | 'critical'

/** What people are to be told. Of a kind one notice is open at a time; without one it is the field's own. */
interface Word {
  severity: Severity
  sentence: string
  kind?: string
}

const say = (severity: Severity, sentence: string, kind?: string): Word => ({
  severity,
  sentence: sentence.slice(0, 500),
  ...(kind && { kind }),
})

/** What each field of Meta's does to a channel. */
const ACT: Record<string, (told: Told) => Word | undefined> = {
  account_update: accountUpdate,
  account_alerts: accountAlert,
  account_review_update: accountReview,
  phone_number_quality_update: qualityUpdate,
  phone_number_name_update: nameUpdate,
  business_capability_update: capabilityUpdate,
  business_username_update: usernameUpdate,
  security,
  flows: flowAlert,
  policy_enforcement: policyEnforcement,
  'policy-enforcement': policyEnforcement,
  errors: accountError,
  history: historyDeclined,
}

export const ACCOUNT_FIELDS: readonly string[] = Object.keys(ACT)

/** Acts on what Meta says about an account or a number. In the caller's transaction. */
export function actOnAccount(
  db: TenantDb,
  place: AccountPlace,
  event: AccountEvent,
  context: AccountContext,
): void {
  const item = fields(event.payload)
  // On Messenger it is a part of a messaging entry.
  const value = fields(item[event.field] ?? event.payload)
  const word = ACT[event.field]!({ db, place, event, value, context })
  if (word) addNotice(db, place.id, { kind: event.field, payload: event.payload, ...word }, context.now)
}

/** Meta repeats and mixes up: what was said later about the same holds. */
function isOverruled({ db, place, event }: Told, topic: string): boolean {
  const newer = prepared(
    db,
    'SELECT 1 FROM account_events WHERE channel_id = ? AND topic = ? AND at > ? LIMIT 1',
  ).get(place.id, topic, event.at.getTime())
  prepared(db, `INSERT INTO account_events (channel_id, field, topic, at) VALUES (?, ?, ?, ?)`).run(
    place.id,
    event.field,
    topic,
    event.at.getTime(),
  )
  return newer !== undefined
}

function settled({ db, place, event, context }: Told, kinds: string[] = [event.field]): undefined {
  resolveNotices(db, place.id, kinds, context.now)
}

/** Where Meta names no end: so long nothing is tried by itself. A person who looks may say otherwise. */
const NO_END_MS = 365 * 24 * 3_600_000

function pause({ db, place, context }: Told, code: string, reason: string, until?: Date): void {
  const { now } = context
  const end = until && until > now ? until : new Date(now.getTime() + NO_END_MS)
  db.update(channels)
    .set({ state: 'paused', stateReason: reason, pausedCode: code, pausedUntil: end })
    .where(eq(channels.id, place.id))
    .run()
  watchForEnd(db, place.id, now)
}

/** Ends a pause that an event of these kinds began, and no other. */
function resume({ db, place }: Told, codes: string[]): void {
  const row = db.select().from(channels).where(eq(channels.id, place.id)).get()
  if (row?.state !== 'paused' || !codes.includes(row.pausedCode ?? '')) return
  db.update(channels)
    .set({ state: 'connected', stateReason: null, pausedCode: null, pausedUntil: null })
    .where(eq(channels.id, place.id))
    .run()
}

const BAN = 'account_ban'
const ACCESS = 'account_access'

const SUPPORT = 'See the account’s page in Meta’s Business Support home.'

/** What ends sending, what gives it back, and what it is called. Everything else in `account_update` is kept only. */
function accountUpdate(told: Told): Word | undefined {
  const { value } = told
  switch (value.event) {
    case 'ACCOUNT_RESTRICTION':
      return restricted(told)
    case 'DISABLED_UPDATE':
      return disabled(told)
    case 'ACCOUNT_VIOLATION': {
      const type = words(fields(value.violation_info).violation_type)
      return say(
        'warning',
        `Meta says that messages of this account broke a rule${type ? ` (${type})` : ''}. More of it leads to a block. ${SUPPORT}`,
        'account_violation',
      )
    }
    case 'ACCOUNT_DELETED':
      return stopped(told, 'Meta has deleted this WhatsApp account. Nothing can be sent from it any more.')
    case 'ACCOUNT_OFFBOARDED':
      return stopped(
        told,
        'This number was taken off the platform in the WhatsApp Business app. Connect it again to send.',
      )
    case 'PARTNER_REMOVED':
    case 'PARTNER_APP_UNINSTALLED':
      return stopped(
        told,
        'Somebody removed our app from this WhatsApp account at Meta. Connect the channel again to send.',
      )
    case 'ACCOUNT_RECONNECTED':
    case 'PARTNER_ADDED':
    case 'PARTNER_APP_INSTALLED':
      if (isOverruled(told, ACCESS)) return undefined
      resume(told, [ACCESS])
      return settled(told, [ACCESS])
  }
}

function stopped(told: Told, sentence: string): Word | undefined {
  if (isOverruled(told, ACCESS)) return undefined
  pause(told, ACCESS, sentence)
  return say('critical', sentence, ACCESS)
}

/** Being kept from adding numbers keeps nobody from answering. */
const HARMLESS = ['RESTRICTED_ADD_PHONE_NUMBER_ACTION']

function restricted(told: Told): Word | undefined {
  const { now } = told.context
  const restrictions = list(told.value.restriction_info)
    .map(fields)
    .filter(one => !HARMLESS.includes(String(one.restriction_type)))
  if (restrictions.length === 0) {
    const sentence = `Meta does not let this account add numbers for now. ${SUPPORT}`
    return say('warning', sentence, 'account_restriction')
  }
  if (isOverruled(told, BAN)) return undefined
  const ends = restrictions.map(one => one.expiration)
  const latest = ends.every(end => idText(end) !== undefined)
    ? new Date(Math.max(...ends.map(end => moment(end, now).getTime())))
    : undefined
  if (latest && latest <= now) return undefined
  const until = latest ? ` until ${latest.toISOString().slice(0, 10)}` : ''
  const sentence = `Meta has restricted this WhatsApp account${until}. Customers’ messages still arrive; nothing is sent. ${SUPPORT}`
  pause(told, BAN, sentence, latest)
  return say('critical', sentence, BAN)
}

function disabled(told: Told): Word | undefined {
  const state = fields(told.value.ban_info).waba_ban_state
  const states = Array.isArray(state) ? state.map(String) : [String(state)]
  if (isOverruled(told, BAN)) return undefined
  if (states.includes('REINSTATE')) {
    resume(told, [BAN])
    return settled(told, [BAN])
  }
  if (states.includes('DISABLE')) {
    const sentence = `Meta has disabled this WhatsApp account. Nothing can be sent. ${SUPPORT}`
    pause(told, BAN, sentence)
    return say('critical', sentence, BAN)
  }
  const day = words(fields(told.value.ban_info).waba_ban_date)
  return say(
    'critical',
    `Meta is going to disable this WhatsApp account${day ? ` on ${day}` : ''}. ${SUPPORT}`,
    BAN,
  )
}

const SEVERITY: Record<string, Severity> = { CRITICAL: 'critical', WARNING: 'warning', INFORMATIONAL: 'info' }

/** Meta's own words: they say what to do. */
function accountAlert(told: Told): Word | undefined {
  const info = { ...told.value, ...fields(told.value.alert_info) }
  const type = idText(info.alert_type) ?? 'alert'
  const kind = `account_alert:${type.slice(0, 60)}`
  if (isOverruled(told, kind)) return undefined
  if (['RESOLVED', 'INACTIVE', 'DISMISSED'].includes(String(info.alert_status))) return settled(told, [kind])
  const severity = SEVERITY[String(info.alert_severity)] ?? 'warning'
  return say(
    severity,
    words(info.alert_description) ?? `Meta warns about this account: ${type}. ${SUPPORT}`,
    kind,
  )
}

function accountReview(told: Told): Word | undefined {
  if (isOverruled(told, 'account_review')) return undefined
  const decision = String(told.value.decision)
  if (decision === 'APPROVED') return settled(told)
  if (decision === 'REJECTED')
    return say('critical', `Meta has rejected this WhatsApp account in its review. ${SUPPORT}`)
  return say('info', 'Meta is reviewing this WhatsApp account. Nothing needs to be done.')
}

/** Only the number it names, where we know what ours are called. */
function isOfThisNumber({ db, place, value }: Told): boolean {
  const named = digits(value.display_phone_number)
  const own = db.select().from(channels).where(eq(channels.id, place.id)).get()
  const number = digits(own?.displayNumber)
  return named === '' || number === '' || named === number
}

const digits = (text: unknown) => (idText(text) ?? '').replace(/\D/g, '')

const GOOD_NEWS = ['UPGRADE', 'UNFLAGGED', 'ONBOARDING', 'THROUGHPUT_UPGRADE']

function qualityUpdate(told: Told): Word | undefined {
  const { value } = told
  if (!isOfThisNumber(told)) return undefined
  const limit = tierOf(value.max_daily_conversations_per_business) ?? tierOf(value.current_limit)
  if (limit && !isOverruled(told, 'messaging_limit')) setLimit(told, limit)
  if (isOverruled(told, 'number_quality')) return undefined
  if (value.event === 'FLAGGED') {
    setQuality(told, 'RED')
    return say(
      'warning',
      'Customers block or report messages of this number: its quality is low. Send offers only to people who asked for them.',
    )
  }
  if (value.event === 'DOWNGRADE') {
    return say(
      'warning',
      `Meta lets this number begin fewer conversations a day${limit ? `: ${limit}` : ''}. Answers to customers are not affected.`,
    )
  }
  if (value.event === 'UNFLAGGED') setQuality(told, 'GREEN')
  if (GOOD_NEWS.includes(String(value.event))) return settled(told)
  return undefined
}

function setLimit({ db, place }: Told, messagingLimit: string): void {
  db.update(channels).set({ messagingLimit }).where(eq(channels.id, place.id)).run()
}

function setQuality({ db, place }: Told, quality: string): void {
  db.update(channels).set({ quality }).where(eq(channels.id, place.id)).run()
}

const TIERS: Record<string, string> = {
  50: 'TIER_50',
  250: 'TIER_250',
  1000: 'TIER_1K',
  2000: 'TIER_2K',
  10000: 'TIER_10K',
  100000: 'TIER_100K',
  '-1': 'TIER_UNLIMITED',
}

/** Meta writes it as a word or as a number. */
function tierOf(value: unknown): string | undefined {
  const text = idText(value)
  if (text === undefined || text === 'TIER_NOT_SET') return undefined
  if (/^TIER_\w{1,20}$/.test(text)) return text
  return Object.hasOwn(TIERS, text) ? TIERS[text] : Number(text) > 100_000 ? 'TIER_UNLIMITED' : undefined
}

function capabilityUpdate(told: Told): Word | undefined {
  const {
    max_daily_conversations_per_business,
    max_daily_conversation_per_phone,
    max_daily_conversations_per_phone,
  } = told.value
  const limit =
    tierOf(max_daily_conversations_per_business) ??
    tierOf(max_daily_conversations_per_phone) ??
    tierOf(max_daily_conversation_per_phone)
  if (limit && !isOverruled(told, 'messaging_limit')) setLimit(told, limit)
  return undefined
}

function nameUpdate(told: Told): Word | undefined {
  if (!isOfThisNumber(told) || isOverruled(told, 'number_name')) return undefined
  const { decision, requested_verified_name, rejection_reason } = told.value
  const name = words(requested_verified_name) ?? 'the name'
  if (decision === 'APPROVED') return settled(told)
  if (decision === 'REJECTED' || decision === 'DECLINED') {
    const why = words(rejection_reason)
    return say(
      'warning',
      `Meta did not accept “${name}” as the name customers see${why ? ` (${why})` : ''}. Choose another one in WhatsApp Manager.`,
    )
  }
  return say('info', `Meta is looking at the name “${name}”. Nothing needs to be done.`)
}

function usernameUpdate(told: Told): Word | undefined {
  if (isOverruled(told, 'business_username')) return undefined
  const { username, status } = told.value
  const name = words(username) ?? ''
  if (status === 'deleted') return say('info', `The WhatsApp username ${name} was given up.`)
  const sentence =
    status === 'approved'
      ? `Customers find this number as ${name} on WhatsApp.`
      : `The WhatsApp username ${name} is kept for this number (${String(status)}).`
  return say('info', sentence)
}

/** Somebody changed what protects the number: whoever did not do it must know. */
function security(told: Told): Word | undefined {
  const { value, context, place } = told
  if (!isOfThisNumber(told)) return undefined
  const event = idText(value.event) ?? 'unknown'
  const sentences: Record<string, string> = {
    PIN_CHANGED: 'The PIN of this number was changed.',
    PIN_RESET_REQUEST: 'Somebody asked to switch off the PIN of this number.',
    PIN_RESET_SUCCESS: 'The PIN of this number was switched off.',
  }
  const said = Object.hasOwn(sentences, event)
    ? sentences[event]!
    : `Something about this number’s protection changed (${event}).`
  context.audit?.({
    actor: 'meta',
    via: 'meta',
    action: 'channel.security',
    object: place.account,
    details: { event, requester: idText(value.requester) ?? null },
  })
  return say('warning', `${said} If nobody of you did that, secure the business account at Meta.`)
}

function flowAlert(told: Told): Word | undefined {
  const { value } = told
  const event = idText(value.event) ?? 'flow'
  const kind = `flows:${(idText(value.flow_id) ?? '').slice(0, 40)}:${event.slice(0, 40)}`
  if (isOverruled(told, kind)) return undefined
  const isOver = value.alert_state === 'DEACTIVATED' || value.new_status === 'PUBLISHED'
  if (isOver) return settled(told, [kind])
  return say('warning', words(value.message) ?? `Meta warns about a Flow: ${event}.`, kind)
}

const POLICY = 'policy_block'

/** Messenger and Instagram: a page that broke a rule may not send for a while. */
function policyEnforcement(told: Told): Word | undefined {
  if (isOverruled(told, POLICY)) return undefined
  const { action, reason } = told.value
  const why = words(reason)
  if (action === 'unblock') {
    resume(told, [POLICY])
    return settled(told, [POLICY])
  }
  if (action === 'block') {
    const sentence = `Meta has blocked this page from sending${why ? `: ${why}` : ''}. Appeal in the page’s support inbox at Meta.`
    pause(told, POLICY, sentence)
    return say('critical', sentence, POLICY)
  }
  return say('warning', `Meta warns this page about a rule${why ? `: ${why}` : ''}.`, POLICY)
}

function accountError(told: Told): Word | undefined {
  const code = idText(told.value.code) ?? 'unknown'
  return say('warning', failureReason(told.place.kind, code), `error_${code.slice(0, 20)}`)
}

function historyDeclined(told: Told): Word | undefined {
  const error = fields(told.value.error)
  if (error.code === undefined) return undefined
  return say(
    'info',
    'The chats from before were not shared in the WhatsApp Business app, so they are not here. New ones are.',
  )
}
