import { isFunctionWord, isGoods, meaningsOf } from '../rules/lexicon.ts'
import { readWords } from '../rules/words.ts'
import { asLanguage, LANGUAGES, type Language, languageOrEnglish } from './languages.ts'

export interface Detected {
  language: Language
  /** The text itself told; otherwise it is the conversation's or the business's language. */
  certain: boolean
}

const SCRIPTS: [Language, RegExp][] = [
  ['ar', /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/gu],
  ['he', /[\u0590-\u05ff]/gu],
  ['hi', /[\u0900-\u097f]/gu],
  ['ru', /[\u0400-\u04ff]/gu],
]
const LATIN = /[a-zà-ɏ]/giu
/** Arabic in Latin letters writes its own sounds as figures: 3andkom, ya5od. */
const ARABIZI = /(?:^|\s)(?=[a-z]*[2356789][a-z])(?:[a-z]*[2356789][a-z]{2,})/giu
const ARABIZI_WORDS =
  /\b(?:salam|salaam|bkam|bikam|shukran|habibi|wallah|inshallah|yalla|akhi|mumkin|law sama7t|kif|kifak|shu|wein|mafi|bidi|biddi|abgha|aby|feh|[34]?an[dt]ak|3andak|3andkom|3andkum|andkom|tawseel|tawsil|taw9eel|khalas|marhaba|ahlan|2addeh?|2adeish|[2g]?addee?sh|taklefet|taklifet|tasleeh|maksoor[ae]?|maksour[ae]?|mawjoud[ae]?|mawjood[ae]?|mawgoud[ae]?|shashet|se3ro|se3rha|btefta7o|mafto7een|bokra|delwa2ti|3ayez|3ayza|ba3d)\b/gi

/** Letters that one of the Latin languages has and the others have not. */
const TELLING: [Language, RegExp][] = [
  ['es', /[ñ¿¡]|(?<=\p{L}{2})ías?(?!\p{L})/gu],
  [
    'pt',
    /[ãõ]|ções|ção|\p{L}{3}-(?:me|lhe)(?!\p{L})|(?<!\p{L})(?:olá|há|já|lá|só|até|três|mês|vocês?|quê|têm|preço|cabeça)(?!\p{L})/gu,
  ],
  // English has a “was” too, but never before these.
  [
    'de',
    /[ß]|(?!(?<=g)ö(?:ster|nder))[äöü](?=[a-z]*(?:er|en|st|ng|ch)\b)|\bwas (?=kost|ist\b|gibt|habt|macht)/g,
  ],
  ['tr', /[ğışİ]|(?<=g)ö(?=ster|nder)/g],
  // An è or ê that Italian and Portuguese write too tells nothing.
  [
    'fr',
    /[œùû]|(?<!\p{L})\p{L}+è\p{L}|(?<!\p{L})(?!(?:três|mês|vocês?|têm|quê|porquê|portugu\p{L}+|inglês|francês|bebês?|vê|lê|dê)(?!\p{L}))\p{L}*ê|\by['’]a\b|\b[cdjlmnst]['’](?=[aeiouhéê])/gu,
  ],
  ['it', /(?<!\p{L})(?:perché|c['’]è|è(?!\p{L})|più|però|dell['’]|all['’]|un['’]|quant['’])/gu],
  // What is wanted of whom one speaks to ends a sentence whose goods have English names.
  [
    'hi',
    /(?<!\p{L})(?:batao|bataiye|bataye|batana|dikhao|dikhaiye|bhejo|bhejiye|bhej do|kijiye|lagao|chahiye|chahie|milega|milegi|(?:price|rate|kitna|kitne|kya|bhai|yaar|ji|toh?) bolo)(?!\p{L})/gu,
  ],
]

/** The language to answer in: what the text tells, else the conversation's, else the business's own. */
export function detectLanguage(
  text: string,
  known: string | undefined,
  fallback: string,
  earlier: readonly string[] = [],
): Detected {
  const usual = [asLanguage(known) ?? asLanguage(fallback)]
  const carried = asLanguage(known) ?? languageOfLines(earlier, usual)
  const own = tell(text, carried ? [carried, ...usual] : usual)
  if (own) return { language: own, certain: true }
  if (carried) return { language: carried, certain: false }
  return { language: languageOrEnglish(fallback), certain: false }
}

function languageOfLines(lines: readonly string[], likely: (Language | undefined)[]): Language | undefined {
  for (const line of [...lines].reverse()) {
    const language = tell(line, likely)
    if (language) return language
  }
  return undefined
}

/** Spellings that one language has far more of than the others: they decide where no small word is there. */
const TYPICAL: [Language, RegExp][] = [
  ['en', /th(?!é)|wh|ck\b|ght|ing\b|ee|oo/g],
  ['es', /ll[aeo]|ci[oó]n\b|[aeo]s\b|ue[nrs]/g],
  ['pt', /lh[aeo]|nh[aeo]|[ae]m\b|ss[aeo]/g],
  ['fr', /eau|oux\b|ez\b|oi[sr]?|aux?\b|elle/g],
  ['de', /sch|ung\b|cht|tz|en\b|ei/g],
  ['it', /cch|ggi|zz|gli|tt[ioae]\b|[aeo]ll[aeo]|zione\b/g],
  ['tr', /l[ae]r\b|yor|[ml][iıuü]\b/g],
  ['id', /nya\b|ng[aeiu]|kan\b|\b(?:men|mem|ber|di)[a-z]{4}/g],
]

/** `likely`: the conversation's language and the business's, for texts that could be either of two. */
function tell(text: string, likely: (Language | undefined)[]): Language | undefined {
  const sample = text.slice(0, 1000)
  const latin = sample.match(LATIN)?.length ?? 0
  for (const [language, script] of SCRIPTS) {
    const letters = sample.match(script)?.length ?? 0
    if (letters >= 2 && letters > 0.3 * latin) return language
  }
  if (latin < 2) return undefined
  if (isArabizi(sample)) return 'ar'
  const scores = scoreLatin(sample)
  // Latin letters where the business writes others: not its language, whichever it is.
  // English unless it plainly is another, as visitors write.
  const foreign = likely.every(language => language && !CANDIDATES.includes(language))
  const [first, second] = [...scores]
    .map(([language, score]): [Language, number, number] => [
      language,
      score + (score > 0 && (likely.includes(language) || (foreign && language === 'en')) ? LIKELY : 0),
      score,
    ])
    .sort((a, b) => b[1] - a[1])
  if (foreign && first && first[2] >= 0.3 && readWords(sample).filter(word => !word.figure).length >= 2)
    return first[0]
  if (!first || first[2] < (likely.includes(first[0]) ? 0.6 : 1)) return undefined
  return first[1] - (second?.[1] ?? 0) >= 0.15 || first[1] >= 1.5 ? first[0] : undefined
}

function isArabizi(text: string): boolean {
  const words = text.match(ARABIZI_WORDS)?.length ?? 0
  const figures = (text.match(ARABIZI) ?? []).filter(
    word => word.length < 14 && !MEASURE.test(word.trim()),
  ).length
  // Letters on both sides of the figure: tba3i, sa3a.
  const inside = text.match(/(?<![\p{L}\d])[a-z]{1,8}[3579][a-z]{1,8}(?![\p{L}\d])/giu) ?? []
  return words >= 1 || figures >= 2 || (figures === 1 && inside.some(word => word.length >= 4))
}

const LIKELY = 0.4

/** Small words of one language that others say just as well, beside the names of things. */
const SHARED: Record<string, Language[]> = {
  plus: ['en', 'de', 'fr'],
  hat: ['en'],
  tag: ['en'],
  bin: ['en'],
  van: ['en'],
  son: ['en'],
  pour: ['en'],
  sore: ['en'],
  bolo: ['es', 'pt'],
  sir: ['hi'],
  madam: ['hi'],
}

const MEASURE =
  /^(?:[a-z]{1,2}\d+|\d+(?:gb|tb|mm|cm|km|k|am|pm|ml|mah|in|pro|max|x|st|nd|rd|th|w|min|ft|pcs|kg|g)s?)\w*$/i

/** Behind a figure: "1.5 ton" is no French. */
const UNIT = /^(?:[mglwvac]|in|cm|mm|km|kg|gb|tb|ml|mah|tons?|pcs?|oz|lbs?|ft|hz|pk)$/

const CANDIDATES = LANGUAGES.filter(language => !['ar', 'he', 'ru'].includes(language))

function scoreLatin(sample: string): Map<Language, number> {
  const scores = new Map<Language, number>(CANDIDATES.map(language => [language, 0]))
  const add = (language: Language, points: number) =>
    scores.set(language, (scores.get(language) ?? 0) + points)
  const words = readWords(sample).filter(
    (word, at, all) => !word.figure && !word.picture && !(all[at - 1]?.figure && UNIT.test(word.text)),
  )
  for (const { text } of words) {
    const speakers = CANDIDATES.filter(
      language => isFunctionWord(text, language) || SHARED[text]?.includes(language),
    )
    // A word of many languages tells little about any of them, a single letter almost nothing.
    const weight = (text.length === 1 ? 0.5 : text.length === 2 ? 0.9 : 1.3) / Math.max(1, speakers.length)
    for (const language of speakers) add(language, weight)
  }
  meaningsOf(words).forEach((meanings, at) => {
    const speakers = new Set<Language>()
    for (const meaning of meanings) {
      if (meaning.repaired && words[at]!.text.length < 8) continue
      if (meaning.language === 'romanised' || words[at]!.text.length <= 3) continue
      if (CANDIDATES.includes(meaning.language)) speakers.add(meaning.language)
    }
    // Shops everywhere give their goods English names, so an English noun tells less than others do.
    for (const language of speakers) {
      const own = meanings.filter(meaning => meaning.language === language)
      const isNoun = language === 'en' && own.every(meaning => isGoods(meaning.concept))
      add(language, (isNoun ? 0.7 : 1) / (speakers.size * (own[0]?.length ?? 1)))
    }
  })
  for (const [language, letters] of TELLING)
    add(language, 1.2 * Math.min(3, sample.toLowerCase().match(letters)?.length ?? 0))
  for (const [language, letters] of TYPICAL)
    add(language, 0.12 * Math.min(3, sample.toLowerCase().match(letters)?.length ?? 0))
  return scores
}
