import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { programRoot } from './migrate.ts'

/**
 * What a process of ours that is shut in has to read, to run `program`: its code and packages, not the folder they lie
 * in. From a clone, that holds the data too.
 */
export function codeOf(program: string, packages: 'bundled' | 'machine-code'): string[] {
  const isSource = program.endsWith('.ts')
  const root = isSource ? programRoot : dirname(dirname(program))
  const installed = join(root, 'node_modules')
  const needed = isSource || packages === 'machine-code' ? [installed] : []
  const real = needed.filter(existsSync).map(path => realpathSync(path))
  return [isSource ? join(root, 'src') : dirname(program), join(root, 'package.json'), ...needed, ...real]
}
