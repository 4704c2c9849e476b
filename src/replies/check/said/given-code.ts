import type { Figure } from '../amounts.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

const CODE =
  /^(?:codes?|codigos?|codic[ei]|kodu?|kodunu|код\S*|промокод\S*|ال?كود|קוד|הקוד|कोड|kode|kodenya|coupons?|cupon|cupom|kupon\S*|купон\S*|كوبون|קופון|कूपन)$/
const BY_MAIL =
  /^(?:e|email|e-mail|mail|correo|posta|почт\S*|письм\S*|ال?ايميل|بالايميل|ال?بريد|במייל|מייל|ईमेल)$/
const CONDITIONS = new Set(['newsletter', 'loyalty', 'student'])

/** "Here's a 10% code" where the code comes to those who join the newsletter: a chat gives none away. */
export function findGivenCodes({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = new Set(findPhrases(PROMISE_WORDS, draft.tokens).map(found => found.id.id))
  const isByMail = draft.tokens.some(token => BY_MAIL.test(token.text))
  return draft.figures
    .filter(figure => figure.kind === 'percent' && hasCodeBeside(draft, figure))
    .filter(figure => isAsserted(draft, figure.first, figure.last))
    .filter(figure => {
      const conditions = entries.flatMap(entry => conditionsOn(entry, figure))
      return conditions.length > 0 && !isByMail && !conditions.some(id => told.has(id))
    })
    .map(figure => unsupported(draft, figure.first, figure.last))
}

function hasCodeBeside({ tokens, sentence }: Reading, { first, last }: Figure): boolean {
  return [first - 3, first - 2, first - 1, last + 1, last + 2, last + 3].some(
    at => sentence[at] === sentence[first] && CODE.test(tokens[at]?.text ?? ''),
  )
}

/** What an entry asks for in return for this share. */
function conditionsOn({ reading, promises, row }: Entry, figure: Figure): string[] {
  const isShare = reading.figures.some(
    own => own.kind === 'percent' && own.values.some(value => figure.values.includes(value)),
  )
  return row === undefined && isShare
    ? promises.flatMap(({ id, denied }) => (!denied && CONDITIONS.has(id) ? [id] : []))
    : []
}
