import type { Embedder } from '../../catalog/vectors/embedder.ts'
import type { Config } from '../../config/settings.ts'
import type { Egress } from '../../egress/egress.ts'
import { ollamaBehind } from './door.ts'
import { isElsewhere, RunsElsewhere } from './elsewhere.ts'

export interface EmbedderDeps {
  config: Pick<Config, 'ollamaHost'> & Partial<Pick<Config, 'allowRemoteModel'>>
  egress: Egress
  /** The embedding model that is set now, if one is. */
  model: () => string | undefined
}

const KEEP_ALIVE = '30m'
/** More would be no model for texts. */
const MOST_DIMENSIONS = 8192

/** What some families were trained to see before a text; without it they find less. */
const BEFORE: [name: RegExp, document: string, query: string][] = [
  [/nomic-embed-text/, 'search_document: ', 'search_query: '],
  [/(?:^|[/-])e5-|multilingual-e5/, 'passage: ', 'query: '],
  [/embeddinggemma/, 'title: none | text: ', 'task: search result | query: '],
  [/mxbai-embed/, '', 'Represent this sentence for searching relevant passages: '],
  [/snowflake-arctic-embed2/, '', 'query: '],
  [
    /qwen3-embedding/,
    '',
    'Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ',
  ],
]

/** The embedding model on the model server, through the one door. */
export function createEmbedder(deps: EmbedderDeps): Embedder {
  const { config, egress, model } = deps
  return {
    model,
    async embed(texts, as, { signal, tenant }) {
      const name = model()
      if (name === undefined) throw new Error('No embedding model is set.')
      const ollama = ollamaBehind(egress, config.ollamaHost, signal, tenant)
      // A name may be given to another model at any time, so it is looked at before each use.
      if (!config.allowRemoteModel && (await isElsewhere(ollama, name))) throw new RunsElsewhere()
      const before = BEFORE.find(([family]) => family.test(name.toLowerCase()))
      const prefix = (as === 'query' ? before?.[2] : before?.[1]) ?? ''
      const answer: unknown = await ollama.embed({
        model: name,
        input: texts.map(text => prefix + text),
        truncate: true,
        keep_alive: KEEP_ALIVE,
      })
      return readVectors(answer, texts.length)
    },
  }
}

/** A model server's answer is a stranger's word: so many vectors of one length, of numbers. */
function readVectors(answer: unknown, count: number): number[][] {
  const vectors = (answer as { embeddings?: unknown } | null)?.embeddings
  if (!Array.isArray(vectors) || vectors.length !== count) throw new NoVectors()
  const length = (vectors[0] as unknown[] | undefined)?.length ?? 0
  if (length < 2 || length > MOST_DIMENSIONS) throw new NoVectors()
  for (const vector of vectors as unknown[]) {
    if (!Array.isArray(vector) || vector.length !== length || !vector.every(Number.isFinite))
      throw new NoVectors()
  }
  return vectors as number[][]
}

class NoVectors extends Error {
  override readonly name = 'NoVectors'
  constructor() {
    super('the model server gave no vectors')
  }
}
