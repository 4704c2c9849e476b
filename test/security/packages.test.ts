import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
// @ts-expect-error a plain script of the tool box
import { bundleOptions } from '../../bin/build.mjs'

const root = join(import.meta.dirname, '../..')

/** What a package has that could lead out of the program, found by the words it would have to write. */
const WAYS: [what: string, words: RegExp][] = [
  [
    'fetch',
    /(?<![.\w$"'`/:-])fetch(?![\w$"'`/:-]| +(?!as\b)[A-Za-z`\\])|\b(globalThis|global|self|window)\s*\.\s*fetch\b/,
  ],
  ['a connection', /\bnew\s+(WebSocket|EventSource|XMLHttpRequest|WebTransport)\b|\bsendBeacon\b/],
  ['code made of text', /(?<![.\w$])eval\s*\(|\bnew\s+Function\b|(?<![.\w$])Function\s*\(|=\s*Function\s*;/],
  ['a module by another way', /\bgetBuiltinModule\b|\bprocess\s*\.\s*(binding|dlopen)\b/],
]
const MODULES =
  /(?:require\d*\(|\bfrom |\bimport\(|^\s*import )\s*["'`](?:node:)?(https?|http2|net|tls|dgram|dns|dns\/promises|child_process|worker_threads|cluster|inspector|vm|repl|quic)["'`]/

/** Every package that ships and has any, and why it goes nowhere by it. A new line needs a reason a reviewer believes. */
const KNOWN: Record<string, { has: string[]; because: string }> = {
  '@eshaz/web-worker': { has: ['vm', 'worker_threads'], because: 'decoders may run in threads; ours do not' },
  '@simplewebauthn/server': { has: ['fetch'], because: 'lists of revoked certificates; the word is shut' },
  'better-sqlite3': {
    has: ['code made of text'],
    because: 'readers of rows, of names of columns in JSON; the columns are ours',
  },
  depd: { has: ['code made of text'], because: 'names a deprecated function; none is called' },
  'detect-libc': { has: ['child_process'], because: 'asks which C library there is, of files first' },
  express: { has: ['http', 'net'], because: 'names of methods and shapes of addresses' },
  'function-bind': { has: ['code made of text'], because: 'for engines without bind' },
  'node-cron': { has: ['child_process'], because: 'tasks in processes; ours are functions' },
  oauth4webapi: { has: ['fetch'], because: 'ours is given to it; the word is shut' },
  ollama: { has: ['fetch'], because: 'ours is given to it; the word is shut' },
  'openid-client': { has: ['fetch'], because: 'ours is given to it; the word is shut' },
  pino: { has: ['worker_threads'], because: 'transports in threads; we have none' },
  'reflect-metadata': { has: ['code made of text'], because: 'looks for the global object' },
  router: { has: ['http'], because: 'names of methods' },
  'safer-buffer': { has: ['a module by another way'], because: 'how long a buffer may be' },
  setimmediate: { has: ['code made of text'], because: 'only where it is handed text' },
  sharp: { has: ['child_process'], because: 'asks for a libvips of the system when its own is missing' },
  'thread-stream': { has: ['worker_threads'], because: 'transports of pino; we have none' },
  underscore: { has: ['code made of text'], because: 'templates of its own; nothing calls them' },
  undici: {
    has: ['http', 'http2', 'net', 'tls', 'worker_threads', 'fetch'],
    because: 'it is the egress door’s own',
  },
  unpdf: {
    has: ['fetch', 'a connection', 'a module by another way'],
    because: 'documents by address; it is given bytes, in a process that may open nothing',
  },
  'whatwg-fetch': { has: ['a connection'], because: 'for browsers without fetch' },
  zod: { has: ['code made of text'], because: 'readers of objects, of names of fields; the fields are ours' },
}

/** What lies beside the bundle, as machine code and its JavaScript: docker/ship.mjs. */
const BESIDE = [
  'better-sqlite3/lib',
  'argon2/argon2.cjs',
  '@phc/format',
  'node-gyp-build/index.js',
  'node-gyp-build/node-gyp-build.js',
  'sharp/dist',
  '@img/colour',
  'detect-libc/lib',
  'semver',
]

async function waysOut(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>()
  const { outputFiles } = await build({
    ...(bundleOptions as object),
    absWorkingDir: root,
    outdir: join(root, 'dist'),
    write: false,
    sourcemap: false,
    legalComments: 'none',
    minifyWhitespace: false,
    minifySyntax: false,
    lineLimit: 0,
  })
  for (const { text } of outputFiles) for (const [name, code] of modulesOf(text)) note(found, name, code)
  for (const path of BESIDE) {
    const name = /^(@[^/]+\/)?[^/]+/.exec(path)![0]
    for (const file of scriptsBelow(join(root, 'node_modules', path)))
      note(found, name, readFileSync(file, 'utf8'))
  }
  return found
}

/** The bundle names the file of every module above it. */
function* modulesOf(text: string): Generator<[name: string, code: string]> {
  const parts = text.split(/^\s*\/\/ (\S*[\w)]\.(?:[cm]?[jt]s|json))$/m)
  for (let at = 1; at < parts.length; at += 2) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(parts[at]!)?.[1]
    if (name) yield [name, parts[at + 1]!]
  }
}

function note(found: Map<string, Set<string>>, name: string, source: string): void {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\\w/])\/\/.*$/gm, '')
  const ways = found.get(name) ?? new Set<string>()
  for (const line of code.split('\n')) {
    const module = MODULES.exec(line)?.[1]
    if (module) ways.add(module)
    for (const [what, words] of WAYS) if (words.test(line) && !isModuleName(line)) ways.add(what)
  }
  if (ways.size > 0) found.set(name, ways)
}

/** `"…/lib/web/fetch/index.js"(exports, module) {`: how the bundle opens a CommonJS module. */
const isModuleName = (line: string) => /^\s*"[^"]+"\((exports\d*, )?module\d*\)/.test(line)

function scriptsBelow(path: string): string[] {
  assert.ok(existsSync(path), path)
  if (/\.[cm]?js$/.test(path)) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.[cm]?js$/.test(name) && !/(^|\/)(test|bin)\//.test(name))
    .map(name => join(path, name))
}

describe('packages that ship (rule 1, P-06)', function () {
  this.timeout(120_000)

  it('lead out of the program by no way that is not known, and every known one is there', async () => {
    const found = await waysOut()
    const all = [...found].map(([name, ways]) => `${name}: ${[...ways].sort().join(', ')}`).sort()
    const known = Object.entries(KNOWN).map(([name, { has }]) => `${name}: ${[...has].sort().join(', ')}`)
    assert.deepEqual(all, known.sort())
  })

  it('are seen through whatever they would write', () => {
    const planted = [
      'const answer = await globalThis.fetch(url)',
      'const call = options.fetch || fetch;',
      'var http = require("https");',
      'import { connect } from "node:net";',
      'const { lookup } = await import("dns/promises");',
      'new Function("return 1")',
      'const socket = new WebSocket(url)',
    ]
    for (const line of planted) {
      const found = new Map<string, Set<string>>()
      note(found, 'planted', line)
      assert.equal(found.get('planted')?.size, 1, line)
    }
    const harmless = new Map<string, Set<string>>()
    note(
      harmless,
      'none',
      '// fetch(url)\nthrow new Error("Failed to fetch"); door.fetch(url); const o = { fetch: 1 };',
    )
    assert.equal(harmless.size, 0)
  })

  it('find the words that fetch shut, however they take them', async () => {
    let calls = 0
    const server = createServer((_request, response) => {
      calls++
      response.end()
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    try {
      for (const attempt of [
        `await fetch(url)`,
        `await globalThis.fetch(url)`,
        `const { fetch: call } = globalThis; await call(url)`,
        `delete globalThis.fetch; await fetch(url)`,
        `globalThis.fetch = 1; await fetch(url)`,
        `new WebSocket(url.replace('http', 'ws')); await new Promise(done => setTimeout(done, 300))`,
      ]) {
        assert.match(run(`const url = '${url}'; ${attempt}`), /TypeError/, attempt)
      }
      assert.equal(calls, 0)
      assert.equal(
        run(`process.stdout.write(typeof fetch)`),
        'function',
        'packages that look for it find one',
      )
    } finally {
      server.close()
    }
  })

  function run(code: string): string {
    const shut = JSON.stringify(join(root, 'src/lib/one-way-out.ts'))
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', `import ${shut}; ${code}`],
      { encoding: 'utf8' },
    )
    return stdout + stderr
  }
})
