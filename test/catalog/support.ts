import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import * as schema from '../../src/catalog/schema.ts'
import { type TenantDb, wrap } from '../../src/db/database.ts'

export const NOW = new Date('2026-03-02T10:00:00Z')

const empty = await generateSQLiteDrizzleJson({})
export const tables = [
  ...(await generateSQLiteMigration(empty, await generateSQLiteDrizzleJson(schema))),
  ...['0001_search', '0006_piece_search'].map(name =>
    readFileSync(new URL(`../../migrations/tenant/${name}.sql`, import.meta.url), 'utf8'),
  ),
].join(';\n')

/** A tenant's file in memory, with the tables of the catalogue. */
export function tenantDb(): TenantDb {
  const client = new Database(':memory:')
  client.pragma('foreign_keys=ON')
  client.exec(tables)
  return wrap(client)
}
