/** Where a word begins, and what Arabic and Hebrew write together with it. */
const BEGINS = "(?<=[ '-])(?:[وبفل]?(?:ال|لل|ل)?|[והבלמש]{0,2})"

/**
 * One pattern of many beginnings of words, for text that has one space between words and one at each end: classes of
 * letters would cost most of a match. In the list `_` is a space and `$` the end of a word.
 */
export function patternOf(words: string): RegExp {
  const stems = words.trim().split(/\s+/).join('|').replaceAll('_', ' ').replaceAll('$', "(?=[ '-])")
  return new RegExp(`${BEGINS}(?:${stems})`, 'g')
}

/** Whether a pattern of `patternOf` is anywhere in it: such a pattern remembers where it stopped. */
export function meets(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(words)
}
