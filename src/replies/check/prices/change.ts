import type { Figure } from '../amounts.ts'
import { sentenceBounds } from '../reading.ts'
import type { PriceInput } from './claim.ts'
import { matchesAny } from './unit-price.ts'

const CHANGE =
  /^(?:change|back|leaves?|left|remaining|over|cambio|vueltos?|vueltas?|devolvemos|devuelvo|devuelven|sobran?|quedan?|troco|sobram?|volta|rends|rendons|rend|rendu|monnaie|rester?a?|restent|zuruck|wechselgeld|ruckgeld|retour|raus|heraus|ubrig|resto|avanzano?|restano|ustu|artar|kalir|сдач[аиу]|остан\S*|остается|الباقي|باقي|يتبقي|يبقي|نرجع|ارجع|עודף|יישאר|ישאר|מחזירים|वापस|बचेंगे|vapas|wapas|kembali|kembalian\S*|sisa|おつり|お釣り|找|找零)$/

/** A note that is paid with, and what of it comes back. */
export type Change = { note: Figure; back: Figure }

/** "From a ten you get $4.10 back": what a note exceeds a price of the draft or of a row by. */
export function changesOf({
  draft,
  rows,
  isName,
  stockFigures,
}: Pick<PriceInput, 'draft' | 'rows' | 'isName' | 'stockFigures'>): Change[] {
  const figures = draft.figures.filter(
    figure =>
      (figure.kind === 'money' || figure.kind === 'plain') &&
      !isName(figure.numberFirst) &&
      !stockFigures.has(figure),
  )
  if (figures.length < 2) return []
  return figures.filter(isNote).flatMap((note): Change[] => {
    const [first, last] = sentenceBounds(draft, note.first)
    const own = figures.filter(figure => figure !== note && figure.first >= first && figure.last <= last)
    if (!draft.tokens.slice(first, last + 1).some(token => CHANGE.test(token.text))) return []
    const counts = [1, ...own.flatMap(figure => (figure.kind === 'plain' ? figure.values : []))]
    const prices = rows.flatMap(row => counts.map(count => (row.price ?? Number.NaN) * count))
    return own.flatMap((back): Change[] => {
      if (back.kind !== 'money' || (back.values[0] ?? 0) >= (note.values[0] ?? 0)) return []
      const paid = figures.flatMap(figure =>
        figure.kind === 'money' && figure !== note && figure !== back ? figure.values : [],
      )
      const isRight = [...paid, ...prices].some(one =>
        matchesAny(back, Math.round(((note.values[0] ?? 0) - one) * 100) / 100),
      )
      return isRight ? [{ note, back }] : []
    })
  })
}

/** Notes are of one, two and five, by tens. */
function isNote(figure: Figure): boolean {
  const value = figure.values[0] ?? 0
  return value >= 5 && /^[125]0*$/.test(String(value))
}
