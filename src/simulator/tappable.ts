import { fields, list } from '../channels/fields.ts'
import type { State, TakenMessage } from './state.ts'

/** What of this message a customer can tap: buttons, rows, quick replies. Links and calls lead away from here. */
export function tappable(state: State, message: TakenMessage): string[] {
  const { content, type } = message
  if (message.channel !== 'whatsapp') return onMessaging(message)
  if (type === 'template') return ofTemplate(state, message)
  const action = fields(content.action)
  const buttons = list(action.buttons).map(one => fields(fields(one).reply).title)
  const rows = list(action.sections).flatMap(one => list(fields(one).rows).map(row => fields(row).title))
  return words([...buttons, ...rows])
}

/** Whether it asks where the customer is. */
export const asksForPlace = ({ content }: TakenMessage): boolean =>
  content.type === 'location_request_message'

function onMessaging({ content }: TakenMessage): string[] {
  const payloads = list(content.attachments).map(one => fields(fields(one).payload))
  const buttons = payloads
    .flatMap(payload => [payload, ...list(payload.elements).map(fields)])
    .flatMap(one => list(one.buttons).map(fields))
    .filter(one => one.type === 'postback')
  const replies = list(content.quick_replies).map(fields)
  return words([...buttons, ...replies].map(one => one.title))
}

function ofTemplate(state: State, { content, account }: TakenMessage): string[] {
  const waba = state.accounts.find(one => one.account === account)?.wabaId
  const template = state.templates.find(
    one => one.wabaId === waba && one.name === content.name && one.language === fields(content.language).code,
  )
  const buttons = list(template?.components.find(part => part.type === 'BUTTONS')?.buttons).map(fields)
  return words(buttons.filter(one => one.type === 'QUICK_REPLY').map(one => one.text))
}

const words = (values: unknown[]): string[] => values.filter(value => typeof value === 'string')
