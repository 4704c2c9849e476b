import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type AnyDb, prepared } from './database.ts'

/**
 * Reads and adds whole rows where drizzle would build the same query anew for every message (measured: half of what
 * storing one costs). Names and types still come from the schema.
 */
export function rowsOf<Table extends SQLiteTable>(table: Table) {
  type Row = Table['$inferSelect']
  const columns = Object.entries(getTableColumns(table) as Record<string, SQLiteColumn>)
  const mapped = columns.filter(([, column]) => column.dataType !== 'number' && column.dataType !== 'string')
  const list = columns.map(([name, column]) => `"${column.name}" AS "${name}"`).join(', ')
  const select = `SELECT ${list} FROM "${getTableName(table)}" WHERE `
  const written = columns.filter(([, column]) => !column.primary)
  const insert =
    `INSERT INTO "${getTableName(table)}" (${written.map(([, column]) => `"${column.name}"`).join(', ')}) ` +
    `VALUES (${written.map(() => '?').join(', ')}) RETURNING ${list}`

  function toRow(found: unknown): Row | undefined {
    if (found === undefined) return undefined
    const row = found as Record<string, unknown>
    for (const [name, column] of mapped)
      if (row[name] !== null) row[name] = column.mapFromDriverValue(row[name])
    return row as Row
  }

  return {
    /** The first row for which `condition` (SQL with placeholders) holds. */
    find: (db: AnyDb, condition: string, ...values: (string | number)[]): Row | undefined =>
      toRow(prepared(db, select + condition).get(...values)),
    /** Adds a row; what is left out has the schema’s plain default, or is null. */
    add(db: AnyDb, values: Table['$inferInsert']): Row {
      const given = values as Record<string, unknown>
      const row = written.map(([name, column]) => {
        const value = given[name] ?? column.default
        return value === undefined || value === null ? null : column.mapToDriverValue(value)
      })
      return toRow(prepared(db, insert).get(...row))!
    },
  }
}
