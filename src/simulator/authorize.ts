import { timingSafeEqual } from 'node:crypto'
import { appSecretProof } from '../channels/graph.ts'
import { badParameter, GraphError } from './graph-error.ts'
import type { SimulatedAccount, SimulatedApp, State } from './state.ts'

export function bearerOf(call: { headers: Record<string, string | string[] | undefined> }): string | null {
  const header = call.headers.authorization ?? call.headers.Authorization
  return typeof header === 'string' ? (/^Bearer (.+)$/.exec(header)?.[1] ?? null) : null
}

export function appOfToken(state: State, token: string | null): SimulatedApp {
  const [id, secret] = (token ?? '').split('|')
  const app = [...state.apps.values()].find(candidate => candidate.id === id && candidate.secret === secret)
  if (!app)
    throw new GraphError(
      400,
      190,
      'Invalid OAuth access token - Cannot get application info due to a system error.',
    )
  return app
}

/**
 * The accounts a token speaks for, those the path names first: a page's token speaks for its Instagram account too.
 */
export function accountsOfToken(state: State, token: string | null, id: string): SimulatedAccount[] {
  const known = state.accounts.filter(account => account.token === token)
  const [first] = known
  if (!first || token === null)
    throw new GraphError(401, 190, 'Invalid OAuth access token - Cannot parse access token')
  const rank = (account: SimulatedAccount) => (account.account === id ? 0 : owns(account, id) ? 1 : 2)
  return known.sort((a, b) => rank(a) - rank(b))
}

/** A call must come from whoever holds the app secret. */
export function checkProof(state: State, account: SimulatedAccount, given: string | null): void {
  const proof = Buffer.from(given ?? '')
  const expected = Buffer.from(appSecretProof(account.token, state.apps.get(account.appKey)?.secret ?? ''))
  if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) {
    throw badParameter('Invalid appsecret_proof provided in the API argument')
  }
}

/** Whether this id in a path is the account, or the page that speaks for it. */
export function owns(account: SimulatedAccount, id: string): boolean {
  if (id === 'me') return true
  if (id === account.wabaId) return true
  const viaPage = account.channel === 'instagram' && account.login !== 'instagram'
  return id === account.account || (viaPage && id === account.pageId)
}
