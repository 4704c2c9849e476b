import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import { findPhrases, phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { knownSchedule } from './schedule.ts'

const NOT_THEN = phrases<'early' | 'late'>([
  [
    'early',
    'too early|a bit early|a little early|before we open|demasiado temprano|muy temprano|demasiado pronto|cedo demais|muito cedo|demasiado cedo|trop tôt|zu früh|troppo presto|çok erken|слишком рано|рановато|بدري|مبكر جدا|مبكر|מוקדם מדי|बहुत जल्दी|terlalu pagi|kepagian|terlalu awal',
  ],
  [
    'late',
    'too late|a bit late|a little late|after we close|demasiado tarde|muy tarde|tarde demais|muito tarde|trop tard|zu spät|troppo tardi|çok geç|слишком поздно|поздновато|متأخر|متاخر|מאוחר מדי|बहुत देर|terlalu malam|kemalaman|terlalu sore',
  ],
])

const NEAR = 4

/**
 * "We open at 7:00, so 6:45 is a little too early": no hour of ours but one that was asked for. The reading without
 * such times, where by everything that is known nobody is there yet or any more.
 */
export function withoutTimesNotOpen(draft: Reading, entries: readonly Entry[]): Reading {
  const said = findPhrases(NOT_THEN, draft.tokens)
  if (said.length === 0) return draft
  const spans = entries
    .flatMap(({ reading }) => knownSchedule(reading))
    .filter(({ isClosed, times }) => !isClosed && times.length >= 2)
  const isNotOpen = (time: Figure): boolean =>
    time.kind === 'time' &&
    spans.length > 0 &&
    said.some(({ id, first }) => {
      const isBeside = first > time.last && first - time.last <= NEAR
      if (!isBeside || draft.clause[first] !== draft.clause[time.first]) return false
      const at = time.values[0] ?? 0
      const edges = spans.map(({ times }) => (id === 'early' ? times[0] : times.at(-1))?.values[0] ?? at)
      return edges.every(edge => (id === 'early' ? at < edge : at > edge))
    })
  const left = draft.figures.filter(isNotOpen)
  if (left.length === 0) return draft
  const figureAt = new Map([...draft.figureAt].filter(([, figure]) => !left.includes(figure)))
  return { ...draft, figures: draft.figures.filter(figure => !left.includes(figure)), figureAt }
}
