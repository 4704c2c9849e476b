import type { Request, Response } from 'express'
import { listTeam } from '../accounts/users.ts'
import { getFacts } from '../catalog/facts.ts'
import { countKnowledge } from '../catalog/knowledge.ts'
import { countProducts } from '../catalog/products.ts'
import { type Channel, listChannels } from '../channels/connect.ts'
import type { ControlDb, TenantDb } from '../db/database.ts'
import { getConversationRow } from '../inbox/conversations.ts'
import { kindLabel } from '../inbox/kinds.ts'
import { badgeOf, initialsOf, nameOf } from '../inbox/list-page.ts'
import type { Clock } from '../lib/clock.ts'
import { wallClock } from '../lib/zone.ts'
import type { ModelView } from '../replies/routes.ts'
import { getAssistantSettings } from '../replies/settings.ts'
import { readTopicModes } from '../replies/topic-modes.ts'
import { countUnanswered } from '../replies/unanswered.ts'
import { render } from '../web/page.ts'
import { type Room, room } from '../web/routes.ts'
import { inWords } from '../web/said.ts'
import { stackedBars } from './chart.ts'
import {
  countConversationsSince,
  countWaiting,
  type DayNumbers,
  lastFromCustomer,
  listWaiting,
  numbersByDay,
  startOfDay,
  sumOf,
} from './numbers.ts'
import { solvedView } from './resolution-view.ts'
import { spendingView } from './spending-view.ts'

export interface HomeDeps {
  clock: Clock
  control: ControlDb
  /** How the model is, or undefined when nobody can tell just now. */
  modelState: () => Promise<ModelView | undefined>
  /** A channel of the simulator proves nothing about Meta. */
  isTryOut: (appKey: string) => boolean
  /** The key for paper was written down. */
  hasKit: () => boolean
}

const SHOWN_WAITING = 5
const MOST_COUNTED = 100

export function homeRoutes(deps: HomeDeps): Room {
  const r = room('/t/:slug')
  r.get('/', 'business.read', (req, res) => showHome(deps, req, res))
  return r
}

async function showHome(deps: HomeDeps, req: Request, res: Response): Promise<void> {
  const { db, timezone } = req.tenant
  const now = deps.clock.now()
  const model = await deps.modelState()
  const week = numbersByDay(db, timezone, now, 7)
  const today = week.at(-1)!
  const channels = listChannels(db).filter(channel => channel.state !== 'disconnected')
  const waiting = waitingRows(req, now)
  render(res, 'home/index', {
    title: req.t('nav.home'),
    place: 'home',
    greeting: greeting(req, now),
    waiting,
    waitingCount: countWaiting(db, MOST_COUNTED, req.sight),
    health: [
      ...channels.map(channel => channelHealth(channel, req, now)),
      assistantHealth(req, model),
      ...demotedTopics(req),
    ],
    unanswered: countUnanswered(db, now, req.sight),
    isEmpty: week.every(day => day.customers === 0) && waiting.length === 0,
    stats: statsOf(req, now, today),
    share: shareOf(week),
    spending: spendingView(req, now),
    solved: solvedView(req, now, 7),
    ...whoAnswered(req, week),
    started: req.page.can('settings.edit') && !req.tenant.demo ? gettingStarted(deps, req, channels) : null,
  })
}

function greeting(req: Request, now: Date): string {
  const hour = Number(wallClock(req.tenant.timezone, now).time.slice(0, 2))
  const part = hour < 5 ? 'evening' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return req.t(`home.good_${part}`, { name: req.user.name.split(/\s+/)[0] })
}

function waitingRows(req: Request, now: Date) {
  return listWaiting(req.tenant.db, SHOWN_WAITING, req.sight).map(id => {
    const row = getConversationRow(req.tenant.db, id, req.sight)
    const name = nameOf(req, row)
    return {
      id,
      name,
      initials: initialsOf(name),
      channel: row.channelKind,
      snippet: lastWords(req.tenant.db, row.id, req),
      badge: badgeOf(row, now, req),
      when: sinceText(row.waitingSince!, now, req),
      age: req.format.relative(row.waitingSince!, now),
    }
  })
}

function sinceText(since: Date, now: Date, { format }: Request): string {
  const time = format.time(since)
  return format.sameDay(since, now) ? time : `${format.when(since, now)} ${time}`
}

function lastWords(db: TenantDb, conversationId: number, req: Request): string {
  const said = lastFromCustomer(db, conversationId)
  return said?.text ?? kindLabel(said?.type ?? 'unsupported', req.t)
}

function channelHealth(channel: Channel, req: Request, now: Date) {
  const href = `/channels/${channel.publicId}`
  if (channel.state === 'paused') {
    return {
      name: channel.name,
      tone: 'is-bad',
      icon: 'x-circle',
      text: inWords(req, channel.stateSaid, channel.stateReason ?? '') || req.t('channels.paused'),
      href,
    }
  }
  const heard = channel.lastInboundAt ?? channel.lastWebhookAt
  return heard
    ? {
        name: channel.name,
        tone: 'is-good',
        icon: 'check-circle',
        text: req.t('home.last_message', { time: req.format.when(heard, now) }),
        href,
      }
    : { name: channel.name, tone: 'is-warn', icon: 'clock', text: req.t('channels.saved_not_checked'), href }
}

function assistantHealth(req: Request, model: ModelView | undefined) {
  const { mode } = getAssistantSettings(req.tenant.db, { demo: req.tenant.demo, language: req.tenant.locale })
  const name = req.t('nav.assistant')
  const href = '/assistant'
  if (mode === 'off') return { name, tone: '', icon: 'moon', text: req.t('assistant.mode_off'), href }
  if (model?.slow) return { name, tone: 'is-warn', icon: 'clock', text: req.t('models.slow'), href }
  const how = req.t(`assistant.mode_${mode}`)
  return model?.reachable
    ? {
        name,
        tone: 'is-good',
        icon: 'check-circle',
        text: req.t('home.model_ready', { mode: how, model: model.model }),
        href,
      }
    : { name, tone: 'is-good', icon: 'check-circle', text: req.t('home.rules_only', { mode: how }), href }
}

/** Where the assistant lost its freedom, until somebody sets the topic's mode. */
function demotedTopics(req: Request) {
  return [...readTopicModes(req.tenant.db).values()]
    .filter(({ why }) => why === 'demoted')
    .map(({ topic, since }) => ({
      name: req.t('nav.assistant'),
      tone: 'is-warn',
      icon: 'alert',
      text: `${req.t('home.topic_demoted', { topic: req.t(`topic.${topic}`) })} (${req.format.date(since)})`,
      href: `/assistant#topic-${topic}`,
    }))
}

function statsOf(req: Request, now: Date, today: DayNumbers) {
  const { t, format } = req
  const automatic = today.rules + today.model
  const answers = automatic + today.drafts + today.people
  return [
    {
      value: format.number(countConversationsSince(req.tenant.db, startOfDay(req.tenant.timezone, now))),
      name: t('home.stat_conversations'),
      meaning: t('home.stat_messages', { count: today.customers }),
      href: '/inbox',
    },
    {
      value: format.number(automatic),
      name: t('home.stat_assistant'),
      meaning: t('home.stat_split', { rules: today.rules, model: today.model }),
      href: '/inbox?view=assistant',
    },
    {
      value: format.number(today.people + today.drafts),
      name: t('home.stat_people'),
      meaning: t('home.stat_drafts', { count: today.drafts }),
      href: '/inbox?view=mine',
    },
    {
      value: answers === 0 ? '–' : format.percent(automatic / answers),
      name: t('home.stat_alone'),
      meaning: t('home.stat_answers', { count: answers }),
      href: '/reports',
    },
  ]
}

function shareOf(week: DayNumbers[]) {
  const { rules, model } = sumOf(week)
  const all = rules + model
  return all === 0 ? null : { rules, model, rulesShare: rules / all, modelShare: model / all }
}

/** The chart of the last days with the table that says the same. */
export function whoAnswered(req: Request, days: DayNumbers[]) {
  const { t, format } = req
  const weekday = new Intl.DateTimeFormat(`${req.language}-u-nu-latn`, { weekday: 'short', timeZone: 'UTC' })
  const date = new Intl.DateTimeFormat(`${req.language}-u-nu-latn`, {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  })
  const label = (day: DayNumbers, at: number) => {
    if (at === days.length - 1) return t('home.today')
    return (days.length > 7 ? date : weekday).format(new Date(`${day.date}T12:00:00Z`))
  }
  const sum = sumOf(days)
  return {
    days: days.map((day, at) => ({ ...day, label: label(day, at) })),
    hasAnswers: sum.rules + sum.model + sum.drafts + sum.people > 0,
    chart: stackedBars(
      days.map((day, at) => ({
        label: label(day, at),
        values: [day.rules + day.model, day.drafts, day.people],
      })),
      ['f-auto', 'f-draft', 'f-person'],
      t('home.chart', { assistant: sum.rules + sum.model, drafts: sum.drafts, people: sum.people }),
      format.number,
    ),
  }
}

function gettingStarted(deps: HomeDeps, req: Request, channels: Channel[]) {
  const { db } = req.tenant
  const real = channels.filter(channel => !deps.isTryOut(channel.appKey))
  const steps = [
    {
      name: 'simulator',
      href: '/simulator',
      done: channels.some(channel => deps.isTryOut(channel.appKey) && channel.lastInboundAt !== null),
    },
    { name: 'hours', href: '/knowledge/facts', done: getFacts(db, req.tenant.timezone).hours.length > 0 },
    { name: 'products', href: '/products/import', done: countProducts(db) > 0 },
    { name: 'knowledge', href: '/knowledge/new', done: countKnowledge(db) > 0 },
    { name: 'channel', href: '/channels', done: real.some(channel => channel.lastWebhookAt !== null) },
    { name: 'team', href: '/settings', done: listTeam(deps.control, req.tenant.id).length > 1 },
    ...(req.page.isOperator ? [{ name: 'kit', page: '/operator/keys', done: deps.hasKit() }] : []),
  ]
  const done = steps.filter(step => step.done).length
  return done === steps.length ? null : { steps, done, all: steps.length }
}
