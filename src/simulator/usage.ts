import { accountsAt } from './authorize.ts'
import type { GraphContext } from './call.ts'
import { GraphError } from './graph-error.ts'
import { countRate, spendRate } from './rates.ts'
import { accountKey, type SimulatedAccount, standingOf } from './state.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

interface Budget {
  key: string
  type: string
  /** Whose usage the header speaks of. */
  holder: string
  limit: number
  windowMs: number
  code: number
}

/** What a call is counted for: management of a business account by the hour, a page’s calls by who talks to it. */
function budgetOf(call: GraphContext, account: SimulatedAccount): Budget {
  if (account.channel === 'whatsapp') {
    const holder = account.wabaId ?? account.account
    const isRegistered = standingOf(call.state, account).isRegistered
    return {
      key: `calls waba ${holder}`,
      type: 'whatsapp',
      holder,
      limit: isRegistered ? 5_000 : 200,
      windowMs: HOUR_MS,
      code: 80007,
    }
  }
  const holder = account.pageId ?? account.account
  const prefix = `${accountKey(account)}:`
  const engaged = [...call.state.customers.keys()].filter(key => key.startsWith(prefix)).length
  return {
    key: `calls page ${holder}`,
    type: account.channel === 'instagram' ? 'instagram' : 'messenger',
    holder,
    limit: 200 * Math.max(1, engaged),
    windowMs: DAY_MS,
    code: account.channel === 'instagram' ? 80002 : 80006,
  }
}

/** Sending messages on WhatsApp has limits of its own and does not count. */
export function spendCall(call: GraphContext, account: SimulatedAccount): void {
  const isSending = account.channel === 'whatsapp' && call.path[1] === 'messages'
  if (isSending) return
  const budget = budgetOf(call, account)
  if (spendRate(call.state, budget.key, budget.limit, budget.windowMs, call.now)) return
  const whose = budget.type === 'whatsapp' ? 'WhatsApp Business' : 'page'
  throw new GraphError(
    400,
    budget.code,
    `There have been too many calls from this ${whose} account. Wait a bit and try again.`,
  )
}

/** `X-App-Usage` and `X-Business-Use-Case-Usage`, in percent of what may be used. */
export function usageHeaders(call: GraphContext): Record<string, string> {
  const account = accountsAt(call.state, call.path[0])[0]
  if (!account) return {}
  const budget = budgetOf(call, account)
  const used = countRate(call.state, budget.key, budget.windowMs, call.now)
  const percent = Math.min(100, Math.floor((used / budget.limit) * 100))
  const oldest = Math.min(...(call.state.rates.get(budget.key) ?? [call.now.getTime()]))
  const untilFree = Math.ceil((oldest + budget.windowMs - call.now.getTime()) / 60_000)
  const use = {
    type: budget.type,
    call_count: percent,
    total_cputime: Math.floor(percent / 2),
    total_time: Math.floor(percent / 2),
    estimated_time_to_regain_access: percent >= 100 ? Math.max(1, untilFree) : 0,
  }
  const app = { call_count: percent, total_cputime: use.total_cputime, total_time: use.total_time }
  return {
    'x-app-usage': JSON.stringify(app),
    'x-business-use-case-usage': JSON.stringify({ [budget.holder]: [use] }),
  }
}
