import type { Request, RequestHandler, Response } from 'express'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import type { Instance } from '../tenants/instance.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField, textParam } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { AppRegistry, RegisteredApp } from './app-registry.ts'
import type { ChannelCheck } from './check.ts'
import { type Channel, connectChannel, disconnectChannel, getChannel, listChannels } from './connect.ts'
import type { ChannelKind } from './events.ts'

export interface ChannelsDeps {
  instance: Instance
  apps: AppRegistry
  clock: Clock
  publicUrl: string | undefined
  check: (tenantId: string, channelId: string) => Promise<ChannelCheck>
  changed: (tenantId?: string) => void
}

const KINDS: readonly ChannelKind[] = ['whatsapp', 'instagram', 'messenger']

export function channelRoutes(deps: ChannelsDeps): Room {
  const r = room('/t/:slug')
  r.get('/channels', 'business.read', (req, res) => showChannels(deps, req, res))
  r.get('/channels/connect/:kind', 'channels.edit', (req, res) => showConnect(deps, req, res, kindParam(req)))
  r.post('/channels/connect/:kind', 'channels.edit', postConnect(deps))
  r.post('/channels/apps', 'channels.edit', postApp(deps))
  r.get('/channels/:id', 'business.read', (req, res) => showChannel(deps, req, res))
  r.post('/channels/:id/check', 'channels.edit', async (req, res) => {
    const check = await deps.check(req.tenant.id, idParam(req))
    toast(res, req.t(check.ok ? 'channels.check_ok' : 'channels.check_failed'))
    seeOther(res, `/t/${req.tenant.slug}/channels/${idParam(req)}`)
  })
  r.post('/channels/:id/disconnect', 'channels.edit', async (req, res) => {
    await disconnectChannel(deps.instance, deps.apps, req.tenant.id, idParam(req))
    deps.changed(req.tenant.id)
    toast(res, req.t('channels.disconnected_now'))
    seeOther(res, `/t/${req.tenant.slug}/channels`)
  })
  return r
}

function kindParam(req: Request): ChannelKind {
  const kind = KINDS.find(known => known === textParam(req, 'kind'))
  if (!kind) throw new AppError('not_found', req.t('problem.nothing_there'))
  return kind
}

/** The apps this business may use: its own and those of everybody here. */
function appsOf(deps: ChannelsDeps, tenantId: string): RegisteredApp[] {
  return deps.apps
    .list()
    .filter(app => (app.tenantId === null || app.tenantId === tenantId) && app.graphBase === null)
}

function channelCard(channel: Channel, req: Request, now: Date) {
  const proven = channel.lastWebhookAt !== null && channel.state === 'connected'
  const tone =
    channel.state === 'paused' ? 'bad' : channel.state === 'disconnected' ? 'off' : proven ? 'good' : 'wait'
  const words = {
    bad: channel.stateReason ?? req.t('channels.paused'),
    off: req.t('channels.disconnected'),
    good: req.t('channels.working', {
      time: req.format.when(channel.lastWebhookAt ?? channel.connectedAt, now),
    }),
    wait: req.t('channels.saved_not_checked'),
  }
  return { id: channel.publicId, kind: channel.kind, name: channel.name, tone, text: words[tone] }
}

function showChannels(deps: ChannelsDeps, req: Request, res: Response): void {
  const now = deps.clock.now()
  render(res, 'channels/index', {
    title: req.t('channels.title'),
    place: 'channels',
    cards: listChannels(req.tenant.db).map(channel => channelCard(channel, req, now)),
    kinds: KINDS,
  })
}

function showChannel(deps: ChannelsDeps, req: Request, res: Response): void {
  const channel = getChannel(req.tenant.db, idParam(req))
  const app = deps.apps.find(channel.appKey)
  render(res, 'channels/channel', {
    title: channel.name,
    place: 'channels',
    channel,
    cards: listChannels(req.tenant.db).map(one => channelCard(one, req, deps.clock.now())),
    webhookUrl: app ? webhookUrl(deps, app.key) : null,
    verifyToken: req.page.can('channels.edit') ? app?.verifyToken : null,
    steps: stepsOf(deps, channel, app, req),
  })
}

interface Step {
  name: string
  state: 'good' | 'bad' | 'wait' | 'todo'
  badge: string
  line: string
}

/** One row per step; green only for what was seen, with its time. */
function stepsOf(deps: ChannelsDeps, channel: Channel, app: RegisteredApp | undefined, req: Request): Step[] {
  const { t } = req
  const now = deps.clock.now()
  const seen = (at: Date | null, name: string, line: string, todo: string): Step =>
    at
      ? {
          name: t(`channels.step_${name}`),
          state: 'good',
          badge: t('channels.proven', { time: req.format.when(at, now) }),
          line,
        }
      : { name: t(`channels.step_${name}`), state: 'wait', badge: t('channels.waiting'), line: todo }
  const check = channel.checkResult as ChannelCheck | null
  const token: Step = !check
    ? {
        name: t('channels.step_token'),
        state: 'todo',
        badge: t('channels.not_checked'),
        line: t('channels.token_hint', { hint: channel.tokenHint ?? '' }),
      }
    : {
        name: t('channels.step_token'),
        state: check.ok ? 'good' : 'bad',
        badge: check.ok
          ? t('channels.proven', { time: req.format.when(new Date(check.checkedAt), now) })
          : t('channels.problem'),
        line: check.checks.map(one => one.detail).join(' '),
      }
  return [
    seen(
      deps.apps.lastVerifiedAt(channel.appKey),
      'verify',
      t('channels.verify_done'),
      t('channels.verify_todo'),
    ),
    token,
    seen(
      channel.lastWebhookAt,
      'webhook',
      t('channels.webhook_done'),
      app ? t('channels.webhook_todo') : t('channels.app_gone'),
    ),
    seen(channel.lastInboundAt, 'inbound', t('channels.inbound_done'), t('channels.inbound_todo')),
    seen(channel.lastSentAt, 'sent', t('channels.sent_done'), t('channels.sent_todo')),
  ]
}

function webhookUrl(deps: ChannelsDeps, key: string): string {
  return `${deps.publicUrl ?? 'https://…'}/webhooks/meta/${key}`
}

function showConnect(
  deps: ChannelsDeps,
  req: Request,
  res: Response,
  kind: ChannelKind,
  problem?: AppError,
): void {
  if (problem) res.status(422)
  const typed = (name: string) => textField(req, name, 300)
  render(res, 'channels/connect', {
    title: req.t('channels.connect', { channel: req.t(`channel.${kind}`) }),
    place: 'channels',
    kind,
    apps: appsOf(deps, req.tenant.id).map(app => ({
      key: app.key,
      appId: app.appId,
      url: webhookUrl(deps, app.key),
      verifyToken: app.verifyToken,
    })),
    publicUrl: deps.publicUrl,
    problem: problem?.sentence ?? null,
    wrong: Object.fromEntries((problem?.fields ?? []).map(field => [field.field, field.problem])),
    typed: problem
      ? {
          app: typed('app'),
          account: typed('account'),
          name: typed('name'),
          waba: typed('waba'),
          page: typed('page'),
          appId: typed('appId'),
        }
      : {},
  })
}

function postApp(deps: ChannelsDeps): RequestHandler {
  return (req, res) => {
    const kind = KINDS.find(known => known === textField(req, 'kind', 20)) ?? 'whatsapp'
    const product =
      textField(req, 'product', 20) === 'instagram' ? ('instagram' as const) : ('facebook' as const)
    try {
      deps.apps.register(
        {
          appId: textField(req, 'appId', 40).trim(),
          secret: textField(req, 'secret', 300).trim(),
          tenantId: req.tenant.id,
          product,
        },
        deps.clock.now(),
      )
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return showConnect(deps, req, res, kind, error)
    }
    deps.changed()
    toast(res, req.t('channels.app_saved'))
    seeOther(res, `/t/${req.tenant.slug}/channels/connect/${kind}`)
  }
}

function postConnect(deps: ChannelsDeps): RequestHandler {
  return async (req, res) => {
    const kind = kindParam(req)
    const [waba, page] = [textField(req, 'waba', 64).trim(), textField(req, 'page', 64).trim()]
    try {
      const channel = await connectChannel(deps.instance, deps.apps, req.tenant.id, {
        kind,
        account: textField(req, 'account', 64).trim(),
        appKey: textField(req, 'app', 64),
        name: textField(req, 'name', 120),
        token: textField(req, 'token', 4096).trim(),
        ...(waba && { wabaId: waba }),
        ...(page && { pageId: page }),
      })
      deps.changed(req.tenant.id)
      await deps.check(req.tenant.id, channel.publicId).catch(() => undefined) // The page shows it as not checked.
      seeOther(res, `/t/${req.tenant.slug}/channels/${channel.publicId}`)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      showConnect(deps, req, res, kind, error)
    }
  }
}
