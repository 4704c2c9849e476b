import type { Format } from '../web/format.ts'
import { hasText, type Translate } from '../web/texts.ts'
import type { Template, TemplateChange } from './changes.ts'
import { partsOf } from './components.ts'
import { languageName } from './languages.ts'

/** Meta's word in the reader's language; a word nobody has translated yet stays Meta's. */
export function metaText(
  kind: 'status' | 'category' | 'quality' | 'reason',
  word: string,
  t: Translate,
): string {
  const key = `templates.${kind}_${word}`
  return hasText(key) ? t(key) : word
}

const TONES: Record<string, { tone: string; icon: string }> = {
  APPROVED: { tone: 'is-good', icon: 'check-circle' },
  PENDING: { tone: '', icon: 'clock' },
  IN_APPEAL: { tone: '', icon: 'clock' },
  PAUSED: { tone: 'is-warn', icon: 'pause' },
  REJECTED: { tone: 'is-bad', icon: 'x-circle' },
  DISABLED: { tone: 'is-bad', icon: 'x-circle' },
}

export function statusView(template: Template, t: Translate) {
  const word = template.deletedAt ? 'DELETED' : template.status
  const { tone, icon } = TONES[word] ?? { tone: '', icon: 'info' }
  const reasonKey = `templates.reason_${template.rejectedReason ?? ''}`
  const todoKey = `templates.todo_${word}`
  return {
    word,
    tone,
    icon,
    text: metaText('status', word, t),
    reason:
      word === 'REJECTED' && template.rejectedReason ? metaText('reason', template.rejectedReason, t) : '',
    todo: hasText(todoKey) ? t(todoKey) : '',
    hasReason: hasText(reasonKey),
  }
}

const QUALITY_TONES: Record<string, string> = { GREEN: 'is-good', YELLOW: 'is-warn', RED: 'is-bad' }

export function qualityView(template: Template, t: Translate): { text: string; tone: string } | null {
  if (!template.quality || template.quality === 'UNKNOWN') return null
  return { text: metaText('quality', template.quality, t), tone: QUALITY_TONES[template.quality] ?? '' }
}

/** What the category means for the bill, where it is not what somebody expects. */
export function costNotes(template: Template, t: Translate): string[] {
  const { category, requestedCategory, correctCategory } = template
  const word = (name: string) => metaText('category', name, t)
  return [
    ...(requestedCategory && requestedCategory !== category
      ? [t('templates.cost_changed', { asked: word(requestedCategory), category: word(category) })]
      : []),
    ...(correctCategory && correctCategory !== category
      ? [t('templates.cost_announced', { category: word(correctCategory) })]
      : []),
  ]
}

const SNIPPET = 110

export function rowView(template: Template, t: Translate, language: string) {
  const { category, requestedCategory, correctCategory } = template
  const text = (partsOf(template.components).body?.text ?? '').replace(/\s+/g, ' ')
  const shown = [...text]
  return {
    id: template.publicId,
    name: template.name,
    snippet: shown.length > SNIPPET ? `${shown.slice(0, SNIPPET).join('')}…` : text,
    language: languageName(template.language, language),
    code: template.language,
    category: metaText('category', category, t),
    categoryNote:
      correctCategory && correctCategory !== category
        ? t('templates.will_be', { category: metaText('category', correctCategory, t) })
        : requestedCategory && requestedCategory !== category
          ? t('templates.asked_as', { category: metaText('category', requestedCategory, t) })
          : '',
    status: statusView(template, t),
    quality: qualityView(template, t),
  }
}

/** A line of what happened, in words. */
export function changeView(change: TemplateChange, t: Translate, format: Format) {
  return { when: format.dateTime(change.at), text: changeText(change, t) }
}

function changeText({ what, was, becomes, reason }: TemplateChange, t: Translate): string {
  const kind =
    what === 'quality' ? 'quality' : what === 'category' || what === 'announced' ? 'category' : 'status'
  const word = (name: string | null) => metaText(kind, name ?? '', t)
  const why = reason && hasText(`templates.reason_${reason}`) ? ` ${t(`templates.reason_${reason}`)}` : ''
  if (what === 'created') return `${t('templates.did_created', { becomes: word(becomes) })}${why}`
  if (what === 'edited') return t('templates.did_edited')
  if (what === 'refused') return t('templates.did_refused', { code: reason ?? '' })
  if (what === 'deleted')
    return reason === 'not_listed' ? t('templates.did_not_listed') : t('templates.deleted')
  if (what === 'announced') return t('templates.will_be', { category: word(becomes) })
  const label = kind === 'status' ? '' : `${t(`templates.${kind}`)}: `
  const change = was ? t('templates.did_change', { was: word(was), becomes: word(becomes) }) : word(becomes)
  return `${label}${change}${change.endsWith('.') ? '' : '.'}${why}`
}
