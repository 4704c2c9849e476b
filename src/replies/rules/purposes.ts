import type { Token } from './tokens.ts'
import type { Word } from './words.ts'

const FOR =
  /^(?:for|para|pra|pa|p|pour|fur|zum|zur|per|buat|untuk|utk|для|на|к|ко|عشان|علشان|مشان|لاجل|حق|בשביל|עבור|4)$/u
/** Turkish and Hindi say it behind: "kahvaltı için", "नाश्ते के लिए". */
const FOR_BEHIND = /^(?:icin|लिए|liye|lie)$/u
/** Arabic and Hebrew write it together with the word. */
const JOINED = /^(?:لل\S{3,}|ל\S{3,})$/u
const BETWEEN =
  /^(?:a|an|the|my|our|his|her|their|some|this|that|mi|mis|tu|su|el|la|los|las|un|una|nuestr[oa]|o|as|os|um|uma|meu|minha|nosso|nossa|le|les|une|mon|ma|mes|notre|l|die|das|der|den|ein|eine|einen|mein|meine|meinen|unser|unsere|il|lo|i|gli|mio|mia|nostr[oa]|uno|mo\S{1,3}|наш\S*|के|की|ke|ki)$/u
const MOST_BETWEEN = 2
const MOST_NAMED = 4

/**
 * "For breakfast", "para la oficina": what a thing is for says nothing against it, where the thing itself is named in
 * full. Whom or what it must fit does: a lead for a cat, a screen for a tablet.
 */
export function markPurposes(words: Word[], tokens: Token[], mustFit: (token: Token) => boolean): void {
  for (const token of tokens) {
    if (token.word.figure || mustFit(token)) continue
    if (isBehindFor(words, token.at) || isBeforeFor(words, token.at) || JOINED.test(token.word.text))
      token.purpose = true
  }
}

/** Also where the message begins with it: "for the office". */
export function isBehindFor(words: Word[], at: number, first = 1): boolean {
  let between = 0
  for (let place = at; place > 0 && at - place < MOST_NAMED; place--) {
    if (words[place]!.breakBefore) return false
    const before = words[place - 1]!
    if (FOR.test(before.text)) return place - 1 >= first
    if (!BETWEEN.test(before.text)) between++
    if (between > MOST_BETWEEN) return false
  }
  return false
}

function isBeforeFor(words: Word[], at: number): boolean {
  for (let place = at + 1; place < words.length && place <= at + MOST_BETWEEN; place++) {
    if (words[place]!.breakBefore) return false
    if (FOR_BEHIND.test(words[place]!.text)) return true
    if (!BETWEEN.test(words[place]!.text)) return false
  }
  return false
}
