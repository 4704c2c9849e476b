const BLOCKS = new Set(
  'address article blockquote br div dl dt dd h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(
    ' ',
  ),
)
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'svg'])

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  times: '×',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
}
const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
}

/** What a shop's rich description says, as plain lines. It is read as text only: nothing of the markup survives. */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return html
  const lower = html.toLowerCase()
  let text = ''
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      text += html.slice(at)
      break
    }
    text += html.slice(at, open)
    const tag = tagAt(html, open)
    if (!tag) {
      text += '<'
      at = open + 1
      continue
    }
    at = !tag.closing && HIDDEN.has(tag.name) ? endOfElement(lower, tag) : tag.end
    if (tag.name === 'li' && !tag.closing) text += '\n- '
    else if (BLOCKS.has(tag.name)) text += '\n'
    else if (tag.name === 'td' || tag.name === 'th') text += ' '
  }
  return tidied(decodeEntities(text))
}

interface Tag {
  name: string
  closing: boolean
  end: number
}

function tagAt(html: string, open: number): Tag | undefined {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open)
    return { name: '!', closing: false, end: end < 0 ? html.length : end + 3 }
  }
  const name = /^<(\/?)([a-zA-Z!?][a-zA-Z0-9]*)/.exec(html.slice(open, open + 40))
  if (!name) return undefined // "3 < 4" is text.
  const end = html.indexOf('>', open)
  return { name: name[2]!.toLowerCase(), closing: name[1] === '/', end: end < 0 ? html.length : end + 1 }
}

function endOfElement(html: string, tag: Tag): number {
  const close = html.indexOf(`</${tag.name}`, tag.end)
  if (close < 0) return html.length
  const end = html.indexOf('>', close)
  return end < 0 ? html.length : end + 1
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,10}));/g,
    (all, decimal, hex, name) => {
      if (decimal || hex) return character(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)) ?? all
      if (Object.hasOwn(NAMED, name)) return NAMED[name]!
      const [, letter, mark] = /^([a-zA-Z])([a-z]+)$/.exec(name) ?? []
      return letter && mark && Object.hasOwn(MARKS, mark) ? (letter + MARKS[mark]).normalize('NFC') : all
    },
  )
}

function character(code: number): string | undefined {
  const isPrintable =
    code >= 32 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000)
  return isPrintable ? String.fromCodePoint(code) : undefined
}

function tidied(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '' && line !== '-')
    .join('\n')
}
