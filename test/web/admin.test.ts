import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { write } from '../../src/db/database.ts'
import { receiveEvent } from '../../src/inbox/receive.ts'
import { type Admin, adminInBrowser } from '../support/admin.ts'
import { barriersOn } from '../support/browser.ts'
import { until } from '../support/server.ts'

describe('the admin in a browser', function () {
  this.timeout(300_000)
  let admin: Admin
  let chromium: Browser

  adminInBrowser(opened => {
    ;({ admin, chromium } = opened)
  })

  const PAGES = {
    home: '/',
    list: '/inbox',
    products: '/products',
    product: '/products/edit/SAL-MUG',
    import: '/products/import',
    knowledge: '/knowledge',
    files: '/knowledge/files',
    unanswered: '/knowledge/unanswered',
    facts: '/knowledge/facts',
    contacts: '/contacts',
    channels: '/channels',
    connect: '/channels/connect/whatsapp',
    assistant: '/assistant',
    reports: '/reports?days=30',
    settings: '/settings',
    simulator: '/simulator',
  }

  for (const look of [
    { width: 1280, theme: 'dark', language: 'en' },
    { width: 390, theme: 'light', language: 'ar' },
  ] as const) {
    it(`holds on every page at ${look.width} px, ${look.theme}, ${look.language}`, async () => {
      const { page, complaints } = await admin.enter(chromium, look)
      const pages = {
        ...Object.fromEntries(Object.entries(PAGES).map(([name, path]) => [name, admin.home + path])),
        draft: admin.chat('Hannah Brandt'),
        operator: `${admin.server.url}/operator`,
      }
      for (const [name, url] of Object.entries(pages)) {
        // Tall, so that nothing of a long page lies under the bar at its end.
        await page.setViewportSize({ width: look.width, height: url.includes('/inbox/') ? 800 : 3000 })
        const response = await page.goto(url)
        assert.equal(response?.status(), 200, name)
        assert.equal(
          await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
          0,
          `${name} runs over sideways`,
        )
        const embers = await page.evaluate(
          "[...document.querySelectorAll('.btn-go')].filter(one => one.checkVisibility()).length",
        )
        assert.ok((embers as number) <= 1, `${name} glows in ${embers} places`)
        assert.deepEqual(await barriersOn(page), [], name)
      }
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  }

  /** A customer writes, as if a webhook had been applied. */
  async function arrives(text: string, from: string, name = 'Vera Live'): Promise<void> {
    const { db, server, tenant } = admin
    const account = (
      db.$client.prepare("SELECT account FROM channels WHERE kind = 'whatsapp'").get() as { account: string }
    ).account
    const sender = { identities: [{ kind: 'phone' as const, value: from }], name }
    const event = {
      kind: 'inbound' as const,
      channel: 'whatsapp' as const,
      account,
      providerId: `wamid.${Math.random()}`,
      sender,
      sentAt: new Date(),
      type: 'text',
      text,
      answerable: false,
      opensWindow: true,
    }
    await write(db, () =>
      receiveEvent(db, event, {
        now: new Date(),
        indexKey: server.instance.tenants.keys(tenant.id).index,
        quietMs: 0,
        ownAppIds: new Set(),
      }),
    )
    server.changed(tenant.id)
  }

  const lastBubble = (page: Page) => page.locator('.msg .said-text').last().textContent()

  it('shows a message in the list and in the open chat without a reload, and stays at its end', async () => {
    const [list, chat, home] = await Promise.all([
      admin.enter(chromium),
      admin.enter(chromium),
      admin.enter(chromium),
    ])
    await list.page.goto(`${admin.home}/inbox`)
    await chat.page.goto(admin.chat('Priya Raman'))
    for (const { page } of [list, chat, home]) await page.waitForSelector('#live[data-state=live]')
    const messages = await home.page.locator('.stat em').first().textContent()
    await chat.page.evaluate('window.notReloaded = true')
    await arrives('Hello from far away', '15550100922', 'Priya Raman')
    await list.page.getByText('Hello from far away').waitFor({ timeout: 8000 })
    await chat.page.locator('.msg', { hasText: 'Hello from far away' }).waitFor({ timeout: 8000 })
    assert.equal(await chat.page.evaluate('window.notReloaded'), true)
    await until(
      () =>
        chat.page.evaluate(
          "(b => b.scrollHeight - b.scrollTop - b.clientHeight)(document.getElementById('thread-scroll'))",
        ),
      gap => (gap as number) < 60,
      'the chat does not stay at its end',
    )
    await chat.page.evaluate("document.getElementById('thread-scroll').scrollTop = 0")
    await chat.page.waitForTimeout(100)
    await arrives('Still there?', '15550100922', 'Priya Raman')
    await chat.page.locator('.new-below:visible').waitFor({ timeout: 8000 })
    await home.page.locator('.stat em').first().filter({ hasNotText: messages! }).waitFor({ timeout: 8000 })
    assert.deepEqual([...list.complaints, ...chat.complaints, ...home.complaints], [])
    for (const { page } of [list, chat, home]) await page.context().close()
  })

  for (const scripts of [true, false]) {
    it(`replies, hands back and approves a draft ${scripts ? 'with' : 'without'} scripts`, async () => {
      const { page, complaints } = await admin.enter(chromium, { scripts })
      const who = scripts ? 'Carmen Ibáñez' : 'Lea Aubert'
      await page.goto(admin.chat(who))
      await page.fill('#reply-text', `A word from a person, ${who}`)
      if (scripts) await page.press('#reply-text', 'Enter')
      else await page.click('#composer button[type=submit]')
      await page.locator('.msg[data-author=person]', { hasText: `A word from a person, ${who}` }).waitFor()
      if (scripts) assert.equal(await page.inputValue('#reply-text'), '')
      await page.fill('#reply-text', 'And another')
      await page.click('#composer button[type=submit]')
      await page.locator('.msg[data-author=person]', { hasText: 'And another' }).waitFor()
      await page.locator('#thread-head form').first().locator('button').click()
      await page.locator('.event', { hasText: 'handed back' }).waitFor()

      await page.goto(admin.chat(scripts ? 'Hannah Brandt' : 'Giulia Ferraro'))
      await page.fill('.draft-text', 'Changed before it is sent')
      await page.click('.draft .btn-go')
      await page.locator('.msg[data-author=assistant]', { hasText: 'Changed before it is sent' }).waitFor()
      assert.equal(await page.locator('.draft').count(), 0)
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  }

  it('keeps what was typed when somebody was faster, and when the chat is closed for free text', async () => {
    const [slow, quick] = await Promise.all([
      admin.enter(chromium, { scripts: false }),
      admin.enter(chromium, { scripts: false }),
    ])
    for (const { page } of [slow, quick]) await page.goto(admin.chat('Paulo Reis'))
    await quick.page.fill('#reply-text', 'I am first')
    await quick.page.click('#composer button[type=submit]')
    await slow.page.fill('#reply-text', 'I am second')
    const [answer] = await Promise.all([
      slow.page.waitForResponse(one => one.request().method() === 'POST'),
      slow.page.click('#composer button[type=submit]'),
    ])
    assert.equal(answer.status(), 409)
    assert.equal(await slow.page.inputValue('#reply-text'), 'I am second')
    await slow.page.locator('.msg', { hasText: 'I am first' }).waitFor()
    await slow.page.click('button[name=anyway]')
    await slow.page.locator('.msg', { hasText: 'I am second' }).waitFor()
    await slow.page.goto(admin.chat('Rui Tavares'))
    await slow.page.locator('.closed-note').waitFor()
    assert.equal(await slow.page.locator('#reply-text').count(), 0)
    for (const { page } of [slow, quick]) await page.context().close()
  })

  it('shows hostile names and messages as what they are', async () => {
    const { page, complaints } = await admin.enter(chromium)
    const name = '<img src=x onerror=alert(1)>\u202egnp.exe'
    const zalgo = `Z${'\u0351'.repeat(60)} </textarea><script>alert(2)</script> {{7*7}} <%= 1 %>`
    page.on('dialog', () => assert.fail('a script of a customer ran'))
    await arrives(zalgo, '15550100777', name)
    for (const url of [`${admin.home}/inbox`, `${admin.home}/contacts`]) {
      await page.goto(url)
      assert.ok((await page.content()).includes('&lt;img src=x onerror=alert(1)&gt;'), url)
      assert.equal(await page.locator('main img, main script').count(), 0)
    }
    await page.goto(`${admin.home}/inbox`)
    await page.locator('.row', { hasText: 'onerror' }).click()
    await page.waitForURL('**/inbox/*')
    assert.ok((await lastBubble(page))?.includes('<script>alert(2)</script>'))
    assert.ok(!(await page.content()).includes('\u202e'), 'nothing turns the direction of the page')
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('lets an owner try it as a customer and see the answer arrive', async () => {
    const { page, complaints } = await admin.enter(chromium)
    await page.goto(`${admin.home}/simulator?channel=instagram&as=0`)
    await page.waitForSelector('#live[data-state=live]')
    await page.fill('.sim textarea', 'How much is the Brisa teapot?')
    await page.press('.sim textarea', 'Enter')
    await page.locator('.bub.theirs', { hasText: '68.00' }).waitFor({ timeout: 15_000 })
    await page.goto(`${admin.home}/assistant`)
    await page.fill('.sim textarea', 'Do you have the Noite espresso cup?')
    await page.press('.sim textarea', 'Enter')
    await page.locator('.bub.theirs', { hasText: 'sold out' }).waitFor()
    await page.locator('.sim .why summary').click()
    await page.locator('.proof', { hasText: 'Noite espresso cup' }).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
})
