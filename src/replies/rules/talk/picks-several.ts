import { fold } from '../../../catalog/search/fold.ts'
import type { Word } from '../words.ts'

const set = (words: string) => new Set(words.split(/\s+/).map(fold))

/** More than one of the first or of the last: first, ersten, primeros. One-word singulars name one. */
const FIRST = set(
  'first primeros primeras primeiros primeiras premiers premières ersten primi prime ilk أول اول الأوائل الأولى ראשונים הראשונים ראשונות הראשונות पहले पहली pehle pehli pehla pertama первые первых',
)
const LAST = set(
  'last últimos últimas derniers dernières letzten ultimi ultime son آخر اخر الأخيرين الأخيرة אחרונים האחרונים אחרונות האחרונות आखिरी aakhri akhri terakhir последние последних',
)
const ALL = set(
  'all todos todas tous toutes alle allen tutti tutte hepsi hepsini hepsinden tümü tümünü birden birlikte كلهم كلهن كلها الكل جميعهم جميعها כולם כולן सब सभी सारे सारी sab sabhi saare saari semua semuanya все всех',
)
/** All of it in one word, that elsewhere is said of many things. */
const EVERYTHING = set('everything lot todo tudo tout alles tutto tamamı הכל всё')
const EACH = set(
  'each cada chaque chacun chacune jedem jeder jede jedes ciascuno ciascuna ognuno ognuna birinden her كل מכל हर har masing каждого каждой каждую каждый',
)
const THE = set(
  'the these los las estos estas os as esses essas les ces die den diese diesen i le gli questi queste her эти этих',
)

/** "The three of them" in one word. */
const COUNTED: Record<string, number> = Object.fromEntries(
  [
    [
      2,
      'both beide beiden beides ambos ambas entrambi entrambe ikisi ikisini الاثنين الاثنتين الاتنين الثنتين שניהם שתיהן השניים השתיים השתיים दोनों dono donon keduanya duanya оба обе',
    ],
    [
      3,
      'üçü üçünü üçüne الثلاثة الثلاث التلاتة שלושתם שלושתן השלושה השלוש तीनों teeno teenon tino ketiganya tiganya',
    ],
    [4, 'dördü dördünü الأربعة الأربع ארבעתם ארבעתן הארבעה הארבע चारों chaaro charo keempatnya empatnya'],
    [5, 'beşi beşini الخمسة الخمس חמשתם החמישה החמש पांचों paancho kelimanya'],
  ].flatMap(([count, words]) => [...set(words as string)].map(word => [word, count as number])),
)

/** "That is all", "all good": the end of a talk, or a word of comfort. */
const NO_PICK =
  /(?:that s|that is|is that|not at|after|eso es|isso e|c est|das ist|das war|das war s|questo e|هذا|זה|bas|itu|это)(?: \S+)? (?:all|todo|tudo|tout|alles|tutto|hepsi|كل شيء|הכל|sab|semua|semuanya|все)(?: |$)|(?:all|todo|tudo|tout|alles|tutto|hepsi|כל|הכל|sab|semua|все) (?:good|right|bien|bem|bon|klar|gut|ok|okay|bene|apposto|tamam|בסדר|טוב|theek|thik|baik|хорошо|понял|поняла|понятно|ясно|day|days|sizes|colou?rs)/

export const isSeveral = (word: string): boolean =>
  word in COUNTED || [FIRST, LAST, ALL, EVERYTHING, EACH].some(some => some.has(word))

export interface Several {
  /** Where of the list: so many from its start or its end, or the whole. */
  from: 'start' | 'end' | 'all'
  count: number | null
  /** "Two of each." */
  quantity: number | null
}

/** "The first two", "all three", "one of each": more than one of a list. */
export function severalPicked(words: Word[], asksForThem: boolean): Several | undefined {
  const texts = words.map(word => word.text)
  const counted = texts.map((text, at) => COUNTED[text] ?? wholeCount(words[at]!))
  const has = (some: Set<string>) => texts.findIndex(text => some.has(text))
  const [first, last] = [has(FIRST), has(LAST)]
  for (const [at, from] of [
    [first, 'start'],
    [last, 'end'],
  ] as const) {
    const count = at < 0 ? null : besideOf(texts, counted, at)
    if (count !== null) return { from, count, quantity: null }
  }
  if (first >= 0 || last >= 0 || NO_PICK.test(texts.join(' '))) return undefined
  const each = has(EACH)
  const number = words.find(word => word.value !== null && word.value >= 1 && !word.money)
  if (each >= 0 && number && !THE.has(texts[each + 1] ?? '') && isOfEach(texts, each, words.indexOf(number)))
    return { from: 'all', count: null, quantity: number.value }
  const count = texts.flatMap((text, at) => {
    const isDefinite = text in COUNTED || THE.has(texts[at - 1] ?? '') || ALL.has(texts[at - 1] ?? '')
    const joined = texts[at - 1] === 'e' && ALL.has(texts[at - 2] ?? '')
    return counted[at] !== null && (isDefinite || joined) ? [counted[at]!] : []
  })[0]
  if (count !== undefined) return { from: 'all', count, quantity: null }
  const isAll = has(ALL) >= 0 || (has(EVERYTHING) >= 0 && (asksForThem || words.length <= 2))
  return isAll ? { from: 'all', count: null, quantity: null } : undefined
}

const wholeCount = ({ value, money }: Word): number | null =>
  value !== null && value >= 2 && value <= 12 && Number.isInteger(value) && !money ? value : null

/** "First two", "los dos primeros", "dua yang pertama"; not "two of the first". */
function besideOf(texts: string[], counted: (number | null)[], at: number): number | null {
  const behind = counted[at + 1]
  if (behind) return behind
  const before = texts[at - 1] === 'yang' ? at - 2 : at - 1
  return counted[before] ?? null
}

const OF = set('of de von di per من מכל da dari el a с по')

/** "Two of each", "de cada una dos", "masing-masing satu": the count belongs to each. */
function isOfEach(texts: string[], each: number, number: number): boolean {
  if (Math.abs(each - number) > 3) return false
  const between = texts.slice(Math.min(each, number) + 1, Math.max(each, number))
  return between.length === 0 || between.some(text => OF.has(text)) || texts[each] !== 'each'
}
