import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { getProduct, putProduct } from '../../src/catalog/products.ts'
import { transact } from '../../src/db/database.ts'
import { answerOutcomes, messages } from '../../src/inbox/schema.ts'
import { setTopicMode } from '../../src/replies/topic-modes.ts'
import { type Admin, adminInBrowser } from '../support/admin.ts'
import { until } from '../support/server.ts'

describe('freedom, topic by topic, in a browser', function () {
  this.timeout(120_000)
  let admin: Admin
  let chromium: Browser

  adminInBrowser(opened => {
    ;({ admin, chromium } = opened)
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

  describe('a draft', () => {
    const drafts = () =>
      admin.db.$client
        .prepare(
          `SELECT m.id, m.public_id AS publicId, c.public_id AS chat, m.text, m.evidence FROM messages m
           JOIN conversations c ON c.id = m.conversation_id WHERE m.status = 'draft' AND m.evidence LIKE '%"priceMinor":%'
           AND m.evidence LIKE '%"made":%'`,
        )
        .all() as { id: number; publicId: string; chat: string; text: string; evidence: string }[]

    it('that is changed gets the same second look, and keeps what was typed while the page goes on', async () => {
      const [draft] = drafts()
      assert.ok(draft, 'the demo business has a draft about a price')
      const product = (JSON.parse(draft.evidence) as { products: { name: string }[] }).products[0]!
      const { page, complaints } = await admin.enter(chromium)
      await page.goto(`${admin.home}/inbox/${draft.chat}`)
      await page.waitForSelector('#live[data-state=live]')
      const box = `#draft-text-${draft.publicId}`
      await page.fill(box, `The ${product.name} is €1.11`)
      await page
        .locator(`#hint-${draft.publicId} p`)
        .getByText('You wrote €1.11; the catalogue says')
        .waitFor()
      assert.equal(await page.locator('#hint p').count(), 0, 'the reply box is another one')
      const refreshed = page.waitForResponse(response => response.url().includes('/thread'))
      admin.server.changed(admin.tenant.id)
      await (await refreshed).finished()
      await page.waitForTimeout(500)
      assert.equal(await page.inputValue(box), `The ${product.name} is €1.11`)
      assert.deepEqual(complaints, [])
      await page.context().close()
    })

    it('that is out of date says so, is not sent by an old page, and is written anew', async () => {
      const [draft] = drafts()
      const product = (JSON.parse(draft!.evidence) as { products: { id: string }[] }).products[0]!
      const { page, complaints } = await admin.enter(chromium, { scripts: false })
      await page.goto(`${admin.home}/inbox/${draft!.chat}`)
      const { id: _, version: __, updatedAt: ___, ...content } = getProduct(admin.db, product.id)
      const priceMinor = 123_456
      const variants = content.variants.map(variant => ({ ...variant, priceMinor }))
      transact(admin.db, () => putProduct(admin.db, { ...content, priceMinor, variants }, new Date()))
      const card = page.locator(`#draft-${draft!.publicId}`)
      await card.locator('.btn-go').first().click()
      assert.equal(
        drafts().some(one => one.publicId === draft!.publicId),
        true,
        'nothing was sent',
      )
      await card.getByText('This is not so any more').waitFor()
      await card.getByRole('button', { name: 'Write it anew' }).click()
      await page.waitForURL(`**/inbox/${draft!.chat}`)
      assert.match(await page.inputValue(`#draft-text-${draft!.publicId}`), /1[,.]?234[.,]56/)
      assert.equal(await card.getByText('This is not so any more').count(), 0)
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  })
})
