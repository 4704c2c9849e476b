import { monthOf } from '../dates.ts'
import { THROUGH_WORDS } from '../lexicon/places.ts'
import { phraseAt, phrases } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'

/** The months that hours are for, 1 to 12. */
export type Season = ReadonlySet<number>

const NAMED = phrases<readonly number[]>([
  [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    "all year|all year round|year round|the whole year|whole year|todo el año|durante todo el año|todo o ano|o ano todo|o ano inteiro|toute l'année|toute l année|à l'année|das ganze jahr|ganze jahr|ganzjährig|tutto l'anno|tutto l anno|bütün yıl|tüm yıl|yıl boyunca|круглый год|весь год|طول السنة|طوال السنة|طوال العام|طول العام|على مدار السنة|على مدار العام|כל השנה|לאורך כל השנה|साल भर|पूरे साल|पूरा साल|sepanjang tahun",
  ],
  [
    [6, 7, 8],
    "in summer|summer|summers|en verano|verano|no verão|verão|en été|l'été|l été|im sommer|sommer|in estate|d'estate|d estate|yazın|yaz aylarında|летом|في الصيف|الصيف|بالصيف|בקיץ|गर्मियों|गर्मी में|musim panas",
  ],
  [
    [12, 1, 2],
    "in winter|winter|winters|en invierno|invierno|no inverno|inverno|en hiver|l'hiver|l hiver|im winter|d'inverno|d inverno|in inverno|kışın|kış aylarında|зимой|في الشتاء|الشتاء|بالشتاء|בחורף|सर्दियों|सर्दी में|musim dingin",
  ],
])

/** "From March to October: …": the season that was named last before this place, or right behind it. */
export function seasonAt(reading: Reading, at: number): Season | undefined {
  const [first] = sentenceBounds(reading, at)
  const [, last] = clauseBounds(reading, at)
  let season: Season | undefined
  for (let i = first; i <= last; i++) {
    const found = seasonHere(reading, i)
    if (!found) continue
    if (i > at && season) return season
    season = found.months
    i = found.last
  }
  return season ?? behind(reading, at)
}

/** "Closed on Sundays, from November to February": a clause of its own that names no other day. */
function behind(reading: Reading, at: number): Season | undefined {
  const [, end] = sentenceBounds(reading, at)
  const [, last] = clauseBounds(reading, at)
  return last < end && reading.tokens[last]?.text === ','
    ? seasonHere(reading, last + 1, 2)?.months
    : undefined
}

function seasonHere(reading: Reading, at: number, reach = 0): { months: Season; last: number } | undefined {
  for (let i = at; i <= at + reach; i++) {
    const named = phraseAt(NAMED, reading.tokens, i)
    if (named) return { months: new Set(named.id), last: named.last }
    const from = monthHere(reading, i)
    if (from === undefined) continue
    const through = phraseAt(THROUGH_WORDS, reading.tokens, i + 1)
    const end =
      through && [1, 2].map(gap => through.last + gap).find(j => monthHere(reading, j) !== undefined)
    const to = end === undefined ? undefined : monthHere(reading, end)
    if (to !== undefined) return { months: monthsBetween(from, to), last: end as number }
  }
  return undefined
}

function monthHere(reading: Reading, at: number): number | undefined {
  return reading.figureAt.has(at) ? undefined : monthOf(reading.tokens[at])
}

function monthsBetween(from: number, to: number): Season {
  const months = new Set([from])
  for (let month = from; month !== to && months.size < 12; ) {
    month = (month % 12) + 1
    months.add(month)
  }
  return months
}

/** Each part of the year that the draft speaks of and the entries tell apart; one without any where they do not. */
export function partsOfYear<Told extends { season?: Season }>(
  season: Season | undefined,
  known: readonly Told[],
): Told[][] {
  const keyOf = (one: Told) => [...(one.season ?? [])].join()
  const seasons = new Map(known.map(one => [keyOf(one), one.season]))
  const touched = [...seasons].flatMap(([key, own]) =>
    season && own && [...own].some(month => season.has(month)) ? [key] : [],
  )
  if (!season || touched.length === 0) return [[...known]]
  return touched.map(part => known.filter(one => one.season === undefined || keyOf(one) === part))
}
