import type { Word } from './words.ts'

/** "His photos moved over from the old one", "come over": nothing oversized, nor an over-ear headphone. */
export const isOver = (words: Word[], at: number) =>
  words[at]!.text === 'over' &&
  !/^(?:ears?|head|knee|sized?|shirts?|coats?|shoulder|sink|door|alls?)$/.test(words[at + 1]?.text ?? '') &&
  BEFORE_OVER.test(words[at - 1]?.text ?? '')
const BEFORE_OVER =
  /^(?:mov(?:e|es|ed|ing)|com(?:e|es|ing)|came|go|going|went|br(?:ing|ings|ought|inging)|cop(?:y|ied|ying)|carr(?:y|ied|ying)|send|sent|sending|transfer\S*|switch\S*|pass\S*|hand\S*|take|taken|taking|all|it|them|everything|photos|pictures|contacts|data|chats|files|stuff|things|is|over|just|be|was|get|drop|pop|swing|head)$/

const EACH =
  /^(?:each|every|per|cada|chaque|jede[nmrs]?|ogni|her|لكل|كل|לכל|כל|हर|प्रत्येक|har|tiap|setiap|masing|кажд\S*)$/u

/** "Three, one for each child", "uno para cada hija": for whom they are, and no thing. */
export function isForEach(words: readonly Word[], at: number): boolean {
  if (!EACH.test(words[at - 1]?.text ?? '')) return false
  const around = [...words.slice(Math.max(0, at - 4), at - 1), ...words.slice(at + 1, at + 4)]
  return around.some(({ value, text }) => value === 1 || ONE.test(text))
}

const ONE = /^(?:one|un[oae]?|uma?|ein(?:e[nsr]?|s)?|bir|tane|واحد[هة]?|אחד|אחת|एक|ek|satu|одн\S*|по)$/u
