import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
// @ts-expect-error a plain script of the tool box
import { bundleOptions } from '../../bin/build.mjs'

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

describe('the bundle', () => {
  it('never imports node:http, nor names Node’s own ways out: each brings a second undici, 12 MB in a thread', async () => {
    const { metafile } = await build({
      ...bundleOptions,
      outdir: 'dist',
      write: false,
      metafile: true,
    })
    const imported = Object.values(metafile!.outputs).flatMap(({ imports }) => imports)
    assert.ok(
      imported.some(({ path }) => path === 'node:net'),
      'imports are seen at all',
    )
    assert.deepEqual(
      imported.filter(({ path, kind }) => /^(node:)?http$/.test(path) && kind !== 'require-call'),
      [],
    )
    const shut = `await import(${JSON.stringify(join(ROOT, 'src/lib/one-way-out.ts'))})`
    const tell = `console.log(process.moduleLoadList.filter(name => name.includes('undici')).length)`
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', `${shut}; ${tell}`], {
      encoding: 'utf8',
    })
    assert.equal(run.stdout.trim(), '0', run.stderr)
  })
})

describe('Intl', () => {
  let folder: string
  before(() => {
    mkdirSync(join(ROOT, '.cache'), { recursive: true })
    folder = mkdtempSync(join(ROOT, '.cache/weight-'))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('is asked for nothing by what is only loaded: its first name or date opens the data of every language, 12 MB', async () => {
    await build({
      ...bundleOptions,
      entryPoints: ['src/serve.ts', 'src/replies/respond.ts', 'src/replies/check/check.ts'].map(file =>
        join(ROOT, file),
      ),
      outdir: folder,
      outbase: join(ROOT, 'src'),
    })
    const asked = (files: string[]) => {
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', TELL_OF_INTL, ...files], {
        encoding: 'utf8',
      })
      assert.equal(run.status, 0, run.stderr)
      return run.stdout.trim()
    }
    const own = join(folder, 'own.js')
    writeFileSync(own, "new Intl.NumberFormat('en'); 'a'.localeCompare('b')")
    assert.equal(asked([own]), 'NumberFormat localeCompare', 'asking is seen at all')
    const loaded = ['serve.js', 'replies/respond.js', 'replies/check/check.js']
    assert.equal(asked(loaded.map(file => join(folder, file))), '')
  })
})

const TELL_OF_INTL = `
  const asked = []
  const watch = (owner, name) => {
    const real = owner[name]
    const note = (call, ...args) => (asked.push(name), Reflect[call](real, ...args))
    owner[name] = new Proxy(real, {
      construct: (_, args) => note('construct', args),
      apply: (_, self, args) => note('apply', self, args),
    })
  }
  const free = ['Locale', 'getCanonicalLocales']
  for (const name of Object.getOwnPropertyNames(Intl)) if (!free.includes(name)) watch(Intl, name)
  watch(String.prototype, 'localeCompare')
  watch(Number.prototype, 'toLocaleString')
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) watch(Date.prototype, name)
  for (const file of process.argv.slice(1)) await import(file)
  console.log(asked.join(' '))
  process.exit(0)
`

/** What a static import reaches. */
function loadedAtOnce({ inputs }: Metafile, entry: string): Set<string> {
  const loaded = new Set([entry])
  for (const file of loaded) {
    for (const { path, kind } of inputs[file]?.imports ?? []) if (kind !== 'dynamic-import') loaded.add(path)
  }
  return loaded
}
