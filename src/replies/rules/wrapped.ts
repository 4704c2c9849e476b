import { listProductsByIds } from '../../catalog/products.ts'
import type { Product } from '../../catalog/rows.ts'
import { searchProducts } from '../../catalog/search/search.ts'
import type { Item } from './items/item.ts'
import { meaningsOf } from './lexicon.ts'
import { itemOf } from './talk/spoken.ts'
import { isProductTold } from './untold.ts'
import type { Question } from './view.ts'
import { readName, type Word } from './words.ts'

/** A box for a present, said as a thing; from where the words are looked at. */
const GIFT_BOX =
  /^(?:gift (?:wrap )?box(?:es)?|cajas? (?:de|para) regalos?|caix(?:inh)?as? (?:de|para) (?:presentes?|ofertas?|prendas?)|(?:boites?|coffrets?|paquets?|emballages?) cadeaux?|geschenk(?:box(?:en)?|schachteln?|verpackung(?:en)?|kartons?)|(?:confezion[ei]|scatol[ae]|pacchett[oi]) (?:da )?regalo|hediye (?:kutusu|paketi)|(?:علب[هة]|صندوق|تغليف) هدي[هة]|(?:קופסת|קופסה|אריזת) מתנה|गिफ्ट (?:बॉक्स|पैक|रैप)|(?:kotak|bungkus|dus) (?:kado|hadiah)|подарочн\S+ (?:коробк|упаковк|коробочк)\S*)(?: |$)/u
const ONE = /^(?:an?|un[ae]?|uma?|ein(?:e[nr]?)?|bir|sebuah|satu|ek|एक|одн\S+)$/u
const EACH =
  /^(?:each|every|cada|chaque|chacune?|jede[nmrs]?|jeweils|ogni|ognun[oa]|ciascun[oa]|her|لكل|كل|לכל|כל|हर|har|tiap|setiap|masing|кажд\S*)$/u
const MOST_BETWEEN = 4

/** "The bag and one gift box, total?", "each in its own gift box": what wraps it is bought with it, so many times. */
export function withWrapping(question: Question): Question {
  const { items, asks, found, words } = question
  const isSum = items.length > 0 && (asks.has('.total') || question.asksPrice)
  const box = isSum ? boxSaid(words) : undefined
  if (!box) return question
  const [wrapping, other] = wrappingsOf(question)
  if (!wrapping || other || items.some(({ best }) => best.product.id === wrapping.id)) return question
  const goods = items.filter(item => !isNamedBy(item, box)).map(item => withoutItsCount(item, box, words))
  if (goods.length === 0) return question
  const count = box.count ?? goods.reduce((sum, { quantity }) => sum + (quantity ?? 1), 0)
  const item = itemOf({ product: wrapping, variant: null }, count)
  const rest = found.items.filter(
    one => !items.includes(one) && one.best.product.id !== wrapping.id && !isNamedBy(one, box),
  )
  return {
    ...question,
    items: [...goods, item],
    found: { ...found, items: [...goods, ...rest, item] },
    topics: question.topics.filter(topic => topic !== 'giftwrap'),
    asks: new Set([...asks, '.total'].filter(ask => ask !== 'giftwrap')),
  }
}

interface Box {
  from: number
  to: number
  /** Nothing where there is one for each thing. */
  count?: number
}

/** Which words say it, and how many there shall be; nothing where that is not said. */
function boxSaid(words: readonly Word[]): Box | undefined {
  const texts = words.map(({ text }) => text)
  const said = texts.map(
    (_, place) => GIFT_BOX.exec(`${texts.slice(place, place + 3).join(' ')} `)?.[0] ?? '',
  )
  const from = said.findIndex(one => one !== '')
  const before = words[from - 1]
  if (!before) return undefined
  const to = from + said[from]!.trim().split(' ').length
  if (texts.slice(Math.max(0, from - MOST_BETWEEN), from).some(text => EACH.test(text))) return { from, to }
  const { value, money } = before
  const count = value ?? (ONE.test(before.text) ? 1 : null)
  return count !== null && Number.isInteger(count) && count > 0 && !money ? { from, to, count } : undefined
}

const isNamedBy = ({ tokens }: Item, { from, to }: Box) =>
  tokens.length > 0 && tokens.every(({ at }) => at >= from && at < to)

/** "The hat and 2 gift boxes": the only two that was said counts the boxes. */
const withoutItsCount = (item: Item, { count }: Box, words: readonly Word[]): Item =>
  count !== undefined && count === item.quantity && words.filter(({ value }) => value === count).length === 1
    ? { ...item, quantity: null }
    : item

const isWrapping = ({ name, variants }: Product): boolean =>
  variants.length === 0 &&
  meaningsOf(readName(name)).some(some =>
    some.some(m => ['wrap', 'giftwrap'].includes(m.concept) && !m.repaired),
  )

function wrappingsOf({ db, found }: Question): Product[] {
  const ranked = found.ranked.map(({ product }) => product).filter(isWrapping)
  if (ranked.length > 0) return ranked
  const ids = searchProducts(db, 'gift box wrapping', { limit: 5 }).map(hit => hit.productId)
  return listProductsByIds(db, ids).filter(product => isProductTold(product) && isWrapping(product))
}
