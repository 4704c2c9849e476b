import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord, meaningsOf } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { CONTAINER_WORDS, PIECE_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phraseAt, phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const HOLDS = phrases<true>([
  [
    true,
    'trae|traen|incluye|incluyen|viene con|vienen con|lleva|llevan|cuenta con|cuentan con|tiene un|tiene una|tienen un|tienen una|traz|trazem|inclui|incluem|vem com|vêm com|leva|levam|tem um|tem uma|comprend|comprennent|inclut|incluent|livré avec|livrée avec|livrés avec|fourni avec|fournie avec|possède|dispose d|a un|a une|enthält|enthalten|beinhaltet|kommt mit|hat ein|hat eine|hat einen|verfügt über|include|includono|viene con|vengono con|ha un|ha una|dotato di|dotata di|içerir|içeriyor|ile birlikte gelir|ile birlikte geliyor|в комплекте|в комплект входит|идет с|идут с|оснащен*|снабжен*|имеет|يشمل|تشمل|يأتي مع|تأتي مع|يجي مع|تجي مع|מגיע עם|מגיעה עם|כולל|כוללת|के साथ आता|के साथ आती|dilengkapi|termasuk|sudah termasuk',
  ],
])

/**
 * "La mochila trae funda para la lluvia": what the goods are said to have or to come with, and no word of the evidence
 * knows. English is judged word by word.
 */
export function findHolding(input: Drafted): UnsupportedClaim[] {
  const { draft, mentions, language } = input
  if (language === 'en' || input.rows.length === 0) return []
  const spoken = LANGUAGES.find(own => own === language)
  return findPhrases(HOLDS, draft.tokens).flatMap((verb): UnsupportedClaim[] => {
    const subject = mentions.findLast(
      mention =>
        mention.last < verb.first &&
        verb.first - mention.last <= 9 &&
        draft.sentence[mention.last] === draft.sentence[verb.first],
    )
    const isOther = draft.tokens
      .slice((subject?.last ?? 0) + 1, verb.first)
      .some(token => SPEAKERS.test(token.text))
    if (!subject || isOther || !isAsserted(draft, verb.first, verb.last) || isSupposed(draft, verb.first))
      return []
    let at = verb.last + 1
    while (isSkipped(draft.tokens[at], spoken)) at++
    const named = draft.tokens[at]
    if (named?.kind !== 'word' || named.text.length < 4 || draft.clause[at] !== draft.clause[verb.first])
      return []
    if (
      NO_CONTENT.test(named.text) ||
      draft.figureAt.has(at) ||
      mentions.some(mention => mention.positions.includes(at))
    )
      return []
    const isJudged = [PROMISE_WORDS, STOCK_WORDS, PIECE_WORDS, CONTAINER_WORDS].some(list =>
      phraseAt<unknown>(list as never, draft.tokens, at),
    )
    return isJudged || isEvident(input, at) ? [] : [unsupported(draft, verb.first, at)]
  })
}

const NO_CONTENT =
  /^(?:pre[czt]io\S*|preco\S*|prezzo|prix|preis|fiyat\S*|цен\S*|costo|coste|custo|valor|wert|talla\S*|taglia|tamano\S*|tamanho\S*|taille|grosse|misura|размер\S*|цвет\S*|color\S*|cores|couleur\S*|farbe\S*|stock|bestand|nombre|nome|name|poco|mucho|muito|bisschen|par|unidad\S*)$/

const SPEAKERS =
  /^(?:yo|tu|usted|nosotros|se|te|le|les|os|eu|voce|nos|je|tu|vous|nous|ich|du|sie|wir|io|lei|noi|я|вы|мы|انا|انت|نحن|אני|אתה|אתם|אנחנו|मैं|आप|हम|saya|kakak|kami|kita)$/

function isSkipped(
  token: Token | undefined,
  language: Parameters<typeof isFunctionWord>[1] | undefined,
): boolean {
  return (
    token?.kind === 'word' &&
    (FILLERS.has(token.text) ||
      /^(?:un|una|uno|uma|um|une|ein|eine|einen|einem|su|suo|sua|seu|son|sa|ses|ihr|ihre|tambien|tambem|auch|aussi|anche|ya|ja|schon|deja|gia)$/.test(
        token.text,
      ) ||
      (language !== undefined && isFunctionWord(token.text, language)))
  )
}

/** A word of the evidence, or one that means the same in another language. */
export function isEvident({ draft, rows, entries, ask }: Drafted, at: number): boolean {
  const token = draft.tokens[at] as Token
  const isSame = (own: Token) => own.kind === 'word' && own.text.length > 2 && similar(own, token)
  const own = [
    ...rows.map(row => [...row.tokens, ...row.aliases]),
    ...entries.map(entry => entry.reading.tokens),
    ask.tokens,
  ]
  if (own.some(tokens => tokens.some(isSame))) return true
  const things = draft.things.get(at)
  if (things && entries.some(entry => [...things].some(thing => entry.things.has(thing)))) return true
  const concepts = conceptsAt(draft, at)
  return (
    concepts.size > 0 &&
    own.some(tokens =>
      meaningsOf([...tokens])
        .flat()
        .some(one => concepts.has(one.concept)),
    )
  )
}

function conceptsAt(draft: Reading, at: number): Set<string> {
  const language = LANGUAGES.find(own => own === draft.language)
  const meanings = meaningsOf(draft.tokens, language)[at] ?? []
  return new Set(meanings.filter(one => !one.repaired).map(one => one.concept))
}
