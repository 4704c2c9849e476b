import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The order of docs/architecture.md: a room may import rooms that stand later. */
const ORDER = [
  'cli',
  'wiring',
  'worker',
  'demo',
  'api',
  'operations',
  'simulator',
  'replies',
  'inbox',
  'catalog',
  'templates',
  'media',
  'contacts',
  'channels',
  'accounts',
  'audit',
  'journal',
  'tenants',
  'jobs',
  'egress',
  'web',
  'config',
  'db',
  'lib',
]

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))
}

function roomOf(file: string): string {
  const parts = relative(join(root, 'src'), file).split(sep)
  return parts.length === 1 ? 'wiring' : parts[0]!
}

/** Every import of a file of another room, type imports included. */
function arrows(): { from: string; to: string; file: string }[] {
  return filesBelow(join(root, 'src'), '.ts').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)].flatMap(([, path]) => {
      const target = normalize(join(dirname(file), path!))
      const [from, to] = [roomOf(file), roomOf(target)]
      return from === to || target.endsWith('worker-link.ts')
        ? []
        : [{ from, to, file: relative(root, file) }]
    }),
  )
}

describe('the house', () => {
  it('has only rooms that the architecture names, in its order', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory())
    assert.deepEqual(
      rooms.map(room => room.name).filter(name => !ORDER.includes(name)),
      [],
    )
    const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')
    for (const room of ORDER)
      if (room !== 'wiring') assert.match(page, new RegExp(`\`${room}/\``), `${room} is not described`)
  })

  it('has arrows that go down only', () => {
    const all = arrows()
    assert.ok(all.length > 100, 'the imports were found')
    const upwards = all.filter(({ from, to }) => ORDER.indexOf(to) < ORDER.indexOf(from))
    assert.deepEqual(upwards, [])
  })

  it('writes markup into views unescaped for includes and the page’s body only', () => {
    const raw = filesBelow(join(root, 'views'), '.eta').flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/<%~\s*(.*?)%>/gs)]
        .map(match => match[1]!.trim())
        .filter(code => !/^(include\(|it\.body$)/.test(code))
        .map(code => `${relative(root, file)}: ${code}`),
    )
    assert.deepEqual(raw, [])
  })

  it('has one door for requests, time and logs', () => {
    const doors: [RegExp, RegExp][] = [
      [/(?<![.\w])fetch\(/, /^src\/(egress|replies\/model\/door)/],
      // Servers, loopback peers and the comparing of addresses.
      [
        /from 'node:(http|https|net|tls|dgram)'/,
        /^src\/(egress|serve|listen|request-time|locked|simulator|cli|channels\/intake|web|operations\/model-server|accounts\/sign-in-limit)/,
      ],
      [/\bDate\.now\(|new Date\(\)/, /^src\/lib\/clock/],
      [/\bconsole\./, /^$/],
      [/Math\.random/, /^$/],
      [/process\.env/, /^src\/(config|cli|serve|worker|operations\/inner-model|demo)/],
    ]
    const strays = filesBelow(join(root, 'src'), '.ts').flatMap(file => {
      const name = relative(root, file).split(sep).join('/')
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return doors
        .filter(([what, where]) => what.test(code) && !where.test(name))
        .map(([what]) => `${name}: ${what}`)
    })
    assert.deepEqual(strays, [])
  })
})
