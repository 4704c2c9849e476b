import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { keysOf } from '../keys.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { type Reading, sentencesOf } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

const ORDERING =
  'order*|on request|upon request|made to order|special order|source*|sourcing|pedir|pedido|pedidos|pedimos|por encargo|bajo pedido|encargar*|encomend*|sob pedido|sur commande|command*|sur demande|bestell*|auf anfrage|auf bestellung|ordin*|su richiesta|sipariş*|заказ*|под заказ|по запросу|طلب*|نطلب*|بالطلب|עند|הזמנ*|להזמין|בהזמנה|ऑर्डर|मंगवा*|मँगवा*|pesan*|memesan|pre order|preorder'

const ORDERED = phrases<true>([[true, ORDERING]])

/** What an entry would only have ordered is not what the goods are, nor what is on the shelf. */
export function findToOrder({ draft, entries }: Drafted): UnsupportedClaim[] {
  if (findPhrases(ORDERED, draft.tokens).length > 0) return []
  const claims: UnsupportedClaim[] = []
  for (const { reading, row } of entries) {
    if (row !== undefined) continue
    const all = sentencesOf(reading)
    for (const [from, to] of all) {
      const ordered = findPhrases(ORDERED, reading.tokens, from, to + 1)
      if (!ordered.some(found => isPossible(reading, found.first, from))) continue
      const others = all
        .filter(([first]) => first !== from)
        .flatMap(([a, b]) => [...tellingKeys(reading, a, b)])
      const own = new Set([...tellingKeys(reading, from, to)].filter(key => !others.includes(key)))
      for (const [first, last] of sentencesOf(draft)) {
        // "Half of it is due as the deposit" says what an order takes, and not that the goods are there.
        if (isOfDeposit(reading, from, to) && isOfDeposit(draft, first, last)) continue
        if (!isAsserted(draft, first) || draft.denials.some(at => at >= first && at <= last)) continue
        const told = [...tellingKeys(draft, first, last)].filter(key => own.has(key))
        const isOnShelf = findPhrases(STOCK_WORDS, draft.tokens, first, last + 1).some(
          found => found.id.available,
        )
        const isNamed = told.some(key => key.startsWith('promise:')) || told.length >= (isOnShelf ? 1 : 2)
        if (isNamed) claims.push(unsupported(draft, first, last))
      }
    }
  }
  return claims
}

function isOfDeposit(reading: Reading, first: number, last: number): boolean {
  return findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1).some(found => found.id.id === 'deposit')
}

const CAN =
  /^(?:can|could|may|on|upon|made|special|often|usually|only|puede\S*|podemos|se|bajo|por|pode\S*|sob|peut|peuvent|pouvons|sur|kann|konnen|auf|nur|puo|possono|possiamo|su|можно|можем|под|по|يمكن|نقدر|ניתן|אפשר|בהזמנה|सकते|bisa|dapat)$/

function isPossible({ tokens }: Reading, at: number, from: number): boolean {
  return tokens.slice(Math.max(from, at - 3), at + 1).some(token => CAN.test(token.text))
}

/** Properties by their meaning, other words as they are written. */
function tellingKeys(reading: Reading, first: number, last: number): Set<string> {
  const keys = new Set([...keysOf(reading, first, last)].filter(key => /^(?:word|thing):/.test(key)))
  for (const found of findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1))
    if (found.id.kind === 'property') keys.add(`promise:${found.id.id}`)
  return keys
}
