import assert from 'node:assert/strict'
import { getFacts, saveFacts } from '../../src/catalog/facts.ts'
import { getProduct, saveProduct } from '../../src/catalog/products.ts'
import { type Admin, openAdmin } from '../support/admin.ts'
import { fieldsOf } from '../support/forms.ts'
import { type PageAnswer, Visitor } from '../support/visitor.ts'

const NOW = new Date('2026-11-20T10:00:00Z')

describe('the form of', () => {
  let admin: Admin
  let marta: Visitor
  const path = (rest: string) => `/t/${admin.tenant.slug}${rest}`
  before(async function () {
    this.timeout(60_000)
    admin = await openAdmin()
    marta = await new Visitor(admin.server.url).signIn('marta@shop.example')
  })
  after(() => admin.stop())

  /** The fields a browser would send from the form at this address, with some of them changed. */
  async function send(address: string, changed: Record<string, string>): Promise<PageAnswer> {
    const page = await marta.get(path(address))
    assert.equal(page.status, 200)
    const fields = fieldsOf(page.text, path(address))
    for (const [name, value] of Object.entries(changed)) {
      if (value === 'off') delete fields[name]
      else fields[name] = value
    }
    return marta.post(path(address), fields)
  }

  describe('a product with variants', () => {
    const variant = (id: string, size: string, amount: number | null, stock: number | null) => ({
      externalId: id,
      sku: `APR-${size}`,
      options: { Size: size },
      price: amount === null ? null : { amount, currency: 'EUR' },
      stock,
      available: true,
    })
    beforeEach(() => {
      const variants = [variant('s', 'S', 2400, 5), variant('m', 'M', 2400, null), variant('l', 'L', null, 0)]
      saveProduct(admin.db, 'apron', { name: 'Apron', variants }, { currency: 'EUR', now: NOW })
    })

    it('says which two customers cannot tell apart, and goes on with what can be changed here', async () => {
      const page = () => marta.get(path('/products/edit/apron'))
      const twin = /Has the same options as another one above/g
      assert.doesNotMatch((await page()).text, twin)
      const alike = [variant('s', 'S', 2400, 5), variant('s2', 's', 2400, 1)]
      saveProduct(admin.db, 'apron', { name: 'Apron', variants: alike }, { currency: 'EUR', now: NOW })
      assert.equal((await page()).text.match(twin)?.length, 1)
      assert.equal((await send('/products/edit/apron', { variant_1_stock: '7' })).status, 303)
      assert.equal(getProduct(admin.db, 'apron').variants[1]?.stock, 7)
    })

    const variants = () =>
      getProduct(admin.db, 'apron').variants.map(({ externalId, priceMinor, stock, available, options }) => [
        externalId,
        options.Size,
        priceMinor,
        stock,
        available,
      ])

    it('changes price, stock and sale of each, and nothing that was not touched', async () => {
      const untouched = await send('/products/edit/apron', {})
      assert.equal(untouched.status, 303)
      assert.deepEqual(variants(), [
        ['s', 'S', 2400, 5, true],
        ['m', 'M', 2400, null, true],
        ['l', 'L', null, 0, true],
      ])
      const saved = await send('/products/edit/apron', {
        variant_0_price: '26,50',
        variant_0_stock: '0',
        variant_1_stock: '12',
        variant_2_available: 'off',
      })
      assert.equal(saved.status, 303)
      assert.deepEqual(variants(), [
        ['s', 'S', 2650, 0, true],
        ['m', 'M', 2400, 12, true],
        ['l', 'L', null, 0, false],
      ])
    })

    it('says at the variant what is wrong, keeps what was typed, and saves nothing', async () => {
      const before = variants()
      const page = await send('/products/edit/apron', { variant_0_stock: '7', variant_1_price: 'cheap' })
      assert.equal(page.status, 422)
      assert.match(page.text, /value="cheap"[^>]*aria-invalid="true"/)
      assert.match(page.text, /name="variant_0_stock" value="7"/)
      assert.match(page.text, /Write a price such as 12\.50/)
      assert.deepEqual(variants(), before)
    })

    it('leaves a variant alone that came while the form was open', async () => {
      const csrf = await marta.csrf()
      saveProduct(
        admin.db,
        'apron',
        {
          name: 'Apron',
          variants: [variant('xl', 'XL', 2900, 3), variant('s', 'S', 2400, 5), variant('l', 'L', null, 0)],
        },
        { currency: 'EUR', now: NOW },
      )
      await marta.ask('POST', path('/products/edit/apron'), {
        _csrf: csrf,
        name: 'Apron',
        available: 'yes',
        variant_0_id: 's',
        variant_0_price: '24',
        variant_0_stock: '4',
        variant_0_available: 'yes',
        variant_1_id: 'm',
        variant_1_price: '1',
        variant_2_id: 'l',
        variant_2_price: '30',
        variant_2_stock: '2',
        variant_2_available: 'yes',
      })
      assert.deepEqual(variants(), [
        ['xl', 'XL', 2900, 3, true],
        ['s', 'S', 2400, 4, true],
        ['l', 'L', 3000, 2, true],
      ])
    })

    it('tells about a wrong stock of a plain product in the language of the page', async () => {
      saveProduct(admin.db, 'jug', { name: 'Jug', stock: 3 }, { currency: 'EUR', now: NOW })
      const german = await new Visitor(admin.server.url, { 'accept-language': 'de' }).signIn(
        'marta@shop.example',
      )
      const page = await german.post(path('/products/edit/jug'), { name: 'Jug', stock: 'viele' })
      assert.equal(page.status, 422)
      assert.match(page.text, /Eine ganze Zahl, 0 für ausverkauft/)
    })
  })

  describe('the opening hours', () => {
    it('shows a day without times as closed, and no time that nobody set', async () => {
      saveFacts(
        admin.db,
        { hours: [{ day: 'mon', from: '07:00', to: '13:00' }] },
        { timezone: 'Europe/Lisbon', now: NOW },
      )
      const page = await marta.get(path('/knowledge/facts'))
      const sunday = /<tr><th scope="row">Sunday[\s\S]*?<\/tr>/.exec(page.text)![0]
      assert.match(sunday, /Closed/)
      assert.doesNotMatch(sunday, /\d\d:\d\d/)
    })

    it('takes times as people write them, and keeps the third span of a day', async () => {
      const spans = [
        { day: 'mon' as const, from: '07:00', to: '10:00' },
        { day: 'mon' as const, from: '11:00', to: '13:00' },
        { day: 'mon' as const, from: '15:00', to: '19:00' },
      ]
      saveFacts(admin.db, { hours: spans }, { timezone: 'Europe/Lisbon', now: NOW })
      const saved = await send('/knowledge/facts', { tue_from_0: '9', tue_to_0: '17.30' })
      assert.equal(saved.status, 303)
      assert.deepEqual(getFacts(admin.db, 'Europe/Lisbon').hours, [
        ...spans,
        { day: 'tue', from: '09:00', to: '17:30' },
      ])
    })

    it('names the day and the date that are wrong, and saves nothing', async () => {
      const before = getFacts(admin.db, 'Europe/Lisbon')
      const page = await send('/knowledge/facts', {
        wed_from_0: '09:00',
        wed_to_0: 'noon',
        closed: '2026-12-25 Easter',
      })
      assert.equal(page.status, 422)
      assert.match(page.text, /Wednesday: write both times as 09:00/)
      assert.match(page.text, /this is no date: Easter/)
      assert.match(page.text, /name="wed_to_0" value="noon"[^>]*aria-invalid="true"/)
      assert.doesNotMatch(page.text, /hours\.\d/)
      assert.deepEqual(getFacts(admin.db, 'Europe/Lisbon'), before)
    })
  })
})
