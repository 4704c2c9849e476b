import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { CONNECTORS, FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { stemOf } from '../keys.ts'
import { EXCEPT } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phraseAt } from '../phrases.ts'
import { type Reading, sentencesOf } from '../reading.ts'
import type { Token } from '../text.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const BACK =
  /\b(?:(?:come|comes|go|goes|bring|brings|brought|take|takes|taken|send|sent|give|given|hand|handed|have|carry|accept)(?: \S+){0,8}? back|return(?:s|ed|able)?|devol\S+|trae\S*(?: \S+){0,4}? de vuelta|rend(?:re|ez|u|ue|us|ues)|rapport\S+|ramen\S+|repr(?:end|is)\S*|riport\S+|restitu\S+|ripren\S+|rende\S+|zuruck\S*|umtausch\S*|iade|geri|kembali\S*|retur)\b|верн|возвра|обратно|ارجاع|ترجيع|ترجع|استرجاع|החזר|להחזיר|מחזיר|वापस/

/** "Leftover turf can come back" of what an entry says cannot be returned, in whatever words the draft has for that. */
export function findReturnsLeftOut({ draft, entries }: Drafted): UnsupportedClaim[] {
  const items = entries.flatMap(entry => (entry.row === undefined ? notTakenBack(entry.reading) : []))
  if (items.length === 0) return []
  return sentencesOf(draft).flatMap(([first, last]): UnsupportedClaim[] => {
    const own = draft.tokens.slice(first, last + 1)
    const isLimited =
      own.some(token => EXCEPT.test(token.text)) || draft.denials.some(at => at >= first && at <= last)
    if (isLimited || !BACK.test(textOf(draft, first, last))) return []
    const named = items
      .filter(item => item.every(word => own.some(token => isSame(token, word))))
      .map(item => draft.tokens.findIndex((token, at) => at >= first && isSame(token, item.at(-1) as Token)))
      .filter(at => isAsserted(draft, at) && !isSupposed(draft, at))
    return named.slice(0, 1).map(at => unsupported(draft, at, at))
  })
}

function textOf({ tokens, folded }: Reading, first: number, last: number): string {
  return folded.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
}

/** "Unopened" is not "opened". */
function isSame(token: Token, word: Token): boolean {
  const isAlike = token.kind === 'word' && token.text[0] === word.text[0]
  return (
    isAlike && (similar(token, word) || (word.text.length > 4 && stemOf(token.text) === stemOf(word.text)))
  )
}

/** The goods before a no to taking them back, one by one, each with all the words that limit it: "opened seed packets". */
function notTakenBack(reading: Reading): Token[][] {
  return sentencesOf(reading).flatMap(([first, last]) => {
    const [denial, ...others] = reading.denials.filter(at => at >= first && at <= last)
    const isOfReturns =
      BACK.test(textOf(reading, first, last)) ||
      findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1).some(found =>
        /^(?:return|refund|exchange)$/.test(found.id.id),
      )
    const isGranted = reading.figures.some(figure => figure.first >= first && figure.last <= last)
    if (denial === undefined || others.length > 1 || !isOfReturns || isGranted) return []
    const items: Token[][] = [[]]
    for (let at = first; at < denial; at++) {
      const token = reading.tokens[at] as Token
      if (token.text === ',' || CONNECTORS.has(token.text)) items.push([])
      else if (isItemWord(reading, at)) items.at(-1)?.push(token)
    }
    return items.filter(item => item.length > 0)
  })
}

function isItemWord({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'word' &&
    token.text.length > 2 &&
    !FILLERS.has(token.text) &&
    !GENERIC.test(token.text) &&
    !/^(?:return|refund|exchange)$/.test(phraseAt(PROMISE_WORDS, tokens, at)?.id.id ?? '') &&
    !LANGUAGES.some(language => isFunctionWord(token.text, language))
  )
}

const GENERIC =
  /^(?:goods|items?|products?|purchases?|articulos?|productos?|artigos|produtos|articles?|produits?|waren?|artikel|articoli|prodotti|urun\S*|товар\S*|منتج\S*|المنتجات|בגדים|מוצרים|सामान|barang|however|but|pero|mas|mais|aber|ma|no|но|אבל|لكن|konnen|kann|can|could|pueden?|podem?|peuvent|peut|possono|puo)$/
