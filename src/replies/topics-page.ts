import type { Request } from 'express'
import { type Difference, differencesOf, versionOf } from '../web/meanwhile.ts'
import { hasText } from '../web/texts.ts'
import type { AssistantMode } from './schema.ts'
import type { AssistantSettings } from './settings.ts'
import { readHolds, readTopicModes } from './topic-modes.ts'
import { TOPICS, type Topic } from './topics.ts'
import { type Measured, type TopicTrust, trustByTopic } from './trust.ts'

const BARS = [0.8, 0.85, 0.9, 0.95, 0.98]
const SOLVED_HOURS = [24, 48, 72, 168]

/** The form of the topics: what each may do, or “follow”, and the figures below them. */
export interface TopicsForm extends Pick<AssistantSettings, 'bar' | 'leastCount' | 'solvedAfterHours'> {
  modes: Partial<Record<Topic, AssistantMode | 'follow'>>
  /** What somebody else changed while it was open. */
  meanwhile?: Difference[]
}

/** The form as it would be shown now. */
export function topicsForm(
  own: ReadonlyMap<Topic, { mode: AssistantMode }>,
  { bar, leastCount, solvedAfterHours }: AssistantSettings,
): TopicsForm {
  const modes = Object.fromEntries(TOPICS.map(topic => [topic, own.get(topic)?.mode ?? 'follow']))
  return { modes, bar, leastCount, solvedAfterHours }
}

export function topicsVersion({ modes, bar, leastCount, solvedAfterHours }: TopicsForm): string {
  return versionOf([TOPICS.map(topic => modes[topic]), bar, leastCount, solvedAfterHours])
}

export function topicsChanges(was: TopicsForm, typed: TopicsForm, mode: AssistantMode, req: Request) {
  const { t, format } = req
  const words = (one: AssistantMode | 'follow' = 'follow') =>
    one === 'follow'
      ? t('assistant.topic_follow', { mode: t(`assistant.mode_${mode}`) })
      : t(`assistant.mode_${one}`)
  const hours = (form: TopicsForm) => format.span(form.solvedAfterHours, 'hour')
  return differencesOf([
    ...TOPICS.map((topic): [string, string, string] => [
      t(`topic.${topic}`),
      words(was.modes[topic]),
      words(typed.modes[topic]),
    ]),
    [t('assistant.bar'), format.percent(was.bar), format.percent(typed.bar)],
    [t('assistant.least'), format.number(was.leastCount), format.number(typed.leastCount)],
    [t('assistant.solved_after'), hours(was), hours(typed)],
  ])
}

/** The table of topics, each with its mode and what people did with its answers. */
export function topicsData(req: Request, settings: AssistantSettings, typed?: TopicsForm) {
  const { db } = req.tenant
  const stored = topicsForm(readTopicModes(db), settings)
  const chosen = typed ?? stored
  return {
    topics: trustByTopic(db, settings).map(trust => ({
      ...topicRow(req, settings, trust),
      chosen: chosen.modes[trust.topic] ?? 'follow',
    })),
    chosen,
    topicsVersion: topicsVersion(stored),
    topicsMeanwhile: typed?.meanwhile ?? [],
    bars: withOwn(BARS, chosen.bar),
    solvedChoices: withOwn(SOLVED_HOURS, chosen.solvedAfterHours),
    holds: readHolds(db).map(({ reason }) => ({ text: req.t(heldText(reason)) })),
  }
}

const withOwn = (choices: number[], own: number) =>
  choices.includes(own) ? choices : [...choices, own].sort((a, b) => a - b)

export function heldText(reason: string): string {
  const key = `assistant.held_${reason}`
  return hasText(key) ? key : 'assistant.held_other'
}

function topicRow(req: Request, settings: AssistantSettings, trust: TopicTrust) {
  const { topic, mode, own, measured, offer } = trust
  return {
    topic,
    name: req.t(`topic.${topic}`),
    mode,
    own: own !== null,
    demoted: own?.why === 'demoted' ? demotedText(req, own) : null,
    measured: measured.count === 0 ? null : measuredText(req, settings, mode, measured),
    offer,
  }
}

function demotedText({ t, format }: Request, own: NonNullable<TopicTrust['own']>): string {
  return t('assistant.topic_demoted', {
    date: format.date(own.since),
    all: format.number(own.judged ?? 0),
    good: format.number(own.good ?? 0),
  })
}

function measuredText(
  { t, format }: Request,
  settings: AssistantSettings,
  mode: AssistantMode,
  measured: Measured,
) {
  const { count, good, edited, discarded, otherwise } = measured
  const values = { good: format.number(good), all: format.number(count) }
  return {
    text: t(`assistant.topic_${mode === 'off' ? 'draft' : mode}`, values),
    sure: t('assistant.topic_sure', {
      low: format.percent(measured.lower ?? 0),
      high: format.percent(measured.upper ?? 1),
      bar: format.percent(settings.bar),
    }),
    more:
      edited + discarded + otherwise > 0
        ? t('assistant.topic_more', {
            edited: format.number(edited),
            discarded: format.number(discarded),
            otherwise: format.number(otherwise),
          })
        : null,
  }
}
