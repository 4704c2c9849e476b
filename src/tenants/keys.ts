import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from '../config/settings.ts'
import { deriveKey, seal, unseal } from '../lib/seal.ts'

export interface MasterKey {
  secret: Buffer
  /** Names the key without revealing it: 8 hex digits. */
  id: string
  /** A: generated beside the data, protects backups only. B: given from outside, protects the volume. */
  mode: 'A' | 'B'
}

/** The key given is not the one the data was sealed with. */
export class OtherKeyError extends Error {
  override readonly name = 'OtherKeyError'
}

/**
 * The master key: given (64 hex digits or a file with them), or generated into `<data>/keys` on the first start.
 * Never generates one where sealed data exists.
 */
export function loadMasterKey(dataDir: string, given: string | undefined): MasterKey {
  const folder = join(dataDir, 'keys')
  const file = join(folder, 'master.key')
  const idFile = join(folder, 'key-id')
  let secret: Buffer
  let mode: MasterKey['mode']
  if (given !== undefined) {
    secret = parseKey(given)
    mode = 'B'
  } else if (existsSync(file)) {
    secret = parseKey(readFileSync(file, 'utf8').trim())
    mode = 'A'
  } else if (existsSync(join(dataDir, 'control.db'))) {
    throw new OtherKeyError(
      `The data in ${dataDir} is sealed, and its key is missing: give it in HEARTHLINE_MASTER_KEY, or put the saved key back into ${file}. Nothing was changed.`,
    )
  } else {
    secret = randomBytes(32)
    mode = 'A'
  }
  const id = createHash('sha256').update(deriveKey(secret, 'kid')).digest('hex').slice(0, 8)
  if (existsSync(idFile)) {
    const sealedWith = readFileSync(idFile, 'utf8').trim()
    if (sealedWith !== id) {
      throw new OtherKeyError(
        `The data in ${dataDir} was sealed with key ${sealedWith}, you gave key ${id}. Give the right key in HEARTHLINE_MASTER_KEY; nothing was changed.`,
      )
    }
  } else {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(idFile, `${id}\n`, { mode: 0o600 })
  }
  if (mode === 'A' && !existsSync(file)) {
    writeFileSync(file, `${secret.toString('hex')}\n`, { mode: 0o600 })
    chmodSync(file, 0o600)
  }
  return { secret, id, mode }
}

function parseKey(given: string): Buffer {
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
export function instanceKeys(master: MasterKey) {
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

function wrapContext(tenantId: string, version: number, kid: string): string {
  return `hl1|shop-key|${tenantId}|${version}|${kid}`
}

export function newWrappedKey(master: MasterKey, tenantId: string, version: number): Buffer {
  return seal(master.secret, randomBytes(32), wrapContext(tenantId, version, master.id))
}

export function unwrapKeys(
  master: MasterKey,
  tenantId: string,
  version: number,
  wrapped: Buffer,
): TenantKeys {
  const dataKey = unseal(master.secret, wrapped, wrapContext(tenantId, version, master.id))
  return {
    version,
    db: deriveKey(dataKey, 'db'),
    field: deriveKey(dataKey, 'field'),
    journal: deriveKey(dataKey, 'journal'),
    index: deriveKey(dataKey, 'index'),
  }
}
