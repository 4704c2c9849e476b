import assert from 'node:assert/strict'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { openAdmin } from '../support/admin.ts'
import { needChromium, openChromium } from '../support/browser.ts'

describe('a passkey (SEC-AUTH)', function () {
  this.timeout(120_000)
  let browser: Browser
  let admin: Awaited<ReturnType<typeof openAdmin>>

  before(async function () {
    needChromium(this)
    browser = await openChromium()
    admin = await openAdmin()
  })
  after(async () => {
    await browser?.close()
    await admin?.stop()
  })

  /** A key in the browser's pocket that says yes whenever it is asked. */
  async function plugIn(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    })
    return { cdp, authenticatorId }
  }

  it('is made in the browser, and from then on asked for after the password', async () => {
    const { page, complaints } = await admin.enter(browser)
    const { cdp, authenticatorId } = await plugIn(page)
    await page.goto(`${admin.server.url}/me/security`)
    await page.fill('#key-name', 'Kitchen laptop')
    await page.click('[data-passkey=make] button')
    await page.waitForSelector('text=Kitchen laptop')
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
    assert.equal(credentials.length, 1)
    // Ten minutes later it is the answer to “Is it you?”, and what was wanted goes on by itself.
    admin.server.instance.control.$client.exec(
      'UPDATE sessions SET authenticated_at = authenticated_at - 660000',
    )
    await page.click('form[action="/me/security/recovery"] button')
    await page.waitForSelector('#again-form')
    await page.click('[data-passkey=use] button')
    await page.waitForSelector('#fresh-codes')
    // The page that asks is a refusal, and Chromium says so.
    assert.deepEqual(
      complaints.filter(words => !/status of 403/.test(words)),
      [],
    )

    const { page: other } = await admin.enterHalf(browser)
    assert.match(other.url(), /\/sign-in\/second/)
    await other.goto(`${admin.home}/inbox`)
    assert.equal(await other.locator('#password').count(), 1, 'the password alone opens nothing')
    const keys = await plugIn(other)
    await keys.cdp.send('WebAuthn.addCredential', {
      authenticatorId: keys.authenticatorId,
      credential: credentials[0]!,
    })
    await other.goto(`${admin.server.url}/sign-in/second?next=/me`)
    await other.click('[data-passkey=use] button')
    await other.waitForURL('**/me')

    const { page: third } = await admin.enterHalf(browser)
    await plugIn(third) // Another key than the one we know.
    await third.click('[data-passkey=use] button')
    await third.waitForSelector('[data-passkey=use] [role=alert]:not([hidden])')
    assert.match(third.url(), /\/sign-in\/second/)
  })
})
