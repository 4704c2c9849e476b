import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { type Admin, adminInBrowser } from '../support/admin.ts'
import { barriersOn } from '../support/browser.ts'

describe('the try-out page in a browser', function () {
  this.timeout(90_000)
  let admin: Admin
  let chromium: Browser

  adminInBrowser(opened => {
    ;({ admin, chromium } = opened)
  })

  const mine = (page: Page) => page.locator('.bub.mine')
  const choose = async (page: Page, words: string) => {
    await page.locator('.sim .more-tools > summary').click()
    await page.locator('.sim .tools-menu button', { hasText: words }).click()
    await page.waitForLoadState()
  }

  it('sends what a customer sends, and shows it as the phone does', async () => {
    const { page, complaints } = await admin.enter(chromium)
    await page.goto(`${admin.home}/simulator?channel=whatsapp&as=3`)
    await page.waitForSelector('#live[data-state=live]')
    await choose(page, 'Send a photo')
    await mine(page).locator('img').waitFor({ timeout: 20_000 })
    await choose(page, 'voice note')
    await mine(page).locator('[data-voice], audio').first().waitFor({ timeout: 20_000 })
    await choose(page, 'document')
    await mine(page).filter({ hasText: 'order-4711.pdf' }).waitFor({ timeout: 20_000 })
    await choose(page, 'location')
    await mine(page).filter({ hasText: 'Praça do Comércio' }).waitFor({ timeout: 20_000 })
    const product = (await page.locator('select[name=product] option').nth(1).textContent()) ?? ''
    await page.selectOption('select[name=product]', { index: 1 })
    await page.fill('input[name=quantity]', '2')
    await page.locator('.sim-order button').click()
    await mine(page).filter({ hasText: product }).waitFor({ timeout: 20_000 })
    const before = await mine(page).count()
    await choose(page, 'Take back')
    await page.locator('.bub.mine', { hasText: 'You took this back.' }).waitFor({ timeout: 20_000 })
    assert.equal(await mine(page).count(), before)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('closes the window after 26 hours and holds answers back while Meta is down', async () => {
    const { page, complaints } = await admin.enter(chromium)
    await page.goto(`${admin.home}/simulator?channel=messenger&as=2`)
    await page.waitForSelector('#live[data-state=live]')
    await page.locator('button', { hasText: 'Meta is down' }).click()
    await page.locator('.sim-down').waitFor()
    await page.fill('.sim textarea', 'How much is the Brisa teapot?')
    await page.press('.sim textarea', 'Enter')
    await mine(page).filter({ hasText: 'teapot' }).waitFor({ timeout: 20_000 })
    await page.waitForTimeout(2_000)
    assert.equal(await page.locator('.bub.theirs').count(), 0)
    await page.locator('button', { hasText: 'Meta is down' }).click()
    assert.equal(await page.locator('.sim-down').count(), 0)
    await page.locator('.bub.theirs', { hasText: '68.00' }).waitFor({ timeout: 60_000 })
    await choose(page, 'React')
    await page.locator('.bub.theirs .heart').waitFor({ timeout: 20_000 })
    await page.locator('button', { hasText: '26 hours later' }).click()
    await page.locator('.sim-behind a').click()
    await page.waitForURL('**/inbox/*')
    assert.equal(await page.locator('#composer textarea[name=text]').count(), 0)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  for (const look of [
    { width: 390, theme: 'dark', language: 'ar' },
    { width: 1280, theme: 'light', language: 'de' },
  ] as const) {
    it(`holds at ${look.width} px, ${look.theme}, ${look.language}`, async () => {
      const { page, complaints } = await admin.enter(chromium, look)
      await page.goto(`${admin.home}/simulator?channel=whatsapp&as=3`)
      await page.locator('.sim .more-tools > summary').click()
      assert.equal(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        0,
      )
      const heights = await page
        .locator('.sim .tools-menu button')
        .evaluateAll(buttons => buttons.map(button => button.getBoundingClientRect().height))
      assert.ok(heights.length >= 6 && heights.every(height => height >= 24), String(heights))
      await page.keyboard.press('Escape') // What it covers is not to be tapped meanwhile.
      await page.evaluate('scrollTo(0, 0)')
      assert.deepEqual(await barriersOn(page), [])
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  }
})
