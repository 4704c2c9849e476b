// Gathers what production runs: the bundle, the launcher, and of the packages that are machine code the files for
// this platform. `node docker/ship.mjs <folder>`, after `bin/run build`.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inProject } from '../bin/project.mjs'

const { platform, arch } = process
const target = process.argv[2]
if (!target) throw new Error('Use: node docker/ship.mjs <folder>')

ship('dist', path => !path.endsWith('.map'))
for (const file of ['hearthline', 'launch.mjs', 'project.mjs', 'package.json']) ship(`bin/${file}`)
if (existsSync(inProject('LICENSE'))) ship('LICENSE')

const modules = {
  'better-sqlite3': ['lib', `prebuilds/${platform}-${arch}.node`],
  argon2: ['argon2.cjs', `prebuilds/${platform}-${arch}`],
  '@phc/format': ['index.js'],
  'node-gyp-build': ['index.js', 'node-gyp-build.js'],
  sharp: ['dist'],
  [`@img/sharp-${platform}-${arch}`]: ['index.cjs', 'lib'],
  // What its licences ask to be told stands in the README.
  [`@img/sharp-libvips-${platform}-${arch}`]: ['README.md', 'versions.json', 'lib'],
  '@img/colour': ['index.cjs', 'color.cjs', 'LICENSE.md'],
  'detect-libc': ['lib'],
  semver: ['index.js', 'classes', 'functions', 'internal', 'ranges'],
}
const isNeeded = path => !/\.d\.[cm]?ts$|\/glib-2\.0$/.test(path)

for (const [name, files] of Object.entries(modules)) {
  for (const file of ['package.json', 'LICENSE', ...files]) ship(`node_modules/${name}/${file}`, isNeeded)
}

const { name, version, type, license } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
writeFileSync(join(target, 'package.json'), `${JSON.stringify({ name, version, type, license })}\n`)

function ship(path, filter = () => true) {
  const from = inProject(path)
  if (path.endsWith('/LICENSE') && !existsSync(from)) return
  mkdirSync(dirname(join(target, path)), { recursive: true })
  cpSync(from, join(target, path), { recursive: true, filter })
}
