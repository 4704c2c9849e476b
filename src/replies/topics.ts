import type { Fact, Part, Plan } from './plan.ts'
import type { HandoffReason, Intent } from './understanding.ts'

/**
 * What a customer's turn can be about, gravest first: where a turn has several, the earlier ones speak for it.
 * A closed list, made from the plan alone: the same plan has the same topics, whoever made it.
 */
export const TOPICS = [
  'medical',
  'legal',
  'privacy',
  'complaint',
  'payment',
  'order',
  'returns',
  'price',
  'availability',
  'delivery',
  'hours',
  'location',
  'product',
  'policy',
  'greeting',
  'other',
] as const
export type Topic = (typeof TOPICS)[number]

export function isTopic(word: string): word is Topic {
  return (TOPICS as readonly string[]).includes(word)
}

const OF_INTENT: Record<Intent, Topic> = {
  price: 'price',
  price_total: 'price',
  discount_request: 'price',
  availability: 'availability',
  variant: 'availability',
  restock: 'availability',
  product_search: 'product',
  recommendation: 'product',
  product_detail: 'product',
  hours: 'hours',
  location: 'location',
  delivery: 'delivery',
  payment: 'payment',
  returns: 'returns',
  policy: 'policy',
  reserve: 'order',
  order: 'order',
  smalltalk: 'greeting',
  honesty: 'greeting',
  data_request: 'privacy',
  injection: 'other',
  out_of_scope: 'other',
  unclear: 'other',
  handoff: 'other',
}

const OF_HANDOFF: Record<HandoffReason, Topic> = {
  medical: 'medical',
  legal: 'legal',
  payment_dispute: 'payment',
  deletion: 'privacy',
  angry: 'complaint',
  damaged: 'complaint',
  order_status: 'order',
  order_change: 'order',
  quote: 'price',
  human_request: 'other',
  unsure: 'other',
}

const OF_FACT: Record<Fact, Topic> = {
  address: 'location',
  delivery: 'delivery',
  payment: 'payment',
  returns: 'returns',
}

const OF_PHRASE: Record<string, Topic> = {
  currentPrice: 'price',
  noRestock: 'availability',
  reserveNote: 'order',
  orderNote: 'order',
  refuseData: 'privacy',
}

/** Words that rules know an entry by, where they are no topic by that name. */
const OF_ENTRY: Record<string, Topic> = {
  pickup: 'delivery',
  pickupservice: 'delivery',
  catering: 'order',
  warranty: 'returns',
  discount: 'price',
  sale: 'price',
  pricematch: 'price',
  student: 'price',
  loyalty: 'price',
  newsletter: 'price',
  wholesale: 'price',
  tradein: 'price',
  deposit: 'payment',
  instalments: 'payment',
  receipt: 'payment',
  reserve: 'order',
  appointment: 'order',
  restock: 'availability',
  allergens: 'product',
  ingredients: 'product',
  halal: 'product',
  kosher: 'product',
  sizeguide: 'product',
  care: 'product',
}

/** Everything a plan speaks of, gravest first, never empty. */
export function topicsOf(plan: Pick<Plan, 'action' | 'intent' | 'handoffReason' | 'parts'>): Topic[] {
  if (plan.action === 'handoff') return [OF_HANDOFF[plan.handoffReason ?? 'unsure'] ?? 'other']
  const found = new Set<Topic>([OF_INTENT[plan.intent] ?? 'other'])
  for (const part of plan.parts) for (const topic of topicsOfPart(part)) found.add(topic)
  return inOrder(found)
}

/** The one that speaks for the turn. */
export function topicOf(plan: Pick<Plan, 'action' | 'intent' | 'handoffReason' | 'parts'>): Topic {
  return topicsOf(plan)[0]!
}

/** Gravest first; `other` only where there is nothing else. */
export function inOrder(topics: Iterable<Topic>): Topic[] {
  const found = new Set(topics)
  if (found.size > 1) found.delete('other')
  return TOPICS.filter(topic => found.has(topic))
}

function topicsOfPart(part: Part): Topic[] {
  switch (part.say) {
    case 'items':
      return [part.asked === 'price' || part.total ? 'price' : 'availability']
    case 'cheapest':
      return ['price']
    case 'notOffered':
    case 'noCode':
    case 'nothingFor':
    case 'options':
      return ['availability']
    case 'kinds':
    case 'which':
    case 'contents':
      return ['product']
    case 'hours':
      return ['hours']
    case 'fact':
      return [OF_FACT[part.fact]]
    case 'entry':
    case 'passage':
      return (part.about ?? []).map(word => OF_ENTRY[word] ?? (isTopic(word) ? word : 'policy'))
    case 'phrase':
      return [OF_PHRASE[part.phrase] ?? []].flat()
    case 'opening':
      return []
  }
}
