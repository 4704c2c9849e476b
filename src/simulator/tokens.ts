import { randomBytes } from 'node:crypto'
import type { SimulatedAccount, SimulatedApp, SimulatedToken, State, TokenKind } from './state.ts'

export const DAY_MS = 24 * 3_600_000
export const LONG_MS = 60 * DAY_MS
export const HOUR_MS = 3_600_000

const PAGE_SCOPES = ['pages_messaging', 'pages_manage_metadata', 'pages_show_list', 'pages_read_engagement']

/** What a token of each channel must be able to do, and has unless it is told otherwise. */
export function scopesOf(account: Pick<SimulatedAccount, 'channel' | 'login'>): string[] {
  if (account.channel === 'whatsapp') return ['whatsapp_business_messaging', 'whatsapp_business_management']
  if (account.channel === 'messenger') return PAGE_SCOPES
  if (account.login === 'instagram')
    return [
      'instagram_business_basic',
      'instagram_business_manage_messages',
      'instagram_business_manage_comments',
    ]
  return [...PAGE_SCOPES, 'instagram_basic', 'instagram_manage_messages', 'instagram_manage_comments']
}

export function tokenKindOf(account: SimulatedAccount): TokenKind {
  if (account.channel === 'whatsapp') return 'SYSTEM_USER'
  return account.login === 'instagram' ? 'INSTAGRAM_USER' : 'PAGE'
}

/** Every id an account is spoken of by in addresses. */
export function assetsOf(account: SimulatedAccount): string[] {
  return [account.account, account.wabaId, account.pageId].filter(id => id !== undefined)
}

const PREFIX: Record<TokenKind, string> = {
  SYSTEM_USER: 'EAASIM',
  USER: 'EAASIMU',
  PAGE: 'EAASIMP',
  INSTAGRAM_USER: 'IGSIM',
  APP: '',
}

export function newToken(
  kind: TokenKind,
  app: SimulatedApp,
  now: Date,
  more: Partial<SimulatedToken> = {},
): SimulatedToken {
  return {
    value: PREFIX[kind] + randomBytes(24).toString('hex'),
    kind,
    appKey: app.key,
    scopes: [],
    assets: [],
    issuedAt: now,
    expiresAt: null,
    userId: '99900000000001',
    ...more,
  }
}

/** What an account's own token may do. Several accounts may share one: then it speaks for all of them. */
export function grantAccount(state: State, account: SimulatedAccount, now: Date): void {
  const known = state.tokens.get(account.token)
  const shared = known?.appKey === account.appKey ? known : undefined
  const others = state.accounts.filter(one => one.token === account.token && one.appKey === account.appKey)
  const all = others.some(one => one.account === account.account && one.channel === account.channel)
    ? others
    : [...others, account]
  state.tokens.set(account.token, {
    value: account.token,
    kind: shared?.kind ?? tokenKindOf(account),
    appKey: account.appKey,
    scopes: [...new Set(all.flatMap(one => one.scopes ?? scopesOf(one)))],
    assets: [...new Set(all.flatMap(assetsOf))],
    issuedAt: shared?.issuedAt ?? now,
    expiresAt: account.tokenExpiresAt === undefined ? (shared?.expiresAt ?? null) : account.tokenExpiresAt,
    userId: shared?.userId ?? '99900000000001',
    ...(shared?.revoked && { revoked: shared.revoked }),
  })
}
