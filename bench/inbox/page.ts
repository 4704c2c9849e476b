import { startSession } from '../../src/accounts/sessions.ts'
import { addMembership, createUser } from '../../src/accounts/users.ts'
import { type TenantDb, transact } from '../../src/db/database.ts'
import { seed, startProduct, workFolder } from '../product.ts'
import { median, ms, type Row, times } from '../table.ts'

const SIZES = [10_000, 1_000_000]
const MESSAGES_EACH = 10
const VISITS = 60

/** The inbox as a signed-in browser asks for it, with a hundred times the messages behind it. */
export async function inboxPage(): Promise<Row[]> {
  const dataDir = `${workFolder()}/data`
  let cookie = ''
  let filled = 0
  const { shops } = await seed(dataDir, SIZES.length, {
    prepare(instance, { id }) {
      fillInbox(instance.tenants.db(id), SIZES[filled++]!)
      const now = instance.clock.now()
      const user = createUser(
        instance.control,
        { email: `owner${filled}@example.com`, name: 'Owner', passwordHash: '' } as never,
        now,
      )
      addMembership(instance.control, user.id, id, 'owner', now)
      cookie += `${cookieOf(startSession(instance.control, user.id, 'bench', now).token)}\n`
    },
  })
  const cookies = cookie.trim().split('\n')
  const server = await startProduct(dataDir)
  const took: number[][] = SIZES.map(() => [])
  try {
    for (let visit = -5; visit < VISITS; visit++) {
      for (const [at, shop] of shops.entries()) {
        const startedAt = performance.now()
        const response = await fetch(`http://localhost:${server.port}/t/${shop.slug}/inbox`, {
          headers: { cookie: cookies[at]! },
          redirect: 'manual',
        })
        const page = await response.text()
        if (response.status !== 200 || !page.includes('Customer '))
          throw new Error(`the inbox answered ${response.status}`)
        if (visit >= 0) took[at]!.push(performance.now() - startedAt)
      }
    }
  } finally {
    await server.stop()
  }
  const [small, large] = took.map(median) as [number, number]
  return [
    {
      what: `inbox page at ${SIZES[1]!.toLocaleString('en')} messages against ${SIZES[0]!.toLocaleString('en')}`,
      measured: `${times(large / small)} (${ms(large)} : ${ms(small)})`,
      bar: '≤ 1.50×',
      met: large / small <= 1.5,
    },
  ]
}

const cookieOf = (token: string) => `__Host-hl=${token}; hl=${token}`

/** Written in bulk, with the indexes made afterwards. */
function fillInbox(db: TenantDb, messages: number): void {
  const conversations = messages / MESSAGES_EACH
  const start = Date.now() - 30 * 86_400_000
  const step = Math.floor((30 * 86_400_000) / messages)
  const client = db.$client
  const upTo = (count: number) =>
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`
  const indexes = client
    .prepare(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('messages', 'conversations', 'contacts')",
    )
    .all() as { name: string; sql: string }[]
  client.pragma('synchronous=OFF')
  client.pragma('cache_size=-400000')
  for (const { name } of indexes) client.exec(`DROP INDEX ${name}`)
  transact(db, () =>
    client.exec(`
      INSERT INTO contacts (id, public_id, name, created_at, last_seen_at) ${upTo(conversations)} SELECT i, 'contact' || i, 'Customer ' || i, ${start}, ${start} FROM n;
      INSERT INTO conversations (id, public_id, channel_id, contact_id, last_message_at, last_inbound_at, last_snippet, unread, handled_by, waiting_since, status)
        ${upTo(conversations)} SELECT i, 'conversation' || i, 1, i, ${start} + i * ${MESSAGES_EACH} * ${step}, ${start} + i * ${MESSAGES_EACH} * ${step}, 'What does the blue mug cost?', i % 3,
          CASE WHEN i % 5 = 0 THEN 'person' ELSE 'assistant' END, CASE WHEN i % 5 = 0 THEN ${start} + i END, CASE WHEN i % 7 = 0 THEN 'done' ELSE 'open' END FROM n;
      INSERT INTO messages (public_id, conversation_id, direction, author, type, text, status, provider_id, sent_at, created_at)
        ${upTo(messages)} SELECT 'message' || i, (i - 1) / ${MESSAGES_EACH} + 1, iif(i % 2, 'inbound', 'outbound'), iif(i % 2, 'contact', 'assistant'), 'text', 'What does the blue mug cost, and is there a second one?',
          iif(i % 2, 'received', 'read'), 'wamid.' || i, ${start} + i * ${step}, ${start} + i * ${step} FROM n;`),
  )
  for (const { sql } of indexes) client.exec(sql)
  client.pragma('wal_checkpoint(TRUNCATE)')
}
