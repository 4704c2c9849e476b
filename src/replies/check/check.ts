import type { Figure } from './amounts.ts'
import { checkComparisons } from './comparisons.ts'
import { contextAt, type Entry, findSupport, toEntry } from './evidence.ts'
import { checkHours } from './hours.ts'
import { findMentions, type Mention, nameFigures, type Row, toRow } from './items.ts'
import { STOCK_WORDS } from './lexicon/stock-words.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { checkPrices, isAmount, isCount, packOf } from './prices.ts'
import { findInvented } from './products.ts'
import { checkPromises } from './promises.ts'
import { withoutQuotes } from './quoted.ts'
import { isDenied, type Reading, read, spanOf } from './reading.ts'
import { checkAvailability, checkCounts, findStockFigures } from './stock.ts'
import { MAX_CHARACTERS } from './text.ts'
import { MEASURES, TIME_UNITS } from './units.ts'
import { findContradictions, findUnknownAddresses, findUnknownWords } from './wording.ts'

export type EvidenceRow = {
  id: string
  name: string
  price: number | null
  stock: number | null
  currency: string
  available?: boolean
  attributes?: Record<string, string>
}
export type EvidenceEntry = { id: string; question?: string; answer: string }
export type DraftCheckInput = {
  draft: string
  rows: EvidenceRow[]
  faq: EvidenceEntry[]
  language: string
  ask?: string
  /** More statements that may be made, such as today's hours in words. */
  facts?: string[]
}
export type Verdict = 'ok' | 'wrong_price' | 'wrong_stock' | 'invented_product' | 'unsupported_promise'
export type Claim = {
  span: string
  value: number | boolean | string | null
  kind: string
  supported: boolean
}
export type DraftCheck = { send: boolean; verdict: Verdict; claims: Claim[] }

const MAX_FIGURES = 120
const MAX_ASK = 1_000

type Finding = Claim & { verdict: Exclude<Verdict, 'ok'> }

/**
 * Whether a drafted reply states only what the rows, entries and facts support. Pure and without a model; what looks
 * like a claim and matches nothing holds the draft back.
 */
export function checkDraft(input: DraftCheckInput): DraftCheck {
  const rows = input.rows.map(toRow)
  const prepare = nameFigures(rows)
  let isName = (_at: number): boolean => false
  const statements = [...(input.facts ?? []), ...input.faq.map(entry => entry.answer)]
  const unquoted = input.draft.length > MAX_CHARACTERS ? input.draft : withoutQuotes(input.draft, statements)
  const draft = read(unquoted, input.language, tokens => {
    const prepared = prepare(tokens)
    isName = prepared.isName
    return prepared
  })
  if (input.draft.length > MAX_CHARACTERS || draft.figures.length > MAX_FIGURES) return tooMuch(input.draft)
  const ask = read((input.ask ?? '').slice(0, MAX_ASK))
  const entries = evidenceOf(input)
  const stops = new Set<number>()
  for (const figure of draft.figures)
    if (figure.kind === 'money') for (let i = figure.first; i <= figure.last; i++) stops.add(i)
  for (const found of findPhrases(STOCK_WORDS, draft.tokens))
    for (let i = found.first; i <= found.last; i++) stops.add(i)
  const mentions = findMentions(draft, rows, isName, stops)
  const findings = findAll({ input, draft, ask, rows, entries, mentions, isName })
  const worst = findings.find(finding => !finding.supported)
  const verdict = worst ? worstVerdict(findings) : 'ok'
  const claims = findings.map(({ span, value, kind, supported }) => ({ span, value, kind, supported }))
  return { send: verdict === 'ok', verdict, claims }
}

/** Nobody could check this by eye either: a person reads it first. */
function tooMuch(draft: string): DraftCheck {
  const claim = { span: draft.slice(0, 80), value: null, kind: 'other', supported: false }
  return { send: false, verdict: 'unsupported_promise', claims: [claim] }
}

function worstVerdict(findings: readonly Finding[]): Verdict {
  const wrong = findings.filter(finding => !finding.supported).map(finding => finding.verdict)
  const order: Verdict[] = ['wrong_stock', 'wrong_price', 'invented_product', 'unsupported_promise']
  if (wrong.includes('invented_product') && !wrong.includes('wrong_stock')) return 'invented_product'
  return order.find(verdict => wrong.includes(verdict as Finding['verdict'])) ?? 'unsupported_promise'
}

function evidenceOf(input: DraftCheckInput): Entry[] {
  return [
    ...input.faq.map(entry => toEntry(entry.answer, entry.question)),
    ...(input.facts ?? []).map(fact => toEntry(fact)),
    ...input.rows.map((row, index) => {
      const attributes = Object.entries(row.attributes ?? {}).map(([name, value]) => `${name}: ${value}`)
      return toEntry([row.name, ...attributes].join('. '), '', index)
    }),
  ]
}

type Parts = {
  input: DraftCheckInput
  draft: Reading
  ask: Reading
  rows: Row[]
  entries: Entry[]
  mentions: Mention[]
  isName: (at: number) => boolean
}

function findAll(parts: Parts): Finding[] {
  const { input, draft, ask, rows, entries, mentions, isName } = parts
  const rowKeysAt = (at: number) => rowKeys(draft, at, mentions, rows)
  const context = (at: number) => contextAt(draft, at, ask, rowKeysAt(at), input.language)
  const stockInput = { draft, rows, mentions, isName }
  const stockFigures = findStockFigures(stockInput)
  const priceInput = { draft, rows, mentions, entries, stockFigures, isName, contextAt: context, ask }
  const prices = checkPrices(priceInput)
  const amounts = prices.filter(claim => claim.supported).map(claim => claim.value)
  const available = checkAvailability(stockInput)
  const counts = checkCounts(stockInput, stockFigures)
  const promises = checkPromises({ draft, rows, mentions, entries, contextAt: context, amounts, ask })
  const hours = checkHours(draft, entries)
  const invented = findInvented({ draft, rows, mentions, entries, ask, language: input.language })
  const figures = looseFigures(parts, stockFigures, priceInput, context)
  return [
    ...available.map(claim => finding(claim, 'wrong_stock')),
    ...counts.map(claim => finding(claim, 'wrong_stock')),
    ...prices.map(claim => finding(claim, claim.isPromise ? 'unsupported_promise' : 'wrong_price')),
    ...checkComparisons(draft, rows, mentions).map(claim => finding(claim, 'wrong_price')),
    ...invented.map(claim => finding(claim, 'invented_product')),
    ...promises.map(claim => finding(claim, 'unsupported_promise')),
    ...hours.map(claim => finding(claim, 'unsupported_promise')),
    ...figures,
    ...[findUnknownWords, findUnknownAddresses, findContradictions]
      .flatMap(find => find({ draft, rows, mentions, entries, ask, language: input.language }))
      .map(claim => finding(claim, 'unsupported_promise')),
  ]
}

function finding(claim: Claim, verdict: Finding['verdict']): Finding {
  return { span: claim.span, value: claim.value, kind: claim.kind, supported: claim.supported, verdict }
}

function rowKeys(
  draft: Reading,
  at: number,
  mentions: readonly Mention[],
  rows: readonly Row[],
): Set<string> {
  const sentence = draft.sentence[at]
  const own = mentions.filter(mention => mention.sentence === sentence)
  const subject = own.length > 0 ? own : mentions.filter(mention => mention.last < at).slice(-1)
  const indexes = new Set(subject.flatMap(mention => mention.rows))
  const keys = new Set<string>()
  for (const row of rows) {
    if (subject.length > 0 && !indexes.has(row.index)) continue
    for (const things of row.things.values()) for (const thing of things) keys.add(`thing:${thing}`)
  }
  return keys
}

/** Every other figure needs a reason to be there: a name, a quantity, the customer's words, an entry. */
function looseFigures(
  parts: Parts,
  stockFigures: ReadonlySet<Figure>,
  priceInput: Parameters<typeof isAmount>[1],
  context: (at: number) => ReturnType<typeof contextAt>,
): Finding[] {
  const { draft, ask, rows, entries, mentions, isName } = parts
  const findings: Finding[] = []
  for (const figure of draft.figures) {
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
    if (isQuantity(figure, priceInput, mentions, draft, ask)) continue
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

const PACK =
  /^(?:pack|packs|box|boxes|set|case|caja|cajas|paquete|caixa|caixas|pacote|boite|lot|packung|schachtel|коробк.|упаковк.|علبه|علب|باكيت|kotak|isi)$/

/** "A pack of 8" of what its row sells by six. */
function isOtherPack({ draft, rows, mentions }: Parts, figure: Figure): boolean {
  const of = draft.tokens[figure.first - 1]?.text ?? ''
  const pack = draft.tokens[figure.first - (/^(?:of|de|di|von|com|con|по|на)$/.test(of) ? 2 : 1)]?.text ?? ''
  if (figure.kind !== 'plain' || !PACK.test(pack)) return false
  const sentence = draft.sentence[figure.first]
  const named = new Set(
    mentions.filter(mention => mention.sentence === sentence).flatMap(mention => mention.rows),
  )
  const packs = rows.filter(row => named.has(row.index)).map(packOf)
  return packs.length > 0 && packs.every(size => size > 1 && !figure.values.includes(size))
}

const ABOUT = new Set(
  'about around approximately approx roughly usually unos aprox aproximadamente cerca uns environ etwa circa ungefahr ca около примерно حوالي تقريبا בערך लगभग करीब sekitar yaklasik'.split(
    ' ',
  ),
)

/** "about 45 minutes" beside a repair is how long the work takes, unless the row itself says how long. */
function isUsualTime({ draft, rows, entries, mentions }: Parts, figure: Figure): boolean {
  if (figure.kind !== 'duration' || figure.unit !== 'minute' || (figure.values[0] ?? 0) > 120) return false
  const isHedged = [1, 2].some(back => ABOUT.has(draft.tokens[figure.first - back]?.text ?? ''))
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
  return isHedged && isRepair && !isKnown && !isPromised
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

function isListNumber(draft: Reading, figure: Figure): boolean {
  const before = draft.tokens[figure.first - 1]
  const after = draft.tokens[figure.last + 1]
  return (!before || before.kind === 'break') && !!after?.glued && /^[.)]$/.test(after.text)
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
  if (!isCount(figure, input) || TIMES.test(draft.tokens[figure.last + 1]?.text ?? '')) return false
  const value = figure.values[0] ?? 0
  const unitOf = (at: number) =>
    phraseAt(TIME_UNITS, draft.tokens, at) ?? phraseAt(MEASURES, draft.tokens, at)
  // "4, 6 and 8 years" where the rows have sizes in years: a size, no quantity.
  if (unitOf(figure.last + 1) && mentions.some(mention => mention.first === figure.last + 1)) return false
  if (ask.figures.some(other => other.values.includes(value))) return true
  if (mentions.some(mention => mention.first > figure.last && mention.first - figure.last <= 4)) return true
  if (
    draft.figures.some(
      other => other.kind === 'money' && other.first > figure.last && other.first - figure.last <= 4,
    )
  )
    return true
  return figure.inWords && value <= 12 && !/^(?:free|gratis)/.test(draft.tokens[figure.last + 1]?.text ?? '')
}
