import { readFacts } from '../../catalog/facts.ts'
import { detectLanguage } from '../language/detect.ts'
import type { Fact } from '../plan.ts'
import { isEntryTold } from '../rules/entries.ts'
import { isTold, quotable } from '../rules/untold.ts'
import { PHRASES, say } from '../wording/wording.ts'
import type { Desk } from './desk.ts'
import { asksElse, asksTooLate, withoutYes } from './yes-but.ts'

export function sayPhrase(desk: Desk, name: string): string {
  const phrase = PHRASES.find(known => known === name)
  if (!phrase) return ''
  const text = say(desk.language, phrase, { business: desk.context.business.name })
  desk.facts.push(text) // Our own sentences claim nothing that a row would have to support.
  return text
}

export function sayEntry(desk: Desk, entryId: number): string {
  const entry = desk.entries.get(entryId)
  if (!entry || !isEntryTold(entry)) return ''
  desk.quoted.add(entryId)
  const { question, answer } = entry
  const isOther = asksTooLate(desk.ask, answer) || asksElse(desk.ask, question, answer)
  return quote(desk, isOther ? withoutYes(answer) : answer)
}

/** Nothing, when the file does not say it any more. */
export function sayPassage(desk: Desk, pieceId: number, text: string): string {
  const piece = desk.pieces.get(pieceId)
  if (!piece || !standsIn(piece.text, text)) return ''
  desk.quotedPieces.add(pieceId)
  return quote(desk, text)
}

/** Its sentences follow each other there, whatever separates them. */
const standsIn = (whole: string, text: string) =>
  whole.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' '))

/** What the business wrote, as it wrote it, or nothing where it is none for customers; in another language than the customer's, inside a frame in theirs. */
export function quote(desk: Desk, text: string): string {
  if (!isTold(text)) return ''
  const plain = quotable(text)
  const own = detectLanguage(plain, undefined, desk.context.business.defaultLanguage).language
  desk.verbatim.push(plain)
  if (own === desk.language) return plain
  const before = say(desk.language, 'entryForeign')
  const after = say(desk.language, 'entryForeignEnd')
  desk.facts.push(before, after)
  return `${before} “${plain}” ${after}`
}

export function sayFact(desk: Desk, fact: Fact): string {
  const { facts, version } = readFacts(desk.db, desk.context.business.timezone)
  const text = facts[fact]
  if (!text || !isTold(text)) return ''
  desk.facts.push(text)
  desk.factsVersion = version
  desk.factsUsed.add(fact)
  return quote(desk, text)
}
