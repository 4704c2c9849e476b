import { listTenants } from '../tenants/register.ts'
import type { DataCommand } from './command.ts'
import { table } from './help.ts'

export const tenantList: DataCommand = {
  name: 'tenant list',
  summary: 'The businesses of this server, and whether their data can be used',
  run({ instance }) {
    const all = listTenants(instance.control).map(({ id, slug, name, state, stateReason, demo }) => {
      return {
        id,
        slug,
        name,
        state,
        ...(stateReason !== null && { reason: stateReason }),
        ...(demo && { demo }),
      }
    })
    const rows = all.map(one => [one.slug, one.name, one.state, one.reason ?? '', one.id])
    return {
      value: all,
      text:
        all.length === 0
          ? 'There is no business yet.'
          : table(['SHORT NAME', 'NAME', 'STATE', 'REASON', 'ID'], rows),
    }
  },
}
