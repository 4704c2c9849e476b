import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatFor } from '../../src/web/format.ts'
import { LANGUAGE_CODES, preferredLanguage } from '../../src/web/languages.ts'
import { hasText, translator } from '../../src/web/texts.ts'
import { browser, testAccounts } from '../accounts/test-accounts.ts'

describe('the language of the screens', () => {
  it('is what ?lang= asks and stays it, then the user’s, then the browser’s', async () => {
    const t = testAccounts()
    await t.addUser('marta@shop.example', { operator: true, language: 'de' })
    const lang = (text: string) => /<html lang="(\w+)" dir="(\w+)"/.exec(text)?.slice(1, 3).join(' ')

    const visitor = browser(t.app)
    assert.equal(
      lang((await visitor.get('/sign-in', { 'Accept-Language': 'xx, he;q=0.9, en;q=0.5' })).text),
      'he rtl',
    )
    assert.equal(lang((await visitor.get('/sign-in', { 'Accept-Language': 'ja' })).text), 'en ltr')
    await visitor.signIn('marta@shop.example')
    assert.equal(lang((await visitor.get('/me', { 'Accept-Language': 'fr' })).text), 'de ltr')
    assert.equal(lang((await visitor.get('/me?lang=ar')).text), 'ar rtl')
    assert.equal(lang((await visitor.get('/me')).text), 'ar rtl')
    assert.equal(lang((await visitor.get('/me?lang=nonsense')).text), 'ar rtl')
    t.close()
  })

  it('picks the first of ours by weight', () => {
    assert.equal(preferredLanguage('pt-BR,pt;q=0.9,en;q=0.8'), 'pt')
    assert.equal(preferredLanguage('en;q=0.1, ru;q=0.7'), 'ru')
    assert.equal(preferredLanguage('iw'), 'he')
    assert.equal(preferredLanguage('ja, zh'), undefined)
    assert.equal(preferredLanguage(undefined), undefined)
    assert.equal(preferredLanguage('de;q=0'), undefined)
  })

  it('falls back to English where a text is missing', () => {
    for (const code of LANGUAGE_CODES) assert.notEqual(translator(code)('sign_in.title'), 'sign_in.title')
  })

  it('counts as the language does', () => {
    assert.equal(
      translator('en')('sign_in.wait', { count: 1 }),
      'Too many tries. Wait 1 second, then try again.',
    )
    assert.match(translator('ar')('sign_in.wait', { count: 3 }), /3 ثوان/)
    assert.match(translator('ar')('sign_in.wait', { count: 30 }), /30 ثانية/)
  })

  it('does not fill in what a value itself says', () => {
    assert.equal(
      translator('en')('shell.profile', { name: '{{secret}} $t(nav.home)' }),
      '{{secret}} $t(nav.home), your profile',
    )
  })

  it('has an English text for every key the views and routes name', () => {
    const named = new Set<string>()
    for (const folder of ['views', 'src']) {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(eta|ts)$/.test(file)) continue
        const source = readFileSync(join(folder, file), 'utf8')
        for (const [, key] of source.matchAll(
          /(?<![\w$.])(?:req\.|it\.)?t\(\s*'([a-z_]+\.[\w.]+)'(?!\s*\+)/g,
        ))
          named.add(key!)
      }
    }
    assert.ok(named.size > 60, 'the search finds keys at all')
    const missing = [...named].filter(key => !hasText(key) && !hasText(`${key}_other`))
    assert.deepEqual(missing, [])
  })

  for (const language of LANGUAGE_CODES) {
    it(`is complete in ${language}, with every form its numbers take`, () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const wanted = keysOf(textsIn('en')).flatMap(key => {
        const counted = /^(.*)_other$/.exec(key)?.[1]
        if (counted && hasText(`${counted}_one`)) return forms.map(form => `${counted}_${form}`)
        return /_one$/.test(key) ? [] : [key]
      })
      const written = new Set(keysOf(textsIn(language)))
      assert.deepEqual(
        wanted.filter(key => !written.has(key)),
        [],
      )
    })
  }
})

const textsIn = (language: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../src/web/locales/${language}.json`, import.meta.url), 'utf8'),
  ) as object

const keysOf = (texts: object, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value as object, `${prefix}${key}.`),
  )

describe('dates, numbers and money', () => {
  const at = new Date('2026-11-21T16:31:00Z')

  it('follow the business’s zone and the reader’s language, in Western digits', () => {
    assert.equal(formatFor('en', 'Europe/Lisbon').time(at), '16:31')
    assert.equal(formatFor('en', 'Asia/Dubai').time(at), '20:31')
    assert.equal(formatFor('en', 'Europe/Lisbon').date(at), '21 Nov 2026')
    assert.match(formatFor('de', 'Europe/Berlin').longDate(at), /Samstag, 21\. November 2026/)
    assert.match(formatFor('ar', 'Asia/Dubai').date(at), /21.*2026/)
    assert.equal(formatFor('de', 'UTC').number(1234567.5), '1.234.567,5')
    assert.match(formatFor('ar', 'UTC').money(4600, 'EUR'), /46[.,]00/)
    assert.equal(
      formatFor('en', 'UTC').money(4600, 'JPY'),
      '¥4,600'.replace('¥', formatFor('en', 'UTC').money(0, 'JPY').replace(/0.*/, '')),
    )
  })

  it('say "16:31" today, the weekday this week, the date before', () => {
    const format = formatFor('en', 'Europe/Lisbon')
    const days = (n: number) => new Date(at.getTime() - n * 86_400_000)
    assert.equal(format.when(at, at), '16:31')
    assert.equal(format.when(days(2), at), 'Thu')
    assert.equal(format.when(days(9), at), '12 Nov 2026')
    assert.equal(format.relative(days(2), at), '2 days ago')
    assert.equal(format.relative(new Date(at.getTime() + 38 * 60_000), at), 'in 38 minutes')
  })
})
