import './lib/one-way-out.ts'
import { workerData } from 'node:worker_threads'
import { resealTokens } from './channels/tokens.ts'
import type { TenantKeys } from './tenants/keys.ts'
import { sealFileAnew } from './tenants/seal-anew.ts'

export interface RekeyData {
  file: string
  oldKeys: TenantKeys
  newKeys: TenantKeys
}

/** A thread of its own seals a business's file anew, so that pages and other businesses do not wait for it. */
const { file, oldKeys, newKeys } = workerData as RekeyData
await sealFileAnew(file, asBuffers(oldKeys), asBuffers(newKeys), resealTokens)

/** What crosses threads arrives as plain bytes. */
function asBuffers({ version, db, field, journal, index }: TenantKeys): TenantKeys {
  const [dbKey, fieldKey, journalKey, indexKey] = [db, field, journal, index].map(key => Buffer.from(key))
  return { version, db: dbKey!, field: fieldKey!, journal: journalKey!, index: indexKey! }
}
