import type { Figure } from './amounts.ts'
import { tellsBand } from './bands.ts'
import type { DraftCheckInput, Finding } from './check.ts'
import type { Entry } from './entries.ts'
import { type contextAt, findSupport } from './evidence.ts'
import type { Mention } from './items/mentions.ts'
import type { Row } from './items/rows.ts'
import { CONNECTORS } from './items/rows.ts'
import { similar } from './items/similar.ts'
import { isArticleNumber, isInscription, isNamedInEntry, isPartySize } from './labels.ts'
import { CHOICE_WORDS } from './lexicon/frame-words.ts'
import { PROMISE_WORDS } from './lexicon/promise-words.ts'
import { CONTAINER_WORDS, PIECE_WORDS, STOCK_WORDS } from './lexicon/stock-words.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { isAmount, isCount, isListNumber } from './prices/amount.ts'
import { changesOf } from './prices/change.ts'
import type { PriceInput } from './prices/claim.ts'
import { packOf, timesHeld, timesOfBasis } from './prices/contents.ts'
import { isChargedPiece, isChargedPlace } from './prices/fees.ts'
import { isCountedAfterFirst } from './prices/first-free.ts'
import { formulasOf } from './prices/formula.ts'
import { listedPrices } from './prices/price-list.ts'
import { isChargedTime } from './prices/rates.ts'
import { isInBand } from './prices/size-bands.ts'
import { keepsFloor } from './promises/kept.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from './reading.ts'
import { relationOf } from './relation.ts'
import { keepsBound } from './same-figure.ts'
import { CURRENCY_MARKERS, MEASURES, TIME_UNITS } from './units.ts'

export type Parts = {
  input: DraftCheckInput
  draft: Reading
  ask: Reading
  rows: Row[]
  entries: Entry[]
  mentions: Mention[]
  isName: (at: number) => boolean
}

/** Every other figure needs a reason to be there: a name, a quantity, the customer's words, an entry. */
export function looseFigures(
  parts: Parts,
  stockFigures: ReadonlySet<Figure>,
  priceInput: PriceInput,
  context: (at: number) => ReturnType<typeof contextAt>,
  hours: readonly { first: number; last: number; supported: boolean }[],
): Finding[] {
  const { draft, ask, rows, entries, mentions, isName } = parts
  const findings: Finding[] = []
  const formulas = formulasOf(draft)
  const listed = listedPrices(draft, rows, mentions)
  const notes = new Set(changesOf(priceInput).map(change => change.note))
  for (const figure of draft.figures) {
    if (!stockFigures.has(figure) && isListedSize(parts, figure) && !isAmount(figure, priceInput)) {
      const span = spanOf(draft, figure.first, figure.last)
      const value = figure.values[0] ?? null
      findings.push({ span, value, kind: 'other', supported: false, verdict: 'invented_product' })
      continue
    }
    if (
      isName(figure.numberFirst) ||
      stockFigures.has(figure) ||
      isAmount(figure, priceInput) ||
      figure.kind === 'money'
    )
      continue
    if (
      (figure.weak && figure.kind === 'plain') ||
      isDenied(draft, figure.first, 3) ||
      isListNumber(draft, figure)
    )
      continue
    if (findSupport(figure, entries, context(figure.first))) continue
    // "One cake for eight people?" asks.
    if (figure.kind === 'plain' && draft.tokens[sentenceBounds(draft, figure.first)[1]]?.text === '?')
      continue
    const isOfHours = (claim: (typeof hours)[number]) =>
      claim.supported && claim.first <= figure.first && claim.last >= figure.last
    if (figure.kind === 'time' && hours.some(isOfHours)) continue
    if (isLooseHour(parts, figure)) continue
    if (isReference(draft, ask, figure) || isArticleNumber(draft, figure) || isInscription(draft, figure))
      continue
    if (figure.kind === 'plain' && formulas.some(formula => formula.operands.has(figure))) continue
    if (isFewerPayments(parts, figure) || notes.has(figure) || isChargedTime(parts, figure)) continue
    if (isPartySize(draft, figure, ask) || isNamedInEntry(draft, figure, entries)) continue
    if (tellsBand(draft, figure, entries) || isChargedPiece(parts, figure)) continue
    if (isCountedAfterFirst(parts, figure) || isChargedPlace(priceInput, figure)) continue
    if (isInBand(figure, entries) && relationOf(draft, figure) === 'exact') continue
    if (isOtherSize(parts, figure)) {
      const span = spanOf(draft, figure.first, figure.last)
      const value = figure.values[0] ?? null
      findings.push({ span, value, kind: 'other', supported: false, verdict: 'invented_product' })
      continue
    }
    if (figure.kind === 'measure' && rows.some(row => timesHeld(row, figure) !== undefined)) continue
    if (figure.kind === 'measure' && entries.some(entry => timesOfBasis(entry, figure) !== undefined))
      continue
    if (isChoiceCount(parts, figure) || isProduct(draft, figure)) continue
    if (isOtherPack(parts, figure)) {
      const span = spanOf(draft, figure.first, figure.last)
      findings.push({
        span,
        value: figure.values[0] ?? null,
        kind: 'other',
        supported: false,
        verdict: 'invented_product',
      })
      continue
    }
    if (listed.has(figure) || isPackCount(parts, figure) || isOfName(parts, figure)) continue
    if (isSummand(parts, figure) || isDivided(parts, figure)) continue
    if (isRefusedOffer(draft, figure) || isAboveFloor(parts, figure)) continue
    if (isRestatedInRefusal(draft, ask, figure) || isWithinTerms(parts, figure)) continue
    if (
      !contradictsEntry(parts, figure) &&
      !isUnknownHour(parts, figure) &&
      isQuantity(figure, priceInput, mentions, draft, ask)
    )
      continue
    if (figure.kind === 'date' && !hasDeed(draft, figure)) continue
    if (isUsualTime(parts, figure)) continue
    if (
      figure.kind === 'plain' &&
      rows.some(row =>
        row.tokens.some(
          token => token.kind === 'number' && token.text === draft.tokens[figure.numberFirst]?.text,
        ),
      ) &&
      figure.last === figure.first &&
      !figure.inWords &&
      nextToMention(figure, mentions)
    )
      continue
    const verdict =
      figure.kind === 'measure' || isModel(draft, figure) ? 'invented_product' : 'unsupported_promise'
    findings.push({
      span: spanOf(draft, figure.first, figure.last),
      value: figure.values[0] ?? null,
      kind: 'other',
      supported: false,
      verdict,
    })
  }
  return findings
}

/** "In 2, 4 and 6 years" of what is sold in 4 and 6: the figure stands in a list of sizes, and no row has it. */
function isListedSize({ draft, isName, mentions }: Parts, figure: Figure): boolean {
  const { tokens } = draft
  // "2 tyres 27.5 and 1 chain": what stands before goods counts them.
  const behind = tokens[figure.last + 1]
  if (behind?.kind === 'word' && mentions.some(mention => mention.first === figure.last + 1)) return false
  const isOfKind = figure.kind === 'plain' || figure.kind === 'duration' || figure.kind === 'measure'
  if (!isOfKind || figure.inWords || isName(figure.numberFirst)) return false
  const isJoint = (at: number) =>
    tokens[at]?.text === ',' || (CONNECTORS.has(tokens[at]?.text ?? '') && !tokens[at]?.capital)
  const isListed = (step: 1 | -1) => {
    let at = step > 0 ? figure.numberLast : figure.numberFirst
    for (let steps = 0; steps < 6; steps++) {
      const joint = at + step
      if (!isJoint(joint)) return false
      at = joint + step
      if (isJoint(at)) at += step
      // "€5 a m², 20 m² …": the two of a square is none of the list.
      if (tokens[at]?.kind !== 'number' || phraseAt(MEASURES, tokens, at - 1)?.last === at) return false
      if (isName(at)) return true
    }
    return false
  }
  const next = figure.numberLast + 1
  const isCounted =
    phraseAt(PIECE_WORDS, tokens, next) !== undefined ||
    phraseAt(CURRENCY_MARKERS, tokens, next) !== undefined
  return figure.numberFirst === figure.numberLast && !isCounted && (isListed(1) || isListed(-1))
}

const ALSO =
  /^(?:also|too|tambien|tambem|aussi|egalement|auch|sogar|anche|pure|ayrica|de|da|также|тоже|еще|ايضا|وايضا|كمان|وكمان|גם|וגם|भी|bhi|juga)$/
const COMES_IN = /^(?:in|en|em|a|als|da|в|по|ב|ب|dalam|ukuran)$/

/** "Hay de 1 L y también en 10 L": a size that is offered is the size of a row, and no multiple of one. */
function isOtherSize({ draft, rows, mentions }: Parts, figure: Figure): boolean {
  const { tokens, sentence } = draft
  if (figure.kind !== 'measure' || !rows.some(row => timesHeld(row, figure) !== undefined)) return false
  if (rows.some(row => timesHeld(row, figure) === 1)) return false
  const before = tokens.slice(Math.max(0, figure.first - 3), figure.first)
  const isIn = COMES_IN.test(before.at(-1)?.text ?? '')
  const isAlso = before.some(token => token.text.length > 2 && ALSO.test(token.text))
  const isOffered = findPhrases(STOCK_WORDS, tokens, 0, figure.first).some(
    word => word.id.available && sentence[word.first] === sentence[figure.first],
  )
  const isOfGoods = mentions.some(mention => mention.first > figure.last && mention.first - figure.last <= 2)
  return (isAlso || (isIn && isOffered)) && !isOfGoods
}

const ON_CLOCK =
  /^(?:before|after|until|till|at|by|from|las|les|le|as|a|um|vor|nach|bis|ab|dopo|prima|alle|до|после|к|с|قبل|بعد|لغايه|עד|אחרי|לפני|jam|pukul|sebelum|setelah)$/

/** "Before five" where an entry says 17:00. */
function isLooseHour({ draft, entries }: Parts, figure: Figure): boolean {
  const value = figure.values[0] ?? 99
  return (
    figure.kind === 'plain' &&
    value <= 12 &&
    (ON_CLOCK.test(draft.tokens[figure.first - 1]?.text ?? '') ||
      /^(?:sabah|ogle|ogleden|aksam|gece|सुबह|दोपहर|शाम|रात)$/.test(
        draft.tokens[figure.first - 1]?.text ?? '',
      )) &&
    entries.some(entry =>
      entry.reading.figures.some(
        own => own.kind === 'time' && own.values.some(hour => hour === value || hour === value + 12),
      ),
    )
  )
}

/** "Also after seven" where every hour of the entries is another: no quantity stands behind "after". */
function isUnknownHour({ draft, entries, isName }: Parts, figure: Figure): boolean {
  const value = figure.values[0] ?? 99
  const next = draft.tokens[figure.last + 1]
  return (
    figure.kind === 'plain' &&
    value >= 1 &&
    value <= 12 &&
    !isName(figure.numberFirst) &&
    next?.kind !== 'word' &&
    /^(?:after|before|until|till)$/.test(draft.tokens[figure.first - 1]?.text ?? '') &&
    entries.some(entry => entry.row === undefined && entry.reading.figures.some(own => own.kind === 'time'))
  )
}

const PAYMENTS =
  /^(?:x|times|payments?|instalments?|installments?|cuotas?|pagos?|meses|vezes|parcelas?|prestac\S*|fois|mensualit\S*|raten|rate|taksit\S*|платеж\S*|част\S*|месяц\S*|دفعات|اقساط|תשלומים|किस्त\S*|cicilan|kali)$/

/** "In 5 payments" where the entry allows up to six. */
function isFewerPayments({ draft, entries }: Parts, figure: Figure): boolean {
  return (
    figure.kind === 'plain' &&
    draft.tokens[figure.last + 1]?.forms
      .concat(draft.tokens[figure.last + 1]?.text ?? '')
      .some(form => PAYMENTS.test(form)) === true &&
    entries.some(
      entry =>
        entry.promises.some(promise => promise.id === 'installments' && !promise.denied) &&
        entry.reading.figures.some(own => keepsBound(entry, own, figure)),
    )
  )
}

/** "In two sizes": no more than the rows have. */
function isChoiceCount({ draft, rows }: Parts, figure: Figure): boolean {
  return (
    phraseAt(CHOICE_WORDS, draft.tokens, figure.last + 1) !== undefined &&
    (figure.values[0] ?? 0) <= rows.length
  )
}

/** "3 boxes of 12, that's 36 in total", "six to a pack, for 18 you need three": the product of what the sentence says. */
function isProduct(draft: Reading, figure: Figure): boolean {
  if (figure.kind !== 'plain') return false
  const own = draft.figures.filter(
    other =>
      other !== figure &&
      other.kind === 'plain' &&
      (other.values[0] ?? 0) > 1 &&
      draft.sentence[other.first] === draft.sentence[figure.first],
  )
  return own.some((a, i) =>
    own.slice(i + 1).some(b => figure.values[0] === (a.values[0] ?? 0) * (b.values[0] ?? 0)),
  )
}

/** "A full day in the canoe" of a "Canoe Hire Full Day": the span is a word of its name. */
function isOfName({ mentions }: Parts, figure: Figure): boolean {
  return (
    figure.kind === 'duration' &&
    figure.inWords &&
    (figure.values[0] ?? 0) <= 1 &&
    mentions.some(mention => mention.rows.length === 1 && mention.positions.includes(figure.last))
  )
}

const HOLDING =
  /^(?:has|have|holds?|contains?|includes?|with|of|trae|traen|tiene|tienen|contiene\S*|incluye\S*|con|de|tem|traz|contem|com|contient|avec|a|hat|haben|enthalt\S*|mit|ha|contiene|содержит|с|по|فيه|فيها|مع|עם|isi|berisi|dengan)$/

/** "For 20 you'd take 4 packs of six": what one would buy, in what the goods come in. */
function isPackCount({ draft, mentions }: Parts, figure: Figure): boolean {
  const { tokens, sentence } = draft
  const isPack = phraseAt(CONTAINER_WORDS, tokens, figure.last + 1) !== undefined
  return (
    figure.kind === 'plain' &&
    isPack &&
    Number.isInteger(figure.values[0]) &&
    !HOLDING.test(tokens[figure.first - 1]?.text ?? '') &&
    !ORDINAL.test(tokens[figure.numberFirst]?.text ?? '') &&
    !/^(?:every|cada|chaque|jede[rs]?|ogni|her|кажд\S*|كل|כל|हर|setiap|tiap)$/.test(
      tokens[figure.first - 1]?.text ?? '',
    ) &&
    mentions.some(mention => mention.sentence === sentence[figure.first])
  )
}

/** "73 € (28 + 45)": the price of a row, added up. */
function isSummand({ draft, rows }: Parts, figure: Figure): boolean {
  const beside = [draft.tokens[figure.first - 1]?.text, draft.tokens[figure.last + 1]?.text]
  return (
    figure.kind === 'plain' &&
    beside.includes('+') &&
    rows.some(row => row.price !== null && figure.values.includes(row.price))
  )
}

/** "1,600 in 4 payments is AED 400 each": the price of a row, divided as the sentence says. */
function isDivided({ draft, rows }: Parts, figure: Figure): boolean {
  const [value = 0] = figure.values
  const inSentence = draft.figures.filter(
    other => other !== figure && draft.sentence[other.first] === draft.sentence[figure.first],
  )
  const counts = inSentence.filter(other => other.kind !== 'money').flatMap(other => other.values)
  const shares = inSentence.filter(other => other.kind === 'money').flatMap(other => other.values)
  return (
    figure.kind === 'plain' &&
    rows.some(row => row.price !== null && figure.values.includes(row.price)) &&
    counts.some(
      count =>
        Number.isInteger(count) &&
        count > 1 &&
        count <= MOST_PAYMENTS &&
        shares.some(share => Math.abs(share * count - value) <= count / 100),
    )
  )
}

const MOST_PAYMENTS = 60

const CODE =
  /^-?(?:codes?|coupons?|vouchers?|gutschein\S*|rabattcode\S*|code promo|kod\S*|промокод\S*|код\S*|कोड|kode)$/

/** "Catering for 20 people" of an answer that holds from 15 people on. */
function isAboveFloor({ draft, entries }: Parts, figure: Figure): boolean {
  const isOfPeople = figure.kind === 'plain' || figure.kind === 'measure'
  const [first, last] = sentenceBounds(draft, figure.first)
  const isOfService = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(
    found => found.id.kind === 'service',
  )
  return (
    isOfPeople &&
    isOfService &&
    entries.some(
      entry =>
        entry.row === undefined &&
        entry.isAnswer &&
        entry.reading.figures.some(
          floor =>
            floor.kind === figure.kind && keepsFloor(entry, floor, figure) && floor.unit === figure.unit,
        ),
    )
  )
}

/** "We don't do 2 for 1": the figure is part of what is refused. */
function isRefusedOffer(draft: Reading, figure: Figure): boolean {
  // "I can't give you a 90% code"
  const isCode = figure.kind === 'percent' && CODE.test(draft.tokens[figure.last + 1]?.text ?? '')
  if (isCode && isDenied(draft, figure.first, 8)) return true
  return findPhrases(PROMISE_WORDS, draft.tokens).some(
    found =>
      found.id.kind === 'refusable' &&
      ((found.first <= figure.first && found.last >= figure.last) || isRateOf(draft, found.last, figure)) &&
      isDenied(draft, found.first, 40, found.last),
  )
}

/** "No manejamos descuento del 10 %": the rate of what is refused. */
function isRateOf({ tokens, clause }: Reading, last: number, figure: Figure): boolean {
  const between = tokens.slice(last + 1, figure.first)
  return (
    figure.kind === 'percent' &&
    figure.first > last &&
    clause[figure.first] === clause[last] &&
    between.length <= 2 &&
    between.every(token =>
      /^(?:of|by|de|del|do|da|von|um|um die|di|del|в|на|ب|של|की|का|sebesar)$/.test(token.text),
    )
  )
}

const BEYOND =
  /^(?:beyond|outside|far|too|exceeds?|lejos|fuera|longe|fora|loin|dehors|weit|ausserhalb|lontano|fuori|uzak|далеко|вне|дальше|بعيد\S*|خارج|רחוק|מחוץ|दूर|बाहर|jauh|luar)$/

/** "8 miles is beyond our area": the customer's own figure, to be refused. */
function isRestatedInRefusal(draft: Reading, ask: Reading, figure: Figure): boolean {
  if (figure.kind !== 'measure' && figure.kind !== 'duration') return false
  const isAsked = ask.figures.some(
    other => other.unit === figure.unit && other.values[0] === figure.values[0],
  )
  const clause = draft.clause[figure.first]
  const isRefused = draft.tokens.some((token, at) => draft.clause[at] === clause && BEYOND.test(token.text))
  return isAsked && (isRefused || isDenied(draft, figure.first))
}

const TERM: Record<string, number> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 720 }

/** "Five days ahead is fine" of 48 hours, "at 3 miles" of five: the customer's own figure, which keeps what is asked for. */
function isWithinTerms({ draft, ask, entries }: Parts, figure: Figure): boolean {
  const isAsked = ask.figures.some(
    other => other.unit === figure.unit && other.kind === figure.kind && other.values[0] === figure.values[0],
  )
  if (!isAsked) return false
  const told = entries.flatMap(entry => (entry.row === undefined ? entry.reading.figures : []))
  if (figure.kind === 'measure')
    return told.some(own => own.unit === figure.unit && (figure.values[0] ?? 0) <= (own.values[0] ?? 0))
  const hours = (one: Figure) => (one.values[0] ?? 0) * (TERM[one.unit ?? ''] ?? Number.NaN)
  const [first, last] = sentenceBounds(draft, figure.first)
  return draft.figures.some(other => {
    if (other === figure || other.kind !== 'duration' || other.first < first || other.last > last)
      return false
    if (!told.some(own => own.kind === 'duration' && hours(own) === hours(other))) return false
    const relation = relationOf(draft, other)
    return relation === 'above'
      ? hours(figure) > hours(other)
      : relation === 'below' && hours(figure) < hours(other)
  })
}

/** "Four fitting rooms" where an entry has two. */
function contradictsEntry({ draft, entries }: Parts, figure: Figure): boolean {
  const noun = draft.tokens[figure.last + 1]
  if (noun?.kind !== 'word' || noun.text.length < 2) return false
  const service = phraseAt(PROMISE_WORDS, draft.tokens, figure.last + 1)?.id
  const isSameService = ({ reading }: Entry, own: Figure) =>
    service?.kind === 'service' && phraseAt(PROMISE_WORDS, reading.tokens, own.last + 1)?.id.id === service.id
  if (noun.text.length < 4 && !service) return false
  return entries.some(
    entry =>
      entry.row === undefined &&
      entry.reading.figures.some(own => {
        const counted = entry.reading.tokens[own.last + 1]
        const isSame = counted?.kind === 'word' && (similar(counted, noun) || isSameService(entry, own))
        return own.kind === 'plain' && isSame
      }),
  )
}

const REFERENCE =
  /^(?:order|orders|job|ticket|number|no|ref|reference|invoice|pedido|encomenda|orden|factura|numero|commande|bestellung|auftrag|auftragsnummer|bestellnummer|ordine|siparis|заказ|заказа|заказу|номер|номером|طلب|طلبك|رقم|הזמנה|מספר|ऑर्डर|नंबर|pesanan|order-nummer)$/

/** The number of an order or a job, as the customer gave it. */
function isReference(draft: Reading, ask: Reading, figure: Figure): boolean {
  const isAsked = ask.figures.some(other => other.values[0] === figure.values[0])
  const before = [1, 2].map(back => draft.tokens[figure.first - back])
  return (
    figure.kind === 'plain' &&
    isAsked &&
    before.some(token => token?.text === '#' || token?.forms.some(form => REFERENCE.test(form)))
  )
}

const ORDINAL =
  /^(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|quint[oa]|decim[oa]|cinquieme|dixieme|funfte[rns]?|zehnte[rns]?|quint[oa]|пят(?:ый|ая|ое|ую)|десят(?:ый|ая|ое|ую))$/

const PACK =
  /^(?:pack|packs|box|boxes|set|case|caja|cajas|paquete|caixa|caixas|pacote|boite|lot|packung|schachtel|коробк.|упаковк.|علبه|علب|باكيت|kotak|isi)$/

/** "A pack of 8" of what its row sells by six. */
function isOtherPack({ draft, rows, mentions }: Parts, figure: Figure): boolean {
  const of = draft.tokens[figure.first - 1]?.text ?? ''
  const pack =
    draft.tokens[
      figure.first - (/^(?:of|de|di|von|mit|with|avec|com|con|по|на|из|da|من|של)$/.test(of) ? 2 : 1)
    ]?.text ?? ''
  const isPack =
    PACK.test(pack) ||
    (/^(?:of|de|di|von|mit|with|con|com|avec|по|с|из|da|من|של)$/.test(of) &&
      phraseAt(CONTAINER_WORDS, draft.tokens, figure.first - 2) !== undefined)
  // "По 12 штук в упаковке"
  const piece = phraseAt(PIECE_WORDS, draft.tokens, figure.last + 1)
  const holder =
    piece &&
    /^(?:in|per|en|por|em|par|im|pro|je|в|dans|nel|nella|di|dalam)$/.test(
      draft.tokens[piece.last + 1]?.text ?? '',
    )
      ? piece.last + 2
      : -1
  const isHeld = holder > 0 && [holder, holder + 1].some(at => phraseAt(CONTAINER_WORDS, draft.tokens, at))
  if (figure.kind !== 'plain' || !(isPack || isHeld || isPackWritten(draft, figure))) return false
  const sentence = draft.sentence[figure.first]
  const named = new Set(
    mentions.filter(mention => mention.sentence === sentence).flatMap(mention => mention.rows),
  )
  const isOnly = mentions.length === 0 && rows.length === 1
  const packs = rows.filter(row => isOnly || named.has(row.index)).map(packOf)
  return packs.length > 0 && packs.every(size => size > 1 && !figure.values.includes(size))
}

/** "Als 60er-Pack", "a 60-pack", "по 60 шт": so many in one, as versions of goods are called. */
function isPackWritten({ tokens }: Reading, figure: Figure): boolean {
  const at = figure.last + 1
  const isOf = tokens[at]?.text === 'er' && tokens[at]?.glued === true
  const behind = isOf ? at + 1 : at
  const isJoined = tokens[behind]?.text === '-'
  const noun = isJoined ? behind + 1 : behind
  const isPack = PACK.test(tokens[noun]?.text ?? '') || phraseAt(CONTAINER_WORDS, tokens, noun) !== undefined
  const isAlone = isOf && (tokens[behind]?.kind !== 'word' || CONNECTORS.has(tokens[behind]?.text ?? ''))
  const isEach =
    /^(?:по|da|de a|je)$/.test(tokens[figure.first - 1]?.text ?? '') &&
    phraseAt(PIECE_WORDS, tokens, at) !== undefined
  return (isOf && isPack) || (isJoined && isPack) || isAlone || isEach
}

/** "about 45 minutes" beside a repair is how long the work takes, unless the row itself says how long. */
function isUsualTime({ draft, rows, entries, mentions }: Parts, figure: Figure): boolean {
  if (figure.kind !== 'duration' || figure.unit !== 'minute' || (figure.values[0] ?? 0) > 120) return false
  const sentence = draft.sentence[figure.first]
  const own = mentions.filter(mention => mention.sentence === sentence).flatMap(mention => mention.rows)
  const isRepair = rows.some(
    row =>
      own.includes(row.index) &&
      [...row.things.values()].some(ids => ids.has('repair') || ids.has('replacement')),
  )
  const isKnown = entries.some(
    entry =>
      entry.row !== undefined &&
      entry.reading.figures.some(other => other.kind === 'duration' && other.unit === 'minute'),
  )
  const isPromised = draft.tokens.some(
    (token, at) =>
      draft.sentence[at] === sentence &&
      /^(?:in|within|ready|deliver\w*|guarantee\w*)$/.test(token.text) &&
      figure.first - at <= 3 &&
      figure.first > at,
  )
  return relationOf(draft, figure) === 'about' && isRepair && !isKnown && !isPromised
}

function nextToMention(figure: Figure, mentions: readonly Mention[]): boolean {
  return mentions.some(
    mention => Math.abs(mention.last - figure.first) <= 2 || Math.abs(mention.first - figure.last) <= 2,
  )
}

function isModel(draft: Reading, figure: Figure): boolean {
  const token = draft.tokens[figure.numberFirst]
  const before = draft.tokens[figure.numberFirst - 1]
  return figure.kind === 'plain' && before?.kind === 'word' && (token?.glued === true || before.capital)
}

function hasDeed(draft: Reading, figure: Figure): boolean {
  const sentence = draft.sentence[figure.first]
  return draft.tokens.some(
    (token, i) =>
      draft.sentence[i] === sentence &&
      /^(?:arriv|deliver|ready|back|restock|closed|open|ship|until|till|ends?$|expires?|llega|listo|chega|pronto|arrive|livr|liefer|kommt|arriva|будет|достав|يصل|אחרי|until|valid)/.test(
        token.text,
      ),
  )
}

const TIMES = /^(?:times|veces|vezes|fois|mal|volte|kez|kere|раз|раза|مرات|פעמים|बार|kali)$/

/** "two of them", "6 croissants for Saturday": how many a customer wants, which no row can deny. */
function isQuantity(
  figure: Figure,
  input: Parameters<typeof isAmount>[1],
  mentions: readonly Mention[],
  draft: Reading,
  ask: Reading,
): boolean {
  if (ORDINAL.test(draft.tokens[figure.numberFirst]?.text ?? '')) return false
  if (!isCount(figure, input) || TIMES.test(draft.tokens[figure.last + 1]?.text ?? '')) return false
  const value = figure.values[0] ?? 0
  const unitOf = (at: number) =>
    phraseAt(TIME_UNITS, draft.tokens, at) ?? phraseAt(MEASURES, draft.tokens, at)
  // "4, 6 and 8 years" where the rows have sizes in years: a size, no quantity.
  if (unitOf(figure.last + 1) && mentions.some(mention => mention.first === figure.last + 1)) return false
  if (ask.figures.some(other => other.values.includes(value))) return true
  // "Kids up to ten", "from five on": a bound is a condition, and nobody orders one.
  const isOrdered = mentions.some(mention => mention.first > figure.last && mention.first - figure.last <= 2)
  if (!isOrdered && /^(?:upto|above|below)$/.test(relationOf(draft, figure))) return false
  if (mentions.some(mention => mention.first > figure.last && mention.first - figure.last <= 4)) return true
  if (
    draft.figures.some(
      other => other.kind === 'money' && other.first > figure.last && other.first - figure.last <= 4,
    )
  )
    return true
  return figure.inWords && value <= 12 && !/^(?:free|gratis)/.test(draft.tokens[figure.last + 1]?.text ?? '')
}
