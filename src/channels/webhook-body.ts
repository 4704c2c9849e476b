import { isUtf8 } from 'node:buffer'
import type { ChannelKind, WebhookElement } from './events.ts'
import { type Fields, fields, idText, isFields, list } from './fields.ts'
import { cutToBytes } from './limits.ts'

export interface Quarantined {
  reason: 'not_utf8' | 'not_json' | 'not_understood' | 'too_deep' | 'too_many_events' | 'too_complex'
  /** JSON of what was not understood; the whole text where it is no JSON. */
  body: string
}

export interface ParsedBody {
  elements: WebhookElement[]
  quarantined: Quarantined[]
}

/** What a WebhookElement carries: what the journal keeps and `parseElement` reads again. */
export interface ElementBody {
  entry: { id?: string; time?: unknown }
  change?: { field?: unknown; value?: unknown }
  messaging?: unknown
  standby?: unknown
}

export const MAX_DEPTH = 32
export const MAX_EVENTS = 2_000
const MAX_QUARANTINED = 100
export const MAX_STRING_BYTES = 64 * 1024

const CHANNEL_OF_OBJECT: Record<string, ChannelKind> = {
  whatsapp_business_account: 'whatsapp',
  page: 'messenger',
  instagram: 'instagram',
}

/**
 * Cuts a signed webhook into elements of one account and, where Meta batches, of one message or status. What is not
 * understood is quarantined by itself; it never takes the rest with it. Never throws.
 */
export function parseWebhookBody(raw: Buffer): ParsedBody {
  if (!isUtf8(raw))
    return { elements: [], quarantined: [{ reason: 'not_utf8', body: raw.toString('latin1') }] }
  const text = raw.toString('utf8')
  if (raw.length > SCANNED_FROM_BYTES && isTooComplex(raw)) {
    return { elements: [], quarantined: [{ reason: 'too_complex', body: text }] }
  }
  let parsed: unknown
  try {
    parsed = parseWithBigIds(text)
  } catch {
    return { elements: [], quarantined: [{ reason: 'not_json', body: text }] }
  }
  const into: Sink = { text, elements: [], quarantined: [], beyond: [] }
  for (const body of Array.isArray(parsed) && parsed.length > 0 ? parsed : [parsed]) cutBody(into, body)
  if (into.beyond.length > 0) quarantine(into, 'too_many_events', into.beyond)
  return { elements: into.elements, quarantined: into.quarantined }
}

const SCANNED_FROM_BYTES = 64 * 1024
const MAX_VALUES = 300_000
const MAX_BRACKETS_OPEN = 1_000
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * Five megabytes of brackets cost seconds to parse, and other tenants' webhooks wait meanwhile. Meta's own largest
 * bodies stay far below these numbers.
 */
function isTooComplex(raw: Buffer): boolean {
  let values = 0
  let open = 0
  for (let at = 0; at < raw.length; at++) {
    const byte = raw[at]
    if (byte === QUOTE) {
      for (at++; at < raw.length && raw[at] !== QUOTE; at++) if (raw[at] === BACKSLASH) at++
    } else if (byte === COMMA) values++
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      values++
      if (++open > MAX_BRACKETS_OPEN) return true
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) open--
  }
  return values > MAX_VALUES
}

// A digit run this long outside of strings; inside of one (`{"a":"x:1234567890123456"}`) it only costs time.
const BIG_NUMBER = /[:[,]\s*-?\d{16,}/

/** Numbers JavaScript cannot hold become text: some ids arrive as JSON numbers of 17 digits. */
export function parseWithBigIds(text: string): unknown {
  if (!BIG_NUMBER.test(text)) return JSON.parse(text)
  return JSON.parse(text, (_key, value, context?: { source: string }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
      ? context!.source
      : value,
  )
}

// What Meta batches inside of one change.
const CUT_FIELDS = new Set(['messages', 'standby', 'smb_message_echoes'])

interface Sink extends ParsedBody {
  text: string
  /** What came after the last event or quarantine row one webhook may make. */
  beyond: unknown[]
}

function cutBody(into: Sink, body: unknown): void {
  const { object, entry: entries } = fields(body)
  const channel =
    typeof object === 'string' && Object.hasOwn(CHANNEL_OF_OBJECT, object)
      ? CHANNEL_OF_OBJECT[object]
      : undefined
  if (!channel || !Array.isArray(entries)) {
    quarantine(into, 'not_understood', body)
    return
  }
  for (const entry of entries) {
    if (!isFields(entry)) quarantine(into, 'not_understood', entry)
    else if (channel === 'whatsapp') cutWhatsAppEntry(into, entry)
    else cutMessagingEntry(into, channel, entry)
  }
}

function cutWhatsAppEntry(into: Sink, entry: Fields): void {
  if (!Array.isArray(entry.changes)) {
    quarantine(into, 'not_understood', entry)
    return
  }
  const about = aboutEntry(entry)
  const waba = about.id === undefined ? {} : { waba: about.id }
  for (const change of entry.changes) {
    if (!isFields(change) || !isFields(change.value)) {
      quarantine(into, 'not_understood', change)
      continue
    }
    const { field } = change
    // Events about a partner name the business account inside, and the partner outside.
    const inside = idText(fields(change.value.waba_info).waba_id)
    const where = { channel: 'whatsapp' as const, ...waba, ...(inside && { waba: inside }) }
    const account = idText(fields(change.value.metadata).phone_number_id) ?? inside ?? about.id
    for (const value of valuesOf(field, change.value)) {
      if (value) add(into, where, account, { entry: about, change: { field, value } })
      else quarantine(into, 'not_understood', change)
    }
  }
}

function cutMessagingEntry(into: Sink, channel: ChannelKind, entry: Fields): void {
  const about = aboutEntry(entry)
  // Instagram Login also puts a single change on the entry itself.
  const changes = entry.changes ?? ('field' in entry ? [entry] : undefined)
  for (const item of list(entry.messaging)) addItem(into, channel, about, 'messaging', item)
  for (const item of list(entry.standby)) addItem(into, channel, about, 'standby', item)
  for (const change of list(changes)) {
    if (isFields(change) && 'value' in change) {
      add(into, { channel }, about.id, { entry: about, change: { field: change.field, value: change.value } })
    } else quarantine(into, 'not_understood', change)
  }
  const understood = [entry.messaging, entry.standby, changes].some(batch => Array.isArray(batch))
  if (!understood) quarantine(into, 'not_understood', entry)
}

function addItem(
  into: Sink,
  channel: ChannelKind,
  about: ElementBody['entry'],
  name: 'messaging' | 'standby',
  item: unknown,
): void {
  if (isFields(item)) add(into, { channel }, about.id, { entry: about, [name]: item })
  else quarantine(into, 'not_understood', item)
}

function add(
  into: Sink,
  where: { channel: ChannelKind; waba?: string },
  account: string | undefined,
  body: ElementBody,
): void {
  if (into.elements.length >= MAX_EVENTS) into.beyond.push(body)
  else if (account === undefined) quarantine(into, 'not_understood', body)
  else if (!tidy(body, MAX_DEPTH)) quarantine(into, 'too_deep', body)
  else into.elements.push({ ...where, account, body })
}

function quarantine(into: Sink, reason: Quarantined['reason'], value: unknown): void {
  if (into.quarantined.length >= MAX_QUARANTINED && value !== into.beyond) {
    into.beyond.push(value)
    return
  }
  let body: string | undefined
  try {
    body = JSON.stringify(value)
  } catch {
    // Nested so deeply that it cannot be written again: the whole text, once.
    if (into.quarantined.some(other => other.body === into.text)) return
    body = into.text
  }
  into.quarantined.push({ reason, body: body ?? 'null' })
}

function aboutEntry(entry: Fields): ElementBody['entry'] {
  const id = idText(entry.id)
  return { ...(id !== undefined && { id }), ...(entry.time !== undefined && { time: entry.time }) }
}

const BATCHES = ['messages', 'statuses', 'message_echoes', 'errors'] as const

/** One value for each message, status, echo and error, with the contacts it speaks of; undefined for a broken one. */
function singleValues(value: Fields): (Fields | undefined)[] {
  const items: { name: string; item: unknown }[] = []
  for (const name of BATCHES) {
    const batch = value[name]
    if (Array.isArray(batch)) for (const item of batch) items.push({ name, item })
    else if (batch !== undefined) items.push({ name, item: null })
  }
  if (items.length === 0) return [value]
  if (items.length === 1) return [isFields(items[0]!.item) ? value : undefined]
  const { contacts, messages, statuses, message_echoes, errors, ...shared } = value
  const known = contactsById(list(contacts))
  return items.map(({ name, item }) => {
    if (!isFields(item)) return undefined
    const own = contactsOf(item, known)
    return { ...shared, ...(own.length > 0 && { contacts: own }), [name]: [item] }
  })
}

function valuesOf(field: unknown, value: Fields): (Fields | undefined)[] {
  if (field === 'history') return historyPieces(value)
  return typeof field === 'string' && CUT_FIELDS.has(field) ? singleValues(value) : [value]
}

const MESSAGES_OF_A_PIECE = 50

/** A chat history may hold thousands of messages: pieces of a size that is applied between two others' messages. */
function historyPieces(value: Fields): (Fields | undefined)[] {
  const { history, ...shared } = value
  if (!Array.isArray(history)) return singleValues(value)
  const pieces = history.flatMap(chunk => {
    if (!isFields(chunk)) return [undefined]
    if (!Array.isArray(chunk.threads)) return [{ ...shared, history: [chunk] }]
    return chunk.threads.flatMap(thread => {
      if (!isFields(thread)) return [undefined]
      const messages = list(thread.messages)
      return Array.from({ length: Math.ceil(messages.length / MESSAGES_OF_A_PIECE) || 1 }, (_, at) => {
        const some = messages.slice(at * MESSAGES_OF_A_PIECE, (at + 1) * MESSAGES_OF_A_PIECE)
        return { ...shared, history: [{ ...chunk, threads: [{ ...thread, messages: some }] }] }
      })
    })
  })
  if (pieces.length === 0) return [value]
  if (!['messages', 'message_echoes', 'errors'].some(name => name in shared)) return pieces
  const { messages, message_echoes, errors, ...about } = shared
  return [...pieces.map(piece => piece && { ...about, history: piece.history }), ...singleValues(shared)]
}

const PEOPLE = ['from', 'from_user_id', 'to', 'to_user_id', 'recipient_id', 'recipient_user_id'] as const

function contactsById(contacts: unknown[]): Map<string, unknown> {
  const known = new Map<string, unknown>()
  for (const contact of contacts) {
    const { wa_id, user_id } = fields(contact)
    for (const id of [idText(wa_id), idText(user_id)]) if (id !== undefined) known.set(id, contact)
  }
  return known
}

function contactsOf(item: Fields, known: Map<string, unknown>): unknown[] {
  const own = PEOPLE.map(name => known.get(idText(item[name]) ?? '')).filter(contact => contact !== undefined)
  return [...new Set(own)]
}

// The first three name a prototype; what has one of the others of its own can no longer be made a text.
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON'])

/** Cuts over-long strings and drops keys that would shadow what every object has, in place. False when nested too deeply. */
function tidy(value: object, depthLeft: number): boolean {
  if (depthLeft === 0) return false
  const holder = value as Fields
  for (const key of Object.keys(holder)) {
    if (UNSAFE_KEYS.has(key)) {
      delete holder[key]
      continue
    }
    const inner = holder[key]
    if (typeof inner === 'string') {
      if (inner.length > MAX_STRING_BYTES / 3) holder[key] = cutToBytes(inner, MAX_STRING_BYTES)
    } else if (typeof inner === 'object' && inner !== null && !tidy(inner, depthLeft - 1)) return false
  }
  return true
}
