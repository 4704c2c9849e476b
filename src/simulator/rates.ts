import type { Fields } from '../channels/fields.ts'
import type { GraphContext } from './call.ts'
import { GraphError } from './graph-error.ts'
import { accountKey, findCustomer, type SimulatedAccount, type State } from './state.ts'

/** Counts one more within the last `windowMs`, unless `limit` are there already: then false. */
export function spendRate(state: State, key: string, limit: number, windowMs: number, now: Date): boolean {
  const at = now.getTime()
  const recent = (state.rates.get(key) ?? []).filter(moment => moment > at - windowMs)
  const isFree = recent.length < limit
  if (isFree) recent.push(at)
  state.rates.set(key, recent)
  return isFree
}

export function countRate(state: State, key: string, windowMs: number, now: Date): number {
  const at = now.getTime()
  return (state.rates.get(key) ?? []).filter(moment => moment > at - windowMs).length
}

const PAIR_BURST = 45
const PAIR_REFILL_MS = 6_000

/** WhatsApp's throughput of a number, and its rate to one person: one in six seconds, bursts borrowed from later. */
export function spendMessage(call: GraphContext, account: SimulatedAccount, body: Fields): void {
  if (account.channel !== 'whatsapp' || body.status !== undefined) return
  const { state, now } = call
  const limit = call.knobs(account).messagesPerSecond
  if (!spendRate(state, `second ${accountKey(account)}`, limit, 1_000, now)) {
    throw new GraphError(400, 130429, 'Rate limit hit', {
      details:
        'Message failed to send because there were too many messages sent from this phone number in a short period of time',
    })
  }
  const to = String(body.to ?? body.recipient ?? '')
  const customer = findCustomer(state, account, to)
  if (customer && !spendPair(state, `pair ${accountKey(account)} ${customer.id}`, now)) {
    throw new GraphError(400, 131056, '(Business Account, Consumer Account) pair rate limit hit', {
      details:
        'Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.',
    })
  }
}

function spendPair(state: State, key: string, now: Date): boolean {
  const [level = 0, since = now.getTime()] = state.rates.get(key) ?? []
  const left = Math.max(0, level - Math.max(0, now.getTime() - since) / PAIR_REFILL_MS)
  if (left + 1 > PAIR_BURST) return false
  state.rates.set(key, [left + 1, now.getTime()])
  return true
}
