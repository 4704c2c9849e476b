import { createHmac, timingSafeEqual } from 'node:crypto'
import { type ControlDb, prepared, transact } from '../db/database.ts'
import { type Counts, dayOf } from './ledger.ts'

/** Calls that began before midnight have ended by then, and their counts are on the disk. */
const AFTER_MIDNIGHT_MS = 15 * 60_000
const START = Buffer.alloc(32)

export interface Receipt {
  seq: number
  day: string
  body: string
  prev: Buffer
  mac: Buffer
}

interface ReceiptBody {
  receipt: 'hearthline outgoing'
  version: 1
  seq: number
  day: string
  hosts: ({ class: string; host: string } & Counts)[]
}

export function lastReceipt(control: ControlDb): Receipt | undefined {
  return prepared<Receipt>(control, 'SELECT * FROM outgoing_receipts ORDER BY seq DESC LIMIT 1').get()
}

export function findReceipt(control: ControlDb, day: string): Receipt | undefined {
  return prepared<Receipt>(control, 'SELECT * FROM outgoing_receipts WHERE day = ?').get(day)
}

/** The newest receipts, newest first. */
export function listReceipts(control: ControlDb, limit: number): Receipt[] {
  return prepared<Receipt>(control, 'SELECT * FROM outgoing_receipts ORDER BY seq DESC LIMIT ?').all(limit)
}

/** Writes the receipt of every day that is over and has none. Returns the new ones. */
export function closeDays(control: ControlDb, key: Buffer, now: Date): Receipt[] {
  const today = dayOf(new Date(now.getTime() - AFTER_MIDNIGHT_MS))
  return transact(control, () => {
    const days = prepared<{ day: string }>(
      control,
      `SELECT DISTINCT day FROM outgoing
       WHERE day < ? AND day > coalesce((SELECT max(day) FROM outgoing_receipts), '') ORDER BY day`,
    ).all(today)
    return days.map(({ day }) => closeDay(control, key, day))
  })
}

function closeDay(control: ControlDb, key: Buffer, day: string): Receipt {
  const last = lastReceipt(control)
  const seq = (last?.seq ?? 0) + 1
  const body = JSON.stringify({
    receipt: 'hearthline outgoing',
    version: 1,
    seq,
    day,
    hosts: totalsOf(control, day),
  } satisfies ReceiptBody)
  const prev = last?.mac ?? START
  const receipt: Receipt = { seq, day, body, prev, mac: macOf(key, prev, body) }
  prepared(
    control,
    'INSERT INTO outgoing_receipts (seq, day, body, prev, mac) VALUES (@seq, @day, @body, @prev, @mac)',
  ).run(receipt)
  return receipt
}

function totalsOf(control: ControlDb, day: string): ReceiptBody['hosts'] {
  return prepared<ReceiptBody['hosts'][number]>(
    control,
    `SELECT class, host, sum(calls) AS calls, sum(refused) AS refused, sum(failed) AS failed,
       sum(bytes_out) AS bytesOut, sum(bytes_in) AS bytesIn
     FROM outgoing WHERE day = ? GROUP BY class, host ORDER BY class, host`,
  ).all(day)
}

/** What an owner keeps elsewhere: with `previous` of the next day's it shows that nothing was changed later. */
export function receiptFile({ body, prev, mac }: Receipt): string {
  const text = {
    ...(JSON.parse(body) as ReceiptBody),
    previous: prev.toString('hex'),
    mac: mac.toString('hex'),
  }
  return `${JSON.stringify(text, null, 2)}\n`
}

/**
 * Reads all receipts and says in words what does not fit. `noted` are the marks another log remembers of them; `keptSince`
 * is the first day whose totals must still be there.
 */
export function verifyReceipts(
  control: ControlDb,
  key: Buffer,
  noted: Map<string, string>,
  keptSince: string,
): string[] {
  const problems: string[] = []
  const days = new Set<string>()
  let previous: { seq: number; mac: Buffer } = { seq: 0, mac: START }
  for (const receipt of prepared<Receipt>(control, 'SELECT * FROM outgoing_receipts ORDER BY seq').all()) {
    const { seq, day, body, prev, mac } = receipt
    const say = (what: string) => problems.push(`The receipt of ${day} ${what}.`)
    days.add(day)
    if (seq !== previous.seq + 1 || !sameBytes(prev, previous.mac)) say('does not follow the one before it')
    const own = parsed(body)
    if (!sameBytes(mac, macOf(key, prev, body)) || own?.day !== day || own?.seq !== seq)
      say('was changed or put in by another hand')
    else if (day >= keptSince && JSON.stringify(own.hosts) !== JSON.stringify(totalsOf(control, day)))
      say('says something else than the day’s totals')
    const mark = noted.get(day)
    if (mark !== undefined && mark !== markOf(receipt)) say('is not the one that the activity log remembers')
    previous = { seq, mac }
  }
  for (const day of noted.keys()) if (!days.has(day)) problems.push(`The receipt of ${day} is missing.`)
  return problems
}

/** What the activity log remembers of a receipt. */
export const markOf = ({ mac }: Pick<Receipt, 'mac'>): string => mac.toString('hex').slice(0, 32)

function parsed(body: string): ReceiptBody | undefined {
  try {
    return JSON.parse(body) as ReceiptBody
  } catch {
    return undefined
  }
}

function macOf(key: Buffer, prev: Buffer, body: string): Buffer {
  return createHmac('sha256', key).update('receipt|').update(prev).update(body).digest()
}

function sameBytes(one: unknown, other: Buffer): boolean {
  return Buffer.isBuffer(one) && one.length === other.length && timingSafeEqual(one, other)
}
