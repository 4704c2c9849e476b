import type { Request, RequestHandler, Response } from 'express'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import type { Instance } from '../tenants/instance.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { inWords } from '../web/said.ts'
import type { AppRegistry } from './app-registry.ts'
import type { ChannelCheck } from './check.ts'
import type { Revoked } from './connect/revoke.ts'
import { connectionShownFor, connectRoutes, KINDS, pageModel } from './connect/routes.ts'
import type { StepInput } from './connect/run-step.ts'
import type { StepName } from './connect/steps.ts'
import type { Watch } from './connect/watch.ts'
import { type Channel, disconnectChannel, getChannel, listChannels } from './connect.ts'
import { listNotices, type Notice, resolveNotices } from './notices.ts'

export interface ChannelsDeps {
  instance: Instance
  apps: AppRegistry
  clock: Clock
  watch: Watch
  check: (tenantId: string, channelId: string) => Promise<ChannelCheck>
  /** Checks one step at Meta and keeps what it saw. */
  step: (tenantId: string, connectionId: string, step: StepName, input: StepInput) => Promise<void>
  /** Tells Meta that a channel was disconnected. */
  revoke: (tenantId: string, channelId: string) => Promise<Revoked>
  changed: (tenantId?: string) => void
  /** Asks for the password again where it was typed long ago. */
  again: RequestHandler
}

const DAY = 86_400_000
const REVOKE_WITHIN_MS = 4_000

export function channelRoutes(deps: ChannelsDeps): Room {
  const r = room('/t/:slug')
  r.get('/channels', 'business.read', (req, res) => showChannels(deps, req, res))
  connectRoutes(deps, r)
  r.get('/channels/:id', 'business.read', (req, res) => showChannel(deps, req, res))
  r.post('/channels/:id/check', 'channels.edit', async (req, res) => {
    const check = await deps.check(req.tenant.id, idParam(req))
    deps.changed(req.tenant.id)
    toast(res, req.t(check.ok ? 'channels.check_ok' : 'channels.check_failed'))
    seeOther(res, `/t/${req.tenant.slug}/channels/${idParam(req)}`)
  })
  r.post('/channels/:id/disconnect', 'channels.edit', deps.again, (req, res) => endChannel(deps, req, res))
  r.post('/channels/:id/notices/:notice/resolve', 'channels.edit', async (req, res) => {
    const { db } = req.tenant
    const channel = getChannel(db, idParam(req))
    const notice = listNotices(db, channel.id).find(one => one.publicId === idParam(req, 'notice'))
    if (notice) await write(db, () => resolveNotices(db, channel.id, [notice.kind], deps.clock.now()))
    deps.changed(req.tenant.id)
    seeOther(res, `/t/${req.tenant.slug}/channels/${channel.publicId}`)
  })
  return r
}

/** Nothing is sent from the moment it is saved here; telling Meta may take its time. */
async function endChannel(deps: ChannelsDeps, req: Request, res: Response): Promise<void> {
  const id = idParam(req)
  await disconnectChannel(deps.instance, deps.apps, req.tenant.id, id)
  deps.changed(req.tenant.id)
  const patience = new Promise<Revoked>(resolve =>
    setTimeout(() => resolve('later'), REVOKE_WITHIN_MS).unref(),
  )
  const revoked = await Promise.race([deps.revoke(req.tenant.id, id).catch((): Revoked => 'later'), patience])
  toast(res, req.t(revoked === 'later' ? 'channels.disconnected_later' : 'channels.disconnected_now'))
  seeOther(res, `/t/${req.tenant.slug}/channels`)
}

function channelCard(channel: Channel, notices: Notice[], req: Request, now: Date) {
  const proven = channel.lastWebhookAt !== null && channel.state === 'connected'
  const urgent = notices.find(one => one.channelId === channel.id && one.severity === 'critical')
  const tone =
    channel.state === 'disconnected'
      ? 'off'
      : channel.state === 'paused' || urgent
        ? 'bad'
        : proven
          ? 'good'
          : 'wait'
  const words = {
    bad:
      inWords(req, channel.stateSaid, channel.stateReason ?? '') ||
      (urgent ? inWords(req, urgent.said, urgent.sentence) : req.t('channels.paused')),
    off: req.t(channel.revokingToken ? 'channels.disconnected_untold' : 'channels.disconnected'),
    good: req.t('channels.working', {
      time: req.format.when(channel.lastWebhookAt ?? channel.connectedAt, now),
    }),
    wait: req.t('channels.saved_not_checked'),
  }
  return { id: channel.publicId, kind: channel.kind, name: channel.name, tone, text: words[tone] }
}

function showChannels(deps: ChannelsDeps, req: Request, res: Response): void {
  const now = deps.clock.now()
  const { db } = req.tenant
  const notices = listNotices(db)
  const channels = listChannels(db)
  render(res, 'channels/index', {
    title: req.t('channels.title'),
    place: 'channels',
    cards: channels.map(channel => channelCard(channel, notices, req, now)),
    notices: notices
      .filter(notice => notice.severity !== 'info')
      .map(notice => ({
        text: inWords(req, notice.said, notice.sentence),
        severity: notice.severity,
        channel: channels.find(channel => channel.id === notice.channelId),
      })),
    kinds: KINDS,
  })
}

async function showChannel(deps: ChannelsDeps, req: Request, res: Response): Promise<void> {
  const { db } = req.tenant
  const now = deps.clock.now()
  const channel = getChannel(db, idParam(req))
  const notices = listNotices(db)
  const model = await pageModel(deps, req, connectionShownFor(req, channel, now), channel)
  render(res, 'channels/channel', {
    title: channel.name,
    place: 'channels',
    ...model,
    shown: channel,
    cards: listChannels(db).map(one => channelCard(one, notices, req, now)),
    notices: notices
      .filter(notice => notice.channelId === channel.id)
      .map(notice => ({
        id: notice.publicId,
        text: inWords(req, notice.said, notice.sentence),
        severity: notice.severity,
        when: req.format.when(notice.at, now),
      })),
    facts: factsOf(channel, req, now),
  })
}

/** What is known of it, each with where it comes from in mind: Meta's words stay Meta's. */
function factsOf(
  channel: Channel,
  req: Request,
  now: Date,
): { name: string; value: string; tone?: string }[] {
  const { t, format } = req
  const facts: { name: string; value: string; tone?: string }[] = []
  const add = (name: string, value: string | null, tone?: string) => {
    if (value) facts.push({ name: t(`channels.fact_${name}`), value, ...(tone && { tone }) })
  }
  add('number', channel.displayNumber)
  add(
    'quality',
    channel.quality,
    channel.quality === 'RED' ? 'is-bad' : channel.quality === 'YELLOW' ? 'is-warn' : '',
  )
  add('limit', channel.messagingLimit)
  if (channel.state !== 'disconnected') {
    const { tokenExpiresAt } = channel
    const leftMs = tokenExpiresAt ? tokenExpiresAt.getTime() - now.getTime() : Number.POSITIVE_INFINITY
    const tone = leftMs < 3 * DAY ? 'is-bad' : leftMs < 14 * DAY ? 'is-warn' : ''
    add(
      'token',
      tokenExpiresAt
        ? t('channels.token_ends', {
            date: format.date(tokenExpiresAt),
            left: format.relative(tokenExpiresAt, now),
          })
        : channel.tokenScopes
          ? t('channels.token_stays')
          : t('channels.token_unknown', { hint: channel.tokenHint ?? '' }),
      tone,
    )
  }
  add('checked', channel.checkedAt && format.dateTime(channel.checkedAt))
  add('heard', channel.lastInboundAt && format.dateTime(channel.lastInboundAt))
  add('sent', channel.lastSentAt && format.dateTime(channel.lastSentAt))
  return facts
}
