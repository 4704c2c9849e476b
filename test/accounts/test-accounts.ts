import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import request from 'supertest'
import { breakGlassRoutes } from '../../src/accounts/break-glass-routes.ts'
import type { AccountsDeps } from '../../src/accounts/deps.ts'
import { forgottenRoutes } from '../../src/accounts/forgotten-routes.ts'
import { accountsGuard } from '../../src/accounts/guard.ts'
import { hashPassword } from '../../src/accounts/passwords.ts'
import { personLimits } from '../../src/accounts/person-limits.ts'
import { accountRoutes } from '../../src/accounts/routes.ts'
import type { Role } from '../../src/accounts/schema.ts'
import { secondFactorRoutes } from '../../src/accounts/second-factor-routes.ts'
import { sessionKey } from '../../src/accounts/sessions.ts'
import { setupRoutes } from '../../src/accounts/setup-routes.ts'
import { recognize } from '../../src/accounts/sign-in.ts'
import { stepUpRoutes } from '../../src/accounts/step-up.ts'
import { isStillThere } from '../../src/accounts/still-there.ts'
import { teamRoutes } from '../../src/accounts/team-routes.ts'
import { addMembership, createUser, type User } from '../../src/accounts/users.ts'
import type { AuditEntry } from '../../src/audit/chain.ts'
import type { ControlDb, TenantDb } from '../../src/db/database.ts'
import { openFile } from '../../src/db/open.ts'
import { fixedClock } from '../../src/lib/clock.ts'
import { newId } from '../../src/lib/ids.ts'
import { createLog, type Log } from '../../src/lib/log.ts'
import { tenants } from '../../src/tenants/schema.ts'
import { eventRoutes } from '../../src/web/event-routes.ts'
import { EventHub } from '../../src/web/events.ts'
import type { Room, RouteEntry } from '../../src/web/routes.ts'
import { buildWeb, type WebOptions } from '../../src/web/web.ts'

export const PASSWORD = 'seven small boats at dawn'
export const START = new Date('2026-11-21T10:00:00Z')

export interface TestAccounts {
  app: Express
  routes: RouteEntry[]
  control: ControlDb
  clock: ReturnType<typeof fixedClock>
  hub: EventHub
  log: string[]
  /** What the audit log was told, and of which business. */
  noted: (AuditEntry & { tenant: string | null })[]
  addTenant(slug: string, name?: string): { id: string; slug: string }
  addUser(
    email: string,
    options?: { operator?: boolean; language?: string; roles?: Record<string, Role> },
  ): Promise<User>
  close(): void
}

export interface TestOptions extends Partial<WebOptions> {
  setupCode?: string
  apiPerMinute?: number
  secondFactor?: 'required' | 'offered'
  rooms?: Room[] | ((deps: AccountsDeps) => Room[])
}

/** The plumbing and the accounts on a real encrypted control file, without the other rooms. */
export function testAccounts(options: TestOptions = {}): TestAccounts {
  const folder = mkdtempSync(join(tmpdir(), 'hearthline-test-'))
  const control = openFile(join(folder, 'control.db'), randomBytes(32), {
    line: 'control',
    busyTimeoutMs: 1000,
  })
  const clock = fixedClock(START)
  const lines: string[] = []
  const log: Log = createLog('debug', { write: line => lines.push(line) })
  const hub = new EventHub(clock)

  const addTenant = (slug: string, name = slug) => {
    const id = newId(clock.now())
    control
      .insert(tenants)
      .values({
        id,
        slug,
        name,
        currency: 'EUR',
        timezone: 'Europe/Lisbon',
        locale: 'en',
        wrappedKey: randomBytes(61),
        createdAt: clock.now(),
      })
      .run()
    return { id, slug }
  }

  const noted: TestAccounts['noted'] = []
  const deps = {
    audit: {
      instance: (entry: AuditEntry) => void noted.push({ ...entry, tenant: null }),
      tenant: (tenant: string, entry: AuditEntry) => void noted.push({ ...entry, tenant }),
    },
    sealKey: Buffer.alloc(32, 9),
    secondFactor: options.secondFactor ?? ('required' as const),
    control,
    clock,
    log,
    apiPerMinute: options.apiPerMinute ?? 600,
    limits: personLimits(clock, options.apiPerMinute === 0),
    setupCode: options.setupCode,
    timeZone: 'Europe/Lisbon',
    tenantDb: (): TenantDb => {
      throw new Error('these tests open no business')
    },
    createTenant: ({ slug, name }: { slug: string; name: string }) => addTenant(slug, name),
    counts: () => ({ inbox: 4 }),
    hub,
  }
  const { app, routes } = buildWeb(
    {
      clock,
      log,
      csrfKey: Buffer.alloc(32, 7),
      timeZone: 'Europe/Lisbon',
      signIn: recognize(deps),
      sessionCsrfToken: req => req.session?.csrfToken,
      sessionKey: req => req.session && sessionKey(req.session),
      ...options,
    },
    [
      accountRoutes(deps),
      forgottenRoutes(deps),
      secondFactorRoutes(deps),
      stepUpRoutes(deps),
      teamRoutes(deps),
      breakGlassRoutes(deps),
      setupRoutes(deps),
      eventRoutes(hub, isStillThere(deps), req => req.session?.tokenHash),
      ...(typeof options.rooms === 'function' ? options.rooms(deps) : (options.rooms ?? [])),
    ],
    accountsGuard(deps),
  )

  return {
    app,
    routes,
    control,
    clock,
    hub,
    log: lines,
    noted,
    addTenant,
    async addUser(email, { operator = false, language, roles = {} } = {}) {
      passwordHash ??= await hashPassword(PASSWORD)
      const user = createUser(
        control,
        { email, name: 'Marta Nogueira', passwordHash, operator, language: language ?? null },
        clock.now(),
      )
      for (const [tenantId, role] of Object.entries(roles))
        addMembership(control, user.id, tenantId, role, clock.now())
      return user
    },
    close() {
      hub.close()
      control.$client.close()
      rmSync(folder, { recursive: true })
    },
  }
}

let passwordHash: string | undefined

/** A browser of sorts: keeps cookies, sends the origin and the form's token. */
export function browser(app: Express | string, host = 'localhost') {
  const cookies = new Map<string, string>()
  const origin = `http://${host}`

  const keep = (response: request.Response) => {
    for (const line of (response.headers['set-cookie'] as unknown as string[] | undefined) ?? []) {
      const [pair = '', ...attributes] = line.split(';')
      const at = pair.indexOf('=')
      const ended = attributes.some(attribute => /^\s*Expires=Thu, 01 Jan 1970/i.test(attribute))
      if (ended) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  const visit = {
    cookies,
    async get(path: string, headers: Record<string, string> = {}) {
      return keep(
        await request(app)
          .get(path)
          .set({ Host: host, Cookie: cookie(), ...headers }),
      )
    },
    /** Posts a form with the token of `from` (the page it stands on). */
    async post(
      path: string,
      fields: Record<string, string> = {},
      options: { from?: string; headers?: object } = {},
    ) {
      const page = await visit.get(options.from ?? path)
      return visit.send(path, { _csrf: tokenIn(page.text), ...fields }, options.headers)
    },
    async send(path: string, fields: Record<string, string>, headers: object = {}) {
      return keep(
        await request(app)
          .post(path)
          .type('form')
          .set({ Host: host, Cookie: cookie(), Origin: origin, 'Sec-Fetch-Site': 'same-origin', ...headers })
          .send(fields),
      )
    },
    /** What a script of ours sends, with the token of the page it stands on. */
    async json(path: string, body: object, from: string) {
      const token = tokenIn((await visit.get(from)).text)
      return keep(
        await request(app)
          .post(path)
          .set({ Host: host, Cookie: cookie(), Origin: origin, 'Sec-Fetch-Site': 'same-origin' })
          .set({ Accept: 'application/json', 'X-CSRF': token })
          .send(body),
      )
    },
    signIn(email: string, password = PASSWORD, headers?: object) {
      return visit.post('/sign-in', { email, password }, { ...(headers && { headers }) })
    },
  }
  return visit
}

export function tokenIn(page: string): string {
  return /name="csrf" content="([^"]*)"/.exec(page)?.[1] ?? ''
}
