import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { hashPassword } from '../accounts/passwords.ts'
import { addMembership, createUser } from '../accounts/users.ts'
import { AppRegistry } from '../channels/app-registry.ts'
import { type Channel, connectChannel, listChannels } from '../channels/connect.ts'
import type { ChannelKind } from '../channels/events.ts'
import { prepared, type TenantDb, write } from '../db/database.ts'
import { type Conversation, getConversationById } from '../inbox/conversations.ts'
import { findMessageById, type Message } from '../inbox/messages.ts'
import { pathIn } from '../lib/file-path.ts'
import { formatMoney } from '../lib/money.ts'
import { setAssistant } from '../replies/settings.ts'
import { startSimulatorServer } from '../simulator/server.ts'
import { rememberPeople, rememberTemplates } from '../simulator/try-out.ts'
import type { Instance } from '../tenants/instance.ts'
import { createDemoBusiness } from './demo-business.ts'
import { type Line, SCRIPT } from './script.ts'

interface DemoServer {
  url: string
  instance: Instance
  changed(tenantId?: string): void
  stop(): Promise<void>
}

export interface DemoDeps {
  /** Starts the product with these settings over the environment's. */
  serve: (settings: Record<string, string>) => Promise<DemoServer>
  print: (line: string) => void
  /** Ends when the admin is to be closed; undefined ends after the last message. */
  untilTold: (() => Promise<void>) | undefined
}

const QUIET_MS = 150
const WITHIN_MS = 60_000
const ACCOUNTS: Record<ChannelKind, string> = {
  whatsapp: '999100200300400',
  instagram: '999200300400500',
  messenger: '999300400500600',
}

/** The main job on throwaway data: signed messages in on all channels, true answers out. Says how many went wrong. */
export async function runDemo({ serve, print, untilTold }: DemoDeps): Promise<number> {
  const folder = mkdtempSync(pathIn(tmpdir(), 'hearthline-demo-'))
  const meta = await startSimulatorServer({ knobs: { statusDelayMs: 20 } })
  let server: DemoServer | undefined
  try {
    server = await serve({ HEARTHLINE_DATA_DIR: folder, HEARTHLINE_GRAPH_URL: meta.url })
    meta.deliverTo(server.url.replace('localhost', '127.0.0.1'))
    const shop = await openShop(server, meta.simulator)
    print(`Barro & Sal is open: 21 products, 12 answers, three channels. Meta is played on ${meta.url}.\n`)
    let wrong = 0
    for (const line of SCRIPT) if (!(await play(line, shop, meta.simulator, print))) wrong++
    print(
      wrong === 0
        ? `All ${SCRIPT.length} messages got their right outcome.`
        : `${wrong} of ${SCRIPT.length} messages did NOT get their right outcome.`,
    )
    if (untilTold) {
      print(`\nThe admin is open: ${server.url}/t/${shop.slug}/inbox`)
      print(`Sign in as ${shop.email} with the password ${shop.password}`)
      print('Ctrl-C ends the demo and deletes its data.')
      await untilTold()
    }
    return wrong
  } finally {
    await server?.stop()
    await meta.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openShop(
  { instance, changed }: DemoServer,
  simulator: Awaited<ReturnType<typeof startSimulatorServer>>['simulator'],
) {
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const now = instance.clock.now()
  const password = randomBytes(9).toString('base64url')
  const email = 'owner@demo.example'
  const user = createUser(
    instance.control,
    { email, name: 'Marta', passwordHash: await hashPassword(password), operator: true },
    now,
  )
  const secret = randomBytes(16).toString('hex')
  const token = `DEMO${randomBytes(24).toString('hex')}`
  const connect = async (tenantId: string): Promise<Channel[]> => {
    const app = apps.register({ appId: '999000111222333', secret, tenantId }, now)
    simulator.addApp({ key: app.key, id: app.appId, secret })
    for (const kind of Object.keys(ACCOUNTS) as ChannelKind[]) {
      const account = {
        account: ACCOUNTS[kind],
        appKey: app.key,
        token,
        pageId: ACCOUNTS.messenger,
        ...(kind === 'whatsapp' && { wabaId: '999100200300401' }),
      }
      await connectChannel(instance, apps, tenantId, {
        ...account,
        kind,
        name: `Barro & Sal, ${NAMES[kind]}`,
      })
      simulator.addAccount({ ...account, channel: kind })
    }
    return listChannels(instance.tenants.db(tenantId))
  }
  const tenant = await createDemoBusiness({ instance, apps }, { userId: user.id, connect })
  addMembership(instance.control, user.id, tenant.id, 'owner', now)
  const db = instance.tenants.db(tenant.id)
  await write(db, () => setAssistant(db, { quietMs: QUIET_MS }, now, { demo: true }))
  const channels = listChannels(db)
  for (const channel of channels) {
    rememberPeople(db, simulator, channel)
    rememberTemplates(db, simulator, channel)
  }
  changed(tenant.id)
  return { slug: tenant.slug, db, channels, email, password, currency: tenant.currency }
}

const NAMES: Record<ChannelKind, string> = {
  whatsapp: 'WhatsApp',
  instagram: 'Instagram',
  messenger: 'Messenger',
}

interface Shop {
  db: TenantDb
  channels: Channel[]
}

interface Outcome {
  conversation: Conversation
  answer: Message
}

async function play(
  line: Line,
  shop: Shop,
  simulator: Awaited<ReturnType<typeof startSimulatorServer>>['simulator'],
  print: (line: string) => void,
): Promise<boolean> {
  const channel = shop.channels.find(one => one.kind === line.channel)!
  const before = prepared<{ id: number | null }>(shop.db, 'SELECT max(id) AS id FROM messages').get()!.id ?? 0
  const { channel: kind, name, from, text, content } = line
  const sent = await simulator.customerSends({
    channel: kind,
    account: channel.account,
    from,
    name,
    ...(text !== undefined && { text }),
    ...(content && { content }),
  })
  const outcome = sent.status === 200 ? await outcomeOf(shop.db, channel, from, before) : undefined
  const isRight = outcome !== undefined && isAsItShould(line, outcome)
  print(`${NAMES[kind].padEnd(10)} ${name}: ${text ?? '[photo]'}`)
  if (!outcome) {
    print(`${' '.repeat(10)} ✗ no answer was delivered (webhook ${sent.status})\n`)
    return false
  }
  print(`${' '.repeat(10)} why: ${whyText(outcome)}`)
  for (const part of (outcome.answer.text ?? '').split('\n').filter(part => part !== ''))
    print(`${' '.repeat(10)} ← ${part}`)
  print(`${' '.repeat(10)} ${isRight ? '✓' : '✗ not what was expected;'} ${outcome.answer.status}\n`)
  return isRight
}

/** The first answer after the message that Meta has told us the end of. */
async function outcomeOf(
  db: TenantDb,
  channel: Channel,
  from: string,
  before: number,
): Promise<Outcome | undefined> {
  const end = performance.now() + WITHIN_MS
  while (performance.now() < end) {
    const row = prepared<{ id: number; conversation: number }>(
      db,
      `SELECT m.id, m.conversation_id AS conversation FROM messages AS m JOIN conversations AS c ON c.id = m.conversation_id
       JOIN contact_identities AS i ON i.contact_id = c.contact_id
       WHERE m.id > ? AND c.channel_id = ? AND i.value = ? AND m.author = 'assistant' AND m.status IN ('read', 'failed', 'unknown') LIMIT 1`,
    ).get(before, channel.id, from)
    if (row)
      return { conversation: getConversationById(db, row.conversation), answer: findMessageById(db, row.id)! }
    await sleep(40)
  }
  return undefined
}

function isAsItShould(line: Line, { conversation, answer }: Outcome): boolean {
  const text = answer.text ?? ''
  const isHandedOver = conversation.handledBy === 'person'
  return (
    answer.status === 'read' &&
    line.says.test(text) &&
    !line.never?.test(text) &&
    isHandedOver === (line.handoff !== undefined)
  )
}

function whyText({ conversation, answer }: Outcome): string {
  const evidence = answer.evidence
  const rows = evidence?.products.map(row => {
    const price =
      row.priceMinor === null ? 'price on request' : formatMoney(row.priceMinor, row.currency, 'en')
    return `${row.name} ${price}${row.stock === null ? '' : `, ${row.stock} left`}`
  })
  const entries = evidence?.knowledge.map(entry => `“${entry.question}”`)
  const checks = evidence?.checks.every(check => check.passed) ? 'claims checked' : 'a claim failed'
  return [
    evidence?.answeredBy === 'model' ? `the model (${evidence.model})` : 'rules',
    ...(rows ?? []),
    ...(entries ?? []),
    ...(conversation.handledBy === 'person' ? [`passed to a person (${conversation.handoffReason})`] : []),
    checks,
  ].join(' · ')
}
