import { randomBytes } from 'node:crypto'
import { readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { MediaFolder } from '../../src/media/folder.ts'
import { createStudio, type Studio } from '../../src/media/studio.ts'
import { temporaryFolder } from '../support/instance.ts'

export const ID = '01m7ysy3brkhxeh5he6dbe9x'

export function testFolder(): MediaFolder {
  const key = randomBytes(32)
  const path = join(temporaryFolder(), 'media')
  return { tenantId: 'tenant0000000000000000', path, key, keyVersion: 1, keyOf: () => key }
}

export async function* pieces(bytes: Uint8Array, size = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** One studio for a test file; its process ends with the tests. */
export function testStudio(): Studio {
  const studio = createStudio()
  after(() => studio.close())
  return studio
}

/** Files of a folder that this process has open, those taken off the disk included. Linux tells; elsewhere none. */
export function openIn({ path }: Pick<MediaFolder, 'path'>): string[] {
  const open = (descriptor: string) => {
    try {
      return readlinkSync(join('/proc/self/fd', descriptor))
    } catch {
      return '' // The one that lists them is gone.
    }
  }
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/fd')
    .map(open)
    .filter(file => file.startsWith(path))
}
