import { readAmounts } from './amounts.ts'
import { fold, sourceOf, tokenise } from './text.ts'

export type EvidenceRow = {
  id: string
  name: string
  price: number | null
  stock: number | null
  currency: string
  available?: boolean
  attributes?: Record<string, string>
}
export type EvidenceEntry = { id: string; question?: string; answer: string }
export type DraftCheckInput = {
  draft: string
  rows: EvidenceRow[]
  faq: EvidenceEntry[]
  language: string
  ask?: string
  facts?: string[]
}
export type Verdict = 'ok' | 'wrong_price' | 'wrong_stock' | 'invented_product' | 'unsupported_promise'
export type Claim = {
  span: string
  value: number | boolean | string | null
  kind: string
  supported: boolean
}
export type DraftCheck = { send: boolean; verdict: Verdict; claims: Claim[] }

/** Whether a drafted reply states only what the rows, entries and facts support. */
export function checkDraft(input: DraftCheckInput): DraftCheck {
  const folded = fold(input.draft)
  const tokens = tokenise(folded)
  const claims: Claim[] = []
  for (const figure of readAmounts(tokens, () => false)) {
    if (figure.kind !== 'money') continue
    const span = sourceOf(folded, tokens[figure.first]?.start ?? 0, tokens[figure.last]?.end ?? 0)
    const supported = input.rows.some(row => row.price !== null && figure.values.includes(row.price))
    claims.push({ span, value: figure.values[0] ?? null, kind: 'price', supported })
  }
  const send = claims.every(claim => claim.supported)
  return { send, verdict: send ? 'ok' : 'wrong_price', claims }
}
