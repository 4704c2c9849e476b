import assert from 'node:assert/strict'
import { createApiToken } from '../../src/accounts/api-tokens.ts'
import { isBusinessPermission } from '../../src/accounts/permissions.ts'
import { addMembership } from '../../src/accounts/users.ts'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type TenantDb, write } from '../../src/db/database.ts'
import { createDemoBusiness } from '../../src/demo/demo-business.ts'
import { silentLog } from '../../src/lib/log.ts'
import { type RunningServer, serve } from '../../src/serve.ts'
import type { RouteEntry } from '../../src/web/routes.ts'
import { temporaryFolder } from '../support/instance.ts'
import { until } from '../support/server.ts'
import { addPerson, type PageAnswer, Visitor } from '../support/visitor.ts'

const CANARY = 'Qzwolfram'
const UNKNOWN = '01aaaaaaaaaaaaaaaaaaaaaa'
const REWIND = '01cccccccccccccccccccccc'
const QUESTION = '01dddddddddddddddddddddd'

/** A chat with ids of everything a route can name in it. */
interface Chat {
  id: string
  contact: string
  name: string
  message: string
  draft: string
  file: string
  bytes: string
}

describe('somebody else’s chats, where agents see their own (SEC-ROLE)', function () {
  this.timeout(300_000)
  let server: RunningServer
  let db: TenantDb
  let tenant: { id: string; slug: string }
  const ids: Record<string, string> = {}
  const people: Record<string, Visitor> = {}
  let theirs: Chat
  let mine: Chat
  let nobodys: Chat

  const page = (path: string) => `/t/${tenant.slug}${path}`
  const one = <T>(sql: string, ...values: unknown[]) =>
    db.$client
      .prepare(sql)
      .pluck()
      .get(...values) as T
  const run = (sql: string, ...values: unknown[]) => db.$client.prepare(sql).run(...values)

  before(async () => {
    const { config } = loadConfig({
      HEARTHLINE_DATA_DIR: temporaryFolder(),
      HEARTHLINE_PORT: '0',
      HEARTHLINE_API_PER_MINUTE: '0',
      OLLAMA_HOST: 'http://127.0.0.1:9',
    })
    server = await serve(config, silentLog)
    const { instance } = server
    const operator = await addPerson(instance, 'operator@shop.example', { operator: true })
    const apps = new AppRegistry(instance.control, instance.keys.field)
    tenant = await createDemoBusiness({ instance, apps }, { userId: operator })
    db = instance.tenants.db(tenant.id)
    for (const [name, role] of [
      ['owner', 'owner'],
      ['admin', 'admin'],
      ['agent', 'agent'],
      ['colleague', 'agent'],
      ['viewer', 'viewer'],
    ] as const) {
      ids[name] = await addPerson(instance, `${name}@shop.example`, { tenantId: tenant.id, role })
      people[name] = await new Visitor(server.url).signIn(`${name}@shop.example`)
    }
    await write(db, hideAway)
    server.changed(tenant.id)
  })
  after(() => server?.stop())

  /** All chats are the colleague's but two, and whatever was said or is called something there has a mark in it. */
  function hideAway(): void {
    const withFile = one<number>(
      `SELECT m.conversation_id FROM attachments a JOIN messages m ON m.id = a.message_id
       JOIN conversations c ON c.id = m.conversation_id WHERE a.file_id IS NOT NULL ORDER BY c.drafts DESC, c.id LIMIT 1`,
    )
    const free = db.$client
      .prepare(
        `SELECT id FROM conversations WHERE id <> ? AND contact_id NOT IN (SELECT contact_id FROM conversations GROUP BY contact_id HAVING count(*) > 1)
         ORDER BY id LIMIT 2`,
      )
      .pluck()
      .all(withFile) as number[]
    run('UPDATE conversations SET assigned_to = ?', ids.colleague)
    run('UPDATE conversations SET assigned_to = ? WHERE id = ?', ids.agent, free[0])
    run('UPDATE conversations SET assigned_to = NULL WHERE id = ?', free[1])
    const hidden = `(SELECT id FROM conversations WHERE assigned_to = '${ids.colleague}')`
    run(
      `UPDATE contacts SET name = '${CANARY} ' || id, username = '${CANARY}' || id WHERE id IN (SELECT contact_id FROM conversations WHERE id IN ${hidden})`,
    )
    run(
      `UPDATE messages SET text = '${CANARY} ' || text WHERE text IS NOT NULL AND conversation_id IN ${hidden}`,
    )
    run(`UPDATE conversations SET last_snippet = '${CANARY} ' || last_snippet WHERE id IN ${hidden}`)
    run(
      `UPDATE attachments SET name = '${CANARY}.jpg' WHERE message_id IN (SELECT id FROM messages WHERE conversation_id IN ${hidden})`,
    )
    run(
      `UPDATE conversations SET waiting_since = last_message_at, handled_by = 'person', status = 'open', handoff_reason = 'asked'`,
    )
    theirs = chatOf(withFile)
    mine = chatOf(free[0]!)
    nobodys = chatOf(free[1]!)
    const asked = one<number>(
      `SELECT id FROM messages WHERE conversation_id = ? AND direction = 'inbound' AND text IS NOT NULL ORDER BY id LIMIT 1`,
      withFile,
    )
    const now = server.instance.clock.now().getTime()
    run('DELETE FROM unanswered_turns')
    run('DELETE FROM lost_demand')
    run('INSERT INTO unanswered_turns (public_id, message_id, at) VALUES (?, ?, ?)', QUESTION, asked, now)
    run("INSERT INTO lost_demand (message_id, kind, at) VALUES (?, 'not_found', ?)", asked, now)
  }

  function chatOf(id: number): Chat {
    const [publicId, contact, name] = db.$client
      .prepare(
        'SELECT c.public_id, k.public_id, k.name FROM conversations c JOIN contacts k ON k.id = c.contact_id WHERE c.id = ?',
      )
      .raw()
      .get(id) as [string, string, string]
    const message = one<string>(
      'SELECT public_id FROM messages WHERE conversation_id = ? ORDER BY id LIMIT 1',
      id,
    )
    const draft =
      one<string | undefined>(
        "SELECT public_id FROM messages WHERE conversation_id = ? AND status = 'draft'",
        id,
      ) ?? message
    const of = `FROM attachments a JOIN messages m ON m.id = a.message_id LEFT JOIN media_files f ON f.id = a.file_id
      WHERE m.conversation_id = ? AND a.file_id IS NOT NULL`
    return {
      id: publicId,
      contact,
      name,
      message,
      draft,
      file: one<string | undefined>(`SELECT a.public_id ${of}`, id) ?? UNKNOWN,
      bytes: one<string | undefined>(`SELECT f.public_id ${of}`, id) ?? UNKNOWN,
    }
  }

  const choose = (which: string) =>
    people.owner!.post(page('/settings'), { name: 'Demo', agentsSeeChats: which })
  const routes = () => server.routes.filter(route => isBusinessPermission(route.permission))
  const isAboutPeople = ({ path }: RouteEntry) => /^\/t\/:slug\/(inbox|contacts|media)\/:id/.test(path)

  function pathOf({ path }: RouteEntry, chat: Chat): string {
    const id = path.includes('/contacts/') ? chat.contact : path.includes('/media/') ? chat.file : chat.id
    return path
      .replace(':slug', tenant.slug)
      .replace(':id', id)
      .replace(':message', chat.draft)
      .replace(':file', chat.file)
  }

  const bare = ({ text }: PageAnswer) =>
    text.replace(/[0-9a-f-]{36}|[0-9a-z]{24}|<code>[^<]*<\/code>|content="[^"]*"|value="[^"]*"/g, '')

  it('shows all of them to everybody until an admin or the owner chooses otherwise, and notes who did', async () => {
    for (const who of ['agent', 'viewer', 'owner'])
      assert.match((await people[who]!.get(page(`/inbox/${theirs.id}`))).text, new RegExp(CANARY))
    assert.equal(
      (await people.agent!.post(page('/settings'), { name: 'X', agentsSeeChats: 'all' })).status,
      403,
    )
    assert.equal((await choose('assigned')).status, 303)
    const { details } = db.$client
      .prepare("SELECT details FROM audit_log WHERE action LIKE 'settings%' ORDER BY seq DESC LIMIT 1")
      .get() as { details: string }
    assert.match(details, /all → assigned/)
    // A form that does not speak of it opens nothing.
    await people.owner!.post(page('/settings'), { name: 'Demo' })
    assert.equal((await people.agent!.get(page(`/inbox/${theirs.id}`))).status, 404)
  })

  it('answers for each of their ids as for one that never was, whatever is asked of it', async () => {
    const wrong: string[] = []
    const state = () =>
      db.$client
        .prepare(
          `SELECT c.*, (SELECT count(*) FROM messages m WHERE m.conversation_id = c.id) AS n FROM conversations c WHERE public_id = ?`,
        )
        .get(theirs.id)
    const before = state()
    const about = routes().filter(isAboutPeople)
    assert.ok(about.length > 25, 'the routes were found')
    const nothing = { ...theirs, id: UNKNOWN, contact: UNKNOWN, file: UNKNOWN }
    for (const who of ['agent', 'viewer']) {
      const csrf = await people[who]!.csrf()
      const fields = {
        _csrf: csrf,
        text: 'Hello',
        other: mine.contact,
        emoji: '👍',
        until: 'tomorrow',
        to: 'me',
      }
      for (const route of about) {
        if (who === 'viewer' && route.permission !== 'chats.read') continue
        const body = route.method === 'GET' ? undefined : fields
        const seen = await people[who]!.ask(route.method, pathOf(route, theirs), body)
        const unknown = await people[who]!.ask(route.method, pathOf(route, nothing), body)
        const said = `${who}: ${route.method} ${route.path} → ${seen.status}`
        if (seen.status !== 404 || unknown.status !== 404) wrong.push(said)
        if (seen.text.includes(CANARY)) wrong.push(`${said} says what was said there`)
        if (bare(seen) !== bare(unknown)) wrong.push(`${said} tells it from an unknown one`)
      }
    }
    const stored = await people.agent!.get(page(`/media/${theirs.bytes}`))
    if (stored.status !== 404) wrong.push('the stored file itself')
    for (const [path, fields] of [
      [`/contacts/${mine.contact}/same`, { other: theirs.contact }],
      [`/contacts/${mine.contact}/apart`, { other: theirs.contact }],
    ] as const)
      if ((await people.agent!.post(page(path), fields)).status !== 404) wrong.push(path)
    assert.deepEqual(wrong, [])
    assert.deepEqual(state(), before, 'nothing of it changed')
  })

  it('has none of their names and words on any page, list, search or file to take away', async () => {
    const now = server.instance.clock.now().getTime()
    const asked = one<number>('SELECT message_id FROM unanswered_turns')
    await write(db, () => addRewind(asked, now))
    await people.owner!.post(page('/simulator/open'))
    await people.owner!.post(page('/simulator/send'), { channel: 'whatsapp', as: '0', text: `${CANARY}?` })
    const tried = `SELECT conversation_id FROM messages WHERE text = '${CANARY}?'`
    await until(
      () => Promise.resolve(one<number | undefined>(tried)),
      id => id !== undefined,
      'the phone was not heard',
    )
    await write(db, () =>
      run(`UPDATE conversations SET assigned_to = ? WHERE id = (${tried})`, ids.colleague),
    )
    const paths = routes()
      .filter(({ method, path }) => method === 'GET' && !/:(?!slug)/.test(path) && !path.endsWith('/events'))
      .map(({ path }) => path.replace(':slug', tenant.slug))
    const asks = [
      ...['inbox', 'inbox/list', 'contacts'].map(path => page(`/${path}?q=${CANARY}`)),
      ...['waiting', 'approve', 'assistant', 'mine', 'unread', 'snoozed', 'done', 'all'].map(view =>
        page(`/inbox?view=${view}`),
      ),
      page(`/inbox/${mine.id}?q=${CANARY}`),
      page(`/inbox/${mine.id}/thread?at=${theirs.message}&reply=${theirs.message}`),
      page(`/inbox/${mine.id}/composer?reply=${theirs.message}`),
      page(`/contacts/${mine.contact}?with=${CANARY}&join=${theirs.contact}`),
      page(`/assistant/rewind/${REWIND}`),
      page('/simulator?channel=whatsapp&as=0'),
    ]
    const shows = async (who: string, path: string) =>
      // What was searched for stands in the search's own field.
      (await people[who]!.get(path)).text
        .replaceAll(`value="${CANARY}"`, '')
        .replaceAll(new RegExp(`q=${CANARY}|with=${CANARY}`, 'g'), '')
        .replaceAll(new RegExp(`[“"«„]${CANARY}[”"»“]`, 'g'), '')
        .includes(CANARY)
    const wrong: string[] = []
    const seenByOwner: string[] = []
    for (const path of [...paths, ...asks]) {
      if (await shows('owner', path)) seenByOwner.push(path.replace(page(''), ''))
      for (const who of ['agent', 'viewer']) if (await shows(who, path)) wrong.push(`${who}: ${path}`)
    }
    assert.deepEqual(wrong, [])
    // Else this would look for what no page shows.
    for (const path of [
      '/',
      '/inbox',
      '/contacts',
      '/knowledge/unanswered',
      '/reports',
      '/reports/lost-demand.csv',
      `/inbox?q=${CANARY}`,
      `/contacts?q=${CANARY}`,
      `/assistant/rewind/${REWIND}`,
      '/simulator?channel=whatsapp&as=0',
      `/contacts/${mine.contact}?with=${CANARY}&join=${theirs.contact}`,
    ])
      assert.ok(seenByOwner.includes(path), `the owner sees it on ${path}`)
  })

  function addRewind(messageId: number, now: number): void {
    const answer = JSON.stringify({
      action: 'reply',
      text: `${CANARY} answer`,
      answeredBy: 'rules',
      wrong: [],
    })
    const columns = db.$client.prepare('PRAGMA table_info(rewinds)').all() as {
      name: string
      notnull: number
      dflt_value: unknown
      pk: number
      type: string
    }[]
    const values: Record<string, unknown> = {
      public_id: REWIND,
      state: 'done',
      candidate: JSON.stringify({ kind: 'rules' }),
      created_at: now,
    }
    for (const { name, notnull, dflt_value, pk, type } of columns)
      if (notnull && dflt_value === null && !pk && values[name] === undefined)
        values[name] = type === 'text' ? '{}' : 0
    const names = Object.keys(values)
    run(
      `INSERT INTO rewinds (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...Object.values(values),
    )
    run(
      `INSERT INTO rewind_cases (rewind_id, message_id, before, after, verdict) SELECT max(id), ?, ?, ?, 'same' FROM rewinds`,
      messageId,
      answer,
      answer,
    )
  }

  it('tells an open page that something changed, and never what', async () => {
    const cookie = [...people.agent!.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const stop = new AbortController()
    const stream = await fetch(server.url + page('/events'), { headers: { cookie }, signal: stop.signal })
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
    let told = ''
    server.changed(tenant.id)
    while (!told.includes('event: refresh')) told += (await reader.read()).value ?? ''
    stop.abort()
    assert.doesNotMatch(told, new RegExp(CANARY))
    assert.doesNotMatch(told, new RegExp(theirs.id))
  })

  it('leaves one’s own chats and those nobody has open, to take on and to give back', async () => {
    const { agent, viewer, colleague } = people
    for (const { id, contact } of [mine, nobodys]) {
      assert.equal((await agent!.get(page(`/inbox/${id}`))).status, 200)
      assert.equal((await agent!.get(page(`/contacts/${contact}`))).status, 200)
      assert.equal((await agent!.post(page(`/inbox/${id}/notes`), { text: 'Seen' })).status, 303)
    }
    assert.equal((await viewer!.get(page(`/inbox/${nobodys.id}`))).status, 200)
    assert.equal((await viewer!.get(page(`/inbox/${mine.id}`))).status, 404)
    assert.equal((await colleague!.get(page(`/inbox/${mine.id}`))).status, 404)
    await agent!.post(page(`/inbox/${nobodys.id}/assign`), { to: 'me' })
    assert.equal((await colleague!.get(page(`/inbox/${nobodys.id}`))).status, 404)
    assert.equal((await colleague!.post(page(`/inbox/${nobodys.id}/assign`), { to: 'me' })).status, 404)
    await agent!.post(page(`/inbox/${nobodys.id}/assign`), { to: 'nobody' })
    assert.equal((await colleague!.get(page(`/inbox/${nobodys.id}`))).status, 200)
  })

  it('leaves chats of somebody who left to everybody, as nobody has them then', async () => {
    const { owner, agent, colleague } = people
    await agent!.post(page(`/inbox/${nobodys.id}/assign`), { to: 'me' })
    assert.equal((await colleague!.get(page(`/inbox/${nobodys.id}`))).status, 404)
    assert.equal((await owner!.post(page(`/team/${ids.agent}/remove`))).status, 303)
    assert.equal((await agent!.get(page(`/inbox/${nobodys.id}`))).status, 401)
    assert.equal((await colleague!.get(page(`/inbox/${nobodys.id}`))).status, 200)
    addMembership(server.instance.control, ids.agent!, tenant.id, 'agent', server.instance.clock.now())
    people.agent = await new Visitor(server.url).signIn('agent@shop.example')
  })

  it('shows everything to admins, owners and programs, and to everybody again once that is chosen', async () => {
    const { control, clock } = server.instance
    for (const who of ['owner', 'admin']) {
      assert.equal((await people[who]!.get(page(`/inbox/${theirs.id}`))).status, 200)
      assert.equal((await people[who]!.get(page(`/contacts/${theirs.contact}`))).status, 200)
      assert.equal((await people[who]!.get(page(`/media/${theirs.file}`))).status, 200)
    }
    const token = createApiToken(control, tenant.id, 'read', clock.now())
    for (const path of [`conversations/${theirs.id}`, `contacts/${theirs.contact}`, `media/${theirs.file}`]) {
      const answer = await fetch(`${server.url}/api/v1/${path}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      assert.equal(answer.status, 200, path)
      await answer.body?.cancel()
    }
    await choose('all')
    for (const who of ['agent', 'viewer'])
      assert.equal((await people[who]!.get(page(`/inbox/${theirs.id}`))).status, 200)
  })
})
