import type { RegisteredApp } from '../app-registry.ts'
import { change } from './connections.ts'
import { lineOf, metaLine, type StepContext } from './context.ts'
import { inspectApp, looksWrong } from './inspect-app.ts'
import { problem, type Seen, todo, waiting } from './seen.ts'

export interface AppInput {
  /** Key of an app that is registered already. */
  app?: string
  appId?: string
  secret?: string
}

/** Takes an app by its key, or by id and secret. A pair that Meta refuses is not kept; its id stays in the form. */
export async function takeApp(context: StepContext, input: AppInput): Promise<Seen> {
  if (input.app) return useApp(context, input.app)
  if (input.appId !== undefined || input.secret) return addApp(context, input.appId ?? '', input.secret ?? '')
  return checkApp(context)
}

/** Those of this business and those of everybody here; try-outs have their own. */
export function usableApps(
  context: Pick<StepContext, 'apps' | 'tenantId'>,
  product?: string,
): RegisteredApp[] {
  return context.apps
    .list()
    .filter(app => app.tenantId === null || app.tenantId === context.tenantId)
    .filter(app => app.graphBase === null && (product === undefined || app.product === product))
}

async function useApp(context: StepContext, key: string): Promise<Seen> {
  const app = usableApps(context).find(one => one.key === key)
  if (!app) return problem('app_unknown')
  await change(context.db, context.connection, context.now, { appKey: key, picked: { appId: app.appId } })
  return checkApp({ ...context, app })
}

async function addApp(context: StepContext, appId: string, secret: string): Promise<Seen> {
  const { db, connection, now } = context
  await change(db, connection, now, { picked: { appId: appId.slice(0, 64) } })
  const wrong = looksWrong(appId, secret)
  if (wrong) return wrong
  const product = connection.login
  const seen =
    product === 'instagram'
      ? waiting('app_instagram_saved')
      : await inspectApp(lineOf(context, { appId, graphBase: null }, secret))
  // Meta said no: nothing is signed with such a secret, so nothing is to be believed by it.
  if (seen.state === 'problem' && seen.says !== 'meta_unreachable' && seen.says !== 'meta_busy') return seen
  const app = keepApp(context, appId, secret, product)
  await change(db, connection, now, { appKey: app.key })
  await context.onAdded?.()
  return seen
}

/** An app that is here already gets the secret beside its old one, and keeps its address. */
function keepApp(
  { apps, tenantId, now }: StepContext,
  appId: string,
  secret: string,
  product: 'facebook' | 'instagram',
): RegisteredApp {
  const known = apps
    .list()
    .find(
      app => app.appId === appId && app.product === product && app.tenantId === tenantId && !app.graphBase,
    )
  if (!known) return apps.register({ appId, secret, tenantId, product }, now)
  if (known.secrets.at(-1)?.toString() !== secret) apps.addSecret(known.key, secret, now)
  return apps.get(known.key)
}

export async function checkApp(context: StepContext): Promise<Seen> {
  const line = metaLine(context)
  if (!line) return todo('app_todo')
  return context.app?.product === 'instagram' ? waiting('app_instagram_saved') : inspectApp(line)
}
