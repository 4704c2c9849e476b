import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { ConfigError } from '../config/settings.ts'
import { openFile, WrongKeyError } from '../db/open.ts'
import { folderOf, pathIn, placeIn } from '../lib/file-path.ts'
import { isId } from '../lib/ids.ts'
import { deriveKey, seal, unseal } from '../lib/seal.ts'
import { kidOf, makeSlot, openSlot, readSlots, type Slot, writeSlots, writeWhole } from './key-slots.ts'

export interface MasterKey {
  /** The root: every key of the instance comes from it. It outlives the keys it is sealed with. */
  secret: Buffer
  /** Names the root: part of what tenants' keys are bound to. */
  id: string
  /** Names the key that opened it, as shown to people. */
  keyId: string
  /** A: generated beside the data, protects backups only. B: given from outside, protects the volume. C: typed after each start, protects the machine. */
  mode: 'A' | 'B' | 'C'
}

/** The key given is not the one the data was sealed with. */
export class OtherKeyError extends Error {
  override readonly name = 'OtherKeyError'
}

/** Nothing opens before somebody types the passphrase. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
}

export const generatedKeyFile = (dataDir: string) => pathIn(folderOf(dataDir, 'keys'), 'master.key')

/**
 * The master key: given (64 hex digits or a file with them), or generated into `<data>/keys` on the first start.
 * Never generates one where sealed data exists.
 */
export function loadMasterKey(dataDir: string, given: string | undefined): MasterKey {
  const slots = readSlots(dataDir)
  const { key, isGiven } = findKey(dataDir, given, slots)
  return slots ? openWith(dataDir, slots, key, isGiven) : firstOpen(dataDir, key, isGiven)
}

function findKey(
  dataDir: string,
  given: string | undefined,
  slots: Slot[] | undefined,
): { key: Buffer; isGiven: boolean } {
  const file = generatedKeyFile(dataDir)
  if (given !== undefined) return { key: parseKey(given), isGiven: true }
  if (existsSync(file)) return { key: parseKey(readFileSync(file, 'utf8').trim()), isGiven: false }
  if (slots?.some(slot => slot.kind === 'passphrase')) {
    throw new LockedError(
      'The data is locked: type the passphrase on the page this server shows, then it starts.',
    )
  }
  if (sealedFileIn(dataDir) || slots) {
    throw new OtherKeyError(
      `The data in ${dataDir} is sealed, and its key is missing: give it in HEARTHLINE_MASTER_KEY, or put the saved key back into ${file}. Nothing was changed.`,
    )
  }
  return { key: randomBytes(32), isGiven: false }
}

/** A file that is worth nothing without the key it was sealed with. */
export function sealedFileIn(dataDir: string): string | undefined {
  const folder = folderOf(dataDir, 'tenants')
  const ids = existsSync(folder) ? readdirSync(folder).filter(isId) : []
  const ofTenants = ids.map(id => placeIn(folder, id, 'tenant.db'))
  return [placeIn(dataDir, 'control.db'), placeIn(dataDir, 'journal.db'), ...ofTenants].find(existsSync)
}

/** The slot this key opens. Once the newest of several keys is in use, the older ones have had their time. */
function openWith(dataDir: string, slots: Slot[], key: Buffer, isGiven: boolean): MasterKey {
  const keyId = kidOf(key)
  const slot = slots.find(one => one.kid === keyId)
  if (!slot)
    throw otherKey(
      dataDir,
      slots
        .filter(one => one.kind !== 'kit')
        .map(one => one.kid)
        .join(' or '),
      keyId,
    )
  const secret = openSlot(slot, key)
  const keySlots = slots.filter(one => one.kind === 'key')
  if (isMainThread && slot.kind === 'key' && keySlots.length > 1 && keySlots.at(-1) === slot)
    writeSlots(
      dataDir,
      slots.filter(one => one.kind !== 'key' || one === slot),
    )
  return {
    secret,
    id: kidOf(secret),
    keyId,
    mode: slot.kind === 'passphrase' ? 'C' : isGiven ? 'B' : 'A',
  }
}

/** Before there were slots, and on the very first start, the master key is the root itself. */
function firstOpen(dataDir: string, key: Buffer, isGiven: boolean): MasterKey {
  const keyId = kidOf(key)
  const idFile = pathIn(folderOf(dataDir, 'keys'), 'key-id')
  if (existsSync(idFile)) {
    const sealedWith = readFileSync(idFile, 'utf8').trim()
    if (sealedWith !== keyId) throw otherKey(dataDir, sealedWith, keyId)
  }
  assertOpens(dataDir, key)
  mkdirSync(folderOf(dataDir, 'keys'), { recursive: true, mode: 0o700 })
  if (!isGiven && !existsSync(generatedKeyFile(dataDir)))
    writeWhole(generatedKeyFile(dataDir), `${key.toString('hex')}\n`)
  writeWhole(idFile, `${keyId}\n`)
  writeSlots(dataDir, [makeSlot(key, key, 'key')])
  return { secret: key, id: keyId, keyId, mode: isGiven ? 'B' : 'A' }
}

/** Where the slots are lost, the file itself says whether this key is the root: nothing is written before. */
function assertOpens(dataDir: string, key: Buffer): void {
  const file = pathIn(dataDir, 'control.db')
  if (!existsSync(file)) return
  try {
    openFile(file, instanceKeys({ secret: key }).control, {
      line: 'control',
      busyTimeoutMs: 1000,
    }).$client.close()
  } catch (error) {
    if (!(error instanceof WrongKeyError)) throw error
    throw new OtherKeyError(
      `${file} cannot be opened with key ${kidOf(key)}, and ${folderOf(dataDir, 'keys')} does not tell with which it was sealed. Put the folder “keys” of this data back, or give the right key in HEARTHLINE_MASTER_KEY. Nothing was changed.`,
      { cause: error },
    )
  }
}

function otherKey(dataDir: string, sealedWith: string, given: string): OtherKeyError {
  return new OtherKeyError(
    `The data in ${dataDir} was sealed with key ${sealedWith}, you gave key ${given}. Give the right key in HEARTHLINE_MASTER_KEY; nothing was changed.`,
  )
}

export function parseKey(given: string): Buffer {
  const text = /^[0-9a-fA-F]{64}$/.test(given) ? given : readKeyFile(given)
  if (!/^[0-9a-fA-F]{64}$/.test(text)) {
    throw new ConfigError(
      'HEARTHLINE_MASTER_KEY is (hidden): it must be 64 hex digits, or the path of a file with them',
    )
  }
  return Buffer.from(text, 'hex')
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

/** Keys of the instance, each for one use. */
export function instanceKeys(master: Pick<MasterKey, 'secret'>) {
  return {
    control: deriveKey(master.secret, 'hearthline/1/host-db'),
    journal: deriveKey(master.secret, 'hearthline/1/journal-db'),
    field: deriveKey(master.secret, 'hearthline/1/field'),
    quarantine: deriveKey(master.secret, 'hearthline/1/quarantine'),
  }
}

export interface TenantKeys {
  version: number
  db: Buffer
  field: Buffer
  journal: Buffer
  index: Buffer
}

const DATA_KEY_BYTES = 32

function wrapContext(tenantId: string, version: number, kid: string): string {
  return `hl1|shop-key|${tenantId}|${version}|${kid}`
}

/** A new random key. `index` is carried along: what was hashed with it cannot be hashed again. */
export function newWrappedKey(
  master: MasterKey,
  tenantId: string,
  version: number,
  index: Buffer = Buffer.alloc(0),
): Buffer {
  const key = Buffer.concat([randomBytes(DATA_KEY_BYTES), index])
  return seal(master.secret, key, wrapContext(tenantId, version, master.id))
}

export function unwrapKeys(
  master: MasterKey,
  tenantId: string,
  version: number,
  wrapped: Buffer,
): TenantKeys {
  const unwrapped = unseal(master.secret, wrapped, wrapContext(tenantId, version, master.id))
  const dataKey = unwrapped.subarray(0, DATA_KEY_BYTES)
  const index = unwrapped.subarray(DATA_KEY_BYTES)
  return {
    version,
    db: deriveKey(dataKey, 'db'),
    field: deriveKey(dataKey, 'field'),
    journal: deriveKey(dataKey, 'journal'),
    index: index.length > 0 ? index : deriveKey(dataKey, 'index'),
  }
}
