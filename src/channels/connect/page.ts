import type { Request } from 'express'
import { prepared, type TenantDb } from '../../db/database.ts'
import type { RegisteredApp } from '../app-registry.ts'
import type { ConnectOption, ConnectStep } from '../schema.ts'
import type { ChannelRow, Connection } from './connections.ts'
import type { Steps } from './evidence.ts'
import { menuPath, neededPermissions, type StepName, stepsOf, wantedFields } from './steps.ts'
import type { AppTraffic } from './watch.ts'
import { wordsOf } from './words.ts'

/** A connection as the page shows it: a row that was not begun yet has no id. */
export type ShownConnection = Pick<
  Connection,
  'kind' | 'login' | 'appKey' | 'picked' | 'steps' | 'proofCode' | 'tokenHint' | 'createdAt'
> & { publicId: string | null }

export interface StepRow {
  name: StepName
  title: string
  state: 'good' | 'bad' | 'wait' | 'todo'
  badge: string
  line: string
  how: string
  path: string[]
  /** Shown in full: the row somebody has to do something about now. */
  isOpen: boolean
  /** There is something to go by: what comes before it has been given. */
  canOpen: boolean
  answer: string | null
  options: ConnectOption[]
}

const TONES = { verified: 'good', problem: 'bad', waiting: 'wait', todo: 'todo' } as const

export function stepRows(
  req: Request,
  connection: ShownConnection,
  steps: Steps,
  given: { channel: boolean; now: Date },
): StepRow[] {
  const { kind, login } = connection
  const { now } = given
  const names = stepsOf(kind)
  const next = names.find(name => steps[name]?.state !== 'verified' && !isOutOfHand(name, steps))
  return names.map(name => {
    const step: ConnectStep = steps[name] ?? { state: 'todo' }
    return {
      name,
      title: req.t(`connect.title_${name}`),
      state: TONES[step.state],
      badge: badgeOf(req, step, now),
      line: wordsOf(step, {
        t: req.t,
        format: {
          ...req.format,
          dateTime: at => (req.format.sameDay(at, now) ? req.format.time(at) : req.format.dateTime(at)),
        },
      }),
      how: howOf(req, name, connection),
      path: menuPath(name, kind, login),
      isOpen: name === next || step.state === 'problem',
      canOpen: isReady(name, connection, given.channel),
      answer: step.answer === undefined ? null : JSON.stringify(step.answer, null, 1),
      options: step.options ?? [],
    }
  })
}

function isReady(name: StepName, { appKey, tokenHint }: ShownConnection, hasChannel: boolean): boolean {
  if (['address', 'app', 'access', 'published'].includes(name)) return true
  if (name === 'webhook' || name === 'token') return appKey !== null
  if (name === 'account') return appKey !== null && (hasChannel || tokenHint !== null)
  return hasChannel
}

/** What waits for Meta or for somebody else does not hold up the row after it. */
function isOutOfHand(name: StepName, steps: Steps): boolean {
  const step = steps[name]
  if (step?.state !== 'waiting') return false
  return name !== 'account' && name !== 'message' && name !== 'reply'
}

function badgeOf(req: Request, step: ConnectStep, now: Date): string {
  switch (step.state) {
    case 'verified':
      return req.t('connect.verified', { time: step.at ? req.format.when(new Date(step.at), now) : '' })
    case 'problem':
      return req.t('connect.problem')
    case 'waiting':
      return req.t('connect.waiting')
    default:
      return req.t('connect.to_do')
  }
}

function howOf(req: Request, name: StepName, { kind, login }: ShownConnection): string {
  const permissions = neededPermissions(kind, login).join(', ')
  const variant = login === 'instagram' ? 'instagram' : kind === 'whatsapp' ? 'whatsapp' : 'page'
  switch (name) {
    case 'app':
    case 'webhook':
      return req.t(login === 'instagram' ? `connect.how_${name}_instagram` : `connect.how_${name}`)
    case 'token':
    case 'account':
      return req.t(`connect.how_${name}_${variant}`, { permissions })
    case 'published':
      return req.t(kind === 'whatsapp' ? 'connect.how_published' : 'connect.how_published_review')
    case 'message':
      return req.t(kind === 'whatsapp' ? 'connect.how_message' : 'connect.how_message_other')
    default:
      return req.t(`connect.how_${name}`)
  }
}

/** Where the owner's phone goes, with the code in hand. */
export function proofLink(connection: ShownConnection, channel: ChannelRow | undefined): string | null {
  if (!channel) return null
  const { kind, picked, proofCode } = connection
  if (kind === 'whatsapp') {
    const digits = (channel.displayNumber ?? picked.number ?? '').replace(/\D/g, '')
    return digits === '' ? null : `https://wa.me/${digits}?text=${proofCode}`
  }
  if (kind === 'messenger') return `https://m.me/${channel.account}?ref=${proofCode}`
  return picked.username ? `https://ig.me/m/${encodeURIComponent(picked.username)}?ref=${proofCode}` : null
}

/** The link as a picture for a phone's camera: an image of ours, so that the page needs no drawing code. */
export async function qrImage(link: string): Promise<string> {
  const { renderSVG } = await import('uqr')
  return `data:image/svg+xml;base64,${Buffer.from(renderSVG(link, { border: 2 })).toString('base64')}`
}

/** What came to the app's address since the code was shown: one line each, and whether it is as it should be. */
export function trafficLines(
  req: Request,
  traffic: AppTraffic,
  channel: ChannelRow,
  calledAt: Date | null,
  now: Date,
): { tone: 'good' | 'bad' | 'wait'; text: string }[] {
  const time = (at: Date) => (req.format.sameDay(at, now) ? req.format.time(at) : req.format.dateTime(at))
  const line = (name: string, at: Date | null | undefined, seen: 'good' | 'bad', more = {}) => ({
    tone: at ? seen : seen === 'good' ? ('wait' as const) : ('good' as const),
    text: at ? req.t(`connect.seen_${name}`, { time: time(at), ...more }) : req.t(`connect.unseen_${name}`),
  })
  return [
    line('call', calledAt, 'good'),
    line('post', channel.lastWebhookAt ?? traffic.signedAt, 'good'),
    line('signature', traffic.badSignatureAt, 'bad'),
    line('other', traffic.otherAccountAt, 'bad', { account: traffic.otherAccount }),
  ]
}

export function handData(app: RegisteredApp | undefined, url: string | null, connection: ShownConnection) {
  return app && url
    ? { url, verifyToken: app.verifyToken, fields: wantedFields(connection.kind, app.product).join(', ') }
    : null
}

/** The conversation the code came in, to answer there. */
export function proofConversation(db: TenantDb, channel: ChannelRow, code: string): string | undefined {
  return prepared<{ id: string }>(
    db,
    `SELECT c.public_id AS id FROM messages AS m JOIN conversations AS c ON c.id = m.conversation_id
     WHERE c.channel_id = ? AND m.direction = 'inbound' AND instr(upper(m.text), ?) > 0 ORDER BY m.id DESC LIMIT 1`,
  ).get(channel.id, code)?.id
}
