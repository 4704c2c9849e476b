import type { Product, Variant } from '../../catalog/rows.ts'
import { fold } from '../../catalog/search/fold.ts'
import { type Language, languageOrEnglish } from '../language/languages.ts'
import type { Part, Plan, RowRef } from '../plan.ts'
import { type Analysed, alike, analyse, COLOURS, isNear, type Match } from './match.ts'
import { SIZE_WORD, type Token } from './tokens.ts'
import { phrase, plan, type Question } from './view.ts'

const MOST_LISTED = 6
const SIZES = ['small', 'medium', 'large']
const MATERIALS =
  'wood steel aluminium metal plastic leather cotton wool merino linen silk satin denim suede canvas silver gold glass straw faux'.split(
    ' ',
  )
const COLOURED = new Set(COLOURS)
const MADE_OF = new Set(MATERIALS)
const SIZED = new Set(SIZES)

type Kind = 'colour' | 'material' | 'size'

/** What kind of trait a word of the customer's is, if it is one and nothing else. */
export function traitOf(token: Pick<Token, 'word' | 'concepts' | 'repaired'>): Kind | undefined {
  if (token.repaired) return undefined
  if (SIZE_WORD.test(token.word.text)) return 'size'
  // What the search's own word list adds begins with a tilde.
  const concepts = [...token.concepts].filter(concept => !/^[.~]/.test(concept))
  if (concepts.length === 0) return undefined
  if (concepts.every(concept => COLOURED.has(concept))) return 'colour'
  if (concepts.every(concept => MADE_OF.has(concept))) return 'material'
  return concepts.every(concept => SIZED.has(concept)) ? 'size' : undefined
}

const SHORT: Record<string, string> = { small: 's', medium: 'm', large: 'l' }

function says(words: Analysed[], trait: Token): boolean {
  return words.some((word, at) => {
    // The L of "5 L" is no size.
    if (SIZE_WORD.test(word.word.text) && words[at - 1]?.word.figure) return false
    if (alike(trait, word) >= 0.8) return true
    return [...trait.concepts].some(concept => SHORT[concept] === word.word.text)
  })
}

const optionsOf = (variant: Variant) => analyse(Object.values(variant.options).join(' ; '))

const ownWords = (product: Product) =>
  analyse([product.name, ...Object.values(product.attributes), product.category ?? ''].join(' ; '))

/** The variants that have all of these, or the whole product; nothing where something of it is not there. */
export function rowsWith(product: Product, traits: Token[]): RowRef[] {
  const own = ownWords(product)
  const rest = traits.filter(trait => !says(own, trait))
  const row = (variantId: number | null): RowRef => ({ productId: product.id, variantId, quantity: null })
  if (product.variants.length === 0) return rest.length === 0 ? [row(null)] : []
  // "Green" in the name of a can that also comes in blue: what the options say goes first.
  const ruled = traits.filter(
    trait => rest.includes(trait) || product.variants.some(variant => says(optionsOf(variant), trait)),
  )
  if (ruled.length === 0) return [row(null)]
  return product.variants
    .filter(variant => ruled.every(trait => says(optionsOf(variant), trait)))
    .map(variant => row(variant.id))
}

/** Whether anything of a product says what it is of this kind: then another of it is another thing. */
function tells(product: Product, kind: Kind): boolean {
  const words = [
    ...ownWords(product),
    ...analyse(product.description),
    ...product.variants.flatMap(optionsOf),
  ]
  return words.some(word => traitOf(word) === kind)
}

/** Whether a text names a colour. */
export const tellsColour = (text: string): boolean => analyse(text).some(word => traitOf(word) === 'colour')

/** A trait that was asked for and that this product is not said to have; `told` where its row says another. */
export function traitMissing(product: Product, tokens: Token[]): { trait: Token; told: boolean } | undefined {
  const described = analyse(product.description)
  const trait = tokens.find(
    token =>
      traitOf(token) === 'colour' &&
      rowsWith(product, [token]).length === 0 &&
      !says(described, token) &&
      !isShadeOf(product, token) &&
      !product.aliases.some(alias => says(analyse(alias.text), token)),
  )
  return trait && { trait, told: tells(product, 'colour') }
}

/** Olive is a green, and navy a blue: nothing to deny, and what is there is told. */
const isShadeOf = (product: Product, token: Token) =>
  analyse([product.name, ...Object.values(product.attributes)].join(' ; ')).some(word => isNear(token, word))

/** "Anything blue?", "white flowers?": what has it, and no other; where nothing has, that is said. */
export function traitPlan(question: Question): Plan | undefined {
  const { found, items, asks } = question
  if (items.length > 1 || found.items.length > 1 || items.some(isCounted)) return undefined
  if (['.total', '.cheapest', '.dearest', '.options', 'discount'].some(ask => asks.has(ask))) return undefined
  const traits = found.tokens.filter(token => traitOf(token) !== undefined)
  if (traits.length === 0 || found.tokens.some(({ word }) => word.code)) return undefined
  const named = found.tokens.filter(token => !traits.includes(token) && token.weight >= 0.5)
  return named.length === 0 ? anythingPlan(question, traits) : kindWithPlan(question, traits, named)
}

const isCounted = ({ quantity }: { quantity: number | null }) => quantity !== null && quantity > 1

/** "A small question", "a big favour": no goods come in these sizes. */
const MATTERS =
  /^(?:questions?|favou?rs?|thanks|thank|problems?|issues?|hugs?|preguntas?|dudas?|consultas?|favores?|abrazos?|perguntas?|duvidas?|abracos?|merci|soucis?|frage|fragen|bitte|dank|domand[ae]|favore|abbraccio|soru(?:m|su)?|rica(?:m)?|سوال|سؤال|استفسار|شكرا|שאלה|שאלונת|בקשה|תודה|सवाल|प्रश्न|धन्यवाद|pertanyaan|terima|вопрос|вопросик|просьба|спасибо)$/

function anythingPlan(question: Question, traits: Token[]): Plan | undefined {
  const { found, items, words, wantsItems, turn, topics } = question
  if (topics.some(topic => topic !== 'ingredients') || items.some(item => item.best.named >= 0.95))
    return undefined
  const ofMatter = ({ at }: Token) => [at - 1, at + 1].some(near => MATTERS.test(words[near]?.text ?? ''))
  if (traits.every(ofMatter)) return undefined
  const rows = thereFirst(
    found.ranked.map(({ product }) => product),
    traits,
  )
  // "Merino, burgundy, L": only one thing is all of it.
  const isOne = traits.length > 1 && new Set(rows.map(({ productId }) => productId)).size === 1
  if (!isOne && refersBack(question, traits))
    return plan(question, 'clarify', 'unclear', [phrase('clarifyProduct')], 'no product named', true)
  if (rows.length > 0) return listPlan(question, rows, [])
  const isAsked = words.length <= 6 && (wantsItems || /[?؟？]/.test(turn.text))
  // A lone size may be the answer to a question of ours.
  if (!isAsked || traits.every(trait => traitOf(trait) === 'size')) return undefined
  const option = asSaid(turn.text, traits)
  return plan(question, 'unknown', 'product_search', [nothing(option)], 'nothing here has it', true)
}

const AND = /^(?:and|y|e|et|und|ve|و|ו|और|aur|dan|а|и)$/u
const DEFINITE = /^(?:the|that|this|el|la|o|a|le|der|das|il|lo|ha|את)$/u
const ONE = /^(?:one|ones|wala|wali|वाला|वाली)$/u
const ANY =
  /^(?:any|anything|something|algo|algum\p{L}*|alguna?|quelque|etwas|qualcosa|bir|sey|شي|شيء|משהו|कुछ|kuch|sesuatu|что|нибудь|what|which|que|welche\p{L}*|quale|hangi)$/u

/** What was spoken of, by a word that names nothing: "do you have it in black?" */
const IT =
  /^(?:it|this|that|lo|la|los|las|est[aeo]|es[aeo]|isto|isso|ess[ae]|est[ae]|ce|ca|celui|celle|das|den|es|die|dies\p{L}*|questo|questa|quello|quella|bunu|bundan|onu|bunun|onun|منه|منها|هذا|هذه|هاذا|ده|دي|אותו|אותה|זה|זאת|זו|इसे|इसका|इसमें|यह|ये|isko|isme|iska|yeh|ini|itu|его|ее|их|это|этот|эта)$/u
/** "Vous l'avez", "ce l'avete". */
const CLITIC = /(?<!\p{L})l['’](?:a[vi]|ha|ho)/iu
/** "What about", "how about", "what of" ask for nothing in particular. */
const ABOUT = /^(?:what|how) (?:about|of|bout|abt) /

/** "And the small one?", "the big one. how much", "do you have it in M?", with nothing said before: which of what? */
function refersBack({ words, turn }: Question, traits: Token[]): boolean {
  const said = words.map(({ text }) => text)
  const isAny = said.slice(ABOUT.test(said.join(' ')) ? 1 : 0).some(text => ANY.test(text))
  if (turn.history.length > 0 || words.length > 9 || isAny) return false
  // A size alone is of everything; a colour is more than that.
  if (AND.test(said[0]!) || said.some(text => IT.test(text)) || CLITIC.test(turn.text)) return true
  if (traits.every(trait => traitOf(trait) === 'size')) return true
  const [trait] = traits
  const isThat = DEFINITE.test(said[trait!.at - 1] ?? '')
  return isThat && said.slice(trait!.at + 1, trait!.at + 3).some(text => ONE.test(text))
}

/** "The jacket in M": one of several, though all of them come in it. */
function namesOneOf({ words, turn }: Question, named: Token[]): boolean {
  const [first] = named
  const last = named.at(-1)!
  if (turn.history.length > 0 || named.some(({ word }) => /s$/.test(word.text)) || last.word.figure)
    return false
  return /^(?:the|el|la|le|il|der|das)$/.test(words[first!.at - 1]?.text ?? '')
}

function kindWithPlan(question: Question, traits: Token[], named: Token[]): Plan | undefined {
  const { found, items, topics, turn } = question
  if (topics.length > 0) return undefined
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  const kind = found.ranked.filter(match => isOfKind(match, named, shopLanguage))
  const [item] = items
  if (kind.length === 0 || (item && (kind.length < 2 || item.best.named >= 0.95))) return undefined
  const products = kind.map(({ product }) => product)
  const rows = thereFirst(products, traits)
  const having = new Set(rows.map(({ productId }) => productId))
  if (having.size > 1 && namesOneOf(question, named)) {
    const which = [...having].slice(0, 4).map(productId => ({ productId, variantId: null, quantity: null }))
    return plan(
      question,
      'clarify',
      'price',
      [{ say: 'which', rows: which }],
      'several products may be meant',
      true,
    )
  }
  if (rows.length > 0) {
    const isOne = rows.every(row => row.productId === rows[0]!.productId)
    return isOne && item?.best.product.id === rows[0]!.productId ? undefined : listPlan(question, rows, [])
  }
  const colours = traits.filter(trait => traitOf(trait) === 'colour')
  // Navy is nearly blue: which one they mean is asked back.
  if (found.ranked.some(match => match.loose && named.every(({ at }) => match.explained.has(at))))
    return undefined
  if (colours.length === 0 || !products.some(product => tells(product, 'colour'))) return undefined
  if (products.some(product => says(analyse(product.description), colours[0]!))) return undefined
  const option = asSaid(turn.text, [...colours, ...named])
  const others = products.slice(0, 3).map(({ id }) => ({ productId: id, variantId: null, quantity: null }))
  return listPlan(question, others, [nothing(option)])
}

/** It is one of those that were named: by its name, or by the category it stands in. */
export function isOfKind(match: Match, named: Token[], shopLanguage: Language): boolean {
  if (match.loose || !named.every(token => match.explained.has(token.at))) return false
  if (match.headSaid) return true
  const { name, category } = match.product
  const kinds = analyse(category ?? '')
  if (named.every(token => kinds.some(word => alike(token, word) >= 0.8))) return true
  // "Phone": a smartphone is one, a phone case is not.
  const words = analyse(name).filter(({ word }) => !word.figure)
  const head = HEAD_LAST.has(shopLanguage) ? words.at(-1) : words[0]
  return head !== undefined && named.every(token => alike(token, head) >= 0.8)
}

const HEAD_LAST = new Set<Language>(['en', 'de', 'tr', 'hi'])

const nothing = (option: string): Part => ({ say: 'nothingFor', option })

function listPlan(question: Question, rows: RowRef[], before: Part[]): Plan {
  const { asksPrice } = question
  const items: Part = {
    say: 'items',
    rows: rows.slice(0, MOST_LISTED),
    total: false,
    asked: asksPrice ? 'price' : 'availability',
  }
  const parts = [...before, ...(rows.length > 1 ? [phrase('listIntro')] : []), items]
  return plan(question, 'answer', 'product_search', parts, 'everything that has it', true)
}

/** What is there comes before what is sold out. */
function thereFirst(products: Product[], traits: Token[]): RowRef[] {
  const rows = products.flatMap(product => rowsWith(product, traits).map(row => ({ product, row })))
  const isThere = ({ product, row }: (typeof rows)[number]) => {
    const variant = product.variants.find(({ id }) => id === row.variantId)
    const one = variant ?? product
    return product.available && one.available && one.stock !== 0
  }
  return [...rows.filter(isThere), ...rows.filter(one => !isThere(one))].map(({ row }) => row)
}

/** The customer's own words for it, in their order. */
export function asSaid(text: string, tokens: Token[]): string {
  const own = [...text.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)].map(([word]) => word)
  const wanted = [...tokens].sort((a, b) => a.at - b.at).map(({ word }) => word.text)
  const said = wanted.map(word => own.find(one => analyse(one)[0]?.word.text === word) ?? word)
  // "Kouign-amann" is one word of theirs and two of ours.
  const isInside = (word: string, at: number) =>
    said.some((other, place) => place < at && other.length > word.length && fold(other).includes(fold(word)))
  return said.filter((word, at) => !isInside(word, at)).join(' ')
}
