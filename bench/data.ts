import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { workFolder } from './product.ts'
import type { Row } from './table.ts'

const DATA = process.env.HEARTHLINE_BENCH_DATA

/** The scores of search and of grounded answers; their data is not part of this repository. */
export async function dataScores(): Promise<Row[]> {
  return [
    score('data/search', 'search/run.ts', data => [data, workFolder()]),
    score('data/grounding, the claim check', 'grounding/drafts.ts', data => [join(data, 'grounding')]),
    score('data/grounding, what is answered', 'grounding/messages.ts', data => [
      join(data, 'grounding'),
      join(workFolder(), 'predictions.jsonl'),
    ]),
  ]
}

function score(what: string, script: string, argumentsOf: (data: string) => string[]): Row {
  if (!DATA) return { what, measured: 'not measured: HEARTHLINE_BENCH_DATA names no folder', bar: 'report' }
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), ...argumentsOf(DATA)],
    { encoding: 'utf8' },
  )
  console.log(`\n${what}\n${stdout}`)
  return { what, measured: status === 0 ? 'printed above' : `failed with ${status}`, bar: 'report' }
}
