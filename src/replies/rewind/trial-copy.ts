import { randomBytes } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as catalogSchema from '../../catalog/schema.ts'
import type { TenantDb } from '../../db/database.ts'
import { openFile } from '../../db/open.ts'
import type { TenantFiles } from '../../tenants/files.ts'
import { discardTrialFile, trialFileOf } from '../../tenants/trial-file.ts'
import * as repliesSchema from '../schema.ts'

export interface TrialCopy {
  db: TenantDb
  destroy(): void
}

const ROWS_AT_ONCE = 200
/** How a file is being imported is nothing answers are made of; rewinds are what this is for. */
const LEFT = ['catalog_import', 'rewind']

/**
 * A copy of what answers are made of (products, knowledge, facts, their search index, settings), for a change to be
 * tried in. No word of any customer is in it. Its key exists in memory alone: what a killed process leaves is noise.
 */
export async function copyForTrial(tenants: TenantFiles, tenantId: string): Promise<TrialCopy> {
  discardTrialFile(tenants, tenantId)
  const options = { line: 'tenant', busyTimeoutMs: 5_000 } as const
  const key = randomBytes(32)
  let copy = openFile(trialFileOf(tenants, tenantId), key, options)
  const destroy = () => {
    copy.$client.close()
    discardTrialFile(tenants, tenantId)
  }
  // A connection of its own: one read transaction sees one state, however long it takes and whoever writes meanwhile.
  const source = openFile(tenants.file(tenantId), tenants.keys(tenantId).db, options)
  try {
    await copyTables(source.$client, copy.$client)
    // The index was written behind the back of the connection that knows it.
    copy.$client.close()
    copy = openFile(trialFileOf(tenants, tenantId), key, options)
    copy.$client.pragma('synchronous=OFF')
    return { db: copy, destroy }
  } catch (error) {
    destroy()
    throw error
  } finally {
    source.$client.close()
  }
}

async function copyTables(source: Database.Database, copy: Database.Database): Promise<void> {
  copy.pragma('synchronous=OFF')
  copy.pragma('foreign_keys=OFF')
  copy.unsafeMode(true) // An index is copied by its own tables, which otherwise nobody may write.
  const triggers = copy.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string
    sql: string
  }[]
  // Both connections are ours alone, so that these transactions may last over pauses.
  source.exec('BEGIN')
  copy.exec('BEGIN IMMEDIATE')
  for (const { name } of triggers) copy.exec(`DROP TRIGGER "${name}"`) // The index they would keep is copied too.
  for (const table of tablesToCopy(source)) await copyTable(source, copy, table)
  for (const { sql } of triggers) copy.exec(sql)
  copy.exec('COMMIT')
  source.exec('COMMIT')
  copy.unsafeMode(false)
  copy.pragma('foreign_keys=ON')
}

async function copyTable(source: Database.Database, copy: Database.Database, table: string): Promise<void> {
  const columns = source.pragma(`table_info("${table}")`) as { name: string }[]
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  copy.exec(`DELETE FROM "${table}"`) // What a new file begins with.
  const insert = copy.prepare(
    `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  let copied = 0
  for (const row of source.prepare(`SELECT ${names} FROM "${table}"`).raw().safeIntegers().iterate()) {
    insert.run(...(row as unknown[]))
    if (++copied % ROWS_AT_ONCE === 0) await breathe()
  }
}

/** The tables of the catalogue and the assistant but those whose rows go with a person, and the indexes over them. */
function tablesToCopy(source: Database.Database): string[] {
  const tables = source
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all() as { name: string; sql: string }[]
  const people = tablesOfPeople(
    source,
    tables.map(({ name }) => name),
  )
  const ours = [...Object.values(catalogSchema), ...Object.values(repliesSchema)].flatMap(table =>
    is(table, SQLiteTable) ? [getTableName(table)] : [],
  )
  const kept = new Set(
    ours.filter(name => !people.has(name) && !LEFT.some(prefix => name.startsWith(prefix))),
  )
  // The search index: hand-written, so no schema names it.
  const indexes = tables.filter(({ name, sql }) => /USING fts5\(/i.test(sql) && isOf(name, kept))
  const shadows = tables.filter(
    ({ name, sql }) =>
      !/^CREATE VIRTUAL/i.test(sql) && indexes.some(index => name.startsWith(`${index.name}_`)),
  )
  return [...kept, 'search_state', ...shadows.map(({ name }) => name)].filter(name =>
    tables.some(table => table.name === name),
  )
}

/** `product_search` is over `products`, `piece_search` over `knowledge_pieces`. */
function isOf(index: string, kept: Set<string>): boolean {
  const about = index.split('_')[0]!
  return [...kept].some(table => table.split('_').some(word => word.startsWith(about)))
}

/** What is erased with a contact, by the foreign keys themselves. */
function tablesOfPeople(source: Database.Database, names: string[]): Set<string> {
  const people = new Set(['contacts', 'conversations', 'messages'])
  for (let before = 0; before !== people.size; ) {
    before = people.size
    for (const name of names) {
      const keys = source.pragma(`foreign_key_list("${name}")`) as { table: string; on_delete: string }[]
      if (keys.some(key => key.on_delete === 'CASCADE' && people.has(key.table))) people.add(name)
    }
  }
  return people
}
