import type { Mention } from '../items/mentions.ts'
import { CONNECTORS, FILLERS } from '../items/rows.ts'
import { BOTH_WORDS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { STOCK_WORDS, type StockWord } from '../lexicon/stock-words.ts'
import { type Found, phraseAt } from '../phrases.ts'
import { has, type Reading } from '../reading.ts'
import type { StockInput } from './availability.ts'

export function subjectOf(
  input: StockInput,
  word: Found<StockWord>,
  all: readonly Found<StockWord>[],
  index: number,
): Mention[] {
  const { draft, mentions } = input
  const sentence = draft.sentence[word.first]
  const own = mentions.filter(mention => mention.sentence === sentence)
  // "Chocolate chip we have plenty of": two words for one statement.
  const isJoined = all[index - 1]?.last === word.first - 1
  const previous = all[isJoined ? index - 2 : index - 1]
  const next = all[index + 1]
  const from = previous && draft.sentence[previous.first] === sentence ? previous.last : -1
  const semicolon = draft.tokens.findIndex((token, at) => at > word.last && token.text === ';')
  const bound = next && draft.sentence[next.first] === sentence ? next.first : Number.POSITIVE_INFINITY
  const isBefore = own.some(mention => mention.last < word.first)
  const isClosed = draft.tokens[word.last + 1]?.text === ';'
  const to = (isBefore || isClosed) && semicolon > 0 ? Math.min(bound, semicolon) : bound
  const before = own.filter(mention => mention.first > from && mention.last < word.first)
  // "We have S and L; the M is sold out": the last words before a claim that follows its subject are that subject.
  const isTaken = (mention: Mention) =>
    word.id.shape === 'have' &&
    next?.id.shape === 'be' &&
    draft.clause[mention.first] === draft.clause[next.first] &&
    draft.clause[mention.first] !== draft.clause[word.first]
  const after = own.filter(mention => mention.first > word.last && mention.first < to && !isTaken(mention))
  if (
    has(BOTH_WORDS, draft, Math.max(0, word.first - 3), word.first - 1) &&
    own.length > 1 &&
    before.length === 0
  ) {
    return own.filter(mention => mention.last < word.first)
  }
  if (word.id.shape === 'have') {
    if (phraseAt(PROMISE_WORDS, draft.tokens, word.last + 1)) return []
    const [nearest] = after
    // "In M hay tres y la S …": the count is what there is, and behind the "and" is another matter.
    const counted = draft.figureAt.get(word.last + 1)
    const isCounted =
      counted?.kind === 'plain' &&
      CONNECTORS.has(draft.tokens[counted.last + 1]?.text ?? '') &&
      before.length > 0
    const isNear = nearest && !isCounted && draft.clause[nearest.first] === draft.clause[word.first]
    const hasBefore = before.some(mention => draft.clause[mention.first] === draft.clause[word.first])
    if (nearest && (isNear || (!hasBefore && !hasObject(draft, word.last)))) return firstRun(draft, after)
    if (before.length > 0) {
      const beside = before.filter(mention => draft.clause[mention.first] === draft.clause[word.first])
      return lastRun(draft, beside.length > 0 ? beside : before)
    }
    return hasObject(draft, word.last) ? [] : earlierMention(input, word)
  }
  if (before.length > 0) {
    const isListed = previous !== undefined && draft.sentence[previous.first] === sentence
    const beside = before.filter(mention => draft.clause[mention.first] === draft.clause[word.first])
    // "In S and L, sold out in M": each word has its own list behind it.
    const behind = listedAfter(draft, word, after)
    if (isListed && beside.length === 0 && behind.length > 0) return behind
    const run = lastRun(draft, isListed && beside.length > 0 ? beside : before)
    const wide = new Set(run.flatMap(mention => mention.rows))
    // "The blouse is available in S and M": the sizes after the word are what is claimed.
    const sizes = listedAfter(draft, word, after).filter(
      mention => mention.rows.length < wide.size && mention.rows.every(row => wide.has(row)),
    )
    return sizes.length > 0 ? sizes : run
  }
  const refersBack =
    after[0] !== undefined &&
    draft.clause[after[0].first] !== draft.clause[word.first] &&
    draft.tokens.some((token, at) => draft.clause[at] === draft.clause[word.first] && THAT.test(token.text))
  if (refersBack) return earlierMention(input, word)
  if (after.length > 0) return firstRun(draft, after)
  const consumed = own.filter(mention => mention.last < word.first)
  return consumed.length > 0 && previous ? lastRun(draft, consumed) : earlierMention(input, word)
}

/** "Of that one none are left; the 85 has": it speaks of what the sentence before named. */
export const THAT =
  /^(?:that|those|it|they|ese|esa|esos|esas|este|esta|esse|essa|esses|desse|dessa|deste|celui|celle|ceux|ca|dieser|diese|dieses|davon|questo|questa|quello|ne|bu|bundan|ondan|onlar|этот|эта|этого|этой|их|هذا|هذه|منه|منها|זה|זאת|אלה|ये|यह|वो|itu)$/

/** "… available in 36, 38 and 40": the list behind the word, over its commas. */
function listedAfter(draft: Reading, word: Found<StockWord>, mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = []
  for (const mention of mentions) {
    const previous = list.at(-1)
    const between = previous ? draft.tokens.slice(previous.last + 1, mention.first) : []
    const isNext = previous
      ? between.every(token => token.text === ',' || CONNECTORS.has(token.text) || FILLERS.has(token.text)) &&
        (between.length > 0 || /^[وו]/.test(draft.tokens[mention.first]?.text ?? ''))
      : draft.clause[mention.first] === draft.clause[word.first]
    if (!isNext) break
    list.push(mention)
  }
  const last = list.at(-1)
  const isOfNext =
    last &&
    list.length > 1 &&
    draft.clause[last.first] !== draft.clause[word.first] &&
    isStockWordNear(draft, last)
  return isOfNext ? list.slice(0, -1) : list
}

/** "…, black is sold out": the last of the list begins a statement of its own. */
function isStockWordNear(draft: Reading, mention: Mention): boolean {
  return [1, 2, 3].some(gap => {
    const at = mention.last + gap
    return (
      draft.clause[at] === draft.clause[mention.last] && phraseAt(STOCK_WORDS, draft.tokens, at) !== undefined
    )
  })
}

/** "We don't have a deal": it speaks of something else than the product before. */
function hasObject(draft: Reading, at: number): boolean {
  const figure = draft.figureAt.get(at + 1)
  // "There is no 90% code"
  if (figure?.kind === 'percent') return true
  const next = draft.tokens[at + 1]
  if (phraseAt(PROMISE_WORDS, draft.tokens, at + 1)) return true
  return (
    next?.kind === 'word' &&
    !/^(?:it|them|too|also|as|here|ready|available|currently|tambien|disponible|tambem|aqui|aussi|auch|hier|da|anche|qui|тоже|также|ايضا|גם|भी|juga|any|that|this|one|ones|left|more|now|right|lo|la|los|las|en|in|at|today|mais|mas|hoy|hoje)$/.test(
      next.text,
    )
  )
}

function earlierMention(input: StockInput, word: Found<StockWord>): Mention[] {
  const earlier = input.mentions.filter(
    mention => mention.last < word.first && mention.sentence !== input.draft.sentence[word.first],
  )
  const last = earlier.at(-1)
  return last
    ? lastRun(
        input.draft,
        earlier.filter(mention => mention.sentence === last.sentence),
      )
    : []
}

/** The mentions joined by commas and "and" up to here, with no price between: "A, B and C are sold out". */
function lastRun(draft: Reading, mentions: readonly Mention[]): Mention[] {
  const run: Mention[] = []
  for (const mention of mentions.toReversed()) {
    const next = run[0]
    if (
      next &&
      draft.figures.some(
        figure => figure.kind === 'money' && figure.first > mention.last && figure.last < next.first,
      )
    )
      break
    const between = next ? draft.tokens.slice(mention.last + 1, next.first) : []
    // "Two in age 6, and age 8 is gone": of the one before a count was said.
    if (next && isCountedBefore(draft, mentions, mention) && between.some(token => token.text === ',')) break
    if (between.some(token => /^(?:;|is|are|but|es|pero|mas|mais|ist|aber|но|а)$/.test(token.text))) break
    // "In M da, in L ausverkauft": German says there is with a little word of others.
    if (draft.language === 'de' && between[0]?.text === 'da') break
    // "S and M have two each, L is gone"
    const isApart =
      between.at(-1)?.text === ',' &&
      between.some(token => token.kind !== 'mark' && !CONNECTORS.has(token.text) && !FILLERS.has(token.text))
    if (isApart) break
    run.unshift(mention)
  }
  return run
}

function isCountedBefore(draft: Reading, mentions: readonly Mention[], mention: Mention): boolean {
  return draft.figures.some(
    figure =>
      figure.kind === 'plain' &&
      figure.last < mention.first &&
      mention.first - figure.last <= 3 &&
      draft.clause[figure.first] === draft.clause[mention.first] &&
      !mentions.some(other => other.positions.includes(figure.numberFirst)),
  )
}

function firstRun(draft: Reading, mentions: readonly Mention[]): Mention[] {
  const run: Mention[] = []
  for (const mention of mentions) {
    const previous = run.at(-1)
    const isPriced =
      previous &&
      draft.figures.some(
        figure => figure.kind === 'money' && figure.first > previous.last && figure.last < mention.first,
      )
    // "None in M and four in L"
    const isCounted =
      previous &&
      draft.figures.some(
        figure => figure.kind === 'plain' && figure.first > previous.last && figure.last < mention.first,
      )
    if (isPriced || isCounted) break
    if (
      previous &&
      draft.tokens
        .slice(previous.last + 1, mention.first)
        .some(token => /^(?:is|are|but|es|pero|mas|mais|ist|aber|но|а|[.;])$/.test(token.text))
    )
      break
    run.push(mention)
  }
  return run
}
