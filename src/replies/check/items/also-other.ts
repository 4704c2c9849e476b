import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { CONTAINER_WORDS, PIECE_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phraseAt, phrases } from '../phrases.ts'
import { isAsserted, isSupposed, unsupported } from '../said/claim.ts'
import { isEvident } from '../said/holding.ts'
import type { Mention } from './mentions.ts'
import { CONNECTORS, FILLERS } from './rows.ts'

export const ALSO =
  /^(?:also|too|as|well|another|tambien|otro|otra|tambem|ainda|outro|outra|aussi|encore|autre|egalement|plus|ademas|inoltre|alem|disso|auch|ausserdem|noch|anche|pure|altro|altra|ayrica|bir|de|также|тоже|еще|ايضا|كمان|برضو|وكذلك|كذلك|وايضا|وكمان|גם|וגם|עוד|भी|और|bhi|juga|serta)$/

// Taste, which anybody may have.
const PRAISE =
  /^(?:lind[oa]s?|bonit[oa]s?|hermos[oa]s?|preci\S*|bell[oaie]|beau|belle|beaux|belles|joli\S*|schon\S*|hubsch\S*|toll\S*|carin[oaie]|guzel|красив\S*|симпатичн\S*|lovely|nice|beautiful|pretty|great|gorgeous|famous|famos[oa]s?|nuestr[oa]s?|noss[oa]s?|propri\S*|mism[oa]s?|mesm[oa]s?|meme|gleiche\S*|stess[oa]|ayni|такое|такой|такая|same|جميل\S*|حلو\S*|نفس|יפה|יפים|सुंदर|cantik|bagus|sama|disponi\S*|available|verfugbar\S*|aqui|agora|ahora|hoy|hoje|talla|tamanho|taille|grosse|taglia|beden|размер\S*)$/

/**
 * "… and we also have the short Inverno coat" where that coat was all that had been named: what is offered besides, by a
 * word that nothing knows, is another one.
 */
export function findAlsoOther(input: Drafted): UnsupportedClaim[] {
  const { draft, mentions } = input
  return [...offersAlso(input), ...addedNames(input), ...otherVersions(input)].flatMap(offer => {
    if (!isAsserted(draft, offer.first, offer.last) || isSupposed(draft, offer.first)) return []
    const mention = mentions.find(one => one.first > offer.last && one.first - offer.last <= 4)
    const at = offer.at ?? (mention && strangerBeside(input, mention, offer.last))
    if (at === undefined) return []
    if (offer.at === undefined && (!mention || !isNamedBefore(mentions, mention, offer.first))) return []
    return isEvident(input, at) ? [] : [unsupported(draft, offer.first, Math.max(at, offer.last))]
  })
}

type Offer = { first: number; last: number; at?: number }

function offersAlso({ draft }: Drafted): Offer[] {
  return findPhrases(STOCK_WORDS, draft.tokens).flatMap(word => {
    const near = [-2, -1].map(gap => word.first + gap).concat([0, 1, 2].map(gap => word.last + gap))
    const inside = draft.tokens.slice(word.first, word.last + 1).map((_, i) => word.first + i)
    const isAlso = [...near, ...inside].some(
      at => ALSO.test(draft.tokens[at]?.text ?? '') && draft.sentence[at] === draft.sentence[word.first],
    )
    if (!word.id.available || !isAlso) return []
    const last = ALSO.test(draft.tokens[word.last + 1]?.text ?? '') ? word.last + 1 : word.last
    return [{ first: word.first, last }]
  })
}

const AND_ALSO = phrases<true>([
  [
    true,
    'and also|as well as|and even|you can also get|you can also have|you could also get|you can also buy|you can also take|y también|y además|y tambien|también puedes llevarte|también puede llevarse|también puedes comprar|también puede comprar|e também|e ainda|e além disso|também pode levar|também pode comprar|também pode escolher|et aussi|et également|ainsi que|vous pouvez aussi prendre|vous pouvez aussi avoir|vous pouvez également prendre|und auch|sowie|und außerdem|auch noch|e anche|ed anche|e pure|oltre a|può prendere anche|puoi prendere anche|ve ayrıca|ayrıca|как и|а также|и еще|и также|есть и|وأيضا|وكمان|وكذلك|كما|وبرضو|וגם|וכן|וכמו כן|और साथ में|और साथ ही|और|dan juga|serta|juga ada|dan ada juga',
  ],
])
const CASED = /^(?:en|es|pt|fr|de|it|tr|ru|id)$/

/** "The Azulejo scarf is €35, and you can also get the Calçada scarf": the goods of a row by a name no row has. */
function addedNames(input: Drafted): Offer[] {
  const { draft, mentions, rows, language } = input
  if (rows.length === 0) return []
  return findPhrases(AND_ALSO, draft.tokens).flatMap(found => {
    const mention = mentions.find(
      one =>
        one.first > found.last &&
        one.first - found.last <= 4 &&
        draft.sentence[one.first] === draft.sentence[found.first],
    )
    if (!mention || !isNamedBefore(mentions, mention, found.first)) return []
    const at = strangerBeside(input, mention, found.last)
    // A name is written large where the script has capitals: "and also ship hats" offers no goods.
    if (at === undefined || (CASED.test(language) && !draft.tokens[at]?.capital)) return []
    return [{ first: found.first, last: found.last, at }]
  })
}

/** All that the offer names was named before it. */
function isNamedBefore(mentions: readonly Mention[], mention: Mention, offer: number): boolean {
  const before = new Set(mentions.filter(one => one.last < offer).flatMap(one => one.rows))
  return mention.rows.every(row => before.has(row))
}

/** A word right beside the name, of no list and no little word. */
function strangerBeside(input: Drafted, mention: Mention, offer: number): number | undefined {
  const near = [mention.first - 1, mention.last + 1, mention.last + 2].filter(at => at > offer)
  const within = Array.from({ length: mention.last - mention.first }, (_, i) => mention.first + i)
  return [...near, ...within].find(at => isStranger(input, at) && isJoinedTo(input, mention, at))
}

function isJoinedTo({ draft }: Drafted, mention: Mention, at: number): boolean {
  const [from, to] = at < mention.first ? [at + 1, mention.first] : [mention.last + 1, at]
  return draft.tokens.slice(from, to).every(token => FILLERS.has(token.text))
}

function isStranger({ draft, mentions, language }: Drafted, at: number): boolean {
  const token = draft.tokens[at]
  const spoken = LANGUAGES.find(own => own === language)
  if (token?.kind !== 'word' || token.text.length < 4 || draft.figureAt.has(at)) return false
  if (PRAISE.test(token.text) || ALSO.test(token.text) || CONNECTORS.has(token.text)) return false
  if (mentions.some(mention => mention.positions.includes(at))) return false
  if (spoken && isFunctionWord(token.text, spoken)) return false
  return ![PROMISE_WORDS, STOCK_WORDS, PIECE_WORDS, CONTAINER_WORDS].some(list =>
    phraseAt<unknown>(list as never, draft.tokens, at),
  )
}

const IN_VERSION = phrases<true>([
  [
    true,
    'en versión|en una versión|en modelo|em versão|na versão|numa versão|em modelo|no modelo|en version|dans une version|in version|in versione|nella versione|in der version|in der ausführung|als version|в версии|в варианте|в исполнении|بنسخة|بإصدار|בגרסה|בגרסת|वर्शन में|dalam versi|versi',
  ],
])

/** "Também em versão curta": the word behind tells which. */
function otherVersions(input: Drafted): Offer[] {
  const { draft, rows, language } = input
  if (language === 'en' || rows.length === 0) return []
  return findPhrases(IN_VERSION, draft.tokens).flatMap(found => {
    const at = [found.last + 1, found.last + 2].find(next => isStranger(input, next))
    return at === undefined ? [] : [{ first: found.first, last: found.last, at }]
  })
}
