import { type Knobs, ownKnobs } from './knobs.ts'
import { accountKey, type SimulatedAccount, type SimulatedApp, type Standing, type State } from './state.ts'
import { FIELDS, subscribedKey } from './subscriptions.ts'
import { grantAccount } from './tokens.ts'

/** An app is listened for at its own path at once, unless it is fresh. */
export function addApp(state: State, app: SimulatedApp): void {
  const isNew = !state.apps.has(app.key)
  state.apps.set(app.key, { ...state.apps.get(app.key), ...app })
  if (!isNew || app.fresh) return
  for (const object of Object.keys(FIELDS))
    state.subscriptions.set(`${app.key}:${object}`, { callbackUrl: '', verifyToken: '', fields: ['*'] })
}

/** Makes an account exist, or changes its token and name. What is not fresh is registered and subscribed. */
export function addAccount(state: State, knobs: Knobs, account: SimulatedAccount, now: Date): void {
  const at = state.accounts.findIndex(one => accountKey(one) === accountKey(account))
  const before = state.accounts[at]
  if (before) state.accounts[at] = account
  else state.accounts.push(account)
  if (!before) state.standings.set(accountKey(account), newStanding(knobs, account))
  if (before?.token !== account.token) {
    grantAccount(state, account, now)
    if (!account.fresh) state.subscribed.set(subscribedKey(account), ['*'])
  }
}

function newStanding(knobs: Knobs, account: SimulatedAccount): Standing {
  const isReady = account.fresh !== true
  return {
    isRegistered: isReady,
    codeVerified: true,
    pin: null,
    wrongPins: 0,
    requestedCode: null,
    quality: 'GREEN',
    tier: 'TIER_2K',
    throughput: 'STANDARD',
    isNameApproved: true,
    hasPayment: true,
    isRestricted: false,
    isCoexisting: false,
    allowedRecipients: null,
    override: null,
    serviceMonth: { month: '', count: 0 },
    profile: {},
    blocked: new Set(),
    knobs: ownKnobs(knobs),
  }
}
