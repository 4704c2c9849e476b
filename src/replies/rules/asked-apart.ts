import { languageOrEnglish } from '../language/languages.ts'
import type { Plan } from '../plan.ts'
import { asksIn } from './asks.ts'
import { kindPlan, severalPlan } from './choices.ts'
import { goodsPlan } from './goods-plan.ts'
import { findItems } from './items.ts'
import { isNoun } from './talk/history.ts'
import type { Question } from './view.ts'
import type { Word } from './words.ts'

const ASIDE = new Set(['entry', 'fact', 'hours'])

/**
 * "How much is a croissant, and can you bring it?": what is written about bringing answers half of it. What the other
 * half asks of goods is read by itself, since the words of both fit no goods well.
 */
export function withGoodsAskedApart(question: Question, said: Plan): Plan {
  if (said.action !== 'answer' || !said.parts.every(({ say }) => ASIDE.has(say))) return said
  const goods = goodsAskedApart(question)
  return goods ? { ...said, parts: [...goods.parts, ...said.parts], sure: said.sure && goods.sure } : said
}

function goodsAskedApart(question: Question): Plan | undefined {
  const { db, asksPrice, language, turn, words } = question
  if (!asksPrice) return undefined
  const parts = partsOf(words)
  const asideOf = (part: Word[]) => [...asksIn(part, language)].some(ask => !ask.startsWith('.'))
  const rest = parts.filter(part => !asideOf(part)).flat()
  if (rest.length === words.length) return undefined
  const asks = asksIn(rest, language)
  if (!asks.has('.price') && !asks.has('.total')) return undefined
  const found = findItems(db, rest, language, languageOrEnglish(turn.business.defaultLanguage))
  if (!found.tokens.some(isNoun)) return undefined
  const items = found.items.filter(({ sure }) => sure)
  const nothing = { entries: [], passages: [], topics: [], best: undefined, topical: undefined }
  const own: Question = { ...question, ...nothing, words: rest, asks, found, items, sureItems: items }
  return kindPlan(own) ?? goodsPlan(own) ?? severalPlan(own)
}

/** Between commas, full stops and "and"s. */
function partsOf(words: Word[]): Word[][] {
  const parts: Word[][] = []
  for (const word of words)
    if (word.breakBefore || parts.length === 0) parts.push([word])
    else parts.at(-1)!.push(word)
  return parts
}
