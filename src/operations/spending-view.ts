import type { Request } from 'express'
import { listChannels } from '../channels/connect.ts'
import { monthlySpending, monthOf } from '../inbox/spending.ts'
import { metaText } from '../templates/template-view.ts'

/** What each number sent this month, by what Meta says it charges; null where there is no WhatsApp number. */
export function spendingView(req: Request, now: Date) {
  const { t, format } = req
  const { db } = req.tenant
  const gone = new Set(
    listChannels(db)
      .filter(channel => channel.state === 'disconnected')
      .map(channel => channel.id),
  )
  const numbers = monthlySpending(db, monthOf(now)).filter(
    number => !gone.has(number.channelId) || number.byCategory.length > 0,
  )
  if (numbers.length === 0) return null
  const free = format.number(numbers[0]!.service.free)
  return {
    why: t('money.why', { free }),
    numbers: numbers.map(({ name, service, byCategory }) => ({
      name,
      used: service.used,
      free: service.free,
      isOver: service.used > service.free,
      words: t('money.free_used', {
        used: format.number(Math.min(service.used, service.free)),
        free: format.number(service.free),
      }),
      lines: linesOf(byCategory, req),
    })),
  }
}

/** One line for each category: what of it is charged, and what is not. */
function linesOf(sent: { category: string; billable: boolean; count: number }[], req: Request) {
  const byCategory = new Map<string, { charged: number; free: number }>()
  for (const { category, billable, count } of sent) {
    const line = byCategory.get(category) ?? { charged: 0, free: 0 }
    line[billable ? 'charged' : 'free'] += count
    byCategory.set(category, line)
  }
  const { t, format } = req
  return [...byCategory].map(([category, { charged, free }]) => ({
    category: categoryText(category, req),
    charged: charged > 0 ? t('money.charged', { n: format.number(charged) }) : '',
    free: free > 0 ? t('money.not_charged', { n: format.number(free) }) : '',
  }))
}

function categoryText(category: string, { t }: Request): string {
  if (category === 'service' || category === 'referral_conversion') return t(`money.kind_${category}`)
  const word = category.toUpperCase()
  const text = metaText('category', word, t)
  return text === word ? category : text
}
