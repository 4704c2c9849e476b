import { isInUnitedStates } from '../../channels/united-states.ts'
import { GraphError } from '../graph-error.ts'
import { spendRate } from '../rates.ts'
import { type Customer, type SimulatedAccount, type Standing, type State, standingOf } from '../state.ts'
import type { Content } from './content.ts'

const DAY_MS = 24 * 3_600_000

const TIERS: Record<Standing['tier'], number> = {
  TIER_250: 250,
  TIER_2K: 2_000,
  TIER_10K: 10_000,
  TIER_100K: 100_000,
  UNLIMITED: Number.POSITIVE_INFINITY,
}

/** Whom a template may go to: who did not stop marketing, and no more people in a day than the portfolio may reach. */
export function requireAllowance(
  state: State,
  account: SimulatedAccount,
  customer: Customer | undefined,
  input: string,
  content: Content,
  now: Date,
): void {
  if (!content.template) return
  if (content.template.category === 'MARKETING') requireMarketing(customer, input)
  const isOpen = customer?.lastWroteAt && now.getTime() - customer.lastWroteAt.getTime() < DAY_MS
  if (isOpen) return
  const portfolio = account.wabaId ?? account.account
  const person = customer?.id ?? input.replace(/^\+/, '')
  const key = `reached ${portfolio}`
  const isCounted = !spendRate(state, `${key} ${person}`, 1, DAY_MS, now)
  if (isCounted) return
  if (spendRate(state, key, TIERS[standingOf(state, account).tier], DAY_MS, now)) return
  state.rates.delete(`${key} ${person}`)
  throw new GraphError(400, 131048, 'Spam rate limit hit', {
    details:
      'Message failed to send because the number of people this business may write to in 24 hours is reached.',
  })
}

function requireMarketing(customer: Customer | undefined, input: string): void {
  if (customer?.stoppedMarketing)
    throw new GraphError(400, 131050, 'User has stopped receiving marketing messages from this business')
  // Marketing to numbers of the United States is paused since April 2025.
  const isPhone = /^\+?[\d\s().-]+$/.test(input)
  if (isInUnitedStates([{ kind: isPhone ? 'phone' : 'bsuid', value: input }]))
    throw new GraphError(
      400,
      131049,
      'This message was not delivered to maintain healthy ecosystem engagement.',
    )
}
