/**
 * How many bad drafts the claim check stops and how many good ones it holds back.
 *   node bench/grounding/drafts.ts <data dir> [--verbose] [--predictions <dir>]
 * Every `drafts*.jsonl` of the folder is measured on its own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDraft, type EvidenceEntry, type EvidenceRow } from '../../src/replies/check/check.ts'

type Draft = {
  id: string
  lang: string
  ask: string
  rows: EvidenceRow[]
  faq: EvidenceEntry[]
  draft: string
  verdict: string
  send: boolean
}

const args = process.argv.slice(2)
const isVerbose = args.includes('--verbose')
const predictions = args.includes('--predictions') ? args[args.indexOf('--predictions') + 1] : undefined
const directory = args.find(arg => !arg.startsWith('--') && arg !== predictions) ?? process.env.GROUNDING_DATA
if (!directory) throw new Error('Give the folder of the grounding benchmark, or set GROUNDING_DATA.')

const sets = readdirSync(directory).filter(name => /^drafts.*\.jsonl$/.test(name))
if (sets.length === 0) throw new Error(`${directory} has no drafts*.jsonl.`)
for (const set of sets.sort()) measure(directory, set.replace(/\.jsonl$/, ''))

function measure(folder: string, name: string): void {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
  const drafts = lines.map(line => JSON.parse(line) as Draft)
  let stopped = 0
  let bad = 0
  let alarms = 0
  let sameVerdict = 0
  let slowestMs = 0
  const started = performance.now()
  const answers = drafts.map(draft => {
    const before = performance.now()
    const answer = checkDraft({ ...draft, language: draft.lang })
    slowestMs = Math.max(slowestMs, performance.now() - before)
    return answer
  })
  const tookMs = performance.now() - started
  drafts.forEach((draft, i) => {
    const answer = answers[i] as ReturnType<typeof checkDraft>
    if (!draft.send) bad++
    if (!draft.send && !answer.send) stopped++
    if (draft.send && !answer.send) alarms++
    if (draft.verdict === answer.verdict) sameVerdict++
    if (isVerbose && draft.send !== answer.send) show(draft, answer)
  })
  const good = drafts.length - bad
  process.stdout.write(
    `${name}: bad drafts stopped ${wilson(stopped, bad)}, good drafts held back ${wilson(alarms, good)}, ` +
      `same verdict ${wilson(sameVerdict, drafts.length)}, ` +
      `${(tookMs / drafts.length).toFixed(2)} ms each, slowest ${slowestMs.toFixed(1)} ms\n`,
  )
  if (!predictions) return
  const rows = drafts.map((draft, i) =>
    JSON.stringify({ id: draft.id, send: answers[i]?.send, verdict: answers[i]?.verdict }),
  )
  writeFileSync(join(predictions, `${name}.pred.jsonl`), `${rows.join('\n')}\n`)
}

function show(draft: Draft, answer: ReturnType<typeof checkDraft>): void {
  const rows = draft.rows.map(row => `${row.name} ${row.price} ${row.stock}`).join('; ')
  const unsupported = answer.claims
    .filter(claim => !claim.supported)
    .map(claim => `${claim.kind}: ${claim.span}`)
  process.stdout.write(
    `${draft.send ? 'HELD BACK' : `MISSED ${draft.verdict}`} ${draft.lang} | ${rows} | ` +
      `${draft.faq.map(entry => entry.answer).join(' / ')}${draft.ask ? ` | asked: ${draft.ask}` : ''}\n` +
      `   ${draft.draft}\n   ${unsupported.join(' · ')}\n`,
  )
}

/** Share with its Wilson 95 % interval. */
function wilson(count: number, total: number): string {
  if (total === 0) return 'n/a'
  const z = 1.96
  const share = count / total
  const scale = 1 + (z * z) / total
  const centre = (share + (z * z) / (2 * total)) / scale
  const reach = (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / scale
  return `${share.toFixed(3)} [${Math.max(0, centre - reach).toFixed(3)}-${Math.min(1, centre + reach).toFixed(3)}] (${count}/${total})`
}
