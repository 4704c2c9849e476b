import assert from 'node:assert/strict'
import { checkDraft } from '../../src/replies/check/check.ts'
import { ALIKE } from './check-rounds/alike.ts'
import { ANSWERS } from './check-rounds/answers.ts'
import { ANY_TRADE } from './check-rounds/any-trade.ts'
import { AT_THE_COUNTER } from './check-rounds/at-the-counter.ts'
import { BEHIND_THE_COUNTER } from './check-rounds/behind-the-counter.ts'
import { CHAT } from './check-rounds/chat.ts'
import { CLASSES } from './check-rounds/classes.ts'
import { FALSE_TWINS } from './check-rounds/false-twins.ts'
import { FEES_AND_GIFTS } from './check-rounds/fees-and-gifts.ts'
import { LAST_WORDS } from './check-rounds/last-words.ts'
import { NEIGHBOURS } from './check-rounds/neighbours.ts'
import { OFFERED_BESIDE } from './check-rounds/offered-beside.ts'
import { ONE_OR_OTHER } from './check-rounds/one-or-other.ts'
import { OTHER_TRADES } from './check-rounds/other-trades.ts'
import { RETOLD } from './check-rounds/retold.ts'
import { SHARES_AND_BUNDLES } from './check-rounds/shares-and-bundles.ts'
import { SHOWCASES } from './check-rounds/showcases.ts'
import { SIDE_BY_SIDE } from './check-rounds/side-by-side.ts'
import { STRANGE_GOODS } from './check-rounds/strange-goods.ts'
import { TERMS } from './check-rounds/terms.ts'
import { TOLD_AND_RECKONED } from './check-rounds/told-and-reckoned.ts'
import { TRADES } from './check-rounds/trades.ts'
import { TRUE_TWINS } from './check-rounds/true-twins.ts'
import { UNSEEN_TRADES } from './check-rounds/unseen-trades.ts'
import { VERSIONS } from './check-rounds/versions.ts'

describe('The claim check, by kinds of statements', () => {
  for (const [kind, table] of Object.entries({
    ...CLASSES,
    ...TRADES,
    ...CHAT,
    ...ALIKE,
    ...FALSE_TWINS,
    ...VERSIONS,
    ...TERMS,
    ...ONE_OR_OTHER,
    ...ANSWERS,
    ...TRUE_TWINS,
    ...LAST_WORDS,
    ...ANY_TRADE,
    ...STRANGE_GOODS,
    ...FEES_AND_GIFTS,
    ...UNSEEN_TRADES,
    ...BEHIND_THE_COUNTER,
    ...SHOWCASES,
    ...AT_THE_COUNTER,
    ...OTHER_TRADES,
    ...SIDE_BY_SIDE,
    ...NEIGHBOURS,
    ...OFFERED_BESIDE,
    ...RETOLD,
    ...TOLD_AND_RECKONED,
    ...SHARES_AND_BUNDLES,
  })) {
    describe(kind, () => {
      for (const line of table.trim().split('\n')) {
        const [sign, language = '', goods = '', answers = '', draft = '', ask = ''] = line.split('|')
        const rows = goods.split(';').flatMap((one, i) => {
          const [name = '', price, stock, currency = ''] = one.split('=')
          return name ? [{ id: `r${i}`, name, price: Number(price), stock: numberOf(stock), currency }] : []
        })
        const faq = answers.split(' ;; ').flatMap((answer, i) => (answer ? [{ id: `f${i}`, answer }] : []))
        it(`${sign === '+' ? 'lets pass' : 'holds back'}: ${draft}`, () => {
          const answer = checkDraft({ draft, language, rows, faq, ask })
          const unsupported = answer.claims.filter(claim => !claim.supported).map(claim => claim.span)
          if (sign === '+') assert.deepEqual(unsupported, [])
          else assert.equal(answer.send, false)
        })
      }
    })
  }
})

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === 'null' ? null : Number(text)
}
