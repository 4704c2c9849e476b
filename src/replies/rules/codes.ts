import { findByCode } from '../../catalog/search/codes.ts'
import { fold } from '../../catalog/search/fold.ts'
import type { TenantDb } from '../../db/database.ts'
import { withLetters } from './arabizi.ts'
import { withMeant } from './homonyms.ts'
import { withDrawnCounts } from './pictures.ts'
import { readWords, type Word } from './words.ts'

const MOST_PIECES = 6
const MOST_TRIED = 40

/** Words that say a code follows. */
const CODE_WORDS = new Set(
  'code sku ref reference item art article articulo artigo articolo artikel model modelo modele modell codigo codice kod kodu artikelnummer bestellnummer referencia riferimento urun kode كود رمز موديل الكود מקט קוד דגם कोड मॉडल код артикул модель no nr num nummer numero number numarasi nomor номер رقم'
    .split(' ')
    .map(fold),
)

/** The words of a message, where codes of what the business sells are one word each. */
export function readMessage(db: TenantDb, text: string): Word[] {
  return withMeant(withLetters(withCodes(db, withDrawnCounts(readWords(text)))))
}

function withCodes(db: TenantDb, words: Word[]): Word[] {
  const read: Word[] = []
  let tried = 0
  for (let at = 0; at < words.length; at++) {
    const found = longest(words, at, run => (tried++ < MOST_TRIED ? findByCode(db, run) : undefined))
    if (!found) {
      read.push(words[at]!)
      continue
    }
    const pieces = words.slice(at, found.end).map(written)
    const { breakBefore } = words[at]!
    read.push({
      text: pieces.join(''),
      value: null,
      figure: false,
      breakBefore,
      picture: false,
      code: { ...found.code, pieces },
    })
    at = found.end - 1
  }
  return read
}

const written = (word: Word) => word.raw ?? word.text

type Found = NonNullable<ReturnType<typeof findByCode>>

function longest(
  words: Word[],
  start: number,
  find: (run: string) => Found | undefined,
): { code: Found; end: number } | undefined {
  let end = start + 1
  while (end < words.length && end - start < MOST_PIECES && continues(words[end]!)) end++
  // "SP-10" is not what "SP-10Z" says.
  if (words[start]!.joined && start > 0) return undefined
  for (; end > start; end--) {
    if (words[end]?.joined) continue
    if (!mayBeCode(words, start, end)) continue
    const code = find(words.slice(start, end).map(written).join('-'))
    if (code) return { code, end }
  }
  return undefined
}

const continues = (word: Word) => word.joined === true || !word.breakBefore

/** Only what looks like a code is looked up: "Q 1" in a sentence is none, "RB-12/R" is. */
function mayBeCode(words: Word[], start: number, end: number): boolean {
  const run = words.slice(start, end)
  // "1.5" is a measure.
  if (run.some(word => word.money || word.picture || word.code || /[.,]/.test(written(word)))) return false
  const text = run.map(written).join('')
  const isAnnounced = start > 0 && CODE_WORDS.has(words[start - 1]!.text)
  const isAll = run.length === words.length
  const isTogether = run.slice(1).every(word => word.joined)
  const hasDigit = /\d/.test(text)
  const hasLetter = /\p{L}/u.test(text)
  if (hasDigit && hasLetter) return text.length >= (isAnnounced || isAll ? 2 : 3)
  if (hasDigit) return text.length >= (isAnnounced || (isAll && isTogether) ? 3 : 6) && isTogether
  if (run.length === 1) return isAnnounced && text.length >= 2
  return (isTogether || isAll || isAnnounced) && text.length >= 3
}

/** What is left of a text without its codes: they are in no language. */
export function withoutCodes(text: string, words: Word[]): string {
  let rest = text
  for (const { code } of words) {
    const place = code && placeOf(rest, code.pieces)
    if (place) rest = `${rest.slice(0, place.start)} ${rest.slice(place.end)}`
  }
  return rest
}

const SEPARATOR = /[\s/_#-]/

/** Where these words of somebody stand one after the other. No pattern is ever made of what people write. */
function placeOf(text: string, pieces: string[]): { start: number; end: number } | undefined {
  const wanted = pieces.map(piece => piece.toLowerCase())
  for (let start = 0; start < text.length; start++) {
    let end = start
    const isHere = wanted.every((piece, at) => {
      if (at > 0) while (SEPARATOR.test(text[end] ?? '')) end++
      const found = text.slice(end, end + piece.length)
      end += piece.length
      return found.toLowerCase() === piece
    })
    if (isHere) return { start, end }
  }
  return undefined
}
