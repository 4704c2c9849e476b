import { LIMITS, type Piece, Unreadable } from './reader-link.ts'
import type { Section } from './sections.ts'
import { sentencesOf } from './sentences.ts'

/** A piece is what a search result shows and a model reads whole: long enough to make sense, short enough to say one thing. */
const MOST_TOKENS = 800
const WANTED_TOKENS = 600
/** What a piece repeats of the one before, so that no sentence loses the one it leans on. */
const REPEATED_TOKENS = 90
const LONGEST_SENTENCE = 2_400

/** Cuts sections into pieces at the ends of sentences. */
export function cutIntoPieces(sections: Section[]): Piece[] {
  const pieces: Piece[] = []
  let characters = 0
  for (const { heading, page, lines } of sections) {
    for (const text of cutText(lines.join('\n'))) {
      characters += text.length
      pieces.push({ heading, page, text })
    }
    if (characters > LIMITS.characters || pieces.length > LIMITS.pieces) throw new Unreadable('too_much_text')
  }
  return pieces
}

function cutText(text: string): string[] {
  if (tokensIn(text) <= MOST_TOKENS) return [text]
  const parts: string[] = []
  let open: string[] = []
  let weight = 0
  for (const sentence of linesAndSentences(text)) {
    const own = tokensIn(sentence)
    if (weight > 0 && weight + own > WANTED_TOKENS) {
      parts.push(joined(open))
      open = lastOf(open)
      weight = tokensIn(joined(open))
    }
    open.push(sentence)
    weight += own
  }
  parts.push(joined(open))
  return parts
}

/** Sentences, with the ends of lines as they were. */
function linesAndSentences(text: string): string[] {
  return text.split('\n').flatMap(line => {
    const sentences = sentencesOf(line).flatMap(hardCut)
    return sentences.map((sentence, at) => (at === sentences.length - 1 ? `${sentence}\n` : `${sentence} `))
  })
}

const joined = (sentences: string[]) => sentences.join('').trim()

/** What is no sentence, such as a table without line ends, is cut between words. */
function hardCut(sentence: string): string[] {
  const parts: string[] = []
  let rest = sentence
  while (rest.length > LONGEST_SENTENCE) {
    const space = rest.lastIndexOf(' ', LONGEST_SENTENCE)
    const end = space > LONGEST_SENTENCE / 2 ? space : LONGEST_SENTENCE
    parts.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return [...parts, rest]
}

function lastOf(sentences: string[]): string[] {
  const last: string[] = []
  let weight = 0
  for (const sentence of sentences.toReversed()) {
    weight += tokensIn(sentence)
    if (weight > REPEATED_TOKENS) break
    last.unshift(sentence)
  }
  return last
}

/** Roughly: four bytes a token fits Latin, Cyrillic, Arabic and Devanagari letters alike. */
function tokensIn(text: string): number {
  return Buffer.byteLength(text) / 4
}
