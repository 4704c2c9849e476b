import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { type ControlDb, transact } from '../db/database.ts'
import { isStorageFailure } from '../db/open.ts'
import { AppError } from '../lib/errors.ts'
import { randomText } from '../lib/ids.ts'
import { seal, unseal } from '../lib/seal.ts'
import { appSecrets, apps, channelRoutes } from '../tenants/schema.ts'
import type { ChannelKind, WebhookElement } from './events.ts'
import { hintOf } from './tokens.ts'

export interface RegisteredApp {
  key: string
  appId: string
  product: 'facebook' | 'instagram'
  tenantId: string | null
  verifyToken: string
  graphBase: string | null
  /** Every secret Meta may sign with now. */
  secrets: Buffer[]
}

export interface NewApp {
  appId: string
  secret: string
  verifyToken?: string
  tenantId?: string
  product?: 'facebook' | 'instagram'
  graphBase?: string
}

interface Route {
  tenantId: string
  appKey: string
  channelId: string
  wabaId: string | null
}

const WRITE_LEARNT_AFTER_MS = 500

// Meta may sign with the old one for a while after it was changed there; a stolen one must not count for ever.
const OLD_SECRET_MS = 24 * 3_600_000

const secretContext = (appKey: string) => `hl1|app-secret|${appKey}`

/**
 * The apps whose webhooks we answer and the accounts that are connected under them. Read for every webhook, so it is
 * kept in memory and read again after a change.
 */
export class AppRegistry {
  private readonly control: ControlDb
  private readonly fieldKey: Buffer
  private apps = new Map<string, RegisteredApp>()
  private routes = new Map<string, Route>()
  private learnt: { kind: ChannelKind; account: string; wabaId: string }[] = []
  private writing: NodeJS.Timeout | undefined

  constructor(control: ControlDb, fieldKey: Buffer) {
    this.control = control
    this.fieldKey = fieldKey
    this.reload()
  }

  reload(): void {
    const secrets = this.control.select().from(appSecrets).where(isNull(appSecrets.retiredAt)).all()
    const loaded = new Map<string, RegisteredApp>()
    for (const row of this.control.select().from(apps).all()) {
      const own = secrets.filter(secret => secret.appKey === row.key)
      loaded.set(row.key, {
        key: row.key,
        appId: row.appId,
        product: row.product,
        tenantId: row.tenantId,
        verifyToken: row.verifyToken,
        graphBase: row.graphBase,
        secrets: own.map(secret => unseal(this.fieldKey, secret.sealed, secretContext(row.key))),
      })
    }
    this.apps = loaded
    this.routes = new Map(
      this.control
        .select()
        .from(channelRoutes)
        .all()
        .map(row => [
          `${row.kind}|${row.account}`,
          { tenantId: row.tenantId, appKey: row.appKey, channelId: row.channelId, wabaId: row.wabaId },
        ]),
    )
    for (const { kind, account, wabaId } of this.learnt) {
      const route = this.routes.get(`${kind}|${account}`)
      if (route) route.wabaId = wabaId
    }
  }

  find(key: string): RegisteredApp | undefined {
    return this.apps.get(key)
  }

  get(key: string): RegisteredApp {
    const app = this.apps.get(key)
    if (!app)
      throw new AppError('not_found', `There is no app “${key.slice(0, 80)}”. See “hearthline app list”.`)
    return app
  }

  list(): RegisteredApp[] {
    return [...this.apps.values()]
  }

  /** The tenant an account's webhooks go to, if it is connected under this very app. */
  tenantOf(kind: ChannelKind, account: string, appKey: string): string | undefined {
    const route = this.routes.get(`${kind}|${account}`)
    return route?.appKey === appKey ? route.tenantId : undefined
  }

  /**
   * Every tenant an element of a webhook goes to. Of a number or a page there is one; an event about a WhatsApp
   * business account goes to all that have a number of it under this app.
   */
  tenantsOf({ channel, account, waba }: WebhookElement, appKey: string): string[] {
    const route = this.routes.get(`${channel}|${account}`)
    if (route) {
      if (route.appKey !== appKey) return []
      if (waba !== undefined && waba !== account) this.learnWaba(channel, account, route, waba)
      return [route.tenantId]
    }
    if (waba === undefined || waba !== account) return []
    const own = [...this.routes.values()].filter(other => other.wabaId === waba && other.appKey === appKey)
    return [...new Set(own.map(other => other.tenantId))]
  }

  /**
   * A number that was connected without its account’s id: each of its webhooks names it. Written down a little later,
   * for all together: the webhook need not wait for the disk, and what is lost meanwhile the next one tells again.
   */
  private learnWaba(kind: ChannelKind, account: string, route: Route, wabaId: string): void {
    if (kind !== 'whatsapp' || route.wabaId !== null) return
    route.wabaId = wabaId
    this.learnt.push({ kind, account, wabaId })
    this.writeSoon()
  }

  private writeSoon(): void {
    this.writing ??= setTimeout(() => this.writeLearnt(), WRITE_LEARNT_AFTER_MS).unref()
  }

  private writeLearnt(): void {
    this.writing = undefined
    const { learnt } = this
    this.learnt = []
    if (learnt.length === 0 || !this.control.$client.open) return
    try {
      transact(this.control, () => {
        for (const { kind, account, wabaId } of learnt)
          this.control
            .update(channelRoutes)
            .set({ wabaId })
            .where(and(eq(channelRoutes.kind, kind), eq(channelRoutes.account, account)))
            .run()
      })
    } catch (error) {
      if (!isStorageFailure(error)) throw error
      this.learnt.unshift(...learnt)
      this.writeSoon()
    }
  }

  register(input: NewApp, now: Date): RegisteredApp {
    if (!/^\d{1,32}$/.test(input.appId))
      throw new AppError('invalid', 'The app id is the number Meta shows in the App Dashboard: digits only.')
    requireSecret(input.secret)
    const key = randomBytes(16).toString('hex')
    const verifyToken = input.verifyToken ?? randomText(32)
    transact(this.control, () => {
      this.control
        .insert(apps)
        .values({
          key,
          appId: input.appId,
          tenantId: input.tenantId ?? null,
          product: input.product ?? 'facebook',
          verifyToken,
          graphBase: input.graphBase ?? null,
          createdAt: now,
        })
        .run()
      this.insertSecret(key, input.secret, now)
    })
    this.reload()
    return this.get(key)
  }

  addSecret(key: string, secret: string, now: Date): void {
    this.get(key)
    requireSecret(secret)
    this.insertSecret(key, secret, now)
    this.reload()
  }

  /** Retires every secret but the newest. Returns how many. */
  retireOldSecrets(key: string, now: Date): number {
    this.get(key)
    const active = this.control
      .select({ id: appSecrets.id })
      .from(appSecrets)
      .where(and(eq(appSecrets.appKey, key), isNull(appSecrets.retiredAt)))
      .all()
      .sort((a, b) => b.id - a.id)
    for (const { id } of active.slice(1)) {
      this.control.update(appSecrets).set({ retiredAt: now }).where(eq(appSecrets.id, id)).run()
    }
    this.reload()
    return Math.max(0, active.length - 1)
  }

  /** Ends secrets that another one took the place of a day ago. Gives back the keys of their apps. */
  retireSuperseded(now: Date): string[] {
    const active = this.control
      .select({ id: appSecrets.id, appKey: appSecrets.appKey, createdAt: appSecrets.createdAt })
      .from(appSecrets)
      .where(isNull(appSecrets.retiredAt))
      .orderBy(asc(appSecrets.id))
      .all()
    const over = active.filter(({ appKey }, at) => {
      const next = active.slice(at + 1).find(other => other.appKey === appKey)
      return next !== undefined && next.createdAt.getTime() <= now.getTime() - OLD_SECRET_MS
    })
    if (over.length === 0) return []
    transact(this.control, () => {
      for (const { id } of over)
        this.control.update(appSecrets).set({ retiredAt: now }).where(eq(appSecrets.id, id)).run()
    })
    this.reload()
    return [...new Set(over.map(({ appKey }) => appKey))]
  }

  /** When Meta last asked for the challenge and got it. */
  lastVerifiedAt(key: string): Date | null {
    return (
      this.control.select({ at: apps.lastVerifiedAt }).from(apps).where(eq(apps.key, key)).get()?.at ?? null
    )
  }

  noteVerified(key: string, now: Date): void {
    this.control.update(apps).set({ lastVerifiedAt: now }).where(eq(apps.key, key)).run()
  }

  private insertSecret(appKey: string, secret: string, now: Date): void {
    const fingerprint = `${createHash('sha256').update(secret).digest('hex').slice(0, 8)}…${hintOf(secret)}`
    this.control
      .insert(appSecrets)
      .values({
        appKey,
        sealed: seal(this.fieldKey, secret, secretContext(appKey)),
        fingerprint,
        createdAt: now,
      })
      .run()
  }
}

function requireSecret(secret: string): void {
  if (secret === '' || secret.length > 256 || /\s/.test(secret)) {
    throw new AppError(
      'invalid',
      'The app secret is the 32-character text under App settings → Basic, without spaces.',
    )
  }
}

/** Compares two texts without telling by the time it takes where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest()
  const right = createHash('sha256').update(b).digest()
  return timingSafeEqual(left, right)
}
