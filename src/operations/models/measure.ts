import { randomUUID } from 'node:crypto'
import type { Egress } from '../../egress/egress.ts'
import { callOllama } from '../../replies/model/door.ts'
import { jsonLines } from '../../replies/model/json-lines.ts'
import { OUTPUT_SCHEMA, readOutput } from '../../replies/model/output.ts'
import { layOutPrompt } from '../../replies/model/prompt.ts'
import { SAMPLE } from '../../replies/model/sample.ts'

/** How a model did with the question it is measured by. */
export interface Measured {
  readPerSecond: number
  writePerSecond: number
  firstTokenMs: number
  loadMs: number
  tookMs: number
  /** It answered in the shape it was asked for. */
  usable: boolean
  said: string
}

/** It answered, but not so that anything could be measured. */
export class NotMeasured extends Error {
  override readonly name = 'NotMeasured'
}

const MOST_TOKENS = 220
const MOST_SAID = 400
/** A model that is only tried makes room again soon. */
const KEPT_LOADED = '30s'

/**
 * Puts one usual question to a model and measures: with words before it that no question had, or what it has read
 * already would be taken for speed. Rejects when nothing comes, or nothing that is an answer.
 */
export async function measureModel(
  server: { egress: Egress; host: string },
  model: { name: string; thinks: boolean; isInUse: boolean },
  signal: AbortSignal,
): Promise<Measured> {
  const { messages, shown } = layOutPrompt(SAMPLE)
  const [system, ...others] = messages
  const startedAt = performance.now()
  const response = await callOllama(server.egress, server.host, '/api/chat', {
    signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: model.name,
      messages: [{ ...system, content: `Measurement ${randomUUID()}.\n${system?.content}` }, ...others],
      format: OUTPUT_SCHEMA,
      stream: true,
      keep_alive: model.isInUse ? -1 : KEPT_LOADED,
      ...(model.thinks && { think: false }),
      // The size of context is part of a loaded model: with another one it would be loaded anew.
      options: { temperature: 0, seed: 1, num_ctx: 4096, num_predict: MOST_TOKENS },
    }),
  })
  let said = ''
  let firstAt: number | undefined
  for await (const line of jsonLines(response)) {
    if (line.error !== undefined) throw new NotMeasured('the model server broke off')
    const content = (line.message as { content?: unknown } | undefined)?.content
    if (typeof content === 'string' && content !== '') {
      firstAt ??= performance.now()
      said += content
    }
    if (line.done !== true) continue
    const endedAt = performance.now()
    if (firstAt === undefined) throw new NotMeasured('it said nothing')
    const loadMs = milliseconds(line.load_duration)
    return {
      readPerSecond: rate(line.prompt_eval_count, line.prompt_eval_duration),
      writePerSecond: rate(line.eval_count, line.eval_duration),
      // What it took to load it is told apart: customers meet it loaded.
      firstTokenMs: Math.max(0, Math.round(firstAt - startedAt - loadMs)),
      loadMs,
      tookMs: Math.round(endedAt - startedAt),
      usable: readOutput(said, SAMPLE, shown) !== null,
      said: said.slice(0, MOST_SAID),
    }
  }
  throw new NotMeasured('its answer has no end')
}

const MOST_PER_SECOND = 100_000

function rate(count: unknown, nanoseconds: unknown): number {
  if (typeof count !== 'number' || typeof nanoseconds !== 'number' || !(count > 0) || !(nanoseconds > 0))
    return 0
  return Math.min(MOST_PER_SECOND, Math.round((count / (nanoseconds / 1e9)) * 10) / 10)
}

const milliseconds = (nanoseconds: unknown): number =>
  typeof nanoseconds === 'number' && nanoseconds > 0 && nanoseconds < 3.6e12
    ? Math.round(nanoseconds / 1e6)
    : 0
