import { randomBytes } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { type TenantDb, write } from '../../db/database.ts'
import { AppError } from '../../lib/errors.ts'
import { newId } from '../../lib/ids.ts'
import type { ChannelKind } from '../events.ts'
import { type ConnectStep, channels, connections } from '../schema.ts'
import { hintOf, openToken, sealToken } from '../tokens.ts'
import type { Seen } from './seen.ts'
import type { StepName } from './steps.ts'

export type Connection = typeof connections.$inferSelect
export type ChannelRow = typeof channels.$inferSelect

const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `HL-7F3K`: what the owner sends from a phone. */
function newProofCode(): string {
  return `HL-${[...randomBytes(4)].map(byte => CODE_ALPHABET[byte & 31]).join('')}`
}

export function listConnections(db: TenantDb, kind: ChannelKind): Connection[] {
  return db.select().from(connections).where(eq(connections.kind, kind)).orderBy(desc(connections.id)).all()
}

export function getConnection(db: TenantDb, publicId: string): Connection {
  const row = db.select().from(connections).where(eq(connections.publicId, publicId)).get()
  if (!row) throw new AppError('not_found', 'There is no such connection.')
  return row
}

export function connectionOfChannel(db: TenantDb, channelId: number): Connection | undefined {
  return db
    .select()
    .from(connections)
    .where(eq(connections.channelId, channelId))
    .orderBy(desc(connections.id))
    .get()
}

export function channelOf(db: TenantDb, connection: Connection): ChannelRow | undefined {
  if (connection.channelId === null) return undefined
  return db.select().from(channels).where(eq(channels.id, connection.channelId)).get()
}

export function startConnection(
  db: TenantDb,
  kind: ChannelKind,
  now: Date,
  login: 'facebook' | 'instagram' = 'facebook',
): Promise<Connection> {
  return write(db, () =>
    db
      .insert(connections)
      .values({
        publicId: newId(now),
        kind,
        login,
        picked: {},
        steps: {},
        proofCode: newProofCode(),
        createdAt: now,
        updatedAt: now,
      })
      .returning()
      .get(),
  )
}

/** The steps of a channel that was connected elsewhere: by the command line, or for a try-out. */
export async function ensureConnection(db: TenantDb, channel: ChannelRow, now: Date): Promise<Connection> {
  const known = connectionOfChannel(db, channel.id)
  if (known) return known
  const made = await startConnection(db, channel.kind, now, channel.login)
  return change(db, made, now, {
    appKey: channel.appKey,
    channelId: channel.id,
    tokenHint: channel.tokenHint,
    picked: {
      account: channel.account,
      name: channel.name,
      ...(channel.wabaId && { wabaId: channel.wabaId }),
      ...(channel.pageId && { pageId: channel.pageId }),
      ...(channel.displayNumber && { number: channel.displayNumber }),
    },
  })
}

type Changes = Partial<
  Pick<Connection, 'appKey' | 'login' | 'picked' | 'channelId' | 'tokenHint' | 'sealedToken' | 'steps'>
>

/** Changes a connection; what was picked is added to what was picked before. */
export function change(
  db: TenantDb,
  connection: Connection,
  now: Date,
  changes: Changes,
): Promise<Connection> {
  return write(db, () => {
    const before = getConnection(db, connection.publicId)
    return db
      .update(connections)
      .set({ ...changes, picked: { ...before.picked, ...changes.picked }, updatedAt: now })
      .where(eq(connections.id, connection.id))
      .returning()
      .get()
  })
}

/** Keeps what a step's check saw, with its time. Other steps stay as they are, whatever they found meanwhile. */
export function keepSeen(
  db: TenantDb,
  connection: Connection,
  step: StepName,
  seen: Seen,
  now: Date,
): Promise<Connection> {
  return write(db, () => {
    const { steps } = getConnection(db, connection.publicId)
    const kept: ConnectStep = { ...seen, at: now.toISOString() }
    return db
      .update(connections)
      .set({ steps: { ...steps, [step]: kept }, updatedAt: now })
      .where(eq(connections.id, connection.id))
      .returning()
      .get()
  })
}

export function withToken(fieldKey: Buffer, connection: Connection, token: string): Changes {
  return { sealedToken: sealToken(fieldKey, connection.publicId, token), tokenHint: hintOf(token) }
}

/** The token that was typed, else the channel's own. */
export function tokenOf(
  fieldKey: Buffer,
  connection: Connection,
  channel: ChannelRow | undefined,
): string | undefined {
  if (connection.sealedToken) return openToken(fieldKey, connection.publicId, connection.sealedToken)
  if (channel?.sealedToken) return openToken(fieldKey, channel.publicId, channel.sealedToken)
  return undefined
}
