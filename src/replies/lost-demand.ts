import type { Sight } from '../accounts/tenant-context.ts'
import { isStopword } from '../catalog/search/stopwords.ts'
import { wordsOf } from '../catalog/search/words.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { isSeen } from '../inbox/sight.ts'
import { groupAlike } from './alike.ts'

export type LostKind = 'not_found' | 'out_of_stock' | 'variant'

/** Something that was asked for and not to be had, as often as it was. */
export interface LostGroup {
  kind: LostKind
  productId: string | null
  /** The product; what was asked for, in the words of the newest question, where there is none. */
  name: string
  option: string | null
  times: number
  customers: number
  lastAt: Date
}

interface Row {
  kind: LostKind
  productId: string | null
  productName: string | null
  option: string | null
  at: number
  text: string | null
  contactId: number
}

const MOST_ROWS = 5_000
const LONGEST_NAME = 80

/** Asked for in chats within this sight since then and not had, most often first. */
export function listLostDemand(db: TenantDb, since: Date, sight: Sight): LostGroup[] {
  const rows = prepared<Row>(
    db,
    `SELECT l.kind, l.product_id AS productId, l.product_name AS productName, l.option, l.at, m.text, c.contact_id AS contactId
     FROM lost_demand AS l JOIN messages AS m ON m.id = l.message_id JOIN conversations AS c ON c.id = m.conversation_id
     WHERE l.at >= ? AND m.deleted_at IS NULL AND ${isSeen('c')} ORDER BY l.at DESC, l.id DESC LIMIT ?`,
  ).all(since.getTime(), sight, MOST_ROWS)
  const named = new Map<string, Row[]>()
  for (const row of rows.filter(row => row.productId !== null)) {
    const key = JSON.stringify([row.kind, row.productId, row.option?.toLowerCase()])
    named.set(key, [...(named.get(key) ?? []), row])
  }
  const nameless = groupAlike(
    rows.filter(row => row.productId === null && row.text !== null),
    row => askedFor(row.text!),
  )
  return [...named.values(), ...nameless]
    .map(groupOf)
    .sort((a, b) => b.times - a.times || b.lastAt.getTime() - a.lastAt.getTime())
}

function groupOf(rows: Row[]): LostGroup {
  const [{ kind, productId, productName, option, text, at }] = rows as [Row]
  return {
    kind,
    productId,
    name: productName ?? askedFor(text ?? ''),
    option,
    times: rows.length,
    customers: new Set(rows.map(row => row.contactId)).size,
    lastAt: new Date(at),
  }
}

/** What a question is after, as it was written: without greetings, and the words every question has. */
export function askedFor(text: string): string {
  const told = text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’./][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const telling = told.filter(word => wordsOf(word).some(folded => !isStopword(folded)))
  return (telling.length > 0 ? telling : told).join(' ').slice(0, LONGEST_NAME)
}
