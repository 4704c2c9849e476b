import { setImmediate as breathe } from 'node:timers/promises'
import { saveFacts } from '../catalog/facts.ts'
import { saveKnowledge } from '../catalog/knowledge.ts'
import { saveProduct } from '../catalog/products.ts'
import type { AppRegistry } from '../channels/app-registry.ts'
import type { Channel } from '../channels/connect.ts'
import type { ChannelKind } from '../channels/events.ts'
import { prepared, write } from '../db/database.ts'
import { mediaFolderOf } from '../media/folder.ts'
import { setAssistant } from '../replies/settings.ts'
import { openTryOut } from '../simulator/try-out.ts'
import { createTenant } from '../tenants/create.ts'
import type { Instance } from '../tenants/instance.ts'
import { findTenantBySlug, type Tenant } from '../tenants/register.ts'
import { FACTS, KNOWLEDGE, PRODUCTS, SHOP } from './ceramics.ts'
import { keepDemoFiles } from './demo-files.ts'
import { TALKS } from './talks.ts'
import { Teller } from './teller.ts'
import { addDemoTemplates } from './templates.ts'

export interface DemoDeps {
  instance: Instance
  apps: AppRegistry
}

export interface DemoOptions {
  /** Its conversations are assigned to this user, where one of the team has them. */
  userId?: string
  /** Connects its channels; the simulator in this process by default. */
  connect?: (tenantId: string) => Promise<Channel[]>
  /** Without conversations: whoever fills it wants to see his own. */
  empty?: boolean
}

/** An invented business to look around in: nothing it sends leaves the machine. */
export async function createDemoBusiness(deps: DemoDeps, options: DemoOptions = {}): Promise<Tenant> {
  const tenant = createTenant(deps.instance, { ...SHOP, slug: freeSlug(deps.instance), demo: true })
  await fillDemoBusiness(deps, tenant, options)
  return tenant
}

/** Products, answers, channels and conversations for a business that has none yet. */
export async function fillDemoBusiness(
  deps: DemoDeps,
  tenant: Tenant,
  options: DemoOptions = {},
): Promise<void> {
  const { instance } = deps
  const db = instance.tenants.db(tenant.id)
  const now = instance.clock.now()
  for (const [id, product] of Object.entries(PRODUCTS)) {
    await write(db, () => saveProduct(db, id, product, { currency: SHOP.currency, now }))
    await breathe()
  }
  await write(db, () => {
    for (const [id, entry] of Object.entries(KNOWLEDGE)) saveKnowledge(db, id, entry, now)
    saveFacts(db, FACTS, { timezone: SHOP.timezone, now })
    setAssistant(db, { mode: 'auto', defaultLanguage: 'en' }, now, { demo: true })
  })
  const connect = options.connect ?? (id => openTryOut(deps, id, CHANNEL_NAMES))
  const channels = await connect(tenant.id)
  await write(db, () => addDemoTemplates(db, channels, now))
  if (options.empty) return
  const folder = mediaFolderOf(instance.tenants, tenant.id)
  const files = await keepDemoFiles(db, folder, now)
  const teller = new Teller({ instance, tenant, db, channels, files, now, userId: options.userId })
  for (const [at, talk] of TALKS.entries()) {
    await write(db, () => {
      teller.tell(talk, at)
      prepared(db, 'DELETE FROM jobs').run() // What is told here has happened already: nobody may see work in it.
    })
    await breathe()
  }
}

const CHANNEL_NAMES: Record<ChannelKind, string> = {
  whatsapp: 'WhatsApp of the shop',
  instagram: 'Instagram @barro.e.sal',
  messenger: 'Messenger Barro & Sal',
}

function freeSlug(instance: Instance): string {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? SHOP.slug : `${SHOP.slug}-${n}`
    if (!findTenantBySlug(instance.control, slug)) return slug
  }
}
