import { listProductsByIds } from '../../catalog/products.ts'
import { searchKnowledge, searchProducts } from '../../catalog/search/search.ts'
import type { TenantDb } from '../../db/database.ts'
import type { Language } from '../language/languages.ts'
import { conceptsIn, listEntries } from './entries.ts'
import { isGoods, nameOf } from './lexicon.ts'
import { analyse, isModifier, type Match } from './match.ts'
import type { Token } from './tokens.ts'

const MOST_TRIED = 4
/** Of so many entries that speak of it, everything here is of that kind. */
const ENTRIES = 2
const CANDIDATES = 8

/**
 * Marks words for what all of it is here, which nothing here is called by: "the book about bread" in a bookshop,
 * "a lemon tree" in a nursery. Beside the name of a thing they tell nothing.
 */
export function markGeneral(
  db: TenantDb,
  tokens: Token[],
  best: Match | undefined,
  shopLanguage: Language,
): void {
  if (!best || tokens.length < 2) {
    for (const token of tokens) if (token.parts) withoutGeneralPart(db, token, shopLanguage)
    return
  }
  let tried = 0
  for (const token of tokens) {
    if (token.parts) withoutGeneralPart(db, token, shopLanguage)
    const concepts = [...token.concepts].filter(isGoods)
    if (concepts.length === 0 || isModifier(concepts) || best.explained.has(token.at) || tried >= MOST_TRIED)
      continue
    tried++
    if (concepts.every(concept => isGeneral(db, concept, shopLanguage))) token.general = true
  }
  const others = tokens.some(token => !token.general && token.weight >= 0.5 && !isModifier(token.concepts))
  if (others) for (const token of tokens) if (token.general) token.weight = Math.min(token.weight, 0.3)
}

/** "Zitronenbaum" of a nursery is a lemon. */
function withoutGeneralPart(db: TenantDb, token: Token, shopLanguage: Language): void {
  const own = token.parts!.filter(part => !isGeneral(db, part, shopLanguage))
  if (own.length > 0) token.parts = own
}

function isGeneral(db: TenantDb, concept: string, shopLanguage: Language): boolean {
  const name = nameOf(concept, shopLanguage) ?? nameOf(concept, 'en')
  if (!name) return false
  const ids = searchKnowledge(db, name, { limit: CANDIDATES }).map(hit => hit.entryId)
  const told = listEntries(db, ids).filter(({ question, answer }) =>
    conceptsIn(`${question} ${answer}`).has(concept),
  )
  if (told.length < ENTRIES) return false
  const products = searchProducts(db, name, { limit: CANDIDATES }).map(hit => hit.productId)
  return !listProductsByIds(db, products).some(product =>
    analyse(product.name).some(word => word.concepts.has(concept)),
  )
}
