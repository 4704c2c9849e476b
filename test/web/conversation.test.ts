import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { type Admin, adminInBrowser } from '../support/admin.ts'
import { barriersOn } from '../support/browser.ts'
import { until } from '../support/server.ts'

const EVERYTHING = 'Matilde Sousa'
const PICTURE = 'src/demo/files/bowl.jpg'

describe('a conversation in a browser', function () {
  this.timeout(180_000)
  let admin: Admin
  let chromium: Browser

  adminInBrowser(opened => {
    ;({ admin, chromium } = opened)
  })

  const row = <Row>(sql: string, ...values: unknown[]) => admin.db.$client.prepare(sql).get(...values) as Row
  const lastOf = (name: string) =>
    row<{ id: string; type: string; text: string | null; content: string | null; reply_to: string | null; status: string }>(
      `SELECT m.public_id AS id, m.type, m.text, m.content, m.reply_to, m.status FROM messages m JOIN conversations c ON c.id = m.conversation_id
       JOIN contacts k ON k.id = c.contact_id WHERE k.name = ? AND m.type <> 'event' ORDER BY m.id DESC LIMIT 1`,
      name,
    ) // biome-ignore format: one query
  const newest = (name: string, isIt: (last: ReturnType<typeof lastOf>) => boolean, what: string) =>
    until(() => lastOf(name), isIt, what)

  async function open(name: string, look: Parameters<Admin['enter']>[1] = {}, query = '') {
    const { page, complaints } = await admin.enter(chromium, look)
    await page.goto(admin.chat(name) + query)
    return { page, complaints }
  }
  /** A refusal is said in the page; that the browser notes its number is no complaint. */
  async function close(page: Page, complaints: string[]) {
    const about = complaints.filter(text => !/status of (409|422)/.test(text))
    assert.deepEqual(about, [])
    await page.context().close()
  }

  for (const look of [
    { width: 1280, theme: 'light', language: 'en' },
    { width: 1280, theme: 'dark', language: 'he' },
    { width: 390, theme: 'light', language: 'ar' },
    { width: 390, theme: 'dark', language: 'hi' },
  ] as const) {
    it(`shows every kind to everybody at ${look.width} px, ${look.theme}, ${look.language}`, async () => {
      const { page, complaints } = await open(EVERYTHING, look)
      const contact = row<{ id: string }>(
        'SELECT public_id AS id FROM contacts WHERE name = ?',
        EVERYTHING,
      ).id
      const chat = admin.chat(EVERYTHING)
      const pages = {
        thread: chat,
        note: `${chat}?tab=note`,
        buttons: `${chat}?tool=buttons`,
        list: `${chat}?tool=list`,
        place: `${chat}?tool=place`,
        product: `${chat}?tool=product&pq=bowl`,
        templates: `${chat}?tool=template`,
        closed: admin.chat('Rui Tavares'),
        search: `${admin.home}/inbox?q=sister`,
        contact: `${admin.home}/contacts/${contact}?with=Rui`,
      }
      // Everything in two looks; in the others what differs most.
      const few = ['thread', 'templates', 'contact']
      const shown = Object.entries(pages).filter(([name]) => look.theme === 'light' || few.includes(name))
      for (const [name, url] of shown) {
        await page.setViewportSize({ width: look.width, height: 3600 })
        await page.goto(url)
        const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
        assert.equal(await page.evaluate(over), 0, `${name} runs over sideways`)
        const embers = "[...document.querySelectorAll('.btn-go')].filter(one => one.checkVisibility()).length"
        assert.ok(((await page.evaluate(embers)) as number) <= 1, `${name} glows in two places`)
        assert.deepEqual(await barriersOn(page), [], name)
      }
      await close(page, complaints)
    })
  }

  it('opens pictures large, by hand and by key, and goes back to where it was', async () => {
    const { page, complaints } = await open(EVERYTHING)
    const first = page.locator('[data-lightbox]').first()
    await first.focus()
    await page.keyboard.press('Enter')
    const box = page.locator('#lightbox')
    await box.locator('.lightbox-name', { hasText: '(1/2)' }).waitFor()
    const width = () =>
      page.evaluate("document.querySelector('#lightbox img').clientWidth") as Promise<number>
    await until(width, found => found > 200, 'the picture does not load')
    const small = await width()
    await page.keyboard.press('+')
    await until(width, found => found > small * 2, 'it does not grow')
    await page.keyboard.press('-')
    await page.keyboard.press('ArrowRight')
    await box.locator('.lightbox-name', { hasText: '(2/2)' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await box.locator('.lightbox-name', { hasText: '(1/2)' }).waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await box.isVisible(), false)
    assert.equal(
      await page.evaluate("document.activeElement === document.querySelector('[data-lightbox]')"),
      true,
    )
    await close(page, complaints)
  })

  it('plays a voice note, seeks in it and changes its speed, while the page looks again', async () => {
    const { page, complaints } = await open(EVERYTHING)
    const voice = page.locator('[data-voice]').first()
    const audio = (what: string) => page.evaluate(`document.querySelector('[data-voice] audio').${what}`)
    await voice.locator('[data-play]').click()
    await until(
      () => audio('currentTime'),
      at => (at as number) > 0.3,
      'it does not play',
    )
    await page.evaluate("htmx.trigger(document.body, 'refresh')")
    await page.waitForTimeout(800)
    assert.equal(await audio('paused'), false, 'the refresh stopped it')
    await voice.locator('[data-speed]').click()
    assert.equal(await audio('playbackRate'), 1.5)
    await voice.locator('input').focus()
    await page.evaluate(`(() => {
      const range = document.querySelector('[data-voice] input')
      range.value = '6'
      range.dispatchEvent(new Event('input', { bubbles: true }))
    })()`)
    await until(
      () => audio('currentTime'),
      at => (at as number) >= 6,
      'it does not seek',
    )
    assert.ok((await voice.locator('rect.heard').count()) > 20)
    await voice.locator('[data-play]').click()
    assert.equal(await audio('paused'), true)
    await close(page, complaints)
  })

  it('gives the browser’s own player and plain links where no scripts run', async () => {
    const { page } = await open(EVERYTHING, { scripts: false })
    assert.ok(await page.locator('[data-voice] audio').first().isVisible())
    assert.equal(await page.locator('.player').first().isVisible(), false)
    const href = await page.locator('[data-lightbox]').first().getAttribute('href')
    const answer = await page.request.get(new URL(href!, admin.server.url).href)
    assert.equal(answer.headers()['content-type'], 'image/webp')
    await page.context().close()
  })

  it('sends a picture with its caption, refuses what the channel does not take before it is uploaded', async () => {
    const { page, complaints } = await open('Priya Raman')
    await page.setInputFiles('[data-files]', PICTURE)
    await page.setInputFiles('[data-files]', {
      name: 'x.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('x'),
    })
    await page.locator('#picked .is-bad').waitFor()
    await page.fill('#reply-text', 'The sand one')
    await page.press('#reply-text', 'Enter')
    await page.waitForTimeout(300)
    assert.notEqual(lastOf('Priya Raman').text, 'The sand one', 'nothing leaves while a file is wrong')
    await page.locator('#picked .is-bad button').click()
    await page.press('#reply-text', 'Enter')
    await page.locator('.msg[data-author=person] .shot img').waitFor()
    const message = await newest('Priya Raman', last => last.type === 'image', 'no picture was stored')
    assert.equal(message.text, 'The sand one')
    assert.equal(await page.inputValue('#reply-text'), '')
    assert.equal(await page.locator('#picked li').count(), 0)
    await close(page, complaints)
  })

  it('sends a file with a plain form, without scripts', async () => {
    const { page } = await open('Elif Kaya', { scripts: false })
    await page.setInputFiles('[data-files]', 'src/demo/files/order.pdf')
    await page.fill('#reply-text', 'The invoice')
    await page.click('#composer button[type=submit]')
    await page.locator('.msg[data-author=person] .file-title', { hasText: 'order.pdf' }).waitFor()
    assert.equal(lastOf('Elif Kaya').type, 'document')
    await page.context().close()
  })

  it('takes pictures that are pasted and dropped', async () => {
    const { page, complaints } = await open('Priya Raman')
    const give = (type: string, target: string) =>
      page.evaluate(`(() => {
        const files = new DataTransfer()
        files.items.add(new File(['x'], '${type}.png', { type: 'image/png' }))
        const event = '${type}' === 'paste' ? new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true })
        document.querySelector('${target}').dispatchEvent(event)
      })()`)
    await give('paste', '#reply-text')
    await give('drop', '.pane-thread')
    assert.deepEqual(await page.locator('#picked bdi').allTextContents(), ['paste.png', 'drop.png'])
    await close(page, complaints)
  })

  it('counts in the channel’s own unit, near its end only, and sends nothing while letters are composed', async () => {
    const { page, complaints } = await open('Youssef Haddad')
    await page.fill('#reply-text', 'é'.repeat(300))
    assert.equal(await page.locator('#counter').isVisible(), false)
    await page.fill('#reply-text', 'é'.repeat(450))
    assert.equal(await page.locator('#counter').textContent(), '900 of 1000 bytes')
    const before = lastOf('Youssef Haddad').id
    await page.evaluate(
      "document.getElementById('reply-text').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))",
    )
    await page.waitForTimeout(300)
    assert.equal(lastOf('Youssef Haddad').id, before)
    await close(page, complaints)
  })

  it('answers one message, and jumps to the one that is quoted', async () => {
    const { page, complaints } = await open(EVERYTHING)
    const order = page.locator('.msg', { has: page.locator('.order') })
    await order.locator('.acts summary').click()
    await order.locator('.acts-reply').click()
    await page.locator('.answering', { hasText: 'For a start' }).waitFor()
    await page.fill('#reply-text', 'Noted')
    await page.press('#reply-text', 'Enter')
    const answer = page.locator('.msg[data-author=person]', { hasText: 'Noted' })
    await answer.locator('.quote').waitFor()
    assert.equal(await page.locator('.answering').count(), 0)
    const message = lastOf(EVERYTHING)
    assert.equal(
      row<{ type: string }>('SELECT type FROM messages WHERE provider_id = ?', message.reply_to).type,
      'order',
    )
    await answer.locator('.quote').click()
    await page.locator('.msg.is-found .order').waitFor()
    await close(page, complaints)
  })

  it('reacts to a message, and takes it back', async () => {
    const { page, complaints } = await open('Tom Whitaker')
    const said = page.locator('.msg[data-author=customer]').first()
    await said.locator('.acts summary').click()
    await said.locator('button[value="🙏"]').click()
    await newest(
      'Tom Whitaker',
      last => last.type === 'reaction' && last.text === '🙏',
      'no reaction was stored',
    )
    await close(page, complaints)
  })

  it('makes buttons, a list and a question for the place', async () => {
    const { page, complaints } = await open(EVERYTHING)
    const openTool = async (name: string) => {
      await page.locator('#more-tools summary').click()
      await page.locator('.tools-menu a', { hasText: name }).click()
      await page.locator('.tool').waitFor()
    }
    await openTool('Buttons to tap')
    assert.equal(await page.evaluate('document.activeElement.id'), 'tool-body')
    await page.fill('#tool-body', 'Which one?')
    await page.fill('[name=button0]', 'Blue')
    await page.fill('[name=button1]', 'Blue')
    await page.click('.tool button[type=submit]')
    await page.locator('.tool .field-error', { hasText: 'twice' }).waitFor()
    assert.equal(await page.inputValue('#tool-body'), 'Which one?', 'what was typed stays')
    await page.fill('[name=button1]', 'White')
    await page.click('.tool button[type=submit]')
    await page.locator('.offered', { hasText: 'White' }).waitFor()
    assert.equal(await page.locator('.tool').count(), 0)

    await openTool('List to choose from')
    await page.fill('#tool-body', 'When?')
    await page.fill('#tool-menu', 'Days')
    await page.fill('[name=row0]', 'Monday')
    await page.fill('[name=detail0]', 'After two')
    await page.click('.tool button[type=submit]')
    await page.locator('.offered-list', { hasText: 'Days' }).waitFor()
    const sent = JSON.parse(
      (await newest(EVERYTHING, last => last.text?.includes('When?') ?? false, 'no list')).content!,
    )
    assert.deepEqual(sent.interactive.action.sections, [
      { rows: [{ id: 'r1', title: 'Monday', description: 'After two' }] },
    ])

    await openTool('Ask for the location')
    await page.keyboard.press('Escape')
    await until(
      () => page.locator('.tool').count(),
      count => count === 0,
      'Escape does not close it',
    )
    await close(page, complaints)
  })

  it('finds a product by its sign and writes it where the cursor is', async () => {
    const { page, complaints } = await open('Carmen Ibáñez')
    await page.fill('#reply-text', 'We have the ')
    await page.press('#reply-text', 'End')
    await page.keyboard.type('#')
    await page.locator('#tool-find').waitFor()
    await page.fill('#tool-find', 'teapot')
    await page.locator('.goods-list li', { hasText: 'Brisa teapot' }).first().waitFor()
    await page.locator('[data-put*="Brisa teapot"]').click()
    assert.equal(await page.inputValue('#reply-text'), 'We have the Brisa teapot, €68.00')
    await close(page, complaints)
  })

  for (const scripts of [true, false]) {
    it(`sends a template where the chat is closed, ${scripts ? 'with' : 'without'} scripts`, async () => {
      const { page, complaints } = await open('Rui Tavares', { scripts })
      assert.equal(await page.locator('#reply-text').count(), 0)
      await page.locator('.closed-note', { hasText: 'closed for free text' }).waitFor()
      await page.locator('#composer .btns a').click()
      await page.locator('.pick', { hasText: 'order_ready' }).filter({ hasText: 'en,' }).first().click()
      await page.locator('#template-preview', { hasText: 'Hello {{1}}' }).waitFor()
      await page.click('.tool button[name=send]')
      await page.locator('.tool .field .error').first().waitFor()
      await page.locator('.tool .field input').nth(0).fill('Rui')
      await page.locator('.tool .field input').nth(1).fill('blue mug')
      if (scripts) await page.locator('#template-preview', { hasText: 'Hello Rui, your blue mug' }).waitFor()
      await page.click('.tool button[name=send]')
      await page
        .locator('.msg[data-author=person]', { hasText: 'Hello Rui, your blue mug' })
        .first()
        .waitFor()
      assert.equal(lastOf('Rui Tavares').type, 'template')
      await page.locator('.msg .offered', { hasText: 'I come today' }).first().waitFor()
      await close(page, scripts ? complaints : [])
    })
  }

  it('closes by itself when the window lapses, keeps what was typed, and opens again', async () => {
    const { page, complaints } = await open('Jonas Weber')
    const setWindow = (leftMs: number) =>
      admin.db.$client
        .prepare(
          'UPDATE conversations SET last_inbound_at = ? WHERE contact_id = (SELECT id FROM contacts WHERE name = ?)',
        )
        .run(Date.now() - 24 * 3_600_000 + leftMs, 'Jonas Weber')
    setWindow(4000)
    await page.reload()
    await page.fill('#reply-text', 'Half a sen')
    await page.locator('.closed-note').waitFor({ timeout: 15_000 })
    assert.equal(await page.locator('#reply-text').count(), 0)
    setWindow(3_600_000)
    await page.evaluate("htmx.trigger(document.body, 'refresh')")
    await page.locator('#reply-text').waitFor()
    assert.equal(await page.inputValue('#reply-text'), 'Half a sen')
    await close(page, complaints)
  })

  it('shows what was said meanwhile before a second answer leaves', async () => {
    const [slow, quick] = await Promise.all([open('Zofia Nowak'), open('Zofia Nowak')])
    await slow.page.route('**/thread*', route => route.abort()) // It hears of nothing.
    await quick.page.fill('#reply-text', 'I am first')
    await quick.page.press('#reply-text', 'Enter')
    await quick.page.locator('.msg', { hasText: 'I am first' }).waitFor()
    await slow.page.fill('#reply-text', 'I am second')
    await slow.page.press('#reply-text', 'Enter')
    await slow.page.locator('.collision .quote', { hasText: 'I am first' }).waitFor()
    assert.equal(await slow.page.inputValue('#reply-text'), 'I am second')
    await slow.page.locator('[name=anyway]').click()
    await slow.page.locator('.msg', { hasText: 'I am second' }).waitFor()
    for (const { page } of [slow, quick]) await page.context().close()
  })

  it('keeps a note for the team out of the chat and out of the list', async () => {
    const { page, complaints } = await open('Paulo Reis')
    const snippet = await page.locator('.row', { hasText: 'Paulo Reis' }).locator('.row-snip').textContent()
    await page.keyboard.press('n')
    await page.locator('.composer.is-note').waitFor()
    await page.fill('#reply-text', 'Owes us a tile')
    await page.press('#reply-text', 'Enter')
    await page.locator('.msg[data-author=note]', { hasText: 'Owes us a tile' }).waitFor()
    assert.equal(
      await page.locator('.row', { hasText: 'Paulo Reis' }).locator('.row-snip').textContent(),
      snippet,
    )
    assert.equal(lastOf('Paulo Reis').status, 'cancelled')
    await close(page, complaints)
  })

  it('puts a conversation away, and brings it back when its time has come', async () => {
    const { page, complaints } = await open('Ken Okafor')
    await page.locator('#thread-head form', { hasText: 'Reopen' }).locator('button').click()
    await page.locator('#snooze summary').click()
    await page.locator('#snooze button[value=tomorrow]').click()
    await page.locator('.event', { hasText: 'put this away' }).waitFor()
    await page.goto(`${admin.home}/inbox?view=snoozed`)
    await page.locator('.row', { hasText: 'Ken Okafor' }).filter({ hasText: '09:00' }).waitFor()
    admin.db.$client.exec("UPDATE conversations SET snoozed_until = 1 WHERE status = 'snoozed'")
    await page.goto(`${admin.home}/inbox`)
    await page.goto(admin.chat('Ken Okafor'))
    await page.locator('.event', { hasText: 'Back from snooze' }).waitFor()
    await close(page, complaints)
  })

  it('finds words of old messages, captions and names of files, and opens where they stand', async () => {
    const { page, complaints } = await admin.enter(chromium)
    for (const [q, who, what] of [
      ['dishwasher safe', 'Restaurante Âncora', 'About forty. Dishwasher safe, please.'],
      ['wind', EVERYTHING, 'Something like this one in your window'],
      ['ancora.pdf', 'Restaurante Âncora', 'Order-Ancora.pdf'],
      ['كم سعر', 'نور الحسن', 'مرحبا، كم سعر Sal mug؟'],
    ] as const) {
      await page.goto(`${admin.home}/inbox?q=${encodeURIComponent(q)}`)
      const found = page.locator('.row', { hasText: who })
      assert.equal(await found.locator('.row-snip').textContent(), what)
      await found.click()
      await page.waitForURL('**/inbox/*')
      const target = page.locator('.msg:target')
      await target.waitFor()
      assert.ok(await target.isVisible())
    }
    await close(page, complaints)
  })

  it('asks whether two customers are one person, and joins or parts them as a person says', async () => {
    const { page, complaints } = await admin.enter(chromium)
    const idOf = (name: string) => row<{ id: string; n: number }>('SELECT public_id AS id, id AS n FROM contacts WHERE name = ?', name) // biome-ignore format: short
    const [mila, lea, ana] = ['Mila', 'Lea Aubert', 'Ana Beatriz Lopes'].map(idOf)
    const conflict = admin.db.$client.prepare(
      'INSERT INTO identity_conflicts (public_id, contact_id, other_contact_id, at) VALUES (?, min(?, ?), max(?, ?), 1)',
    )
    conflict.run('a'.repeat(24), mila!.n, lea!.n, mila!.n, lea!.n)
    await page.goto(`${admin.home}/contacts/${mila!.id}`)
    await page.locator('.notice.warn button', { hasText: 'Keep apart' }).click()
    await page.locator('.toast', { hasText: 'two customers' }).waitFor()
    assert.equal(await page.locator('.notice.warn').count(), 0)

    await page.fill('[name=with]', 'Beatriz Lopes')
    await page.press('[name=with]', 'Enter')
    await page.locator('.member', { hasText: 'Ana Beatriz Lopes' }).locator('a').click()
    await page.locator('#join', { hasText: 'cannot be undone' }).waitFor()
    await page.locator('#join button').click()
    await page.locator('.toast', { hasText: 'one customer' }).waitFor()
    assert.equal(row('SELECT 1 FROM contacts WHERE public_id = ?', ana!.id), undefined)

    await page.locator('#link-code button').click()
    assert.match((await page.locator('.link-code code').textContent())!, /^LINK-[A-Z0-9]{8}$/)
    await close(page, complaints)
  })

  it('neutralises names and files that would turn or break the page', async () => {
    const { page, complaints } = await admin.enter(chromium)
    const evil = '<img src=x onerror=alert(1)>\u202egpj.exe"\u2066'
    admin.db.$client.prepare("UPDATE attachments SET name = ? WHERE name = 'Order-Ancora.pdf'").run(evil)
    page.on('dialog', () => assert.fail('a script of a customer ran'))
    await page.goto(admin.chat('Restaurante Âncora'))
    const html = await page.content()
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;gpj.exe'))
    assert.ok(!/[\u202a-\u202e\u2066-\u2069]/.test(html))
    assert.equal(await page.locator('.file img').count(), 0)
    await close(page, complaints)
  })
})
