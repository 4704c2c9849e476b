/**
 * Scores catalogue and knowledge search: `node bench/search/run.ts <data folder> [work folder]`.
 * The data folder holds `search/` and `grounding/` with their `score.py`; it is not part of this repository.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchCatalog } from './catalog.ts'
import { benchShops } from './shops.ts'

const data = process.argv[2] ?? process.env.HEARTHLINE_BENCH_DATA
if (!data) {
  console.error('Give the folder of the benchmark data: node bench/search/run.ts <folder>')
  process.exit(64)
}
const work = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'search-bench-'))
mkdirSync(work, { recursive: true })

const key = randomBytes(32)
benchCatalog(join(data, 'search'), work, key)
benchCatalog(join(data, 'search'), work, key, 2)
await benchShops(join(data, 'grounding'), work, key)
