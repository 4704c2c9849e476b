/** Turns texts into vectors: a model on the business's own machine. What it says is believed only after a trial. */
export interface Embedder {
  /** The model that is set, or undefined: then nothing here is done or loaded. */
  model(): string | undefined
  /** One vector for each text; rejects when the model server is away or answers nonsense. */
  embed(texts: readonly string[], as: 'document' | 'query', options: EmbedOptions): Promise<number[][]>
}

export interface EmbedOptions {
  signal: AbortSignal
  tenant: string
}

export type VectorKind = 'product' | 'knowledge'
