import { isUtf8 } from 'node:buffer'

/** What we are sent nests a handful of levels; what nests deeper was made to hurt. */
export const MOST_DEPTH = 32

export type ParsedJson = { value: unknown } | { problem: string }

/** JSON in UTF-8, or what is wrong with it and where: the rest of a sentence that begins with what it is. */
export function parseJson(bytes: Buffer): ParsedJson {
  if (!isUtf8(bytes))
    return {
      problem: `is not valid UTF-8: byte ${firstForeignByte(bytes) + 1} begins or continues no letter.`,
    }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const deep = tooDeepAt(text)
  if (deep !== undefined)
    return { problem: `nests deeper than ${MOST_DEPTH} levels, from ${placeOf(text, deep)} on.` }
  try {
    return { value: JSON.parse(text) }
  } catch {
    const at = firstErrorAt(text)
    return {
      problem:
        at >= text.length
          ? 'is not valid JSON: it ends before it is complete.'
          : `is not valid JSON: ${placeOf(text, at)} does not belong there.`,
    }
  }
}

/** Where the first byte stands that makes these no UTF-8. */
export function firstForeignByte(bytes: Buffer): number {
  const asRead = Buffer.from(bytes.toString('utf8'))
  let at = 0
  while (at < bytes.length && bytes[at] === asRead[at]) at++
  return at
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return `character ${at + 1} (line ${line}, column ${at - before.lastIndexOf('\n')})`
}

function tooDeepAt(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') at = stringEnd(text, at)
    else if (letter === '[' || letter === '{') {
      if (++depth > MOST_DEPTH) return at
    } else if (letter === ']' || letter === '}') depth--
  }
  return undefined
}

/** The quote that closes a string, or the end of the text. A file within JSON is one long string: it is leapt over. */
function stringEnd(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at === -1 ? text.length : at
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const WORDS = ['true', 'false', 'null']

/** The engine tells for some errors where they are; this is for all: the first character that cannot stand there. */
function firstErrorAt(text: string): number {
  const scan = { text, at: 0 }
  if (!value(scan)) return scan.at
  skip(scan, SPACE)
  return scan.at
}

interface Scan {
  text: string
  /** How far all is well. */
  at: number
}

function skip(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at
  if (!pattern.test(scan.text)) return false
  scan.at = pattern.lastIndex
  return true
}

function take(scan: Scan, letter: string): boolean {
  skip(scan, SPACE)
  if (scan.text[scan.at] !== letter) return false
  scan.at++
  return true
}

function value(scan: Scan): boolean {
  skip(scan, SPACE)
  const letter = scan.text[scan.at]
  if (letter === '{') return list(scan, '}', member)
  if (letter === '[') return list(scan, ']', value)
  if (letter === '"') return string(scan)
  return WORDS.some(word => word[0] === letter) ? word(scan) : skip(scan, NUMBER)
}

function list(scan: Scan, close: string, item: (scan: Scan) => boolean): boolean {
  scan.at++
  if (take(scan, close)) return true
  do if (!item(scan)) return false
  while (take(scan, ','))
  return take(scan, close)
}

function member(scan: Scan): boolean {
  skip(scan, SPACE)
  return scan.text[scan.at] === '"' && string(scan) && take(scan, ':') && value(scan)
}

function string(scan: Scan): boolean {
  for (scan.at++; scan.at < scan.text.length; ) {
    const letter = scan.text[scan.at]!
    if (letter === '"') {
      scan.at++
      return true
    }
    if (letter < ' ') return false
    if (letter !== '\\') scan.at++
    else if (!skip(scan, ESCAPE)) return false
  }
  return false
}

function word(scan: Scan): boolean {
  const meant = WORDS.find(one => one[0] === scan.text[scan.at])!
  for (const letter of meant) {
    if (scan.text[scan.at] !== letter) return false
    scan.at++
  }
  return true
}
