import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { isTelling } from '../keys.ts'
import { EXCEPT } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { INCLUDED } from '../promises/included.ts'
import { excludedWords } from '../promises/left-out.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import { relationOf } from '../relation.ts'
import type { Token } from '../text.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

/** What goods a term is good for, or who may come in. */
const COVERS =
  /^(?:includes?|included|covers?|covered|applies|apply|valid|works?|counts?|extends?|allowed|welcome|permitted|incluye\S*|incluid[oa]s?|cubre\S*|aplica\S*|vale\S*|sirve\S*|valid[oa]s?|abarca\S*|entrar|permitid\S*|inclui\S*|cobre\S*|serve\S*|abrange\S*|inclu(?:s|se|t|ses|ent)?|compris\S*|comprend\S*|couvre\S*|couvert\S*|applique\S*|vaut|valable\S*|fonctionne\S*|entrer|admis\S*|enthalten|umfasst|deckt|abgedeckt|gilt|gelten|gultig|inbegriffen|erlaubt|hinein|rein|inclus[oaie]|compres[oaie]|comprende|copre|coperto|coperta|valgono|entrare|ammess\S*|dahil\S*|kapsar\S*|kapsiyor\S*|gecerli\S*|gir(?:ebil|er|iyor)\S*|включ\S*|входит|входят|распростран\S*|покрыва\S*|действу\S*|можно|пускаем|يشمل|تشمل|شامل\S*|يسري|تسري|ينطبق|تنطبق|يمشي|يغطي|تغطي|مسموح\S*|כולל\S*|מכס\S*|חל|חלה|תקף|תקפה|תופס\S*|מותר\S*|शामिल|लागू|मिलती|मिलता|कवर|termasuk|berlaku|mencakup|meliputi|boleh|masuk)$/

/** "The card covers gift boxes too" where the entry leaves gift boxes out. */
export function findCovered({ draft, entries }: Drafted): UnsupportedClaim[] {
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    if (!isForm(token, COVERS) || !isAsserted(draft, at) || isSupposed(draft, at)) return []
    const [first, last] = sentenceBounds(draft, at)
    const isLimited =
      draft.denials.some(i => i >= first && i <= last) ||
      draft.tokens.slice(first, last + 1).some(word => EXCEPT.test(word.text))
    if (isLimited) return []
    const isOther = entries.some(entry => entry.row === undefined && leavesOut(entry, draft, first, last))
    return isOther ? [unsupported(draft, at, at)] : []
  })
}

function isForm(token: Token, words: RegExp): boolean {
  return token.kind === 'word' && token.forms.concat(token.text).some(form => words.test(form))
}

/** A word that the entry leaves out stands in the sentence, and another one or a service of it as well. */
function leavesOut(entry: Entry, draft: Reading, first: number, last: number): boolean {
  const { reading } = entry
  const own = draft.tokens.slice(first, last + 1).filter(token => token.kind === 'word')
  const out = excludedWords(reading).filter(token => !isForm(token, COVERS) && !FILLERS.has(token.text))
  const told = own.filter(token => token.text.length > 2 && !isForm(token, COVERS))
  const named = told.filter(token => out.some(word => similar(word, token)))
  // What the entry says of it elsewhere is not left out altogether.
  const isGranted = named.some(token =>
    reading.tokens.some(word => word.kind === 'word' && !out.includes(word) && similar(word, token)),
  )
  if (named.length === 0 || isGranted) return false
  const ids = new Set(findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).map(found => found.id.id))
  return (
    named.length > 1 ||
    entry.promises.some(promise => ids.has(promise.id)) ||
    told.some(
      token =>
        !named.includes(token) &&
        reading.tokens.some((word, i) => isTelling(reading, i) && similar(word, token)),
    )
  )
}

/** "Dinner included" where dinner has a price of its own, and only breakfast is included. */
export function findIncludedToo({ draft, rows, entries }: Drafted): UnsupportedClaim[] {
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    if (!isForm(token, INCLUDED) || !isAsserted(draft, at) || isSupposed(draft, at)) return []
    const [first, last] = clauseBounds(draft, at)
    const isReckoned = draft.figures.some(
      figure =>
        figure.kind === 'money' &&
        draft.sentence[figure.first] === draft.sentence[at] &&
        !rows.some(row => row.price !== null && figure.values.includes(row.price)),
    )
    const named = draft.tokens.filter((_, i) => i >= first && i <= last && i !== at && isTelling(draft, i))
    const charged = entries
      .filter(entry => entry.row === undefined)
      .flatMap(({ reading }) => chargedIn(reading))
    const isCharged = named.some(
      word =>
        charged.some(own => similar(own, word)) &&
        !entries.some(
          ({ reading, row }) =>
            row === undefined &&
            reading.tokens.some(
              (own, i) => own.kind === 'word' && similar(own, word) && saysIncluded(reading, i),
            ),
        ),
    )
    return isCharged && !isReckoned ? [unsupported(draft, at, at)] : []
  })
}

/** The words of clauses that name a price. */
function chargedIn(reading: Reading): Token[] {
  return reading.figures
    .filter(figure => figure.kind === 'money' && relationOf(reading, figure) === 'exact')
    .flatMap(figure => {
      const [first, last] = clauseBounds(reading, figure.first)
      return saysIncluded(reading, figure.first)
        ? []
        : reading.tokens.filter((_, i) => i >= first && i <= last && isTelling(reading, i))
    })
}

function saysIncluded(reading: Reading, at: number): boolean {
  const [first, last] = clauseBounds(reading, at)
  const own = reading.tokens.slice(first, last + 1)
  const isFree = findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1).some(
    found => found.id.id === 'free',
  )
  return isFree || own.some(token => isForm(token, INCLUDED))
}
