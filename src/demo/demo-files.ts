import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TenantDb, write } from '../db/database.ts'
import { programRoot } from '../db/migrate.ts'
import { pathIn } from '../lib/file-path.ts'
import { newId } from '../lib/ids.ts'
import type { MediaFolder } from '../media/folder.ts'
import { addFile, keepFile, once, type StoredFile } from '../media/store.ts'
import { createStudio } from '../media/studio.ts'

/** What the people of the demo send each other: pictures and a hummed voice note made for it. */
export const DEMO_FILES = ['bowl.jpg', 'jug.jpg', 'tile.jpg', 'voice.ogg', 'order.pdf'] as const

export type DemoFile = (typeof DEMO_FILES)[number]

/** Beside the bundle, or among the sources. */
function folderOfFiles(): string {
  return ['demo', 'src/demo/files'].map(path => join(programRoot, path)).find(path => existsSync(path))!
}

/** Stores them as if they had come from Meta. One that cannot be stored is left out: its card says that it is missing. */
export async function keepDemoFiles(
  db: TenantDb,
  folder: MediaFolder,
  now: Date,
): Promise<Map<DemoFile, StoredFile>> {
  const studio = createStudio()
  const stored = new Map<DemoFile, StoredFile>()
  try {
    for (const name of DEMO_FILES) {
      const bytes = readFileSync(pathIn(folderOfFiles(), name))
      const kept = await keepFile(folder, studio, newId(now), once(bytes), {
        maxBytes: bytes.length,
        claim: { name },
      })
      if (kept.outcome === 'kept') stored.set(name, await write(db, () => addFile(db, kept.file, now)))
    }
  } finally {
    studio.close()
  }
  return stored
}
