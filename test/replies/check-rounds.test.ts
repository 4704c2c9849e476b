import assert from 'node:assert/strict'
import { checkDraft } from '../../src/replies/check/check.ts'
import { ROUND_1 } from './check-rounds/round-1.ts'
import { ROUND_2 } from './check-rounds/round-2.ts'
import { ROUND_3 } from './check-rounds/round-3.ts'
import { ROUND_4 } from './check-rounds/round-4.ts'
import { ROUND_5 } from './check-rounds/round-5.ts'
import { ROUND_6 } from './check-rounds/round-6.ts'
import { ROUND_7 } from './check-rounds/round-7.ts'
import { ROUND_8 } from './check-rounds/round-8.ts'
import { ROUND_9 } from './check-rounds/round-9.ts'
import { ROUND_10 } from './check-rounds/round-10.ts'
import { ROUND_11 } from './check-rounds/round-11.ts'
import { ROUND_12 } from './check-rounds/round-12.ts'
import { evidence } from './check-rounds/shops.ts'

describe('The claim check, on drafts written before it had seen their like', () => {
  for (const [keys, language, draft, verdict, ask] of [
    ...ROUND_1,
    ...ROUND_2,
    ...ROUND_3,
    ...ROUND_4,
    ...ROUND_5,
    ...ROUND_6,
    ...ROUND_7,
    ...ROUND_8,
    ...ROUND_9,
    ...ROUND_10,
    ...ROUND_11,
    ...ROUND_12,
  ]) {
    it(`${verdict === 'ok' ? 'lets pass' : `holds back (${verdict})`}: ${draft}`, () => {
      const answer = checkDraft({ draft, language, ...evidence(keys), ...(ask ? { ask } : {}) })
      const unsupported = answer.claims.filter(claim => !claim.supported)
      if (verdict === 'ok') assert.deepEqual(unsupported, [])
      assert.equal(answer.send, verdict === 'ok')
    })
  }
})
