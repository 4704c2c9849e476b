import type { Drafted, UnsupportedClaim } from './drafted.ts'
import type { Entry } from './entries.ts'
import { translatesName } from './items/foreign-names.ts'
import { CONNECTORS } from './items/rows.ts'
import { similar } from './items/similar.ts'
import { keysOf } from './keys.ts'
import {
  BOTH_WORDS,
  BOUND_WORDS,
  COMPARISON_WORDS,
  DIFFERENCE_WORDS,
  EMPTY_NEGATIONS,
  NEGATIONS,
  SIZE_WORDS,
  TOTAL_WORDS,
  UNSURE_WORDS,
} from './lexicon/frame-words.ts'
import { PLACE_PHRASES, REST_WORDS, WEEKDAYS } from './lexicon/places.ts'
import { PLAIN_ENGLISH } from './lexicon/plain-english.ts'
import { DEADLINE_WORDS, PROMISE_WORDS } from './lexicon/promise-words.ts'
import { CONTAINER_WORDS, LEFT_WORDS, PIECE_WORDS, STOCK_WORDS } from './lexicon/stock-words.ts'
import { type Found, findPhrases, phraseAt, phrases } from './phrases.ts'
import { hasException } from './promises/conditions.ts'
import { clauseBounds, type Reading, sentenceBounds, sentencesOf, spanOf } from './reading.ts'
import type { Token } from './text.ts'
import { CURRENCY_MARKERS, MEASURES, TIME_UNITS } from './units.ts'

const CHECKED_ELSEWHERE = [
  BOTH_WORDS,
  BOUND_WORDS,
  COMPARISON_WORDS,
  DIFFERENCE_WORDS,
  EMPTY_NEGATIONS,
  NEGATIONS,
  SIZE_WORDS,
  TOTAL_WORDS,
  UNSURE_WORDS,
  PLACE_PHRASES,
  REST_WORDS,
  WEEKDAYS,
  DEADLINE_WORDS,
  PROMISE_WORDS,
  LEFT_WORDS,
  PIECE_WORDS,
  STOCK_WORDS,
  CONTAINER_WORDS,
  CURRENCY_MARKERS,
  MEASURES,
  TIME_UNITS,
] as const

/** Words of an English draft that neither small talk nor the evidence explains: "preservatives", "brooch". */
export function findUnknownWords(input: Drafted): UnsupportedClaim[] {
  const { draft } = input
  if (input.language !== 'en') return []
  const covered = coveredPositions(draft)
  const claims: UnsupportedClaim[] = []
  draft.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || covered.has(at) || draft.figureAt.has(at) || token.text.length < 3) return
    if (draft.unsure.has(draft.clause[at] ?? -1) || isQuestion(draft, at) || isProper(draft, at)) return
    if (HOLDING.test(token.text) || OPINION.test(draft.tokens[at + 1]?.text ?? '')) return
    if (isPlain(token) || isEvident(input, token) || isOwnInability(draft, at)) return
    if (isUnknownVersion(draft, at)) {
      claims.push({ span: spanOf(draft, at, at + 1), value: token.text, kind: 'other', supported: false })
      return
    }
    if (draft.things.has(at) || !isStated(input, at) || isNickname(input, at)) return
    if (isNoPredicate(draft, at) || isCountedUnit(draft, at) || translatesName(input, at)) return
    claims.push({ span: spanOf(draft, at, at), value: token.text, kind: 'other', supported: false })
  })
  return claims
}

/** "The lighter choice" is taste. */
const OPINION = /^(?:choice|option|pick|bet|side)$/

function coveredPositions(draft: Reading): Set<number> {
  const covered = new Set<number>()
  for (let at = 0; at < draft.tokens.length; at++) {
    for (const list of CHECKED_ELSEWHERE) {
      const found = phraseAt<unknown>(list as never, draft.tokens, at)
      if (found) for (let i = found.first; i <= found.last; i++) covered.add(i)
    }
  }
  return covered
}

function isPlain(token: Token): boolean {
  const word = token.text
  return (
    PLAIN_ENGLISH.has(word) ||
    PLAIN_ENGLISH.has(word.replace(/(?:'s|s|es|ed|ing|ly)$/, '')) ||
    PLAIN_ENGLISH.has(word.replace(/(?:ing|ed)$/, 'e'))
  )
}

const HOLDING =
  /^(?:made|baked|contains?|includes?|comes?|with|without|has|have|having|free|handmade|homemade|certified)$/

// "Good luck with the exams!" is said of no goods.
const HAVING = /^(?:with|without|has|have|having)$/
const PRONOUN = /^(?:it|it's|its|they|they're|these|this|that|all|our|both|each)$/

/** A strange word is a claim where the sentence says what something holds, or it is said of a product. */
function isStated(input: Drafted, at: number): boolean {
  const { draft, mentions } = input
  const [first, last] = sentenceBounds(draft, at)
  const isNamed = mentions.some(mention => mention.first >= first && mention.first <= last)
  const isOfGoods = isNamed || PRONOUN.test(draft.tokens[first]?.text ?? '')
  // "Nut-free" stands behind what it speaks of, the others in front.
  const holds = (token: Token) => HOLDING.test(token.text) && (isOfGoods || !HAVING.test(token.text))
  if (draft.tokens.slice(first, Math.min(at + 2, last) + 1).some(holds)) return true
  // "Or try the nitro": what is recommended is goods.
  const lead = [draft.tokens[at - 2]?.text ?? '', draft.tokens[at - 1]?.text ?? '']
  if (/^(?:try|recommend|suggest)$/.test(lead[0] ?? '') && /^(?:the|our|a|an)$/.test(lead[1] ?? ''))
    return true
  const subject =
    mentions.findLast(mention => mention.first >= first && mention.last < at)?.last ??
    pricedBefore(input, first, at)
  if (subject === undefined) return false
  const between = draft.tokens.slice(subject + 1, at)
  // "The paddle is €64, floats and weighs next to nothing": a further verb of the same subject.
  const isVerb =
    /[^s]s$/.test(draft.tokens[at]?.text ?? '') && /^(?:,|and)$/.test(draft.tokens[at - 1]?.text ?? '')
  return (
    !between.some(
      token => token.text !== ',' && !(token.text === '-' && token.glued) && NEXT_MATTER.test(token.text),
    ) &&
    (isVerb || !between.some(token => token.text === ','))
  )
}

/** "The wheelbarrow is €79 and galvanised" of what has another name in the rows: it is of what costs that. */
function pricedBefore({ draft, rows }: Drafted, first: number, at: number): number | undefined {
  return draft.figures.findLast(
    figure =>
      figure.kind === 'money' &&
      figure.first >= first &&
      figure.last < at &&
      rows.some(row => row.price !== null && figure.values.includes(row.price)),
  )?.last
}

/** "Also comes in a petite size": a version that no row has. */
function isUnknownVersion({ tokens, denials, clause }: Reading, at: number): boolean {
  const isVersion = /^(?:sizes?|colou?rs?|versions?|editions?|flavou?rs?|shades?)$/.test(
    tokens[at + 1]?.text ?? '',
  )
  const lead = tokens
    .slice(Math.max(0, at - 6), at)
    .map(token => token.text)
    .join(' ')
  return (
    isVersion &&
    /\b(?:comes? in|available in|also in|have (?:it|them) in|we have|there's|there is) (?:an? |the |also |one |in )*$/.test(
      `${lead} `,
    ) &&
    !denials.some(denial => clause[denial] === clause[at])
  )
}

/** "€8.90 a ball; ten balls": what the goods are counted by. */
function isCountedUnit({ tokens, figureAt }: Reading, at: number): boolean {
  const before = figureAt.get(at - 1)
  if (before?.kind === 'plain') return !HOLDING.test(tokens[before.first - 1]?.text ?? '')
  return (
    /^(?:a|an|per|each|the|\/)$/.test(tokens[at - 1]?.text ?? '') && figureAt.get(at - 2)?.kind === 'money'
  )
}

const DOER =
  /^(?:to|i|i'd|i'll|i'm|i've|we|we'd|we'll|we're|you|you'd|you'll|you're|you've|can|could|may|might|would|should|will|let's|please|don't|just|never|he|she|he'll|she'll)$/
const OWNER = /^(?:your|my|his|her|our|their)$/
const FOR_YOUR = /^(?:for|to|in|at|on|of|like|from|under|over|around)$/
const SUPPOSING =
  /^(?:if|when|whenever|once|while|until|till|before|after|in|as|whether|unless|because|since|for)$/

/** "One left in the workshop", "two in the cabinet": where they are that were counted. */
function isWhere(tokens: readonly Token[], at: number): boolean {
  const lead = /^(?:the|our)$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : undefined
  const counted = tokens[at - 3]
  return (
    /^(?:in|on|at|behind)$/.test(lead?.text ?? '') &&
    (counted?.kind === 'number' ||
      phraseAt(LEFT_WORDS, tokens, at - 3) !== undefined ||
      phraseAt(PIECE_WORDS, tokens, at - 3) !== undefined)
  )
}

/**
 * What a word says of the goods it says as an adjective or a noun. How something is done ("sold singly"), what somebody
 * does ("you'd regret it"), what belongs to the customer, and the case somebody imagines are no property.
 */
function isNoPredicate({ tokens, clause }: Reading, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  const before = tokens[at - 1]?.text ?? ''
  if (/..ly$/.test(word) && !/friendly$/.test(word)) return true
  if (DOER.test(before) || isWhere(tokens, at)) return true
  const owner = [1, 2].find(back => OWNER.test(tokens[at - back]?.text ?? ''))
  if (owner !== undefined && FOR_YOUR.test(tokens[at - owner - 1]?.text ?? '')) return true
  let first = at
  while (clause[first - 1] === clause[at]) first--
  while (first < at && tokens[first]?.kind !== 'word') first++
  // "Straps at £17 if yours has seen better days"
  if (tokens.slice(first, at).some(token => /^(?:if|whether|unless|whenever)$/.test(token.text))) return true
  const opener = tokens[first]?.text ?? ''
  const isAnd = /^(?:and|but|so|or)$/.test(opener) ? (tokens[first + 1]?.text ?? '') : opener
  return first < at && SUPPOSING.test(isAnd)
}

// What is said of the speaker, or seems so, is no property.
const NEXT_MATTER = /^(?:[,;:—-]|so|but|because|if|when|for|as|i|i'd|i'm|we|my|looks?|feels?|seems?|sounds?)$/

/** "I can't knock anything off", "I'm not able to comment": it speaks of the speaker, of no product. */
function isOwnInability(draft: Reading, at: number): boolean {
  const clause = draft.clause[at]
  return draft.denials.some(
    denial =>
      draft.clause[denial] === clause &&
      denial < at &&
      at - denial <= 8 &&
      [0, 1, 2].some(back => /^i(?:'m|'d|'ve|'ll)?$/.test(draft.tokens[denial - back]?.text ?? '')),
  )
}

/** "Physio" is short for the physiotherapy of a row. */
function isShortFor(own: Token, token: Token): boolean {
  const short = token.text.replace(/s$/, '')
  return short.length >= 3 && own.text.length >= short.length + 3 && own.text.startsWith(short)
}

/** "Soprano uke": beside a word of its row, and its letters are those of another in the same order. */
function isNickname({ draft, rows, mentions }: Drafted, at: number): boolean {
  const short = (draft.tokens[at]?.text ?? '').replace(/s$/, '')
  const isBeside = mentions.some(mention => mention.positions.some(position => Math.abs(position - at) === 1))
  return (
    isBeside &&
    rows.some(row =>
      row.tokens.some(
        own =>
          own.kind === 'word' &&
          own.text[0] === short[0] &&
          own.text.length >= short.length + 2 &&
          isWithin(short, own.text),
      ),
    )
  )
}

function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** "Potted" is of a pot, "hemmed" of hemming. */
function isSameStem(own: Token, token: Token): boolean {
  const stem = englishStem(token.text)
  return stem.length >= 3 && (stem === own.text || stem === englishStem(own.text))
}

function englishStem(word: string): string {
  return word.replace(/([a-z])\1(?:ed|ing|er|y)$/, '$1').replace(/(?:ed|ing)$/, '')
}

/** "Responsibility" where the entry says responsible. */
function isCognate(own: Token, token: Token): boolean {
  return own.text.length >= 7 && token.text.length >= 7 && own.text.slice(0, 7) === token.text.slice(0, 7)
}

function isEvident(input: Drafted, token: Token): boolean {
  return (
    input.rows.some(row =>
      row.tokens.some(
        own =>
          own.kind === 'word' && (similar(own, token) || isShortFor(own, token) || isSameStem(own, token)),
      ),
    ) ||
    input.entries.some(
      entry =>
        entry.words.has(token.text) ||
        entry.reading.tokens.some(
          own =>
            own.kind === 'word' &&
            own.text.length > 3 &&
            (similar(own, token) || isCognate(own, token) || isSameStem(own, token)),
        ),
    ) ||
    input.ask.tokens.some(own => own.kind === 'word' && similar(own, token))
  )
}

function isQuestion(draft: Reading, at: number): boolean {
  const [, last] = sentenceBounds(draft, at)
  return draft.tokens[last]?.text === '?'
}

/** A person's name in a greeting, or a place the entries' "other" may cover. */
function isProper(draft: Reading, at: number): boolean {
  const token = draft.tokens[at]
  return !!token?.capital && draft.sentence[at] === draft.sentence[at - 1]
}

const ADDRESS =
  /[a-z0-9._-]{1,64}@[a-z0-9.-]{1,120}|(?:https?:\/\/|www\.)[^\s)]{1,200}|\b[a-z0-9-]{2,60}\.(?:com|net|org|shop|store|io|me|info|example|ru|de|es|pt|fr|it|tr|il|in|id|ae|br)\b/g

/** Addresses of mail and web must stand in the evidence. */
export function findUnknownAddresses(input: Drafted): UnsupportedClaim[] {
  const known = input.entries.map(entry => entry.reading.folded.text).join(' ')
  return [...input.draft.folded.text.matchAll(ADDRESS)]
    .map(match => match[0].replace(/[.,]+$/, ''))
    .filter(address => !known.includes(address))
    .map(address => ({ span: address, value: address, kind: 'other', supported: false }))
}

const EVEN =
  /^(?:even|also|aunque|incluso|mesmo|ate|meme|sogar|auch|anche|bile|даже|حتى|אפילו|भी|meski|walau)$/
const USED: Record<string, RegExp> = {
  unopened:
    /^(?:opened|open|abiert[oa]s?|abert[oa]s?|ouvert[es]*|geoffnet[er]*|apert[oaie]|acilmis|вскрыт\S*|مفتوح\S*|פתוח\S*)$/,
  unworn: /^(?:worn|usad[oa]s?|porte[es]*|getragen[er]*|indossat[oaie]|giyilmis|ношен\S*|ملبوس\S*)$/,
  unused:
    /^(?:used|usad[oa]s?|utilise[es]*|gebraucht[er]*|benutzt[er]*|usat[oaie]|kullanilmis|использован\S*|مستعمل\S*)$/,
}

/** "Even opened", "opened or not" where the entry says unopened. */
export function findWaived(input: Drafted): UnsupportedClaim[] {
  const { draft, entries } = input
  return Object.entries(USED).flatMap(([condition, used]) => {
    if (!entries.some(entry => entry.words.has(condition))) return []
    return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
      const isEven = [1, 2].some(back => EVEN.test(draft.tokens[at - back]?.text ?? ''))
      const isEither = draft.tokens[at + 1]?.text === 'or' && draft.tokens[at + 2]?.text === 'not'
      if (!used.test(token.text) || !(isEven || isEither)) return []
      return [{ span: spanOf(draft, at, at), value: token.text, kind: 'other', supported: false }]
    })
  })
}

const AFTER_USE = phrases<true>([
  [
    true,
    "after playing|after trying|after wearing|after using|after opening|after reading|after you've played|after you've tried|after you've used|after you've opened|once opened|once used|después de usar*|después de probar*|después de abrir*|una vez abiert*|una vez usad*|depois de usar|depois de abrir|depois de experimentar|depois de abert*|depois de usad*|après l avoir essayé*|après l avoir ouvert*|après l avoir utilisé*|après utilisation|une fois ouvert*|nach dem spielen|nach dem tragen|nach dem öffnen|nach gebrauch|nach dem benutzen|dopo averl* usat*|dopo averl* apert*|dopo averl* provat*|dopo l uso|una volta apert*|kullandıktan sonra|açtıktan sonra|denedikten sonra|после вскрытия|после использования|после того как откро*|بعد الاستخدام|بعد الاستعمال|بعد الفتح|بعد ما تفتح*|بعد التجربة|אחרי שימוש|אחרי פתיחה|אחרי שפתחת*|אחרי השימוש|इस्तेमाल के बाद|खोलने के बाद|setelah dipakai|setelah dibuka|setelah dicoba",
  ],
])
const UNUSED =
  /^(?:unopened|unworn|unused|sealed|ungeoffnet\S*|ungetragen\S*|unbenutzt\S*|precintad[oa]s?|sellad[oa]s?|lacrad[oa]s?|selad[oa]s?|scelle\S*|sigillat[oaie]|невскрыт\S*|запечатан\S*|неношен\S*|acilmamis|kullanilmamis|סגור\S*|מקורית|बंद|segel|tersegel)$/
const WITHOUT_USE =
  /(?:sin (?:abrir|usar|estrenar)|sem (?:abrir|usar|uso)|non (?:ouvert|porte|utilise)\S*|non (?:apert|usat|indossat)[oaie]|не (?:вскрыт|ношен|использован)\S*|(?:غير|عدم|بدون) (?:مفتوح|فتح|مستعمل|استخدام)\S*|ללא שימוש|לא (?:נפתח|בשימוש)\S*|बिना (?:खोले|इस्तेमाल)|belum (?:dibuka|dipakai))/

/** "If you don't like it after playing, swap it within 14 days" where the entry takes back what is unopened. */
export function findAfterUse({ draft, entries }: Drafted): UnsupportedClaim[] {
  const found = findPhrases(AFTER_USE, draft.tokens)
  if (found.length === 0) return []
  const isUnused = entries.some(
    ({ reading, row }) =>
      row === undefined &&
      (reading.tokens.some(token => UNUSED.test(token.text)) || WITHOUT_USE.test(reading.folded.text)),
  )
  const isGranted = (one: Found<true>) => {
    const [first, last] = sentenceBounds(draft, one.first)
    return (
      !draft.denials.some(
        at => at >= first && at <= last && !SUPPOSING.test(draft.tokens[at - 1]?.text ?? '') && at > one.last,
      ) && draft.tokens[last]?.text !== '?'
    )
  }
  return isUnused
    ? found.filter(isGranted).map(({ first, last }) => ({
        span: spanOf(draft, first, last),
        value: '',
        kind: 'other',
        supported: false,
      }))
    : []
}

/** The entry says "we are not responsible for lost data" and the draft says that we are. */
export function findContradictions(input: Drafted): UnsupportedClaim[] {
  const { draft, entries } = input
  const claims: UnsupportedClaim[] = []
  for (const [first, last] of sentencesOf(draft)) {
    if (draft.denials.some(at => at >= first && at <= last) || draft.tokens[last]?.text === '?') continue
    if (isRetold(draft, first, last, entries)) continue
    if (
      entries.some(entry => entry.language === input.language && grantsExcluded(input, first, last, entry))
    ) {
      claims.push({ span: spanOf(draft, first, last), value: '', kind: 'other', supported: false })
      continue
    }
    const words = contentWords(draft.tokens.slice(first, last + 1))
    if (words.length < 2 || words.some(word => word === 'only')) continue
    // "Our gluten-free bread is $11.50": no more than the name that the entry has too.
    const named = new Set(input.mentions.flatMap(mention => mention.positions))
    const said = contentWords(draft.tokens.filter((_, at) => at >= first && at <= last && !named.has(at)))
    const isContradicted = entries.some(entry =>
      entry.reading.denials.some(denial => {
        const clause = entry.reading.clause[denial]
        const denied = entry.reading.tokens.filter(
          (token, at) =>
            entry.reading.clause[at] === clause &&
            (at > denial || endsClause(entry.reading, denial)) &&
            token.kind === 'word',
        )
        const shared = words.filter(word => denied.some(token => token.text === word))
        return (
          shared.length >= 2 &&
          shared.length >= words.length * 0.6 &&
          shared.some(word => said.includes(word)) &&
          !entry.promises.some(
            promise =>
              promise.first > denial && !promise.denied && entry.reading.clause[promise.first] === clause,
          )
        )
      }),
    )
    if (isContradicted)
      claims.push({ span: spanOf(draft, first, last), value: '', kind: 'other', supported: false })
  }
  return claims
}

const FEWEST_RETOLD = 3
const HAVE =
  /^(?:have|there|with|also|tenemos|contamos|disponemos|temos|avons|disposons|haben|bieten|abbiamo|offriamo|vardir|عندنا|لدينا|אצלנו|यहां|हमारे|punya|tersedia|есть|имеется)$/u

/** Word for word what an entry says that denies nothing: "22 seats inside" is not what dogs "not inside" speaks of. */
function isRetold({ tokens }: Reading, first: number, last: number, entries: readonly Entry[]): boolean {
  const words = contentWords(tokens.slice(first, last + 1)).filter(word => !HAVE.test(word))
  return (
    words.length >= FEWEST_RETOLD &&
    entries.some(({ reading }) => {
      const told = new Set(reading.tokens.map(token => token.text))
      return reading.denials.length === 0 && words.every(word => told.has(word))
    })
  )
}

/** "Autoschlüssel machen wir nicht": the no stands at the end, behind all that it denies. */
function endsClause({ tokens, clause, language }: Reading, at: number): boolean {
  return language === 'de' && !(clause[at + 1] === clause[at] && tokens[at + 1]?.kind === 'word')
}

/** "Mixed paint cannot be exchanged", and the draft speaks of mixed paint and of exchanging without a no. */
function grantsExcluded({ draft, mentions }: Drafted, first: number, last: number, entry: Entry): boolean {
  if (entry.row !== undefined || hasException(draft, first, last)) return false
  const told = keysOf(draft, first, last)
  // "Our nut-free granola is $9.50": what is part of a name grants nothing.
  const named = new Set(mentions.flatMap(mention => mention.positions))
  const services = new Set(
    findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1)
      .filter(found => !(named.has(found.first) && named.has(found.last)))
      .map(found => found.id.id),
  )
  const said = draft.tokens.slice(first, last + 1).filter((_, i) => !named.has(first + i))
  const { reading } = entry
  const bounds = new Set(reading.tokens.map((_, at) => clauseBounds(reading, at).join()))
  const clauses = [...bounds].map(bound => bound.split(',').map(Number) as [number, number])
  const isDenied = ([from, to]: [number, number]) =>
    reading.denials.some(at => at >= from && at <= to) || hasException(reading, from, to)
  const granted = new Set(
    clauses.filter(bound => !isDenied(bound)).flatMap(([from, to]) => [...keysOf(reading, from, to)]),
  )
  return clauses.filter(isDenied).some(([from, to]) => {
    // "Plants cannot be returned": what stands before the no is what it is said of.
    const no = reading.denials.find(at => at >= from && at <= to)
    const subject = no === undefined ? [] : telling(reading, from, no - 1)
    const own = (subject.length > 0 ? subject : telling(reading, from, to)).filter(key => !granted.has(key))
    // The same service, or the very word that is denied: "not included".
    const denied = entry.promises.filter(promise => promise.first >= from && promise.first <= to)
    const isSame =
      denied.length > 0
        ? denied.some(promise => services.has(promise.id) || isWorded(reading, promise, said))
        : entry.promises.some(promise => services.has(promise.id)) ||
          (no !== undefined && isSaid(telling(reading, no + 1, to), told))
    if (own.length === 0)
      return isSame && listedSubjects(reading, from).some(subject => isSaid(subject, told))
    // "Fabric and wheels are not covered": each of them.
    const lead = reading.tokens.slice(from, no ?? from)
    const joints = lead.filter(token => CONNECTORS.has(token.text)).length
    const isListed = joints > 0 && lead.length - joints === subject.length
    return (
      isSame &&
      (own.every(key => told.has(key)) ||
        (isListed && subject.some(key => own.includes(key) && told.has(key))))
    )
  })
}

/** "No se cambia" and "se puede cambiar": the same word, but for its ending. */
function isWorded(
  reading: Reading,
  promise: { first: number; last: number },
  said: readonly Token[],
): boolean {
  const stem = (token: Token) =>
    token.kind === 'word' && token.text.length > 4 ? token.text.slice(0, 5) : ''
  const told = new Set(said.map(stem))
  return reading.tokens
    .slice(promise.first, promise.last + 1)
    .some(token => stem(token) !== '' && told.has(stem(token)))
}

const MODAL =
  /^(?:can|may|must|will|is|are|only|puede|pueden|es|son|solo|pode|podem|e|sao|so|peut|peuvent|est|sont|kann|konnen|ist|sind|nur|puo|possono|sono|solo)$/

/** "Sale items and swimwear … can only be exchanged, not refunded": of each of them the no is said. */
function listedSubjects(reading: Reading, at: number): string[][] {
  const [first] = sentenceBounds(reading, at)
  const verb = reading.tokens.findIndex((token, i) => i > first && i < at && MODAL.test(token.text))
  if (verb < 0) return []
  const cuts = [
    first - 1,
    ...reading.tokens.flatMap((token, i) => (i > first && i < verb && CONNECTORS.has(token.text) ? [i] : [])),
    verb,
  ]
  return cuts.slice(1).map((cut, i) => telling(reading, (cuts[i] ?? 0) + 1, cut - 1))
}

function isSaid(keys: readonly string[], told: ReadonlySet<string>): boolean {
  return keys.length > 0 && keys.every(key => told.has(key))
}

function telling(reading: Reading, from: number, to: number): string[] {
  return [...keysOf(reading, from, to)].filter(key => /^(?:word|thing):/.test(key))
}

function contentWords(tokens: readonly Token[]): string[] {
  return tokens.filter(token => token.kind === 'word' && token.text.length > 3).map(token => token.text)
}
