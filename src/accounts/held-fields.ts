import { newToken } from './sessions.ts'

const LIFETIME_MS = 10 * 60_000
const MOST_HELD = 200

interface Held {
  owner: string
  path: string
  fields: Record<string, unknown>
  until: number
}

/** What somebody typed and no page may repeat, while they prove once more that it is them. In memory alone. */
const held = new Map<string, Held>()

export function holdFields(owner: string, path: string, fields: Record<string, unknown>, now: Date): string {
  for (const [id, { until }] of held) if (until <= now.getTime()) held.delete(id)
  if (held.size >= MOST_HELD) held.delete(held.keys().next().value!)
  const id = newToken()
  held.set(id, { owner, path, fields, until: now.getTime() + LIFETIME_MS })
  return id
}

/** Hands it back once, to the same session for the same thing. */
export function takeHeldFields(
  id: string,
  owner: string,
  path: string,
  now: Date,
): Record<string, unknown> | undefined {
  const found = held.get(id)
  if (!found || found.owner !== owner || found.path !== path) return undefined
  held.delete(id)
  return found.until > now.getTime() ? found.fields : undefined
}
