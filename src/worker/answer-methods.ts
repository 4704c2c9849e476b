import type { HintQuestion } from '../inbox/hint-view.ts'
import type { JobRunner } from '../jobs/runner.ts'
import type { DraftCheckInput } from '../replies/check/check.ts'
import type { PreviewInput } from '../replies/preview.ts'
import type { RewindOrder } from '../replies/rewind/start.ts'
import type { Instance } from '../tenants/instance.ts'
import type { CatalogMethods } from './catalog-methods.ts'
import type { Parts } from './parts.ts'

export interface AnswerMethodsDeps {
  instance: Instance
  parts: Parts
  runner: JobRunner
  /** A change that was tried is made real the way it always is: a file is imported, and can be undone. */
  imports: Pick<CatalogMethods, 'importCatalog' | 'importKnowledge'>
}

/** What the main thread asks of the assistant. Nothing of it is sent. */
export function answerMethods({ instance, parts, runner, imports }: AnswerMethodsDeps) {
  const { tenants } = instance
  const { keeper } = parts
  return {
    async preview(tenantId: string, input: unknown) {
      const { previewAnswer } = await import('../replies/preview.ts')
      const deps = { instance, ...(await thinking(parts)) }
      return tenants.use(tenantId, db => previewAnswer(deps, tenantId, db, input as PreviewInput))
    },
    async reproduce(tenantId: string, messageId: string) {
      const { reproduceAnswer } = await import('../replies/reproduce.ts')
      const deps = await thinking(parts)
      return tenants.use(tenantId, db => reproduceAnswer(deps, tenantId, db, messageId))
    },
    async renewDraft(tenantId: string, messageId: string) {
      const { renewDraft } = await import('../replies/reproduce.ts')
      const deps = await thinking(parts)
      return tenants.use(tenantId, db => renewDraft(deps, tenantId, db, messageId))
    },
    async hints(tenantId: string, input: unknown) {
      const { readHints } = await import('../replies/hint.ts')
      return tenants.use(tenantId, async db => readHints(instance, tenantId, db, input as HintQuestion))
    },
    async checkDraft(input: unknown) {
      const { checkDraft } = await import('../replies/check/check.ts')
      return checkDraft(input as DraftCheckInput)
    },
    async startRewind(tenantId: string, order: unknown) {
      const { startRewind } = await import('../replies/rewind/start.ts')
      return tenants.use(tenantId, async db => {
        const listModels = () => keeper.list()
        const started = await startRewind({ instance, listModels }, tenantId, db, order as RewindOrder)
        runner.poke(tenantId, db)
        return started
      })
    },
    async useRewind(tenantId: string, rewindId: string, mayChooseModel: boolean) {
      const { useChange } = await import('../replies/rewind/use.ts')
      const deps = {
        instance,
        importCatalog: (_db: unknown, file: Parameters<CatalogMethods['importCatalog']>[1]) =>
          imports.importCatalog(tenantId, file),
        importKnowledge: (_db: unknown, file: Parameters<CatalogMethods['importKnowledge']>[1]) =>
          imports.importKnowledge(tenantId, file),
        chooseModel: mayChooseModel ? (name: string | null) => keeper.use('chat', name) : undefined,
      }
      return tenants.use(tenantId, db => useChange(deps, tenantId, db, rewindId))
    },
  }
}

async function thinking({ model, assistant }: Parts) {
  return { model, near: (await assistant.meaning())?.near }
}
