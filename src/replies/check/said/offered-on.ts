import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Figure } from '../amounts.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { stemOf } from '../keys.ts'
import { isDenied, sentenceBounds } from '../reading.ts'
import { sameFigure } from '../same-figure.ts'
import type { Token } from '../text.ts'
import { isAsserted, unsupported } from './claim.ts'

const ON =
  /^(?:on|off|for|sobre|en|em|para|nos|nas|sur|pour|auf|fur|su|sui|sulle|sugli|sul|per|на|علي|لل|على|על|ל|untuk|pada|di|पर)$/

/**
 * "10% on accessories, none on bikes", and the draft takes 10% off what is called neither: the share is for the goods that
 * the entry names, so the draft or the name of the row has to say one of its goods or conditions.
 */
export function findOfferedElsewhere(input: Drafted): UnsupportedClaim[] {
  const { draft, mentions, rows, entries, language } = input
  return draft.figures.flatMap((figure): UnsupportedClaim[] => {
    if (figure.kind !== 'percent' || !isAsserted(draft, figure.first, figure.last)) return []
    const [first, last] = sentenceBounds(draft, figure.first)
    const named = mentions.filter(mention => mention.first >= first && mention.last <= last)
    if (named.length === 0 || isDenied(draft, figure.first, 40, figure.last)) return []
    const tied = entries.flatMap(entry => (entry.language === language ? [goodsOf(entry, figure)] : []))
    const goods = tied.flatMap(one => one ?? [])
    if (goods.length === 0 || tied.some(one => one?.length === 0)) return []
    const told = draft.tokens.slice(first, last + 1).map(token => stemOf(token.text))
    const own = rows.flatMap(row => row.tokens.map(token => stemOf(token.text)))
    const things = new Set(rows.flatMap(row => [...row.things.values()].flatMap(ids => [...ids])))
    const isOne = goods.some(
      good => told.includes(good.stem) || own.includes(good.stem) || good.things.some(id => things.has(id)),
    )
    return isOne ? [] : [unsupported(draft, figure.first, figure.last)]
  })
}

type Good = { stem: string; things: string[] }

/** The goods and conditions of such a share, where the entry says no to others; nothing where it has no such share. */
function goodsOf({ reading, row }: Entry, figure: Figure): Good[] | undefined {
  const own = reading.figures.find(one => sameFigure(figure, one))
  if (row !== undefined || !own || isDenied(reading, own.first, 40, own.last)) return undefined
  const isExcluding = reading.denials.some(at => reading.sentence[at] !== reading.sentence[own.first])
  if (!isExcluding || !ON.test(reading.tokens[own.last + 1]?.text ?? '')) return []
  const [first, last] = sentenceBounds(reading, own.last)
  return reading.tokens.flatMap((token, at): Good[] =>
    at >= first && at <= last && isOwnWord(token, reading.language)
      ? [{ stem: stemOf(token.text), things: [...(reading.things.get(at) ?? [])] }]
      : [],
  )
}

function isOwnWord(token: Token, language: string): boolean {
  const own = LANGUAGES.find(one => one === language)
  return token.kind === 'word' && token.text.length > 3 && !(own && isFunctionWord(token.text, own))
}
