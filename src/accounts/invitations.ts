import { and, desc, eq, gt, lt } from 'drizzle-orm'
import { type ControlDb, transact } from '../db/database.ts'
import { newId } from '../lib/ids.ts'
import { tenants } from '../tenants/schema.ts'
import { invitations, type Role } from './schema.ts'
import { hashToken, isToken, newToken } from './sessions.ts'
import { addMembership, normalizeEmail } from './users.ts'

const LIFETIME_MS = 7 * 86_400_000

/** A link that makes whoever has it a member: `/invite/<token>`. A new one for the same address ends the old one. */
export function createInvitation(
  control: ControlDb,
  input: { tenantId: string; email: string; role: Role; invitedBy: string },
  now: Date,
): string {
  const token = newToken()
  const email = normalizeEmail(input.email)
  transact(control, () => {
    control.delete(invitations).where(lt(invitations.expiresAt, now)).run()
    control
      .delete(invitations)
      .where(and(eq(invitations.tenantId, input.tenantId), eq(invitations.email, email)))
      .run()
    control
      .insert(invitations)
      .values({
        ...input,
        email,
        id: newId(now),
        tokenHash: hashToken(token),
        createdAt: now,
        expiresAt: new Date(now.getTime() + LIFETIME_MS),
      })
      .run()
  })
  return token
}

/** What the link is for; nothing is looked up for what is not shaped like a token of ours. */
export function findInvitation(control: ControlDb, token: unknown, now: Date) {
  if (!isToken(token)) return undefined
  return control
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      tenantId: invitations.tenantId,
      business: tenants.name,
      slug: tenants.slug,
    })
    .from(invitations)
    .innerJoin(tenants, eq(tenants.id, invitations.tenantId))
    .where(and(eq(invitations.tokenHash, hashToken(token)), gt(invitations.expiresAt, now)))
    .get()
}

export function listInvitations(control: ControlDb, tenantId: string, now: Date) {
  return control
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.tenantId, tenantId), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.createdAt))
    .all()
}

/** What waits for this address, newest first, for whoever proves that it is theirs. */
export function listInvitationsFor(control: ControlDb, email: string, now: Date) {
  return control
    .select({
      id: invitations.id,
      tokenHash: invitations.tokenHash,
      role: invitations.role,
      tenantId: invitations.tenantId,
      slug: tenants.slug,
    })
    .from(invitations)
    .innerJoin(tenants, eq(tenants.id, invitations.tenantId))
    .where(and(eq(invitations.email, normalizeEmail(email)), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .all()
}

/** Makes somebody what the invitation says, and uses it up. */
export function joinBusiness(
  control: ControlDb,
  invitation: { id: string; tenantId: string; role: Role },
  userId: string,
  now: Date,
): void {
  transact(control, () => {
    addMembership(control, userId, invitation.tenantId, invitation.role, now)
    endInvitation(control, invitation.tenantId, invitation.id)
  })
}

/** Used or withdrawn. Whether there was such an invitation. */
export function endInvitation(control: ControlDb, tenantId: string, id: string): boolean {
  const mine = and(eq(invitations.tenantId, tenantId), eq(invitations.id, id))
  return control.delete(invitations).where(mine).run().changes > 0
}

/** Whoever leaves a team leaves no open doors behind. */
export function endInvitationsBy(control: ControlDb, tenantId: string, userId: string): void {
  control
    .delete(invitations)
    .where(and(eq(invitations.tenantId, tenantId), eq(invitations.invitedBy, userId)))
    .run()
}
