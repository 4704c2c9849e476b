import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')

interface Service {
  image?: string
  user?: string
  privileged?: boolean
  network_mode?: string
  pid?: string
  read_only?: boolean
  tmpfs?: string[]
  cap_drop?: string[]
  cap_add?: string[]
  security_opt?: string[]
  pids_limit?: number
  mem_limit?: string
  ulimits?: { core?: number }
  volumes?: string[]
  ports?: string[]
}

const servicesOf = (file: string) =>
  Object.entries(
    (parse(readFileSync(join(root, file), 'utf8')) as { services: Record<string, Service> }).services,
  )

const overlays = readdirSync(join(root, 'docker'))
  .filter(name => name.endsWith('.yaml'))
  .map(name => `docker/${name}`)

describe('what compose starts (SEC-BOX)', () => {
  const own = servicesOf('compose.yaml')
  /** Overlays add to a service of the base; others they bring whole. */
  const brought = overlays.flatMap(file =>
    servicesOf(file).filter(([name]) => !own.some(([known]) => known === name)),
  )

  it('is confined, whatever it is: nothing to write, no rights, so much memory, so many processes', () => {
    assert.ok(own.length > 0 && brought.length > 0)
    for (const [name, service] of [...own, ...brought]) {
      assert.equal(service.read_only, true, name)
      assert.deepEqual(service.cap_drop, ['ALL'], name)
      assert.ok(service.security_opt?.includes('no-new-privileges:true'), name)
      assert.ok(service.pids_limit! > 0 && service.pids_limit! <= 1_000, name)
      assert.match(service.mem_limit ?? '', /^(\$\{HEARTHLINE_MEMORY:-\d+g\}|\d+m)$/, name)
      assert.equal(service.ulimits?.core, 0, name)
      for (const folder of service.tmpfs ?? []) assert.match(folder, /:noexec,nosuid,nodev$/, name)
    }
  })

  it('gets back no right but the one to open the ports of the web', () => {
    for (const [name, service] of [...own, ...brought, ...overlays.flatMap(servicesOf)]) {
      for (const right of service.cap_add ?? []) assert.equal(`${name} ${right}`, 'caddy NET_BIND_SERVICE')
      assert.equal(service.privileged, undefined, name)
      assert.equal(service.network_mode, undefined, name)
      assert.equal(service.pid, undefined, name)
      assert.equal(service.user, undefined, 'the image says who it runs as')
      for (const volume of service.volumes ?? [])
        assert.match(volume, /^[a-z-]+:\/[a-z]+$/, `${name}: a volume of its own`)
    }
  })

  it('is reached from this machine alone, unless somebody says otherwise', () => {
    for (const [, { ports = [] }] of own)
      for (const port of ports) assert.match(port, /^\$\{HEARTHLINE_BIND:-127\.0\.0\.1\}:/)
  })
})
