import type { Egress } from '../../egress/egress.ts'
import { callOllama, ModelServerError } from '../../replies/model/door.ts'
import { BrokenLinesError, jsonLines } from '../../replies/model/json-lines.ts'

export type PullStep = 'finding' | 'fetching' | 'checking'

export interface PullProgress {
  step: PullStep
  /** Over all layers seen so far. Neither ever goes down. */
  completedBytes: number
  totalBytes: number
}

/** Why it did not come, in the words of `models.problem_…`. Only what `isBreak` says is worth another try by itself. */
export type PullProblem =
  | 'not_found'
  | 'needs_newer'
  | 'no_space'
  | 'refused'
  | 'no_server'
  | 'broken'
  | 'silent'
  | 'nonsense'
  | 'elsewhere'

export class PullError extends Error {
  override readonly name = 'PullError'
  readonly problem: PullProblem
  constructor(problem: PullProblem) {
    super(problem)
    this.problem = problem
  }
}

/** A cut connection, a registry that cannot be reached just now, a model server that was started anew. */
export const isBreak = (problem: PullProblem): boolean => ['broken', 'silent', 'no_server'].includes(problem)

const MOST_LAYERS = 200
const MOST_LAYER_BYTES = 2 ** 46

/**
 * One request to the model server to fetch a model, followed to its end. What it had before it goes on with by itself.
 * Rejects with PullError; believes nothing of what comes but numbers, each of a layer and within bounds.
 */
export async function followPull(
  server: { egress: Egress; host: string },
  model: string,
  onProgress: (progress: PullProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const response = await callOllama(server.egress, server.host, '/api/pull', {
      signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model, stream: true }),
    })
    const layers = new Map<string, { completed: number; total: number }>()
    let step: PullStep = 'finding'
    for await (const line of jsonLines(response)) {
      if (line.error !== undefined) throw new PullError(problemOf(line.error))
      if (line.status === 'success') return
      step = stepOf(line, step)
      noteLayer(layers, line)
      onProgress({ step, ...sumOf(layers) })
    }
    throw new PullError('broken') // It ended in the middle.
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (error instanceof PullError) throw error
    if (error instanceof BrokenLinesError) throw new PullError('nonsense')
    // Ollama of old times says no before the stream begins.
    if (error instanceof ModelServerError) throw new PullError(error.status === 404 ? 'not_found' : 'refused')
    throw new PullError(isRefused(error) ? 'no_server' : 'broken')
  }
}

function stepOf({ status, digest }: Record<string, unknown>, before: PullStep): PullStep {
  if (typeof digest === 'string') return 'fetching'
  return typeof status === 'string' && /^(verifying|writing|removing)/.test(status) ? 'checking' : before
}

function noteLayer(layers: Map<string, { completed: number; total: number }>, line: Record<string, unknown>) {
  const { digest } = line
  if (typeof digest !== 'string' || digest.length > 200) return
  const known = layers.get(digest)
  if (!known && layers.size >= MOST_LAYERS) return
  const total = Math.max(known?.total ?? 0, bytes(line.total))
  const completed = Math.min(total, Math.max(known?.completed ?? 0, bytes(line.completed)))
  layers.set(digest, { completed, total })
}

const bytes = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 && value < MOST_LAYER_BYTES
    ? Math.floor(value)
    : 0

function sumOf(layers: Map<string, { completed: number; total: number }>) {
  let completedBytes = 0
  let totalBytes = 0
  for (const { completed, total } of layers.values()) {
    completedBytes += completed
    totalBytes += total
  }
  return { completedBytes, totalBytes }
}

const PROBLEMS: [RegExp, PullProblem][] = [
  [/no space left|disk quota/i, 'no_space'],
  [/newer version|412/i, 'needs_newer'],
  [/does not exist|not found|invalid model|404/i, 'not_found'],
  [/timeout|EOF|connection|dial|lookup|no such host|temporar|retries|reset|stalled|tls|50\d/i, 'broken'],
]

/** Its words are for us, not for people: whoever runs the model server could write anything into them. */
function problemOf(error: unknown): PullProblem {
  const text = typeof error === 'string' ? error.slice(0, 2_000) : ''
  return PROBLEMS.find(([words]) => words.test(text))?.[1] ?? 'refused'
}

function isRefused(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if ((cause as { code?: string }).code === 'ECONNREFUSED') return true
  }
  return false
}
