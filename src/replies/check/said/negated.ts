import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { COMPARISON_WORDS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { PIECE_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { isSupposed, unsupported } from './claim.ts'
import { isEvident } from './holding.ts'

const NOT: Record<string, RegExp> = {
  es: /^no$/,
  pt: /^nao$/,
  fr: /^ne?$/,
  it: /^non$/,
  ru: /^не$/,
  ar: /^(?:لا|ما|لن)$/,
  he: /^לא$/,
  id: /^(?:tidak|nggak|gak|ga|tak)$/,
  en: /^(?:doesn't|don't|won't|never|never)$/,
}
// What goods do when somebody sells, wears or compares them.
const PLAIN =
  /^(?:es|esta|estan|son|hay|tiene\S*|cuesta\S*|vale\S*|queda\S*|lleva\S*|incluye\S*|viene\S*|llega\S*|sale\S*|entra\S*|baja\S*|pasa\S*|figura|aparece|puede\S*|se|nos|me|te|le|lo|la|es|e|foi|esta|estao|sao|ha|tem|temos|custa\S*|fica\S*|passa\S*|chega\S*|inclui\S*|vem|da|pode\S*|sei|est|sont|coute\S*|fait|font|reste\S*|comprend|figure|depasse|peut|l|s|y|e|ed|sono|c|ce|costa\S*|viene\S*|arriva\S*|rimane\S*|include\S*|comprende\S*|supera|puo|lo|la|si|стоит|стоят|входит|входят|осталось|остал\S*|только|больше|хватает|могу|можем|знаю|в|за|на|так|для|указан\S*|числится|يوجد|توجد|يتوفر|تتوفر|يكلف|تكلف|يشمل|تشمل|زال|زالت|يزال|تزال|عندنا|لدينا|عليه|فيه|بقي|في|רק|במלאי|זמין|זמינה|נשאר\S*|כולל\S*|עולה|נמצא\S*|ada|tersedia|ready|termasuk|sampai|lagi|bisa|semua|cost|come|have|include|exceed|go|need|know|think|see|worry|forget|stock|sell|carry|mind|hesitate|be|get|take|let|tell|say|run|list)$/

// What the shop says of itself: "no manejamos", "non trattiamo".
const OURS: Record<string, RegExp> = {
  es: /...mos$/,
  pt: /...mos$/,
  fr: /...ons$/,
  it: /...iamo$/,
  ru: /...[еёи]м$/,
}

/**
 * "La lana no pica", "не скатывается": what goods are said not to do is a property, unless it is their price, their stock
 * or a service, which are judged elsewhere.
 */
export function findNegated(input: Drafted): UnsupportedClaim[] {
  const { draft, mentions, language } = input
  const not = NOT[language]
  if (!not || input.rows.length === 0) return []
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    if (token.kind !== 'word' || !not.test(token.text) || !draft.denials.includes(at)) return []
    const subject = mentions.findLast(
      mention =>
        mention.last < at && draft.sentence[mention.last] === draft.sentence[at] && at - mention.last <= 9,
    )
    let verb = at + 1
    while (/^(?:se|s|si|me|te)$/.test(draft.tokens[verb]?.text ?? '')) verb++
    const named = draft.tokens[verb]
    const isIt =
      /^(?:it|they|these|this|those)$/.test(draft.tokens[at - 1]?.text ?? '') &&
      mentions.some(mention => mention.last < at)
    if (!(subject || isIt) || named?.kind !== 'word' || named.text.length < 3 || PLAIN.test(named.text))
      return []
    if (OURS[language]?.test(named.text)) return []
    const isJudged =
      draft.figureAt.has(verb) ||
      mentions.some(mention => mention.positions.includes(verb)) ||
      [PROMISE_WORDS, STOCK_WORDS, PIECE_WORDS, COMPARISON_WORDS].some(
        list =>
          phraseAt<unknown>(list as never, draft.tokens, verb) ||
          phraseAt<unknown>(list as never, draft.tokens, at),
      )
    // "Корма возврату не подлежат": said of a service.
    const clause = draft.clause[at]
    const isOfService = draft.tokens.some(
      (_, i) =>
        draft.clause[i] === clause &&
        // "La remise ne s'applique pas": said of the discount.
        (phraseAt(PROMISE_WORDS, draft.tokens, i)?.id.kind === 'service' ||
          (i < at && phraseAt(PROMISE_WORDS, draft.tokens, i)?.id.kind === 'refusable')),
    )
    if (
      isJudged ||
      isOfService ||
      (subject && !isIt && isSpeaker(draft, subject.last + 1, at)) ||
      isSupposed(draft, at)
    )
      return []
    const isOpen = draft.unsure.has(draft.clause[at] ?? -1) || isAsked(draft, at)
    return isOpen || isEvident(input, verb) ? [] : [unsupported(draft, at, verb)]
  })
}

function isAsked(draft: Reading, at: number): boolean {
  return draft.tokens.some((token, i) => draft.sentence[i] === draft.sentence[at] && token.text === '?')
}

const SPEAKER =
  /^(?:i|we|you|i'd|we'd|you'd|please|so|yo|tu|usted|ustedes|nosotros|eu|voce|voces|nos|je|tu|vous|nous|on|io|lei|noi|voi|я|ты|вы|мы|بس|لكن|انا|انت|נחנו|אני|אתה|את|אתם|אנחנו|saya|kakak|kak|kami|kita|que|porque|perche|потому|but|pero|mas|mais|ma|но|а|אבל|tapi|and|y|e|et)$/

/** Somebody else does it, or another statement begins. */
function isSpeaker({ tokens, figures }: Reading, from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  const isPriced = figures.some(figure => figure.kind === 'money' && figure.first >= from && figure.last < to)
  return !isPriced
    ? between.some(token => SPEAKER.test(token.text))
    : between.some(token => SPEAKER.test(token.text) && !/^(?:and|y|e|et|и|а)$/.test(token.text))
}
