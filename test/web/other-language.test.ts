import assert from 'node:assert/strict'
import { type Admin, openAdmin } from '../support/admin.ts'
import { Visitor } from '../support/visitor.ts'

describe('pages in Arabic', () => {
  let admin: Admin
  let nour: Visitor
  before(async function () {
    this.timeout(60_000)
    admin = await openAdmin()
    nour = await new Visitor(admin.server.url, { 'accept-language': 'ar' }).signIn('marta@shop.example')
  })
  after(() => admin.stop())

  it('say in Arabic why there is no model', async () => {
    for (const path of [`/t/${admin.tenant.slug}/assistant`, '/operator']) {
      const page = await nour.get(path)
      assert.match(page.text, /لا يجيب أي خادم نماذج/, path)
      assert.doesNotMatch(page.text, /no model server answers|is not installed here/, path)
    }
  })

  it('give a line its direction by its words, not by who said them', async () => {
    const page = await nour.get(`/t/${admin.tenant.slug}/inbox`)
    assert.match(
      page.text,
      /class="row-who">المساعد:<\/span> <span class="row-snip" dir="auto" hx-ignore>\p{L}/u,
    )
    assert.doesNotMatch(page.text, /class="row-snip" dir="auto" hx-ignore>\s*المساعد/)
  })

  it('keep a date the way it is written', async () => {
    const page = await nour.get(`/t/${admin.tenant.slug}/knowledge/facts`)
    assert.match(page.text, /\u200e2026-12-25/)
  })
})
