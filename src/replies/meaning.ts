import { type MakeDeps, makeVectors, planVectors } from '../catalog/vectors/make.ts'
import { createNear, type FindNear } from '../catalog/vectors/near.ts'
import { Shelf } from '../catalog/vectors/shelf.ts'
import type { TenantDb } from '../db/database.ts'
import type { JobRun } from '../jobs/runner.ts'
import { createEmbedder, type EmbedderDeps } from './model/embedder.ts'

export interface Meaning {
  near: FindNear
  make(run: JobRun<'catalog.embed'>): Promise<void>
  /** Whether there is something to make now. */
  plan(db: TenantDb): boolean
}

/** Search by meaning: only a machine with an embedding model loads this. */
export function createMeaning(deps: EmbedderDeps & Pick<MakeDeps, 'clock' | 'isBusy'>): Meaning {
  const embedder = createEmbedder(deps)
  const shelf = new Shelf()
  const making = { embedder, shelf, clock: deps.clock, isBusy: deps.isBusy }
  return {
    near: createNear({ embedder, shelf }),
    make: run => makeVectors(making, run),
    plan(db) {
      const model = embedder.model()
      return model !== undefined && planVectors(db, model, deps.clock.now())
    },
  }
}
