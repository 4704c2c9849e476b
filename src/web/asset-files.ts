import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'

// Scripts that few pages need: they stay files of their own.
const ALONE = new Set(['passkeys.js'])

/**
 * The finished files of `src/web/assets`: everything as it is, but the scripts, which become one file.
 * htmx and its extensions in two deferred scripts are a race that htmx sometimes wins.
 */
export function finishedAssets(sources: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (const name of readdirSync(sources)) {
    if ((extname(name) !== '.js' || ALONE.has(name)) && !name.startsWith('.'))
      files.set(name, readFileSync(join(sources, name)))
  }
  files.set('hearthline.js', bundle(sources))
  return files
}

function bundle(sources: string): Buffer {
  const htmx = dirname(createRequire(import.meta.url).resolve('htmx.org/package.json'))
  const parts = [
    join(htmx, 'dist/htmx.min.js'),
    join(htmx, 'dist/ext/hx-sse.min.js'),
    join(sources, 'trusted-types.js'),
    join(sources, 'app.js'),
    join(sources, 'thread.js'),
    join(sources, 'composer.js'),
  ]
  return Buffer.from(parts.map(part => withoutSourceMap(readFileSync(part, 'utf8'))).join('\n;\n'))
}

const withoutSourceMap = (script: string) => script.replace(/^\/\/# sourceMappingURL=.*$/m, '').trim()

/** The folder of a built `dist`, if this is one. */
export function builtAssets(programRoot: string): Map<string, Buffer> | undefined {
  const folder = join(programRoot, 'assets')
  if (!existsSync(join(folder, 'hearthline.js'))) return undefined
  return new Map(readdirSync(folder).map(name => [name, readFileSync(join(folder, name))]))
}
