import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Database from 'better-sqlite3'

export type Line = 'control' | 'tenant' | 'journal'

/** The file was written by a newer version of the program. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError'
}

/** The folder that holds `migrations/` and `views/`: the project's root, or `dist`. */
export const programRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'migrations', 'tenant'))) return folder
    if (dirname(folder) === folder) throw new Error('the migrations folder is missing beside the program')
  }
}

const lines = new Map<Line, string[]>()

function migrationsOf(line: Line): string[] {
  let scripts = lines.get(line)
  if (!scripts) {
    const folder = join(programRoot, 'migrations', line)
    const names = readdirSync(folder)
      .filter(name => name.endsWith('.sql'))
      .sort()
    scripts = names.map(name => readFileSync(join(folder, name), 'utf8'))
    lines.set(line, scripts)
  }
  return scripts
}

/** The newest schema of a line that this program knows. */
export const schemaVersion = (line: Line): number => migrationsOf(line).length

/**
 * Brings a file to the newest schema of its line. The count of applied scripts is the file's `user_version`,
 * so that opening one of a thousand current files costs one pragma.
 */
export function migrate(client: Database.Database, line: Line): void {
  const scripts = migrationsOf(line)
  const applied = client.pragma('user_version', { simple: true }) as number
  if (applied > scripts.length) {
    throw new NewerSchemaError(
      `this ${line} file has schema ${applied}, but this version of Hearthline knows ${scripts.length}: start the newer version, or restore a backup made by this one`,
    )
  }
  for (let next = applied; next < scripts.length; next++) {
    client.transaction(() => {
      client.exec(scripts[next]!)
      client.pragma(`user_version = ${next + 1}`)
    })()
  }
}
