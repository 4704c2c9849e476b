import { open, rm } from 'node:fs/promises'
import type { Clock } from '../lib/clock.ts'
import { folderOf, placeIn } from '../lib/file-path.ts'
import { freeBytesAt } from './models/machine.ts'

export interface DiskWatch {
  /** Something could not be stored. */
  noteFailure(): void
  /** Why nothing can be stored, or undefined. */
  problem(): Promise<string | undefined>
}

interface Disk {
  /** Null where nobody can tell. */
  free: () => Promise<number | null>
  tryWrite: () => Promise<void>
}

const TRIAL_BYTES = 256 * 1024
const SHORT_BYTES = 4 * 1024 * 1024
const LOOK_EVERY_MS = 1_000
const FULL =
  'the disk is full or cannot be written: incoming messages are refused and Meta repeats them; make room'

/**
 * Looks at the free space whenever it is asked, and writes a trial only where little of it is left or a write failed:
 * then once a second at most, until one succeeds.
 */
export function watchDisk(dataDir: string, clock: Clock, disk: Disk = diskOf(dataDir)): DiskWatch {
  let failed = false
  let last: { at: number; found: Promise<boolean> } | undefined
  const trial = () =>
    disk.tryWrite().then(
      () => {
        failed = false
        return true
      },
      () => false,
    )
  return {
    noteFailure() {
      failed = true
      last = undefined
    },
    async problem() {
      if (!failed && ((await disk.free()) ?? SHORT_BYTES) >= SHORT_BYTES) return undefined
      const now = clock.now().getTime()
      if (!last || Math.abs(now - last.at) >= LOOK_EVERY_MS) last = { at: now, found: trial() }
      return (await last.found) ? undefined : FULL
    },
  }
}

/** The businesses' files may lie on a disk of their own. */
function diskOf(dataDir: string): Disk {
  const folders = [dataDir, folderOf(dataDir, 'tenants')]
  return {
    async free() {
      const known = (await Promise.all(folders.map(freeBytesAt))).filter(free => free !== null)
      return known.length > 0 ? Math.min(...known) : null
    },
    async tryWrite() {
      for (const folder of folders) await writeTrial(placeIn(folder, 'space-trial.tmp'))
    },
  }
}

async function writeTrial(path: string): Promise<void> {
  try {
    const file = await open(path, 'w')
    try {
      await file.writeFile(Buffer.alloc(TRIAL_BYTES))
      await file.datasync()
    } finally {
      await file.close()
    }
  } finally {
    await rm(path, { force: true })
  }
}
