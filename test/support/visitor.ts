import assert from 'node:assert/strict'
import { hashPassword } from '../../src/accounts/passwords.ts'
import type { Role } from '../../src/accounts/schema.ts'
import { addMembership, createUser } from '../../src/accounts/users.ts'
import type { Instance } from '../../src/tenants/instance.ts'

export const PASSWORD = 'seven small boats at dawn'

export interface PageAnswer {
  status: number
  text: string
  headers: Headers
}

/** A browser without a screen: keeps cookies, follows nothing. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  private readonly base: string
  private readonly headers: Record<string, string>

  constructor(base: string, headers: Record<string, string> = {}) {
    this.base = base
    this.headers = headers
  }

  async ask(
    method: string,
    path: string,
    body?: Record<string, string> | FormData | string,
    headers: Record<string, string> = {},
  ): Promise<PageAnswer> {
    const isForm = typeof body === 'object' && !(body instanceof FormData)
    const response = await fetch(this.base + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        accept: 'text/html,application/json',
        'sec-fetch-site': 'same-origin',
        ...this.headers,
        ...headers,
      },
      ...(body !== undefined && {
        body: isForm ? new URLSearchParams(body as Record<string, string>) : (body as FormData | string),
      }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return { status: response.status, text: await response.text(), headers: response.headers }
  }

  get = (path: string): Promise<PageAnswer> => this.ask('GET', path)

  /** Sends a form with the token of this session in it. */
  async post(path: string, fields: Record<string, string> = {}): Promise<PageAnswer> {
    return this.ask('POST', path, { _csrf: await this.csrf(), ...fields })
  }

  /** What a script of ours sends. */
  async postJson(path: string, body: unknown): Promise<{ status: number; body: unknown }> {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-csrf': await this.csrf(),
    }
    const { status, text } = await this.ask('POST', path, JSON.stringify(body), headers)
    return { status, body: JSON.parse(text) }
  }

  async csrf(): Promise<string> {
    const page = await this.get(this.cookies.has('__Host-hl') ? '/me' : '/sign-in')
    return /name="_?csrf" (?:content|value)="([^"]*)"/.exec(page.text)?.[1] ?? ''
  }

  async signIn(email: string, password = PASSWORD): Promise<this> {
    const answer = await this.post('/sign-in', { email, password })
    assert.equal(answer.status, 303, `${email} signs in`)
    return this
  }
}

/** Somebody who works in this business, or with `operator` runs the machine. */
export async function addPerson(
  instance: Instance,
  email: string,
  { tenantId, role = 'owner', operator = false }: { tenantId?: string; role?: Role; operator?: boolean },
): Promise<string> {
  const now = instance.clock.now()
  const passwordHash = await hashPassword(PASSWORD)
  const user = createUser(
    instance.control,
    { email, name: email.split('@')[0]!, passwordHash, operator },
    now,
  )
  if (tenantId) addMembership(instance.control, user.id, tenantId, role, now)
  return user.id
}

/** The same, signed in. */
export async function enterAs(
  { url, instance }: { url: string; instance: Instance },
  email: string,
  who: Parameters<typeof addPerson>[2],
): Promise<Visitor> {
  await addPerson(instance, email, who)
  return new Visitor(url).signIn(email)
}

/** One person of each role, signed in: `agent@shop.example` is the agent. */
export async function enterRoles<R extends Role>(
  server: { url: string; instance: Instance },
  tenantId: string,
  roles: readonly R[],
): Promise<Record<R, Visitor>> {
  const people: Partial<Record<R, Visitor>> = {}
  for (const role of roles) people[role] = await enterAs(server, `${role}@shop.example`, { tenantId, role })
  return people as Record<R, Visitor>
}

/** Signed in: the owner of a journey's business, who runs the machine too. */
export async function operatingOwner({
  server,
  tenant,
}: {
  server: { url: string; instance: Instance }
  tenant: { id: string }
}): Promise<Visitor> {
  return enterAs(server, 'owner@shop.example', { tenantId: tenant.id, operator: true })
}
