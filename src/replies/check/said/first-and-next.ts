import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { clauseBounds, type Reading } from '../reading.ts'
import { sameFigure } from '../same-figure.ts'
import { isAsserted, unsupported } from './claim.ts'

const FIRST =
  /^(?:first|1st|primer[oa]?|primeir[oa]s?|premiere?s?|erste[rnsm]?|prim[oa]|ilk|перв(?:ый|ая|ое|ого|ой|ую|ом)|اول|الاول|الاولي|ראשונה?|הראשונה?|पहल[ाीे]|pertama)$/
const NEXT =
  /^(?:further|next|additional|second|subsequent|following|later|after|afterwards|then|each|every|siguientes?|mas|adicional(?:es)?|segund[oa]s?|posteriores|otr[oa]s?|cada|seguintes?|seguir|demais|suivante?s?|supplementaires?|deuxieme|ensuite|chaque|weitere[rnsm]?|nachste[rnsm]?|zweite[rnsm]?|zweiten|danach|jede[rnsm]?|altr[oaie]|successiv[oaie]|second[oa]|ogni|poi|sonra\S*|ikinci\S*|diger\S*|her|следующ\S*|последующ\S*|втор(?:ой|ая|ое|ого)|дальше|потом|кажд\S*|التالي\S*|تالي\S*|ثاني\S*|الثاني\S*|بعد\S*|كل|הבאה?|נוספת?|שניי?ה?|השניה|אחריה?|כל|अगल[ाीे]|दूसर[ाीे]|बाद|हर|berikut\S*|selanjutnya|kedua|setiap)$/

/**
 * "The first exchange is free, each further one costs ₺80": the first does not cost 80, and the next is not free. The
 * entry parts the first from the next, and a figure belongs to one of the two.
 */
export function findFirstAndNext({ draft, entries }: Drafted): UnsupportedClaim[] {
  return draft.figures.flatMap(figure => {
    if (figure.kind !== 'money' || !isAsserted(draft, figure.first, figure.last)) return []
    const own = clauseBounds(draft, figure.first)
    const isOfFirst = says(draft, own, FIRST)
    if (isOfFirst === says(draft, own, NEXT)) return []
    const isOther = entries.some(({ reading, row }) => {
      if (row !== undefined) return false
      const bounds = reading.tokens.flatMap((_, at) =>
        at === 0 || reading.clause[at] !== reading.clause[at - 1] ? [clauseBounds(reading, at)] : [],
      )
      const first = bounds.filter(bound => says(reading, bound, FIRST) && !says(reading, bound, NEXT))
      const next = bounds.filter(bound => says(reading, bound, NEXT) && !says(reading, bound, FIRST))
      const isIn = (parts: readonly [number, number][]) =>
        reading.figures.some(
          one => sameFigure(figure, one) && parts.some(([from, to]) => one.first >= from && one.last <= to),
        )
      return isOfFirst
        ? first.length > 0 && isIn(next) && !isIn(first)
        : next.length > 0 && isIn(first) && !isIn(next)
    })
    return isOther ? [unsupported(draft, figure.first, figure.last)] : []
  })
}

function says({ tokens }: Reading, [first, last]: readonly [number, number], words: RegExp): boolean {
  return tokens
    .slice(first, last + 1)
    .some(token => token.forms.concat(token.text).some(form => words.test(form)))
}
