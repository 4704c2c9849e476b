import type { Figure } from '../amounts.ts'
import { CONNECTORS } from '../items/rows.ts'
import { CONTAINER_WORDS, PIECE_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt, phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { IN_SHOP, ONLY } from './in-shop.ts'

/** Somebody at the counter speaks of what lies before them: "got 5", "ne ho 5", "عندي 5". */
export const OWNED = phrases<true>([
  [
    true,
    "got|i've got|we've got|have|we have|i have|tengo|me quedan|tenemos|tenho|temos|j'ai|j ai|j'en ai|nous en avons|nous avons|on en a|hab|habe|ich habe|wir haben|habe ich|haben wir|ho|ne ho|abbiamo|ne abbiamo|elimde|elimizde|bende|bizde|у меня|у нас|есть|عندي|عندنا|لدي|لدينا|معي|معنا|יש לי|יש לנו|मेरे पास|हमारे पास|mere paas|hamare paas|ada|saya punya|kami punya|kita punya",
  ],
])
const OF_IT =
  /^(?:of|it|them|those|these|de|davon|di|ne|in|bundan|ondan|их|его|منه|منها|منهم|ממנו|ממנה|מהם|מהן|इसके|उसके|iske|uske|exactly|exactamente|exatamente|exactement|genau|esattamente|tam|ровно|بالضبط|בדיוק|ठीक|persis)$/
export const THERE =
  /^(?:है|हैं|hai|hain|var|da|here|left|aqui|aca|ici|hier|qui|burada|здесь|тут|هنا|כאן|यहाँ|यहां|disini|kak|kakak|ya)$/

/** "The mat is £38, got 5.": a bare count behind what somebody has. */
export function isOwned(draft: Reading, figure: Figure): boolean {
  const { tokens, clause } = draft
  let before = figure.first - 1
  while (
    figure.first - before <= 2 &&
    (OF_IT.test(textAt(draft, before)) || ONLY.test(textAt(draft, before)))
  )
    before--
  const isLed = [0, 1, 2].some(back => phraseAt(OWNED, tokens, before - back)?.last === before)
  const piece =
    phraseAt(PIECE_WORDS, tokens, figure.last + 1) ?? phraseAt(CONTAINER_WORDS, tokens, figure.last + 1)
  let next = (piece?.last ?? figure.last) + 1
  if (THERE.test(textAt(draft, next))) next++
  return (
    isLed &&
    clause[before] === clause[figure.first] &&
    tokens[next]?.kind !== 'word' &&
    tokens[next]?.kind !== 'number' &&
    !(figure.weak && !piece)
  )
}

/** "Tarts $4.20, 18 on the counter": a bare count that opens its clause, and the place where they lie. */
export function isLaidOut(draft: Reading, figure: Figure): boolean {
  const before = draft.tokens[figure.first - 1]
  const isStart = !before || /^[,;:(.—-]$/.test(before.text) || CONNECTORS.has(before.text)
  const place = phraseAt(IN_SHOP, draft.tokens, figure.last + 1)
  return (
    isStart &&
    !figure.weak &&
    place !== undefined &&
    draft.sentence[place.last] === draft.sentence[figure.first]
  )
}

/** "Tepside 6 var", "на подносе 6": the place stands in front. */
export function isLaidThere(draft: Reading, figure: Figure): boolean {
  const isLed = [1, 2, 3].some(
    back => phraseAt(IN_SHOP, draft.tokens, figure.first - back)?.last === figure.first - 1,
  )
  const next = textAt(draft, figure.last + 1)
  return isLed && !figure.weak && (THERE.test(next) || draft.tokens[figure.last + 1]?.kind !== 'word')
}

function textAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.text ?? ''
}
