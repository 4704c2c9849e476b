import type { Fields } from '../../channels/fields.ts'
import { GraphError, invalid, missing } from '../graph-error.ts'
import { type Customer, findCustomer, phoneOf, type SimulatedAccount, type State } from '../state.ts'
import type { Content } from './content.ts'

const NUMBER = /^\+?[\d\s().-]{6,24}$/
const USER_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/

/** A number in `to`, or a business-scoped id in `recipient`; of both the number counts. */
export function recipientOf(
  state: State,
  account: SimulatedAccount,
  body: Fields,
  content: Content,
): { input: string; known: Customer | undefined } {
  const { to, recipient } = body
  const input = to ?? recipient
  if (typeof input !== 'string' || input === '') throw missing('to or recipient is missing.')
  if (to === undefined) {
    if (!USER_ID.test(input)) throw invalid('Param recipient is not a valid business-scoped user id.')
    if (content.template?.category === 'AUTHENTICATION')
      throw new GraphError(
        400,
        131062,
        'Business-scoped user id recipients are not supported for this message',
        {
          details: 'Authentication templates need a phone number.',
        },
      )
    return { input, known: findCustomer(state, account, input) }
  }
  const digits = input.replace(/\D/g, '')
  if (!NUMBER.test(input) || digits.length < 6 || digits.length > 15)
    throw invalid('Param to is not a valid phone number.')
  if (digits === phoneOf(account)) throw new GraphError(400, 131021, 'Recipient cannot be sender')
  return { input, known: findCustomer(state, account, digits) }
}
