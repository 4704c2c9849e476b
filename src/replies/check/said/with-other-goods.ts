import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import type { Mention } from '../items/mentions.ts'
import { similar } from '../items/similar.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const COMES_WITH = phrases<true>([
  [
    true,
    'comes with|come with|includes|include|ya con|viene con|vienen con|incluye|incluyen|trae|traen|já com|vem com|vêm com|inclui|incluem|traz|trazem|déjà avec|comprend|comprennent|inclut|incluent|schon mit|bereits mit|kommt mit|kommen mit|inklusive|enthält|beinhaltet|già con|viene con|vengono con|include|includono|comprende|comprendono|уже с|уже со|идет с|идет со|идут с|идут со|включает|включают|ile birlikte geliyor|ile geliyor|يشمل|تشمل|يجي مع|تجي مع|يأتي مع|تأتي مع|مع هدية|כולל|כוללת|מגיע עם|מגיעה עם|termasuk|sudah termasuk|sudah dengan|udah sama',
  ],
])
const MOST_BETWEEN = 4
// What is priced together with the rest is not thrown in.
const SOME = [1, 2, 3, 4, 5, 6]
const GIVEN =
  /^(?:incl\S*|compris\S*|compres\S*|comes?|with|con|com|avec|mit|dahil|birlikte|с|со|вместе|комплект\S*|مع|شامل\S*|يشمل|תשמ\S*|כולל\S*|עם|शामिल|साथ|termasuk|dengan|free|gratis|gratuit\S*|kostenlos\S*|бесплатн\S*|مجان\S*|חינם|ucretsiz)$/

/** "The drill comes with the bit set" where the bit set is sold on its own: other goods are thrown in by nobody. */
export function findWithOtherGoods({ draft, rows, mentions, entries }: Drafted): UnsupportedClaim[] {
  if (rows.length < 2) return []
  return findPhrases(COMES_WITH, draft.tokens).flatMap((verb): UnsupportedClaim[] => {
    const sentence = draft.sentence[verb.first]
    const subject = mentions.findLast(mention => mention.last < verb.first && mention.sentence === sentence)
    const added = mentions.find(
      mention => mention.first > verb.last && mention.first - verb.last <= MOST_BETWEEN,
    )
    if (!subject || !added || draft.clause[added.first] !== draft.clause[verb.first]) return []
    if (added.rows.some(row => subject.rows.includes(row))) return []
    if (!isAsserted(draft, verb.first, verb.last) || isSupposed(draft, verb.first)) return []
    const priced = (mention: Mention) =>
      rows.flatMap(row => (mention.rows.includes(row.index) && row.price ? [row.price] : []))
    const sums = priced(added).flatMap(price => [
      price,
      ...priced(subject).flatMap(own =>
        SOME.flatMap(times => SOME.map(more => Math.round((own * times + price * more) * 100) / 100)),
      ),
    ])
    const isCharged = draft.figures.some(
      figure => figure.kind === 'money' && figure.values.some(value => sums.includes(value)),
    )
    if (priced(added).length === 0 || isCharged || entries.some(entry => givesIt(draft, entry, added)))
      return []
    return [unsupported(draft, verb.first, added.last)]
  })
}

/** An entry tells of the added goods in a sentence that gives or includes something. */
function givesIt(draft: Drafted['draft'], { reading, row }: Entry, added: Mention): boolean {
  const words = added.positions.flatMap(at => draft.tokens[at] ?? []).filter(token => token.kind === 'word')
  return reading.tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      words.some(word => similar(word, token)) &&
      (row !== undefined
        ? reading.tokens.length > 6
        : reading.tokens.some(
            (other, i) => reading.sentence[i] === reading.sentence[at] && GIVEN.test(other.text),
          )),
  )
}
