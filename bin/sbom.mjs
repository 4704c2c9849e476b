import { readFileSync, writeFileSync } from 'node:fs'
import { inProject } from './project.mjs'

/** What ships, from the lock file, as CycloneDX 1.6. No time and no random id: the same tree gives the same file. */
export function billOfMaterials() {
  const { name, version, license } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'))
  const components = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.link)
    .map(([path, entry]) => componentOf(entry.name ?? path.split('node_modules/').at(-1), entry))
  const unique = [...new Map(components.map(component => [component['bom-ref'], component])).values()]
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        name,
        version,
        'bom-ref': `${name}@${version}`,
        licenses: [{ license: { id: license } }],
      },
    },
    components: unique.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
  }
}

function componentOf(name, { version, license, integrity, optional }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    name,
    version,
    'bom-ref': purl,
    purl,
    ...(optional && { scope: 'optional' }),
    ...(license && { licenses: [{ expression: license }] }),
    ...(integrity?.startsWith('sha512-') && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }],
    }),
  }
}

/** Writes it to `security/sbom.cdx.json`. */
export function writeBillOfMaterials() {
  writeFileSync(inProject('security/sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`)
}
