import { eq } from 'drizzle-orm'
import { failureSaid } from '../channels/errors.ts'
import type { AccountEvent } from '../channels/events.ts'
import { type Fields, fields, idText, list, moment, words } from '../channels/fields.ts'
import { addNotice, resolveNotices } from '../channels/notices.ts'
import { channels } from '../channels/schema.ts'
import { paused, UNSTOPPED } from '../channels/stop.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { type Said, say } from '../lib/said.ts'
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
  said?: readonly Said[]
  /** Meta's own words. */
  sentence?: string
  kind?: string
}

const tell = (severity: Severity, said: readonly Said[], kind?: string): Word => ({
  severity,
  said,
  ...(kind && { kind }),
})

const quote = (severity: Severity, sentence: string, kind: string): Word => ({
  severity,
  sentence: sentence.slice(0, 500),
  kind,
})

const saying = (name: string, values?: Record<string, string>): Said => say(`notice.${name}`, values)

/** Meta's reason in its own language, beside a sentence of ours. */
const metasWords = (text: string | null): Said[] =>
  text ? [saying('metas_words', { words: text.slice(0, 300) })] : []

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

function pause({ db, place, context }: Told, code: string, said: Said[], until?: Date): void {
  const { now } = context
  const end = until && until > now ? until : new Date(now.getTime() + NO_END_MS)
  db.update(channels)
    .set(paused(said, code, end))
    .where(eq(channels.id, place.id))
    .run()
  watchForEnd(db, place.id, now)
}

/** Ends a pause that an event of these kinds began, and no other. */
function resume({ db, place }: Told, codes: string[]): void {
  const row = db.select().from(channels).where(eq(channels.id, place.id)).get()
  if (row?.state !== 'paused' || !codes.includes(row.pausedCode ?? '')) return
  db.update(channels)
    .set({ state: 'connected', ...UNSTOPPED })
    .where(eq(channels.id, place.id))
    .run()
}

const BAN = 'account_ban'
const ACCESS = 'account_access'

const SUPPORT = saying('see_support')

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
      return tell('warning', [saying('account_violation'), ...metasWords(type), SUPPORT], 'account_violation')
    }
    case 'ACCOUNT_DELETED':
      return stopped(told, 'account_deleted')
    case 'ACCOUNT_OFFBOARDED':
      return stopped(told, 'offboarded')
    case 'PARTNER_REMOVED':
    case 'PARTNER_APP_UNINSTALLED':
      return stopped(told, 'app_removed')
    case 'ACCOUNT_RECONNECTED':
    case 'PARTNER_ADDED':
    case 'PARTNER_APP_INSTALLED':
      if (isOverruled(told, ACCESS)) return undefined
      resume(told, [ACCESS])
      return settled(told, [ACCESS])
  }
}

function stopped(told: Told, name: string): Word | undefined {
  if (isOverruled(told, ACCESS)) return undefined
  pause(told, ACCESS, [saying(name)])
  return tell('critical', [saying(name)], ACCESS)
}

/** Being kept from adding numbers keeps nobody from answering. */
const HARMLESS = ['RESTRICTED_ADD_PHONE_NUMBER_ACTION']

function restricted(told: Told): Word | undefined {
  const { now } = told.context
  const restrictions = list(told.value.restriction_info)
    .map(fields)
    .filter(one => !HARMLESS.includes(String(one.restriction_type)))
  if (restrictions.length === 0) {
    return tell('warning', [saying('no_new_numbers'), SUPPORT], 'account_restriction')
  }
  if (isOverruled(told, BAN)) return undefined
  const ends = restrictions.map(one => one.expiration)
  const latest = ends.every(end => idText(end) !== undefined)
    ? new Date(Math.max(...ends.map(end => moment(end, now).getTime())))
    : undefined
  if (latest && latest <= now) return undefined
  const what = latest
    ? saying('account_restricted_until', { day: latest.toISOString().slice(0, 10) })
    : saying('account_restricted')
  pause(told, BAN, [what, SUPPORT], latest)
  return tell('critical', [what, SUPPORT], BAN)
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
    const said = [saying('account_disabled'), SUPPORT]
    pause(told, BAN, said)
    return tell('critical', said, BAN)
  }
  const day = words(fields(told.value.ban_info).waba_ban_date)
  const what = day ? saying('account_disabling_on', { day }) : saying('account_disabling')
  return tell('critical', [what, SUPPORT], BAN)
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
  const described = words(info.alert_description)
  return described
    ? quote(severity, described, kind)
    : tell(severity, [saying('account_warning', { type }), SUPPORT], kind)
}

function accountReview(told: Told): Word | undefined {
  if (isOverruled(told, 'account_review')) return undefined
  const decision = String(told.value.decision)
  if (decision === 'APPROVED') return settled(told)
  if (decision === 'REJECTED') return tell('critical', [saying('review_rejected'), SUPPORT])
  return tell('info', [saying('reviewing')])
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
    return tell('warning', [saying('number_flagged')])
  }
  if (value.event === 'DOWNGRADE') {
    const what = limit ? saying('fewer_openings_now', { limit }) : saying('fewer_openings')
    return tell('warning', [what])
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
  const name = words(requested_verified_name) ?? '…'
  if (decision === 'APPROVED') return settled(told)
  if (decision === 'REJECTED' || decision === 'DECLINED') {
    return tell('warning', [saying('name_rejected', { name }), ...metasWords(words(rejection_reason))])
  }
  return tell('info', [saying('name_pending', { name })])
}

function usernameUpdate(told: Told): Word | undefined {
  if (isOverruled(told, 'business_username')) return undefined
  const { username, status } = told.value
  const name = words(username) ?? ''
  if (status === 'deleted') return tell('info', [saying('username_gone', { name })])
  const approved = status === 'approved'
  return tell('info', [
    approved ? saying('username_on', { name }) : saying('username_kept', { name, status: String(status) }),
  ])
}

/** Somebody changed what protects the number: whoever did not do it must know. */
function security(told: Told): Word | undefined {
  const { value, context, place } = told
  if (!isOfThisNumber(told)) return undefined
  const event = idText(value.event) ?? 'unknown'
  const known: Record<string, string> = {
    PIN_CHANGED: 'pin_changed',
    PIN_RESET_REQUEST: 'pin_reset_asked',
    PIN_RESET_SUCCESS: 'pin_off',
  }
  const said = Object.hasOwn(known, event) ? saying(known[event]!) : saying('protection_changed', { event })
  context.audit?.({
    actor: 'meta',
    via: 'meta',
    action: 'channel.security',
    object: place.account,
    details: { event, requester: idText(value.requester) ?? null },
  })
  return tell('warning', [said, saying('secure_account')])
}

function flowAlert(told: Told): Word | undefined {
  const { value } = told
  const event = idText(value.event) ?? 'flow'
  const kind = `flows:${(idText(value.flow_id) ?? '').slice(0, 40)}:${event.slice(0, 40)}`
  if (isOverruled(told, kind)) return undefined
  const isOver = value.alert_state === 'DEACTIVATED' || value.new_status === 'PUBLISHED'
  if (isOver) return settled(told, [kind])
  const message = words(value.message)
  return message
    ? quote('warning', message, kind)
    : tell('warning', [saying('flow_warning', { event })], kind)
}

const POLICY = 'policy_block'

/** Messenger and Instagram: a page that broke a rule may not send for a while. */
function policyEnforcement(told: Told): Word | undefined {
  if (isOverruled(told, POLICY)) return undefined
  const { action, reason } = told.value
  const why = metasWords(words(reason))
  if (action === 'unblock') {
    resume(told, [POLICY])
    return settled(told, [POLICY])
  }
  if (action === 'block') {
    const said = [saying('page_blocked'), ...why, saying('appeal')]
    pause(told, POLICY, said)
    return tell('critical', said, POLICY)
  }
  return tell('warning', [saying('page_warned'), ...why], POLICY)
}

function accountError(told: Told): Word | undefined {
  const code = idText(told.value.code) ?? 'unknown'
  return tell('warning', failureSaid(told.place.kind, code), `error_${code.slice(0, 20)}`)
}

function historyDeclined(told: Told): Word | undefined {
  const error = fields(told.value.error)
  if (error.code === undefined) return undefined
  return tell('info', [saying('history_declined')])
}
