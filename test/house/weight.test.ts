import assert from 'node:assert/strict'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'

const ROOT = join(import.meta.dirname, '../..')
/** Each costs megabytes in every thread that loads it: they are imported where they are used, when they are used. */
const HEAVY = [
  'src/replies/rules/lexicon',
  'src/replies/check/check',
  'src/replies/respond',
  'src/demo/demo-business',
  'src/web/locales/',
  'node_modules/undici/',
  'sharp',
  'node_modules/file-type/',
  'node_modules/ogg-opus-decoder/',
  'node_modules/unpdf/',
  'node_modules/mammoth/',
  'node_modules/html-to-text/',
  'node_modules/openid-client/',
  'node_modules/@simplewebauthn/server/',
]

describe('a thread that starts', () => {
  for (const entry of ['src/cli/serve.ts', 'src/serve.ts', 'src/worker.ts']) {
    it(`loads nothing heavy with ${entry}`, async () => {
      const { metafile } = await build({
        entryPoints: [join(ROOT, entry)],
        absWorkingDir: ROOT,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        packages: 'bundle',
        external: ['better-sqlite3', 'argon2', 'sharp', '@wasm-audio-decoders/opus-ml'],
        outdir: 'dist',
        write: false,
        metafile: true,
        logLevel: 'silent',
      })
      const loaded = loadedAtOnce(metafile, entry)
      assert.ok(loaded.has('src/lib/log.ts') || loaded.size > 20, 'something is loaded at all')
      assert.deepEqual(
        [...loaded].filter(file => HEAVY.some(heavy => file.startsWith(heavy))),
        [],
      )
    })
  }
})

/** What a static import reaches. */
function loadedAtOnce({ inputs }: Metafile, entry: string): Set<string> {
  const loaded = new Set([entry])
  for (const file of loaded) {
    for (const { path, kind } of inputs[file]?.imports ?? []) if (kind !== 'dynamic-import') loaded.add(path)
  }
  return loaded
}
