import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIP } from 'node:net'

const DAY_MS = 86_400_000

export interface Certified {
  cert: string
  key: string
  /** Signs others with it. */
  authority: { name: string; key: KeyObject }
}

export interface CertificateOf {
  /** The names and addresses it is for. */
  hosts: string[]
  from?: Date
  until?: Date
  /** Who signed it; itself when nobody did. */
  signedBy?: Certified
  isAuthority?: boolean
}

/** An X.509 certificate made on the spot: Node reads them but makes none. */
export function certificate(of: CertificateOf): Certified {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = of.hosts[0]!
  const issuer = of.signedBy?.authority ?? { name, key: privateKey }
  const from = of.from ?? new Date(Date.now() - DAY_MS)
  const until = of.until ?? new Date(Date.now() + DAY_MS)
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    nameOf(issuer.name),
    sequence(time(from), time(until)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, sequence(...extensionsOf(of))),
  )
  const signature = sign('sha256', body, issuer.key)
  const der = sequence(body, ECDSA_WITH_SHA256, bits(signature))
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  return { cert: pem(der), key, authority: { name, key: createPrivateKey(key) } }
}

function extensionsOf({ hosts, isAuthority = false }: CertificateOf): Buffer[] {
  const names = hosts.map(host =>
    isIP(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host)),
  )
  return [
    extension([0x55, 0x1d, 0x11], sequence(...names)),
    extension([0x55, 0x1d, 0x13], isAuthority ? sequence(der(0x01, Buffer.from([0xff]))) : sequence()),
  ]
}

const der = (tag: number, content: Buffer) => Buffer.concat([Buffer.from([tag]), length(content), content])
const sequence = (...parts: Buffer[]) => der(0x30, Buffer.concat(parts))
const explicit = (tag: number, content: Buffer) => der(0xa0 + tag, content)
const integer = (bytes: Buffer) => der(0x02, bytes)
const identifier = (bytes: number[]) => der(0x06, Buffer.from(bytes))
const bits = (bytes: Buffer) => der(0x03, Buffer.concat([Buffer.from([0]), bytes]))
const extension = (oid: number[], value: Buffer) => sequence(identifier(oid), der(0x04, value))
const nameOf = (text: string) =>
  sequence(der(0x31, sequence(identifier([0x55, 0x04, 0x03]), der(0x0c, Buffer.from(text)))))
const ECDSA_WITH_SHA256 = sequence(identifier([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]))

/** `YYYYMMDDhhmmssZ` */
function time(at: Date): Buffer {
  return der(0x18, Buffer.from(`${at.toISOString().slice(0, 19).replace(/\D/g, '')}Z`))
}

function length({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.from([length])
  return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff])
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g)!
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
