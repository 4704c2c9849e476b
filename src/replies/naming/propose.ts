import { keepSuggestions, namingSettings, unnamedProducts } from '../../catalog/naming.ts'
import { transact } from '../../db/database.ts'
import { finishJob, postponeJob } from '../../jobs/queue.ts'
import type { JobRun } from '../../jobs/runner.ts'
import type { Instance } from '../../tenants/instance.ts'
import { getTenant } from '../../tenants/register.ts'
import type { ModelClient } from '../model/client.ts'
import { layOutNaming, PRODUCTS_AT_ONCE, readNaming } from './ask.ts'

export interface NamingDeps {
  instance: Instance
  model: Pick<ModelClient, 'askAside' | 'isBusy' | 'state'>
}

const AGAIN_MS = 20_000
const NO_MODEL_MS = 120_000

/** Asks the model about a few products, then lets others have their turn; what it says waits for the owner. */
export async function proposeNames(
  { instance, model }: NamingDeps,
  { db, job, tenantId, signal }: JobRun<'catalog.name-products'>,
): Promise<void> {
  const { clock, control } = instance
  const later = (ms: number) => transact(db, () => postponeJob(db, job, new Date(clock.now().getTime() + ms)))
  const { languages, paused } = namingSettings(db, getTenant(control, tenantId).locale)
  const products = paused || languages.length === 0 ? [] : unnamedProducts(db, languages, PRODUCTS_AT_ONCE)
  if (products.length === 0) return transact(db, () => finishJob(db, job))
  if (model.isBusy()) return later(AGAIN_MS)
  const content = await model.askAside(tenantId, layOutNaming(products, languages), signal)
  if (content === undefined) return later(model.state().reachable ? AGAIN_MS : NO_MODEL_MS)
  const named = readNaming(content, products, languages)
  transact(db, () => {
    const now = clock.now()
    // What cannot be used is not asked for again and again: the products count as asked.
    for (const [at, product] of products.entries())
      keepSuggestions(db, product, languages, named?.[at] ?? [], now)
    postponeJob(db, job, now)
  })
}
