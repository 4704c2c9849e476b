import type { Express, RequestHandler } from 'express'
import { AppError } from '../lib/errors.ts'

/**
 * How a room declares its screens. Every route names who may use it; `hearthline route list` prints the table.
 *
 *     export function inboxRoutes(deps: InboxDeps): Room {
 *       const r = room('/t/:slug')                       // req.tenant, req.user, req.role are set below /t/:slug
 *       r.get('/inbox', 'chats.read', (req, res) => {
 *         render(res, 'inbox/index', { title: req.t('inbox.title'), place: 'inbox', panes: true, … })
 *       })
 *       r.post('/inbox/:id/messages', 'chats.reply', (req, res) => { … renderPartial(res, 'inbox/_message', …) })
 *       return r
 *     }
 *
 * The names are those of accounts/permissions.ts, plus `public` (no sign-in) and `signed-in` (any user).
 * An unknown name stops the start. Errors: throw AppError, or let anything else through to web/errors.ts.
 */
export interface Room {
  readonly routes: Route[]
  /** Who is told which methods an address takes, when it is called with another. Left out: that address does not exist. */
  readonly tellsMethods?: string
  get: Declare
  post: Declare
  put: Declare
  patch: Declare
  delete: Declare
}

type Declare = (path: string, permission: string, ...handlers: RequestHandler[]) => void

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export interface Route {
  method: Method
  path: string
  permission: string
  handlers: RequestHandler[]
}

/** What `route list` prints. */
export interface RouteEntry {
  method: string
  path: string
  permission: string
}

export function room(prefix: string, { tellsMethods }: Pick<Room, 'tellsMethods'> = {}): Room {
  const routes: Route[] = []
  const declare =
    (method: Method): Declare =>
    (path, permission, ...handlers) => {
      routes.push({ method, path: prefix + path, permission, handlers })
    }
  return {
    routes,
    ...(tellsMethods !== undefined && { tellsMethods }),
    get: declare('get'),
    post: declare('post'),
    put: declare('put'),
    patch: declare('patch'),
    delete: declare('delete'),
  }
}

/** Turns a permission into what checks it. Throws for a name that does not exist, or does not fit the path. */
export type Guard = (permission: string, path: string) => RequestHandler[]

/** Mounts every room behind its guards and returns the table of routes. */
export function mountRooms(app: Express, rooms: Room[], guard: Guard): RouteEntry[] {
  const seen = new Set<string>()
  const all = rooms.flatMap(({ routes }) => routes)
  for (const { method, path, permission, handlers } of all) {
    const name = `${method} ${path}`
    if (seen.has(name)) throw new Error(`the route ${name} is declared twice`)
    seen.add(name)
    app[method](path, ...guard(permission, path), ...handlers)
  }
  for (const { routes, tellsMethods } of rooms)
    if (tellsMethods !== undefined) refuseOtherMethods(app, routes, path => guard(tellsMethods, path))
  return tableOf(rooms)
}

function refuseOtherMethods(app: Express, routes: Route[], guard: (path: string) => RequestHandler[]): void {
  for (const [path, those] of Map.groupBy(routes, route => route.path)) {
    const methods = those.map(({ method }) => method.toUpperCase())
    if (methods.includes('GET')) methods.push('HEAD')
    const allowed = methods.sort().join(', ')
    const isPublic = those.every(({ permission }) => permission === 'public')
    app.all(path, ...(isPublic ? [] : guard(path)), (req, res) => {
      res.setHeader('Allow', allowed)
      throw new AppError('wrong_method', `This address does not take ${req.method}. It takes ${allowed}.`)
    })
  }
}

export function tableOf(rooms: Room[]): RouteEntry[] {
  return rooms.flatMap(({ routes }) =>
    routes.map(({ method, path, permission }) => ({ method: method.toUpperCase(), path, permission })),
  )
}
