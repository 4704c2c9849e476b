import type { FileOrder } from '../catalog/files/take-file.ts'
import type { runCatalogImport, runKnowledgeImport } from '../catalog/import-jobs.ts'
import type { Searched } from '../catalog/search/found-ids.ts'
import { safeError } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import type { Instance } from '../tenants/instance.ts'
import type { Assistant } from './assistant.ts'
import type { Imports } from './imports.ts'
import type { News } from './news.ts'

export interface CatalogMethodsDeps {
  instance: Instance
  log: Log
  imports: Imports
  assistant: Assistant
  news: News
}

const importing = () => import('../catalog/import-jobs.ts')

/** What the main thread asks about products, questions & answers and files. */
export function catalogMethods({ instance, log, imports, assistant, news }: CatalogMethodsDeps) {
  const { tenants, clock } = instance
  const { oneAtATime } = imports
  return {
    async search(tenantId: string, what: Searched, words: string, limit: number) {
      const { foundIds } = await import('../catalog/search/found-ids.ts')
      const near = (await assistant.meaning())?.near
      return tenants.use(tenantId, db => foundIds({ tenantId, db, what, words, limit }, near))
    },
    importCatalog: (tenantId: string, input: Parameters<typeof runCatalogImport>[3]) =>
      oneAtATime(tenantId, async db => (await importing()).runCatalogImport(instance, tenantId, db, input)),
    undoImport: (tenantId: string, importId: string) =>
      oneAtATime(tenantId, async db => (await importing()).undoCatalogImport(instance, db, importId)),
    importKnowledge: (tenantId: string, input: Parameters<typeof runKnowledgeImport>[2]) =>
      oneAtATime(tenantId, async db => (await importing()).runKnowledgeImport(instance, db, input)),
    async takeFile(tenantId: string, order: FileOrder) {
      const { beginTaking, finishTaking } = await import('../catalog/files/take-file.ts')
      const begun = await tenants.use(tenantId, async db => beginTaking(db, order, clock.now()))
      if (begun.outcome !== 'unchanged')
        void oneAtATime(tenantId, db => finishTaking(db, begun, order, clock.now()))
          .catch(error =>
            log.error(
              { event: 'file_not_read', tenant: tenantId, err: safeError(error) },
              'a file was not read',
            ),
          )
          .finally(() => news.add(told => told.changed.add(tenantId)))
      return begun.publicId
    },
    deleteFile: (tenantId: string, fileId: string) =>
      oneAtATime(tenantId, async db => (await import('../catalog/files/files.ts')).deleteFile(db, fileId)),
  }
}

export type CatalogMethods = ReturnType<typeof catalogMethods>
