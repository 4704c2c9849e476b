import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { and, desc, eq } from 'drizzle-orm'
import type { Request } from 'express'
import type { ControlDb } from '../db/database.ts'
import { passkeys } from './schema.ts'
import type { User } from './users.ts'

const CHALLENGE_MS = 5 * 60_000
const MOST_CHALLENGES = 1_000

/** Challenges that were handed out, by session: each is good for one answer. */
const challenges = new Map<string, { challenge: string; until: number }>()

function keepChallenge(key: string, challenge: string, now: Date): void {
  if (challenges.size >= MOST_CHALLENGES) challenges.delete(challenges.keys().next().value!)
  challenges.set(key, { challenge, until: now.getTime() + CHALLENGE_MS })
}

function takeChallenge(key: string, now: Date): string | undefined {
  const found = challenges.get(key)
  challenges.delete(key)
  return found && found.until > now.getTime() ? found.challenge : undefined
}

// A passkey belongs to a host name: what the browser shows, never a header of a proxy.
const hostOf = (req: Request) => new URL(req.client.origin).hostname

/** What the browser needs to make a passkey. `key` is the session's. */
export async function registrationOptions(
  control: ControlDb,
  req: Request,
  user: User,
  key: string,
  now: Date,
) {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const options = await generateRegistrationOptions({
    rpName: 'Hearthline',
    rpID: hostOf(req),
    userName: user.email,
    userID: new TextEncoder().encode(user.id),
    userDisplayName: user.name,
    attestationType: 'none',
    excludeCredentials: listPasskeys(control, user.id).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
  keepChallenge(key, options.challenge, now)
  return options
}

/**
 * We ask no maker of keys to vouch for one, and believe none: a statement with certificates names addresses to fetch
 * lists of revoked ones from, and the library would call whatever address somebody wrote there.
 */
async function vouchesForItself(answer: RegistrationResponseJSON): Promise<boolean> {
  const { decodeAttestationObject, isoBase64URL } = await import('@simplewebauthn/server/helpers')
  try {
    const statement = decodeAttestationObject(isoBase64URL.toBuffer(answer.response.attestationObject))
    const format = statement.get('fmt')
    if (format === 'none') return true
    return format === 'packed' && statement.get('attStmt').get('x5c') === undefined
  } catch {
    return false
  }
}

/** Keeps the passkey the browser made, if it answers our challenge. */
export async function registerPasskey(
  control: ControlDb,
  req: Request,
  user: User,
  key: string,
  answer: RegistrationResponseJSON,
  name: string,
  now: Date,
): Promise<boolean> {
  const challenge = takeChallenge(key, now)
  if (!challenge || !(await vouchesForItself(answer))) return false
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: req.client.origin,
    expectedRPID: hostOf(req),
    requireUserVerification: true,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || !registrationInfo) return false
  const { credential } = registrationInfo
  control
    .insert(passkeys)
    .values({
      id: credential.id,
      userId: user.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      name: name.slice(0, 60),
      createdAt: now,
    })
    .run()
  return true
}

export async function authenticationOptions(
  control: ControlDb,
  req: Request,
  user: User,
  key: string,
  now: Date,
) {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const options = await generateAuthenticationOptions({
    rpID: hostOf(req),
    userVerification: 'required',
    allowCredentials: listPasskeys(control, user.id).map(({ id }) => ({ id })),
  })
  keepChallenge(key, options.challenge, now)
  return options
}

/** Did this user's own passkey sign our challenge? */
export async function takePasskey(
  control: ControlDb,
  req: Request,
  user: User,
  key: string,
  answer: AuthenticationResponseJSON,
  now: Date,
): Promise<boolean> {
  const challenge = takeChallenge(key, now)
  const own = control
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.id, String(answer.id)), eq(passkeys.userId, user.id)))
    .get()
  if (!challenge || !own) return false
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: req.client.origin,
    expectedRPID: hostOf(req),
    requireUserVerification: true,
    credential: { id: own.id, publicKey: new Uint8Array(own.publicKey), counter: own.counter },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  if (!verified || !authenticationInfo) return false
  control
    .update(passkeys)
    .set({ counter: authenticationInfo.newCounter, lastUsedAt: now })
    .where(eq(passkeys.id, own.id))
    .run()
  return true
}

export function listPasskeys(control: ControlDb, userId: string) {
  return control
    .select({
      id: passkeys.id,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(desc(passkeys.createdAt))
    .all()
}

export function removePasskey(control: ControlDb, userId: string, id: string): void {
  control
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
    .run()
}
