import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { hashPassword } from '../../src/accounts/passwords.ts'
import { addMembership, createUser } from '../../src/accounts/users.ts'
import { loadConfig } from '../../src/config/load.ts'
import { silentLog } from '../../src/lib/log.ts'
import { type RunningServer, serve } from '../../src/serve.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { needChromium, openChromium, openPage } from '../support/browser.ts'
import { type IdentityStandIn, startIdentityStandIn } from '../support/identity-stand-in.ts'
import { BAKERY, temporaryFolder } from '../support/instance.ts'

const PASSWORD = 'seven small boats at dawn'
const EMAIL = 'marta@shop.example'

describe('signing in with an account elsewhere, in a browser', function () {
  this.timeout(120_000)
  let browser: Browser
  let standIn: IdentityStandIn
  let server: RunningServer

  before(async function () {
    needChromium(this)
    browser = await openChromium()
    standIn = await startIdentityStandIn()
    const { config } = loadConfig({
      HEARTHLINE_DATA_DIR: temporaryFolder(),
      HEARTHLINE_PORT: '0',
      HEARTHLINE_GRAPH_URL: standIn.url,
      OLLAMA_HOST: 'http://127.0.0.1:9',
    })
    server = await serve(config, silentLog)
    const { control, clock } = server.instance
    const tenant = createTenant(server.instance, BAKERY)
    const passwordHash = await hashPassword(PASSWORD)
    const user = createUser(
      control,
      { email: EMAIL, name: 'Marta', passwordHash, operator: true },
      clock.now(),
    )
    addMembership(control, user.id, tenant.id, 'owner', clock.now())
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
    await standIn?.close()
  })

  beforeEach(() => {
    standIn.returnTo = []
  })

  async function withPassword(): Promise<{ page: Page; complaints: string[] }> {
    const opened = await openPage(browser)
    await opened.page.goto(`${server.url}/sign-in?next=/me`)
    await opened.page.fill('#email', EMAIL)
    await opened.page.fill('#password', PASSWORD)
    await opened.page.click('.btn-go')
    await opened.page.waitForURL('**/me')
    return opened
  }

  it('is set up on a page, linked under “Security”, and then a button, all under the strict policy', async () => {
    const { page, complaints } = await withPassword()
    await page.goto(`${server.url}/operator`)
    await page.click('a[href="/operator/sign-in"]')
    await page.click('a[href="/operator/sign-in?add=facebook"]')
    const shown = await page.locator('#return-address').textContent()
    assert.match(shown!, /\/sign-in\/with\/[0-9a-z]{24}\/return$/)
    standIn.returnTo = [shown!]
    await page.fill('#clientId', standIn.client.id)
    await page.fill('#secret', standIn.client.secret)
    await page.click('form.stack .btn-go')
    await page.waitForSelector('.badge.is-good')
    assert.equal(await page.locator('#return-address').textContent(), shown)

    standIn.person = { sub: 'face-1' }
    await page.goto(`${server.url}/me/security`)
    await page.click('text=Link Facebook')
    await page.waitForSelector('text=Facebook is linked')
    assert.deepEqual(complaints, [])

    const fresh = await openPage(browser)
    await fresh.page.goto(`${server.url}/sign-in?next=/me`)
    await fresh.page.click('text=Sign in with Facebook')
    await fresh.page.waitForURL('**/me')
    assert.deepEqual(fresh.complaints, [])
  })

  it('works where the answer is posted from another site, as Apple does', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    standIn.appleKey = publicKey
    const { page } = await withPassword()
    await page.goto(`${server.url}/operator/sign-in?add=apple`)
    await page.fill('#issuer', standIn.url)
    await page.fill('#clientId', standIn.client.id)
    await page.fill('#teamId', 'TEAM000001')
    await page.fill('#keyId', 'KEY0000001')
    await page.fill('#secret', privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
    await page.click('form.stack .btn-go')
    await page.waitForSelector('.badge.is-good')

    standIn.person = { sub: 'apple-1', email: EMAIL, email_verified: true }
    const fresh = await openPage(browser)
    await fresh.page.goto(`${server.url}/sign-in?next=/me`)
    await fresh.page.click('text=Sign in with Apple')
    await fresh.page.waitForURL(`${server.url}/me`)
    assert.ok(standIn.url.includes('127.0.0.1') && server.url.includes('localhost'), 'these are two sites')
    assert.deepEqual(fresh.complaints, [])
  })
})
