import { statfs } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'

export interface Machine {
  /** What this program and the model server may use together: the container's limit where there is one. */
  memoryBytes: number
  cores: number
}

export function thisMachine(): Machine {
  const limit = process.constrainedMemory()
  const all = totalmem()
  return { memoryBytes: limit > 0 && limit < all ? limit : all, cores: availableParallelism() }
}

/** Free bytes where this folder lies; null where nobody can tell. */
export async function freeBytesAt(folder: string | null): Promise<number | null> {
  if (folder === null) return null
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
