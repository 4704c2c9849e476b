import type { ChannelKind } from '../channels/events.ts'
import type { Fields } from '../channels/fields.ts'
import {
  type AccountEvent,
  accountEventPayload,
  dashboardTest,
  handoverPayload,
  policyPayload,
} from './account-events.ts'
import { accountNamed, appOf, customerOf } from './state.ts'
import type { World } from './world.ts'

/** What Meta itself does: tells of accounts, hands conversations over, tests an address, says a thing again. */
export function createPlatform({ state, clock, post, sendAnyway }: World) {
  return {
    /** An account-level event; see account-events.ts for ready ones. */
    metaTells: (channel: ChannelKind, account: string, event: AccountEvent): Promise<number> => {
      const own = accountNamed(state, channel, account)
      return post(own, accountEventPayload(own, event, clock.now()))
    },
    /** Any webhook whatever, signed for the account's app and sent without asking what is subscribed. */
    sendsRaw: (channel: ChannelKind, account: string, payload: Fields): Promise<number> =>
      sendAnyway(accountNamed(state, channel, account), payload),
    warnsOfPolicy: (channel: ChannelKind, account: string, action: string, reason: string) => {
      const own = accountNamed(state, channel, account)
      return post(own, policyPayload(own, action, reason, clock.now()))
    },
    /** Another app takes the conversation (`heldBy` is its id), or gives it back. */
    handsOver: (channel: ChannelKind, account: string, from: string, heldBy: string | undefined) => {
      const own = accountNamed(state, channel, account)
      const customer = customerOf(state, own, from)
      const app = appOf(state, own)
      const change =
        heldBy === undefined
          ? { from: customer.heldBy ?? '0', to: app.id, isOurs: true }
          : { from: app.id, to: heldBy, isOurs: false }
      customer.heldBy = heldBy
      return post(own, handoverPayload(own, customer, change, clock.now()))
    },
    /** The “Test” button of the App Dashboard. */
    testsFromDashboard: (channel: ChannelKind, account: string): Promise<number> => {
      const own = accountNamed(state, channel, account)
      return sendAnyway(own, dashboardTest(own, clock.now()))
    },
  }
}
