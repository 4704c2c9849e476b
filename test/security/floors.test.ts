import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
// @ts-expect-error a plain script of the tool box
import { billOfMaterials } from '../../bin/sbom.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Floor {
  min: string
  why: string
}
const floors = JSON.parse(read('security/floors.json')) as Record<
  'packages' | 'runtime',
  Record<string, Floor>
>

/** Is `version` at least `min`? Compares the numbers; what follows a hyphen is a pre-release or a variant. */
function reaches(version: string, min: string): boolean {
  const parts = (text: string) => text.split('-')[0]!.split('.').map(Number)
  const [own, wanted] = [parts(version), parts(min)]
  for (let at = 0; at < wanted.length; at++) {
    if ((own[at] ?? 0) !== wanted[at]) return (own[at] ?? 0) > wanted[at]!
  }
  return true
}

describe('what is pinned (SEC-BOX)', () => {
  it('compares versions by their numbers', () => {
    assert.ok(reaches('24.21.0', '24.14.0'))
    assert.ok(reaches('0.35.1', '0.17.1'))
    assert.ok(!reaches('0.9.9', '0.17.1'))
    assert.ok(!reaches('6.9.16', '6.16.0'))
    assert.ok(reaches('2.10.2-alpine', '2.10.0'))
  })

  it('is nowhere below a floor in the lock file', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { name?: string; version: string; dev?: boolean }>
    }
    let met = 0
    const tooOld: string[] = []
    for (const [path, entry] of Object.entries(lock.packages)) {
      const name = entry.name ?? path.split('node_modules/').at(-1)!
      const floor = floors.packages[name]
      if (!floor || path === '' || entry.dev) continue
      met++
      if (!reaches(entry.version, floor.min))
        tooOld.push(`${name} ${entry.version} < ${floor.min}: ${floor.why}`)
    }
    assert.deepEqual(tooOld, [])
    assert.ok(met >= 8, 'the floors name packages that are there')
  })

  it('is nowhere below a floor in the Dockerfile and the overlays', () => {
    const files = [
      'Dockerfile',
      'compose.yaml',
      ...readdirSync(join(root, 'docker')).map(name => `docker/${name}`),
    ]
    const seen = new Set<string>()
    for (const file of files.filter(name => /Dockerfile|\.yaml$/.test(name))) {
      for (const [, image, tag] of read(file).matchAll(/(?:FROM|image:)\s+([\w./-]+):([\w.-]+)/g)) {
        const floor = floors.runtime[image!]
        if (!floor || !/^\d/.test(tag!)) continue
        seen.add(image!)
        assert.ok(reaches(tag!, floor.min), `${file}: ${image}:${tag} < ${floor.min}: ${floor.why}`)
      }
    }
    assert.deepEqual([...seen].sort(), ['caddy', 'node', 'ollama/ollama'])
  })

  it('is listed in the bill of materials as it is', () => {
    assert.deepEqual(
      JSON.parse(read('security/sbom.cdx.json')),
      billOfMaterials(),
      'run “npm run sbom” and commit security/sbom.cdx.json',
    )
  })
})
