import type { Evidence, MadeOf } from '../inbox/schema.ts'
import type { ModelTrace } from './model/client.ts'
import { fingerprint } from './model/fingerprint.ts'
import type { Turn } from './plan.ts'

export interface Asked {
  /** The model's name. */
  model: string
  tookMs: number
  trace: ModelTrace
}

/** What it takes to decide this turn again: its messages by id, fingerprints of what may have changed since. */
export function madeOf(
  turn: Turn,
  ids: { turn: number[]; history: number[] },
  made: { text: string; opening: boolean; unreadable: readonly string[]; asked?: Asked | undefined },
): MadeOf {
  const { asked, unreadable } = made
  return {
    ...ids,
    input: inputPrint(turn),
    at: turn.at.toISOString(),
    ...(turn.language !== undefined && { language: turn.language }),
    business: turn.business,
    ...(turn.maxLength && { limit: turn.maxLength }),
    opening: made.opening,
    ...(unreadable.length > 0 && { unreadable: [...unreadable] }),
    text: fingerprint(made.text),
    ...(asked?.trace.mark !== undefined && {
      asked: {
        model: asked.model,
        seed: asked.trace.seed,
        mark: asked.trace.mark,
        prompt: asked.trace.prompt ?? '',
      },
    }),
  }
}

export function inputPrint({ text, history }: Pick<Turn, 'text' | 'history'>): string {
  return fingerprint(JSON.stringify([text, history.map(line => [line.from, line.text])]))
}

/** Which model answered, or that one was asked in vain, and how long each step took. */
export function tracesOf(said: Evidence, queueMs: number, asked?: Asked): Partial<Evidence> {
  const timings = { ...said.timings, queueMs }
  if (!asked) return { timings }
  const { tookMs, model, trace } = asked
  const whole = {
    timings: {
      ...timings,
      queueMs: Math.max(0, queueMs - tookMs),
      ...(trace.queueMs !== undefined && { modelQueueMs: trace.queueMs }),
      ...(trace.modelMs !== undefined && { modelMs: trace.modelMs }),
    },
    tookMs,
  }
  if (said.answeredBy !== 'model')
    return { ...whole, reason: `${said.reason ?? ''} (${model} was asked and gave nothing to use)`.trim() }
  return { ...whole, model, ...(trace.digest !== undefined && { digest: trace.digest }) }
}
