import type { HandoffReason } from '../understanding.ts'
import { ERRAND_PARTS } from './errand-words.ts'
import { GRAVE_PARTS } from './grave-words.ts'
import { PLAIN_PARTS } from './situation-words.ts'
import { patternOf } from './word-patterns.ts'

const PARTS = { ...PLAIN_PARTS, ...GRAVE_PARTS, ...ERRAND_PARTS }

type PartName = keyof typeof PARTS | 'figures' | 'many'
type Reason = Exclude<HandoffReason, 'unsure'>

interface Situation {
  reason: Reason
  /** Parts that all stand in the message, each within so many characters of the first. */
  parts: PartName[]
  within: number
  /** Said as a question about what would be, or as what somebody told: then it is none. */
  unless?: (PartName | 'supposed')[]
  /** No question about a price makes it one for rules. */
  always?: true
}

/**
 * What only a person may settle, told by parts that stand together whatever words join them: "I ordered" and "change",
 * "from my card" and "twice". A list of sentences never holds the next customer's.
 */
const SITUATIONS: Situation[] = [
  { reason: 'medical', parts: ['forbidden', 'allergen'], within: 60 },
  { reason: 'medical', parts: ['body', 'reddened'], within: 60 },
  { reason: 'medical', parts: ['pregnant'], within: 0 },
  { reason: 'medical', parts: ['illness'], within: 0 },
  { reason: 'legal', parts: ['lawyer'], within: 0 },
  { reason: 'legal', parts: ['courthouse'], within: 0, unless: ['nearby'] },
  { reason: 'payment_dispute', parts: ['taken', 'twice'], within: 50, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['taken', 'doubled'], within: 30, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['money', 'twice'], within: 40, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['card', 'taken', 'money'], within: 60, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['card', 'taken', 'figures'], within: 60, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['receipt', 'taken', 'figures'], within: 80, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['taken', 'neverDone'], within: 90, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['chargedTwo'], within: 0, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['charge', 'repeated'], within: 50, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['refund', 'stillNot'], within: 60, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['returned', 'money', 'stillNot'], within: 90, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['charge', 'notMine'], within: 60 },
  { reason: 'payment_dispute', parts: ['taking', 'monthly', 'boughtOnce'], within: 90, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['billed', 'nothingCame'], within: 60, unless: ['supposed'] },
  { reason: 'payment_dispute', parts: ['deposit', 'youCancelled'], within: 70, unless: ['supposed'] },
  { reason: 'deletion', parts: ['erase', 'aboutMe'], within: 45 },
  { reason: 'deletion', parts: ['unwilling', 'keep', 'aboutMe'], within: 60 },
  { reason: 'damaged', parts: ['came', 'broken'], within: 90, unless: ['supposed'], always: true },
  { reason: 'damaged', parts: ['opened', 'broken'], within: 90, unless: ['supposed'], always: true },
  { reason: 'damaged', parts: ['brought', 'broken'], within: 90, unless: ['supposed'], always: true },
  { reason: 'damaged', parts: ['lookedAfter', 'broken'], within: 70, unless: ['supposed'], always: true },
  { reason: 'damaged', parts: ['sent', 'broken'], within: 60, unless: ['supposed'], always: true },
  { reason: 'damaged', parts: ['sent', 'wrongThing'], within: 50, unless: ['supposed'], always: true },
  { reason: 'damaged', parts: ['came', 'wrongThing'], within: 40, unless: ['supposed'], always: true },
  { reason: 'damaged', parts: ['bought', 'broken'], within: 70, unless: ['supposed'] },
  { reason: 'damaged', parts: ['mended', 'broken'], within: 70, unless: ['supposed'], always: true },
  { reason: 'damaged', parts: ['firstUse', 'broken'], within: 50, unless: ['supposed'] },
  { reason: 'damaged', parts: ['spoiled'], within: 0, unless: ['supposed'] },
  { reason: 'order_change', parts: ['ordered', 'unwilling'], within: 60, unless: ['supposed'] },
  { reason: 'order_change', parts: ['ordered', 'change'], within: 90, unless: ['supposed', 'bought'] },
  { reason: 'order_change', parts: ['myOrder', 'change'], within: 60, unless: ['supposed'] },
  { reason: 'order_change', parts: ['change', 'beforeItGoes'], within: 70, unless: ['supposed'] },
  { reason: 'order_change', parts: ['swapped', 'beforeItGoes'], within: 70, unless: ['supposed'] },
  { reason: 'order_status', parts: ['whereNow', 'courier'], within: 40, unless: ['supposed'] },
  { reason: 'order_status', parts: ['ordered', 'nothingCame'], within: 90, unless: ['supposed'] },
  { reason: 'order_status', parts: ['bought', 'nothingCame'], within: 90, unless: ['supposed'] },
  { reason: 'order_status', parts: ['myOrder', 'news'], within: 50, unless: ['supposed'] },
  { reason: 'order_status', parts: ['promised', 'nothingCame'], within: 90, unless: ['supposed'] },
  { reason: 'order_status', parts: ['promised', 'late'], within: 90, unless: ['supposed'] },
  { reason: 'order_status', parts: ['whenMine'], within: 0, unless: ['supposed'] },
  { reason: 'order_status', parts: ['handedIn', 'news'], within: 70, unless: ['supposed'] },
  { reason: 'angry', parts: ['lastTime'], within: 0 },
  { reason: 'human_request', parts: ['wantsTalk'], within: 0, unless: ['callsOff'] },
  { reason: 'human_request', parts: ['staff', 'speak'], within: 45, unless: ['callsOff', 'reported'] },
  { reason: 'human_request', parts: ['whoWorks', 'writeMe'], within: 70, unless: ['callsOff', 'reported'] },
  { reason: 'quote', parts: ['trade', 'many'], within: 90 },
  { reason: 'quote', parts: ['trade', 'regular'], within: 90 },
  { reason: 'quote', parts: ['trade', 'deal'], within: 90 },
  { reason: 'quote', parts: ['many', 'bestDeal'], within: 90 },
  { reason: 'quote', parts: ['event', 'eventNeeds'], within: 70 },
  { reason: 'quote', parts: ['decorate', 'countedTables'], within: 70 },
  { reason: 'quote', parts: ['workplace', 'people'], within: 80 },
  { reason: 'quote', parts: ['many', 'workplace', 'deal'], within: 80 },
]

const PATTERNS: Record<PartName, RegExp> = {
  ...(Object.fromEntries(Object.entries(PARTS).map(([name, words]) => [name, patternOf(words)])) as Record<
    keyof typeof PARTS,
    RegExp
  >),
  figures: /\d[^\d]+\d|\d{2,}/g,
  /** Of things, not of money, of a size or in an address. */
  many: /(?<= )(?<![$€£₹₪₽#] )(?:2\d|[3-9]\d|[1-9]\d{2,3}) (?!(?:aed|usd|eur|dollar|dirham|real|reais|rupee|lira|shekel|rupiah|ribu|руб|درهم|دولار|يورو|ريال|שקל|रुपय|percent|watt|inch|minute|min|hour|day))[^ \d]{3,}|(?<= )(?:(?:thir|for|fif|six|seven|eigh|nine)ty|(?:a|two|three) hundred|hundreds of|cincuenta|sesenta|medio centenar|un centenar|cinquenta|sessenta|meia centena|uma centena|(?:trent|quarant|cinquant|soixant|cent)aine|(?:funf|sech|sieb|acht|neun)zig|hundert|(?:trent|quarant|cinquant)ina|centinaio|полсотни|сотня|сотню) (?!(?:y|e|one|two|three|four|five|six|seven|eight|nine) |(?:aed|usd|eur|pound|dollar|dirham|real|reais|cent|percent|prozent|por|per|minut|grad))[^ \d]{2,}/g,
}

const PART_NAMES = Object.keys(PATTERNS) as PartName[]

/** Words with one space between them: patterns over these need no classes of letters, which cost most of a match. */
export function spaced(folded: string): string {
  return ` ${folded.replace(/(?<!\d)[.,:]|[.,:](?!\d)|[^\p{L}\p{M}\p{N}.,:'$€£₹₪₽#-]+/gu, ' ').replace(/ +/g, ' ')} `
}

/** What would be if, or how it is done in general. */
const SUPPOSED =
  /(?<= )(?:if (?:i|it|the|they|my|we|something|a|an)|what (?:happens )?if|once i|after i order|when i order|before i order|how long do|usually|normally|policy|policies|si (?:pido|compro|encargo|llega|viene|devuelvo|lo|la)|se (?:eu|pedir|comprar|encomendar|chegar|vier|devolver|nao|o|a)|si (?:je|j'[^ ]+|ca|il|elle|on|l'[^ ]+)|wenn (?:ich|es|das|die|der|etwas|sie|man)|falls|se (?:(?:ordin|compr|prend|arriv|rend|restitu)[^ ]*|non|lo|la)|اذا|في حال|אמ|अगर|agar|kalau|kalo|jika|bila|если|[^ ]{2,}(?:[iu]rse|[ae]rse|[ae]rsa|[iu]rsa|mezse|mazsa)(?:m|k|niz)?) /

/** Asks for a time, with or without its mark. */
const WHEN =
  /^(?:when|how long|cuando|cuanto tarda|quando|quand|wann|wie lange|ne zaman|متي|מתי|कब|kab|kapan|когда)(?!\p{L})/u

/** A question, or a line that begins so; "if it is not mended I will complain" is neither. */
function isSupposed(text: string, folded: string): boolean {
  const at = text.search(SUPPOSED)
  return at >= 0 && (at < 12 || /[?؟]/.test(folded) || WHEN.test(folded))
}

export interface Told {
  reasons: Set<Reason>
  /** Of these, what no exception takes back. */
  always: Set<Reason>
  /** "No need to call me" asks for nobody. */
  callsOff: boolean
  /** "What if it comes broken?" tells of nothing that happened. */
  supposed: boolean
}

/** Where the parts of situations stand in a folded text. Each is looked for when it is asked for, once. */
export interface Parts {
  supposed: boolean
  placesOf(part: PartName): readonly number[]
}

export function partsIn(folded: string): Parts {
  const text = spaced(folded)
  const places = new Map<PartName, number[]>()
  return {
    supposed: isSupposed(text, folded),
    placesOf: part => {
      let found = places.get(part)
      if (!found) {
        found = [...text.matchAll(PATTERNS[part])].map(match => match.index)
        places.set(part, found)
      }
      return found
    },
  }
}

/** Everything in this folded text that only a person may settle. */
export function situationsOf({ supposed, placesOf }: Parts): Told {
  const holds = ({ parts, within, unless = [] }: Situation): boolean => {
    const [first, ...others] = parts
    const anchors = placesOf(first!)
    return (
      anchors.some(at =>
        others.every(part => placesOf(part).some(place => Math.abs(place - at) <= within)),
      ) && !unless.some(part => (part === 'supposed' ? supposed : placesOf(part).length > 0))
    )
  }
  const told = SITUATIONS.filter(holds)
  return {
    supposed,
    reasons: new Set(told.map(situation => situation.reason)),
    always: new Set(told.filter(situation => situation.always).map(situation => situation.reason)),
    callsOff:
      placesOf('avoidsTalk').length > 0 ||
      placesOf('callsOff').some(at =>
        [...placesOf('speak'), ...placesOf('staff')].some(place => Math.abs(place - at) <= 40),
      ),
  }
}

const CLOSE = 90

/** Which parts stand in it, and which of them near each other. */
export function partsMet({ supposed, placesOf }: Parts): string[] {
  const found = PART_NAMES.filter(part => placesOf(part).length > 0)
  const near = found.flatMap((part, at) =>
    found
      .slice(at + 1)
      .filter(other => placesOf(part).some(a => placesOf(other).some(b => Math.abs(a - b) <= CLOSE)))
      .map(other => `${part} ${other}`),
  )
  return [...found, ...near, ...(supposed ? ['supposed'] : [])]
}
