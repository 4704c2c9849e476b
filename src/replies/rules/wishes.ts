import { listProductsByIds } from '../../catalog/products.ts'
import type { Product } from '../../catalog/rows.ts'
import { fold } from '../../catalog/search/fold.ts'
import { searchProducts } from '../../catalog/search/search.ts'
import { languageOrEnglish } from '../language/languages.ts'
import type { Plan } from '../plan.ts'
import { isGoods, nameOf } from './lexicon.ts'
import { isModifier, matchProduct } from './match.ts'
import { isMeasured } from './measures.ts'
import type { Token } from './tokens.ts'
import { isOfKind } from './traits.ts'
import { isProductTold } from './untold.ts'
import { phrase, plan, type Question } from './view.ts'

const MOST_SHOWN = 5
const MOST_TRIED = 8
const CANDIDATES = 20
const MOST_AWAY = 10
const NEAR = 2

/** Somebody looks for something, and tells what for. */
const WISH =
  /(?<!\p{L})(?:which|needs?|what kind|looking for|searching for|something|ideas?|suits?|suitable|would go|goes with|fit for|necesit\S*|precis[aeo]\S*|besoin|brauch\S*|bisogno|ihtiyac\S*|احتاج|محتاج\S*|צריכ\S*|זקוק\S*|butuh|нуж[ен]\S*|cual(?:es)?|que tipo|busco|buscando|buscamos|algo|alguna?|idea|sirven?|iria bien|quedaria|qual|quais|procuro|procurando|algum|serve|ficaria|quel(?:le)?s?|lequel|laquelle|lesquel\S*|cherch\S*|quelque chose|convien\S*|irait|welche[rsmn]?|suche|suchen|etwas|passt|passen|passend\S*|geeignet|eignet|quale|quali|cerco|cerchiamo|cercavo|qualcosa|adatt[oaie]|starebbe|hangi\S*|ariyor\S*|bir sey|uygun|yakisir|اي|ايش|ابحث|ادور|دور|شيء|شي|يناسب|مناسب\S*|تناسب|איזה|איזו|אילו|מחפש\S*|משהו|מתאים|מתאימ\S*|יתאים|कौन\S*|ढूंढ\S*|ढूँढ\S*|कुछ|kaunsa|kaunsi|kaun|dhoond\S*|dhund\S*|kuch|yang mana|mencari|cari|nyari|sesuatu|cocok|какой|какои|какая|какую|какие|какое|ищу|ищем|нибудь|что-то|подойд\S*|подход\S*)(?!\p{L})/iu

/** Words in front of what a thing is for, or where it goes: "next to my bed". */
const FOR =
  /^(?:for|in|on|my|our|to|next|near|beside|under|her|his|the|para|en|mi|mis|nuestr[oa]s?|junto|sobre|al|no|na|meu|minha|nosso|nossa|pour|dans|sur|mon|ma|mes|pres|fur|meine[rnms]?|unser\S*|neben|auf|im|am|per|nel|nella|mio|mia|icin|yan\S*|ل|في|عند|جنب|ב|ל|ליד|שלי|के|में|लिए|mere|meri|untuk|buat|di|dekat|для|в|на|у|возле|рядом|мо\S+)$/u

/**
 * A wish that nothing here answers word for word: what there is of the kind that it names, instead of nothing. Likewise
 * a size that a thing does not come in.
 */
export function wishPlan(question: Question): Plan | undefined {
  const { asks, found, wantsItems, turn, asksPrice, words } = question
  const isWish = asks.has('.recommend') || asks.has('.want') || WISH.test(fold(turn.text))
  const sizes = found.tokens.filter(({ at, word }) => word.figure && isMeasured(words, at))
  const isCounted = found.items.some(item => item.quantity !== null)
  if (!isWish && (sizes.length === 0 || !(wantsItems || isCounted))) return undefined
  const kind = sizes.length > 0 ? kindInOtherSizes(question) : kindWished(question)
  if (kind.length === 0) return undefined
  const rows = kind
    .slice(0, MOST_SHOWN)
    .map(({ id: productId }) => ({ productId, variantId: null, quantity: null }))
  return plan(
    question,
    'answer',
    isWish ? 'recommendation' : 'product_search',
    [
      phrase(sizes.length > 0 ? 'closest' : 'listIntro'),
      { say: 'items', rows, total: false, asked: asksPrice ? 'price' : 'availability' },
    ],
    'what there is of the kind that was named',
    false,
  )
}

const namingTokens = ({ found }: Question) =>
  found.tokens.filter(
    token => !token.word.figure && !token.repaired && token.weight >= 0.3 && !isModifier(token.concepts),
  )

/** Of the thing that stands nearest to the wish: what is there before what is sold out. */
function kindWished(question: Question): Product[] {
  const { words } = question
  const wishes = words.flatMap((word, at) => (WISH.test(word.text) ? [at] : []))
  const isFor = ({ at }: Token) => FOR.test(words[at - 1]?.text ?? '') || FOR.test(words[at - 2]?.text ?? '')
  const away = (token: Token) =>
    Math.min(MOST_AWAY, ...wishes.map(at => (at < token.at ? token.at - at : at - token.at + 1))) +
    (isFor(token) ? MOST_AWAY : 0)
  const naming = namingTokens(question).sort((a, b) => away(a) - away(b))
  for (const token of naming.slice(0, MOST_TRIED)) {
    const kind = kindOf(question, [token])
    if (kind.length > 0) return thereFirst(kind)
    // They want a thing that is not here; what else they say of it is no wish for other things.
    if (away(token) <= NEAR && [...token.concepts].some(isGoods)) return []
  }
  return []
}

/** All that is called by everything else that was said. */
function kindInOtherSizes(question: Question): Product[] {
  const naming = question.found.tokens.filter(({ word, weight }) => !word.figure && weight >= 0.5)
  return naming.length > 0 ? thereFirst(kindOf(question, naming)) : []
}

function kindOf({ db, turn }: Question, tokens: Token[]): Product[] {
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  const names = tokens.flatMap(({ concepts }) =>
    [...concepts].flatMap(concept => nameOf(concept, shopLanguage) ?? nameOf(concept, 'en') ?? []),
  )
  const said = tokens.map(({ word }) => word.text).join(' ')
  const queries = [...new Set([said, ...names.slice(0, 3)])]
  const ids = queries.flatMap(query =>
    searchProducts(db, query, { limit: CANDIDATES }).map(hit => hit.productId),
  )
  return listProductsByIds(db, [...new Set(ids)])
    .filter(isProductTold)
    .filter(product => {
      const match = matchProduct(product, tokens)
      return match.coverage >= 0.7 && isOfKind(match, tokens, shopLanguage)
    })
}

const isThere = ({ available, stock, variants }: Product) =>
  available &&
  stock !== 0 &&
  (variants.length === 0 || variants.some(one => one.available && one.stock !== 0))

const thereFirst = (products: Product[]) => [
  ...products.filter(isThere),
  ...products.filter(product => !isThere(product)),
]
