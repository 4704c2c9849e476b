import { eq } from 'drizzle-orm'
import { write } from '../../db/database.ts'
import { channels } from '../schema.ts'
import { hintOf, sealToken } from '../tokens.ts'
import { change, withToken } from './connections.ts'
import { metaLine, type StepContext, tokenIn } from './context.ts'
import { pageToken } from './inspect-account.ts'
import {
  exchangeToken,
  inspectInstagramToken,
  inspectToken,
  type TokenFacts,
  type TokenSeen,
} from './inspect-token.ts'
import type { MetaLine } from './meta.ts'
import { problem, type Seen, todo } from './seen.ts'

const DAY = 86_400_000
const LONG_TOKEN_MS = 60 * DAY

/** Takes a token, or looks at the one there is. What was typed is kept whatever Meta says of it. */
export async function takeToken(context: StepContext, input: { token?: string }): Promise<Seen> {
  const { db, connection, now, fieldKey } = context
  const typed = input.token?.trim()
  if (typed && (typed.length > 4096 || /[\s\p{Cc}]/u.test(typed))) return problem('token_shape')
  const token = typed || tokenIn(context)
  const line = metaLine(context)
  if (token === undefined) return todo('token_todo')
  if (typed) await change(db, connection, now, withToken(fieldKey, connection, typed))
  if (!line) return problem('app_first')
  const looked = await look(context, line, token, typed !== undefined)
  if (looked.facts) await remember(context, looked.facts)
  if (looked.seen.state === 'verified') return (await adopt(context, line, looked)) ?? looked.seen
  return looked.seen
}

interface Looked extends TokenSeen {
  token: string
}

/** Asks Meta; a token of an hour or two is exchanged for one of sixty days on the way. */
async function look(context: StepContext, line: MetaLine, token: string, isNew: boolean): Promise<Looked> {
  const { connection, now, channel } = context
  if (connection.login === 'instagram') {
    const seen = await inspectInstagramToken(line, token)
    if (!seen.facts) return { ...seen, token }
    const longer = isNew ? await exchangeToken(line, token, 'instagram', now) : undefined
    const known = isNew ? null : (channel?.tokenExpiresAt ?? null)
    // Meta tells the end of such a token only when it is refreshed. Made in the dashboard it has sixty days.
    const expiresAt = longer?.expiresAt ?? known ?? new Date(now.getTime() + LONG_TOKEN_MS)
    return { ...seen, facts: { ...seen.facts, expiresAt }, token: longer?.token ?? token }
  }
  const seen = await inspectToken(line, connection.kind, token, now)
  const endsSoon = seen.facts?.expiresAt && seen.facts.expiresAt.getTime() - now.getTime() < 7 * DAY
  if (connection.kind === 'whatsapp' || seen.facts?.type !== 'USER' || !endsSoon) return { ...seen, token }
  const longer = await exchangeToken(line, token, 'facebook', now)
  if (!longer) return { ...seen, token }
  return { ...(await inspectToken(line, connection.kind, longer.token, now)), token: longer.token }
}

async function remember(context: StepContext, facts: TokenFacts): Promise<void> {
  const { db, connection, now, channel } = context
  await change(db, connection, now, {
    picked: {
      tokenType: facts.type,
      targets: facts.targets.join(' '),
      tokenUserId: facts.userId ?? '',
      tokenExpiresAt: facts.expiresAt?.toISOString() ?? '',
      tokenScopes: facts.scopes.join(' '),
    },
  })
  // A page's own token ends otherwise than the one it was got with.
  if (channel && (connection.sealedToken === null || !needsPageToken(context, facts.type))) {
    await write(db, () => {
      db.update(channels)
        .set({
          tokenExpiresAt: facts.expiresAt,
          tokenScopes: facts.scopes,
          ...(facts.userId && { tokenUserId: facts.userId }),
        })
        .where(eq(channels.id, channel.id))
        .run()
    })
  }
}

/** Pages are spoken for with their own token, whoever's was typed. */
export function needsPageToken({ connection }: Pick<StepContext, 'connection'>, tokenType: string): boolean {
  return connection.kind !== 'whatsapp' && connection.login === 'facebook' && tokenType !== 'PAGE'
}

/** A token that holds takes the place of a connected channel's old one. Before there is a channel it waits for it. */
async function adopt(context: StepContext, line: MetaLine, looked: Looked): Promise<Seen | undefined> {
  const { db, connection, channel, fieldKey, now } = context
  if (!channel) {
    await change(db, connection, now, withToken(fieldKey, connection, looked.token))
    return undefined
  }
  let token = looked.token
  if (needsPageToken(context, looked.facts?.type ?? '')) {
    const own = await pageToken(line, token, channel.pageId ?? channel.account)
    if (!('token' in own)) return own
    token = own.token
  }
  await write(db, () => {
    db.update(channels)
      .set({ sealedToken: sealToken(fieldKey, channel.publicId, token), tokenHint: hintOf(token) })
      .where(eq(channels.id, channel.id))
      .run()
  })
  await change(db, connection, now, { sealedToken: null, tokenHint: hintOf(token) })
  return undefined
}
