import { remembered } from '../../lib/remembered.ts'

/** What a draft looks like once case, accents, digits and invisible characters no longer matter. */
export type Folded = { text: string; source: string; origin: number[] }

export type Token = {
  kind: 'word' | 'number' | 'mark' | 'break'
  text: string
  /** The spellings to look up: the text itself, and without Arabic or Hebrew prefixes. */
  forms: string[]
  start: number
  end: number
  /** No space stands between this token and the one before. */
  glued: boolean
  /** Starts with a capital letter in the source. */
  capital: boolean
  /** A letter that is the size of a row: no litre, no metre. */
  size?: boolean
}

/** WhatsApp's longest text. What is longer is cut before it is read, so that hostile input stays cheap. */
export const MAX_CHARACTERS = 4_096

const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x17e0,
]
const INVISIBLE = /\p{Cf}|[\u0640\u115f]|[\ufe00-\ufe0f]|\u034f/u
const DROPPED_MARK = /[\u0300-\u036f\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1-\u05c7\u093c]/g

const FOLDED_LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  ی: 'ي',
  ё: 'е',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '।': '.',
  '。': '.',
  '、': ',',
  '٪': '%',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '׳': "'",
  '״': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '′': "'",
  '–': '—',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '⁄': '/',
  '×': 'x',
  '·': '.',
  '•': '\n',
  '¡': ' ',
  '¿': ' ',
}

const foldCharacter = remembered(foldOne, 20_000)

function foldOne(character: string): string {
  if (INVISIBLE.test(character)) return ''
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
    return '\n'
  if (/\s/.test(character)) return ' '
  let out = ''
  for (const piece of character.normalize('NFKC').toLowerCase()) {
    const mapped = FOLDED_LETTERS[piece]
    if (mapped !== undefined) {
      out += mapped
      continue
    }
    const code = piece.codePointAt(0) ?? 0
    const zero = code > 0x65f ? DIGIT_ZEROS.find(start => code >= start && code <= start + 9) : undefined
    if (zero !== undefined) {
      out += String(code - zero)
      continue
    }
    // Cyrillic и + breve is a letter of its own, so й is not taken apart.
    const bare = piece === 'й' ? piece : piece.normalize('NFD').replace(DROPPED_MARK, '')
    for (const letter of bare) out += FOLDED_LETTERS[letter] ?? letter
  }
  return out
}

export function fold(raw: string): Folded {
  const source = raw.slice(0, MAX_CHARACTERS).normalize('NFC')
  const origin: number[] = []
  let text = ''
  let at = 0
  for (const character of source) {
    const folded = foldCharacter(character)
    for (let i = 0; i < folded.length; i++) origin.push(at)
    text += folded
    at += character.length
  }
  origin.push(at)
  return { text, source, origin }
}

export function foldText(raw: string): string {
  return fold(raw).text
}

/** The words of the draft as they were written. */
export function sourceOf(folded: Folded, start: number, end: number): string {
  const from = folded.origin[start] ?? 0
  const last = folded.origin[Math.max(start, end - 1)] ?? from
  const next = folded.origin[end] ?? folded.source.length
  return folded.source.slice(from, Math.max(next, last + 1))
}

// Hebrew counts its weekdays with letters: א' is one word.
// A figure with its separators: 1.299,00 · 1 599 · 1'299 · 1,29,900 · 3.75. Times and dates are read from single parts.
const TOKEN =
  /(\d{1,3}(?:[.,'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?|\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)|((?<!\p{L})[\u05d0-\u05ea]'(?!\p{L})|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|([^\s])|(\n)/uy

const ELIDED = new Set(
  'l d j m t s n c qu un all dell nell sull dall quell quest jusqu lorsqu puisqu aujourd'.split(' '),
)
const LOOKALIKES: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  α: 'a',
  ο: 'o',
  ε: 'e',
  ρ: 'p',
  ι: 'i',
  ν: 'v',
  κ: 'k',
  υ: 'u',
}

function withoutLookalikes(word: string): string {
  if (!/[a-z]/.test(word) || !/[\u0370-\u03ff\u0400-\u04ff]/.test(word)) return word
  return [...word].map(letter => LOOKALIKES[letter] ?? letter).join('')
}

const PRONOUNS =
  /^(?:that|there|here|what|who|where|how|when|why|let|she|this|one|everything|something|nothing|today|tomorrow|everyone|someone)$/
const ARABIC_PREFIX = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف|ك)(?=.{3})/
const HEBREW_PREFIX = /^(?:וה|שה|מה|בה|לה|ו|ה|ב|ל|מ|ש|כ)(?=.{2})/

function formsOf(word: string): string[] {
  const forms = [word]
  // Turkish hangs its endings behind an apostrophe: Ekim'de, TL'nin, kg'lık.
  const head = /^([\p{L}\p{M}]{2,})'(?!(?:t|s|re|ve|ll|d|m)$)[\p{L}\p{M}]{1,7}$/u.exec(word)?.[1]
  if (head) forms.push(head)
  // Indonesians hang "its" and "the" on the noun: selisihnya, belanjanya.
  const noun = /^([a-z]{4,})nya$/.exec(word)?.[1]
  if (noun) forms.push(noun)
  // "The rye's sold out"; "it's" and its like stay whole.
  const owner = /^([a-z]{3,})'s$/.exec(word)?.[1]
  if (owner && !PRONOUNS.test(owner)) forms.push(owner)
  const first = word.charCodeAt(0)
  const prefix =
    first >= 0x600 && first <= 0x6ff ? ARABIC_PREFIX : first >= 0x590 && first <= 0x5ff ? HEBREW_PREFIX : null
  if (!prefix) return forms
  const little = /^و(مع|من|في|عن|كل)$/.exec(word)?.[1]
  if (little) forms.push(little)
  if (/^ال.{2}$/.test(word)) forms.push(word.slice(2))
  // "للبرتغال" is ل before البرتغال.
  if (/^و?لل.{3}/.test(word)) forms.push(`ال${word.replace(/^و?لل/, '')}`)
  const object = /^(.{4,})(?:ها|هم|لكم|لك)$/.exec(word)?.[1]
  if (prefix === ARABIC_PREFIX && object) forms.push(object, object.replace(/^[وف]/, ''))
  // "بألفين" is ب before ألفين, not بال before فين.
  if (/^[وبفك]ال/.test(word)) forms.push(word.slice(1))
  let rest = word
  for (let turn = 0; turn < 2; turn++) {
    const stripped = rest.replace(prefix, '')
    if (stripped === rest) break
    forms.push(stripped)
    rest = stripped
  }
  // "להחזרה" is ל before החזרה, not לה before חזרה.
  if (prefix === HEBREW_PREFIX && word.length > 4 && prefix.test(word)) {
    const one = word.slice(1)
    if (!forms.includes(one)) forms.push(one)
  }
  // A Hebrew noun before another noun: מנורת שולחן is a מנורה.
  if (prefix === HEBREW_PREFIX)
    for (const form of [...forms]) if (/...ת$/.test(form)) forms.push(`${form.slice(0, -1)}ה`)
  // Two of a feminine noun: عباءتان is a form of عباءة.
  for (const form of [...forms]) {
    if (/..(?:تان|تين)$/.test(form)) forms.push(`${form.slice(0, -3)}ه`)
    // Of a masculine one: ثوبان is a form of ثوب.
    else if (/...(?:ان|ين)$/.test(form)) forms.push(form.slice(0, -2))
  }
  return forms
}

export function tokenise(folded: Folded): Token[] {
  const { text, source, origin } = folded
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  let at = 0
  while (at < text.length) {
    if (text[at] === ' ') {
      at++
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) {
      at++
      continue
    }
    const end = at + match[0].length
    const glued = at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '\n'
    if (match[1])
      tokens.push({ kind: 'number', text: match[1], forms: [], start: at, end, glued, capital: false })
    else if (match[2]) addWord(tokens, match[2], at, glued, source, origin)
    else
      tokens.push({
        kind: match[4] ? 'break' : 'mark',
        text: match[0],
        forms: [],
        start: at,
        end,
        glued,
        capital: false,
      })
    at = end
  }
  pairQuotes(tokens, text)
  return joinSpaced(tokens)
}

/** "f r e e" is read as the word it spells. */
function joinSpaced(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    let end = at
    while (isLetter(tokens[end])) end++
    const run = tokens.slice(at, end)
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && run.length >= 4) {
      const text = run.map(token => token.text).join('')
      joined.push({ ...first, text, forms: formsOf(text), end: last.end })
      at = end - 1
    } else joined.push(tokens[at] as Token)
  }
  return joined
}

/** Marks around quoted words are told from inches and from the " in ש"ח. */
function pairQuotes(tokens: Token[], text: string): void {
  let open: Token | undefined
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'break') open = undefined
    if (token.text !== '"') continue
    const isLetterAfter = tokens[i + 1]?.glued === true && tokens[i + 1]?.kind !== 'mark'
    const isLetterBefore = /[\p{L}\p{N}.!?,]/u.test(text[token.start - 1] ?? '')
    if (isLetterAfter && !isLetterBefore) open = token
    else if (open && isLetterBefore && !isLetterAfter) {
      open.text = '“'
      token.text = '”'
      open = undefined
    }
  }
}

function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length === 1
}

function addWord(
  tokens: Token[],
  word: string,
  at: number,
  glued: boolean,
  source: string,
  origin: number[],
): void {
  const quote = word.indexOf("'")
  if (quote > 0 && word.length - quote > 2 && ELIDED.has(word.slice(0, quote))) {
    addWord(tokens, word.slice(0, quote), at, glued, source, origin)
    addWord(tokens, word.slice(quote + 1), at + quote + 1, true, source, origin)
    return
  }
  // "وXL": the prefix is a word of its own before another script.
  if (/^[وبلف][a-z]/.test(word)) {
    addWord(tokens, word.slice(0, 1), at, glued, source, origin)
    addWord(tokens, word.slice(1), at + 1, true, source, origin)
    return
  }
  const clean = withoutLookalikes(word)
  const first = source.slice(origin[at] ?? 0, (origin[at] ?? 0) + 1)
  const capital = first !== first.toLowerCase()
  tokens.push({
    kind: 'word',
    text: clean,
    forms: formsOf(clean),
    start: at,
    end: at + word.length,
    glued,
    capital,
  })
}

/** "10,000", "10.000" and "10 000" are one figure. */
export function sameNumber(a: Token, b: Token): boolean {
  return (
    a.kind === 'number' &&
    b.kind === 'number' &&
    (a.text === b.text ||
      ungrouped(a.text) === ungrouped(b.text) ||
      (/^\d+[.,]\d{1,2}$/.test(a.text) && a.text.replace(',', '.') === b.text.replace(',', '.')))
  )
}

function ungrouped(text: string): string {
  return /^\d{1,3}(?:[ .,']\d{3})+$/.test(text) ? text.replace(/[ .,']/g, '') : text
}

export function tokensOf(raw: string): Token[] {
  return tokenise(fold(raw))
}
