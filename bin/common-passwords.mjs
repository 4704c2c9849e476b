// node bin/common-passwords.mjs list.txt …: makes src/accounts/common-list.ts anew from published lists of passwords that
// leaked often, one on each line. Only fingerprints are kept, and none of what the rules know without a list.
import { readFileSync, writeFileSync } from 'node:fs'
import { coreOf, fingerprint, packNumbers, plainly, unleet } from '../src/accounts/common-core.ts'
import { isPattern } from '../src/accounts/common-passwords.ts'
import { inProject } from './project.mjs'

const FEWEST_LETTERS = 4
const LONG_ENOUGH = 12

const kept = new Set()
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const entry = plainly(line)
    const core = coreOf(entry)
    const isLong = [...entry].length >= LONG_ENOUGH
    const forms = core.length >= FEWEST_LETTERS ? [core, unleet(entry)] : isLong ? [entry] : []
    for (const form of forms) if (!isPattern(form.padEnd(LONG_ENOUGH, '1'))) kept.add(form)
  }
}
const packed = packNumbers([...kept].map(fingerprint))
const lines = packed.toString('base64').match(/.{1,108}/g)
writeFileSync(
  inProject('src/accounts/common-list.ts'),
  `/** ${kept.size.toLocaleString('en')} fingerprints; see docs/decisions/020. Made by bin/common-passwords.mjs. */
export const COMMON_LIST = \`
${lines.join('\n')}
\`
`,
)
console.log(`${kept.size} entries, ${packed.length} bytes`)
