import type { TenantDb } from '../../db/database.ts'
import type { Embedder, VectorKind } from './embedder.ts'
import { type Neighbour, nearest, quantised } from './scan.ts'
import type { Shelf } from './shelf.ts'
import { isThere, vectorState } from './store.ts'
import { LEAST_FOUND } from './trial.ts'

/** A search waits no longer than this for the meaning of its words; it has the words themselves. */
const PATIENCE_MS = 300
const LONGEST_QUERY = 500
const MOST_REMEMBERED = 200
const MOST_NEAR = 20
/** After a failure nobody asks for a while. */
const PAUSE_MS = 10_000

export interface NearDeps {
  embedder: Embedder
  shelf: Shelf
  patienceMs?: number
}

/** What rows a text means, by vectors; empty where they say nothing surely, undefined where there are none to ask. */
export type FindNear = (
  tenantId: string,
  db: TenantDb,
  kind: VectorKind,
  text: string,
) => Promise<Neighbour[] | undefined>

export function createNear({ embedder, shelf, patienceMs = PATIENCE_MS }: NearDeps): FindNear {
  const remembered = new Map<string, Int8Array>()
  const asked = new Map<string, Promise<Int8Array | undefined>>()
  let pausedUntil = 0

  async function queryVector(model: string, tenant: string, text: string): Promise<Int8Array | undefined> {
    const key = `${model}\n${text}`
    const known = remembered.get(key)
    if (known) {
      remembered.delete(key)
      remembered.set(key, known)
      return known
    }
    if (performance.now() < pausedUntil) return undefined
    const under = asked.get(key) ?? ask(key, tenant, text).finally(() => asked.delete(key))
    asked.set(key, under)
    return under
  }

  async function ask(key: string, tenant: string, text: string): Promise<Int8Array | undefined> {
    try {
      const [vector] = await embedder.embed([text], 'query', { signal: AbortSignal.timeout(30_000), tenant })
      const query = quantised(vector ?? [])
      if (!query) return undefined
      remembered.set(key, query)
      for (const oldest of remembered.keys()) {
        if (remembered.size <= MOST_REMEMBERED) break
        remembered.delete(oldest)
      }
      return query
    } catch {
      pausedUntil = performance.now() + PAUSE_MS
      return undefined
    }
  }

  return async (tenantId, db, kind, text) => {
    const model = embedder.model()
    if (model === undefined) return undefined
    const state = vectorState(db, kind)
    if (state?.model !== model || (state.found ?? 0) < LEAST_FOUND || state.floor === null) return undefined
    const words = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY)
    if (words === '') return undefined
    const { floor } = state
    // What comes too late is remembered for the next one who asks.
    const found = Promise.all([shelf.rows(db, kind, model), queryVector(model, tenantId, words)]).then(
      ([rows, query]) =>
        rows && query
          ? nearest(rows, query, MOST_NEAR).filter(one => one.cosine > floor && isThere(db, kind, one.id))
          : undefined,
    )
    return within(found, patienceMs)
  }
}

function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(undefined), ms)
    promise.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer))
  })
}
