// Publishes a release that anybody can check: `node docker/release.mjs <image name> [--record]`.
// The images it starts from are taken by the digests of security/images.json, which `--record` writes after somebody has
// looked; what is built carries its provenance and its bill of materials, and is signed by digest with cosign.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { giveUp, inProject } from '../bin/project.mjs'

const [, , name, ...flags] = process.argv
if (!name || name.startsWith('-')) giveUp('Use: node docker/release.mjs <image name> [--record]')
const recordFile = inProject('security/images.json')
const { version } = JSON.parse(read('package.json'))

const bases = basesOf(read('Dockerfile'))
const digests = Object.fromEntries(bases.map(image => [image, digestOf(image)]))
if (flags.includes('--record')) {
  writeFileSync(recordFile, `${JSON.stringify(digests, null, 2)}\n`)
  process.stdout.write('security/images.json holds what the registry names now. Look at it and commit it.\n')
  process.exit(0)
}

mustBeTagged()
mustBeRecorded()
for (const [target, tag] of [
  ['full', version],
  ['lean', `${version}-lean`],
])
  publish(target, `${name}:${tag}`)

/** What the Dockerfile starts from, its own stages left out. */
function basesOf(dockerfile) {
  return [...new Set([...dockerfile.matchAll(/^FROM (\S+:\S+)/gm)].map(([, image]) => image))]
}

function digestOf(image) {
  const digest = run('docker', 'buildx', 'imagetools', 'inspect', '--format', '{{.Manifest.Digest}}', image)
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) giveUp(`The registry names no digest of ${image}.`)
  return digest
}

function mustBeTagged() {
  if (run('git', 'status', '--porcelain') !== '') giveUp('Commit everything first: a release is what is in git.')
  const tags = run('git', 'tag', '--points-at', 'HEAD').split('\n')
  if (!tags.includes(`v${version}`)) giveUp(`Tag this commit v${version} first.`)
}

// A tag may be moved to another image: what was looked at is what is shipped.
function mustBeRecorded() {
  const recorded = JSON.parse(readFileSync(recordFile, 'utf8'))
  for (const image of bases) {
    if (recorded[image] === digests[image]) continue
    giveUp(
      `${image} is ${digests[image]}, security/images.json says ${recorded[image] ?? 'nothing'}. ` +
        'See what changed in it, then run this with --record and commit.',
    )
  }
}

function publish(target, tag) {
  const metadata = inProject('.cache/release.json')
  const pinned = bases.flatMap(image => [
    '--build-context',
    `${image}=docker-image://${image}@${digests[image]}`,
  ])
  run(
    'docker',
    ...['buildx', 'build', '--target', target, '--tag', tag, '--platform', 'linux/amd64,linux/arm64'],
    ...['--provenance', 'mode=max', '--sbom', 'true', '--push', '--metadata-file', metadata],
    ...pinned,
    inProject(),
  )
  const digest = JSON.parse(readFileSync(metadata, 'utf8'))['containerimage.digest']
  const image = `${name}@${digest}`
  run('cosign', 'sign', '--yes', image)
  const bill = inProject('security/sbom.cdx.json')
  run('cosign', 'attest', '--yes', '--type', 'cyclonedx', '--predicate', bill, image)
  process.stdout.write(`${tag} is ${digest}, signed.\n`)
}

function read(path) {
  return readFileSync(inProject(path), 'utf8')
}

function run(command, ...args) {
  const { status, stdout, error } = spawnSync(command, args, {
    cwd: inProject(),
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  if (error) giveUp(`${command} was not found.`)
  if (status !== 0) giveUp(`${command} ${args.slice(0, 2).join(' ')} did not work; the lines above say why.`)
  return stdout.trim()
}
