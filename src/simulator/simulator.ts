import type { ChannelKind } from '../channels/events.ts'
import type { Fields } from '../channels/fields.ts'
import { SIMULATOR_ORIGIN } from '../egress/instance-egress.ts'
import type { Clock } from '../lib/clock.ts'
import { addAccount, addApp } from './accounts.ts'
import { answerGraph } from './answer-graph.ts'
import type { GraphCall, GraphReply } from './call.ts'
import { createDeliveries, type SimulatedWebhook } from './deliveries.ts'
import { type Ask, shakeHands } from './handshake.ts'
import { DEFAULT_KNOBS, type Knobs } from './knobs.ts'
import { createOutcomes } from './outcomes.ts'
import { createPeople } from './people.ts'
import { createPlatform } from './platform.ts'
import {
  accountNamed,
  customerOf,
  emptyState,
  type SimulatedAccount,
  type SimulatedApp,
  standingOf,
  type TakenMessage,
} from './state.ts'
import { createTemplateOffice } from './template-review.ts'
import { createUnderWay, pause } from './under-way.ts'

export type { GraphCall, GraphReply } from './call.ts'
export { HangUp } from './call.ts'
export type { CustomerAct, CustomerFile } from './customer-acts.ts'
export type { SimulatedWebhook } from './deliveries.ts'
export type { Knobs } from './knobs.ts'
export type { CustomerMessage, Who } from './people.ts'
export type { SimulatedAccount, SimulatedApp, TakenMessage } from './state.ts'

export interface SimulatorOptions {
  clock: Clock
  /** Hands over one webhook and says which HTTP status it was answered with. */
  deliver: (webhook: SimulatedWebhook) => Promise<number>
  /** Fetches an address that is to be subscribed. Without it only our own path is taken, unasked. */
  ask?: Ask
  /** Where it is reached, for the addresses of files; in the process by default. */
  origin?: string | (() => string)
  knobs?: Partial<Knobs>
  /** Waits before a webhook that was not answered with 200 is repeated. */
  retryDelaysMs?: number[]
}

export type Simulator = ReturnType<typeof createSimulator>

/** A Meta of our own: takes messages as strictly as the real one, and sends signed webhooks back. */
export function createSimulator(options: SimulatorOptions) {
  const { clock } = options
  const state = emptyState()
  const knobs: Knobs = {
    ...DEFAULT_KNOBS,
    refuseNext: { ...DEFAULT_KNOBS.refuseNext },
    failNext: { ...DEFAULT_KNOBS.failNext },
    ...options.knobs,
  }
  const underWay = createUnderWay()
  let closed = false
  const knobsOf = (account: SimulatedAccount) => standingOf(state, account).knobs
  const deliveries = createDeliveries({
    state,
    knobsOf,
    deliver: options.deliver,
    retryDelaysMs: options.retryDelaysMs ?? [100, 1_000, 5_000],
    isClosed: () => closed,
  })
  const world = {
    state,
    clock,
    knobsOf,
    post: (account: SimulatedAccount, payload: Fields) => underWay.track(deliveries.post(account, payload)),
    sendAnyway: (account: SimulatedAccount, payload: Fields) =>
      underWay.track(deliveries.send(account, payload)),
    origin: () =>
      typeof options.origin === 'function' ? options.origin() : (options.origin ?? SIMULATOR_ORIGIN),
    track: underWay.track,
    isClosed: () => closed,
  }
  const outcomes = createOutcomes(world)

  /** Of the account that is called, where that can be seen before anything is checked. */
  function knobsFor(call: GraphCall): Knobs {
    const parts = call.url.split(/[/?]/)
    const account = state.accounts.find(one => parts.includes(one.account))
    return account ? knobsOf(account) : knobs
  }

  return {
    /** Everybody's knobs; an account's own are those of `knobsOf`. */
    knobs,
    knobsOf: (channel: ChannelKind, account: string): Knobs => knobsOf(accountNamed(state, channel, account)),
    /** What this Meta knows: for tests and for the try-out page. */
    state,
    standingOf: (channel: ChannelKind, account: string) => standingOf(state, { channel, account }),
    addApp: (app: SimulatedApp): void => addApp(state, app),
    /** Makes an account exist, or changes its token and name. */
    addAccount: (account: SimulatedAccount): void => addAccount(state, knobs, account, clock.now()),
    /** A customer who wrote before this simulator began. */
    remember(channel: ChannelKind, account: string, from: string, lastWroteAt: Date): void {
      const customer = customerOf(state, accountNamed(state, channel, account), from)
      if (!customer.lastWroteAt || customer.lastWroteAt < lastWroteAt) customer.lastWroteAt = lastWroteAt
    },
    /** The Graph API. Throws HangUp where a real connection would end without an answer. */
    async handle(call: GraphCall): Promise<GraphReply> {
      const own = knobsFor(call)
      if (own.answerDelayMs > 0) await pause(own.answerDelayMs)
      if (own.isDown) return DOWN
      return answerGraph(call, {
        state,
        now: clock.now(),
        knobs: knobsOf,
        took: outcomes.took,
        tell: (account, payload) => void world.post(account, payload),
        handshake: (app, url, verifyToken) => shakeHands(options.ask, app, url, verifyToken),
      })
    },
    ...createPeople(world),
    ...createPlatform(world),
    ...createTemplateOffice(world),
    /** Every message that was taken, oldest first. */
    taken: (): readonly TakenMessage[] => state.taken,
    onTaken: outcomes.onTaken,
    /** Lets go what waits for its batch to fill. */
    flush: (): Promise<void> => deliveries.flush(),
    /** Resolves when no webhook and no status is on its way any more. */
    async settle(): Promise<void> {
      while (!underWay.isIdle()) {
        await Promise.race([underWay.all(), pause(5)])
        if (deliveries.holds()) await deliveries.flush()
      }
    },
    /** Sends nothing from then on. */
    close(): void {
      closed = true
    },
  }
}

const DOWN: GraphReply = {
  status: 503,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    error: {
      message: 'Service temporarily unavailable',
      type: 'OAuthException',
      is_transient: true,
      code: 2,
      fbtrace_id: 'ASimulatorIsDown',
    },
  }),
}
