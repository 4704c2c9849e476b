import type { TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import type { Turn } from '../plan.ts'
import { type Found, findItems } from './items.ts'
import { isFunctionWord } from './lexicon.ts'
import { isModifier } from './match.ts'
import type { Token } from './tokens.ts'
import { readWords, type Word } from './words.ts'

export function needsContext(found: Found, asks: Set<string>, words: Word[]): boolean {
  if (found.items.some(item => item.sure)) return false
  const nouns = found.tokens.filter(
    token => token.concepts.size > 0 && !isModifier(token.concepts) && !token.word.figure,
  )
  const topics = [...asks].filter(ask => !ask.startsWith('.') && ask !== 'reserve' && ask !== 'restock')
  return nouns.length === 0 && topics.length === 0 && words.length > 0
}

/** "And in blue?": the earlier lines name the product, this one what is different. */
export function withHistory(
  db: TenantDb,
  turn: Turn,
  found: Found,
  words: Word[],
  language: Language,
  shopLanguage: Language,
): Found {
  for (const line of turn.history.slice(-6).reverse()) {
    const earlier = readWords(line.text)
    const before = findItems(db, earlier, language, shopLanguage)
    if (!before.items.some(item => item.sure || (line.from === 'business' && item.best.named > 0.6))) continue
    const kept = earlier.filter((word, at) => {
      const token = before.tokens.find(token => token.at === at)
      if (!token) return word.value !== null && !word.figure
      const replaced = word.figure
        ? found.tokens.some(own => own.word.figure)
        : found.tokens.some(own => bothModify(own, token))
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
    if (joined.items.some(item => item.sure)) return joined
    if (found.tokens.length === 0) return { ...before, items: names.map(item => ({ ...item, sure: true })) }
  }
  return found
}

function bothModify(a: Token, b: Token): boolean {
  return a.concepts.size > 0 && b.concepts.size > 0 && isModifier(a.concepts) && isModifier(b.concepts)
}
