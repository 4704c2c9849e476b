import { fold } from '../../catalog/search/fold.ts'
import { termOf } from '../../catalog/search/words.ts'
import { remembered } from '../../lib/remembered.ts'
import { type WordTable, wordTable } from '../../lib/word-table.ts'
import { LANGUAGES, type Language } from '../language/languages.ts'
import { ASKING } from './asking.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { GOODS } from './goods.ts'
import { GOODS_OF_MORE_TRADES } from './goods-of-more-trades.ts'
import { GOODS_OF_TRADES } from './goods-of-trades.ts'

type Spoken = Language | 'romanised'

interface Term {
  concept: string
  language: Spoken
  words: string[]
}

/** Something a word may mean, in which language, and how many words say it together. */
export interface Meaning {
  concept: string
  language: Spoken
  length: number
  /** Found by repairing the spelling. */
  repaired: boolean
}

const COLUMNS: Spoken[] = [...LANGUAGES, 'romanised']
const WORD = /[\p{L}\p{M}\p{N}%]+/gu

const goods = new Set<string>()
/** The lines of the tables, by their concept; objects are made of what is asked for. */
const lines = new Map<string, string>()
const concepts: string[] = []
/** Of each term: its concept, its language, and its words where it has several. */
const termConcepts: number[] = []
const termLanguages: number[] = []
const phrases = new Map<number, string>()

const { byFirst, byKey } = load()

function load(): { byFirst: WordTable; byKey: WordTable } {
  const firsts: [string, number][] = []
  const keys: [string, number][] = []
  for (const [table, areGoods, leastKey] of [
    [GOODS, true, 3],
    [GOODS_OF_TRADES, true, 3],
    // What few shops sell is said only by words that are no form of an everyday one: "price drop".
    [GOODS_OF_MORE_TRADES, true, 5],
    [ASKING, false, 3],
  ] as const)
    for (const line of table.trim().split('\n')) {
      const [concept = '', ...cells] = line.split('|')
      if (areGoods) goods.add(concept)
      lines.set(concept, line)
      concepts.push(concept)
      cells.slice(0, COLUMNS.length).forEach((cell, column) => {
        if (cell.trim()) for (const term of cell.split(',')) addTerm(column, term, firsts, keys, leastKey)
      })
    }
  return { byFirst: wordTable(firsts), byKey: wordTable(keys) }
}

function addTerm(
  column: number,
  term: string,
  firsts: [string, number][],
  keys: [string, number][],
  leastKey: number,
): void {
  const words = fold(term).match(WORD)
  if (!words) return
  const at = termConcepts.push(concepts.length - 1) - 1
  termLanguages.push(column)
  firsts.push([words[0]!, at])
  if (words.length > 1) {
    phrases.set(at, words.join(' '))
    return
  }
  const key = keyOf(words[0]!)
  if (key.length >= (key.charCodeAt(0) < 0x80 ? leastKey : 3)) keys.push([key, at])
}

function termsBeginning(first: string): Term[] {
  return Array.from(byFirst.find(first), at => termAt(at, first))
}

/** Whether a word stands in the tables as it is, alone or as the beginning of several. */
export const isKnown = (word: string): boolean => byFirst.find(word).length > 0

function singleTerms(word: string): Term[] {
  const terms: Term[] = []
  for (const at of byFirst.find(word)) if (!phrases.has(at)) terms.push(termAt(at, word))
  return terms
}

/** Only of single words; which one exactly does not matter any more. */
function termsOfKey(key: string): Term[] | undefined {
  const found = byKey.find(key)
  return found.length === 0 ? undefined : Array.from(found, at => termAt(at, key))
}

function termAt(at: number, first: string): Term {
  return {
    concept: concepts[termConcepts[at]!]!,
    language: COLUMNS[termLanguages[at]!]!,
    words: phrases.get(at)?.split(' ') ?? [first],
  }
}

export function isGoods(concept: string): boolean {
  return goods.has(concept)
}

/** The usual word for a concept, for a search in a catalogue of another language. */
export function nameOf(concept: string, language: Language): string | undefined {
  const cell = lines.get(concept)?.split('|')[1 + COLUMNS.indexOf(language)]
  return cell?.trim() ? cell.split(',')[0]!.trim() : undefined
}

const functionWords = new Map<Language, Set<string>>(
  LANGUAGES.map(language => [language, new Set(FUNCTION_WORDS[language].split(/\s+/).map(fold))]),
)

export function isFunctionWord(word: string, language: Language): boolean {
  return functionWords.get(language)!.has(word)
}

/** Spelt as it should be somewhere: "привет" is no misspelt "привезти". */
function isSmallWord(word: string): boolean {
  return LANGUAGES.some(language => isFunctionWord(word, language))
}

/** What is left of a word when endings go: the same for most forms of it. */
export function keyOf(word: string): string {
  if (/\d/.test(word)) return word
  const first = word.charCodeAt(0)
  if (first >= 0x80) return termOf(word)
  // "Today" is no "todas", "château" no "chat".
  if (word.length < 5 || /(?:ay|eaux?)$/.test(word)) return word.replace(/(?<=eau)x$/, '')
  return word.replace(/(?:e?s|n|m)$/, '').replace(/[aeiouy]+$/, '')
}

const ARABIC_PREFIX = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف|ك)(?=..)/
const HEBREW_PREFIX = /^(?:וה|שה|מה|בה|לה|ו|ה|ב|ל|מ|ש|כ)(?=..)/

/** The word, and without the prefixes that Arabic and Hebrew write together with it. */
export function formsOf(word: string): string[] {
  const first = word.charCodeAt(0)
  const prefix =
    first >= 0x600 && first < 0x700 ? ARABIC_PREFIX : first >= 0x590 && first < 0x600 ? HEBREW_PREFIX : null
  if (!prefix) return [word]
  const forms = [word]
  let rest = word
  for (let turn = 0; turn < 2; turn++) {
    const bare = rest.replace(prefix, '')
    if (bare === rest) break
    forms.push(bare)
    rest = bare
  }
  return forms
}

interface Told {
  terms: Term[]
  repaired: boolean
  /** Only what is left of it without its ending is known. */
  stemmed?: boolean
}

const termsOf = remembered(findTerms, 4000)

function findTerms(word: string): Told {
  for (const form of formsOf(word)) {
    const exact = singleTerms(form)
    if (exact.length > 0) return { terms: exact, repaired: false }
  }
  const singular =
    word.length >= 4 && word.charCodeAt(0) < 0x80
      ? [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/z$/, 's'), word.replace(/z$/, '')]
      : []
  for (const form of [...singular, ...chatSpellings(word)]) {
    const exact = form === word ? undefined : singleTerms(form)
    if (exact?.length) return { terms: exact, repaired: false }
  }
  const italian = italianSingular(word)
  if (italian) return { terms: italian, repaired: false }
  // Indonesian "harus" has the stem of "haram"; scripts with prefixes have small words that are forms of others.
  const isWhole = word.charCodeAt(0) < 0x80 && isSmallWord(word)
  for (const form of isWhole ? [] : formsOf(word)) {
    const key = keyOf(form)
    const inflected = key.length >= 3 ? termsOfKey(key) : undefined
    if (inflected) return { terms: inflected, repaired: false, stemmed: true }
  }
  const parts = compound(word)
  if (parts) return { terms: parts, repaired: false }
  const root = indonesianRoot(word)
  if (root) return { terms: root, repaired: false }
  const longer = agglutinated(word)
  if (longer) return { terms: longer, repaired: false }
  for (const form of isWhole ? [] : respelt(word)) {
    const exact = singleTerms(form).filter(({ language }) => MISSPELLERS.has(language))
    if (exact.length > 0) return { terms: exact, repaired: true }
  }
  const near = word.length >= 6 && !/\d/.test(word) && !isSmallWord(word) ? nearest(word) : undefined
  return near ? { terms: near, repaired: true } : { terms: [], repaired: false }
}

/** "Vasi", "viti", "mele": too short to be told by a stem. */
function italianSingular(word: string): Term[] | undefined {
  const ending = word.length === 4 ? PLURALS[word.at(-1)!] : undefined
  const forms = (ending ?? []).flatMap(letter => singleTerms(word.slice(0, -1) + letter))
  const terms = forms.filter(({ language }) => language === 'it')
  return terms.length > 0 ? terms : undefined
}

const PLURALS: Record<string, string[]> = { i: ['o', 'e'], e: ['a'] }

/** "Qente", "kiero", "komo": Portuguese and Spanish chats write k and a bare q for c and qu. */
function chatSpellings(word: string): string[] {
  if (word.length < 4 || !/k|q(?!u)/.test(word) || word.charCodeAt(0) >= 0x80) return []
  const spelled = word.replace(/[kq](?=[ei])/g, 'qu').replace(/[kq](?!u)/g, 'c')
  return [spelled, spelled.replace(/s$/, '')]
}

const MISSPELLERS = new Set<Spoken>(['es', 'pt', 'fr', 'it'])
const HEARD_AS: [RegExp, string][] = [
  [/b/g, 'v'],
  [/v/g, 'b'],
  [/li(?=[aeou])/g, 'lh'],
  [/ni(?=[aeou])/g, 'nh'],
  [/ll/g, 'lh'],
  [/y/g, 'll'],
  [/ll/g, 'y'],
  [/j(?=[ei])/g, 'g'],
  [/g(?=[ei])/g, 'j'],
  [/s(?=[ei])/g, 'c'],
  [/z/g, 'c'],
  [/z/g, 's'],
  [/s/g, 'z'],
  [/c(?=[ei])/g, 's'],
  [/sh|x/g, 'ch'],
  [/^(?=[aeiou])/, 'h'],
  [/^h/, ''],
]

/** "Palia", "oliba", "sapatilias": a word as it is heard, in languages that spell one sound in several ways. */
function respelt(word: string): string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return []
  return HEARD_AS.map(([heard, spelt]) => word.replace(heard, spelt)).filter(form => form !== word)
}

const LINKS = ['', 's', 'n', 'en', 'er', 'es']

/** German words made of two or three that are known: Orchideendünger, Kinderfahrradhelm. */
export function compound(word: string): Term[] | undefined {
  if (word.charCodeAt(0) >= 0x80 || word.length < 8) return undefined
  const parts = partsOf(word, 2) ?? (word.length >= 12 ? partsOf(word, 3) : undefined)
  if (parts) return parts
  // The last part says what it is, whatever the first makes of it: Heliumballon.
  for (let at = 4; word.length >= 9 && at <= word.length - 5; at++) {
    const head = germanTerms(word.slice(at))
    if (head.length > 0) return head
  }
  return undefined
}

const germanTerms = (part: string) => singleTerms(part).filter(term => term.language === 'de')

function partsOf(word: string, most: number): Term[] | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const last = germanTerms(word.slice(at))
    if (last.length === 0) continue
    const first = word.slice(0, at)
    for (const link of LINKS) {
      if (!first.endsWith(link)) continue
      const stem = first.slice(0, first.length - link.length)
      if (stem.length < 3) continue
      const known = [...germanTerms(stem), ...germanTerms(`${stem}e`)]
      if (known.length > 0) return [...known, ...last]
      const more = most > 2 && stem.length >= 6 ? partsOf(stem, most - 1) : undefined
      if (more) return [...more, ...last]
    }
  }
  return undefined
}

const INDONESIAN_PREFIX = /^(?:di|ke|ter|ber|se|nge|meng|mem|men|me|ng|n)(?=.{4})/
const INDONESIAN_ENDING = /(?:in|kan|an|i|nya|lah|kah)?(?:nya|lah|kah)?$/

/** "Dibooking", "dikirimin", "kembaliannya": Indonesian wraps its verbs. */
function indonesianRoot(word: string): Term[] | undefined {
  if (word.charCodeAt(0) >= 0x80 || word.length < 6) return undefined
  const bare = word.replace(INDONESIAN_PREFIX, '')
  const ending = INDONESIAN_ENDING.exec(bare)?.[0] ?? ''
  if (bare === word && ending === '') return undefined
  for (const form of new Set([bare, bare.slice(0, bare.length - ending.length)])) {
    const terms =
      form.length < 4 || form === word ? [] : singleTerms(form).filter(term => term.language === 'id')
    if (terms.length > 0) return terms
  }
  return undefined
}

/** What a Turkish word ends in whose last letter softened before an ending: toprak, toprağı; kitap, kitabı. */
export const HARDENED: Record<string, string> = { g: 'k', b: 'p', d: 't' }

const TURKISH_PLURAL = /^(.{3,4})l[ae]r(?:i|in|ini|inin|inde|inden|den|dan|de|da|e|a|imiz|iniz)?$/

/** Turkish endings and German compounds: bataryasının, Leinenkleid. */
function agglutinated(word: string): Term[] | undefined {
  if (word.charCodeAt(0) >= 0x80) return undefined
  // "Ojelerin", "rujlar": a short name is told by what only a plural ends in.
  const short = TURKISH_PLURAL.exec(word)?.[1]
  const several = short ? singleTerms(short).filter(({ language }) => language === 'tr') : []
  if (several.length > 0) return several
  if (word.length < 7) return undefined
  for (let end = word.length - 1; end >= 5; end--) {
    const stem = word.slice(0, end)
    // "Toprağı", "ağacı": a last letter softens before an ending.
    const hardened = /[gbd]$/.test(stem) ? stem.replace(/.$/, last => HARDENED[last]!) : undefined
    const terms = [
      ...singleTerms(stem).filter(({ language }) => ['tr', 'de', 'id'].includes(language)),
      ...(hardened ? singleTerms(hardened).filter(({ language }) => language === 'tr') : []),
    ]
    if (terms.length > 0) return terms
  }
  return undefined
}

function nearest(word: string): Term[] | undefined {
  const key = keyOf(word)
  const most = key.length >= 9 ? 2 : 1
  let best: string | undefined
  let bestDistance = most + 1
  for (const candidate of byKey.beginningWith(key[0] ?? '')) {
    if (Math.abs(candidate.length - key.length) > most || candidate.length < 4) continue
    const distance = editDistance(key, candidate, bestDistance)
    // Of two that are as near, the one that stands first in the tables.
    const isNearer =
      distance < bestDistance ||
      (distance === bestDistance && best !== undefined && byKey.find(candidate)[0]! < byKey.find(best)[0]!)
    if (!isNearer) continue
    best = candidate
    bestDistance = distance
  }
  return best === undefined ? undefined : termsOfKey(best)
}

/** Edits between two words (swapped neighbours count one), or more than `limit` when there are more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return previous[b.length]!
}

/**
 * What each word may mean, alone or with its neighbours. Two and three letters mean something only in
 * the message's own language (or English, which shop names borrow from): elsewhere they are chance.
 */
export function meaningsOf(
  read: readonly { text: string; meant?: string }[],
  language?: Language,
): Meaning[][] {
  const words = read.map(({ text, meant }) => ({ text: meant ?? text }))
  const meanings: Meaning[][] = words.map(() => [])
  words.forEach((word, at) => {
    const { terms, repaired, stemmed } = termsOf(word.text)
    for (const term of terms)
      if (
        speaks(term.language, language, word.text) &&
        (language === undefined ||
          speaksAsOwn(term, language, repaired, stemmed === true, word.text.length > 4))
      )
        meanings[at]!.push({ concept: term.concept, language: term.language, length: 1, repaired })
    for (const form of [...formsOf(word.text), ...chatSpellings(word.text)])
      for (const term of termsBeginning(form)) {
        const length = term.words.length
        if (length < 2 || at + length > words.length) continue
        const matches = term.words.every(
          (part, offset) =>
            offset === 0 ||
            SHORT_SPELLED[words[at + offset]!.text] === part ||
            lacksVowels(words[at + offset]!.text, part) ||
            formsOf(words[at + offset]!.text).some(other => other === part || sameKey(other, part)),
        )
        if (!matches || !speaks(term.language, language, term.words.join(''))) continue
        for (let offset = 0; offset < length; offset++)
          meanings[at + offset]!.push({
            concept: term.concept,
            language: term.language,
            length,
            repaired: false,
          })
      }
  })
  return meanings.map(withoutParts)
}

/** Small words as chats write them: leche d avena. */
const SHORT_SPELLED: Record<string, string> = { d: 'de', q: 'que', k: 'que', x: 'por', cn: 'con', p: 'para' }

const bonesOf = (word: string) => word.replace(/[aeiou]/g, '')

/** "Fato de bnho": inside of several words that are one idea, a vowel may be missing. */
const lacksVowels = (said: string, whole: string): boolean =>
  said.length < whole.length &&
  said[0] === whole[0] &&
  bonesOf(said).length >= 3 &&
  bonesOf(said) === bonesOf(whole)

/** Chats leave vowels out: "dlm" is dalam. */
export function isWithoutVowels(said: string, whole: string): boolean {
  return (
    said.length >= 3 &&
    whole.length <= 8 &&
    /^[b-df-hj-np-tv-z]+$/.test(said) &&
    said[0] === whole[0] &&
    bonesOf(whole) === said
  )
}

/** "Washing machine" asks for no washing: several words that name a thing go before what one of them asks. */
function withoutParts(meanings: Meaning[]): Meaning[] {
  const longest = Math.max(0, ...meanings.filter(m => isGoods(m.concept)).map(m => m.length))
  return longest > 1 ? meanings.filter(m => isGoods(m.concept) || m.length >= longest) : meanings
}

function sameKey(a: string, b: string): boolean {
  return a.length >= 4 && keyOf(a) === keyOf(b)
}

/** A spelling is repaired, and the ending of a thing's name taken off, in the language that is spoken: every word is nearly one of another's. */
function speaksAsOwn(
  term: Term,
  language: Language,
  repaired: boolean,
  stemmed: boolean,
  longEnough: boolean,
): boolean {
  if (term.language === language || term.language === 'en') return true
  return !repaired && (!stemmed || (term.language === 'romanised' && longEnough))
}

function speaks(spoken: Spoken, language: Language | undefined, word: string): boolean {
  return (
    word.length > 3 ||
    language === undefined ||
    spoken === language ||
    spoken === 'en' ||
    spoken === 'romanised'
  )
}
