import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { temporaryFolder } from '../support/instance.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const allowed = Object.keys((JSON.parse(read('package.json')) as { allowScripts: object }).allowScripts)

describe('installing from a clone (SEC-BOX)', () => {
  it('runs scripts of no package but those the project names', () => {
    const clone = temporaryFolder()
    const tools = temporaryFolder()
    for (const path of ['bin', 'package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(root, path), join(clone, path), { recursive: true })
    mkdirSync(join(clone, 'node_modules'))
    writeFileSync(join(tools, 'npm'), `#!/bin/sh\necho "$@" >> "${tools}/asked"\n`, { mode: 0o755 })
    const code = `import('${join(clone, 'bin/install.mjs')}').then(({ ensureInstalled }) => ensureInstalled())`

    const { status, stderr } = spawnSync(process.execPath, ['-e', code], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}` },
    })

    assert.equal(status, 0, stderr)
    const [install, rebuild, ...more] = readFileSync(join(tools, 'asked'), 'utf8').trim().split('\n')
    assert.match(install!, /^ci .*--ignore-scripts( |$)/)
    assert.match(rebuild!, new RegExp(`^rebuild --ignore-scripts=false ${allowed.join(' ')} --`))
    assert.deepEqual(more, [])
    const again = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', env: { PATH: '' } })
    assert.equal(again.status, 0, 'what is there is not installed again')
  })

  it('is told the same where somebody runs npm by hand, and in the image', () => {
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m)
    for (const [line] of read('Dockerfile').matchAll(/npm (ci|install).*/g))
      assert.match(line, /--ignore-scripts/)
  })

  it('names only packages that have a script and are pinned with their checksum', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean; integrity?: string; link?: boolean }>
    }
    for (const name of allowed) assert.equal(packages[`node_modules/${name}`]?.hasInstallScript, true, name)
    const unsealed = Object.entries(packages).filter(
      ([path, one]) => path !== '' && !one.link && !one.integrity,
    )
    assert.deepEqual(
      unsealed.map(([path]) => path),
      [],
    )
  })
})
