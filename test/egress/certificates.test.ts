import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import { createEgress, type Egress, type EgressClass } from '../../src/egress/egress.ts'
import { systemClock } from '../../src/lib/clock.ts'
import { type Certified, certificate } from '../support/certificates.ts'

const DAY_MS = 86_400_000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS)
const CLASSES: EgressClass[] = ['meta', 'media', 'model', 'identity', 'self']
const HOSTS = ['localhost', '127.0.0.1']
const OLD_CIPHERS = 'DEFAULT:@SECLEVEL=0'

const trusted = certificate({ hosts: ['An authority this machine trusts'], isAuthority: true })
const unknown = certificate({ hosts: ['An authority nobody knows'], isAuthority: true })

/** How each server shows itself; the first is as it should be, and shows that the others fail by their certificate. */
const SERVERS: Record<string, { shown: Certified; options?: tls.SecureContextOptions; why: RegExp }> = {
  good: { shown: certificate({ hosts: HOSTS, signedBy: trusted }), why: /^$/ },
  'signed by itself': { shown: certificate({ hosts: HOSTS }), why: /SELF_SIGNED|UNABLE_TO_VERIFY/ },
  'signed by somebody unknown': {
    shown: certificate({ hosts: HOSTS, signedBy: unknown }),
    why: /UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/,
  },
  'that has run out': {
    shown: certificate({ hosts: HOSTS, signedBy: trusted, from: daysFromNow(-90), until: daysFromNow(-1) }),
    why: /CERT_HAS_EXPIRED/,
  },
  'that does not hold yet': {
    shown: certificate({ hosts: HOSTS, signedBy: trusted, from: daysFromNow(1), until: daysFromNow(90) }),
    why: /CERT_NOT_YET_VALID/,
  },
  'of another host': {
    shown: certificate({ hosts: ['graph.facebook.com', '127.0.0.2'], signedBy: trusted }),
    why: /ERR_TLS_CERT_ALTNAME_INVALID/,
  },
  'by a way of encrypting that is too old': {
    shown: certificate({ hosts: HOSTS, signedBy: trusted }),
    options: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: OLD_CIPHERS },
    why: /PROTOCOL_VERSION|ECONNRESET|UNSUPPORTED_PROTOCOL/,
  },
}

describe('P-04 an outgoing call shown a certificate', function () {
  this.timeout(60_000)
  const usual = tls.getCACertificates('default')
  const servers = new Map<string, { server: Server; origin: string }>()
  const open: Egress[] = []
  let heard = 0

  before(async () => {
    tls.setDefaultCACertificates([...usual, trusted.cert])
    for (const [name, { shown, options }] of Object.entries(SERVERS)) {
      const server = createServer({ cert: shown.cert, key: shown.key, ...options }, (request, response) => {
        heard++
        request.resume()
        response.end('heard')
      })
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      servers.set(name, { server, origin: `https://localhost:${(server.address() as AddressInfo).port}` })
    }
  })
  after(async () => {
    tls.setDefaultCACertificates(usual)
    await Promise.all(open.map(egress => egress.close()))
    for (const { server } of servers.values()) server.close().closeAllConnections()
  })

  /** What came of a call: the answer, or the code of what stood in the way. */
  async function call(egressClass: EgressClass, origin: string): Promise<string> {
    const egress = createEgress({
      clock: systemClock(),
      graphBases: [origin],
      modelOrigin: origin,
      publicOrigin: origin,
      identityOrigins: () => [origin],
      loopbackIdentity: true,
      lookup: (_host, options, callback) =>
        options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4),
    })
    open.push(egress)
    try {
      const response = await egress.fetch(egressClass, `${origin}/v24.0/me`, {
        method: 'POST',
        headers: { authorization: 'Bearer secret' },
        body: 'what a customer wrote',
      })
      return await response.text()
    } catch (error) {
      const cause = (error as Error).cause as { code?: string } | undefined
      return cause?.code ?? String(error)
    }
  }

  for (const [name, { why }] of Object.entries(SERVERS)) {
    if (name === 'good') {
      it('that is good is made, whatever it is for', async () => {
        for (const one of CLASSES) assert.equal(await call(one, servers.get(name)!.origin), 'heard', one)
        assert.equal(heard, CLASSES.length)
      })
      continue
    }
    it(`${name} is not made: nothing is told`, async () => {
      const before = heard
      for (const one of CLASSES) assert.match(await call(one, servers.get(name)!.origin), why, one)
      assert.equal(heard, before)
    })
  }

  it('is as strict where the surroundings of the program say otherwise', async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    const count = heard
    try {
      for (const name of ['signed by itself', 'that has run out', 'of another host'])
        assert.match(await call('meta', servers.get(name)!.origin), SERVERS[name]!.why)
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
    }
    assert.equal(heard, count)
  })
})
