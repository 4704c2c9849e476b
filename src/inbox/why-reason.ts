import type { Translate } from '../web/texts.ts'
import { reasonText } from './thread-events.ts'

/** What the assistant notes as its reason, in a few words for programs and logs, by the text a screen says it in. */
export const REASONS: Record<string, readonly string[]> = {
  'why.reason_goods': [
    'products found by name',
    'each of them is named',
    'what is listed for the product',
    'options of the best match',
    'cheapest of what fits',
    'fits what was asked',
    'all that fit the name equally',
    'everything that fits',
    'everything that there is, by kind',
    'everything of this kind',
    'everything that has it',
    'what comes nearest to it',
    'what there is of the kind that was named',
    'compares prices',
  ],
  'why.reason_facts': ['opening hours'],
  'why.reason_nothing': [
    'nothing here answers it',
    'nothing here has it',
    'no opening hours written',
    'the row does not tell',
  ],
  'why.reason_no_discount': ['no entry offers a discount', 'asks whether it may cost less'],
  'why.reason_smalltalk': [
    'greeting or thanks',
    'pictures only',
    'declines the offer',
    'takes back what was asked',
  ],
  'why.reason_honesty': ['asks who is writing'],
  'why.reason_opt_out': ['opt_out'],
  'why.reason_unchecked': ['no answer passed the claim check'],
  'assistant.action_clarify': [
    'no product named',
    'not understood',
    'several products may be meant',
    'may be several of them',
    'a code that is nearly one here',
    'nothing to read',
    'says cancel and not what',
    'a picture that may show one of these',
    'heard, and not sure that it was meant',
  ],
  'assistant.action_refuse': [
    'asks about another person',
    'asks what the business pays itself',
    'tries to give the assistant orders',
    'is not about the business',
  ],
  'assistant.action_handoff': ['takes up the offer to ask a person'],
  'assistant.held_slow_model': ['the model does not keep up'],
}

/** Reasons that name something. */
const BEGINNINGS: readonly [start: string, key: string][] = [
  ['entry ', 'why.reason_entry'],
  ['the facts’ ', 'why.reason_facts'],
  ["the facts' ", 'why.reason_facts'],
  ['a passage of ', 'why.reason_passage'],
  ['needs a person: ', 'assistant.action_handoff'],
  ['could not be read: ', 'assistant.action_handoff'],
  ['cannot read: ', 'why.reason_cannot_read'],
  ['the model understood: ', 'why.reason_model'],
]

const KEYS = new Map(
  Object.entries(REASONS).flatMap(([key, reasons]) => reasons.map(reason => [reason, key])),
)

const SOUNDS_LIKE = /^sounds like (\w+) \((\d+) %, from (\d+) % on\)$/

/** In the reader's language; as it was noted where no text is known for it. */
export function reasonInWords(reason: string, t: Translate): string {
  const [, sound, likely, bar] = SOUNDS_LIKE.exec(reason) ?? []
  if (sound) return t('why.reason_sounds', { reason: reasonText(sound, t), likely: likely!, bar: bar! })
  const [, noted = reason, beside = ''] = /^(.*?)(?: \(([^()]*)\))?$/s.exec(reason) ?? []
  const key = KEYS.get(noted) ?? BEGINNINGS.find(([start]) => noted.startsWith(start))?.[1]
  if (!key) return reason
  if (beside.endsWith('gave nothing to use')) return `${t(key)} (${t('rewind.model_gave_nothing')})`
  return beside.startsWith('the model does not keep up')
    ? `${t(key)} ${t('assistant.held_slow_model')}`
    : t(key)
}
