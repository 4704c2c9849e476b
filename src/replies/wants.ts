import { listProductsByIds } from '../catalog/products.ts'
import type { TenantDb } from '../db/database.ts'
import type { Message } from '../inbox/messages.ts'
import { newId } from '../lib/ids.ts'
import { saysSomething } from './alike.ts'
import { soldOut } from './filling/desk.ts'
import type { Part, Plan } from './plan.ts'
import { lostDemand, unansweredTurns } from './schema.ts'
import type { Intent } from './understanding.ts'

type Lost = Omit<typeof lostDemand.$inferInsert, 'messageId' | 'at'>

/** What of a turn was wanting: knowledge to answer it, or the thing itself. In the transaction that concludes it. */
export function noteWants(
  db: TenantDb,
  messages: Message[],
  { plan }: { plan: Plan | undefined },
  now: Date,
): void {
  const asked = messages
    .filter(message => message.text?.trim())
    .sort((a, b) => b.text!.length - a.text!.length || b.id - a.id)[0]
  if (!plan || !asked) return
  if (lacksKnowledge(plan, asked.text!))
    db.insert(unansweredTurns)
      .values({ publicId: newId(now), messageId: asked.id, at: now })
      .onConflictDoNothing()
      .run()
  for (const lost of lostIn(db, plan))
    db.insert(lostDemand)
      .values({ ...lost, messageId: asked.id, at: now })
      .run()
}

/**
 * Said not to be known, or passed to a person because nothing sure could be said; not what always needs a person. A
 * question that was not understood at all is one too, if it names something.
 */
function lacksKnowledge({ action, intent, handoffReason }: Plan, text: string): boolean {
  if (action === 'clarify') return intent === 'unclear' && /[?؟]/.test(text) && saysSomething(text)
  return action === 'unknown' || (action === 'handoff' && handoffReason === 'unsure')
}

const ABOUT_GOODS: readonly Intent[] = [
  'price',
  'price_total',
  'availability',
  'variant',
  'product_search',
  'recommendation',
  'restock',
  'reserve',
  'order',
]

function lostIn(db: TenantDb, plan: Plan): Lost[] {
  const lost = plan.parts.flatMap(part => lostInPart(db, part))
  const isNotFound = plan.action === 'unknown' && lost.length === 0 && ABOUT_GOODS.includes(plan.intent)
  return isNotFound ? [{ kind: 'not_found' }] : lost
}

function lostInPart(db: TenantDb, part: Part): Lost[] {
  if (part.say === 'notOffered') {
    const [product] = listProductsByIds(db, [part.productId])
    if (!product) return []
    const { externalId: productId, name: productName } = product
    return [{ kind: 'variant', productId, productName, option: part.option }]
  }
  if (part.say !== 'items') return []
  const products = new Map(
    listProductsByIds(
      db,
      part.rows.map(row => row.productId),
    ).map(product => [product.id, product]),
  )
  return part.rows.flatMap(({ productId, variantId, quantity }): Lost[] => {
    const product = products.get(productId)
    if (!product) return []
    const variant = product.variants.find(one => one.id === variantId) ?? null
    const stock = variant ? variant.stock : product.stock
    const tooFew = quantity !== null && stock !== null && quantity > stock
    if (!soldOut(product, variant) && !tooFew) return []
    return [
      {
        kind: 'out_of_stock',
        productId: product.externalId,
        productName: product.name,
        option: variant ? Object.values(variant.options).join(', ') : null,
        quantity,
      },
    ]
  })
}
