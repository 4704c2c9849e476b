import { and, asc, count, eq, isNull, or } from 'drizzle-orm'
import type { ControlDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import { tenants } from '../tenants/schema.ts'
import { memberships, type Role, users } from './schema.ts'

export type User = typeof users.$inferSelect

export interface NewUser {
  email: string
  name: string
  /** From `hashPassword`. */
  passwordHash: string
  operator?: boolean
  language?: string | null
}

export function normalizeEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** Something before and after an @, as far as a form can tell. */
export function isEmail(email: string): boolean {
  return email.length <= 254 && /^[^\s@"<>\\]+@[^\s@"<>\\]+$/.test(email)
}

/** People are global: one row per e-mail, whatever businesses they work for. */
export function createUser(control: ControlDb, input: NewUser, now: Date): User {
  const email = normalizeEmail(input.email)
  if (!isEmail(email))
    throw new AppError('invalid', `“${input.email.slice(0, 80)}” is not an e-mail address.`)
  if (findUserByEmail(control, email))
    throw new AppError('conflict', 'There already is somebody with this e-mail.')
  return control
    .insert(users)
    .values({
      id: newId(now),
      email,
      name: input.name.trim().slice(0, 120) || email.split('@')[0]!,
      passwordHash: input.passwordHash,
      operator: input.operator ?? false,
      language: input.language ?? null,
      createdAt: now,
    })
    .returning()
    .get()
}

export function findUserByEmail(control: ControlDb, email: string): User | undefined {
  return control
    .select()
    .from(users)
    .where(eq(users.email, normalizeEmail(email)))
    .get()
}

export function findUser(control: ControlDb, id: string): User | undefined {
  return control.select().from(users).where(eq(users.id, id)).get()
}

export function makeOperator(control: ControlDb, userId: string): void {
  control.update(users).set({ operator: true }).where(eq(users.id, userId)).run()
}

export function saveProfile(
  control: ControlDb,
  userId: string,
  profile: Partial<Pick<User, 'name' | 'language' | 'theme'>>,
): void {
  control.update(users).set(profile).where(eq(users.id, userId)).run()
}

/** Gives somebody a role in a business, or another one. */
export function addMembership(
  control: ControlDb,
  userId: string,
  tenantId: string,
  role: Role,
  now: Date,
): void {
  control
    .insert(memberships)
    .values({ userId, tenantId, role, createdAt: now })
    .onConflictDoUpdate({ target: [memberships.userId, memberships.tenantId], set: { role } })
    .run()
}

export function findRole(control: ControlDb, userId: string, tenantId: string): Role | undefined {
  return control
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.tenantId, tenantId)))
    .get()?.role
}

export function removeMembership(control: ControlDb, userId: string, tenantId: string): void {
  control
    .delete(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.tenantId, tenantId)))
    .run()
}

/** Owners of a business who can sign in. */
export function countOwners(control: ControlDb, tenantId: string): number {
  return control
    .select({ n: count() })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.tenantId, tenantId), eq(memberships.role, 'owner'), isNull(users.disabledAt)))
    .get()!.n
}

export interface Workplace {
  tenantId: string
  slug: string
  name: string
  role: Role
}

/** The businesses somebody works for, by name. */
export function listWorkplaces(control: ControlDb, userId: string): Workplace[] {
  return control
    .select({ tenantId: tenants.id, slug: tenants.slug, name: tenants.name, role: memberships.role })
    .from(memberships)
    .innerJoin(tenants, eq(tenants.id, memberships.tenantId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(tenants.name), asc(tenants.id))
    .limit(200)
    .all()
}

/** The people of a business, by name. */
export function listTeam(control: ControlDb, tenantId: string) {
  return control
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      disabledAt: users.disabledAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.tenantId, tenantId))
    .orderBy(asc(users.name), asc(users.id))
    .limit(500)
    .all()
}

/** Did anybody ever own this instance? From then on the wizard is gone for ever, also while they are locked out. */
export function isClaimed(control: ControlDb): boolean {
  const found = control
    .select({ n: count() })
    .from(users)
    .leftJoin(memberships, and(eq(memberships.userId, users.id), eq(memberships.role, 'owner')))
    .where(or(eq(users.operator, true), eq(memberships.role, 'owner')))
    .get()
  return (found?.n ?? 0) > 0
}

/** The same password, hashed again with today's settings. */
export function rehash(control: ControlDb, userId: string, passwordHash: string): void {
  control.update(users).set({ passwordHash }).where(eq(users.id, userId)).run()
}
