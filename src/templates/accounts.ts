import { and, asc, eq, isNotNull, ne } from 'drizzle-orm'
import { channels } from '../channels/schema.ts'
import type { ChannelRow } from '../channels/sender.ts'
import type { TenantDb } from '../db/database.ts'
import { askForList } from './account-events.ts'
import { templateSyncs } from './schema.ts'

/** A WhatsApp business account of this business: the templates belong to it, whatever number they are sent from. */
export interface TemplateAccount {
  wabaId: string
  /** The numbers connected to it. */
  names: string[]
  syncedAt: Date | null
  failure: string | null
}

export function listTemplateAccounts(db: TenantDb): TemplateAccount[] {
  const syncs = new Map(
    db
      .select()
      .from(templateSyncs)
      .all()
      .map(sync => [sync.wabaId, sync]),
  )
  const accounts = new Map<string, TemplateAccount>()
  for (const { wabaId, name } of connectedNumbers(db)) {
    const known = accounts.get(wabaId!)
    if (known) known.names.push(name)
    else {
      const { syncedAt = null, failure = null } = syncs.get(wabaId!) ?? {}
      accounts.set(wabaId!, { wabaId: wabaId!, names: [name], syncedAt, failure })
    }
  }
  return [...accounts.values()]
}

/** The number we speak through to this account: one that works before one that is stopped. */
export function numberOfAccount(db: TenantDb, wabaId: string): ChannelRow | undefined {
  const own = connectedNumbers(db).filter(channel => channel.wabaId === wabaId)
  return own.find(channel => channel.state === 'connected') ?? own[0]
}

function connectedNumbers(db: TenantDb): ChannelRow[] {
  return db
    .select()
    .from(channels)
    .where(and(eq(channels.kind, 'whatsapp'), ne(channels.state, 'disconnected'), isNotNull(channels.wabaId)))
    .orderBy(asc(channels.id))
    .all()
}

/** Reads the lists of all accounts soon. */
export function askForAllLists(db: TenantDb, now: Date): void {
  for (const { wabaId } of listTemplateAccounts(db)) askForList(db, wabaId, now)
}
