import { type GraphAnswer, type GraphContext, type GraphHandler, json, success } from './call.ts'
import { badParameter, GraphError, unsupported } from './graph-error.ts'
import type { SimulatedApp } from './state.ts'
import { FIELDS, fieldsOfObject, type WebhookObject } from './subscriptions.ts'

/** `/{app-id}` and `/{app-id}/subscriptions`, for the app itself and nobody else. */
export const answerApps: GraphHandler = call => {
  const [id, edge, ...rest] = call.path
  const app = [...call.state.apps.values()].find(one => one.id === id || (id === 'app' && one))
  if (!app || rest.length > 0) return undefined
  if (edge === undefined && call.method === 'GET') return readApp(call, app)
  if (edge !== 'subscriptions') return undefined
  requireApp(call, app)
  if (call.method === 'GET') return listSubscriptions(call, app)
  if (call.method === 'POST') return subscribe(call, app)
  if (call.method === 'DELETE') return unsubscribe(call, app)
  return undefined
}

function readApp(call: GraphContext, named: SimulatedApp): GraphAnswer {
  const { app } = call.caller()
  const id = call.path[0]
  if (id !== 'app' && app.id !== named.id) throw unsupported('GET', id)
  const fields = (call.query.get('fields') ?? 'id,name,category,link').split(',').map(one => one.trim())
  const known: Record<string, unknown> = {
    id: app.id,
    name: app.name ?? 'Simulator',
    category: 'Business and pages',
    link: `https://example.org/${app.id}`,
    namespace: '',
  }
  const odd = fields.find(field => !Object.hasOwn(known, field))
  if (odd !== undefined)
    throw badParameter(`Tried accessing nonexisting field (${odd}) on node type (Application)`)
  return json(Object.fromEntries(['id', ...fields].map(field => [field, known[field]])))
}

function requireApp(call: GraphContext, app: SimulatedApp): void {
  const caller = call.caller()
  if (caller.token.kind !== 'APP')
    throw new GraphError(400, 15, 'This method must be called with an app access_token')
  if (caller.app.id !== app.id) throw unsupported(call.method, call.path[0])
}

function listSubscriptions({ state }: GraphContext, app: SimulatedApp): GraphAnswer {
  const data = (Object.keys(FIELDS) as WebhookObject[]).flatMap(object => {
    const one = state.subscriptions.get(`${app.key}:${object}`)
    if (!one) return []
    const names = one.fields.includes('*') ? fieldsOfObject(object) : one.fields
    return [
      {
        object,
        callback_url: one.callbackUrl,
        active: true,
        fields: names.map(name => ({ name, version: 'v25.0' })),
      },
    ]
  })
  return json({ data })
}

/** Asks the address first. A second call for the same object changes its address and adds to its fields. */
async function subscribe(call: GraphContext, app: SimulatedApp): Promise<GraphAnswer> {
  const { object, callback_url: callbackUrl, verify_token: verifyToken, fields } = call.params()
  if (typeof object !== 'string' || !Object.hasOwn(FIELDS, object))
    throw badParameter(`Param object must be one of {${Object.keys(FIELDS).join(', ')}}`)
  if (typeof callbackUrl !== 'string') throw badParameter('The parameter callback_url is required.')
  if (typeof verifyToken !== 'string' || verifyToken === '')
    throw badParameter('The parameter verify_token is required.')
  const known = fieldsOfObject(object as WebhookObject)
  const wanted = (Array.isArray(fields) ? fields.map(String) : String(fields ?? '').split(','))
    .map(field => field.trim())
    .filter(field => field !== '')
  const odd = wanted.find(field => !known.includes(field))
  if (odd !== undefined) throw badParameter(`Invalid parameter: “${odd}” is not a field of ${object}.`)
  await call.handshake(app, callbackUrl, verifyToken)
  const key = `${app.key}:${object}`
  const before = call.state.subscriptions.get(key)?.fields ?? []
  const all = [...new Set([...before.filter(field => field !== '*'), ...wanted])]
  call.state.subscriptions.set(key, { callbackUrl, verifyToken, fields: all })
  return success()
}

function unsubscribe(call: GraphContext, app: SimulatedApp): GraphAnswer {
  const { object, fields } = call.params()
  for (const one of Object.keys(FIELDS)) {
    const key = `${app.key}:${one}`
    const known = call.state.subscriptions.get(key)
    if (!known || (object !== undefined && object !== one)) continue
    const gone = fields === undefined ? undefined : String(fields).split(',')
    if (!gone) call.state.subscriptions.delete(key)
    else known.fields = known.fields.filter(field => !gone.includes(field))
  }
  return success()
}
