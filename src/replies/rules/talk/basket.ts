import { fold } from '../../../catalog/search/fold.ts'
import type { TenantDb } from '../../../db/database.ts'
import type { Language } from '../../language/languages.ts'
import type { Turn } from '../../plan.ts'
import { readMessage } from '../codes.ts'
import type { Found, Item } from '../items/item.ts'
import { findItems } from '../items.ts'
import type { Word } from '../words.ts'
import { countIn } from './counting.ts'
import { basketOf, itemOf, type RowCalled, rankedFirst } from './spoken.ts'

/** "And together with two of those?": the sum is of what was spoken of and what is named now. */
export function withWhatWasNamed(
  db: TenantDb,
  called: RowCalled,
  turn: Turn,
  found: Found,
  words: Word[],
  shopLanguage: Language,
): Found {
  const sure = found.items.filter(item => item.sure)
  if (sure.length === 0) return found
  const basket = basketOf(called, turn).map(row => itemOf(row, row.quantity))
  const spoken = basket.length > 0 ? basket : toldByPerson(db, turn, shopLanguage)
  const count = spoken.length === 1 ? countOfThose(words) : undefined
  const others = spoken
    .filter(({ best }) => !sure.some(own => own.best.product.id === best.product.id))
    .map(item => ({ ...item, quantity: count ?? item.quantity }))
  return {
    ...found,
    items: [...others, ...sure],
    ranked: [...others.map(item => item.best), ...found.ranked],
  }
}

const THOSE =
  /^(?:those|them|these|esos|esas|estos|estas|ellos|ellas|desses|dessas|deles|delas|destes|destas|ceux|celles|davon|quelli|quelle|таких|этих|ondan|onlardan|bunlardan|منها|منهم|כאלה|כאלו|מהמ|itu|unke|uske)$/u

/** "Two of those plus one cable": how many of what was spoken of. */
function countOfThose(words: Word[]): number | undefined {
  const counting = words.find(
    ({ value, money }, at) =>
      value !== null && !money && words.slice(at + 1, at + 3).some(({ text }) => THOSE.test(text)),
  )
  return counting?.value ?? undefined
}

/** "Yes, the Silk Tie in navy is there": what a person wrote last, where it tells one thing by its whole name. */
function toldByPerson(db: TenantDb, { history }: Turn, shopLanguage: Language): Item[] {
  const last = history.at(-1)
  if (last?.from !== 'business') return []
  const { items } = findItems(db, readMessage(db, last.text), shopLanguage, shopLanguage)
  const [item, ...others] = items.filter(({ sure }) => sure)
  const isWhole = item && others.length === 0 && (item.best.named >= 0.95 || item.best.wholeWords)
  const isTold = isWhole && (item.variantId !== null || item.best.product.variants.length === 0)
  return isTold ? [{ ...item, quantity: null }] : []
}

/** "What do they come to?": the sum of what was spoken of, where nothing is named now. */
export function sumOfAll(
  called: RowCalled,
  turn: Turn,
  found: Found,
  words: Word[],
  language: Language,
): Found | undefined {
  if (found.items.some(item => item.sure)) return undefined
  const basket = basketOf(called, turn)
  const count = countIn(words, language)
  if (basket.length === 0 || (count !== null && basket.length > 1)) return undefined
  const items = basket.map(row => itemOf(row, count ?? row.quantity))
  return { ...found, items, ranked: rankedFirst(items, found), tokens: [] }
}

/** "With", "plus", "add": one thing beside the other. */
const ADDING = new Set(
  'plus with add adding con mas agrego agrega agregar agregas anado añado anadir añadir anades añades sumo com mais adiciono adicionar junto acrescento avec ajoute ajoutez ajouter mit dazu nehme aggiungo aggiungi aggiungere ekle eklersem eklesem birlikte tambah ditambah dengan sama जोड़ जोड़ो jod с плюс добавить добавлю вместе مع معه معها ومعه ومعها زائد أضيف اضيف ضيف עם להוסיף אוסיף תוסיף'
    .split(' ')
    .map(fold),
)

/** "How much with the belt?": before what is named stands that it comes on top. "Coffee with milk" adds nothing. */
export function adds(words: Word[], { items }: Found): boolean {
  const tokens = items.flatMap(item => item.tokens)
  const named = Math.min(...tokens.flatMap(({ at, word }) => (ADDING.has(word.text) ? [] : [at])))
  return words.some(({ text }, at) => at < named && ADDING.has(text))
}
