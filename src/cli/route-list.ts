import type { DataCommand } from './command.ts'
import type { RouteInfo } from './context.ts'
import { table } from './help.ts'

/** Answered before any room: they carry a proof of their own, or need none. */
const BEFORE_ROOMS: RouteInfo[] = [
  { method: 'GET', path: '/webhooks/meta/:key', permission: 'verify-token' },
  { method: 'POST', path: '/webhooks/meta/:key', permission: 'signature' },
  { method: 'GET', path: '/healthz', permission: 'public' },
  { method: 'GET', path: '/readyz', permission: 'public' },
  { method: 'GET', path: '/up', permission: 'public' },
  { method: 'GET', path: '/metrics', permission: 'metrics-token' },
]

export const routeList: DataCommand = {
  name: 'route list',
  summary: 'Every address this server answers, and who may use it',
  async run(context) {
    const rooms = await context.routes()
    const all = [...BEFORE_ROOMS, ...rooms].map(({ method, path, permission }) => ({
      method,
      path,
      permission,
    }))
    return {
      value: all,
      text: table(
        ['METHOD', 'PATH', 'PERMISSION'],
        all.map(one => [one.method, one.path, one.permission]),
      ),
    }
  },
}
