import type { Figure } from '../amounts.ts'
import type { Row } from '../items/rows.ts'
import { BOTH_WORDS } from '../lexicon/frame-words.ts'
import { LEFT_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt } from '../phrases.ts'
import { has, type Reading, sentenceBounds } from '../reading.ts'
import { narrowed, rowsOf } from './binding.ts'
import type { Judgement, PriceInput } from './claim.ts'
import { matchesAny, priceMatch } from './unit-price.ts'

const EACH = /^(?:each|every|cada|chaque|jede[rsnm]?|ogni|her|кажд\S*|كل|כל|हर|प्रत्येक|tiap|setiap|har)$/
const PER = /^(?:per|por|par|pro|je)$/
const KIND =
  /^(?:sizes?|colou?rs?|flavou?rs?|kinds?|types?|versions?|models?|lengths?|scents?|sorts?|designs?|styles?|tallas?|tamanos?|color|sabor|tipos?|modelos?|aromas?|tamanhos?|cor|taille|pointure|couleur|coloris|parfum|gout|sorte|modele|grosse|farbe|lange|variante|ausfuhrung|modell|taglia|misura|colore|gusto|modello|(?:beden|renk|boy|cesit|tat)(?:t[ae]n|d[ae]n)?|размер\S*|цвет\S*|вкус\S*|вид[ау]?|модел\S*|сорт\S*|لون|مقاس|حجم|نوع|نكهه|موديل|צבע|מידה|סוג|טעם|דגם|גודל|रंग|साइज|स्वाद|तरह|मॉडल|rang|warna|ukuran|rasa|jenis|varian)$/
const ONE =
  /^(?:an?|one|un[ao]?|une|uma?|eine?[nrsm]?|bir|birer|один|одн\S*|по|واحده?|אחד|אחת|एक|ek|satu|sebuah)$/
const TWO_EACH = /^ikiser$/
const FOR = /^(?:for|with|para|por|pour|fur|per|за|ל|untuk)$/

/**
 * "One vase of each colour is €26": what every version costs, added up. The price of one of them is no price of them all;
 * of another amount this says nothing.
 */
export function judgeEachKind(input: PriceInput, figure: Figure): Judgement | undefined {
  const { draft } = input
  const part = partOfEach(draft, figure)
  const count = part && countIn(input, part)
  if (!part || count === undefined || isOfOne(draft, figure)) return undefined
  const versions = versionsOf(input, part)
  if (versions.length < 2) return undefined
  const sum = versions.reduce((total, row) => total + (row.price ?? Number.NaN) * count, 0)
  if (matchesAny(figure, Math.round(sum * 100) / 100))
    return { supported: true, kind: 'price', value: sum, isTotal: true }
  return priceMatch(figure, versions) === undefined ? undefined : { supported: false, kind: 'price' }
}

type Part = readonly [first: number, last: number]

/** Where the sentence speaks of each version: between the amount before and this one, or behind a "for". */
function partOfEach(draft: Reading, figure: Figure): Part | undefined {
  const { tokens, figures } = draft
  const [first, last] = sentenceBounds(draft, figure.first)
  const amounts = figures.filter(one => one.kind === 'money' && one.first >= first && one.last <= last)
  const from = (amounts.findLast(one => one.last < figure.first)?.last ?? first - 1) + 1
  const to = (amounts.find(one => one.first > figure.last)?.first ?? last + 1) - 1
  const isFor = FOR.test(tokens[figure.last + 1]?.text ?? '')
  const parts: Part[] = [[from, figure.first - 1], ...(isFor ? [[figure.last + 1, to] as const] : [])]
  return parts.find(([start, end]) =>
    tokens.some((_, at) => at >= start && at < end && isEachKind(draft, at)),
  )
}

/** How many of each are taken, and not how many are there. */
function countIn({ draft, stockFigures }: PriceInput, [first, last]: Part): number | undefined {
  const counted = draft.figures.find(one => one.kind === 'plain' && one.first >= first && one.last <= last)
  if (
    [STOCK_WORDS, LEFT_WORDS].some(words => has<unknown>(words, draft, first, last)) ||
    (counted && stockFigures.has(counted))
  )
    return undefined
  const near = draft.tokens.slice(first, last + 1)
  if (near.some(token => TWO_EACH.test(token.text))) return 2
  if (counted && (counted.values[0] ?? 0) > 1) return counted.values[0]
  return near.some(token => ONE.test(token.text)) ? 1 : undefined
}

function isEachKind({ tokens }: Reading, at: number): boolean {
  const [each, kind] = [tokens[at], tokens[at + 1]]
  const isEach = each?.forms.some(form => EACH.test(form)) === true || PER.test(each?.text ?? '')
  return isEach && [kind?.text ?? '', ...(kind?.forms ?? [])].some(form => KIND.test(form))
}

/** "For €12 each" */
function isOfOne({ tokens }: Reading, figure: Figure): boolean {
  return phraseAt(BOTH_WORDS, tokens, figure.last + 1) !== undefined
}

/** The rows of what is named there, or of what was named last. */
function versionsOf({ mentions, rows }: PriceInput, [first, last]: Part): Row[] {
  const own = narrowed(mentions.filter(one => one.first >= first && one.last <= last))
  const before = mentions.findLast(one => one.last < first)
  const named = own.length > 0 ? own : before ? [before] : []
  return rowsOf({ mentions: named }, rows).filter(row => row.price !== null)
}
