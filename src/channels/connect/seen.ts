import type { ConnectStep } from '../schema.ts'
import type { MetaAnswer } from './meta.ts'

/** What a step's check saw. Becomes the step's row, with its time. */
export type Seen = Omit<ConnectStep, 'at'>

type Values = Record<string, string | number | Date | undefined>

export const verified = (says: string, values: Values = {}, answer?: unknown): Seen =>
  seen('verified', says, values, answer)

export const problem = (says: string, values: Values = {}, answer?: unknown): Seen =>
  seen('problem', says, values, answer)

export const waiting = (says: string, values: Values = {}, answer?: unknown): Seen =>
  seen('waiting', says, values, answer)

export const todo = (says: string, values: Values = {}): Seen => seen('todo', says, values)

/** Moments are kept as ISO texts; whoever shows them writes them in the reader's language and zone. */
function seen(state: Seen['state'], says: string, values: Values, answer?: unknown): Seen {
  const kept = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value instanceof Date ? value.toISOString() : String(value)]],
  )
  return { state, says, values: Object.fromEntries(kept), ...(answer !== undefined && { answer }) }
}

type NotOk = Exclude<MetaAnswer, { outcome: 'ok' }>

/** What a refusal means wherever it comes: the number decides, never the title. */
export function seenOfRefusal(answer: NotOk): Seen {
  if (answer.outcome === 'unreachable') {
    return problem('meta_unreachable', { reason: answer.reason }, answer.shown)
  }
  return problem(meaningOf(answer), { code: codeOf(answer), message: answer.message }, answer.shown)
}

export function codeOf({ code, subcode }: Extract<NotOk, { outcome: 'refused' }>): string {
  return subcode ? `${code}/${subcode}` : code
}

const TOKEN_ENDED = ['463', '467']

function meaningOf(answer: Extract<NotOk, { outcome: 'refused' }>): string {
  const code = Number(answer.code)
  if ([0, 102, 190].includes(code)) {
    return answer.subcode && TOKEN_ENDED.includes(answer.subcode) ? 'token_expired' : 'token_invalid'
  }
  if ([4, 17, 32, 341, 613].includes(code) || (code >= 80_000 && code <= 80_099)) return 'meta_busy'
  if (code === 3 || code === 10 || (code >= 200 && code <= 299)) return 'permission_refused'
  if (code === 100 && /appsecret_proof/i.test(answer.message)) return 'secret_wrong'
  if (code === 33 || (code === 100 && answer.subcode === '33')) return 'not_assigned'
  return 'meta_refused'
}
