import type { Request, RequestHandler, Response } from 'express'
import { AppError } from '../../lib/errors.ts'
import { notFound } from '../../web/errors.ts'
import { html } from '../../web/html.ts'
import { partial, render, renderPartials, seeOther, viewText, wantsFragment } from '../../web/page.ts'
import { textField, textParam, textQuery } from '../../web/params.ts'
import type { Room } from '../../web/routes.ts'
import type { RegisteredApp } from '../app-registry.ts'
import { getChannel } from '../connect.ts'
import type { ChannelKind } from '../events.ts'
import type { ChannelsDeps } from '../routes.ts'
import {
  type ChannelRow,
  type Connection,
  change,
  channelOf,
  connectionOfChannel,
  ensureConnection,
  getConnection,
  listConnections,
  startConnection,
} from './connections.ts'
import { publicAddress } from './context.ts'
import { currentSteps } from './evidence.ts'
import {
  handData,
  proofConversation,
  proofLink,
  qrImage,
  type ShownConnection,
  stepRows,
  trafficLines,
} from './page.ts'
import type { StepInput } from './run-step.ts'
import { type StepName, stepsOf } from './steps.ts'
import { usableApps } from './take-app.ts'

export const KINDS: readonly ChannelKind[] = ['whatsapp', 'instagram', 'messenger']

/** One page per channel on its way: a row for each step, checked one by one. */
export function connectRoutes(deps: ChannelsDeps, r: Room): void {
  r.get('/channels/connect/:kind', 'channels.edit', (req, res) =>
    seeOther(res, `/t/${req.tenant.slug}/channels/${kindParam(req)}/connect`),
  )
  r.get('/channels/:kind/connect', 'channels.edit', showConnect(deps))
  r.post('/channels/:kind/connect', 'channels.edit', notUnencrypted, beginAgain(deps))
  r.post(
    '/channels/:kind/connect/:step',
    'channels.edit',
    notUnencrypted,
    againForSecrets(deps),
    takeStep(deps),
  )
}

/** Tokens and secrets of Meta are typed on these pages. */
const notUnencrypted: RequestHandler = (req, _res, next) => {
  if (req.client.isLan) throw new AppError('forbidden', req.t('lan.no_connect'))
  next()
}

export function kindParam(req: Request): ChannelKind {
  const kind = KINDS.find(known => known === textParam(req, 'kind'))
  if (!kind) throw notFound()
  return kind
}

function stepParam(req: Request, kind: ChannelKind): StepName {
  const step = stepsOf(kind).find(name => name === textParam(req, 'step'))
  if (!step) throw notFound()
  return step
}

/** The one that is named, else the newest that is not finished. */
function connectionFor(req: Request, kind: ChannelKind, id: string): Connection | undefined {
  const { db } = req.tenant
  if (id !== '') {
    const named = getConnection(db, id)
    if (named.kind !== kind) throw notFound()
    return named
  }
  return listConnections(db, kind).find(one => {
    const channel = channelOf(db, one)
    return !channel || (channel.state !== 'disconnected' && one.steps.reply?.state !== 'verified')
  })
}

const unbegun = (kind: ChannelKind, login: 'facebook' | 'instagram', now: Date): ShownConnection => ({
  publicId: null,
  kind,
  login,
  appKey: null,
  picked: {},
  steps: {},
  proofCode: '',
  tokenHint: null,
  createdAt: now,
})

/** A channel that was connected elsewhere, before anything on its page was checked. */
export function connectionShownFor(req: Request, channel: ChannelRow, now: Date): ShownConnection {
  const known = connectionOfChannel(req.tenant.db, channel.id)
  if (known) return known
  const { kind, login, appKey, tokenHint } = channel
  const saved = { state: 'todo', says: 'saved_unchecked' } as const
  return {
    ...unbegun(kind, login, now),
    appKey,
    tokenHint,
    steps: { app: saved, token: saved, account: saved },
  }
}

function showConnect(deps: ChannelsDeps): RequestHandler {
  return async (req, res) => {
    const kind = kindParam(req)
    const connection = connectionFor(req, kind, textQuery(req, 'c', 40))
    const shown = connection ?? unbegun(kind, 'facebook', deps.clock.now())
    const channel = connection && channelOf(req.tenant.db, connection)
    if (channel && channel.state !== 'disconnected' && textQuery(req, 'c') === '' && wantsAnother(req)) {
      return showPage(deps, req, res, unbegun(kind, 'facebook', deps.clock.now()), undefined)
    }
    await showPage(deps, req, res, shown, channel)
  }
}

const wantsAnother = (req: Request) => textQuery(req, 'another') === '1'

/** Another number or page, or the other way to connect an Instagram account: what is there already stays. */
function beginAgain(deps: ChannelsDeps): RequestHandler {
  return async (req, res) => {
    const kind = kindParam(req)
    const { db } = req.tenant
    const now = deps.clock.now()
    const login = kind === 'instagram' && textField(req, 'login') === 'instagram' ? 'instagram' : 'facebook'
    const current =
      textField(req, 'another') === '' ? connectionFor(req, kind, textField(req, 'c', 40)) : undefined
    const isOpen = current && current.channelId === null
    const connection = isOpen
      ? current.login === login
        ? current
        : await change(db, current, now, {
            login,
            appKey: null,
            sealedToken: null,
            tokenHint: null,
            steps: current.steps.address ? { address: current.steps.address } : {},
          })
      : await startConnection(db, kind, now, login)
    seeOther(res, pathOf(req, connection))
  }
}

const pathOf = (req: Request, connection: Pick<Connection, 'kind' | 'publicId'>) =>
  `/t/${req.tenant.slug}/channels/${connection.kind}/connect?c=${connection.publicId}`

const FIELDS = ['app', 'appId', 'secret', 'token', 'account', 'waba', 'pin', 'done'] as const

/** A token, a secret or a number's PIN is changed by nobody at a screen that was left alone. Checking again changes neither. */
function againForSecrets({ again }: ChannelsDeps): RequestHandler {
  return (req, res, next) => {
    // `_held`: a secret that waited while they proved who they are.
    const holdsSecret = ['token', 'secret', 'pin', '_held'].some(name => textField(req, name, 4200) !== '')
    if (holdsSecret) return again(req, res, next)
    next()
  }
}

function takeStep(deps: ChannelsDeps): RequestHandler {
  return async (req, res) => {
    const kind = kindParam(req)
    const step = stepParam(req, kind)
    const { db } = req.tenant
    const now = deps.clock.now()
    const channelId = textField(req, 'channel', 40)
    const connection =
      channelId !== ''
        ? await ensureConnection(db, getChannel(db, channelId), now)
        : (connectionFor(req, kind, textField(req, 'c', 40)) ?? (await startConnection(db, kind, now)))
    const input: StepInput = { origin: req.client.origin }
    for (const name of FIELDS) {
      const value = textField(req, name, 4200)
      if (value !== '') input[name] = value
    }
    await deps.step(req.tenant.id, connection.publicId, step, input)
    deps.changed(req.tenant.id)
    const channel = channelOf(db, getConnection(db, connection.publicId))
    if (!wantsFragment(req)) {
      const path =
        channelId !== '' && channel ? `/t/${req.tenant.slug}/channels/${channelId}` : pathOf(req, connection)
      return seeOther(res, `${path}#step-${step}`)
    }
    const model = await pageModel(deps, req, getConnection(db, connection.publicId), channel)
    const row = model.rows.find(one => one.name === step)
    res.setHeader('HX-Push-Url', channelId !== '' ? 'false' : pathOf(req, connection))
    renderPartials(
      res,
      partial('#connect-steps', 'outerMorph', viewText(res, 'channels/_steps', model)),
      partial('#status', 'innerHTML', row ? html`${`${row.title}: ${row.badge}. ${row.line}`}`.text : ''),
    )
  }
}

async function showPage(
  deps: ChannelsDeps,
  req: Request,
  res: Response,
  connection: ShownConnection,
  channel: ChannelRow | undefined,
): Promise<void> {
  const kind = connection.kind
  const model = await pageModel(deps, req, connection, channel)
  render(res, 'channels/connect', {
    title: req.t('channels.connect', { channel: req.t(`channel.${kind}`) }),
    place: 'channels',
    ...model,
    others: listConnections(req.tenant.db, kind)
      .filter(one => one.publicId !== connection.publicId)
      .flatMap(one => {
        const other = channelOf(req.tenant.db, one)
        return other ? [{ id: other.publicId, name: other.name, state: other.state }] : []
      }),
  })
}

/** All that the rows show. */
export async function pageModel(
  deps: ChannelsDeps,
  req: Request,
  connection: ShownConnection,
  channel: ChannelRow | undefined,
) {
  const { db, id: tenantId } = req.tenant
  const { instance, apps, watch } = deps
  const now = deps.clock.now()
  const app: RegisteredApp | undefined = connection.appKey === null ? undefined : apps.find(connection.appKey)
  const calledAt = app ? apps.lastVerifiedAt(app.key) : null
  const traffic = app ? watch.of(app.key) : {}
  const live = channel?.state === 'disconnected' ? undefined : channel
  const steps = currentSteps(db, connection, live, { now, calledAt, traffic })
  const rows = stepRows(req, connection, steps, { channel: live !== undefined, now })
  const address = publicAddress({
    instance,
    app,
    connection: { picked: { origin: req.client.origin, ...connection.picked } },
  })
  const link = proofLink(connection, live)
  const proof = live
    ? {
        code: connection.proofCode,
        link,
        qr: link && steps.message?.state !== 'verified' ? await qrImage(link) : null,
        lines: steps.message?.state === 'problem' ? trafficLines(req, traffic, live, calledAt, now) : [],
        conversation: proofConversation(db, live, connection.proofCode) ?? null,
      }
    : null
  return {
    kind: connection.kind,
    login: connection.login,
    connection: connection.publicId,
    channel: live ?? null,
    picked: connection.picked,
    tokenHint: connection.tokenHint,
    rows,
    proven: rows.filter(row => row.state === 'good').length,
    isWaiting: rows.some(row => row.state === 'wait'),
    address: address ?? null,
    apps: usableApps({ apps, tenantId }, connection.login).map(one => ({ key: one.key, appId: one.appId })),
    appKey: app?.key ?? null,
    byHand: handData(app, address && app ? `${address}/webhooks/meta/${app.key}` : null, connection),
    proof,
  }
}
