import assert from 'node:assert/strict'
import { checkDraft } from '../../src/replies/check/check.ts'
import { MORE_LINES } from './check-rounds/more-lines.ts'

describe('The claim check, on drafts of many small shops', () => {
  for (const [send, language, currency, products, answers, draft, ask] of MORE_LINES) {
    it(`${send ? 'lets pass' : 'holds back'}: ${draft}`, () => {
      const answer = checkDraft({
        draft,
        language,
        rows: products.map(([name, price, stock], i) => ({ id: `r${i}`, name, price, stock, currency })),
        faq: answers.map((text, i) => ({ id: `f${i}`, answer: text })),
        ...(ask ? { ask } : {}),
      })
      if (send)
        assert.deepEqual(
          answer.claims.filter(claim => !claim.supported),
          [],
        )
      assert.equal(answer.send, send)
    })
  }
})
