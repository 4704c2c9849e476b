import type { Word } from './words.ts'

/** In front of what is loaded with current: the hole, the wire, the stand. */
const PLUGS =
  /^[وبلف]?(?:ال)?(?:سلك|كيبل|كابل|وصله|فتحه|مدخل|منفذ|مكان|مخرج|جاك|سوكت|بورت|فيش|قاعده|راس|محول|بطاريه|منصه)$/u
const LOADING = /^[وبلف]?(?:ال|لل)?شحن(?:ه|ها)?$/u
const LOADER = /^[وبلف]?(?:ال|لل)?شاحن$/u
const PLACE = /^[وبلف]?(?:ال)?مكان$/u
const WIRE = /^[وبلف]?(?:ال)?(?:سلك|كيبل|كابل|وصله)$/u
const LOADED = /^(?:لاسلكي|سريع|لاسلكيا|كهربا\S*)$/u

/**
 * Words that mean one thing beside some words and another beside others: Arabic loads ships and telephones with one
 * word. Beside what has a plug it is read as the English one, which is no freight.
 */
export function withMeant(words: Word[]): Word[] {
  const has = (pattern: RegExp, ...places: number[]) =>
    places.some(at => words[at] !== undefined && !words[at]!.figure && pattern.test(words[at]!.text))
  return words.map((word, at) => {
    // A wire that loads is a wire.
    if (LOADING.test(word.text) && has(WIRE, at - 1)) return { ...word, meant: 'cable' }
    if (LOADING.test(word.text) && (has(PLUGS, at - 1) || has(LOADED, at + 1)))
      return { ...word, meant: 'charging' }
    // "The place of the charger" is where it is plugged in.
    if (PLACE.test(word.text) && (has(LOADING, at + 1) || has(LOADER, at + 1)))
      return { ...word, meant: 'port' }
    if (LOADER.test(word.text) && has(PLACE, at - 1)) return { ...word, meant: 'charging' }
    return word
  })
}
