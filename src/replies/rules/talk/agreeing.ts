import { fold } from '../../../catalog/search/fold.ts'
import type { Found } from '../items/item.ts'
import type { Word } from '../words.ts'

/** With what somebody takes up an answer before going on: "great, and in blue?" They say nothing about goods. */
const AGREEING = new Set(
  `great perfect cool nice fine awesome lovely alright right good yep yup yeah yes ok okay sweet brilliant amazing
  vale perfecto genial bueno bien venga dale claro listo guay va perfeito otimo fixe combinado certo beleza legal pronto
  parfait super genial accord top nickel entendu gut prima klasse perfekt einverstanden dann also toll schon
  perfetto ottimo bene daccordo benissimo tamam peki guzel harika olur تمام طيب حلو زين اوكي ماشي خلاص ممتاز اوك
  טוב מעולה סבבה אוקיי יופי מצוין ठीक अच्छा बढ़िया चलो theek thik accha acha badhiya chalo oke bagus siap baik mantap sip
  хорошо отлично ладно ок супер тогда понятно класс ага окей ясно`
    .split(/\s+/)
    .map(fold),
)
const MOST_LEADING = 2

/** The words at its beginning name nothing, where more follows. */
export function withoutAgreement(found: Found, words: Word[]): Found {
  let leading = 0
  while (leading < MOST_LEADING && AGREEING.has(words[leading]?.text ?? '')) leading++
  if (leading === 0 || leading === words.length || found.items.length > 0) return found
  return { ...found, tokens: found.tokens.filter(({ at }) => at >= leading) }
}

/** "Ok", "perfeito": nothing more is wanted. A yes may be to something, so it is not among them. */
export function isOnlyAgreement(words: Word[]): boolean {
  return (
    words.length > 0 && words.length <= 3 && words.every(({ text }) => AGREEING.has(text) && !YES.has(text))
  )
}

const YES = new Set('yep yup yeah yes right schon also dann venga bien bueno bene also'.split(' '))
