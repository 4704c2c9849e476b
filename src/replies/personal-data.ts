const PATTERNS = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  // Phone numbers, order numbers, cards, accounts: a business's prices and years are shorter.
  /(?<![\p{L}\p{N}])\+?\p{N}(?:[\s().-]{0,2}\p{N}){6,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\p{N}{2}(?:\s?[A-Z0-9]{4}){2,}/gu,
  /(?<![\p{L}\p{N}@])@[\p{L}\p{N}._]{3,}/gu,
  // Order and parcel numbers: letters and figures in one.
  /(?<![\p{L}\p{N}])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,}-?[A-Z0-9-]{4,}(?![\p{L}\p{N}])/gu,
  /#\p{N}{3,}/gu,
]
const MOST_TOLD = 8

/** What of a text may be about one person: addresses, numbers, and the names this customer goes by. As it stands there. */
export function personalIn(text: string, names: string[]): string[] {
  const found = PATTERNS.flatMap(pattern => text.match(pattern) ?? [])
  const parts = names.flatMap(name => name.split(/\s+/)).filter(part => part.length >= 3)
  for (const part of parts) {
    const at = text.toLowerCase().indexOf(part.toLowerCase())
    const isWhole = at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + part.length])
    if (isWhole) found.push(text.slice(at, at + part.length))
  }
  return [...new Set(found.map(words => words.trim()))].slice(0, MOST_TOLD)
}

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{M}@]/u.test(character)
