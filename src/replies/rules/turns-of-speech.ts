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
  const topics = new Set<string>()
  const places = new Set<number>()
  for (const { topic, words: pattern } of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      topics.add(topic)
      const end = match.index + match[0].length
      starts.forEach((start, at) => {
        if (start >= match.index && start < end) places.add(at)
      })
    }
  return { topics, places }
}
