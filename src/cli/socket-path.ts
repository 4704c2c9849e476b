import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { pathIn } from '../lib/file-path.ts'

/** Where the server of this data folder takes commands. In the temp folder, because socket paths end at 107 bytes. */
export function socketPath(dataDir: string): string {
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 24)
  return pathIn(tmpdir(), `hearthline-${name}.sock`)
}
