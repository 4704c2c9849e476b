import { ALSO_MEANT, THING_PHRASES } from '../lexicon/things.ts'
import { everyPhrase, phraseAt } from '../phrases.ts'
import { fold, type Token, tokenise } from '../text.ts'
import { MEASURES } from '../units.ts'

export type Row = {
  index: number
  name: string
  price: number | null
  isAvailable: boolean
  stock: number | null
  currency: string
  tokens: Token[]
  /** Words of its other names: they name it too, but a figure in them is no evidence. */
  aliases: Token[]
  things: Map<number, Set<string>>
}

export const FILLERS = new Set(
  'de del da do das dos of the la el le les los las der die das for para pour für di with con com avec mit to and y e et und и и для на из с في من ל של का की के और untuk dan a an o os as in en em im ve i nel nella'.split(
    ' ',
  ),
)

export const CONNECTORS = new Set(
  'and y e et und и و ו ve dan or o ou oder или או atau veya और aur या & plus + as'.split(' '),
)

export function toRow(
  source: {
    name: string
    price: number | null
    stock: number | null
    currency: string
    available?: boolean
    aliases?: string[]
  },
  index: number,
): Row {
  const tokens = withoutGroups(tokenise(fold(source.name))).map(withHead)
  const things = new Map<number, Set<string>>()
  for (const found of everyPhrase(THING_PHRASES, tokens)) {
    for (let i = found.first; i <= found.last; i++)
      things.set(i, new Set([...(things.get(i) ?? []), found.id]))
  }
  tokens.forEach((token, at) => {
    const meant = ALSO_MEANT[token.text]
    if (meant) things.set(at, new Set([...(things.get(at) ?? []), meant]))
  })
  const aliases = (source.aliases ?? [])
    .flatMap(alias => tokenise(fold(alias)))
    .filter(token => token.kind === 'word' && !FILLERS.has(token.text))
  const isAvailable = source.available ?? (source.stock === null || source.stock > 0)
  return {
    index,
    name: source.name,
    price: source.price,
    stock: source.stock,
    currency: source.currency,
    isAvailable,
    tokens,
    aliases,
    things,
  }
}

/** "Fahrradverleih" hires out a Fahrrad: the word in front is what the service is about. */
function withHead(token: Token): Token {
  const head =
    /^([a-z]{4,}?)(?:s|n|en)?(?:verleih|vermietung|reparatur|wechsel|reinigung|wartung|miete|kurs)$/.exec(
      token.text,
    )?.[1]
  return head ? { ...token, forms: [...token.forms, head] } : token
}

/** "iPhone 14 128 GB", "SPF 50 200 ml": a model and a size, no 14,128. */
function withoutGroups(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const cut = token.kind === 'number' ? token.text.indexOf(' ') : -1
    const unit = cut < 0 ? undefined : phraseAt(MEASURES, tokens, i + 1)
    const isSized =
      /^(?:gb|tb|g|t|гб|тб)$/.test(tokens[i + 1]?.text ?? '') ||
      (unit !== undefined && (cut > 1 || /^(?:no|nr|nº|n|№)$/.test(tokens[i - 1]?.text ?? '')))
    if (cut < 0 || !isSized) return [token]
    const [head, tail] = [token.text.slice(0, cut), token.text.slice(cut + 1)]
    return [
      { ...token, text: head, end: token.start + cut },
      { ...token, text: tail, start: token.start + cut + 1, glued: false },
    ]
  })
}
