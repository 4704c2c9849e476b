import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { seal, unseal } from '../lib/seal.ts'
import { identityProviders } from './schema.ts'

export type IdentityProvider = typeof identityProviders.$inferSelect
export type ProviderKind = IdentityProvider['kind']

export const PROVIDER_KINDS = ['google', 'apple', 'facebook', 'oidc'] as const satisfies ProviderKind[]

export interface ProviderInput {
  kind: ProviderKind
  label: string
  issuer: string
  clientId: string
  secret: string
  keyId: string | null
  teamId: string | null
}

const context = (id: string) => `identity-provider|${id}`

/** Nobody is sent there before a check went well. */
export function addProvider(
  control: ControlDb,
  sealKey: Buffer,
  input: ProviderInput & { id: string },
  now: Date,
): IdentityProvider {
  const { id } = input
  return control
    .insert(identityProviders)
    .values({
      ...input,
      secret: seal(sealKey, input.secret, context(id)),
      origins: [new URL(input.issuer).origin],
      createdAt: now,
    })
    .returning()
    .get()
}

/** Kind and issuer stay as they are: whoever was known at another issuer is somebody else. */
export function changeProvider(
  control: ControlDb,
  sealKey: Buffer,
  id: string,
  change: Pick<ProviderInput, 'label' | 'clientId' | 'keyId' | 'teamId'> & { secret?: string },
): void {
  const { secret, ...rest } = change
  control
    .update(identityProviders)
    .set({ ...rest, ...(secret && { secret: seal(sealKey, secret, context(id)) }) })
    .where(eq(identityProviders.id, id))
    .run()
}

/** With it go the links of everybody who signed in by it. */
export function removeProvider(control: ControlDb, id: string): void {
  control.delete(identityProviders).where(eq(identityProviders.id, id)).run()
}

export function findProvider(control: ControlDb, id: string): IdentityProvider | undefined {
  return control.select().from(identityProviders).where(eq(identityProviders.id, id)).get()
}

/** All of them, in the order they were added. */
export function listProviders(control: ControlDb): IdentityProvider[] {
  return control
    .select()
    .from(identityProviders)
    .orderBy(asc(identityProviders.createdAt), asc(identityProviders.id))
    .limit(50)
    .all()
}

/** Those people can be sent to: their last check went well. */
export function listUsableProviders(control: ControlDb): IdentityProvider[] {
  return listProviders(control).filter(isUsable)
}

export function isUsable({ checkedAt, checkProblem }: IdentityProvider): boolean {
  return checkedAt !== null && checkProblem === null
}

export function noteCheck(control: ControlDb, id: string, problem: string | null, now: Date): void {
  control
    .update(identityProviders)
    .set({ checkedAt: now, checkProblem: problem })
    .where(eq(identityProviders.id, id))
    .run()
}

/** What the provider names as its endpoints: its hosts, and no others, are called. */
export function allowOrigins(control: ControlDb, { id, origins }: IdentityProvider, named: string[]): void {
  if (named.length === origins.length && named.every(one => origins.includes(one))) return
  control.update(identityProviders).set({ origins: named }).where(eq(identityProviders.id, id)).run()
}

/** Every origin the egress door lets through for it. */
export function identityOriginsOf(control: ControlDb): string[] {
  return control
    .select({ origins: identityProviders.origins })
    .from(identityProviders)
    .all()
    .flatMap(({ origins }) => origins)
}

export function secretOf(sealKey: Buffer, { id, secret }: IdentityProvider): string {
  return unseal(sealKey, secret, context(id)).toString('utf8')
}

/** Names a secret in the audit log. */
export function fingerprintOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 8)
}
