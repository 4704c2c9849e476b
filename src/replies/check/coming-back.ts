import type { Figure } from './amounts.ts'
import { CONNECTORS } from './items/rows.ts'
import { PROMISE_WORDS } from './lexicon/promise-words.ts'
import { findPhrases, phrases } from './phrases.ts'
import { clauseBounds, type Reading } from './reading.ts'

/** The bare verbs, which no list of services has: what the customer would do with the goods. */
export const BRINGING_BACK = phrases<true>([
  [
    true,
    'return|return it|return them|send it back|send them back|send back|bring it back|bring them back|bring back|give back|swap|exchange|devolver*|devuelv*|devolv*|cambiar*|cámbi*|trocar|troque|troca*|rendre|rendez*|rends|renvoyer|renvoyez*|rapporter|rapportez*|échang*|reprend*|repris*|zurückgeben|zurückgegeben|zurückschicken|zurückgenommen|zurückbringen|zurück|umtauschen|restituir*|restituisc*|rendere|riport*|cambiarl*|iade*|geri|değiştir*|вернуть|верните|возвращ*|возврат|обменять|обменяйте|رجع*|ورجع*|وترجع*|ترجع*|ارجع*|إرجاع*|استبدال*|بدل*|להחזיר|החזירו*|תחזירו*|מחזירים|להחליף|החזרה|लौटा*|वापस|बदल*|kembalikan|dikembalikan|mengembalikan|retur|tukar|ditukar',
  ],
])
const GIVING_BACK = phrases<true>([
  [true, 'renderl*|restituirl*|hand it back|retornar*|zurückzugeben|zurückzuschicken|вернуть|dibalikin'],
])

const MONEY =
  /^(?:money|refunds?|refunded|dinero|importe|dinheiro|argent|geld|betrag|soldi|paran\S+|parasi\S*|деньги|(?:ال)?مبلغ\S*|(?:ال)?فلوس\S*|ה?כסף|ה?זיכוי|पैसे|पैसा|रिफंड|uang)$/

/** Whether a stretch of text is about goods that come back or about money that does. */
export function comingBack(reading: Reading, first: number, last: number): 'goods' | 'money' | undefined {
  const ids = findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1).map(found => found.id.id)
  const isMoney =
    ids.includes('refund') || reading.tokens.slice(first, last + 1).some(token => MONEY.test(token.text))
  const isGoods =
    ids.some(id => id === 'return' || id === 'exchange') ||
    [BRINGING_BACK, GIVING_BACK].some(words => findPhrases(words, reading.tokens, first, last + 1).length > 0)
  if (isMoney === isGoods) return undefined
  return isMoney ? 'money' : 'goods'
}

/** What comes back within these days: said in their clause, on this side of its "and". */
export function backWithin(reading: Reading, figure: Figure): 'goods' | 'money' | undefined {
  const [first, last] = clauseBounds(reading, figure.first)
  const isOther = (one: Figure) =>
    one !== figure && one.kind === 'duration' && one.first >= first && one.last <= last
  const others = reading.figures.filter(isOther)
  const isAnd = (at: number) => CONNECTORS.has(reading.tokens[at]?.text ?? '')
  let [from, to] = [first, last]
  for (const other of others) {
    if (other.last < figure.first) {
      from = other.last + 1
      for (let at = figure.first - 1; at > other.last; at--) if (isAnd(at)) from = Math.max(from, at + 1)
    } else if (to >= other.first) {
      to = other.first - 1
      for (let at = other.first - 1; at > figure.last; at--) if (isAnd(at)) to = at - 1
    }
  }
  return comingBack(reading, from, to)
}
