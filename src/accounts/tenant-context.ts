import type { Request } from 'express'
import type { TenantDb } from '../db/database.ts'
import type { tenants } from '../tenants/schema.ts'
import type { Role } from './schema.ts'
import type { Session } from './sessions.ts'
import type { User } from './users.ts'

/** The business a request is about: fixed by the membership or the API token, never by a body or a header. */
export interface TenantContext {
  id: string
  slug: string
  name: string
  currency: string
  timezone: string
  locale: string
  demo: boolean
  /** Its file. Asked for at each use, as a long request may outlive an open handle. */
  readonly db: TenantDb
}

/** Which chats somebody sees: all of them (null), or those assigned to the user with this id and those nobody has. */
export type Sight = string | null

declare module 'express-serve-static-core' {
  interface Request {
    /** Where people may prove who they are instead of typing a password. */
    waysIn?: () => { id: string; label: string }[]
    /** Who is signed in, if anybody. */
    session: Session | undefined
    /** Whoever gave the right password and not yet the second factor. */
    halfSignedIn?: { session: Session; user: User }
    /** On every route but `public` and token ones. */
    user: User
    /** On every route below `/t/:slug` and behind an API token. */
    tenant: TenantContext
    /** With `tenant`, for people. */
    role: Role
    /** With `tenant`, for people. */
    sight: Sight
    /** The operator is here with the owner's leave, to look and no more; until when. */
    lookIn?: { id: string; until: Date }
  }
}

export function putTenant(
  req: Request,
  tenant: typeof tenants.$inferSelect,
  tenantDb: (tenantId: string) => TenantDb,
): void {
  const { id, slug, name, currency, timezone, locale, demo } = tenant
  req.tenant = {
    id,
    slug,
    name,
    currency,
    timezone,
    locale,
    demo,
    get db() {
      return tenantDb(id)
    },
  }
}
