import { randomBytes, randomInt } from 'node:crypto'
import type { AppRegistry, RegisteredApp } from '../channels/app-registry.ts'
import { type Channel, connectChannel, listChannels } from '../channels/connect.ts'
import type { ChannelKind } from '../channels/events.ts'
import type { Fields } from '../channels/fields.ts'
import { openToken } from '../channels/tokens.ts'
import { prepared, type TenantDb } from '../db/database.ts'
import { SIMULATOR_ORIGIN } from '../egress/instance-egress.ts'
import { listTemplates } from '../templates/templates.ts'
import type { Instance } from '../tenants/instance.ts'
import type { Simulator } from './simulator.ts'
import type { SimulatedTemplate } from './state.ts'

export interface TryOutDeps {
  instance: Instance
  apps: AppRegistry
}

export const TRY_OUT_KINDS: readonly ChannelKind[] = ['whatsapp', 'instagram', 'messenger']

const NAMES: Record<ChannelKind, string> = {
  whatsapp: 'Try-out WhatsApp',
  instagram: 'Try-out Instagram',
  messenger: 'Try-out Messenger',
}

/** The app whose Graph base is the simulator in this process: what goes to it opens no socket. */
export function tryOutApp(apps: AppRegistry, tenantId: string): RegisteredApp | undefined {
  return apps.list().find(app => app.tenantId === tenantId && app.graphBase === SIMULATOR_ORIGIN)
}

/** Registers the app, connects one channel of each kind, and keeps what is there already. */
export async function openTryOut(
  deps: TryOutDeps,
  tenantId: string,
  names: Record<ChannelKind, string> = NAMES,
): Promise<Channel[]> {
  const { instance, apps } = deps
  const app =
    tryOutApp(apps, tenantId) ??
    apps.register(
      { appId: digits(15), secret: randomBytes(16).toString('hex'), tenantId, graphBase: SIMULATOR_ORIGIN },
      instance.clock.now(),
    )
  const known = tryOutChannels(deps, tenantId)
  const page = known.find(channel => channel.kind === 'messenger')?.account ?? digits(15)
  for (const kind of TRY_OUT_KINDS) {
    if (known.some(channel => channel.kind === kind)) continue
    await connectChannel(instance, apps, tenantId, {
      kind,
      account: kind === 'messenger' ? page : digits(15),
      appKey: app.key,
      name: names[kind],
      token: `TRYOUT${randomBytes(24).toString('hex')}`,
      ...(kind === 'instagram' && { pageId: page }),
      ...(kind === 'whatsapp' && { wabaId: digits(15) }),
    })
  }
  return tryOutChannels(deps, tenantId)
}

// Meta's ids are digits. Ours begin with 999, which none of theirs does, and are long enough never to meet twice.
function digits(length: number): string {
  let text = '999'
  while (text.length < length) text += randomInt(10)
  return text
}

export function tryOutChannels({ instance, apps }: TryOutDeps, tenantId: string): Channel[] {
  const app = tryOutApp(apps, tenantId)
  if (!app) return []
  return listChannels(instance.tenants.db(tenantId)).filter(
    channel => channel.appKey === app.key && channel.state !== 'disconnected',
  )
}

/** Tells the simulator what it would know if it had run all along: the app, its accounts, and who wrote to them when. */
export function teachSimulator(deps: TryOutDeps, simulator: Simulator, tenantId: string): void {
  const app = tryOutApp(deps.apps, tenantId)
  if (!app || deps.instance.tenants.isParked(tenantId)) return
  const db = deps.instance.tenants.db(tenantId)
  const field = deps.instance.tenants.keys(tenantId).field
  simulator.addApp({ key: app.key, id: app.appId, secret: app.secrets.at(-1)!.toString() })
  for (const channel of tryOutChannels(deps, tenantId)) {
    if (!channel.sealedToken) continue
    simulator.addAccount({
      channel: channel.kind,
      account: channel.account,
      appKey: app.key,
      name: channel.name,
      token: openToken(field, channel.publicId, channel.sealedToken),
      ...(channel.wabaId && { wabaId: channel.wabaId }),
      ...(channel.pageId && { pageId: channel.pageId }),
    })
    rememberPeople(db, simulator, channel)
    rememberTemplates(db, simulator, channel)
  }
}

/** Who wrote to this channel last, and when: the simulator opens its windows by it. */
export function rememberPeople(db: TenantDb, simulator: Simulator, channel: Channel): void {
  const people = prepared<{ value: string; at: number }>(
    db,
    `SELECT i.value, c.last_inbound_at AS at FROM conversations AS c JOIN contact_identities AS i ON i.contact_id = c.contact_id
     WHERE c.channel_id = ? AND c.last_inbound_at IS NOT NULL AND i.channel = ? AND i.kind IN ('phone', 'psid', 'igsid')
     ORDER BY c.last_message_at DESC LIMIT 500`,
  ).all(channel.id, channel.kind)
  for (const { value, at } of people) simulator.remember(channel.kind, channel.account, value, new Date(at))
}

/** The templates of this channel's account, as they were when we last heard of them. */
export function rememberTemplates(db: TenantDb, simulator: Simulator, channel: Channel): void {
  const { wabaId } = channel
  if (!wabaId) return
  const known = new Set(simulator.state.templates.map(template => template.id))
  for (const template of listTemplates(db)) {
    if (template.wabaId !== wabaId || !template.providerId || known.has(template.providerId)) continue
    const { name, language, status, category, correctCategory, rejectedReason, updatedAt } = template
    simulator.addTemplate({
      id: template.providerId,
      wabaId,
      name,
      language,
      status,
      category,
      parameterFormat: template.parameterFormat,
      components: template.components as unknown as Fields[],
      quality: (template.quality ?? 'UNKNOWN') as SimulatedTemplate['quality'],
      ...(correctCategory && { correctCategory }),
      ...(rejectedReason && { rejectedReason }),
      createdAt: updatedAt,
    })
  }
}
