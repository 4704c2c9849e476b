import assert from 'node:assert/strict'
import { type Judged, judge, readRound } from './rounds/round.ts'
import { ROUND_1 } from './rounds/round-1.ts'
import { ROUND_2 } from './rounds/round-2.ts'
import { ROUND_3 } from './rounds/round-3.ts'
import { ROUND_4 } from './rounds/round-4.ts'
import { ROUND_5 } from './rounds/round-5.ts'
import { ROUND_6 } from './rounds/round-6.ts'
import { ROUND_7 } from './rounds/round-7.ts'
import { BIKES, BOOKS, CAFE, COSMETICS, FLORIST, HARDWARE, PETS, TOYS } from './rounds/shops.ts'
import { COFFEE, GADGETS, GIFTS, KITCHEN, OUTDOOR, SAREES, SWEETS, TEXTILES } from './rounds/shops-5.ts'
import { BAKERY, CABLES, HOME } from './rounds/shops-7.ts'

const SHOPS = {
  hw: HARDWARE,
  fl: FLORIST,
  toy: TOYS,
  cafe: CAFE,
  bike: BIKES,
  cos: COSMETICS,
  pet: PETS,
  book: BOOKS,
  out: OUTDOOR,
  lin: TEXTILES,
  tek: GADGETS,
  swe: SWEETS,
  kit: KITCHEN,
  sar: SAREES,
  kop: COFFEE,
  gif: GIFTS,
  cab: CABLES,
  home: HOME,
  pad: BAKERY,
}
const ROUNDS = {
  'tools and flowers': ROUND_1,
  'toys and coffee': ROUND_2,
  'bicycles and cosmetics': ROUND_3,
  'pets and books': ROUND_4,
  'twelve languages, and what is said next': ROUND_5,
  'people, refusals and opting out': ROUND_6,
  'sizes, options and names': ROUND_7,
}

describe('a day off', () => {
  it('is told by its date, however it was asked for', async () => {
    const asked = [
      'habt ihr am freitag offen?',
      'are you open on Friday?',
      'seid ihr heute offen? << Ja, heute von 09:30 bis 18:30. >> und am Freitag?',
    ]
    const table = asked.map(text => `out|de/en|answer||||${text}`).join('\n')
    for (const { decision } of await judge({ out: OUTDOOR }, readRound(table)))
      assert.match(decision.text, /20\. November|November 20/)
    const months = [
      'tek|tr|answer||||1 ocakta açık mısınız?',
      'kit|he|answer||||אתם פתוחים ב-31 בדצמבר?',
    ].join('\n')
    for (const { decision } of await judge({ tek: GADGETS, kit: KITCHEN }, readRound(months)))
      assert.match(decision.text, /kapalıyız|סגור/)
  })
})

describe('shops of trades the rules were not written for', () => {
  for (const [name, table] of Object.entries(ROUNDS))
    describe(name, () => {
      let judged: Judged[]
      before(async () => {
        judged = await judge(SHOPS, readRound(table))
      })

      it('are answered rightly nineteen times out of twenty', () => {
        const wrong = judged.filter(one => one.wrong.length > 0)
        const report = wrong.map(({ asked, wrong }) => `${asked.text} – ${wrong.join(', ')}`).join('\n')
        assert.ok(wrong.length <= judged.length / 20, report)
      })

      it('give every message that needs a person to one, and no other', () => {
        for (const { asked, decision } of judged)
          assert.equal(decision.action === 'handoff', asked.actions.includes('handoff'), asked.text)
      })

      it('never promise, obey or confirm what they must not', () => {
        for (const { asked, wrong } of judged) assert.ok(!wrong.includes('must not'), asked.text)
      })
    })
})
