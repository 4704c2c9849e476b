import { eq } from 'drizzle-orm'
import { shortName } from '../channels/fields.ts'
import { callGraph } from '../channels/graph.ts'
import { channels } from '../channels/schema.ts'
import { type ChannelRow, connectionOf, type SenderDeps } from '../channels/sender.ts'
import { prepared, type TenantDb, write } from '../db/database.ts'
import { enqueue, finishJob } from '../jobs/queue.ts'
import { type JobRun, RetryLater } from '../jobs/runner.ts'

const AGAIN_AFTER_MS = 60_000

/** Messenger and Instagram tell only an id with a message. The name is asked for, once, and nothing waits for it. */
export function askForProfile(db: TenantDb, channelId: number, contactId: number, now: Date): void {
  const isNameless = prepared(
    db,
    `SELECT 1 FROM contacts AS k, channels AS c WHERE k.id = ? AND c.id = ? AND k.name IS NULL AND c.kind <> 'whatsapp'`,
  ).get(contactId, channelId)
  if (!isNameless) return
  enqueue(db, 'contacts.profile', { contactId, channelId }, now, { dedupe: `profile:${contactId}` })
}

/** Reads what a customer calls himself at Meta. Whoever has blocked us, or allows it to nobody, stays unknown. */
export async function fetchProfile(deps: SenderDeps, run: JobRun<'contacts.profile'>): Promise<void> {
  const { db, job, tenantId } = run
  const { contactId, channelId } = job.payload
  const channel = db.select().from(channels).where(eq(channels.id, channelId)).get()
  const person = channel && personAt(db, contactId, channel)
  const line = channel && person && connectionOf(deps, tenantId, channel)
  if (!line) return void (await write(db, () => finishJob(db, job)))
  const answer = await callGraph(
    line.graph,
    line.connection,
    { method: 'GET', path: person, query: { fields: FIELDS[channel.kind] } },
    { why: 'ask for a customer’s name', signal: run.signal },
  )
  const isLastTry = job.attempts >= 3
  const mayWork = answer.outcome !== 'ok' && (answer.outcome !== 'refused' || answer.act === 'retry')
  if (mayWork && !isLastTry) throw new RetryLater('Meta did not tell the customer’s name.', AGAIN_AFTER_MS)
  await write(db, () => {
    if (answer.outcome === 'ok') keepName(db, contactId, answer.body)
    finishJob(db, job)
  })
}

const FIELDS = {
  whatsapp: 'name',
  messenger: 'first_name,last_name',
  instagram: 'name,username',
} as const

function personAt(db: TenantDb, contactId: number, channel: ChannelRow): string | undefined {
  return prepared<{ value: string }>(
    db,
    `SELECT value FROM contact_identities WHERE contact_id = ? AND channel = ? AND scope = ? AND kind IN ('psid', 'igsid')
     ORDER BY id DESC LIMIT 1`,
  ).get(contactId, channel.kind, channel.account)?.value
}

/** What somebody of the team has written meanwhile stays. */
function keepName(db: TenantDb, contactId: number, body: Record<string, unknown>): void {
  const whole = [shortName(body.first_name), shortName(body.last_name)].filter(part => part).join(' ')
  const name = shortName(body.name) ?? shortName(whole)
  const username = shortName(body.username)
  prepared(
    db,
    'UPDATE contacts SET name = coalesce(name, ?), username = coalesce(username, ?) WHERE id = ?',
  ).run(name ?? null, username ?? null, contactId)
}
