import { setImmediate as breathe } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { type Channel, listChannels } from '../channels/connect.ts'
import { AppError } from '../lib/errors.ts'
import type { Instance } from '../tenants/instance.ts'
import { getTenantBySlug, listTenants, type Tenant } from '../tenants/register.ts'
import { channelRoutes } from '../tenants/schema.ts'

/** Every channel of one business, or of all whose data can be used. */
export async function channelsOf(
  instance: Instance,
  slug?: string,
): Promise<{ tenant: Tenant; channel: Channel }[]> {
  const found: { tenant: Tenant; channel: Channel }[] = []
  const among = slug === undefined ? listTenants(instance.control) : [getTenantBySlug(instance.control, slug)]
  for (const tenant of among) {
    if (slug === undefined && instance.tenants.isParked(tenant.id)) continue
    for (const channel of listChannels(instance.tenants.db(tenant.id))) found.push({ tenant, channel })
    await breathe() // A thousand files are opened one by one; the webhooks must not wait for all of them.
  }
  return found
}

/** The business a channel belongs to. A connected one is in the control file; for others every file is looked into. */
export async function tenantOfChannel(instance: Instance, channelId: string): Promise<string> {
  const route = instance.control
    .select()
    .from(channelRoutes)
    .where(eq(channelRoutes.channelId, channelId))
    .get()
  if (route) return route.tenantId
  const found = (await channelsOf(instance)).find(({ channel }) => channel.publicId === channelId)
  if (!found)
    throw new AppError('not_found', 'There is no channel with this id. See “hearthline channel list”.')
  return found.tenant.id
}
