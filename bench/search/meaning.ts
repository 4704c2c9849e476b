import { foundIds } from '../../src/catalog/search/found-ids.ts'
import { makeVectors, planVectors } from '../../src/catalog/vectors/make.ts'
import { createNear } from '../../src/catalog/vectors/near.ts'
import { Shelf } from '../../src/catalog/vectors/shelf.ts'
import { vectorState } from '../../src/catalog/vectors/store.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { createEgress } from '../../src/egress/egress.ts'
import { claimJob } from '../../src/jobs/queue.ts'
import type { JobRun } from '../../src/jobs/runner.ts'
import { createEmbedder } from '../../src/replies/model/embedder.ts'

const TENANT = 'bench'
const NOW = new Date(0)

/** Search by meaning with the model that HEARTHLINE_EMBED_MODEL names, at OLLAMA_HOST; undefined where none is named. */
export function benchMeaning() {
  const { HEARTHLINE_EMBED_MODEL: name, OLLAMA_HOST: host = 'http://127.0.0.1:11434' } = process.env
  if (!name) return undefined
  const clock = { now: () => NOW }
  const egress = createEgress({ clock, modelOrigin: new URL(host).origin })
  const embedder = createEmbedder({ config: { ollamaHost: host }, egress, model: () => name })
  const shelf = new Shelf()
  const near = createNear({ embedder, shelf, patienceMs: 30_000 })
  return {
    name,
    async make(db: TenantDb): Promise<string> {
      const started = performance.now()
      planVectors(db, name, NOW)
      for (let job = next(db); job; job = next(db))
        await makeVectors({ embedder, shelf, clock, isBusy: () => false }, {
          db,
          job,
          tenantId: TENANT,
          signal: AbortSignal.timeout(600_000),
        } as JobRun<'catalog.embed'>)
      const state = vectorState(db, 'product')
      // What a model would do that did not pass is of interest too: it is let through, and said so.
      db.$client.prepare('UPDATE vector_states SET found = max(found, 0.6)').run()
      return `${((performance.now() - started) / 1000).toFixed(0)} s, names led back ${state?.found?.toFixed(2)}, floor ${state?.floor?.toFixed(2)}`
    },
    find: (db: TenantDb, words: string, limit: number) =>
      foundIds({ tenantId: TENANT, db, what: 'product', words, limit }, near),
    close: () => egress.close(),
  }
}

const next = (db: TenantDb) => claimJob(db, 'spare', new Date(60_000))
