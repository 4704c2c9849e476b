import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { listTemplates } from '../../src/templates/templates.ts'
import { photo } from '../media/files.ts'
import { type Admin, adminInBrowser } from '../support/admin.ts'
import { barriersOn } from '../support/browser.ts'
import { until } from '../support/server.ts'

describe('the pages of templates', function () {
  this.timeout(180_000)
  let admin: Admin
  let chromium: Browser

  adminInBrowser(opened => {
    ;({ admin, chromium } = opened)
  })

  const template = (name: string) => listTemplates(admin.db).find(one => one.name === name)

  async function fill(page: Page, values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const field = page.locator(`[name="${name}"]`).first()
      const isList = (await page.locator(`select[name="${name}"]`).count()) > 0
      await (isList ? field.selectOption(value) : field.fill(value))
    }
  }

  it('take a template from the first word to its approval, without scripts', async () => {
    const { page } = await admin.enter(chromium, { scripts: false })
    await page.goto(`${admin.home}/templates/new`)
    await fill(page, {
      name: 'Kiln news',
      'body.text': '{{1}}, the kiln is open at {{2}} on Friday.',
      'footer.text': 'Barro & Sal',
      'button.0.type': 'QUICK_REPLY',
    })
    await fill(page, { 'button.0.text': 'I come' })
    await page.click('button[value=look]')
    const told = await page.locator('.error').allInnerTexts()
    assert.equal(told.length, 4, 'name, variable at the edge, two samples')
    assert.equal(await page.inputValue('[name="button.0.text"]'), 'I come', 'what was typed is kept')

    await fill(page, { name: 'kiln_news', 'body.text': 'Hello {{1}}, the kiln is open at {{2}} on Friday.' })
    await fill(page, { 'body.sample.1': 'Ada', 'body.sample.2': 'seven' })
    await page.click('button[value=look]')
    assert.equal(await page.locator('.error').count(), 0)
    assert.match(await page.innerText('.tpl-bubble'), /Hello Ada, the kiln is open at seven on Friday\./)

    await page.click('.btn-go[type=submit]')
    assert.match(page.url(), /\/templates\/\w{24}$/)
    await until(
      () => template('kiln_news'),
      one => one?.status === 'APPROVED',
      'it was not approved',
    )
    await page.waitForLoadState()
    await page.goto(page.url())
    assert.match(await page.innerText('.tpl-state'), /Approved/)
    assert.match(await page.innerText('.tpl-history'), /In review, then Approved/)
  })

  it('take the sample of a heading, keep it from one look to the next, and hand it to Meta', async () => {
    const { page } = await admin.enter(chromium, { scripts: false })
    await page.goto(`${admin.home}/templates/new`)
    await fill(page, { name: 'new_cups', 'body.text': 'The new cups have come out of the kiln.' })
    await page.check('[name="header.format"][value=IMAGE]')
    await page.click('button[value=look]')
    assert.match(await page.innerText('#sample-file-wrong'), /Choose a sample file/)
    const file = { name: 'cups.jpg', mimeType: 'image/jpeg', buffer: await photo() }
    await page.setInputFiles('[name="header.sample_file"]', file)
    await page.click('button[value=look]')
    assert.equal(await page.locator('.error').count(), 0)
    assert.match(await page.innerText('#sample-file-kept'), /cups\.jpg/)
    await page.click('.btn-go[type=submit]')
    assert.match(page.url(), /\/templates\/\w{24}$/)
    assert.match(JSON.stringify(template('new_cups')!.components), /header_handle/)
  })

  it('show what an offer asked for as a service costs', async () => {
    const { page } = await admin.enter(chromium)
    await page.goto(`${admin.home}/templates/new`)
    await fill(page, { name: 'winter_sale', 'body.text': 'Our winter sale begins on Monday at nine.' })
    await page.click('.btn-go[type=submit]')
    await page.waitForURL(/templates\/\w{24}$/)
    assert.match(await page.innerText('main'), /You asked for Utility, Meta approved it as Marketing/)
  })

  it('edit once a day, add a language and delete what was approved', async () => {
    const { page } = await admin.enter(chromium, { scripts: false })
    const parcel = template('parcel_sent')!
    await page.goto(`${admin.home}/templates/${parcel.publicId}`)
    await page.click('#edit > summary')
    await fill(page, {
      'body.text': 'Your parcel {{1}} left today and takes three days to {{2}}, well padded.',
    })
    await page.click('#edit .btn-go')
    await page.waitForLoadState()
    await until(
      () => template('parcel_sent'),
      one => one?.status === 'APPROVED',
      'it was not approved',
    )
    assert.match(JSON.stringify(template('parcel_sent')!.components), /takes three days/)
    await page.goto(`${admin.home}/templates/${parcel.publicId}`)
    assert.equal(await page.locator('#edit').count(), 0)
    assert.match(await page.innerText('main'), /once in 24 hours/)

    await page.goto(`${admin.home}/templates/new?from=${parcel.publicId}`)
    assert.equal(await page.inputValue('[name=name]'), 'parcel_sent')
    assert.equal(await page.inputValue('[name=language]'), '')

    await page.goto(`${admin.home}/templates/${parcel.publicId}`)
    await page.click('main details.toggle > summary:has-text("Delete")')
    await page.click('.btn-bad')
    await page.waitForURL(/\/templates$/)
    assert.equal(template('parcel_sent'), undefined)
  })

  it('are read again with what somebody made at Meta, and filtered', async () => {
    const { page } = await admin.enter(chromium)
    await page.goto(`${admin.home}/templates`)
    await page.click('form[action$="/templates/sync"] button')
    await page.waitForSelector('.toast')
    assert.match(await page.innerText('.toast'), /Templates read from Meta: \d+/)
    await page.goto(`${admin.home}/templates?status=REJECTED`)
    assert.deepEqual(await page.locator('.tpl-name').allInnerTexts(), ['big_discount'])
    await page.goto(`${admin.home}/templates?q=nothing+like+it`)
    assert.match(await page.innerText('.empty'), /No template matches/)
  })

  for (const look of [
    { width: 1280, theme: 'dark', language: 'en' },
    { width: 390, theme: 'light', language: 'ar' },
    { width: 320, theme: 'light', language: 'de' },
  ] as const) {
    it(`hold at ${look.width} px, ${look.theme}, ${look.language}`, async () => {
      const { page, complaints } = await admin.enter(chromium, look)
      const paths = ['', '/new', '/new?kind=code', `/${template('workshop_evening')!.publicId}`]
      for (const path of paths) {
        await page.setViewportSize({ width: look.width, height: 3000 })
        await page.goto(`${admin.home}/templates${path}`)
        const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
        assert.equal(await page.evaluate(over), 0, `${path} runs over sideways`)
        assert.deepEqual(await barriersOn(page), [], path)
      }
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  }

  it('belong to one business: another’s are not there', async () => {
    const { page } = await admin.enter(chromium)
    const response = await page.goto(`${admin.home}/templates/${'0'.repeat(24)}`)
    assert.equal(response?.status(), 404)
  })
})
