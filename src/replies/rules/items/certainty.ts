import { termOf } from '../../../catalog/search/words.ts'
import { keyOf } from '../lexicon.ts'
import { isForMake } from '../makes.ts'
import { isModifier, isOccasion, isWithEnding, type Match } from '../match.ts'
import type { Token } from '../tokens.ts'
import { traitOf } from '../traits.ts'
import { readWords, type Word } from '../words.ts'

function salientHits(match: Match, tokens: Token[]): number {
  return tokens.filter(
    token => match.explained.has(token.at) && token.concepts.size > 0 && !isModifier(token.concepts),
  ).length
}

/** A long word of its name that means nothing else: Trailhawk. */
function saysOwnName(match: Match, tokens: Token[], isCounted: boolean): boolean {
  const name = readWords(match.product.name).flatMap(word => (word.figure ? [] : [termOf(word.text)]))
  // A short one only where it is counted and the name begins or ends with it: "six elbows", of a PVC elbow.
  const isOwn = (said: string) => {
    const at = name.findIndex(
      own =>
        own === termOf(said) || isWithEnding(said, own) || (said.length >= 6 && keyOf(own) === keyOf(said)),
    )
    const isEdge = at === 0 || (at >= 0 && at === name.length - 1)
    return at >= 0 && (said.length >= 6 || (isCounted && said.length >= 4 && isEdge))
  }
  return tokens.some(({ word, concepts }) => concepts.size === 0 && isOwn(word.text))
}

export const WITH = /^(?:with|mit|con|com|avec|aux?|с|со|مع|ابو|עם|dengan|वाल[ाीे]|wal[aie])$/u

/** "The doll with the red hair": what of it is red is not what they look for. */
function isPartWith(match: Match, { at }: Token, tokens: Token[], words: Word[]): boolean {
  const beside = tokens.some(
    other => Math.abs(other.at - at) === 1 && traitOf(other) !== undefined && match.explained.has(other.at),
  )
  return beside && words.slice(Math.max(0, at - 4), at).some(({ text }) => WITH.test(text))
}

/** Sure that this is the thing: it says enough of what the customer said, or its whole name was said. */
export function isSure(
  match: Match,
  second: Match | undefined,
  tokens: Token[],
  isCounted: boolean,
  words: Word[],
): boolean {
  if (match.isCoded) return true
  if (match.coverage < 0.34) return false
  const salient = match.unexplained.filter(
    token =>
      token.concepts.size > 0 &&
      !isModifier(token.concepts) &&
      !token.word.figure &&
      !isOccasion(token) &&
      !token.general &&
      !isPartWith(match, token, tokens, words) &&
      !isForMake(match.product, token),
  )
  const figures = match.unexplained.filter(token => token.word.figure && token.numbers)
  const wholeName =
    (match.nameHits >= 2 && (match.named >= 0.95 || match.wholeWords)) ||
    (match.nameHits >= 3 && match.unsaid === 0 && !loseFigure(match))
  if (salient.length > 0 && !wholeName) return false
  const numbered = /\d/.test(match.product.name)
  if (figures.length > 0 && numbered && !wholeName) return false
  if (match.loose || !match.headSaid) return false
  // One word that is no known thing must be a good part of the name: "free" is no gluten-free bread.
  if (
    match.nameHits <= 1 &&
    match.named < 0.34 &&
    salientHits(match, tokens) === 0 &&
    !(match.coverage >= 0.6 && (second?.nameHits ?? 0) === 0 && saysOwnName(match, tokens, isCounted))
  )
    return false
  const alone = second === undefined || match.coverage - second.coverage >= 0.2
  if (
    match.coverage < 0.6 &&
    match.named < 0.6 &&
    !(match.nameHits >= 2 && match.coverage >= 0.45) &&
    // Nothing else here is called by the thing they name; what else they say is talk.
    !(alone && match.coverage >= 0.5 && salientHits(match, tokens) > 0 && match.unexplained.length === 0)
  )
    return false
  if (second && isTie(match, second)) return false
  return (
    second === undefined ||
    match.score - second.score >= 0.04 ||
    match.named - second.named >= 0.2 ||
    match.coverage - second.coverage >= 0.1
  )
}

/** Something of the name that a figure tells was not said: the 13 of an iPhone. */
const loseFigure = ({ product: { name }, named, wholeWords }: Match) =>
  /\d/.test(name) && named < 0.95 && !wholeWords

/** "4 muffins" may be any of those that are called so: that one of them has the shorter name tells nothing. */
export function isTie(match: Match, other: Match): boolean {
  return (
    !match.isCoded &&
    match.unsaid > 0 &&
    match.named < 0.6 &&
    other.coverage >= match.coverage - 0.01 &&
    [...match.explained].every(at => other.explained.has(at)) &&
    other.headSaid &&
    other.nameHits >= match.nameHits
  )
}
