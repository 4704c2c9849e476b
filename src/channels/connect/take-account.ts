import { eq } from 'drizzle-orm'
import { write } from '../../db/database.ts'
import { AppError } from '../../lib/errors.ts'
import { connectChannel } from '../connect.ts'
import { type ConnectOption, channels } from '../schema.ts'
import { change } from './connections.ts'
import { metaLine, type StepContext, tokenIn } from './context.ts'
import {
  type AccountSeen,
  inspectNumber,
  inspectProfile,
  listNumbers,
  listPages,
  pageToken,
} from './inspect-account.ts'
import { inspectInstagramToken } from './inspect-token.ts'
import type { MetaLine } from './meta.ts'
import { problem, type Seen, todo, waiting } from './seen.ts'
import { needsPageToken } from './take-token.ts'

export interface AccountInput {
  /** The picked one of the list. */
  account?: string
  /** A WhatsApp account, where the token names none. */
  waba?: string
}

/** Lists what the token may speak for, connects what is picked, and looks again at what is connected. */
export async function takeAccount(context: StepContext, input: AccountInput): Promise<Seen> {
  const line = metaLine(context)
  const token = tokenIn(context)
  if (!line) return todo('app_first')
  if (token === undefined) return todo('token_first')
  if (context.channel) return lookAgain(context, line, token)
  const waba = input.waba?.trim()
  if (waba && /^\d{1,32}$/.test(waba)) {
    await change(context.db, context.connection, context.now, { picked: { wabaId: waba } })
  }
  const listed = await listAccounts(context, line, token, waba)
  if (!input.account) return listed
  const option = listed.options?.find(one => one.account === input.account)
  if (!option) return listed.options ? { ...listed, ...problem('account_gone', {}, listed.answer) } : listed
  return pick(context, line, token, option, listed)
}

async function listAccounts(
  { connection }: StepContext,
  line: MetaLine,
  token: string,
  waba: string | undefined,
): Promise<Seen> {
  const { picked, kind, login } = connection
  if (kind === 'whatsapp') {
    const named = (picked.targets ?? '').split(' ').filter(id => id !== '')
    const typed = waba ?? picked.wabaId
    return listNumbers(line, token, named.length > 0 ? named : typed ? [typed] : [])
  }
  if (login === 'instagram') {
    const { seen, account } = await inspectInstagramToken(line, token)
    if (!account) return seen
    const { id, username } = account
    const option = { account: id, name: username ? `@${username}` : id, ...(username && { username }) }
    return { ...waiting('account_pick', {}, seen.answer), options: [option] }
  }
  return listPages(line, token, kind, { type: picked.tokenType ?? '' })
}

/** Makes it a channel: from then on its webhooks are ours. */
async function pick(
  context: StepContext,
  line: MetaLine,
  token: string,
  option: ConnectOption,
  listed: Seen,
): Promise<Seen> {
  const { db, connection, now, tenantId, instance, apps } = context
  const keepList = (seen: Seen): Seen => (listed.options ? { ...seen, options: listed.options } : seen)
  let own = token
  if (option.pageId && needsPageToken(context, connection.picked.tokenType ?? '')) {
    const got = await pageToken(line, token, option.pageId)
    if (!('token' in got)) return keepList(got)
    own = got.token
  }
  const seen = await inspect(context, line, own, option.account)
  if (seen.seen.state === 'problem') return keepList(seen.seen)
  try {
    const channel = await connectChannel(instance, apps, tenantId, {
      kind: connection.kind,
      account: option.account,
      appKey: connection.appKey ?? '',
      name: (connection.picked.name || nameFor(option, seen)).slice(0, 120),
      token: own,
      login: connection.login,
      ...(option.wabaId && { wabaId: option.wabaId }),
      ...(option.pageId && { pageId: option.pageId }),
    })
    await context.onAdded?.()
    const { account, wabaId = '', pageId = '', name } = option
    const username = seen.username ?? option.username ?? ''
    const number = seen.number ?? option.number ?? ''
    await change(db, connection, now, {
      channelId: channel.id,
      sealedToken: null, // It is the channel's from here on.
      tokenHint: channel.tokenHint,
      picked: { account, wabaId, pageId, name, username, number },
    })
    await keepFacts(context, channel.id, seen)
    return keepList(seen.seen)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return keepList(
      error.reason === 'account_taken'
        ? problem('account_taken')
        : { ...problem('account_refused', {}, { refused: error.sentence }), more: error.said },
    )
  }
}

function nameFor(option: ConnectOption, seen: AccountSeen): string {
  const name = seen.name ?? option.name
  const number = seen.number ?? option.number
  return number ? `${name} ${number}` : name
}

function inspect(
  { connection }: StepContext,
  line: MetaLine,
  token: string,
  account: string,
): Promise<AccountSeen> {
  return connection.kind === 'whatsapp'
    ? inspectNumber(line, token, account)
    : inspectProfile(line, token, connection.kind, connection.login, account)
}

async function lookAgain(context: StepContext, line: MetaLine, token: string): Promise<Seen> {
  const channel = context.channel!
  const before = context.connection.steps.account
  const seen = await inspect(context, line, token, channel.account)
  await keepFacts(context, channel.id, seen)
  if (channel.kind === 'whatsapp' && channel.wabaId === null) await findWaba(context, line, token)
  const { username, number } = seen
  if (username || number) {
    await change(context.db, context.connection, context.now, {
      picked: { ...(username && { username }), ...(number && { number }) },
    })
  }
  return before?.options ? { ...seen.seen, options: before.options } : seen.seen
}

/** A number that was connected without its WhatsApp account: the token names the accounts it may see. */
async function findWaba(context: StepContext, line: MetaLine, token: string): Promise<void> {
  const { db, channel, connection, now } = context
  const targets = (connection.picked.targets ?? '').split(' ').filter(id => id !== '')
  const { options = [] } = await listNumbers(line, token, targets)
  const wabaId = options.find(one => one.account === channel?.account)?.wabaId
  if (!channel || !wabaId) return
  await write(db, () => void db.update(channels).set({ wabaId }).where(eq(channels.id, channel.id)).run())
  await change(db, connection, now, { picked: { wabaId } })
}

/** What is known of the token and the number, on the channel where everybody looks for it. */
async function keepFacts(
  { db, connection }: StepContext,
  channelId: number,
  seen: AccountSeen,
): Promise<void> {
  const { tokenExpiresAt, tokenScopes, tokenUserId, tokenType } = connection.picked
  const isOwnToken =
    connection.kind === 'whatsapp' || connection.login === 'instagram' || tokenType === 'PAGE'
  await write(db, () => {
    const row = db.select().from(channels).where(eq(channels.id, channelId)).get()
    if (!row) return
    const known = {
      ...(seen.number && { displayNumber: seen.number }),
      ...(seen.quality && { quality: seen.quality }),
      ...(seen.limit && { messagingLimit: seen.limit }),
      ...(tokenUserId && !row.tokenUserId && { tokenUserId }),
      ...(tokenScopes && !row.tokenScopes && { tokenScopes: tokenScopes.split(' ') }),
      ...(tokenExpiresAt &&
        isOwnToken &&
        !row.tokenExpiresAt && { tokenExpiresAt: new Date(tokenExpiresAt) }),
    }
    if (Object.keys(known).length === 0) return
    db.update(channels).set(known).where(eq(channels.id, channelId)).run()
  })
}
