import { CHOICE_WORDS } from './lexicon/frame-words.ts'
import { phraseAt } from './phrases.ts'
import { type Reading, sentenceBounds } from './reading.ts'
import { foldText } from './text.ts'

const ALL = new Set(
  'all both every each any todos todas ambos ambas cualquier cualquiera todas qualquer tous toutes alle allen beide beiden jede jeder jedem tutti tutte entrambi entrambe tüm bütün her hepsi все всех обе оба любой كل جميع كلا כל שני שתי सभी दोनों हर semua kedua setiap'
    .split(' ')
    .map(foldText),
)

const VERSION =
  /^(?:size|colou?r|version|model|option|length|width|shade|talla|medida|tamano|largo|longitud|tamanho|cor|comprimento|taille|couleur|coloris|longueur|grosse|farbe|lange|langen|misura|taglia|colore|lunghezza|lunghezze|beden\S{0,3}|renk|reng\S*|boy\S{0,3}|длин[аыу]?|размер\S*|цвет\S*|مقاس|لون|طول|מידה|צבע|אורך|साइज|रंग|ukuran|warna|panjang)$/

export function isVersion(draft: Reading, at: number): boolean {
  return phraseAt(CHOICE_WORDS, draft.tokens, at) !== undefined || VERSION.test(draft.tokens[at]?.text ?? '')
}

/** "Both empanadas", "alle Gutscheine": each row that the name fits. */
export function coversMention(draft: Reading, mention: { first: number; rows: readonly number[] }): boolean {
  return (
    mention.rows.length > 1 &&
    [1, 2, 3].some(back => {
      const at = mention.first - back
      return (
        draft.clause[at] === draft.clause[mention.first] &&
        draft.tokens[at]?.forms.some(form => ALL.has(form))
      )
    })
  )
}

/** "In every size", "both colours", "alle Größen": the sentence speaks of each version, not of some. */
export function coversAll(draft: Reading, at: number): boolean {
  const [first, last] = sentenceBounds(draft, at)
  return draft.tokens.some((token, i) => {
    if (i < first || i > last || !token.forms.some(form => ALL.has(form))) return false
    return [1, 2, 3].some(gap => i + gap <= last && isVersion(draft, i + gap))
  })
}
