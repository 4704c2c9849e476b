import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { AppError } from '../lib/errors.ts'
import { folderOf, pathIn } from '../lib/file-path.ts'
import { kidOf, makeSlot, readSlots, type Slot, toGroups, writeSlots, writeWhole } from './key-slots.ts'
import { generatedKeyFile, type MasterKey } from './keys.ts'

const KDF = { memoryCost: 65_536, timeCost: 3, parallelism: 1, hashLength: 32 } as const

/** What a passphrase and its salt make: 32 bytes, at the price of a password check. */
export async function keyOfPassphrase(passphrase: string, salt: Buffer): Promise<Buffer> {
  const { default: argon2 } = await import('argon2')
  return argon2.hash(passphrase.normalize('NFKC'), { ...KDF, type: argon2.argon2id, salt, raw: true })
}

/** The key of the passphrase, if it is the right one. */
export async function unlock(dataDir: string, passphrase: string): Promise<Buffer | undefined> {
  for (const slot of readSlots(dataDir) ?? []) {
    if (slot.kind !== 'passphrase') continue
    const key = await keyOfPassphrase(passphrase, Buffer.from(slot.salt!, 'base64'))
    if (kidOf(key) === slot.kid) return key
  }
  return undefined
}

/**
 * Seals the root with a new master key. A generated one replaces the file at once. One that comes from outside stands
 * beside the old one until the server starts with it. Kill the process between any two steps: one of the two opens.
 * The emergency kit of before opens nothing any more.
 */
export function rotateMasterKey(dataDir: string, master: MasterKey, fromOutside?: Buffer): { keyId: string } {
  const slots = slotsOf(dataDir)
  if (master.mode === 'C')
    throw new AppError(
      'conflict',
      'This server is opened by a passphrase: choose another one with “key passphrase”.',
    )
  if (master.mode === 'B' && !fromOutside) {
    throw new AppError(
      'invalid',
      'The key comes from outside: make a new one (64 hex digits), give it with --key-stdin, then put it into HEARTHLINE_MASTER_KEY and start again.',
    )
  }
  const key = fromOutside ?? randomBytes(32)
  const fresh = makeSlot(master.secret, key, 'key')
  if (slots.some(slot => slot.kid === fresh.kid))
    throw new AppError('conflict', 'This key is in use already.')
  writeSlots(dataDir, [...slots.filter(slot => slot.kind === 'key'), fresh])
  if (master.mode === 'A') {
    writeWhole(generatedKeyFile(dataDir), `${key.toString('hex')}\n`)
    writeWhole(pathIn(folderOf(dataDir, 'keys'), 'key-id'), `${fresh.kid}\n`)
    writeSlots(dataDir, [fresh])
  }
  return { keyId: fresh.kid }
}

const SHORTEST_PASSPHRASE = 16

/** From the next start on, nothing opens before this is typed. What opened it before opens it no more. */
export async function setPassphrase(dataDir: string, master: MasterKey, passphrase: string): Promise<void> {
  if ([...passphrase].length < SHORTEST_PASSPHRASE) {
    throw new AppError(
      'invalid',
      `The passphrase needs ${SHORTEST_PASSPHRASE} characters at least: several words are easy to remember. Nothing was changed.`,
    )
  }
  const salt = randomBytes(16)
  const key = await keyOfPassphrase(passphrase, salt)
  const slot = makeSlot(master.secret, key, 'passphrase', { salt: salt.toString('base64') })
  // The kit stays: it is the way back for whoever forgets the passphrase.
  writeSlots(dataDir, [...slotsOf(dataDir).filter(one => one.kind === 'kit'), slot])
  rmSync(generatedKeyFile(dataDir), { force: true })
}

/** A key for paper: opens the data when every other key is lost. Counts once two groups were typed back. */
export function makeKit(dataDir: string, master: MasterKey): string[] {
  const key = randomBytes(32)
  const slots = slotsOf(dataDir).filter(slot => slot.kind !== 'kit')
  writeSlots(dataDir, [...slots, makeSlot(master.secret, key, 'kit', { confirmed: false })])
  return toGroups(key)
}

export function confirmKit(dataDir: string): void {
  writeSlots(
    dataDir,
    slotsOf(dataDir).map(slot => (slot.kind === 'kit' ? { ...slot, confirmed: true } : slot)),
  )
}

export function hasKit(dataDir: string): 'none' | 'made' | 'confirmed' {
  const kit = slotsOf(dataDir).find(slot => slot.kind === 'kit')
  return kit ? (kit.confirmed ? 'confirmed' : 'made') : 'none'
}

function slotsOf(dataDir: string): Slot[] {
  const slots = readSlots(dataDir)
  if (!slots) throw new Error('a folder that is open has its slots')
  return slots
}
