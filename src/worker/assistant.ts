import type { createMeaning, Meaning } from '../replies/meaning.ts'

export interface AssistantDeps extends Omit<Parameters<typeof createMeaning>[0], 'model'> {
  embedModel: () => string | undefined
}

export type Assistant = ReturnType<typeof createAssistant>

/**
 * The words of twelve languages weigh more than the rest of the program: they come with the first customer who writes,
 * and search by meaning once a model for it is set.
 */
export function createAssistant({ embedModel, ...deps }: AssistantDeps) {
  let isLoaded = false
  let meaningOnce: Promise<Meaning> | undefined
  return {
    isLoaded: () => isLoaded,
    async load() {
      const [{ respond }, { askModel }, { weighAnswers }] = await Promise.all([
        import('../replies/respond.ts'),
        import('../replies/turns/ask-model.ts'),
        import('../replies/turns/weigh-topic.ts'),
      ])
      isLoaded = true
      return { respond, askModel, weighAnswers }
    },
    /** Undefined while no embedding model is set. */
    meaning(): Promise<Meaning> | undefined {
      if (embedModel() === undefined) return undefined
      meaningOnce ??= import('../replies/meaning.ts').then(({ createMeaning }) =>
        createMeaning({ ...deps, model: embedModel }),
      )
      return meaningOnce
    },
  }
}
