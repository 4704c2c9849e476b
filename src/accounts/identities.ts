import { and, asc, eq } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { identityProviders, userIdentities, users } from './schema.ts'
import type { User } from './users.ts'

/** Who is known by this name there. */
export function findByIdentity(control: ControlDb, providerId: string, subject: string): User | undefined {
  return control
    .select({ user: users })
    .from(userIdentities)
    .innerJoin(users, eq(users.id, userIdentities.userId))
    .where(and(eq(userIdentities.providerId, providerId), eq(userIdentities.subject, subject)))
    .get()?.user
}

export function hasIdentity(control: ControlDb, providerId: string, userId: string): boolean {
  return (
    control
      .select({ subject: userIdentities.subject })
      .from(userIdentities)
      .where(and(eq(userIdentities.providerId, providerId), eq(userIdentities.userId, userId)))
      .get() !== undefined
  )
}

/** False when somebody is linked to it already, or this user to another one there: nothing is taken over. */
export function linkIdentity(
  control: ControlDb,
  link: { providerId: string; subject: string; userId: string },
  now: Date,
): boolean {
  return (
    control
      .insert(userIdentities)
      .values({ ...link, createdAt: now })
      .onConflictDoNothing()
      .run().changes === 1
  )
}

export function noteIdentityUsed(control: ControlDb, providerId: string, subject: string, now: Date): void {
  control
    .update(userIdentities)
    .set({ lastUsedAt: now })
    .where(and(eq(userIdentities.providerId, providerId), eq(userIdentities.subject, subject)))
    .run()
}

export function unlinkIdentity(control: ControlDb, providerId: string, userId: string): boolean {
  return (
    control
      .delete(userIdentities)
      .where(and(eq(userIdentities.providerId, providerId), eq(userIdentities.userId, userId)))
      .run().changes === 1
  )
}

/** How somebody may sign in without their password. */
export function listIdentities(control: ControlDb, userId: string) {
  return control
    .select({
      providerId: userIdentities.providerId,
      label: identityProviders.label,
      createdAt: userIdentities.createdAt,
      lastUsedAt: userIdentities.lastUsedAt,
    })
    .from(userIdentities)
    .innerJoin(identityProviders, eq(identityProviders.id, userIdentities.providerId))
    .where(eq(userIdentities.userId, userId))
    .orderBy(asc(userIdentities.createdAt))
    .all()
}
