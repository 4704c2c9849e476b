import type { Request, RequestHandler, Response } from 'express'
import type { ChannelKind } from '../channels/events.ts'
import { prepared, type TenantDb, write } from '../db/database.ts'
import { getConversationById } from '../inbox/conversations.ts'
import { kindLabel } from '../inbox/kinds.ts'
import { listLatestMessages } from '../inbox/messages.ts'
import { whyCard } from '../inbox/thread-view.ts'
import { AppError } from '../lib/errors.ts'
import { partial, render, renderPartials, seeOther, toast, viewText, wantsFragment } from '../web/page.ts'
import { textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { Simulator } from './simulator.ts'
import { openTryOut, TRY_OUT_KINDS, type TryOutDeps, teachSimulator, tryOutChannels } from './try-out.ts'

export interface SimulatorDeps extends TryOutDeps {
  simulator: Simulator
  changed: (tenantId?: string) => void
}

/** Invented customers; their numbers are of ranges nobody is given. */
const PEOPLE = [
  { name: 'Rosa Lima', phone: '15550100001', id: '9990000000000001' },
  { name: 'João Prata', phone: '15550100002', id: '9990000000000002' },
  { name: 'ليلى حداد', phone: '15550100003', id: '9990000000000003' },
  { name: 'Max Vogel', phone: '15550100004', id: '9990000000000004' },
]

const LATER_MS = 26 * 3_600_000
const SHOWN = 40
const PHOTO = {
  whatsapp: { type: 'image', image: { id: '990001', mime_type: 'image/jpeg', sha256: 'aa' } },
  other: { attachments: [{ type: 'image', payload: { url: 'https://lookaside.fbsbx.com/try-out.jpg' } }] },
}

/** A customer's phone: what is written here goes the whole way, signed webhook in and Graph call out, in this process. */
export function simulatorRoutes(deps: SimulatorDeps): Room {
  const r = room('/t/:slug')
  r.get('/simulator', 'chats.read', (req, res) => showSimulator(deps, req, res))
  r.post('/simulator/open', 'channels.edit', async (req, res) => {
    await openTryOut(deps, req.tenant.id)
    teachSimulator(deps, deps.simulator, req.tenant.id)
    deps.changed(req.tenant.id)
    seeOther(res, `/t/${req.tenant.slug}/simulator`)
  })
  r.post('/simulator/send', 'chats.reply', send(deps))
  r.post('/simulator/later', 'chats.reply', later(deps))
  r.post('/simulator/fail', 'chats.reply', (req, res) => {
    deps.simulator.knobs.failNext = { times: 1, code: 131026, details: 'Asked for on the try-out page.' }
    toast(res, req.t('simulator.will_fail'))
    seeOther(
      res,
      pageOf(
        req,
        choiceOf(req, name => textField(req, name, 20)),
      ),
    )
  })
  return r
}

interface Choice {
  kind: ChannelKind
  person: number
}

function choiceOf(_req: Request, read: (name: string) => string): Choice {
  const kind = TRY_OUT_KINDS.find(known => known === read('channel')) ?? 'whatsapp'
  const person = Number(read('as'))
  return { kind, person: Number.isInteger(person) && PEOPLE[person] ? person : 0 }
}

const pageOf = (req: Request, { kind, person }: Choice) =>
  `/t/${req.tenant.slug}/simulator?channel=${kind}&as=${person}`
const idOf = ({ kind, person }: Choice) => (kind === 'whatsapp' ? PEOPLE[person]!.phone : PEOPLE[person]!.id)

function showSimulator(deps: SimulatorDeps, req: Request, res: Response): void {
  const channels = tryOutChannels(deps, req.tenant.id)
  const choice = choiceOf(req, name => textQuery(req, name, 20))
  const channel = channels.find(one => one.kind === choice.kind)
  const talk = channel ? conversationOf(req.tenant.db, channel.id, choice) : undefined
  const conversation = talk === undefined ? undefined : getConversationById(req.tenant.db, talk)
  const messages = conversation ? listLatestMessages(req.tenant.db, conversation.id, SHOWN).items : []
  const data = {
    title: req.t('simulator.title'),
    place: 'simulator',
    isOpen: channels.length > 0,
    kinds: channels.map(one => one.kind),
    people: PEOPLE.map(({ name }, at) => ({ at, name })),
    choice,
    person: PEOPLE[choice.person]!.name,
    conversation,
    // A phone shows what arrived: nothing that is queued, failed or a draft.
    lines: messages
      .filter(
        message =>
          message.type !== 'event' &&
          (message.direction === 'inbound' || ['sent', 'delivered', 'read'].includes(message.status)),
      )
      .map(message => ({
        id: message.publicId,
        mine: message.direction === 'inbound',
        text: message.text,
        kind: message.type === 'text' ? null : kindLabel(message.type, req.t),
        time: req.format.time(message.sentAt),
        by: message.author === 'assistant' ? whoAnswered(message.evidence?.answeredBy, req) : null,
        why: message.evidence ? whyCard(message.evidence, req.t, req.format) : null,
      })),
    behind: behindTheCounter(messages.at(-1), conversation, req),
  }
  if (wantsFragment(req))
    renderPartials(res, partial('#phone-screen', 'outerMorph', viewText(res, 'simulator/_screen', data)))
  else render(res, 'simulator/index', data)
}

function whoAnswered(by: 'rules' | 'model' | undefined, req: Request): string | null {
  return by ? req.t(by === 'model' ? 'home.by_model' : 'home.by_rules') : null
}

/** Why the phone may be silent: what waits on the business's side. */
function behindTheCounter(
  last: ReturnType<typeof listLatestMessages>['items'][number] | undefined,
  conversation: ReturnType<typeof getConversationById> | undefined,
  req: Request,
): string | null {
  if (!conversation || !last) return null
  if (conversation.drafts > 0) return req.t('simulator.draft_waits')
  if (conversation.lastStatus === 'failed') return req.t('simulator.failed')
  if (conversation.handledBy === 'person' && conversation.waitingSince) return req.t('simulator.person')
  if (conversation.turnDueAt) return req.t('simulator.thinking')
  return null
}

function conversationOf(db: TenantDb, channelId: number, choice: Choice): number | undefined {
  return prepared<{ id: number }>(
    db,
    `SELECT c.id FROM conversations AS c JOIN contact_identities AS i ON i.contact_id = c.contact_id WHERE c.channel_id = ? AND i.channel = ? AND i.value = ?`,
  ).get(channelId, choice.kind, idOf(choice))?.id
}

function send(deps: SimulatorDeps): RequestHandler {
  return async (req, res) => {
    const choice = choiceOf(req, name => textField(req, name, 20))
    const channel = tryOutChannels(deps, req.tenant.id).find(one => one.kind === choice.kind)
    if (!channel) throw new AppError('conflict', req.t('simulator.not_open'))
    teachSimulator(deps, deps.simulator, req.tenant.id)
    const text = textField(req, 'text', 2000)
    const wantsPhoto = textField(req, 'photo', 5) === 'yes'
    if (text === '' && !wantsPhoto) return seeOther(res, pageOf(req, choice))
    const photo =
      choice.kind === 'whatsapp'
        ? { ...PHOTO.whatsapp, image: { ...PHOTO.whatsapp.image, ...(text && { caption: text }) } }
        : { ...PHOTO.other, ...(text && { text }) }
    const { status } = await deps.simulator.customerSends({
      channel: choice.kind,
      account: channel.account,
      from: idOf(choice),
      name: PEOPLE[choice.person]!.name,
      ...(wantsPhoto ? { content: photo } : { text }),
    })
    if (status !== 200) toast(res, req.t('simulator.not_taken', { status }))
    seeOther(res, pageOf(req, choice))
  }
}

/** 26 hours pass in this one chat: everything said in it was said 26 hours earlier. */
function later(deps: SimulatorDeps): RequestHandler {
  return async (req, res) => {
    const choice = choiceOf(req, name => textField(req, name, 20))
    const channel = tryOutChannels(deps, req.tenant.id).find(one => one.kind === choice.kind)
    const { db } = req.tenant
    const id = channel && conversationOf(db, channel.id, choice)
    if (id !== undefined) {
      await write(db, () => {
        prepared(
          db,
          'UPDATE messages SET sent_at = sent_at - ?, created_at = created_at - ? WHERE conversation_id = ?',
        ).run(LATER_MS, LATER_MS, id)
        prepared(
          db,
          'UPDATE conversations SET last_message_at = last_message_at - ?, last_inbound_at = last_inbound_at - ?, waiting_since = waiting_since - ? WHERE id = ?',
        ).run(LATER_MS, LATER_MS, LATER_MS, id)
      })
      deps.changed(req.tenant.id)
      toast(res, req.t('simulator.later_done'))
    }
    seeOther(res, pageOf(req, choice))
  }
}
