import type { Request } from 'express'

export interface Toast {
  text: string
  undo?: { action: string; label: string }
}

export interface Flash {
  keep(req: Request, toasts: Toast[], now: Date): void
  take(req: Request, now: Date): Toast[]
}

const LIFETIME_MS = 60_000
const MOST_KEPT = 1_000

/**
 * What one answer wants to say on the next page. Kept in memory, not in a cookie: it may name a customer.
 * `keyOf` tells whose page it is; without a key nothing is kept.
 */
export function createFlash(keyOf: (req: Request) => string | undefined): Flash {
  const kept = new Map<string, { toasts: Toast[]; until: number }>()
  return {
    keep(req, toasts, now) {
      const key = keyOf(req)
      if (!key || toasts.length === 0) return
      if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!)
      kept.set(key, { toasts: [...toasts], until: now.getTime() + LIFETIME_MS })
    },
    take(req, now) {
      const key = keyOf(req)
      const found = key ? kept.get(key) : undefined
      if (!key || !found) return []
      kept.delete(key)
      return found.until > now.getTime() ? found.toasts : []
    },
  }
}
