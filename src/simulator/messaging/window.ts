import type { Fields } from '../../channels/fields.ts'
import { badParameter, GraphError } from '../graph-error.ts'
import type { Customer, SimulatedAccount } from '../state.ts'

const WINDOW_MS = 24 * 3_600_000
const HUMAN_AGENT_MS = 7 * WINDOW_MS
const REMOVED_TAGS = ['CONFIRMED_EVENT_UPDATE', 'ACCOUNT_UPDATE', 'POST_PURCHASE_UPDATE']
const TYPES = ['RESPONSE', 'UPDATE', 'MESSAGE_TAG']

/** Which kind of message it says it is, and whether the app may say so. */
export function checkTag(account: SimulatedAccount, body: Fields): void {
  const { messaging_type: type, tag } = body
  if (REMOVED_TAGS.includes(String(tag)))
    throw new GraphError(400, 100, 'This message tag is deprecated.', { subcode: 1893061 })
  if (tag !== undefined && tag !== 'HUMAN_AGENT') throw badParameter('Param tag must be one of {HUMAN_AGENT}')
  if (account.channel === 'messenger' && type === undefined)
    throw badParameter('The parameter messaging_type is required.')
  if (type !== undefined && !TYPES.includes(String(type)))
    throw badParameter(`Param messaging_type must be one of {${TYPES.join(', ')}}`)
  if (type === 'MESSAGE_TAG' && tag === undefined)
    throw badParameter('Param tag must be set with the messaging_type MESSAGE_TAG.')
  if (tag !== undefined && account.channel === 'messenger' && type !== 'MESSAGE_TAG')
    throw badParameter('Param messaging_type must be MESSAGE_TAG with a tag.')
  if (tag !== undefined && !account.humanAgent)
    throw new GraphError(403, 10, 'This app lacks the Human Agent feature.', { subcode: 2018065 })
}

/** A day after the customer wrote, or a week for what a person writes. */
export function requireOpen(account: SimulatedAccount, customer: Customer, body: Fields, now: Date): void {
  const silentMs = customer.lastWroteAt
    ? now.getTime() - customer.lastWroteAt.getTime()
    : Number.POSITIVE_INFINITY
  if (silentMs < (body.tag === 'HUMAN_AGENT' ? HUMAN_AGENT_MS : WINDOW_MS)) return
  throw new GraphError(
    403,
    10,
    'This message is sent outside of allowed window. Learn more about the new policy here: https://developers.facebook.com/docs/messenger-platform/policy-overview',
    { subcode: account.channel === 'instagram' ? 2534022 : 2018278 },
  )
}
