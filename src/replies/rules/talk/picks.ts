import { fold } from '../../../catalog/search/fold.ts'
import { optionOf } from '../../filling/desk.ts'
import type { Turn } from '../../plan.ts'
import type { Found, Item } from '../items/item.ts'
import { matchProduct } from '../match.ts'
import type { Token } from '../tokens.ts'
import { readWords, type Word } from '../words.ts'
import { isSeveral, type Several, severalPicked } from './picks-several.ts'
import {
  itemOf,
  lastSpokenOf,
  listedIn,
  type Row,
  type RowCalled,
  rankedFirst,
  rowRef,
  type Spoken,
} from './spoken.ts'

const MOST_WORDS = 9
const MOST_BACK = 3

const set = (words: string) => new Set(words.split(/\s+/).map(fold))

/** The first of them, the second … as it is said in twelve languages and in Hindi with Latin letters. */
const ORDINALS = [
  set(
    'first 1st primero primera primer primeiro primeira premier première erste ersten erster erstes primo prima ilk ilki birinci birincisi الأول الاولى اول الاول הראשון ראשון הראשונה ראשונה पहला पहली पहले pehla pehli pehle pahla pahli pertama первый первая первое первую первые',
  ),
  set(
    'second 2nd segundo segunda deuxième second seconde zweite zweiten zweiter zweites secondo seconda ikinci ikincisi ikincisini الثاني الثانية التاني التانية ثاني השני שני השנייה השניה दूसरा दूसरी दूसरे doosra doosri dusra dusri dusre kedua второй вторая второе вторую вторые',
  ),
  set(
    'third 3rd tercero tercera tercer terceiro terceira troisième dritte dritten dritter drittes terzo terza üçüncü üçüncüsü الثالث الثالثة التالت השלישי השלישית तीसरा तीसरी तीसरे teesra teesri tisra ketiga третий третья третье третью',
  ),
  set(
    'fourth 4th cuarto cuarta quarto quarta quatrième vierte vierten vierter viertes dördüncü الرابع الرابعة הרביעי הרביעית चौथा चौथी चौथे chautha chauthi keempat четвертый четвертая четвертое четвертую',
  ),
]
const LAST = set(
  'last último última ultimo ultima dernier dernière letzte letzten letzter letztes sonuncu sonuncusu الأخير الاخيرة האחרון האחרונה आखिरी aakhri akhri terakhir последний последняя последнее последнюю',
)
/** Two words for both of them. */
const THE_TWO = /(?<!\p{L})(?:both|dua-duanya|the pair)(?!\p{L})/iu
const CHEAPER = set(
  'cheaper cheapest barato barata barata económico cher günstigere günstigste billigere billigste economico economica ucuz ucuzu الأرخص ارخص הזול הזולה सस्ता सस्ती sasta sasti murah termurah дешевле дешевый дешевая подешевле',
)
const BIGGER = set(
  'bigger biggest larger largest grande grandes maior maiores mayor grand grands größere größeren größte größten große großen grande büyük büyüğü الأكبر اكبر الكبير הגדול הגדולה बड़ा बड़ी बड़े bada badi bade besar terbesar больше большой большая большую побольше',
)
const SMALLER = set(
  'smaller smallest little pequeño pequeña pequeños pequeno pequena menor menores chico chica petit petite petits kleinere kleineren kleinste kleinsten kleine kleinen piccolo piccola küçük küçüğü الأصغر اصغر الصغير הקטן הקטנה छोटा छोटी छोटे chota choti chhota chhoti kecil terkecil меньше маленький маленькая маленькую поменьше',
)

const ANOTHER = set(
  'another other different size otra otro otras otros distinta distinto num numa outra outro outras outros diferente autre autres une andere anderen anderer anderes einer altra altro altre diversa diverso baska farkli bir اخرى أخرى اخر ثاني ثانية אחרת אחר दूसरा दूसरी दूसरे dusra dusri lain другой другая другого другом',
)

/** "A bigger one", "another size": says which of a kind, and no kind. */
export function saysWhichOnly(word: string): boolean {
  return BIGGER.has(word) || SMALLER.has(word) || CHEAPER.has(word) || ANOTHER.has(word)
}

/** "The second one", "both", "two of the bigger": of what we listed last, in the order in which it was listed. */
export function pickedFrom(
  called: RowCalled,
  turn: Turn,
  words: Word[],
  found: Found,
  asks: ReadonlySet<string>,
): Pick | undefined {
  if (words.length > MOST_WORDS || found.items.some(isNamed)) return undefined
  const which = picked(turn.text, words, asks)
  if (!which) return undefined
  const listed = lastListed(called, turn) ?? []
  const chosen = which.of(listed)
  if (chosen === 'unclear') return { ...found, items: [], unclear: listed.map(row => rowRef(row)) }
  // "Second hand phones" picks none of them.
  const others = found.tokens.filter(({ word, weight }) => weight >= 0.5 && !word.figure && !isPick(word))
  const fits = (token: Token) => chosen.some(({ product }) => matchProduct(product, [token]).coverage >= 0.5)
  if (chosen.length === 0 || !others.every(fits)) return undefined
  // "All together": as many of each as were asked for before.
  const countOf = (row: Row) => (which.isWhole ? (listed.find(one => one === row)?.quantity ?? null) : null)
  const items = chosen.map(row => itemOf(row, which.quantity ?? countOf(row)))
  return { items, ranked: rankedFirst(items, found), tokens: [], isSum: which.isSum === true }
}

/** What was picked; or what it may have been picked of, where that is not clear: both of three. */
export type Pick = Found & {
  /** One of each: what they come to together is of interest. */
  isSum?: boolean
}

/** The rows that we listed most recently; a single one is no list. */
function lastListed(called: RowCalled, { history }: Turn): Spoken[] | undefined {
  const lines = history.filter(({ from }) => from === 'business').slice(-MOST_BACK)
  for (const { text } of lines.reverse()) {
    const rows = listedIn(called, text)
    if (rows.length > 1) return rows.map(row => ({ ...row, quantity: null }))
  }
  const spoken = lastSpokenOf(called, { history })
  return spoken.length > 1 ? spoken : undefined
}

const isPick = ({ text }: Word) => {
  const word = plain(text)
  return isSeveral(word) || [...ORDINALS, LAST, CHEAPER, BIGGER, SMALLER].some(set => set.has(word))
}

/** It names a thing by itself: a place in a list says less. */
const isNamed = ({ sure, best }: Item) => sure && best.nameHits > 0 && best.named >= 0.5

interface Picked {
  of: (rows: Row[]) => Row[] | 'unclear'
  isSum?: boolean
  /** All that was listed, and no place in the list. */
  isWhole?: boolean
  quantity: number | null
}

/** What may be asked of all of them; another question is about something else. */
const OF_THEM = new Set(['.price', '.total', '.want', '.have', '.available', 'reserve'])

function picked(text: string, words: Word[], asks: ReadonlySet<string>): Picked | undefined {
  const isPlain = [...asks].every(ask => OF_THEM.has(ask))
  const several = isPlain ? severalPicked(words, asks.size > 0) : undefined
  if (several)
    return {
      of: rows => severalOf(rows, several),
      quantity: several.quantity,
      isSum: several.quantity !== null,
      isWhole: several.from === 'all',
    }
  if (THE_TWO.test(text)) return { of: rows => severalOf(rows, BOTH), quantity: null, isWhole: true }
  const at = (set: Set<string>) => words.findIndex(word => set.has(plain(word.text)))
  const has = (set: Set<string>) => at(set) >= 0
  const counts = words.flatMap(({ value, money }) => (value !== null && value >= 2 && !money ? [value] : []))
  const places = ORDINALS.flatMap((ordinal, place) => (has(ordinal) ? [place] : []))
  const quantity = counts.length === 1 ? counts[0]! : null
  if (places.length > 0 || has(LAST)) {
    const all = [...places]
    return {
      of: rows => [...all, ...(has(LAST) ? [rows.length - 1] : [])].flatMap(place => rows[place] ?? []),
      quantity: all.length > 1 ? null : quantity,
    }
  }
  if (has(CHEAPER)) return { of: rows => extreme(rows, priceOf, -1), quantity }
  if (has(BIGGER)) return { of: rows => extreme(rows, sizeOf, 1), quantity }
  if (has(SMALLER)) return { of: rows => extreme(rows, sizeOf, -1), quantity }
  return undefined
}

const BOTH: Several = { from: 'all', count: 2, quantity: null }

function severalOf(rows: Row[], { from, count }: Several): Row[] | 'unclear' {
  if (rows.length < 2) return []
  if (from === 'start') return count! <= rows.length ? rows.slice(0, count!) : []
  if (from === 'end') return count! <= rows.length ? rows.slice(-count!) : []
  if (count === null || count === rows.length) return rows
  return count < rows.length ? 'unclear' : []
}

/** Without what Hebrew and Arabic write together with it. */
const plain = (word: string) => word.replace(/^[וو](?=[\u0590-\u06ff]{3})/u, '')

function extreme(rows: Row[], measure: (row: Row) => number | undefined, sign: 1 | -1): Row[] {
  const measured = rows.flatMap(row => {
    const value = measure(row)
    return value === undefined ? [] : [{ row, value: value * sign }]
  })
  if (measured.length < rows.length) return []
  const most = Math.max(...measured.map(({ value }) => value))
  const best = measured.filter(({ value }) => value === most)
  return best.length === 1 ? [best[0]!.row] : []
}

const priceOf = ({ product, variant }: Row) => variant?.priceMinor ?? product.priceMinor ?? undefined

const NAMED_SIZES = [
  'xxs',
  'xs',
  's|small|pequeno|pequena|petit|petite|klein|piccolo|kucuk|mini|صغير|קטנ|छोटा|kecil|маленький',
  'm|medium|mediano|mediana|medio|moyen|mittel|orta|وسط|متوسط|בינוני|मध्यम|sedang|средний',
  'l|large|grande|grand|gross|buyuk|كبير|גדול|बड़ा|besar|большой',
  'xl',
  'xxl',
].map(names => set(names.replaceAll('|', ' ')))

/** Of one product's options, or of names: the last figure in it, or how big its size is called. */
function sizeOf({ product, variant }: Row): number | undefined {
  const words = readWords(variant ? optionOf(variant) : product.name)
  const size = NAMED_SIZES.findIndex(names => words.some(word => names.has(word.text)))
  if (size >= 0) return size
  const figures = words.filter(word => word.figure)
  if (figures.length === 2 && figures[1]!.joined) return figures[0]!.value! / figures[1]!.value!
  return figures.at(-1)?.value ?? undefined
}
