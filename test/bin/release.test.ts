import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { temporaryFolder } from '../support/instance.ts'

const root = join(import.meta.dirname, '../..')
const DIGEST = `sha256:${'ab'.repeat(32)}`
const OTHER = `sha256:${'cd'.repeat(32)}`

/** A copy of what a release is made of, and stand-ins for the tools that publish it. */
function rehearsal() {
  const clone = temporaryFolder()
  const tools = temporaryFolder()
  for (const path of ['bin', 'docker', 'security', 'package.json', 'Dockerfile'])
    cpSync(join(root, path), join(clone, path), { recursive: true })
  mkdirSync(join(clone, '.cache'))
  const tool = (name: string, answer: string) =>
    writeFileSync(join(tools, name), `#!/bin/sh\necho "${name} $@" >> "${tools}/asked"\n${answer}\n`, {
      mode: 0o755,
    })
  tool('git', `case "$1" in tag) echo "v$VERSION" ;; status) printf "%s" "$CHANGED" ;; esac`)
  tool('cosign', '')
  tool(
    'docker',
    `case "$2" in
imagetools) echo "$FOUND" ;;
build) while [ "$1" != --metadata-file ]; do shift; done; echo '{"containerimage.digest":"${OTHER}"}' > "$2" ;;
esac`,
  )
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return {
    clone,
    release(args: string[], env: Record<string, string> = {}) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(clone, 'docker/release.mjs'), ...args],
        {
          encoding: 'utf8',
          env: {
            PATH: `${tools}${delimiter}${process.env.PATH}`,
            FOUND: DIGEST,
            VERSION: version,
            CHANGED: '',
            ...env,
          },
        },
      )
      return { status, said: stdout + stderr }
    },
    asked: () => (existsSync(join(tools, 'asked')) ? readFileSync(join(tools, 'asked'), 'utf8') : ''),
  }
}

describe('a release (SEC-BOX)', () => {
  it('starts from images by their digest, tells where it came from, and is signed by digest', () => {
    const { clone, release, asked } = rehearsal()
    assert.equal(release(['example/shop', '--record']).status, 0)
    const recorded = JSON.parse(readFileSync(join(clone, 'security/images.json'), 'utf8')) as object
    const bases = [...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^FROM (\S+:\S+)/gm)]
    assert.deepEqual(Object.keys(recorded).sort(), [...new Set(bases.map(([, image]) => image))].sort())
    assert.doesNotMatch(asked(), /buildx build|cosign/, 'what is written down is not published at once')

    const { status, said } = release(['example/shop'])
    assert.equal(status, 0, said)
    const builds = asked()
      .split('\n')
      .filter(line => line.startsWith('docker buildx build'))
    assert.equal(builds.length, 2)
    for (const line of builds) {
      assert.match(line, /--provenance mode=max --sbom true/)
      for (const image of Object.keys(recorded))
        assert.ok(line.includes(`--build-context ${image}=docker-image://${image}@${DIGEST}`), image)
    }
    assert.match(asked(), new RegExp(`cosign sign --yes example/shop@${OTHER}`))
    assert.match(asked(), /cosign attest --yes --type cyclonedx --predicate \S+sbom\.cdx\.json/)
  })

  it('is not made of an image that somebody put in the place of another', () => {
    const { release, asked } = rehearsal()
    release(['example/shop', '--record'])
    const { status, said } = release(['example/shop'], { FOUND: OTHER })
    assert.equal(status, 1)
    assert.match(said, /security\/images\.json says sha256:ab/)
    assert.doesNotMatch(asked(), /buildx build|cosign/)
  })

  it('is not made of what is not committed and tagged, nor where the registry is silent', () => {
    const { release, asked } = rehearsal()
    release(['example/shop', '--record'])
    assert.match(release(['example/shop'], { CHANGED: ' M src/app.ts' }).said, /Commit everything first/)
    assert.match(release(['example/shop'], { VERSION: '0.0.0' }).said, /Tag this commit/)
    assert.match(release(['example/shop'], { FOUND: 'latest' }).said, /names no digest/)
    assert.match(release([]).said, /^Use: /)
    assert.doesNotMatch(asked(), /buildx build|cosign/)
  })
})
