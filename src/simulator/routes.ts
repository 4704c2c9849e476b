import type { Request, RequestHandler, Response } from 'express'
import type { Channel } from '../channels/connect.ts'
import { write } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { partial, render, renderPartials, seeOther, toast, viewText, wantsFragment } from '../web/page.ts'
import { textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { ageConversation, ageCustomer } from './age.ts'
import { addressOf, type Choice, PERSONAS, personaOf } from './personas.ts'
import { conversationOf, type Phone, phoneOf } from './phone.ts'
import type { Simulator } from './simulator.ts'
import { openTryOut, TRY_OUT_KINDS, type TryOutDeps, teachSimulator, tryOutChannels } from './try-out.ts'
import { actsOf, OFFERS, orderable } from './try-out-acts.ts'

export interface SimulatorDeps extends TryOutDeps {
  simulator: Simulator
  changed: (tenantId?: string) => void
}

const LATER_MS = 26 * 3_600_000

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
  r.post('/simulator/down', 'chats.reply', (req, res) => {
    const { choice, channel } = placeOf(deps, req)
    const knobs = deps.simulator.knobsOf(choice.kind, channel.account)
    knobs.isDown = textField(req, 'down', 5) === 'yes'
    toast(res, req.t(knobs.isDown ? 'simulator.down_now' : 'simulator.up_now'))
    seeOther(res, pageOf(req, choice))
  })
  r.post('/simulator/fail', 'chats.reply', (req, res) => {
    const { choice, channel } = placeOf(deps, req)
    deps.simulator.knobsOf(choice.kind, channel.account).failNext = {
      times: 1,
      code: 131026,
      details: 'Asked for on the try-out page.',
    }
    toast(res, req.t('simulator.will_fail'))
    seeOther(res, pageOf(req, choice))
  })
  return r
}

function choiceOf(read: (name: string) => string): Choice {
  const kind = TRY_OUT_KINDS.find(known => known === read('channel')) ?? 'whatsapp'
  const person = Number(read('as'))
  return { kind, person: Number.isInteger(person) && PERSONAS[person] ? person : 0 }
}

const pageOf = (req: Request, { kind, person }: Choice) =>
  `/t/${req.tenant.slug}/simulator?channel=${kind}&as=${person}`

/** The try-out channel a form is about, with the simulator told of all it may have forgotten over a restart. */
function placeOf(deps: SimulatorDeps, req: Request): { choice: Choice; channel: Channel } {
  const choice = choiceOf(name => textField(req, name, 20))
  const channel = tryOutChannels(deps, req.tenant.id).find(one => one.kind === choice.kind)
  if (!channel) throw new AppError('conflict', req.t('simulator.not_open'))
  teachSimulator(deps, deps.simulator, req.tenant.id)
  return { choice, channel }
}

function showSimulator(deps: SimulatorDeps, req: Request, res: Response): void {
  const { simulator } = deps
  const channels = tryOutChannels(deps, req.tenant.id)
  const choice = choiceOf(name => textQuery(req, name, 20))
  const channel = channels.find(one => one.kind === choice.kind)
  const phone = phoneOf(simulator, req, channel?.id, choice)
  const data = {
    title: req.t('simulator.title'),
    place: 'simulator',
    isOpen: channels.length > 0,
    kinds: channels.map(one => one.kind),
    people: PERSONAS.map(({ name }, at) => ({ at, name })),
    choice,
    person: personaOf(choice).name,
    offers: offersFor(choice, phone),
    products: choice.kind === 'whatsapp' ? orderable(req) : [],
    isDown: channel !== undefined && isDown(simulator, channel),
    ...phone,
  }
  if (wantsFragment(req))
    renderPartials(
      res,
      partial('#phone-screen', 'outerMorph', viewText(res, 'simulator/_screen', data)),
      partial('#phone-offers', 'outerMorph', viewText(res, 'simulator/_offers', data)),
    )
  else render(res, 'simulator/index', data)
}

function isDown(simulator: Simulator, channel: Channel): boolean {
  const isKnown = simulator.state.accounts.some(
    one => one.channel === channel.kind && one.account === channel.account,
  )
  return isKnown && simulator.knobsOf(channel.kind, channel.account).isDown
}

/** What can be done now on this channel; `message` is what it is done to. */
function offersFor({ kind }: Choice, phone: Phone): { what: string; icon: string; message: string }[] {
  return OFFERS.flatMap(offer => {
    if ('channels' in offer && !(offer.channels as readonly string[]).includes(kind)) return []
    const message = 'needs' in offer ? (offer.needs === 'mine' ? phone.lastMine : phone.lastTheirs) : ''
    return message === null ? [] : [{ what: offer.what, icon: offer.icon, message }]
  })
}

function send(deps: SimulatorDeps): RequestHandler {
  return async (req, res) => {
    const { choice, channel } = placeOf(deps, req)
    const { name, username } = personaOf(choice)
    const who = {
      channel: choice.kind,
      account: channel.account,
      from: addressOf(choice),
      name,
      ...(choice.kind === 'instagram' && { username }),
    }
    for (const act of actsOf(req, choice)) {
      const { status } = await deps.simulator.customerDoes(who, act)
      if (status !== 200) toast(res, req.t('simulator.not_taken', { status }))
    }
    seeOther(res, pageOf(req, choice))
  }
}

/** 26 hours pass in this one chat, for the business and for Meta. */
function later(deps: SimulatorDeps): RequestHandler {
  return async (req, res) => {
    const { choice, channel } = placeOf(deps, req)
    const { db } = req.tenant
    const id = conversationOf(db, channel.id, choice, req.sight)
    if (id !== undefined) {
      await write(db, () => ageConversation(db, id, LATER_MS))
      ageCustomer(deps.simulator.state, choice.kind, channel.account, addressOf(choice), LATER_MS)
      deps.changed(req.tenant.id)
      toast(res, req.t('simulator.later_done'))
    }
    seeOther(res, pageOf(req, choice))
  }
}
