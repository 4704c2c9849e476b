import type { TenantDb } from '../../../db/database.ts'
import type { Language } from '../../language/languages.ts'
import type { Turn } from '../../plan.ts'
import { attributesAsked } from '../attributes-asked.ts'
import { readMessage } from '../codes.ts'
import type { Found, Item } from '../items/item.ts'
import { findItems } from '../items.ts'
import { isFunctionWord } from '../lexicon.ts'
import { isModifier, matchProduct } from '../match.ts'
import type { Token } from '../tokens.ts'
import { readWords, type Word } from '../words.ts'
import { counted, countIn, hasNumber, isItsOption, isItsOwn, withoutModelCount } from './counting.ts'
import { allListed, itemsOf, MOST_OPTIONS } from './listed.ts'
import { itemOf, lastSpoken, listedIn, type Row, type RowCalled, rankedFirst, rowRef } from './spoken.ts'

export function needsContext(found: Found, asks: Set<string>, words: Word[]): boolean {
  if (found.items.some(item => item.sure)) return false
  const nouns = found.tokens.filter(isNoun)
  const topics = [...asks].filter(ask => !ask.startsWith('.') && ask !== 'reserve' && ask !== 'restock')
  return nouns.length === 0 && topics.length === 0 && words.length > 0
}

/** "And in blue?": the earlier lines name the product, this one what is different. */
export function withHistory(
  db: TenantDb,
  called: RowCalled,
  turn: Turn,
  found: Found,
  words: Word[],
  asks: Set<string>,
  language: Language,
  shopLanguage: Language,
): Found {
  const count = countIn(words, language)
  const namesMore = found.tokens.some(({ word }) => !(word.figure && word.value === count))
  const all = count === null ? allListed(called, turn, found, asks) : undefined
  if (all) return all
  for (const line of turn.history.slice(-6).reverse()) {
    const spoken = line.from === 'business' ? lastSpoken(called, line.text) : undefined
    const other =
      spoken && count !== null && !namesMore ? otherModel(called, spoken.product.name, count) : undefined
    if (other) return only(found, itemOf(other, null))
    const isCounted = count === null || (spoken !== undefined && !isItsOption(spoken, count))
    // "Two of those": of four that were listed.
    const listed = line.from === 'business' && count !== null ? listedIn(called, line.text) : []
    if (!spoken && !namesMore && listed.length > 1 && listed.length <= MOST_OPTIONS) {
      const own = listed.filter(row => hasNumber(row, count!))
      if (own.length === 1) return only(found, itemOf(own[0]!, null))
      if (own.length === 0) return { ...found, items: [], unclear: listed.map(row => rowRef(row)) }
    }
    if (spoken && found.tokens.length === 0 && isCounted) return only(found, itemOf(spoken, count))
    const earlier = readMessage(db, spoken?.product.name ?? line.text)
    const before = findItems(db, earlier, language, shopLanguage)
    if (!before.items.some(item => item.sure || (line.from === 'business' && item.best.named > 0.6))) continue
    const saysOther = found.tokens.some(own => own.word.figure)
    const kept = earlier.filter((word, at) => {
      // "24 in" may be the very code of a variant.
      if (word.code?.variantId != null && saysOther) return false
      const token = before.tokens.find(token => token.at === at)
      if (!token) return word.value !== null && !word.figure
      const replaced = word.figure ? saysOther : found.tokens.some(own => bothModify(own, token))
      return !replaced
    })
    const names = before.items.filter(item => item.sure || item.best.named > 0.6).slice(0, 1)
    if (names.length === 0) continue
    const joined = findItems(
      db,
      [
        ...kept.map(word => ({ ...word, breakBefore: false })),
        ...words
          .filter(
            (word, at) =>
              word.value !== null ||
              found.tokens.some(token => token.at === at) ||
              !isFunctionWord(word.text, language),
          )
          .map(word => ({ ...word, breakBefore: false })),
      ],
      language,
      shopLanguage,
    )
    const isOther = count !== null && joined.items.some(item => isItsOwn(item.best.product, count))
    if (spoken && !namesMore && isCounted && !isOther) return only(found, itemOf(spoken, count))
    if (joined.items.some(item => item.sure)) return counted(withoutModelCount(joined), count)
    if (found.tokens.length === 0)
      return counted({ ...before, items: names.map(item => ({ ...item, sure: true })) }, count)
  }
  return found
}

/** "And the 14?": the one that is called the same but for its number. */
function otherModel(called: RowCalled, name: string, number: number): Row | undefined {
  for (const { 0: own, index } of name.matchAll(/\d+/g)) {
    if (Number(own) === number) continue
    const row = called(name.slice(0, index) + number + name.slice(index + own.length))
    if (row) return row
  }
  return undefined
}

/** "And the battery?", of the iPhone 13 whose screen was spoken of: of those that are called so, its own. */
export function ofSameModel(called: RowCalled, turn: Turn, found: Found): Found | undefined {
  const before = turn.history.findLast(line => line.from === 'business')
  const asked = turn.history.findLast(line => line.from === 'contact')
  const spoken = before && lastSpoken(called, before.text)
  const said = found.tokens.filter(isNoun)
  if (said.length === 0 || !asked || found.items.some(item => item.sure)) return undefined
  const model = new Set(readWords(spoken?.product.name ?? asked.text).map(({ text }) => text))
  const shared = found.ranked
    .filter(({ product }) => product.id !== spoken?.product.id && matchProduct(product, said).coverage > 0.9)
    .map(match => ({
      match,
      own: readWords(match.product.name).filter(({ text }) => model.has(text)),
    }))
    // A number tells the model; a word alone may be the brand of half the shop.
    .filter(({ own }) => own.some(word => word.figure) && own.length > (spoken ? 1 : 0))
    .sort((a, b) => b.own.length - a.own.length)
  const [best, next] = shared
  if (!best || best.own.length === next?.own.length) return undefined
  return only(found, itemOf({ product: best.match.product, variant: null }, null))
}

function only(found: Found, item: Item): Found {
  return { ...found, items: [item], ranked: rankedFirst([item], found) }
}

function bothModify(a: Token, b: Token): boolean {
  return a.concepts.size > 0 && b.concepts.size > 0 && isModifier(a.concepts) && isModifier(b.concepts)
}

/** "How long does it take?", "which colours?": of what the answer before was about, where that can tell. */
export function ofWhatWasSpoken(
  called: RowCalled,
  turn: Turn,
  found: Found,
  asks: Set<string>,
): Found | undefined {
  if (found.items.some(item => item.sure) || found.tokens.some(isNoun)) return undefined
  const before = turn.history.findLast(line => line.from === 'business')
  if (!before) return undefined
  const listed = asks.has('.options') ? listedIn(called, before.text) : []
  if (listed.length > 1 && listed.length <= MOST_OPTIONS) return { ...found, ...itemsOf(listed, found) }
  const spoken = lastSpoken(called, before.text)
  if (!spoken) return undefined
  const { product } = spoken
  if (asks.has('.options') && product.variants.length > 0)
    return only(found, itemOf({ product, variant: null }, null))
  return attributesAsked(product.attributes, asks).length > 0 ? only(found, itemOf(spoken, null)) : undefined
}

export const isNoun = ({ concepts, word }: Token): boolean =>
  concepts.size > 0 && !isModifier(concepts) && !word.figure
