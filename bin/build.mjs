import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setupLock } from './install.mjs'
import { withLock } from './lock.mjs'
import { findNode } from './node.mjs'
import { giveUp, inProject } from './project.mjs'

const dist = inProject('dist')
const stampFile = join(dist, '.stamp')
const inputs = ['src', 'views', 'migrations', 'package.json', 'package-lock.json', 'bin/build.mjs']

/** Builds dist when its inputs are not those it was built from. */
export async function ensureBuilt() {
  if (isFresh()) return
  await withLock(setupLock, async () => {
    if (!isFresh()) await build()
  })
}

/** Builds dist whatever it holds. */
export const rebuild = () => withLock(setupLock, build)

// A new dist takes the old one's place whole: a failed build leaves what was there.
async function build() {
  const fingerprint = fingerprintOfInputs()
  const next = inProject('.cache/dist.next')
  rmSync(next, { recursive: true, force: true })
  await bundle(next)
  writeInAscii(next)
  copyBeside(next)
  writeFileSync(join(next, '.stamp'), fingerprint)
  putInPlace(next)
}

const isFresh = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprintOfInputs()

// Path, size and time of every input: a deleted file, or an older one put back, changes it too.
function fingerprintOfInputs() {
  const hash = createHash('sha256')
  for (const input of inputs) for (const file of filesOf(inProject(input))) hash.update(describe(file))
  return hash.digest('hex')
}

function describe(file) {
  const { size, mtimeMs } = statSync(file)
  return `${relative(inProject(), file)}:${size}:${mtimeMs}\n`
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesOf(join(path, entry.name)) : join(path, entry.name)))
}

/** Zod brings its messages in fifty languages. Ours say what is wrong themselves, so its English is enough. */
const withoutZodsLanguages = {
  name: 'without-zods-languages',
  setup(build) {
    build.onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({ contents: 'export {}' }))
  },
}

/** Express brings the tables of East Asian alphabets for reading forms, 450 kB of them. Ours come in UTF-8. */
const withoutEastAsianTables = {
  name: 'without-east-asian-tables',
  setup(build) {
    build.onLoad({ filter: /\/iconv-lite\/encodings\/dbcs-data\.js$/ }, () => ({
      contents: 'module.exports = {}',
    }))
  },
}

/**
 * Node has an undici of its own, which costs each thread that loads it 12 MB. Whoever imports `node:http` does, because
 * of the names it passes on; whoever asks Node for it does not. Ollama's client does, to look at its headers.
 */
const withoutNodesUndici = {
  name: 'without-nodes-undici',
  setup(build) {
    build.onResolve({ filter: /^(node:)?http$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'node:http', namespace: 'asked-for' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'asked-for' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`,
    }))
    build.onLoad({ filter: /\/ollama\/dist\/browser\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const asked = 'headers instanceof Headers'
      if (!source.includes(asked)) throw new Error(`${path} no longer says “${asked}”`)
      return { contents: source.replace(asked, "headers?.[Symbol.toStringTag] === 'Headers'") }
    })
  },
}

/** What a module of words asks Intl for, asked now: at run time that would open the data of every language. */
const withNamesOfIntl = {
  name: 'with-names-of-intl',
  setup(build) {
    build.onLoad({ filter: /[/\\]intl-names\.ts$/ }, ({ path }) => {
      const tell = `console.log(JSON.stringify((await import(${JSON.stringify(pathToFileURL(path))})).INTL_NAMES))`
      const { status, stdout } = spawnSync(findNode(), ['--input-type=module', '--eval', tell], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 2],
      })
      if (status !== 0) throw new Error(`${path} could not be read`)
      return { contents: `export const INTL_NAMES = ${stdout}` }
    })
  },
}

/** What goes into the bundle and how; the tests read the same bundle to see what it holds. */
export const bundleOptions = {
  // All of it lies in one folder, so that any of it finds worker.js and the like beside itself.
  entryPoints: {
    cli: inProject('src/cli/main.ts'),
    worker: inProject('src/worker.ts'),
    rekey: inProject('src/rekey.ts'),
    watchdog: inProject('src/operations/model-server/watchdog.ts'),
    studio: inProject('src/media/studio-process.ts'),
    reader: inProject('src/catalog/files/reader-process.ts'),
  },
  bundle: true,
  splitting: true, // A verb that needs no server does not load one.
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // The first three are machine code and stay in node_modules; the last is 8 MB that nothing here asks for.
  external: ['better-sqlite3', 'argon2', 'sharp', '@wasm-audio-decoders/opus-ml'],
  // CommonJS packages inside the bundle still ask for require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  chunkNames: 'chunk-[hash]',
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'linked',
  // V8 keeps the text of everything it has loaded, in every thread. Names stay, so that a stack can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 200,
  plugins: [withoutZodsLanguages, withoutEastAsianTables, withoutNodesUndici, withNamesOfIntl],
  logLevel: 'error',
}

async function bundle(outdir) {
  const esbuild = createRequire(inProject('package.json'))('esbuild')
  try {
    await esbuild.build({ ...bundleOptions, outdir })
  } catch (error) {
    if (error.errors) giveUp('The build failed; the lines above say where.')
    throw error
  }
}

// One letter outside Latin-1 makes V8 keep a whole file at two bytes a character, in every thread. Raw templates
// are the one place where an escape is not the same as its letter, so files that have any stay as they are.
function writeInAscii(outdir) {
  for (const name of readdirSync(outdir).filter(file => file.endsWith('.js'))) {
    const code = readFileSync(join(outdir, name), 'utf8')
    if (/\braw`/.test(code)) continue
    writeFileSync(join(outdir, name), code.replace(/[^\0-\x7f]/g, escapeCharacter))
  }
}

const escapeCharacter = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

function copyBeside(outdir) {
  for (const folder of ['views', 'migrations']) {
    cpSync(inProject(folder), join(outdir, folder), { recursive: true, filter: isShipped })
  }
  cpSync(inProject('src/web/locales'), join(outdir, 'locales'), { recursive: true })
  cpSync(inProject('src/demo/files'), join(outdir, 'demo'), { recursive: true })
  cpSync(inProject('src/replies/ear/handoff.weights'), join(outdir, 'handoff.weights'))
  const { status } = spawnSync(findNode(), [inProject('src/web/build-assets.ts'), join(outdir, 'assets')], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) giveUp('The build failed while it put the assets together; the lines above say why.')
}

const isShipped = path => !path.endsWith('.ts') && !path.endsWith('/meta')

function putInPlace(next) {
  const previous = inProject('.cache/dist.previous')
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(dist)) renameSync(dist, previous)
  renameSync(next, dist)
  rmSync(previous, { recursive: true, force: true })
}
