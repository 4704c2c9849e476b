import { countProducts, listProductsByIds } from '../../catalog/products.ts'
import type { Product } from '../../catalog/rows.ts'
import { fold } from '../../catalog/search/fold.ts'
import { prepared } from '../../db/database.ts'
import { currencyExponent } from '../../lib/currencies.ts'
import { languageOrEnglish } from '../language/languages.ts'
import type { Plan, RowRef } from '../plan.ts'
import { isModifier, isOccasion } from './match.ts'
import { isCurrency, type Token } from './tokens.ts'
import { isOfKind, rowsWith, traitOf } from './traits.ts'
import { isTelling } from './untold.ts'
import { phrase, plan, type Question } from './view.ts'
import type { Word } from './words.ts'

/** The one thing they mean, and no kind of it. */
const WELL_NAMED = 0.7
const MOST_SHOWN = 5
const MOST_LOOKED_AT = 30
/** A larger catalogue is not leafed through for everything that costs so little. */
const MOST_PRODUCTS = 5000

const BEFORE = new Set(
  'under below less max maximum within budget menos hasta maximo debajo moins jusqu maximum unter bis hochstens maximal weniger meno fino massimo sotto ate abaixo اقل تحت بحدود حدود פחות עד מתחת bawah kurang maksimal до больше дороже дешевле меньше'.split(
    ' ',
  ),
)
const AFTER = new Set('तक कम अंदर se under alti altinda az ucuz gecmeyen'.split(' '))

/** The most the customer wants to spend, in minor units: an amount of money beside a word that makes it a limit. */
function limitOf({ words, turn }: Question): number | undefined {
  const at = words.findIndex(
    (word, at) =>
      word.figure &&
      (word.money ||
        isCurrency(words[at + 1]?.text) ||
        isCurrency(words[at - 1]?.text) ||
        // "Under 20?": of what goes without saying.
        (BEFORE.has(words[at - 1]?.text ?? '') && (at === words.length - 1 || words[at + 1]!.breakBefore))),
  )
  const amount = words[at]?.value
  if (amount == null || isOtherCurrency(turn.text, turn.business.currency)) return undefined
  const near = (from: number, to: number, set: Set<string>) =>
    words.slice(Math.max(0, from), to).some(word => set.has(word.text))
  if (!near(at - 4, at, BEFORE) && !near(at + 1, at + 4, AFTER)) return undefined
  return Math.round(amount * 10 ** currencyExponent(turn.business.currency))
}

const SIGNS: [RegExp, string][] = [
  [/€|\beuros?\b|\beur\b|евро|يورو|אירו|यूरो/iu, 'EUR'],
  [/£|\bpounds?\b|\bquid\b|\bgbp\b/iu, 'GBP'],
  [/₹|\brupees?\b|\brs\b|रुप/iu, 'INR'],
  [/₺|\btl\b|\bliras?\b/iu, 'TRY'],
  [/₪|שקל|\bshekels?\b/iu, 'ILS'],
  [/₽|руб/iu, 'RUB'],
  [/\baed\b|\bdirhams?\b|درهم|дирхам/iu, 'AED'],
]

/** Ten of another money is not ten of ours. */
function isOtherCurrency(text: string, currency: string): boolean {
  const named = SIGNS.filter(([sign]) => sign.test(text)).map(([, code]) => code)
  if (named.length > 0) return !named.includes(currency)
  return /\$|d[oó]l+ar|доллар|دولار|דולר|डॉलर/iu.test(text) && SIGNS.some(([, code]) => code === currency)
}

/** "Something under 20 euros?": what there is for that, the dearest first. */
export function budgetPlan(question: Question): Plan | undefined {
  const { items, found, turn } = question
  if (question.listed.length === 0 && items.length === 1 && items[0]!.best.named >= WELL_NAMED)
    return undefined
  if (question.listed.length === 0 && items.length === 1 && items[0]!.best.named >= WELL_NAMED)
    return undefined
  const limit = limitOf(question)
  if (limit === undefined || limit <= 0) return undefined
  const isOfListed = question.listed.length > 0
  const traits = isOfListed ? [] : found.tokens.filter(token => traitOf(token) !== undefined)
  const things = found.tokens.filter(
    token =>
      token.concepts.size > 0 && !isOccasion(token) && !isModifier(token.concepts) && !traits.includes(token),
  )
  const kind = things.length > 0 ? [] : kindNamed(question, traits)
  const products = isOfListed
    ? question.listed
    : kind.length > 0
      ? kind
      : things.length > 0
        ? found.ranked
            .filter(
              match =>
                match.coverage >= 0.3 &&
                (match.headSaid ||
                  isOfKind(match, things, languageOrEnglish(turn.business.defaultLanguage))) &&
                match.unexplained.every(isPlain),
            )
            .map(match => match.product)
        : found.tokens.some(isNamedThing)
          ? []
          : affordable(question, limit)
  const rows = products
    .flatMap(product => withinLimit(product, limit, traits))
    .sort((a, b) => b.price - a.price)
    .slice(0, MOST_SHOWN)
    .map(({ row }) => row)
  if (rows.length === 0) return undefined
  return plan(
    question,
    'answer',
    'recommendation',
    [...(rows.length > 1 ? [phrase('listIntro')] : []), { say: 'items', rows, total: false, asked: 'price' }],
    `what costs no more than that in ${turn.business.currency}`,
    true,
  )
}

/** "Phone under 100": a word that elsewhere only says what a thing goes with. */
function kindNamed({ found, turn }: Question, traits: Token[]): Product[] {
  const named = found.tokens.filter(
    token => token.concepts.size > 0 && !isOccasion(token) && !traits.includes(token) && !token.word.figure,
  )
  const shopLanguage = languageOrEnglish(turn.business.defaultLanguage)
  if (named.length === 0) return []
  return found.ranked.filter(match => isOfKind(match, named, shopLanguage)).map(({ product }) => product)
}

/** For whom it shall be. */
const KIN = new Set(
  'mother mom mum mommy father dad sister brother wife husband girlfriend boyfriend grandma grandmother grandpa aunt uncle friend teacher boss madre mama padre papa hermana hermano esposa esposo mujer marido novia novio abuela abuelo tia tio amiga amigo maestra mae pai irma irmao namorada namorado avo mere maman pere soeur frere femme mari copine copain grand-mere amie ami mutter mama vater schwester bruder frau mann freundin freund oma opa sorella fratello moglie marito fidanzata fidanzato nonna nonno amica amico anne annem annneme baba babam kardes es esim sevgilim arkadasim امي ابي ابوي اختي اخوي زوجتي زوجي خطيبتي صديقتي صديقي אמא אבא אחות אח אשתי בעלי חברה סבתא מאא माँ मां पापा पिता बहन भाई पत्नी पति दोस्त maa papa behen bhai patni pati dost ibu ayah kakak adik istri suami pacar teman маме мама папе сестре брату жене мужу девушке парню подруге другу бабушке'
    .split(' ')
    .map(word => fold(word)),
)

/** A word that may name something we do not know; then all that costs little is no answer. */
const isNamedThing = ({ weight, concepts, word }: Token) =>
  weight >= 0.5 &&
  concepts.size === 0 &&
  !word.figure &&
  !BEFORE.has(word.text) &&
  !AFTER.has(word.text) &&
  !KIN.has(word.text)

const isPlain = (token: { concepts: Set<string>; numbers?: boolean; word: Word }) =>
  token.word.value !== null || token.concepts.size === 0 || isModifier(token.concepts)

function affordable({ db }: Question, limit: number): Product[] {
  if (countProducts(db) > MOST_PRODUCTS) return []
  const ids = prepared<{ id: number }>(
    db,
    `SELECT p.id FROM products AS p LEFT JOIN variants AS v ON v.product_id = p.id
     WHERE p.available = 1 AND (p.stock IS NULL OR p.stock > 0) AND coalesce(v.price_minor, p.price_minor) <= ?
     GROUP BY p.id ORDER BY max(coalesce(v.price_minor, p.price_minor)) DESC LIMIT ?`,
  ).all(limit, MOST_LOOKED_AT)
  return listProductsByIds(
    db,
    ids.map(({ id }) => id),
  ).filter(product => isTelling(product.name))
}

function withinLimit(product: Product, limit: number, traits: Token[]): { row: RowRef; price: number }[] {
  const row = (variantId: number | null): RowRef => ({ productId: product.id, variantId, quantity: null })
  if (!product.available || product.stock === 0) return []
  const has = rowsWith(product, traits).map(({ variantId }) => variantId)
  if (has.length === 0) return []
  if (product.priceMinor !== null && product.variants.length === 0)
    return product.priceMinor <= limit ? [{ row: row(null), price: product.priceMinor }] : []
  const fitting = product.variants
    .filter(variant => variant.available && variant.stock !== 0)
    .filter(({ id }) => has.includes(null) || has.includes(id))
    .map(variant => ({ row: row(variant.id), price: variant.priceMinor ?? product.priceMinor }))
    .filter((one): one is { row: RowRef; price: number } => one.price !== null && one.price <= limit)
  return fitting.slice(0, 1)
}
