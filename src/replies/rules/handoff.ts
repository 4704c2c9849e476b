import { fold } from '../../catalog/search/fold.ts'
import type { HandoffReason } from '../understanding.ts'
import { LOOKALIKES } from './handoff-lookalikes.ts'
import { HANDOFF_SHAPES } from './handoff-shapes.ts'
import { HANDOFF_WORDS, NO_HANDOFF } from './handoff-words.ts'
import { DEMANDS, NOT_BOUGHT, UNWANTED, WRONG, WRONG_ONE } from './return-words.ts'
import { type Parts, partsIn, situationsOf } from './situations.ts'
import { MAX_READ } from './words.ts'

export type Reason = Exclude<HandoffReason, 'unsure'>

/** What must not be missed comes first: a message that is two things goes to a person for the graver one. */
const ORDER: Reason[] = [
  'medical',
  'legal',
  'payment_dispute',
  'deletion',
  'damaged',
  'order_change',
  'order_status',
  'angry',
  'human_request',
  'quote',
]

const LETTERS: Record<string, string> = {
  й: 'и',
  ё: 'е',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ى: 'ي',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ئ: 'ي',
  ؤ: 'و',
}

const TRIGGERS = ORDER.map(reason => ({
  reason,
  words: [...HANDOFF_WORDS[reason], ...(HANDOFF_SHAPES[reason] ?? [])].map(
    pattern => new RegExp(foldPattern(pattern), 'u'),
  ),
  unless: [...(NO_HANDOFF[reason] ?? []), ...(LOOKALIKES[reason] ?? [])].map(foldedPattern),
}))

/** A pattern in the spelling that folded text has; only letters change. */
function foldPattern(source: string): string {
  return source
    .normalize('NFC')
    .replace(/[йёךםןףץىةأإآئؤ]/g, letter => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\u093c/g, '')
}

export function foldedPattern(pattern: RegExp): RegExp {
  return new RegExp(foldPattern(pattern.source), pattern.flags)
}

/** Asks who or what is writing: answered honestly, not handed over. */
export const NO_HUMAN_QUESTION = (NO_HANDOFF.human_request ?? []).map(foldedPattern)

/** Why only a person may answer this message, or undefined when rules and model may try. */
export function handoffTrigger(text: string): Reason | undefined {
  const folded = foldForMatching(text)
  return triggerOf(folded, partsIn(folded))
}

/** The same of a folded text whose parts are at hand. */
export function triggerOf(folded: string, parts: Parts): Reason | undefined {
  const told = situationsOf(parts)
  for (const { reason, words, unless } of TRIGGERS) {
    if (!told.reasons.has(reason) && !words.some(pattern => pattern.test(folded))) continue
    if (told.always.has(reason)) return reason
    if (unless.some(pattern => pattern.test(folded))) continue
    if (reason === 'payment_dispute' && asksToReturn(folded)) continue
    if (reason === 'damaged' && !told.reasons.has(reason) && isOwnMistake(folded, words, parts)) continue
    if (told.supposed && SUPPOSED_OF.has(reason)) continue
    if (reason === 'human_request' && told.callsOff && !MACHINE.test(folded)) continue
    return reason
  }
  return undefined
}

/** Which lists of words, and which of their exceptions, this folded text meets. */
export function listsMet(folded: string): string[] {
  return TRIGGERS.flatMap(({ reason, words, unless }) => [
    ...(words.some(pattern => pattern.test(folded)) ? [`words ${reason}`] : []),
    ...(unless.some(pattern => pattern.test(folded)) ? [`unless ${reason}`] : []),
  ])
}

const unwanted = new RegExp(foldPattern(UNWANTED.join('|')), 'u')
const wrong = new RegExp(foldPattern(WRONG.join('|')), 'u')
const demands = new RegExp(foldPattern(DEMANDS.join('|')), 'u')
const wrongOne = new RegExp(foldPattern(WRONG_ONE.join('|')), 'gu')
const notBought = new RegExp(foldPattern(NOT_BOUGHT.join('|')), 'u')

/**
 * Asks whether a sound thing may come back for its money: the rules of the shop answer that. Whoever was charged wrongly,
 * waits for money or has something broken needs a person.
 */
function asksToReturn(folded: string): boolean {
  if (notBought.test(folded)) return true
  const isAsked = /[?؟]/.test(folded) || !demands.test(folded)
  return isAsked && unwanted.test(folded) && !wrong.test(folded)
}

/** "I took the wrong size, the tag is still on": nobody sent it, and nothing else is wrong with it. */
function isOwnMistake(folded: string, damage: RegExp[], { placesOf }: Parts): boolean {
  const rest = folded.replace(wrongOne, ' ')
  const isOwn = placesOf('sent').length === 0 && placesOf('came').length === 0
  const asks = /[?؟]/.test(folded) || placesOf('change').length > 0
  return isOwn && asks && asksToReturn(folded) && !damage.some(pattern => pattern.test(rest))
}

/** What rules take for no reason although its words are there: neither do they when it only sounds like one. */
export function isExcepted(text: string, reason: Reason): boolean {
  const folded = foldForMatching(text)
  if ((reason === 'payment_dispute' || reason === 'damaged') && asksToReturn(folded)) return true
  if (reason === 'human_request' && partsIn(folded).placesOf('avoidsTalk').length > 0) return true
  return TRIGGERS.some(trigger => trigger.reason === reason && trigger.unless.some(one => one.test(folded)))
}

/** "What if it comes broken?" asks for the rules of the shop. */
const SUPPOSED_OF = new Set<Reason>(['damaged', 'order_change', 'order_status'])

/** Whoever needs no robot wants somebody. */
const MACHINE =
  /\b(?:ro)?bots?\b|\brob[oô]\b|\b(?:to|with|con|com|avec|mit) (?:an? |the |una |uma |la |une |einer |der )?(?:machine|computer|maquina|maschine|macchina|ordinateur)\b|\bmakineyle\b|\b(?:sama|dengan) mesin\b|بوت|مع (?:اله|ماكينه)|בוט|עמ מכונה|बॉट|मशीन से|бот|с (?:машинои|программои)/u

/** Everything this text may need a person for, exceptions not counted: what an entry of the business is about. */
export function reasonsNamed(text: string): Set<Reason> {
  const folded = foldForMatching(text)
  const { reasons } = situationsOf(partsIn(folded))
  for (const { reason, words } of TRIGGERS)
    if (words.some(pattern => pattern.test(folded))) reasons.add(reason)
  return reasons
}

/** Folded, with hamza carriers unified and typographic quotes plain: what the patterns are written for. */
export function foldForMatching(text: string): string {
  return fold(text.slice(0, MAX_READ))
    .replace(/[أإآ]/g, 'ا')
    .replace(/ئ/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
}
