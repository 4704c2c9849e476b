import type { Ollama } from 'ollama'

export const ELSEWHERE = 'this model runs on ollama.com, which is somebody else’s computer, so it is not used'

/** It was not asked: what it is told would leave. */
export class RunsElsewhere extends Error {
  override readonly name = 'RunsElsewhere'
  constructor() {
    super(ELSEWHERE)
  }
}

/** Names under which Ollama passes what it is asked on to its makers' computers. */
export const isRemoteName = (model: string): boolean => /[:-]cloud(:latest)?$/i.test(model)

/** Whether a model runs elsewhere under a local name: what the model server itself says of it. */
export async function isElsewhere(ollama: Ollama, model: string): Promise<boolean> {
  return isRemoteName(model) || saysElsewhere(await detailsOf(ollama, model))
}

export const saysElsewhere = (details: Record<string, unknown>): boolean =>
  Boolean(details.remote_host || details.remote_model)

export async function detailsOf(ollama: Ollama, model: string): Promise<Record<string, unknown>> {
  return (await ollama.show({ model })) as unknown as Record<string, unknown>
}
