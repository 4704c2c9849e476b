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

/** The account a token speaks for; the call must prove that it comes from whoever holds the app secret. */
export function accountOfToken(state: State, token: string | null, url: URL): SimulatedAccount {
  const candidates = state.accounts.filter(account => account.token === token)
  const named = candidates.find(account => url.pathname.split('/').some(part => owns(account, part)))
  const account = named ?? candidates[0]
  if (!account || token === null)
    throw new GraphError(401, 190, 'Invalid OAuth access token - Cannot parse access token')
  const secret = state.apps.get(account.appKey)?.secret ?? ''
  const proof = Buffer.from(url.searchParams.get('appsecret_proof') ?? '')
  const expected = Buffer.from(appSecretProof(token, secret))
  if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) {
    throw badParameter('Invalid appsecret_proof provided in the API argument')
  }
  return account
}

/** Whether this id in a path is the account, or the page that speaks for it. */
export function owns(account: SimulatedAccount, id: string): boolean {
  if (id === 'me') return true
  if (id === account.wabaId) return true
  const viaPage = account.channel === 'instagram' && account.login !== 'instagram'
  return id === account.account || (viaPage && id === account.pageId)
}
