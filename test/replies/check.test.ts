import assert from 'node:assert/strict'
import { checkDraft } from '../../src/replies/check/check.ts'
import { BAD, type Case, EVIDENCE, GOOD } from './check.cases.ts'

function check([evidence, language, draft, ask]: Case) {
  const { rows, faq } = EVIDENCE[evidence] ?? { rows: [], faq: [] }
  return checkDraft({ draft, rows, faq, language, ...(ask === undefined ? {} : { ask }) })
}

describe('The claim check', () => {
  for (const kase of GOOD) {
    it(`lets pass: ${kase[2]}`, () => {
      const answer = check(kase)
      assert.deepEqual(
        answer.claims.filter(claim => !claim.supported),
        [],
      )
      assert.equal(answer.send, true)
    })
  }

  for (const [verdict, ...kase] of BAD) {
    it(`holds back (${verdict}): ${kase[2]}`, () => {
      assert.equal(check(kase as unknown as Case).send, false)
    })
  }
})
