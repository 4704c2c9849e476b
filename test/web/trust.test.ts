import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { transact } from '../../src/db/database.ts'
import { answerOutcomes, messages } from '../../src/inbox/schema.ts'
import { setTopicMode } from '../../src/replies/topic-modes.ts'
import { type Admin, openAdmin } from '../support/admin.ts'
import { hasChromium, openChromium } from '../support/browser.ts'
import { until } from '../support/server.ts'

describe('freedom, topic by topic, in a browser', function () {
  this.timeout(120_000)
  let admin: Admin
  let chromium: Browser

  before(async function () {
    if (!hasChromium()) {
      console.log('      skipped: there is no Chromium at /usr/bin/chromium')
      this.skip()
    }
    ;[admin, chromium] = await Promise.all([openAdmin(), openChromium()])
  })
  after(async () => {
    await chromium?.close()
    await admin?.stop()
  })

  const modeOf = (topic: string) =>
    admin.db.$client.prepare('SELECT mode, why FROM topic_modes WHERE topic = ?').get(topic) as
      | { mode: string; why: string }
      | undefined

  /** So many drafts about this were sent as they were. */
  function acceptDrafts(topic: string, count: number): void {
    const now = admin.server.instance.clock.now()
    transact(admin.db, () => {
      const ids = admin.db.select({ id: messages.id }).from(messages).all().slice(0, count)
      admin.db.delete(answerOutcomes).run()
      for (const { id } of ids)
        admin.db
          .insert(answerOutcomes)
          .values({ messageId: id, topic, mode: 'draft', text: '', givenAt: now, outcome: 'accepted' })
          .run()
    })
  }

  it('is set, offered and taken without a script', async () => {
    setTopicMode(admin.db, 'price', { mode: 'draft' }, new Date(0))
    acceptDrafts('price', 40)
    const { page } = await admin.enter(chromium, { scripts: false })
    await page.goto(`${admin.home}/assistant`)
    await page.selectOption('#mode-hours', 'draft')
    await page.locator('#topics .btns button').first().click()
    await page.waitForURL('**/assistant#topics')
    assert.deepEqual(modeOf('hours'), { mode: 'draft', why: 'set' })
    assert.equal(modeOf('returns'), undefined, 'what nobody touched follows the business')

    const row = page.locator('#topic-price')
    await row.getByText('Sent unchanged: 40 of 40').waitFor()
    await row.getByRole('button', { name: 'Let it answer these' }).click()
    await page.waitForURL('**/assistant#topics')
    assert.deepEqual(modeOf('price'), { mode: 'auto', why: 'promoted' })
    const entry = admin.db.$client
      .prepare(
        "SELECT details FROM audit_log WHERE action LIKE 'assistant.topics.%' ORDER BY seq DESC LIMIT 1",
      )
      .get() as { details: string } | undefined
    assert.match(entry?.details ?? '', /draft → auto/)
    await page.context().close()
  })

  it('that was taken back is told on Home and at its topic', async () => {
    const now = admin.server.instance.clock.now()
    setTopicMode(admin.db, 'delivery', { mode: 'draft', why: 'demoted', judged: 9, good: 5 }, now)
    const { page } = await admin.enter(chromium)
    await page.goto(`${admin.home}/`)
    await page.locator('.health').getByText('Delivery: back to drafts').waitFor()
    await page.goto(`${admin.home}/assistant`)
    await page.locator('#topic-delivery').getByText('of 9 automatic answers 5 stood').waitFor()
    await page.context().close()
  })

  it('shows why, and decides the same again with nothing sent', async () => {
    const count = () =>
      (admin.db.$client.prepare('SELECT count(*) AS n FROM messages').get() as { n: number }).n
    const { page, complaints } = await admin.enter(chromium)
    await page.goto(admin.chat('Priya Raman'))
    const before = count()
    const why = page.locator('.msg .why').last()
    await why.locator('summary').click()
    await why.getByText('unchanged since').first().waitFor()
    await why.getByRole('button', { name: 'Decide it again' }).click()
    await why.locator('.again').getByText('answer comes out').waitFor()
    assert.equal(count(), before)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('hints at a price the catalogue does not know while somebody types, and sends it all the same', async () => {
    const product = admin.db.$client
      .prepare('SELECT name FROM products WHERE price_minor IS NOT NULL ORDER BY id LIMIT 1')
      .get() as { name: string }
    const { page, complaints } = await admin.enter(chromium)
    await page.goto(admin.chat('Priya Raman'))
    await page.waitForSelector('#live[data-state=live]')
    await page.fill('#reply-text', `The ${product.name} is €1.11`)
    const hint = page.locator('#hint p')
    await hint.getByText('You wrote €1.11; the catalogue says').waitFor()
    assert.match((await hint.locator('a').getAttribute('href')) ?? '', /\/products\/edit\//)
    await page.press('#reply-text', 'Enter')
    await until(
      () =>
        admin.db.$client
          .prepare("SELECT count(*) AS n FROM messages WHERE author = 'user' AND text LIKE '%€1.11'")
          .get() as { n: number },
      ({ n }) => n === 1,
      'it was not sent',
    )
    await hint.first().waitFor({ state: 'detached' })
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
})
