import { foldForMatching, type Reason } from '../rules/handoff.ts'
import { partsIn } from '../rules/situations.ts'
import { MAX_READ } from '../rules/words.ts'
import { featuresOf } from './features.ts'
import { type Likely, listen } from './listen.ts'
import { signsOf } from './signs.ts'
import { withoutDenials } from './unsaid.ts'
import { type Bars, SOUNDS, type Weights, weights } from './weights.ts'

export interface PersonNeeded {
  reason: Reason
  /** Told by how the words sound as a whole, not by rules: how likely it is, and from where on it counts. */
  heard?: { likely: number; bar: number }
  /** Rules saw it where the words as a whole make it unlikely, but no more than that. */
  doubted?: true
}

/** What must never be missed: rules alone are enough, and so is less of a likelihood. */
export const GRAVE: ReadonlySet<Reason> = new Set(['medical', 'legal', 'payment_dispute', 'deletion'])

/** Why only a person may answer this message, by rules and by its words as a whole. */
export function needsPerson(text: string): PersonNeeded | undefined {
  const needed = neededBy(text)
  // Of an illness that nobody has, the name alone sounds like one.
  const left = needed && withoutDenials(text)
  if (left === undefined) return needed
  const rest = neededBy(left)
  return rest?.heard && rest.heard.likely < weights().bars.alone ? undefined : rest
}

function neededBy(text: string): PersonNeeded | undefined {
  const { trigger, likely } = hear(text)
  const { bars } = weights()
  // Nothing is erased of whom nothing is said: "shorten", "take off" and "too long" sound a little like it.
  const isOfGoods = trigger === undefined && !ERASING.some(part => saysPart(text, part))
  const needed = judged(
    trigger,
    likely,
    isOfGoods && likeliest(likely) === 'deletion' ? { ...bars, grave: bars.alone } : bars,
  )
  // Of a few words without any that rules know, little can be heard: "and its case?" is no lawsuit.
  const isBrief = (text.match(/[\p{L}\p{M}\p{N}'’]+/gu)?.length ?? 0) <= MOST_BRIEF
  const isFaint =
    needed?.heard !== undefined && needed.reason !== 'medical' && needed.heard.likely < bars.alone
  return isBrief && isFaint ? undefined : needed
}

const MOST_BRIEF = 3

const ERASING = ['erase', 'unwilling'] as const
const saysPart = (text: string, part: (typeof ERASING)[number]) =>
  partsIn(foldForMatching(text)).placesOf(part).length > 0

export interface Heard {
  /** What rules make of it. */
  trigger: Reason | undefined
  /** Of the sentence that most needs a person with the others beside it, or of all together. */
  likely: Likely
}

/** Among ordinary sentences the one that matters would be drowned: each is heard by itself too. */
export function hear(text: string, by: Weights = weights()): Heard {
  const [whole, ...sentences] = [text, ...sentencesOf(text)].map(part => {
    const folded = foldForMatching(part)
    const { trigger, seen } = signsOf(folded)
    return { trigger, likely: listen(featuresOf(folded, seen), by) }
  })
  const gravest = [whole!, ...sentences].reduce((a, b) => (b.likely.none < a.likely.none ? b : a))
  const { trigger } = whole!
  // What rules saw is borne out by one sentence; of what they did not see the others are asked too.
  const likely = trigger ? gravest.likely : among(gravest.likely, whole!.likely, sentences.length)
  return { trigger, likely: /\p{L}/u.test(text) ? likely : NOTHING }
}

/** "We live quite far out", alone, sounds like much: the fewer stand beside it, the more counts what all of them tell. */
function among(gravest: Likely, whole: Likely, sentences: number): Likely {
  if (gravest === whole) return whole
  const share = 1 - 1 / Math.max(2, sentences)
  return Object.fromEntries(
    SOUNDS.map(sound => [sound, share * gravest[sound] + (1 - share) * whole[sound]]),
  ) as Likely
}

const NOTHING = Object.fromEntries(SOUNDS.map(sound => [sound, sound === 'none' ? 1 : 0])) as Likely
const MOST_SENTENCES = 8
const FEWEST_LETTERS = 8

function sentencesOf(text: string): string[] {
  const sentences = text
    .slice(0, MAX_READ)
    .split(/\n+|(?<=[.!?؟।])\s+/u)
    .filter(sentence => (sentence.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS)
  return sentences.length > 1 ? sentences.slice(0, MOST_SENTENCES) : []
}

/** What rules saw stands, unless the words as a whole make it most unlikely; what they did not see must be likely. */
export function judged(trigger: Reason | undefined, likely: Likely, bars: Bars): PersonNeeded | undefined {
  const person = 1 - likely.none
  if (trigger) {
    if (GRAVE.has(trigger) || person >= bars.doubt) return { reason: trigger }
    return person >= bars.doubt / 2 ? { reason: trigger, doubted: true } : undefined
  }
  const reason = likeliest(likely)
  // The lower bar is for what sounds grave, not for what sounds a little like everything.
  const isGrave = GRAVE.has(reason) && likely[reason] >= person / 2
  const bar = isGrave ? bars.grave : bars.alone
  return person >= bar ? { reason, heard: { likely: person, bar } } : undefined
}

/** An answer that rules are sure of counts so many to one against what the words as a whole sound like. */
const AGAINST = 3
/** A list of things with its sum sounds like an order for an office; whoever gets the sum has what they asked for. */
const AGAINST_QUOTE = 6

/** Whether it needs a person although rules may know an answer. Health never waits for one. */
export function stands({ reason, heard, doubted }: PersonNeeded, isAnswered: boolean): boolean {
  if (doubted) return !isAnswered
  if (!heard || !isAnswered || reason === 'medical') return true
  const against = reason === 'quote' ? AGAINST_QUOTE : AGAINST
  return heard.likely / (heard.likely + against * (1 - heard.likely)) >= heard.bar
}

function likeliest(likely: Likely): Reason {
  const reasons = SOUNDS.filter(sound => sound !== 'none')
  return reasons.reduce((best, reason) => (likely[reason] > likely[best] ? reason : best))
}
