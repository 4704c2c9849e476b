import type { GraphContext } from './call.ts'
import { echoPayload } from './echoes.ts'
import { spendTimes } from './knobs.ts'
import { appOf, type Customer, type SimulatedAccount, standingOf, type TakenMessage } from './state.ts'
import { failureOf, priceOf, type StatusWord, statusPayload } from './statuses.ts'
import { pause } from './under-way.ts'
import type { World } from './world.ts'

/** What becomes of a message that was taken: an echo, and its statuses in the order the knobs say. */
export function createOutcomes({ state, clock, knobsOf, post, track, isClosed }: World) {
  const listeners = new Set<(message: TakenMessage) => void>()

  const took: GraphContext['took'] = (account, { message, customer, failure }) => {
    state.taken.push(message)
    const { providerId, channel, at, type } = message
    state.messages.set(providerId, {
      providerId,
      channel,
      account: account.account,
      customer: customer.id,
      direction: 'outbound',
      at,
      type,
    })
    // On WhatsApp whoever writes takes the conversation back.
    if (channel === 'whatsapp') customer.heldBy = undefined
    for (const listener of listeners) listener(message)
    void track(tellWhatBecame(account, customer, message, failure))
  }

  async function tellWhatBecame(
    account: SimulatedAccount,
    customer: Customer,
    message: TakenMessage,
    refused: { code: number; details: string } | undefined,
  ): Promise<void> {
    if (account.channel !== 'whatsapp')
      await post(account, echoPayload(account, customer, message, appOf(state, account).id))
    const failure = refused ?? failureToCome(account, customer)
    if (failure) return tellFailure(account, customer, message, failure)
    const pricing = priceOf(standingOf(state, account), customer, message)
    const knobs = knobsOf(account)
    const priced = pricedStatuses(knobs.statuses)
    for (const status of knobs.statuses) {
      await pause(knobs.statusDelayMs)
      const more = { omitsMids: knobs.omitsMids, ...(priced.has(status) && { pricing }) }
      const payload = statusPayload(account, customer, message, status, clock.now(), more)
      if (payload && !isClosed()) await post(account, payload)
    }
  }

  async function tellFailure(
    account: SimulatedAccount,
    customer: Customer,
    message: TakenMessage,
    { code, details }: { code: number; details: string },
  ): Promise<void> {
    await pause(knobsOf(account).statusDelayMs)
    const error = failureOf(code, details)
    const payload = statusPayload(account, customer, message, 'failed', clock.now(), { error })
    if (payload && !isClosed()) await post(account, payload)
  }

  function failureToCome(account: SimulatedAccount, customer: Customer) {
    if (customer.blocked) return { code: 131026, details: 'Message undeliverable.' }
    const { failNext } = knobsOf(account)
    return spendTimes(failNext)
      ? { code: failNext.code, details: failNext.details ?? 'Simulated failure.' }
      : undefined
  }

  return {
    took,
    onTaken(listener: (message: TakenMessage) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The price stands on `sent` and on one of the two after it. */
function pricedStatuses(statuses: readonly StatusWord[]): Set<StatusWord> {
  const later = statuses.find(status => status === 'delivered' || status === 'read')
  return new Set<StatusWord>(['sent', ...(later ? [later] : [])])
}
