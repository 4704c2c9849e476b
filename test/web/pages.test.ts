import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { html } from '../../src/web/html.ts'
import { partial, render, renderPartials, toast } from '../../src/web/page.ts'
import { room } from '../../src/web/routes.ts'
import { PASSWORD, type TestAccounts, testAccounts } from '../accounts/test-accounts.ts'
import { barriersOn, type Look, needChromium, openChromium, openPage } from '../support/browser.ts'

const LOOKS: Look[] = [1280, 390].flatMap(width =>
  (['light', 'dark'] as const).flatMap(theme => ['en', 'ar'].map(language => ({ width, theme, language }))),
)
const MARTA = 'marta@shop.example'

/** A stand-in for the rooms: a page and fragments, some of them as a hostile customer would want them. */
function samples() {
  const r = room('/t/:slug')
  r.get('/', 'chats.read', (req, res) => {
    toast(res, 'Saved')
    render(res, 'accounts/me', { title: 'Sample', place: 'home', profile: req.user })
  })
  r.post('/fragment', 'chats.reply', (req, res) => {
    const text = (req.body as { text: string }).text
    renderPartials(res, partial('#status', 'innerHTML', html`<b title="${text}">${text}</b>`.text))
  })
  r.post('/raw', 'chats.reply', (req, res) => void res.type('html').send((req.body as { text: string }).text))
  r.post('/refused', 'business.govern', (_req, res) => void res.send('never'))
  return r
}

describe('pages in a browser', function () {
  this.timeout(60_000)
  let t: TestAccounts
  let server: Server
  let chromium: Browser
  let url: string
  let tenantId: string

  before(async function () {
    needChromium(this)
    t = testAccounts({ rooms: [samples()] })
    server = createServer(t.app).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    url = `http://localhost:${(server.address() as AddressInfo).port}`
    chromium = await openChromium()
  })
  after(async () => {
    await chromium?.close()
    server?.closeAllConnections()
    server?.close()
    t?.close()
  })

  async function inspect(page: Page, name: string) {
    const over = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    assert.equal(over, 0, `${name} runs over sideways`)
    assert.deepEqual(await barriersOn(page), [], `${name} for everybody`)
  }

  async function signIn(page: Page) {
    await page.goto(`${url}/sign-in`)
    await page.fill('#email', MARTA)
    await page.fill('#password', PASSWORD)
    await page.click('.btn-go')
    await page.waitForURL('**/t/**')
  }

  it('carry somebody through the wizard into a live page', async () => {
    const { page, complaints } = await openPage(chromium)
    await page.goto(url)
    await inspect(page, 'language')
    await page.click('.btn-go')
    await page.fill('#name', 'Marta Nogueira')
    await page.fill('#email', MARTA)
    await page.fill('#password', PASSWORD)
    await inspect(page, 'owner')
    await page.click('[data-reveal]')
    assert.equal(await page.getAttribute('#password', 'type'), 'text')
    await page.click('.btn-go')
    await page.fill('#name', 'Barro & Sal')
    await inspect(page, 'shop')
    await page.click('.btn-go')
    await page.waitForURL('**/t/barro-sal/')
    await page.waitForSelector('#live[data-state=live]')
    assert.deepEqual(complaints, [])
    tenantId = t.control.$client.prepare('SELECT id FROM tenants').pluck().get() as string
    await page.context().close()
  })

  for (const look of LOOKS) {
    it(`hold at ${look.width} px, ${look.theme}, ${look.language}`, async () => {
      const { page, complaints } = await openPage(chromium, look)
      await page.goto(`${url}/sign-in?lang=${look.language}`)
      assert.equal(await page.getAttribute('html', 'dir'), look.language === 'ar' ? 'rtl' : 'ltr')
      await inspect(page, 'sign-in')
      await signIn(page)
      await page.waitForSelector('#live[data-state=live]')
      await inspect(page, 'shell')
      if (look.width === 390) {
        await page.click('.more > summary')
        await inspect(page, 'more')
      }
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  }

  describe('under the strict policy', () => {
    let page: Page
    let complaints: string[]
    before(async () => {
      const opened = await openPage(chromium)
      page = opened.page
      complaints = opened.complaints
      await signIn(page)
      await page.waitForSelector('#live[data-state=live]')
    })
    beforeEach(() => complaints.splice(0))

    /** What htmx makes of an answer to a post, as a button of ours would send it. */
    const post = (path: string, text: string) =>
      page.evaluate(
        `htmx.ajax('POST', '/t/barro-sal${path}', { target: '#status', swap: 'innerHTML', values: { text: ${JSON.stringify(text)} } })`,
      )
    const status = () => page.textContent('#status')

    it('swap partials with the token sent along, whatever the customer wrote', async () => {
      for (const text of [
        '<script>alert(1)</script>',
        'x onclick=alert(1)',
        'x href=javascript:alert(1) onclick=alert(1)',
        '" onmouseover="alert(1)',
        'javascript:alert(1)',
        '‮abc',
      ]) {
        await post('/fragment', text)
        assert.equal(await status(), text.replace('\u202e', ''))
      }
      assert.deepEqual(complaints, [])
    })

    for (const markup of [
      '<script>document.title="owned"</script>',
      '<img src=x onerror="document.title=\'owned\'">',
      '<a href=" javascript:document.title=1">x</a>',
      '<svg><a xlink:href="javascript:document.title=1">x</a></svg>',
      '<b title="a" onclick=document.title=1>x</b>',
      '<b hx-on:click="document.title=1" onmouseenter=x>x</b>',
    ]) {
      it(`refuse ${markup}`, async () => {
        await post('/fragment', 'before')
        await post('/raw', markup).catch(() => undefined)
        assert.equal(await status(), 'before')
        assert.notEqual(await page.title(), 'owned')
      })
    }

    it('evaluate nothing that htmx could be told to', async () => {
      await post('/raw', '<b id="bait" hx-on:click="document.title=\'owned\'">x</b>')
      await page.evaluate(`document.getElementById('bait')?.click()`)
      assert.notEqual(await page.title(), 'owned')
    })

    it('show a refusal in the place for problems, and leave the target alone', async () => {
      await post('/fragment', 'before')
      t.control.$client.prepare("UPDATE memberships SET role = 'admin'").run()
      await post('/refused', '')
      t.control.$client.prepare("UPDATE memberships SET role = 'owner'").run()
      assert.match((await page.textContent('#problems'))!, /needs the role owner/)
      assert.equal(await status(), 'before')
      await page.click('[data-dismiss]')
      assert.equal(await page.locator('#problems .notice').count(), 0)
    })

    it('follow the live stream, and what it asks to look at again', async () => {
      t.hub.publish(tenantId, () => partial('#status', 'innerHTML', '<i>news</i>'))
      await page.locator('#status', { hasText: 'news' }).waitFor({ state: 'attached' })
      await page.evaluate(
        `document.body.addEventListener('refresh', () => { document.body.dataset.looked = '1' })`,
      )
      t.hub.publish(tenantId)
      await page.waitForSelector('body[data-looked]')
    })

    it('say when they are offline, and come back', async () => {
      await page.context().setOffline(true)
      await page.waitForSelector('#live[data-state=offline]')
      await page.context().setOffline(false)
      await page.waitForSelector('#live:not([data-state=offline])')
    })

    it('leave for the sign-in when the session ends', async () => {
      t.control.$client.prepare('DELETE FROM sessions').run()
      await page.waitForSelector('#password', { timeout: 15_000 })
    })
  })
})
