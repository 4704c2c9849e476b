import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import { phraseAt, phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import type { PriceInput } from './claim.ts'

type Basis = 'way' | 'piece' | 'person' | 'order'

/** What a fee is counted by. */
const BASIS = phrases<Basis>([
  [
    'way',
    'each way|per trip|per leg|one way|each direction|each trip|there and back again|por trayecto|cada trayecto|por viaje|cada viaje|por viagem|cada viagem|por trajeto|cada trajeto|par trajet|chaque trajet|à chaque trajet|pour chaque trajet|l aller|aller simple|je strecke|pro strecke|je fahrt|pro fahrt|je weg|a tratta|per tratta|a viaggio|per ogni tratta|ogni tratta|her yön için|her yön|tek yön|sefer başına|в каждую сторону|в одну сторону|за поездку|за каждую поездку|لكل اتجاه|كل اتجاه|لكل مشوار|כל כיוון|לכל כיוון|לכיוון|हर तरफ|एक तरफ|हर चक्कर|sekali jalan|tiap arah|per arah|setiap arah',
  ],
  [
    'piece',
    'each|apiece|a piece|per piece|per item|per article|per unit|per bag|per box|per garment|cada uno|cada una|por pieza|por unidad|por artículo|por prenda|cada um|cada uma|por peça|por unidade|por artigo|chacun|chacune|par pièce|par article|pro stück|je stück|pro artikel|pro teil|al pezzo|a capo|ciascuno|ciascuna|per articolo|adet başına|tanesi|parça başına|за штуку|за каждую|за каждый|за единицу|للقطعة|لكل قطعة|ליחידה|לכל פריט|לפריט|प्रति पीस|हर पीस|per buah|per potong|per item|per barang',
  ],
  [
    'person',
    'per person|per head|a head|per guest|por persona|por cabeza|por pessoa|par personne|pro person|pro kopf|a persona|a testa|kişi başı|kişi başına|с человека|за человека|للشخص|لكل شخص|לאדם|לכל אדם|प्रति व्यक्ति|per orang',
  ],
  [
    'order',
    'per order|an order|per delivery|por pedido|por encomenda|par commande|pro bestellung|je bestellung|per ordine|a ordine|sipariş başına|за заказ|للطلب|لكل طلب|להזמנה|लिए प्रति ऑर्डर|प्रति ऑर्डर|per pesanan|per order',
  ],
])

/** "AED 40 each way" where the entry has AED 40 for both, "€8 apiece" where it is per order. */
export function isOnOtherBasis({ draft, mentions }: PriceInput, figure: Figure, entry: Entry): boolean {
  const told = basisBeside(draft, figure) ?? (isPerGoods(draft, mentions, figure) ? 'piece' : undefined)
  if (told === undefined) return false
  const known = new Set<Basis>()
  for (let at = 0; at < entry.reading.tokens.length; at++) {
    const found = phraseAt(BASIS, entry.reading.tokens, at)
    if (found) known.add(found.id)
  }
  if (known.has(told)) return false
  const isCarried = entry.promises.some(promise => /^(?:delivery|pickup)$/.test(promise.id))
  return told === 'way' || known.size > 0 || (told === 'piece' && isCarried)
}

function basisBeside(draft: Reading, figure: Figure): Basis | undefined {
  const clause = draft.clause[figure.first]
  for (const gap of [1, 2, 3, 4]) {
    const found = phraseAt(BASIS, draft.tokens, figure.last + gap)
    if (found && draft.clause[found.first] === clause) return found.id
  }
  for (const back of [1, 2, 3, 4, 5]) {
    const found = phraseAt(BASIS, draft.tokens, figure.first - back)
    if (
      found &&
      found.last < figure.first &&
      found.last >= figure.first - 2 &&
      draft.clause[found.first] === clause
    )
      return found.id
  }
  return undefined
}

const PER = /^(?:per|por|par|pro|je|за|لكل|לכל|प्रति)$/

/** "€7 per curtain" */
function isPerGoods(draft: Reading, mentions: PriceInput['mentions'], figure: Figure): boolean {
  return (
    PER.test(draft.tokens[figure.last + 1]?.text ?? '') &&
    mentions.some(mention => mention.first === figure.last + 2)
  )
}
