import { CONNECTORS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { type Found, phraseAt } from '../phrases.ts'
import { clauseBounds, isDenied, isUnsure } from '../reading.ts'
import type { PromiseInput } from './promises.ts'

export const INCLUDED =
  /^(?:provided|supplied|fournie?s?|facilitad[oa]s?|proporcionad[oa]s?|fornecid[oa]s?|gestellt|beigelegt|fornit[oaie]|предоставля\S*|included|includes|incluid[oa]s?|incluso|inclusa|inclus|compris|comprise|comprises|compres[aoie]|inclusi|incluse|inclusive|inklusive|inbegriffen|включен[аоы]?|dahil|مشمول|مشموله|כלול|כלולה|शामिल|termasuk)$/

const IS = /^(?:is|are|esta|estan|son|esta|estao|sao|est|sont|ist|sind|e|sono)$/

/** "Materials included" where nothing says that anything is, and no entry knows of materials. */
export function unknownInclusions({
  draft,
  entries,
  rows,
  mentions,
}: PromiseInput): { first: number; last: number }[] {
  const isSaid = entries.some(
    entry =>
      entry.reading.tokens.some(token => INCLUDED.test(token.text)) ||
      entry.promises.some(promise => promise.id === 'free' && !promise.denied),
  )
  if (isSaid) return []
  return draft.tokens.flatMap((token, at) => {
    const noun = IS.test(draft.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
    const named = draft.tokens[noun]
    const isPlain =
      !INCLUDED.test(token.text) ||
      named?.kind !== 'word' ||
      named.text.length < 4 ||
      draft.sentence[noun] !== draft.sentence[at] ||
      isDenied(draft, at) ||
      isUnsure(draft, at) ||
      phraseAt(PROMISE_WORDS, draft.tokens, noun) !== undefined ||
      TAX.test(named.text)
    if (isPlain) return []
    if (isOtherRow(draft, rows, mentions, noun)) return [{ first: noun, last: at }]
    const isKnown =
      entries.some(entry => named.forms.some(form => entry.words.has(form))) ||
      rows.some(row => row.tokens.some(own => own.kind === 'word' && similar(own, named)))
    return isKnown ? [] : [{ first: noun, last: at }]
  })
}

const TAX =
  /^(?:impuestos?|impostos?|taxes?|steuern?|mwst|iva|ppn|imposte|tasse|ндс|налоги|vergiler|الضريبه|मूल्य)$/

/** "Hemming is included" where an entry charges for it. */
export function isGivenAway({ draft, entries, rows }: PromiseInput, one: Found<Promised>): boolean {
  if (one.id.kind !== 'service' || !PAID.has(one.id.id)) return false
  const [first, last] = clauseBounds(draft, one.first)
  const included = draft.tokens.findIndex((token, i) => i >= first && i <= last && INCLUDED.test(token.text))
  const at = included < 0 ? freeOfBoth(draft, one) : included
  const isPriced = draft.figures.some(
    figure =>
      figure.kind === 'money' &&
      figure.first >= first &&
      figure.last <= last &&
      !rows.some(row => row.price !== null && figure.values.includes(row.price)),
  )
  if (at < 0 || isPriced || isDenied(draft, at)) return false
  const holders = entries.filter(
    entry => entry.row === undefined && entry.promises.some(promise => promise.id === one.id.id),
  )
  return (
    holders.length > 0 &&
    holders.every(
      entry =>
        entry.reading.figures.some(figure => figure.kind === 'money') &&
        !entry.promises.some(
          promise =>
            promise.id === 'free' &&
            (included >= 0 ||
              entry.promises.some(own => own.id === one.id.id && own.sentence === promise.sentence)),
        ),
    )
  )
}

/** "Montagem e entrega grátis": what is free is the one and the other. */
function freeOfBoth({ tokens }: PromiseInput['draft'], one: Found<Promised>): number {
  if (!CONNECTORS.has(tokens[one.last + 1]?.text ?? '')) return -1
  const other = [2, 3]
    .map(gap => phraseAt(PROMISE_WORDS, tokens, one.last + gap))
    .find(found => found?.id.kind === 'service')
  const free = other && phraseAt(PROMISE_WORDS, tokens, other.last + 1)
  return free?.id.id === 'free' ? free.first : -1
}

const PAID = new Set(['delivery', 'hemming', 'giftwrap', 'engraving', 'install', 'pickup', 'express'])

/** "The lamp is €89 with the bulb included" where the bulb is sold for €6: nothing of another row is thrown in. */
function isOtherRow(
  draft: PromiseInput['draft'],
  rows: PromiseInput['rows'],
  mentions: PromiseInput['mentions'],
  noun: number,
): boolean {
  const own = mentions.find(mention => mention.positions.includes(noun))
  const subject = mentions.find(
    mention => mention.last < (own?.first ?? 0) && draft.sentence[mention.first] === draft.sentence[noun],
  )
  if (!own || !subject || own.rows.some(row => subject.rows.includes(row))) return false
  const priced = (indexes: readonly number[]) =>
    rows.flatMap(row => (indexes.includes(row.index) && row.price !== null ? [row.price] : []))
  const sums = priced(own.rows).flatMap(a => priced(subject.rows).map(b => Math.round((a + b) * 100) / 100))
  return !draft.figures.some(
    figure => figure.kind === 'money' && figure.values.some(value => sums.includes(value)),
  )
}
