import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// @ts-expect-error a plain script of the tool box
import { bundleOptions } from '../../bin/build.mjs'

const root = join(import.meta.dirname, '../..')

/**
 * What of Node and of packages reaches out of the program, and every file that may take it, with what it takes. A new
 * line here is a new door: it needs a reason that a reviewer believes.
 */
const DOORS: Record<string, Record<string, string[]>> = {
  'node:http': {
    'src/serve.ts': ['createServer'],
    'src/locked.ts': ['createServer'],
    // Asks our own port, for Docker; and whether an Ollama answers on a loopback address.
    'src/cli/healthcheck.ts': ['get'],
    'src/operations/model-server/probe.ts': ['get'],
    // A Meta of our own, on loopback: it sends webhooks, as Meta does.
    'src/simulator/server.ts': ['createServer', 'request'],
  },
  'node:net': {
    'src/cli/socket-server.ts': ['createServer'],
    'src/cli/socket-client.ts': ['connect'],
    // A virus scanner on this machine, where the operator named one.
    'src/egress/clamd.ts': ['connect'],
    // Reading and comparing addresses.
    'src/egress/addresses.ts': ['BlockList', 'isIP'],
    'src/egress/destinations.ts': ['isIP'],
    'src/web/client.ts': ['BlockList', 'isIP'],
    'src/accounts/sign-in-limit.ts': ['isIPv6'],
  },
  'node:dns': { 'src/egress/egress.ts': ['lookup'] },
  'node:dns/promises': { 'src/egress/own-host.ts': ['lookup'] },
  'node:child_process': {
    // Decodes pictures and sounds; starts the model server beside ours.
    'src/media/studio.ts': ['fork'],
    // Reads documents that came from outside.
    'src/catalog/files/reader.ts': ['fork'],
    'src/operations/model-server/supervise.ts': ['spawn'],
    'src/operations/model-server/watchdog.ts': ['spawn'],
  },
  'node:worker_threads': {
    'src/worker-thread.ts': ['Worker'],
    'src/worker.ts': ['parentPort', 'workerData'],
    // Seals a business's file with a new key, beside everything else.
    'src/rotate-tenant-key.ts': ['Worker'],
    'src/rekey.ts': ['workerData'],
    // Looks after the memory of the process it is in.
    'src/catalog/files/reader-process.ts': ['Worker', 'isMainThread'],
    'src/tenants/keys.ts': ['isMainThread'],
    'src/lib/log.ts': ['isMainThread'],
    'src/tenants/instance.ts': ['isMainThread'],
  },
  // Where htmx lies, and the one word `gc`.
  'node:module': { 'src/web/asset-files.ts': ['createRequire'] },
  'node:vm': { 'src/lib/idle.ts': ['runInNewContext'] },
  'undici/lib/dispatcher/agent.js': { 'src/egress/http.ts': ['*'] },
  'undici/lib/web/fetch/index.js': { 'src/egress/http.ts': ['*'] },
  'undici/lib/web/fetch/response.js': { 'src/egress/http.ts': ['*'] },
  // Both call through the egress door by a `fetch` of ours.
  ollama: { 'src/replies/model/door.ts': ['Ollama'] },
  'openid-client': { 'src/accounts/identity-service.ts': ['*'] },
}

/** None of these is used at all, nor anything else of theirs that opens something. */
const NEVER =
  /^(node:)?(https|http2|tls|dgram|cluster|inspector|repl|wasi|trace_events|quic|sea|test|sqlite|process|console)(\/|$)/
const REACHING = new RegExp(`^(${Object.keys(DOORS).join('|').replaceAll('.', '\\.')})$`)
const BARE =
  /^(http|net|dns|dns\/promises|child_process|worker_threads|module|vm|fs|fs\/promises|path|process)(\/.*)?$|^node:path\/./

/** Who reads and writes files. Rooms that answer requests are not among them. */
const FILES =
  /^src\/(audit\/audit|cli\/\w[\w-]*|config\/load|db\/(database|migrate|open|program-code)|demo\/(demo|demo-files|files\/[\w-]+)|lib\/(file-path|log|log-output)|media\/(folder|sealed-file|studio-process)|replies\/ear\/weights|operations\/(disk-watch|inner-model|model-server\/\w+|models\/machine)|tenants\/(change-key|files|instance|key-slots|keys|lock|seal-anew|tenant-keys|trial-file)|web\/(asset-files|build-assets|texts))\.ts$/

/**
 * Who puts paths together without the door for them (lib/file-path.ts): only where no part of it is data. What the
 * program brings along lies where the program lies; what the operator names in a setting is a path already.
 */
const PATHS: Record<string, string> = {
  'src/lib/file-path.ts': 'it is the door',
  'src/db/migrate.ts': 'the program’s own',
  'src/db/program-code.ts': 'the program’s own',
  'src/web/asset-files.ts': 'the program’s own',
  'src/web/assets.ts': 'the program’s own',
  'src/web/build-assets.ts': 'the program’s own',
  'src/web/texts.ts': 'the program’s own',
  'src/web/views.ts': 'the program’s own',
  'src/demo/demo-files.ts': 'the program’s own',
  'src/config/load.ts': 'settings',
  'src/cli/confine.ts': 'settings, and folders on PATH',
  'src/operations/model-server/environment.ts': 'folders on PATH',
}
const JOINING = /^(join|resolve|normalize|format|relative|toNamespacedPath|matchesGlob|posix|win32|\*)$/
/** A path put together by hand, in a file that opens some. */
const BY_HAND = /`[^`\n]*(\}\/|\/\$\{)[^`\n]*`|\+\s*['"`]\.{0,2}\/|['"`]\/['"`]\s*\+|\.join\(['"`]\/['"`]\)/

/** `fetch` as a value, free or the global one; not a method of something, a name of a field, or a word of a sentence. */
const FETCH =
  /(?<![.\w$"'`/:-])fetch(?![\w$"'`/:-]| +(?!as\b|satisfies\b|if\b)[A-Za-z`\\])|\b(globalThis|global|self|window)\s*\.\s*fetch\b/

const WORDS: [RegExp, string, RegExp][] = [
  // Node's permission model forbids these of a number; a FileHandle has them.
  [
    /\b(fsync|fdatasync|fchmod|fchown|futimes|lutimes)(Sync)?\s*\(|\bflush:\s*true/,
    'what the image may not do',
    /^src\/tenants\/key-slots/,
  ],
  // The word itself, not its call: whoever hands it on under another name has it too.
  [FETCH, 'a fetch of its own', /^src\/(egress\/|lib\/one-way-out)/],
  [
    /\bglobalThis\b(?!\.Response\b)|(?<![.\w/'"-])(global|self|window)(\.\w|\s*\[)/,
    'the global object',
    /^src\/lib\/one-way-out/,
  ],
  [
    /\b(WebSocket|EventSource|XMLHttpRequest|WebTransport|sendBeacon)\b/,
    'a connection',
    /^src\/lib\/one-way-out/,
  ],
  [/\bnew\s+Worker\s*\((?!\s*new\s+URL\()|\beval\s*:/, 'code made of text', /^$/],
  [/(?<![.\w])eval\s*\(|\bnew\s+Function\b|(?<![.\w])Function\s*\(/, 'code made of text', /^$/],
  [/\bnew\s+(vm\.)?Script\b|\b(runInThisContext|compileFunction)\b/, 'code made of text', /^$/],
  [/\bprocess\s*\.\s*(binding|dlopen|getBuiltinModule|_linkedBinding)\b/, 'a module by another way', /^$/],
  [/(?<![.\w])import\s*\(\s*[^'\s]/, 'a module by a name that is made', /^src\/cli\/commands\.ts$/],
  [/(?<![.\w])require\s*\(/, 'require', /^$/],
  [
    /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|createContextualFragment/,
    'markup as text',
    /^$/,
  ],
  [
    /(?<!['"`\w-])console\s*[.[;,)}]|\bprocess\s*\.\s*(stdout|stderr)\b|\}\s*=\s*console\b/,
    'a log of its own',
    /^src\/(cli\/|demo\/|lib\/log)/,
  ],
  // What is picked out of these by another way would pass by the lines above and below.
  [
    /\bprocess\s*(\?\.\s*)?\[|\}\s*=\s*(Date|globalThis)\b|\b(stdout|stderr|getBuiltinModule|binding|dlopen)\b[^}\n]*\}\s*=\s*process\b/,
    'a word by another way',
    /^$/,
  ],
  [
    /\bDate\s*(\.\s*now\b|\[(?!\]))|\bnew\s+Date\b(?!\s*\()|\bnew\s+Date\s*\(\s*\)|(?<![.\w'"])Date\s*\(\s*\)|(?<![<=>!]|type\s+\w+\s)=\s*Date\s*[;,)\n]|\bTemporal\.Now\b|\btimeOrigin\b/,
    'a clock of its own',
    /^src\/lib\/clock/,
  ],
  // Of lists and names of ours alone: what people write is compared, never run as a pattern (§9).
  [
    /\bRegExp\s*\(/,
    'a pattern that is made',
    /^src\/(replies\/rules\/(words|handoff|handoff-lookalikes|word-patterns|written-out|overview|for-staff|days|opt-out|smalltalk|cancel)|replies\/ear\/unsaid|catalog\/search\/fold|channels\/whatsapp\/content|operations\/model-server\/log-lines|inbox\/why-sources|replies\/check\/stock\/counters)\.ts$/,
  ],
  [/\bMath\.random\b/, 'chance that can be guessed', /^$/],
  [
    /rejectUnauthorized\s*:\s*false|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity/,
    'no certificate check',
    /^$/,
  ],
]

interface Import {
  from: string
  names: string[]
}

/** Every import that is left when types are stripped. */
function importsOf(code: string): Import[] {
  const found: Import[] = []
  for (const [, clause = '', from] of code.matchAll(
    /^import\s+(?!type\b)([^'"]*?)from\s*['"]([^'"]+)['"]/gms,
  ))
    found.push({ from: from!, names: namesOf(clause) })
  for (const [, from] of code.matchAll(/^import\s*['"]([^'"]+)['"]/gm))
    found.push({ from: from!, names: ['*'] })
  for (const [, from] of code.matchAll(/^export\s+(?!type\b)[^'"]*?from\s*['"]([^'"]+)['"]/gm))
    found.push({ from: from!, names: ['*'] })
  for (const [, from] of code.matchAll(/(?<!typeof\s)\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from: from!, names: ['*'] })
  return found.filter(({ names }) => names.length > 0)
}

function namesOf(clause: string): string[] {
  const braces = /\{([^}]*)\}/.exec(clause)?.[1]
  const listed = (braces ?? '').split(',').map(name => name.trim())
  const values = listed.filter(name => name !== '' && !name.startsWith('type '))
  const others = clause.replace(/\{[^}]*\}/, '').replace(/[\s,]/g, '')
  return [...values.map(name => name.split(/\s+as\s+/)[0]!), ...(others === '' ? [] : ['*'])]
}

/** What goes round a door in this file, in words. */
function straysIn(file: string, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\])\/\/.*$/gm, '')
  const strays: string[] = []
  for (const { from, names } of importsOf(code)) {
    if (NEVER.test(from) || BARE.test(from)) strays.push(`${file} takes ${from}`)
    if (/^node:fs(\/promises)?$/.test(from) && !FILES.test(file)) strays.push(`${file} opens files`)
    if (from === 'node:path' && !PATHS[file] && names.some(name => JOINING.test(name)))
      strays.push(`${file} puts paths together`)
    if (/^undici/.test(from) && !REACHING.test(from)) strays.push(`${file} takes ${from}`)
    if (!REACHING.test(from)) continue
    const allowed = DOORS[from]![file] ?? []
    for (const name of names) if (!allowed.includes(name)) strays.push(`${file} takes ${name} of ${from}`)
  }
  if (/from 'node:fs/.test(code) && !PATHS[file] && BY_HAND.test(withoutSentences(code)))
    strays.push(`${file} puts a path together by hand`)
  for (const [words, what, where] of WORDS)
    if (words.test(code) && !where.test(file)) strays.push(`${file} has ${what}`)
  return strays
}

/** Paths have no blanks: what people read has. */
const withoutSentences = (code: string) => code.replace(/`[^`\n]*[a-z] [^`\n]*`/gi, '``')

/** What each file may take, whatever it is of. */
function takenBy(): [file: string, names: string[]][] {
  const files = new Map<string, string[]>()
  for (const allowed of Object.values(DOORS))
    for (const [file, names] of Object.entries(allowed))
      files.set(file, [...(files.get(file) ?? []), ...names.filter(name => name !== '*')])
  return [...files]
}

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe('five doors and no sixth (rule 1)', () => {
  const sources = filesBelow('src', /(?<!\.d)\.ts$/)

  it('stand open in the code for nobody else', () => {
    assert.ok(sources.length > 200, 'the code was found')
    assert.deepEqual(
      sources.flatMap(file => straysIn(file, read(file))),
      [],
    )
  })

  it('are each in use: what is allowed to a file is what it takes', () => {
    for (const [from, files] of Object.entries(DOORS)) {
      for (const [file, names] of Object.entries(files)) {
        const taken = importsOf(read(file)).filter(one => one.from === from)
        for (const name of names)
          assert.ok(
            taken.some(one => one.names.includes(name)),
            `${file} does not take ${name} of ${from} any more: close that door`,
          )
      }
    }
  })

  it('lead to files by one only: each that puts paths together without it has a reason, and does', () => {
    for (const file of Object.keys(PATHS))
      assert.ok(
        importsOf(read(file)).some(
          ({ from, names }) => from === 'node:path' && names.some(name => JOINING.test(name)),
        ),
        `${file} puts no path together any more: take it off the list`,
      )
    for (const file of Object.keys(PATHS).filter(name => name !== 'src/lib/file-path.ts'))
      assert.doesNotMatch(read(file), /\b(join|resolve)\([^)]*\b(dataDir|tenantId|folder\()/, file)
  })

  it('are handed on by no file that may take one', () => {
    for (const [file, names] of takenBy()) {
      const code = read(file)
      for (const name of names) {
        assert.doesNotMatch(code, new RegExp(`export\\s*(default\\s+${name}|\\{[^}]*\\b${name}\\b)`), file)
        assert.doesNotMatch(code, new RegExp(`export\\s+const\\s+\\w+[^=\\n]*=\\s*${name}\\s*$`, 'm'), file)
      }
    }
  })

  it('are shut for everybody else first of all, in every program and thread', () => {
    const { entryPoints } = bundleOptions as { entryPoints: Record<string, string> }
    const calling = Object.entries(entryPoints).filter(([name]) => name !== 'watchdog')
    assert.ok(calling.length >= 5)
    for (const [name, file] of calling)
      assert.match(readFileSync(file, 'utf8'), /^import '(\.\.?\/)+lib\/one-way-out\.ts'\n/, name)
    // It runs the model server, and no package at all.
    assert.ok(importsOf(readFileSync(entryPoints.watchdog!, 'utf8')).every(({ from }) => /^node:/.test(from)))
  })

  it('lead by file names of ours alone: who opens files never sees a request', () => {
    for (const file of sources.filter(name => FILES.test(name))) {
      assert.doesNotMatch(read(file), /\breq\.(params|query|body|headers|path|url)\b|from 'express'/, file)
    }
  })

  it('evaluate nothing but the word that collects garbage', () => {
    assert.deepEqual(read('src/lib/idle.ts').match(/runInNewContext\([^)]*\)/g), ["runInNewContext('gc')"])
  })

  const PLANTED: [string, string][] = [
    ['src/inbox/x.ts', "const answer = await fetch('https://evil.example')"],
    ['src/inbox/x.ts', "import { get } from 'node:https'"],
    ['src/inbox/x.ts', "import https from 'https'"],
    ['src/inbox/x.ts', "import { request } from 'node:http'"],
    ['src/serve.ts', "import { createServer, request } from 'node:http'"],
    ['src/inbox/x.ts', "import * as net from 'node:net'"],
    ['src/web/client.ts', "import { BlockList, connect } from 'node:net'"],
    ['src/inbox/x.ts', "const tls = await import('node:tls')"],
    ['src/inbox/x.ts', "import { createSocket } from 'node:dgram'"],
    ['src/inbox/x.ts', "import { resolveTxt } from 'node:dns/promises'"],
    ['src/egress/egress.ts', "import { resolveTxt } from 'node:dns'"],
    ['src/inbox/x.ts', "import { exec } from 'node:child_process'"],
    ['src/media/studio.ts', "import { execSync, fork } from 'node:child_process'"],
    ['src/inbox/x.ts', "import { fetch } from 'undici'"],
    ['src/inbox/x.ts', "import { Ollama } from 'ollama'"],
    ['src/inbox/x.ts', "import vm from 'node:vm'"],
    ['src/inbox/x.ts', "export * from 'node:net'"],
    ['src/inbox/x.ts', "import { readFileSync } from 'node:fs'"],
    ['src/inbox/x.ts', "import { open } from 'node:fs/promises'"],
    ['src/inbox/x.ts', "import { join } from 'node:path'"],
    ['src/media/folder.ts', "import { dirname, resolve } from 'node:path'"],
    ['src/tenants/files.ts', "import path from 'node:path'"],
    ['src/tenants/files.ts', "import { posix } from 'node:path'"],
    ['src/tenants/files.ts', "import { join } from 'path'"],
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is the code of somebody else.
    ['src/media/folder.ts', "import { rm } from 'node:fs/promises'\nawait rm(`${folder.path}/${name}`)"],
    ['src/tenants/files.ts', "import { statSync } from 'node:fs'\nconst at = folder + '/' + name"],
    ['src/tenants/files.ts', "import { statSync } from 'node:fs'\nconst at = [folder, name].join('/')"],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is the code of somebody else.
    ['src/inbox/x.ts', 'const worst = eval(text)'],
    ['src/inbox/x.ts', "const worst = new Function('a', text)"],
    ['src/inbox/x.ts', 'const module = await import(name)'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code of somebody else.
    ['src/inbox/x.ts', 'const module = await import(`node:${name}`)'],
    ['src/inbox/x.ts', "const fs = process.getBuiltinModule('fs')"],
    ['src/inbox/x.ts', "globalThis['fe' + 'tch'](url)"],
    ['src/inbox/x.ts', 'new WebSocket(url)'],
    ['src/inbox/x.ts', 'const call = fetch'],
    ['src/inbox/x.ts', 'const call = fetch as Caller'],
    ['src/inbox/x.ts', 'await upload(url, { fetch })'],
    ['src/inbox/x.ts', 'const { fetch: call } = globalThis'],
    ['src/inbox/x.ts', 'await self.fetch(url)'],
    ['src/replies/model/door.ts', 'await fetch(url)'],
    ['src/inbox/x.ts', 'const Socket = WebSocket'],
    ['src/serve.ts', 'new Worker(code, { eval: true })'],
    ['src/serve.ts', 'new Worker(name)'],
    ['src/inbox/x.ts', 'console.log(text)'],
    ['src/inbox/x.ts', 'const { log } = console'],
    ['src/inbox/x.ts', 'say(console)'],
    ['src/inbox/x.ts', "process['stdout'].write(text)"],
    ['src/inbox/x.ts', 'const { stdout } = process'],
    ['src/inbox/x.ts', "import process from 'node:process'"],
    ['src/inbox/x.ts', 'const { now } = Date'],
    ['src/inbox/x.ts', "Date['now']()"],
    ['src/inbox/x.ts', 'const at = new Date'],
    ['src/inbox/x.ts', 'const at = Date()'],
    ['src/inbox/x.ts', 'const Day = Date\n'],
    ['src/inbox/x.ts', 'const at = performance.timeOrigin'],
    ['src/inbox/x.ts', 'process.stdout.write(text)'],
    ['src/inbox/x.ts', 'const now = Date.now()'],
    ['src/inbox/x.ts', 'const now = new Date()'],
    ['src/inbox/x.ts', 'const id = Math.random()'],
    ['src/inbox/search.ts', "const found = new RegExp(words, 'i')"],
    ['src/media/folder.ts', 'fsyncSync(descriptor)'],
    ['src/egress/x.ts', 'const agent = { rejectUnauthorized: false }'],
  ]
  for (const [file, line] of PLANTED) {
    it(`are missed by nobody who writes ${line} into ${file}`, () => {
      assert.notDeepEqual(straysIn(file, `${line}\n`), [])
    })
  }

  it('are not taken for strays where a type or a comment only speaks of them', () => {
    const harmless = [
      "import type { Server } from 'node:http'",
      "import { type Socket } from 'node:net'",
      '// fetch(url) would go round the door',
      '/* Date.now() */',
      'await egress.fetch(kind, url)',
      'return { fetch: door.fetch }',
      "throw new Error('Failed to fetch the file')",
      "log.warn('see the console')",
      'let at: Date',
      'const at = new Date(row.at)',
    ]
    assert.deepEqual(straysIn('src/inbox/x.ts', harmless.join('\n')), [])
  })
})

describe('our scripts in the browser', () => {
  const assets = filesBelow('src/web/assets', /\.js$/)

  it('write no markup, evaluate nothing and call nobody but us', () => {
    assert.ok(assets.length > 2)
    for (const file of assets) {
      const code = read(file)
      assert.doesNotMatch(
        code,
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setTimeout\(\s*['"`]|srcdoc/,
        file,
      )
      assert.doesNotMatch(
        code,
        /\b(WebSocket|XMLHttpRequest|sendBeacon|WebTransport|RTCPeerConnection)\b/,
        file,
      )
      const addresses = code.match(/(['"`])(https?:)?\/\/[^'"`]+\1/g) ?? []
      assert.deepEqual(
        addresses.filter(address => !/www\.w3\.org/.test(address)),
        [],
        file,
      )
      assert.doesNotMatch(code, /(local|session)Storage\.setItem\([^)]*(text|value|body|message)/i, file)
    }
  })

  it('and our pages load nothing from anywhere else', () => {
    for (const file of filesBelow('views', /\.eta$/)) {
      const found = read(file).match(
        /\b(src|href|action|poster|srcset|hx-(get|post))\s*=\s*["']?(https?:)?\/\/[^"'\s>]*/g,
      )
      assert.equal(found, null, file)
      assert.doesNotMatch(
        read(file),
        /\son\w+\s*=|<script(?![^>]*\bsrc=)(?![^>]*application\/json)|\sstyle\s*=/i,
        file,
      )
    }
  })
})
