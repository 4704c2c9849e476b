import type { Drafted } from '../drafted.ts'
import { spanOf } from '../reading.ts'
import type { Token } from '../text.ts'
import { similar } from './similar.ts'

type Invented = { span: string; value: string; kind: 'other'; supported: false }

const MOST_WORDS = 4

/** "Часы «Волна»" where the watches are «Полёт» and «Нева»: a name in quotes beside goods that have such names. */
export function findQuotedNames({ draft, rows, mentions, entries, ask }: Drafted): Invented[] {
  if (!rows.some(row => row.tokens.some(token => token.text === '“'))) return []
  const told = [
    ...rows.flatMap(row => [...row.tokens, ...row.aliases]),
    ...entries.flatMap(entry => entry.reading.tokens),
    ...ask.tokens,
  ].filter(token => token.kind === 'word')
  const isTold = (token: Token) => told.some(own => similar(own, token))
  return draft.tokens.flatMap((token, at): Invented[] => {
    if (token.text !== '“' || !mentions.some(mention => mention.last === at - 1)) return []
    const end = draft.tokens.findIndex((other, i) => i > at && other.text === '”')
    const words = draft.tokens.slice(at + 1, end).filter(word => word.kind === 'word')
    if (end < 0 || words.length === 0 || words.length > MOST_WORDS || words.some(isTold)) return []
    const span = spanOf(draft, at, end)
    return [{ span, value: span, kind: 'other', supported: false }]
  })
}
