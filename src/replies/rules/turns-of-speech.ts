import { remembered } from '../../lib/remembered.ts'
import { TURNS_OF_SPEECH } from './topic-words.ts'
import { patternOf } from './word-patterns.ts'

const PATTERNS = Object.entries(TURNS_OF_SPEECH).map(([topic, words]) => ({ topic, words: patternOf(words) }))

export interface Turned {
  topics: Set<string>
  /** Places of the words that say so: they name no product. */
  places: Set<number>
}

const OVERRULED: Record<string, string[]> = {
  payment: ['.price'],
  receipt: ['.price'],
  discount: ['credited'],
  hours: ['.lapse', '.opened'],
  ingredients: ['pets'],
  '.price': ['.measures'],
}

/** "What would I pay?" asks what it costs, and not how one pays; who opens a phone opens no shop. */
export function isOverruled(concept: string, { topics, places }: Turned, at: number): boolean {
  return (OVERRULED[concept] ?? []).some(by => topics.has(by)) && places.has(at)
}

const NOTHING: Turned = { topics: new Set(), places: new Set() }
const MOST_WORDS = 120

/** What words ask about together though none of them names it. */
export function topicsTurned(words: readonly { text: string }[]): Turned {
  if (words.length === 0 || words.length > MOST_WORDS) return NOTHING
  const starts: number[] = []
  let text = ' '
  for (const word of words) {
    starts.push(text.length)
    text += `${word.text.replace(/[أإآ]/g, 'ا').replace(/ئ/g, 'ي').replace(/ؤ/g, 'و')} `
  }
  const turns = turnsIn(text)
  return {
    topics: new Set(turns.map(({ topic }) => topic)),
    places: new Set(
      starts.flatMap((start, at) => (turns.some(turn => start >= turn.from && start < turn.to) ? at : [])),
    ),
  }
}

// One message is asked about from several sides.
const turnsIn = remembered(
  text =>
    PATTERNS.flatMap(({ topic, words }) =>
      [...text.matchAll(words)].map(({ index, 0: said }) => ({
        topic,
        from: index,
        to: index + said.length,
      })),
    ),
  200,
)
