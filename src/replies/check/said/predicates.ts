import { LANGUAGES } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { CONNECTORS, FILLERS } from '../items/rows.ts'
import { BOTH_WORDS, CHOICE_WORDS, COMPARISON_WORDS, TOTAL_WORDS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { LEFT_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'
import { isEvident } from './holding.ts'

const COPULA: Record<string, RegExp> = {
  es: /^(?:es|son|esta|estan)$/,
  pt: /^(?:e|sao|esta|estao)$/,
  fr: /^(?:est|sont|c'est)$/,
  de: /^(?:ist|sind)$/,
  it: /^(?:e|sono)$/,
  he: /^(?:ו?הוא|ו?היא|ו?הם|ו?הן)$/,
  ar: /^(?:و?هو|و?هي|و?هم)$/,
}

// Taste, thanks and where things stand: no property of the goods.
const TASTE =
  /^(?:angegeben|aufgefuhrt|gelistet|indicat[oaie]|elencat[oaie]|indique\S*|indicad[oa]s?|fotos?|foto|photos?|bild\S*|imagen|imagem|image|צילום|תמונה|بالصوره|الصوره|نفسه|نفسها|proprio|mism[oa]s?|mesm[oa]s?|meme|memes|quell[oaie]|quel|celui|celle|ceux|celles|dies\S*|das|der|die|aquel\S*|aquele\S*|es|sie|er|ihr|da|genug|genugend|reichlich|ausreichend|bastante\S*|suficiente\S*|assez|abbastanza|bonit\S*|precios\S*|lind[oa]s?|genial\S*|perfect\S*|perfeit\S*|ideal\S*|buen\S*|mejor\S*|ric[oa]s?|delicios\S*|favorit\S*|popular\S*|bo[am]s?|otim[oa]s?|gostos\S*|gir[oa]s?|joli\S*|beaux?|belles?|superbes?|delicieu\S*|bons?|bonnes?|parfait\S*|schon\S*|toll\S*|lecker\S*|beliebt\S*|gut\S*|super|perfekt\S*|bell[oaie]|buon\S*|carin[oaie]|ottim[oaie]|perfett[oaie]|יפה|יפים|נחמד\S*|מעול\S*|טעימ?\S*|מושלמ?\S*|جميل\S*|رائع\S*|حلو\S*|لذيذ\S*|ممتاز\S*|الافضل|opcion|eleccion|opcao|escolha|choix|idee|wahl|scelta|idea|regalo|presente|cadeau|geschenk|aqui|aca|ca|ici|hier|qui|aca|pronto|lista?o?s?|tuy[oa]s?|suy[oa]s?|seu|sua|todo|tudo|tout|alles|tutto|eso|isso|cela|das|questo|lo|el|la|precio|preco|prix|preis|prezzo|correct[oa]|cierto|certo|richtig|giusto|vero|verdad|nur|solo|so|mas|menos|decir|dire|anche|auch|tambien|tambem|aussi|noch|aun|ainda|encore|ancora|einzige\S*|ultim\S*|letzte\S*|dernie\S*|unic[oa]s?|seule?s?)$/

/**
 * "El café cuesta 13,20 € y es de comercio justo": what goods are said to be, behind their price or right behind their
 * name, is a property, and no word of the evidence knows it.
 */
export function findPredicates(input: Drafted): UnsupportedClaim[] {
  const { draft, language } = input
  const copula = COPULA[language]
  const spoken = LANGUAGES.find(own => own === language)
  if (!copula || !spoken || input.rows.length === 0) return []
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    if (token.kind !== 'word' || !copula.test(token.text)) return []
    if (!isOfGoods(input, at) || !isAsserted(draft, at) || isSupposed(draft, at)) return []
    const told = predicate(draft, at)
    const isJudged = told.some(
      i =>
        draft.figureAt.has(i) ||
        input.mentions.some(mention => mention.positions.includes(i)) ||
        TASTE.test(draft.tokens[i]?.text ?? '') ||
        LISTS.some(list => phraseAt<unknown>(list as never, draft.tokens, i)),
    )
    if (isJudged || phraseAt(STOCK_WORDS, draft.tokens, at) || phraseAt(PROMISE_WORDS, draft.tokens, at))
      return []
    const content = told.filter(i => {
      const word = draft.tokens[i]?.text ?? ''
      return word.length > 3 && !FILLERS.has(word) && !isFunctionWord(word, spoken)
    })
    if (content.length === 0 || content.some(i => isEvident(input, i))) return []
    return [unsupported(draft, at, content.at(-1) ?? at)]
  })
}

const LISTS = [
  STOCK_WORDS,
  LEFT_WORDS,
  PROMISE_WORDS,
  TOTAL_WORDS,
  BOTH_WORDS,
  CHOICE_WORDS,
  COMPARISON_WORDS,
] as const

/** Behind "and" or a comma after a price of a sentence that names goods, or right behind their name. */
function isOfGoods({ draft, mentions, language }: Drafted, at: number): boolean {
  const sentence = draft.sentence[at]
  const subject = mentions.findLast(mention => mention.last < at && mention.sentence === sentence)
  if (!subject) return false
  // Portuguese and Italian "é" is, without its accent, the word for "and".
  const isAnd = /^e$/.test(draft.tokens[at]?.text ?? '')
  if (isAnd && (language === 'pt' || language === 'it') && !isAccented(draft, at)) return false
  const before = draft.tokens[at - 1]?.text ?? ''
  const isPriced = draft.figures.some(
    figure => figure.kind === 'money' && figure.first > subject.first && figure.last < at,
  )
  const isLinked =
    CONNECTORS.has(before) || before === 'ed' || before === ',' || /^[وו]./.test(draft.tokens[at]?.text ?? '')
  return (isPriced && isLinked && at - subject.last <= 14) || subject.last === at - 1
}

function isAccented({ folded, tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    /[éèÉÈ]/.test(folded.source.slice(folded.origin[token.start], folded.origin[token.end]))
  )
}

function predicate({ tokens, clause }: Reading, at: number): number[] {
  const told: number[] = []
  for (let i = at + 1; i < tokens.length && clause[i] === clause[at] && told.length < 6; i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== '-') break
    if (told.length > 0 && CONNECTORS.has(tokens[i]?.text ?? '')) break
    told.push(i)
  }
  return told
}
