import { isKnown, meaningsOf } from './lexicon.ts'
import type { Word } from './words.ts'

/** What is counted right behind a figure, as in "3items": no Arabic word. */
const COUNTED = /^(?:items?|units?|unidad\w*|unita|each|euros?|inch\w*|adet|ikat|iris|orang)$/
const SOUNDS: Record<string, string> = { 2: 'q', 3: 'a', 5: 'kh', 6: 't', 7: 'h', 8: 'gh', 9: 's' }

/** Arabic in Latin letters writes sounds of its own as figures: na3na3, ba2lawa, 3aseer. Words known as they are stay. */
export function withLetters(words: Word[]): Word[] {
  const read: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    if (next && beginsWithFigure(word, next)) {
      read.push({ ...next, text: lettersOf(word.text + next.text), breakBefore: word.breakBefore })
      at++
    } else if (isFigured(word)) read.push({ ...word, text: lettersOf(word.text), raw: word.text })
    else read.push(word)
  }
  return read
}

/** "3aseer" is one word, "3apples" are two. */
function beginsWithFigure(figure: Word, rest: Word): boolean {
  return (
    figure.figure &&
    /^[23567]$/.test(figure.text) &&
    rest.joined === true &&
    /^[aeiou][a-z2-9]{2,}$/.test(rest.text) &&
    (isKnown(figure.text + rest.text) || !isPlain(rest.text))
  )
}

const isPlain = (word: string) =>
  COUNTED.test(word) || meaningsOf([{ text: word }])[0]!.some(({ language }) => language !== 'romanised')

const isFigured = ({ text, figure }: Word) =>
  !figure &&
  /^[a-z]+[2356789][a-z]+(?:[2356789][a-z]*)*$/.test(text) &&
  text.replace(/\d/g, '').length >= 4 &&
  !isKnown(text)

function lettersOf(word: string): string {
  if (isKnown(word)) return word
  return word
    .replace(/^3/, '')
    .replace(/3$/, '')
    .replace(/\d/g, figure => SOUNDS[figure] ?? '')
}
