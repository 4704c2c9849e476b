import request from 'supertest'
import { createApiToken, type Scope } from '../../src/accounts/api-tokens.ts'
import type { AccountsDeps } from '../../src/accounts/deps.ts'
import { accountsGuard } from '../../src/accounts/guard.ts'
import { personLimits } from '../../src/accounts/person-limits.ts'
import { recognize } from '../../src/accounts/sign-in.ts'
import type { ApiDeps } from '../../src/api/operation.ts'
import { apiRoutes } from '../../src/api/routes.ts'
import { auditNotes } from '../../src/audit/notes.ts'
import { foundIds, type Searched } from '../../src/catalog/search/found-ids.ts'
import type { ChannelKind } from '../../src/channels/events.ts'
import { channels } from '../../src/channels/schema.ts'
import { findOrCreateContact } from '../../src/contacts/contacts.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { type Conversation, getConversationById, openConversation } from '../../src/inbox/conversations.ts'
import { addMessage, type Message, recountDrafts } from '../../src/inbox/messages.ts'
import { newId } from '../../src/lib/ids.ts'
import { mediaFolderOf } from '../../src/media/folder.ts'
import { createStudio } from '../../src/media/studio.ts'
import { checkDraft, type DraftCheckInput } from '../../src/replies/check/check.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { buildWeb } from '../../src/web/web.ts'
import { BAKERY, NOON, testInstance } from '../support/instance.ts'

const open: { close(): void }[] = []
/** Opened by the first picture. */
export const studio = createStudio()
after(() => studio.close())

afterEach(() => {
  for (const instance of open.splice(0)) instance.close()
})

/** Two businesses side by side behind one API, as a server would mount it. */
export function testApi(options: { perMinute?: number; preview?: ApiDeps['worker']['call'] } = {}) {
  const { instance, clock } = testInstance()
  open.push(instance)
  const own = createTenant(instance, BAKERY)
  const other = createTenant(instance, { ...BAKERY, slug: 'other', name: 'Other' })
  const accounts: AccountsDeps = {
    audit: auditNotes(instance),
    sealKey: instance.keys.field,
    secondFactor: 'offered',
    control: instance.control,
    clock,
    log: instance.log,
    tenantDb: id => instance.tenants.db(id),
    apiPerMinute: options.perMinute ?? 0,
    limits: personLimits(clock, true),
  }
  const changed: string[] = []
  const worker = {
    checkDraft: async (draft: DraftCheckInput) => checkDraft(draft),
    search: async (tenantId: string, what: Searched, words: string, limit: number) =>
      foundIds({ tenantId, db: instance.tenants.db(tenantId), what, words, limit }),
  }
  const call = (method: keyof typeof worker, ...args: [never, never, never, never]) => {
    if (options.preview) return options.preview(method, ...args)
    if (!Object.hasOwn(worker, method)) return Promise.reject(new Error('no worker here'))
    return (worker[method] as (...given: never[]) => Promise<unknown>)(...args)
  }
  const { app, routes } = buildWeb(
    {
      clock,
      log: instance.log,
      csrfKey: Buffer.alloc(32),
      timeZone: 'UTC',
      selfProving: permission => permission.startsWith('token:'),
      rawBodies: ['/api/v1/'],
      signIn: recognize(accounts),
      sessionCsrfToken: () => undefined,
      sessionKey: () => undefined,
    },
    [
      apiRoutes({
        instance: { clock },
        worker: { call: call as unknown as ApiDeps['worker']['call'] },
        changed: id => void changed.push(id),
        media: { studio, folderOf: id => mediaFolderOf(instance.tenants, id) },
      }),
    ],
    accountsGuard(accounts),
  )
  const token = (scope: Scope, tenantId = own.id) => createApiToken(instance.control, tenantId, scope, NOON)
  return {
    instance,
    clock,
    routes,
    changed,
    own: { ...own, db: instance.tenants.db(own.id) },
    other: { ...other, db: instance.tenants.db(other.id) },
    token,
    /** Calls the API with a token of this scope, of the own business unless said otherwise. */
    as: (scope: Scope, tenantId?: string) =>
      request.agent(app).set('Authorization', `Bearer ${token(scope, tenantId)}`),
    anonymous: request.agent(app),
  }
}

export function addChannel(db: TenantDb, kind: ChannelKind = 'whatsapp', account = '1001') {
  const values = {
    publicId: newId(NOON),
    kind,
    account,
    appKey: 'app',
    name: `My ${kind}`,
    connectedAt: NOON,
  }
  return db.insert(channels).values(values).returning().get()
}

/** A customer who wrote `text` a minute before noon. */
export function addConversation(
  db: TenantDb,
  input: {
    text?: string
    phone?: string
    name?: string
    at?: Date
    channel?: ReturnType<typeof addChannel>
  } = {},
): { conversation: Conversation; message: Message } {
  const { text = 'Olá', phone = '351900000001', name = 'Ana', at = new Date(NOON.getTime() - 60_000) } = input
  const channel = input.channel ?? db.select().from(channels).get() ?? addChannel(db)
  const identities = [
    { kind: channel.kind === 'whatsapp' ? ('phone' as const) : ('psid' as const), value: phone },
  ]
  const contactId = findOrCreateContact(db, channel.kind, channel.account, { identities, name }, at)
  const { id } = openConversation(db, channel.id, contactId, at, at)
  const message = addMessage(
    db,
    {
      conversationId: id,
      direction: 'inbound',
      author: 'contact',
      type: 'text',
      text,
      status: 'received',
      asks: true,
      providerId: `wamid.${newId(at)}`,
      sentAt: at,
    },
    at,
  )
  db.$client
    .prepare('UPDATE conversations SET last_inbound_at = ?, unread = 1 WHERE id = ?')
    .run(at.getTime(), id)
  return { conversation: getConversationById(db, id), message }
}

export function addDraft(db: TenantDb, conversation: Conversation, text: string): Message {
  const values = {
    conversationId: conversation.id,
    direction: 'outbound',
    author: 'assistant',
    type: 'text',
  } as const
  const evidence = {
    answeredBy: 'rules',
    products: [{ id: 'bread', name: 'Bread', priceMinor: 350, currency: 'EUR', stock: 4, version: 1 }],
    knowledge: [],
    checks: [{ name: 'claims', passed: true }],
  } as const
  const message = addMessage(
    db,
    { ...values, text, status: 'draft', evidence: structuredClone(evidence) as never, sentAt: NOON },
    NOON,
  )
  recountDrafts(db, conversation.id)
  return message
}
