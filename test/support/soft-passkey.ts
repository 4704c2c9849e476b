import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Statement = { fmt: string; attStmt: Map<string, unknown> }
type CborValue = Parameters<typeof isoCBOR.encode>[0]
/** What a maker's statement speaks about. */
export interface Made {
  clientDataHash: Buffer
  authData: Buffer
  publicKeyDer: Buffer
  sign(bytes: Buffer): Buffer
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()
const text = (bytes: Buffer) => bytes.toString('base64url')
const PRESENT_AND_VERIFIED = 0x05
const WITH_KEY = 0x40

/** A passkey in a script instead of a pocket: makes and answers what a browser would, or what an attacker would. */
export function softPasskey(origin = 'http://localhost') {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x, y } = publicKey.export({ format: 'jwk' })
  const cose = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y!, 'base64url'))],
  ])
  const ownHost = sha256(new URL(origin).hostname)
  let counter = 0

  const head = (flags: number) => {
    const rest = Buffer.alloc(5)
    rest.writeUInt8(flags)
    rest.writeUInt32BE(++counter, 1)
    return Buffer.concat([ownHost, rest])
  }
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const signIt = (bytes: Buffer) => sign('sha256', bytes, privateKey)

  return {
    id: text(id),
    /** `state` is what stands for where the key comes from; nothing, as browsers send it, when left out. */
    register(challenge: string, state?: (made: Made) => Statement): RegistrationResponseJSON {
      const client = clientData('webauthn.create', challenge)
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const authData = Buffer.concat([
        head(PRESENT_AND_VERIFIED | WITH_KEY),
        Buffer.alloc(16),
        length,
        id,
        isoCBOR.encode(cose as CborValue),
      ])
      const { fmt, attStmt } = state?.({
        ...{ clientDataHash: sha256(client), authData, sign: signIt },
        publicKeyDer: publicKey.export({ type: 'spki', format: 'der' }),
      }) ?? { fmt: 'none', attStmt: new Map() }
      const attestation = new Map<string, unknown>([
        ['fmt', fmt],
        ['attStmt', attStmt],
        ['authData', new Uint8Array(authData)],
      ])
      return {
        ...{ id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} },
        response: {
          clientDataJSON: text(client),
          attestationObject: text(Buffer.from(isoCBOR.encode(attestation as CborValue))),
        },
      }
    },
    answer(challenge: string): AuthenticationResponseJSON {
      const client = clientData('webauthn.get', challenge)
      const authData = head(PRESENT_AND_VERIFIED)
      return {
        ...{ id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} },
        response: {
          clientDataJSON: text(client),
          authenticatorData: text(authData),
          signature: text(signIt(Buffer.concat([authData, sha256(client)]))),
        },
      }
    },
  }
}

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const integer = (value: number) => der(0x02, Buffer.from([value]))
const octets = (bytes: Buffer) => der(0x04, bytes)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const named = (name: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))))
const time = (at: string) => der(0x17, Buffer.from(at))

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'))
const KEY_DESCRIPTION = oid('2b06010401d679020111')
const CRL_POINTS = oid('551d1f')

/** An Android key's statement with a certificate of the sender's own making, whose list of revoked ones is at `url`. */
export function androidStatement(url: string): (made: Made) => Statement {
  return made => {
    const issuer = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const certify = (subject: string, key: Buffer, extensions: Buffer[]): Buffer => {
      const body = sequence(
        ...[der(0xa0, integer(2)), integer(7), ECDSA_WITH_SHA256, named('issuer')],
        ...[sequence(time('200101000000Z'), time('490101000000Z')), named(subject), key],
        der(0xa3, sequence(...extensions)),
      )
      const signature = sign('sha256', body, issuer.privateKey)
      return sequence(body, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature))
    }
    const revokedAt = sequence(
      CRL_POINTS,
      octets(sequence(sequence(der(0xa0, der(0xa0, der(0x86, Buffer.from(url))))))),
    )
    const described = sequence(
      ...[integer(3), der(0x0a, Buffer.from([1])), integer(4), der(0x0a, Buffer.from([1]))],
      ...[octets(made.clientDataHash), octets(Buffer.alloc(0)), sequence(), sequence()],
    )
    const leaf = certify('leaf', made.publicKeyDer, [sequence(KEY_DESCRIPTION, octets(described)), revokedAt])
    const root = certify('issuer', issuer.publicKey.export({ type: 'spki', format: 'der' }), [revokedAt])
    return {
      fmt: 'android-key',
      attStmt: new Map<string, unknown>([
        ['alg', -7],
        ['sig', new Uint8Array(made.sign(Buffer.concat([made.authData, made.clientDataHash])))],
        ['x5c', [new Uint8Array(leaf), new Uint8Array(root)]],
      ]),
    }
  }
}
