import type { Mention } from '../items/mentions.ts'
import type { Row } from '../items/rows.ts'
import { type Found, findPhrases, phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { narrowed } from './binding.ts'

type Direction = 'falling' | 'rising'

// The dear end, the cheap end, and what joins one to the other.
const ENDS: readonly (readonly [dear: string, cheap: string, joints: string])[] = [
  [
    'priciest|most expensive|dearest|highest|high',
    'cheapest|least expensive|lowest|low|most affordable',
    'to|to the|down to|down to the|up to|up to the',
  ],
  [
    'más caro|más cara|más caros|más caras|mayor precio|mayor',
    'más barato|más barata|más baratos|más baratas|más económico|más económica|menor precio|menor',
    'a|al|a la|a lo|a los',
  ],
  [
    'mais caro|mais cara|mais caros|mais caras|maior preço|maior',
    'mais barato|mais barata|mais baratos|mais baratas|mais em conta|menor preço|menor',
    'ao|à|a|para o|para a|até ao|até o|até à',
  ],
  [
    'plus cher|plus chère|plus chers|plus chères',
    'moins cher|moins chère|moins chers|moins chères',
    'au|à la|à|aux',
  ],
  [
    'teuersten|teuerste|teuerstem|teuer',
    'günstigsten|billigsten|günstigstem|günstig|billig|preiswertesten',
    'zum|zur|bis zum|bis zur|zu den|nach|bis',
  ],
  [
    'più caro|più cara|più cari|più care|più costoso|più costosa',
    'più economico|più economica|meno caro|meno cara|più conveniente|meno costoso',
    'al|alla|ai|a|fino al',
  ],
  ['pahalıdan|pahalısından', 'ucuza|ucuzuna', 'en|'],
  ['ucuzdan|ucuzundan', 'pahalıya|pahalısına', 'en|'],
  [
    'дорогого|дорогой|дорогих|дороже',
    'дешевому|дешевой|дешевым|дешевле|недорогому',
    'к|к самому|к самой|к самым|до|до самого',
  ],
  ['дешевого|дешевой|дешевых', 'дорогому|дорогой|дорогим', 'к|к самому|к самой|к самым|до|до самого'],
  ['الأغلى|الاغلى|أغلى', 'الأرخص|أرخص|للأرخص', 'إلى|الى|ل|'],
  ['الأرخص|أرخص', 'للأغلى', ''],
  ['היקר|היקרה|היקר ביותר', 'הזול|הזולה|לזול|לזולה', 'אל|עד|'],
  ['הזול|הזולה|מהזול|הזול ביותר', 'ליקר|ליקרה', ''],
  ['महंगे|महंगा|महंगी|mehenge|mehnge', 'सस्ते|सस्ता|सस्ती|sabse saste|saste', 'से|से सबसे|से लेकर|se|se sabse'],
  ['termahal|paling mahal|mahal', 'termurah|paling murah|murah', 'ke|ke yang|sampai|hingga|sampai ke'],
]
// In these lines the first end is the cheap one.
const TURNED = /^(?:ucuzdan|дешевого|الأرخص|הזול)/

const ORDERS = phrases<Direction>(
  ENDS.flatMap(([dear, cheap, joints]): (readonly [Direction, string])[] => {
    const [first, second]: Direction[] = TURNED.test(dear) ? ['rising', 'falling'] : ['falling', 'rising']
    return [
      [first as Direction, joined(dear, joints, cheap)],
      [second as Direction, joined(cheap, joints, dear)],
    ]
  }),
)

function joined(from: string, joints: string, to: string): string {
  const all = from
    .split('|')
    .flatMap(a => joints.split('|').flatMap(b => to.split('|').map(c => `${a} ${b} ${c}`)))
  return all.join('|')
}

export type OrderClaim = { first: number; last: number; supported: boolean }

/** "From priciest to cheapest: …": the prices of what is listed behind it fall, or rise. */
export function ordersOfPrice(
  draft: Reading,
  rows: readonly Row[],
  mentions: readonly Mention[],
): OrderClaim[] {
  return findPhrases(ORDERS, draft.tokens).map(found => {
    const named = pricesBehind(found, rows, mentions)
    const said = draft.figures.flatMap(figure =>
      figure.kind === 'money' && figure.first > found.last ? figure.values.slice(0, 1) : [],
    )
    const listed = named.length > 1 ? named : said
    const holds = listed.every((price, i) => {
      const before = listed[i - 1]
      return before === undefined || (found.id === 'falling' ? before >= price : before <= price)
    })
    return { first: found.first, last: found.last, supported: holds }
  })
}

function pricesBehind(found: Found<Direction>, rows: readonly Row[], mentions: readonly Mention[]): number[] {
  const seen = new Set<number>()
  return narrowed(mentions.filter(mention => mention.first > found.last)).flatMap(mention => {
    const own = rows.filter(row => mention.rows.includes(row.index) && !seen.has(row.index))
    const prices = new Set(own.flatMap(row => (row.price === null ? [] : [row.price])))
    for (const row of own) seen.add(row.index)
    return prices.size === 1 ? [...prices] : []
  })
}
