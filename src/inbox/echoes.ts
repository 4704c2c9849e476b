import type { Echo } from '../channels/events.ts'
import { addNotice } from '../channels/notices.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { say } from '../lib/said.ts'
import { adoptByAttempt, attachProviderId } from './delivery-status.ts'
import { findMessageById } from './messages.ts'

interface InFlight {
  id: number
  type: string
  text: string | null
}

/**
 * Whether an echo is a message of ours whose fate is open: by our attempt id, by its words, or, where there are none,
 * by its kind. One that may be either is taken for ours, because a person's answer is seen anyway and an assistant that
 * goes silent is not.
 */
export function adoptEcho(db: TenantDb, conversationId: number, echo: Echo, now: Date): boolean {
  if (adoptByAttempt(db, echo.attemptId, echo.providerId, now)) return true
  const open = prepared<InFlight>(
    db,
    `SELECT id, type, text FROM messages WHERE conversation_id = ? AND status IN ('sending', 'unknown')
       AND direction = 'outbound' AND provider_id IS NULL ORDER BY id LIMIT 50`,
  ).all(conversationId)
  const own =
    open.find(message => isSameText(message, echo)) ?? open.find(message => isSameKind(message, echo))
  if (!own) return false
  attachProviderId(db, findMessageById(db, own.id)!, echo.providerId, now)
  return true
}

/** Meta trims and joins white space in ways of its own. */
function isSameText(message: InFlight, echo: Echo): boolean {
  if (message.text === null || echo.text === null) return false
  return squeezed(message.text) === squeezed(echo.text)
}

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

const NO_WORDS = ['text', 'reaction']

/** A picture, a product, a card: echoed without the words it was sent with, and sometimes under a word of Meta's own. */
function isSameKind(message: InFlight, echo: Echo): boolean {
  if (NO_WORDS.includes(message.type) || echo.type === 'text') return false
  return message.type === echo.type || OTHER_WORDS[message.type]?.includes(echo.type) === true
}

const OTHER_WORDS: Record<string, string[]> = {
  document: ['file'],
  generic: ['template', 'fallback'],
  interactive: ['template', 'fallback'],
  template: ['template', 'fallback'],
  sticker: ['image'],
}

/** Where people write by hand: the inbox of a page, of Instagram, Meta's Business Suite. */
const INBOXES = new Set(['263902037430900', '1217981644879628'])

/** A program we do not know writes in the name of the business: a token may have got into wrong hands. */
export function noteOtherApp(db: TenantDb, channelId: number, echo: Echo, now: Date): void {
  const { appId } = echo
  if (appId === undefined || INBOXES.has(appId) || echo.standby) return
  const notice = {
    kind: 'other_app',
    severity: 'warning',
    said: [say('notice.other_app', { app: appId.slice(0, 40) })],
    payload: { appId },
  } as const
  addNotice(db, channelId, notice, now)
}
