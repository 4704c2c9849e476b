import type { Figure } from '../amounts.ts'
import { type Entry, SECURITY } from '../entries.ts'
import { findSupport } from '../evidence.ts'
import { CONNECTORS, FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { BOUND_WORDS, EXCEPT } from '../lexicon/frame-words.ts'
import type { Promised } from '../lexicon/promise-words.ts'
import { type Found, findPhrases, phraseAt, phrases } from '../phrases.ts'
import { isFirstFree } from '../prices/first-free.ts'
import { clauseBounds, isDenied, type Reading } from '../reading.ts'
import { relationOf } from '../relation.ts'
import { sameFigure } from '../same-figure.ts'
import { isConcessionKept, waivesCondition } from './concessions.ts'
import {
  excludes,
  isAboutSame,
  isConditionKept,
  isExclusive,
  isHypothetical,
  isRestrictionKept,
  minimumOf,
} from './conditions.ts'
import { isGrantedToOthers } from './granted-to.ts'
import { INCLUDED } from './included.ts'
import { isMadeWhereTold } from './made-where.ts'
import type { PromiseInput } from './promises.ts'
import { saysOtherwise } from './subjects.ts'

const CAUSING =
  /^(?:caus\S*|provoc\S*|produc\S*|trigger\S*|verursach\S*|provoqu\S*|yapmaz|вызыва\S*|يسبب|تسبب|גורם|גורמת|menyebabkan|bikin)$/

/** "Não causam alergia" promises; "not for people with an allergy" warns. */
function isCausing(draft: Reading, one: Found<Promised>): boolean {
  const [first, last] = clauseBounds(draft, one.first)
  return one.id.id === 'celiac' && draft.tokens.slice(first, last + 1).some(token => CAUSING.test(token.text))
}

export function isKept(input: PromiseInput, one: Found<Promised>, all: readonly Found<Promised>[]): boolean {
  const { draft, entries } = input
  const denied =
    isDenied(draft, one.first, 40, one.last) ||
    isRefused(draft, one) ||
    isExcepted(draft, one) ||
    isAvoided(draft, one)
  const { id, kind } = one.id
  const [first, last] = clauseBounds(draft, one.first)
  const beside = all.filter(other => other !== one && other.first >= first && other.last <= last)
  const holders = entries.filter(entry => entry.promises.some(promise => promise.id === id))
  if (kind === 'service' && holders.some(entry => saysOtherwise(input, one, entry, denied))) return false
  if (CONCEDED.has(id) && holders.some(entry => waivesCondition(draft, one.first, entry))) return false
  if (denied && (kind === 'refusable' || (CAUTIOUS.has(id) && !isCausing(draft, one)))) return true
  if (denied && kind === 'service' && isOwnInability(draft, one)) return true
  if (denied && kind === 'service' && isForWant(draft, one, holders)) return true
  const sentence = draft.sentence[one.first] ?? 0
  const floored = entries.filter(entry => entry.isAnswer || (MANY.has(id) && holders.includes(entry)))
  const isTooFew = kind === 'service' && floored.some(entry => isBelowFloor(input, entry, sentence))
  if (denied && isTooFew) return true
  if (!denied && isTooFew && MANY.has(id)) return false
  if (denied && LEFT_TO_CHOICE.has(id) && isPricedWithout(draft, one)) return true
  // "No free delivery yet": it is the free that is denied.
  if (denied && kind === 'service' && beside.some(other => isDeniedGift(draft, other))) return true
  if (id === 'free' && isIncludedThere(input, one)) return true
  if (id === 'free' && !denied && isFirstFree(draft, one.first, entries)) return true
  if (kind === 'status') return denied || isReadyToTake(draft, one) || supportedStatus(input, one)
  if (denied) {
    const isServiceDenied =
      kind === 'service' &&
      (holders.some(entry => excludes(entry, id)) ||
        entries.some(entry => entry.isAnswer && entry.reading.denials[0] === 0))
    const negative =
      isServiceDenied ||
      holders.some(entry => entry.promises.some(promise => promise.id === id && promise.denied))
    const isNamed = beside.some(
      other =>
        other.id.kind === 'service' &&
        entries.some(entry => entry.promises.some(promise => promise.id === other.id.id && promise.denied)),
    )
    return (
      negative ||
      (holders.length === 0 && isNamed) ||
      (kind === 'property'
        ? holders.length > 0 && negative
        : holders.length === 0 && beside.some(other => other.id.kind === 'refusable'))
    )
  }
  if (CONCEDED.has(id) && !isConcessionKept(draft, one.first, entries)) return false
  if (id === 'delivery' && isBelowMinimum(input, one)) return false
  if (INSTALMENTS.has(id) && isTooLittle(input, one)) return false
  const positive = holders.filter(entry =>
    entry.promises.some(promise => promise.id === id && !promise.denied),
  )
  if (id === 'covered' && !namesDamage(draft, one) && isGuaranteed(input, one)) return true
  if (positive.length === 0 && isMadeWhereTold(input, one)) return true
  if (positive.length === 0 && id === 'return' && isPickedUp(input, one)) return true
  if (positive.length === 0 && id === 'restock' && isBroughtBack(input, one)) return true
  const around = all.filter(other => draft.sentence[other.first] === draft.sentence[one.first])
  if (/^(?:restock|return|refund)$/.test(id) && isDepositBack(entries, id === 'restock' ? beside : around))
    return true
  // "Para apartar la cita": what is reserved is the appointment.
  if (positive.length === 0 && id === 'reserve' && isOfAppointment(entries, beside)) return true
  if (positive.length === 0 && kind === 'service' && !FIRM.has(id) && isRetold(input, one)) return true
  if (positive.length === 0)
    return kind === 'service' && entries.some(entry => isAnsweredBy(input, one, entry))
  if (kind === 'property')
    return positive.some(entry => isAboutSame(input, one, entry) && isRestrictionKept(input, one, entry))
  if (id === 'appointment' && positive.some(isExclusive)) return true
  if (kind === 'service')
    return positive.some(
      entry => isRestrictionKept(input, one, entry) && !isGrantedToOthers(input, one, entry),
    )
  return positive.some(
    entry =>
      isConditionKept(input, one, entry, beside) && (id !== 'free' || isRestrictionKept(input, one, entry)),
  )
}

// Saying that something is not known to be safe promises nothing.
const CAUTIOUS = new Set([
  'safe',
  'harmless',
  'remedy',
  'celiac',
  'covered',
  'machine',
  'dryer',
  'iron',
  'bleach',
])

const AVOIDING =
  /^(?:avoid|skip|out|away|evit\w*|fuera|lejos|fora|longe|hors|loin|vermeid\w*|fern|lontano|fuori|niente|nada|rien|kein\w*|kacin\w*|uzak|\S+m[ae]yin(?:iz)?|избега\S*|без|не|нельзя|تجنب\S*|بعيدا|להימנע|הימנעו|רחוק|बचें|दूर|न|ना|मत|hindari|jangan|jauhkan)$/

/** "Keep it out of the dryer", "evite la secadora": warned of without a no. */
function isAvoided({ tokens, clause }: Reading, one: Found<Promised>): boolean {
  return (
    CAUTIOUS.has(one.id.id) &&
    [-4, -3, -2, -1, 1, 2, 3].some(gap => {
      const at = gap < 0 ? one.first + gap : one.last + gap
      return clause[at] === clause[one.first] && AVOIDING.test(tokens[at]?.text ?? '')
    })
  )
}

const LACKING = /^(?:without|no|sin|sem|sans|ohne|senza|без|بدون|בלי|ללא|बिना|tanpa)$/
const WITH = /^(?:with|con|com|avec|mit|с|со|مع|עם|dengan|unworn|and|y|e|et|und|и)$/

/** "Without the tags we can't take it back": refused for want of what the entry asks for. */
function isForWant(draft: Reading, one: Found<Promised>, holders: readonly Entry[]): boolean {
  const [first] = clauseBounds(draft, one.first)
  return draft.tokens.some((token, at) => {
    if (at < first || at > one.first || !LACKING.test(token.text)) return false
    return [1, 2].some(gap => {
      const named = draft.tokens[at + gap]
      return (
        named?.kind === 'word' &&
        named.text.length > 2 &&
        holders.some(({ reading }) =>
          reading.tokens.some(
            (own, i) =>
              own.kind === 'word' && similar(own, named) && WITH.test(reading.tokens[i - 1]?.text ?? ''),
          ),
        )
      )
    })
  })
}

/** "Breakfast is included in the price" of what an entry says is included. */
function isIncludedThere({ draft, entries }: PromiseInput, one: Found<Promised>): boolean {
  const isIncluding = (reading: Reading, first: number, last: number) =>
    reading.tokens.slice(first, last + 1).some(token => INCLUDED.test(token.text))
  if (!isIncluding(draft, one.first, one.last)) return false
  const [first] = clauseBounds(draft, one.first)
  const named = draft.tokens
    .slice(first, one.first)
    .filter(token => token.kind === 'word' && token.text.length > 3 && !FILLERS.has(token.text))
  return (
    named.length > 0 &&
    named.every(token =>
      entries.some(({ reading, row }) =>
        reading.tokens.some(
          (own, at) =>
            row === undefined &&
            own.kind === 'word' &&
            similar(own, token) &&
            isIncluding(reading, ...clauseBounds(reading, at)) &&
            !isDenied(reading, at),
        ),
      ),
    )
  )
}

/** "Without delivery it's $62": a price, and no word about whether things are delivered. */
function isPricedWithout({ tokens, sentence, figures }: Reading, one: Found<Promised>): boolean {
  return (
    [1, 2].some(back => WITHOUT.test(tokens[one.first - back]?.text ?? '')) &&
    figures.some(figure => figure.kind === 'money' && sentence[figure.first] === sentence[one.first])
  )
}

/** What a customer may go without; a deposit or an appointment is not waived by saying so. */
const LEFT_TO_CHOICE = new Set('delivery giftwrap engraving hemming install express'.split(' '))
const WITHOUT = /^(?:without|sin|sem|sans|ohne|senza|без|بدون|בלי|ללא|बिना|tanpa)$/

const CONCEDED = new Set('return exchange refund warranty covered cancel delivery reserve'.split(' '))

function isDeniedGift(draft: Reading, one: Found<Promised>): boolean {
  return (one.id.id === 'free' || one.id.id === 'discount') && isDenied(draft, one.first, 40, one.last)
}

const MINIMUM_ORDER =
  /minimum order|min\. ?order|order minimum|minimum spend|pedido minimo|compra minima|orden minima|encomenda minima|commande minimum|minimum de commande|mindestbestell|ordine minimo|minimum siparis|минимальн\S* (?:заказ|сумм)|الحد الادني|הזמנה מינימלית|מינימום הזמנה|न्यूनतम|(?:minimal|minimum) (?:order|belanja|pembelian)/

/** "Delivery, minimum order €15" promises nothing to an order of €6. */
function isBelowMinimum({ draft, entries, amounts }: PromiseInput, one: Found<Promised>): boolean {
  if (isHypothetical(draft, one.first) || amounts.length === 0) return false
  return entries.some(entry => {
    const at = entry.reading.folded.text.search(MINIMUM_ORDER)
    const start = entry.reading.tokens.findIndex(token => token.start >= at)
    const minimum = entry.reading.figures.find(figure => figure.kind === 'money' && figure.first > start)
    return (
      at >= 0 &&
      minimum !== undefined &&
      Math.max(...amounts) < (minimum.values[0] ?? 0) &&
      !draft.figures.some(figure => sameFigure(figure, minimum))
    )
  })
}

const INSTALMENTS = new Set(['interestfree', 'installments'])

/** "3 meses sin intereses desde $3,000" are none for what costs less. */
function isTooLittle({ draft, entries, amounts }: PromiseInput, one: Found<Promised>): boolean {
  if (isHypothetical(draft, one.first) || amounts.length === 0) return false
  const minima = entries.flatMap(entry => {
    const promise = entry.promises.find(own => own.id === one.id.id && !own.denied && own.first >= 0)
    return entry.row === undefined && promise ? [minimumOf(entry, promise)] : []
  })
  return (
    minima.length > 0 &&
    minima.every(
      minimum =>
        minimum !== undefined &&
        Math.max(...amounts) < (minimum.values[0] ?? 0) &&
        !draft.figures.some(figure => sameFigure(figure, minimum)),
    )
  )
}

/** "Crypto is not accepted", "checks don't", "Kreditkarten nehmen wir keine": the denial stands behind. */
function isRefused(draft: Reading, one: Found<Promised>): boolean {
  return (
    isTakenUp(draft, one) ||
    isTurnedAway(draft, one) ||
    draft.denials.some(
      denial =>
        denial > one.last &&
        denial - one.last <= (one.id.kind === 'refusable' ? 8 : 5) &&
        draft.clause[denial] === draft.clause[one.last] &&
        ([1, 2, 3].some(gap => REFUSED.test(draft.tokens[denial + gap]?.text ?? '')) ||
          draft.tokens[denial + 1]?.kind !== 'word' ||
          endsWithVerb(draft, one, denial)),
    )
  )
}

const NOT_DONE = phrases<true>([
  [
    true,
    "something we don't|something we do not|something we never|something we can't|something we cannot|one thing we don't|one thing we do not|only thing we don't|only thing we do not|not something we|algo que no|lo único que no|algo que não|a única coisa que não|quelque chose que nous ne|la seule chose que nous ne|etwas das wir nicht|etwas was wir nicht|das einzige was wir nicht|una cosa che non|qualcosa che non|l unica cosa che non|то чего мы не|единственное что мы не|то что мы не|شيء لا|الشيء الوحيد الذي لا|משהו שאנחנו לא|הדבר היחיד שאנחנו לא|ऐसी चीज़ है जो हम नहीं|sesuatu yang tidak|satu satunya yang tidak",
  ],
])

/** "Cash on delivery is the one thing we do not do": refused in a clause of its own. */
function isTurnedAway(draft: Reading, one: Found<Promised>): boolean {
  return findPhrases(NOT_DONE, draft.tokens, one.last + 1).some(
    found => found.first - one.last <= 8 && draft.sentence[found.first] === draft.sentence[one.last],
  )
}

const WE_DO = /..(?:ем|им|аю|ую)$/

/** "Блокировку iCloud не снимаем": Russians end with what they do not do, whatever the verb. */
function endsWithVerb({ tokens, language }: Reading, one: Found<Promised>, denial: number): boolean {
  return (
    language === 'ru' &&
    one.id.kind === 'service' &&
    WE_DO.test(tokens[denial + 1]?.text ?? '') &&
    tokens[denial + 2]?.kind !== 'word' &&
    !tokens.slice(one.last + 1, denial).some(token => CONNECTORS.has(token.text) || WE_DO.test(token.text))
  )
}

/** "Unless it is a sale item": what stands behind the exception is not granted. */
function isExcepted({ tokens, sentence }: Reading, one: Found<Promised>): boolean {
  return (
    one.id.kind === 'refusable' &&
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some(
      back =>
        sentence[one.first - back] === sentence[one.first] &&
        EXCEPT.test(tokens[one.first - back]?.text ?? ''),
    )
  )
}

const THEM =
  /^(?:them|it|those|these|that|los|las|lo|la|le|les|l|os|as|o|a|sie|es|ihn|die|das|li|gli|ne|onu|onlari|их|его|ее|это|ها|اياها|אותם|אותה|אותו|उन्हें|इसे|itu)$/

/** "Les chèques, en revanche, nous ne les prenons pas": named first, refused by its pronoun. */
function isTakenUp(draft: Reading, one: Found<Promised>): boolean {
  if (one.id.kind !== 'service') return false
  return draft.denials.some(
    denial =>
      denial > one.last &&
      denial - one.last <= 10 &&
      draft.sentence[denial] === draft.sentence[one.last] &&
      draft.clause[denial] !== draft.clause[one.last] &&
      !draft.things.has(denial - 1) &&
      // "Just bring the receipt and please don't read it": the customer is asked for something.
      !/^(?:please|and|but|just|bitte|aber|pero|y|mas|merci|prego)$/.test(
        draft.tokens[denial - 1]?.text ?? '',
      ) &&
      [1, 2, -1].some(gap => THEM.test(draft.tokens[denial + gap]?.text ?? '')),
  )
}

const REFUSED =
  /^(?:da|va|geht|gehen|marche|passe|funziona|va|olmuyor|получится|выйдет|ينفع|يصير|הולך|चलेगा|chalega|tengo|hago|puedo|doy|damos|podemos|tenho|faco|posso|dou|ai|fais|peux|habe|mache|kann|gebe|ho|faccio|hay|existe|existem|existen|ada|לנו|sono|accept|take|do|offer|have|use|handle|manage|serve|aceptamos|hacemos|tenemos|ofrecemos|manejamos|aceitamos|fazemos|temos|acceptons|prenons|faisons|nehmen|akzeptieren|bieten|haben|accettiamo|prendiamo|facciamo|abbiamo|ediyoruz|almiyoruz|yapmiyoruz|принимаем|делаем|берем|возвраща\S*|обменива\S*|refund|exchange|devolvemos|reembols\w*|remboursons|erstatten|rimborsiamo|نسترد|نقبل|نوفر|نقدم|מקבלים|עושים|terima|accepted|taken|covered|possible|allowed|permitted|acept\w*|aceit\w*|akzeptiert|erlaubt|moglich|possibles?|permi\w+|приним\w*|принима[ею]тся|разреш\S*|возмож\S*|valen?|valem|valgono|appl(?:y|ies)|valid|counts?|aplicam?|aplican?|gilt|gelten|gultig|vaut|valent|valables?|applique|concerne|concernent|cumulables?|acumula\S*|combin\S*|действу\S*|распростран\S*|علي|يشمل|تشمل|يسري|تسري|ينطبق|חל|חלה|חלים|תקף|תקפה|berlaku)$/

const FIRM = new Set([
  'delivery',
  'warranty',
  'covered',
  'return',
  'refund',
  'exchange',
  'install',
  'cash',
  'card',
  'nobreak',
])

/** Two figures of one entry in a sentence: it retells that entry in words of its own. */
function isRetold(input: PromiseInput, one: Found<Promised>): boolean {
  const { draft } = input
  const figures = draft.figures.filter(
    figure => draft.sentence[figure.first] === draft.sentence[one.first] && figure.kind !== 'plain',
  )
  const holders = figures.map(figure => figureSupported(figure, input))
  return figures.length >= 2 && holders[0] !== undefined && holders.every(entry => entry === holders[0])
}

const DAMAGE =
  /^(?:water|breakage|breaks?|drops?|cracks?|damages?|accidents?|accidental|agua|golpes?|caidas?|roturas?|danos?|quedas?|quebras?|eau|casse|chutes?|wasser\S*|bruch\S*|sturz\S*|acqua|rotture|cadute|su|kirilma\S*|dusme\S*|вод\S*|удар\S*|падени\S*|трещин\S*|поломк\S*|(?:ال)?كسر|(?:ال)?ماء|(?:ال)?سقوط|(?:ال)?مياه|שבר\S*|מים|נפיל\S*|पानी|टूट\S*|गिर\S*|air|pecah|jatuh|retak)$/

/** "Covers breakage" is more than a guarantee of some months. */
function namesDamage({ tokens }: Reading, one: Found<Promised>): boolean {
  return [1, 2, 3].some(gap => tokens[one.last + gap]?.forms.some(form => DAMAGE.test(form)))
}

/** "It's covered for six months": the warranty of an entry has that length. */
function isGuaranteed(input: PromiseInput, one: Found<Promised>): boolean {
  return isOfEntry(input, one, 'warranty', { kind: 'duration', within: input.draft.clause })
}

/** A figure beside these words is the one that an entry promises. */
function isOfEntry(
  input: PromiseInput,
  one: Found<Promised>,
  promised: Promised['id'],
  { kind, within }: { kind: Figure['kind']; within: readonly number[] },
): boolean {
  return input.draft.figures.some(
    figure =>
      figure.kind === kind &&
      within[figure.first] === within[one.first] &&
      (figureSupported(figure, input)?.promises.some(promise => promise.id === promised) ?? false),
  )
}

/** "Ready to grab" tells of goods on the shelf, not of the customer's order. */
function isReadyToTake(draft: Reading, one: Found<Promised>): boolean {
  const [next, verb] = [draft.tokens[one.last + 1]?.text ?? '', draft.tokens[one.last + 2]?.text ?? '']
  return one.id.id === 'ready' && next === 'to' && /^(?:grab|go|eat|take|buy|enjoy|wear)$/.test(verb)
}

/** "We collect it and bring it back for AED 40": an entry knows the fee of a pickup. */
function isPickedUp(input: PromiseInput, one: Found<Promised>): boolean {
  return isOfEntry(input, one, 'pickup', { kind: 'money', within: input.draft.sentence })
}

/** "The deposit comes back to you": no goods do. */
function isDepositBack(entries: readonly Entry[], beside: readonly Found<Promised>[]): boolean {
  const has = (entry: Entry, id: string) =>
    entry.promises.some(promise => promise.id === id && !promise.denied)
  return (
    beside.some(other => other.id.id === 'deposit') &&
    entries.some(
      entry => has(entry, 'deposit') && (has(entry, 'refund') || SECURITY.test(entry.reading.folded.text)),
    )
  )
}

function isOfAppointment(entries: readonly Entry[], beside: readonly Found<Promised>[]): boolean {
  return (
    beside.some(other => other.id.id === 'appointment') &&
    entries.some(entry => entry.promises.some(promise => promise.id === 'appointment' && !promise.denied))
  )
}

/** "Tins can come back within 14 days": the customer brings them, as an entry about returns says. */
function isBroughtBack(input: PromiseInput, one: Found<Promised>): boolean {
  return input.draft.figures.some(
    figure =>
      figure.kind === 'duration' &&
      input.draft.clause[figure.first] === input.draft.clause[one.first] &&
      (figureSupported(figure, input)?.promises.some(promise => /^(?:return|delivery)$/.test(promise.id)) ??
        false),
  )
}

// What is done from a number of people or pieces on.
const MANY = new Set(['catering', 'wholesale'])

/** "For 10 people we can cater too" of an answer that holds from 15 people on. */
function isBelowFloor({ draft }: PromiseInput, { reading }: Entry, sentence: number): boolean {
  const isCount = (figure: Figure) => figure.kind === 'plain' || figure.kind === 'measure'
  const floors = reading.figures.filter(figure => {
    const isMore = [1, 2].some(gap => phraseAt(BOUND_WORDS, reading.tokens, figure.last + gap)?.id === 'from')
    return isCount(figure) && (isMore || relationOf(reading, figure) === 'from')
  })
  const told = draft.figures.filter(
    figure => isCount(figure) && !figure.weak && draft.sentence[figure.first] === sentence,
  )
  const least = Math.min(...floors.flatMap(figure => figure.values))
  return (
    floors.length > 0 && told.length > 0 && (told[0]?.values[0] ?? 0) > 1 && (told[0]?.values[0] ?? 0) < least
  )
}

/** "We'd be happy to cater for 30" of an answer that holds from 15 people on. */
export function keepsFloor({ reading }: Entry, floor: Figure, own: Figure): boolean {
  // "10 children or more": the noun stands between.
  const isMore = phraseAt(BOUND_WORDS, reading.tokens, floor.last + 2)?.id === 'from'
  const isFloor =
    (isMore || relationOf(reading, floor) === 'from') && floor.kind !== 'money' && floor.kind !== 'time'
  return (
    isFloor &&
    (own.kind === 'plain' || (own.kind === floor.kind && own.unit === floor.unit)) &&
    (own.values[0] ?? 0) >= (floor.values[0] ?? 0)
  )
}

/** "Yes, for 15 people or more." answers a question the evidence leaves out; a figure of it shows which. */
function isAnsweredBy(input: PromiseInput, one: Found<Promised>, entry: Entry): boolean {
  if (
    !entry.isAnswer ||
    /^(?:no|nao|non|nein|hayir|нет|لا|לא|नहीं|tidak)$/.test(entry.reading.tokens[0]?.text ?? '')
  )
    return false
  const sentence = input.draft.sentence[one.first] ?? 0
  if (entry.isAnswer && isBelowFloor(input, entry, sentence)) return false
  // "We can lend you one if it is free. The deposit is 300": the sentence behind goes on with the same answer.
  const isTold = (own: Figure) => {
    const at = input.draft.sentence[own.first] ?? 0
    return (
      at === sentence || (at === sentence + 1 && entry.promises.some(promise => promise.id === 'deposit'))
    )
  }
  const isSameFigure = entry.reading.figures.some(figure =>
    input.draft.figures.some(
      own => isTold(own) && (sameFigure(own, figure) || keepsFloor(entry, figure, own)),
    ),
  )
  if (isConditional(entry.reading) && !isConditional(input.draft)) return false
  if (isSameFigure) return true
  const told = input.draft.tokens.filter((_, at) => input.draft.sentence[at] === sentence)
  const shared = entry.reading.tokens.filter(
    token =>
      token.kind === 'word' &&
      token.text.length > 4 &&
      told.some(own => own.kind === 'word' && similar(own, token)),
  )
  // "If one is available we lend you one": the condition of the answer is told with it.
  const isSameCase = isConditional(entry.reading) && shared.some(token => /^availab/.test(token.text))
  return isSameCase || new Set(shared.map(token => token.text)).size >= 2
}

const IF_WORDS =
  /^(?:if|when|depending|subject|available|availability|wenn|falls|sofern|sobald|verfugbar\S*|si|cuando|segun|disponib\S*|se|quando|caso|houver|disponivel|quand|selon|eger|varsa|musait\S*|если|когда|налич\S*|اذا|لو|ان|حسب|متوفر\S*|אם|בכפוף|अगर|यदि|उपलब्ध|kalau|jika|bila)$/

function isConditional({ tokens }: Reading): boolean {
  return tokens.some(token => token.forms.some(form => IF_WORDS.test(form)))
}

function supportedStatus(input: PromiseInput, one: Found<Promised>): boolean {
  const { draft } = input
  const isTimed = draft.figures.some(
    figure =>
      (figure.kind === 'duration' || (figure.kind === 'time' && figure.unit === 'h')) &&
      draft.sentence[figure.first] === draft.sentence[one.first] &&
      figureSupported(figure, input) !== undefined,
  )
  return (
    (isTimed && one.id.id === 'ready') ||
    input.entries.some(
      entry =>
        entry.row === undefined &&
        entry.promises.some(promise => promise.id === one.id.id && !promise.denied),
    )
  )
}

function figureSupported(
  figure: Figure,
  input: Pick<PromiseInput, 'entries' | 'contextAt'>,
): Entry | undefined {
  return findSupport(figure, input.entries, input.contextAt(figure.first))
}

const I = /^(?:i|yo|eu|je|ich|io|я|انا|אני|मैं|saya)$/
const CANNOT =
  /^(?:can't|cannot|couldn't|puedo|posso|consigo|peux|kann|могу|استطيع|اقدر|יכול|יכולה|सकता|सकती|bisa)$/

/** "I can't set it aside without a colleague": what the speaker is not able to do says nothing of what the shop does. */
function isOwnInability({ tokens, clause }: Reading, one: Found<Promised>): boolean {
  const lead = [1, 2, 3, 4].flatMap(back =>
    clause[one.first - back] === clause[one.first] ? [tokens[one.first - back]?.text ?? ''] : [],
  )
  return lead.some(word => I.test(word)) && lead.some(word => CANNOT.test(word))
}
