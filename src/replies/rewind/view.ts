import type { Request } from 'express'
import { reasonText } from '../../inbox/thread-events.ts'
import { LANGUAGES } from '../../web/languages.ts'
import type { Translate } from '../../web/texts.ts'
import type { JudgedCase } from './cases.ts'
import { type Candidate, type CaseAnswer, VERDICTS, type Verdict } from './rewind.ts'
import { isUnderway, type Rewind, type RewindSummary } from './rewinds.ts'
import { refusalOf } from './verdict.ts'

const TONES: Record<Verdict, { tone: string; icon: string }> = {
  wrong_claim: { tone: 'is-bad', icon: 'x-circle' },
  missed_handoff: { tone: 'is-bad', icon: 'handoff' },
  lost_answer: { tone: 'is-warn', icon: 'alert' },
  new_handoff: { tone: 'is-warn', icon: 'handoff' },
  changed: { tone: '', icon: 'edit' },
  now_answered: { tone: 'is-good', icon: 'check-circle' },
  words: { tone: '', icon: 'edit' },
  same: { tone: '', icon: 'check' },
}

/** What is tried, in a line. */
export function candidateText(candidate: Candidate, t: Translate): string {
  switch (candidate.kind) {
    case 'model':
      return t('rewind.tries_model', { model: candidate.model })
    case 'rules':
      return t('rewind.tries_rules')
    case 'settings':
      return [
        ...(candidate.displayName === undefined
          ? []
          : [
              candidate.displayName === null
                ? t('rewind.tries_own_name')
                : t('rewind.tries_name', { name: candidate.displayName }),
            ]),
        ...(candidate.defaultLanguage
          ? [t('rewind.tries_language', { language: LANGUAGES[candidate.defaultLanguage] })]
          : []),
      ].join(' · ')
    case 'catalog':
      return t('rewind.tries_catalog', { file: candidate.fileName })
    case 'knowledge':
      return t('rewind.tries_knowledge', { file: candidate.fileName })
  }
}

export function rewindRow(rewind: Rewind, { t, format }: Request, now: Date) {
  return {
    id: rewind.publicId,
    state: rewind.state,
    what: candidateText(rewind.candidate, t),
    when: format.when(rewind.createdAt, now),
    by: rewind.startedBy,
    stateText: stateText(rewind, t, format.when(rewind.endedAt ?? rewind.createdAt, now)),
    isUnderway: isUnderway(rewind),
    isInUse: rewind.appliedAt !== null,
  }
}

function stateText(rewind: Rewind, t: Translate, time: string): string {
  if (rewind.appliedAt) return t('rewind.state_applied')
  return t(`rewind.state_${rewind.state}`, { time })
}

export function summaryView(rewind: Rewind, summary: RewindSummary, req: Request, now: Date) {
  const { t, format } = req
  const refusal = isUnderway(rewind) ? undefined : refusalOf(rewind, summary, now)
  const { wrongClaims, missedHandoffs, byModel } = summary
  return {
    progress: { done: summary.steps, of: 2 * summary.total },
    total: summary.total,
    judged: summary.judged,
    stats: [
      stat('wrong_claim', wrongClaims, req),
      stat('missed_handoff', missedHandoffs, req),
      {
        value: format.number(summary.verdicts.now_answered),
        name: t('rewind.stat_now_answered'),
        meaning: t('rewind.stat_lost', { n: format.number(summary.verdicts.lost_answer) }),
        tone: '',
      },
      {
        value: format.number(summary.verdicts.same + summary.verdicts.words),
        name: t('rewind.stat_same'),
        meaning: t('rewind.stat_changed', {
          n: format.number(summary.verdicts.changed + summary.verdicts.new_handoff),
        }),
        tone: '',
      },
    ],
    byModel:
      byModel.before + byModel.after > 0
        ? t('rewind.by_model', {
            before: format.number(byModel.before),
            after: format.number(byModel.after),
          })
        : t('rewind.by_rules_only'),
    modelFailed:
      summary.modelFailed > 0 ? t('rewind.model_failed', { n: format.number(summary.modelFailed) }) : null,
    verdicts: VERDICTS.filter(verdict => summary.verdicts[verdict] > 0).map(verdict => ({
      verdict,
      ...TONES[verdict],
      text: t(`rewind.verdict_${verdict}`),
      count: format.number(summary.verdicts[verdict]),
    })),
    refusal: refusal ? t(`rewind.refused_${refusal}`) : null,
    isHarm: refusal === 'wrong_claims' || refusal === 'missed_handoffs',
    failure:
      rewind.state === 'failed'
        ? t(`rewind.failed_${rewind.failure === 'no_model' ? 'no_model' : 'error'}`)
        : null,
  }
}

function stat(
  verdict: 'wrong_claim' | 'missed_handoff',
  counts: { before: number; after: number },
  { t, format }: Request,
) {
  return {
    value: format.number(counts.after),
    name: t(`rewind.stat_${verdict}`),
    meaning: t('rewind.stat_now', { n: format.number(counts.before) }),
    tone: counts.after > counts.before ? 'is-bad' : '',
  }
}

export function caseView(one: JudgedCase, { t, format }: Request) {
  return {
    ...one,
    ...TONES[one.verdict],
    verdictText: t(`rewind.verdict_${one.verdict}`),
    when: format.dateTime(one.askedAt),
    answers: [
      {
        title: t('rewind.then'),
        text: one.answered?.text ?? '',
        by: one.answered ? authorText(one.answered.author, t) : t('rewind.nothing_then'),
        note: one.handoff ? t('rewind.handed_over', { reason: reasonText(one.handoff, t) }) : '',
        author: one.answered?.author === 'user' ? 'person' : 'assistant',
        wrong: [] as string[],
      },
      answerView(t('rewind.now'), one.before, t),
      answerView(t('rewind.with_change'), one.after, t),
    ],
  }
}

function answerView(title: string, answer: CaseAnswer, t: Translate) {
  return {
    title,
    text: answer.text,
    by: t(answer.answeredBy === 'model' ? 'rewind.answered_model' : 'rewind.answered_rules'),
    note: [
      t(`assistant.action_${answer.action}`),
      ...(answer.handoffReason ? [reasonText(answer.handoffReason, t)] : []),
      ...(answer.modelFailed ? [t('rewind.model_gave_nothing')] : []),
    ].join(' · '),
    author: 'assistant',
    wrong: answer.wrong,
  }
}

function authorText(author: string, t: Translate): string {
  return author === 'assistant' || author === 'flow' ? t('inbox.by_assistant') : t('inbox.by_person')
}
