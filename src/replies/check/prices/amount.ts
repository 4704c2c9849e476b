import type { Figure } from '../amounts.ts'
import type { Mention } from '../items/mentions.ts'
import type { Row } from '../items/rows.ts'
import { isArticleNumber } from '../labels.ts'
import { CHOICE_WORDS, COMPARISON_WORDS, DIFFERENCE_WORDS, TOTAL_WORDS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { CONTAINER_WORDS, PIECE_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phraseAt } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import { boundOf } from '../relation.ts'
import { ANSWERS } from '../said/short-answers.ts'
import { MEASURES } from '../units.ts'
import type { PriceInput } from './claim.ts'

/** Money by its marker, or a bare figure that stands where a price stands. */
export function isAmount(
  figure: Figure,
  input: Pick<PriceInput, 'draft' | 'mentions' | 'isName' | 'rows' | 'stockFigures'>,
): boolean {
  if (figure.kind === 'money') return !input.isName(figure.numberFirst) || figure.currencies.length > 0
  if (
    figure.kind !== 'plain' ||
    input.isName(figure.numberFirst) ||
    figure.weak ||
    input.stockFigures.has(figure)
  )
    return false
  if (/[.,]\d\d$/.test(input.draft.tokens[figure.numberFirst]?.text ?? '')) return true
  if (figure.inWords && (figure.values[0] ?? 0) < 20) return false
  const before = input.draft.tokens[figure.first - 1]
  const after = input.draft.tokens[figure.last + 1]
  if (isBareBound(input.draft, figure)) return true
  const isAdded = before?.text === '+' && figure.first > 1
  // "2 tyres at 24.90 + 2 tubes at 5.50": what stands before goods counts them.
  if (before?.text === '=' || (isAdded && !startsMention(input, figure.last + 1))) return true
  if (before && PRICE_VERBS.has(before.text))
    return (
      !phraseAt(PIECE_WORDS, input.draft.tokens, figure.last + 1) &&
      (!startsMention(input, figure.last + 1) || /^[وו]./.test(after?.text ?? ''))
    )
  const mention = input.mentions.find(
    candidate =>
      candidate.last === figure.first - 1 ||
      phraseAt(MEASURES, input.draft.tokens, candidate.last + 1)?.last === figure.first - 1 ||
      (candidate.last === figure.first - 2 &&
        (before?.text === ':' ||
          (/^[-—=]$/.test(before?.text ?? '') && isPriceOfOne(input.rows, candidate, figure)))),
  )
  // "One is 35 dirhams, two — 70."
  const isAppended =
    /^[—:-]$/.test(before?.text ?? '') &&
    input.draft.figures.some(
      other =>
        other.kind === 'money' &&
        other.last < figure.first &&
        input.draft.sentence[other.first] === input.draft.sentence[figure.first],
    )
  const isListed =
    before?.text === ',' &&
    input.mentions.some(one => one.last < figure.first && figure.first - one.last <= 3) &&
    hasMoneyBefore(input.draft, figure)
  if ((isAppended || isListed) && after?.kind !== 'word') return true
  if (isResult(input.draft, figure) || isAgainst(input.draft, figure) || isAfterCount(input, figure))
    return true
  if (isDifference(input.draft, figure) || isPricedAlike(input.draft, figure)) return true
  // "2.150 AED, 260 más que el de 128 GB"
  const isCompared =
    isMoreAt(input.draft, figure.last + 1) &&
    (THAN.test(input.draft.tokens[figure.last + 2]?.text ?? '') ||
      (input.draft.tokens[figure.last + 2]?.kind !== 'word' && hasMoneyBefore(input.draft, figure)))
  // "На 200 дороже обычного": led by its preposition, behind a price.
  const isBy =
    isMoreAt(input.draft, figure.last + 1) && before?.text === 'на' && hasMoneyBefore(input.draft, figure)
  if (isCompared || isBy) return true
  const isClosed =
    !after || after.kind === 'break' || after.kind === 'mark' || (figure.inWords && ADDRESS.test(after.text))
  if (mention === undefined) return false
  // Arabic and Hebrew write their and in one with the next name: "الشاحن 99 والكيبل 39".
  const isJoined =
    SUMMING.test(after?.text ?? '') ||
    (/^[وו]../.test(after?.text ?? '') && startsMention(input, figure.last + 1))
  return isClosed || (isJoined && isPriceOfOne(input.rows, mention, figure))
}

const SUMMING =
  /^(?:plus|and|mas|y|mais|e|et|und|piu|arti|ve|плюс|и|زائد|ועוד|और|dan|tambah|aur|o|ou|or|oder|का|की|के|ka|ki|ke)$/

/** "The charger 65 plus the cable 39, that makes 104 dirhams": the bare figure is the price of what it follows. */
function isPriceOfOne(rows: readonly Row[], mention: Mention, figure: Figure): boolean {
  return rows.some(
    row => mention.rows.includes(row.index) && row.price !== null && figure.values.includes(row.price),
  )
}

const AT = /^(?:at|for|por|a|à|pour|fur|zu|per|за|по|ب|ـ|ב|ile|seharga|@)$/

/** "64 GB por 49 dirhams y 256 GB por 129": the currency was said with the other, behind the same word. */
function isPricedAlike(draft: Reading, figure: Figure): boolean {
  const led = draft.tokens[figure.first - 1]?.text ?? ''
  const after = draft.tokens[figure.last + 1]
  return (
    AT.test(led) &&
    after?.kind !== 'word' &&
    draft.figures.some(
      other =>
        other.kind === 'money' &&
        other.last < figure.first &&
        draft.tokens[other.first - 1]?.text === led &&
        draft.sentence[other.first] === draft.sentence[figure.first],
    )
  )
}

/** How a customer is addressed, behind what was said. */
const ADDRESS = /^(?:kak|kakak|ka|ya|sis|bro|gan|min|bos|aja|saja|dong|lho|nih|bu|pak)$/

/** "…, 119. The difference is 50": the currency was said before. */
function isDifference(draft: Reading, figure: Figure): boolean {
  const after = draft.tokens[figure.last + 1]
  const isLed = [1, 2].some(back => phraseAt(DIFFERENCE_WORDS, draft.tokens, figure.first - back))
  return (
    isLed &&
    after?.kind !== 'word' &&
    draft.figures.some(other => other.kind === 'money' && other.last < figure.first)
  )
}

/** "Less than 120 reais; the dress, less than 260": the currency is said once. */
function isBareBound(draft: Reading, figure: Figure): boolean {
  const after = draft.tokens[figure.last + 1]
  return (
    (after === undefined || after.kind !== 'word') &&
    boundOf(draft, figure) !== undefined &&
    draft.figures.some(
      other =>
        other.kind === 'money' &&
        other.last < figure.first &&
        boundOf(draft, other) !== undefined &&
        draft.sentence[other.first] === draft.sentence[figure.first],
    )
  )
}

/** "Two are 960 roubles, with delivery 1210", "de depósito serían 36": the last figure is money too. */
function namesFee(draft: Reading, figure: Figure): boolean {
  const [first] = clauseBounds(draft, figure.first)
  return (
    (figure.values[0] ?? 0) >= 10 &&
    findPhrases(PROMISE_WORDS, draft.tokens, first, figure.first).some(found =>
      /^(?:delivery|deposit)$/.test(found.id.id),
    )
  )
}

function hasMoneyBefore(draft: Reading, figure: Figure): boolean {
  return draft.figures.some(
    other =>
      other.kind === 'money' &&
      other.last < figure.first &&
      draft.sentence[other.first] === draft.sentence[figure.first],
  )
}

const RESULT =
  /^(?:выйдет|получится|обойдется|итого|be|seran|serian|seriam|feraient|waren|sarebbero|comes|total|totals|makes|suman|hacen|somam|fazem|font|macht|ergibt|gesamt|totale|fanno|toplam|also|donc|soit|quindi|cioe|ossia|luego|osea|logo|yani|значит|то|есть|jadi|المجموع|totalnya)$/

/** "285 roubles, delivery 35, всего 320": a word for a total right before it. */
function isSummed({ tokens }: Reading, { first }: Figure): boolean {
  return [1, 2, 3].some(back => phraseAt(TOTAL_WORDS, tokens, first - back)?.last === first - 1)
}

/** Hindi says the verb behind: "do lenge to 2500 honge". */
const COMES_TO = /^(?:honge|hoga|hogi|होंगे|होगा|होगी|banenge|banega)$/

/** "… together that makes 227": the currency was said before. */
function isResult(draft: Reading, figure: Figure): boolean {
  const after = draft.tokens[figure.last + 1]
  const isClosed = !after || after.kind === 'break' || after.kind === 'mark'
  const before = [draft.tokens[figure.first - 1]?.text ?? '', draft.tokens[figure.first - 2]?.text ?? '']
  const isOf = /^(?:ke|ka|ki|के|का|की|में|mein)$/.test(after?.text ?? '')
  const isHindi = COMES_TO.test((isOf ? draft.tokens[figure.last + 2] : after)?.text ?? '')
  return (
    (isClosed || isHindi) &&
    (isHindi ||
      before.some(word => RESULT.test(word)) ||
      isSummed(draft, figure) ||
      namesFee(draft, figure)) &&
    draft.figures.some(
      other =>
        other.kind === 'money' &&
        other.last < figure.first &&
        draft.sentence[other.first] === draft.sentence[figure.first],
    )
  )
}

export const AGAINST =
  /^(?:vs|versus|rather|against|contra|frente|gegenuber|contre|rispetto|statt|instead|vez|lugar|против|вместо|مقابل|بدل|במקום|लिए|dibanding)$/

/** "1,490 against 1,290": two bare prices set against each other. */
function isAgainst(draft: Reading, figure: Figure): boolean {
  const own = draft.figures.indexOf(figure)
  return [-1, 1].some(step => {
    const other = draft.figures[own + step]
    if (!other || (other.kind !== 'plain' && other.kind !== 'money')) return false
    const [from, to] = step < 0 ? [other.last + 1, figure.first] : [figure.last + 1, other.first]
    const between = draft.tokens.slice(from, to)
    return between.length > 0 && between.length <= 3 && between.some(token => AGAINST.test(token.text))
  })
}

/** "One is $2.25; a dozen, twenty-seven": the currency is said once. */
function isAfterCount(input: Pick<PriceInput, 'draft' | 'mentions'>, figure: Figure): boolean {
  const { draft } = input
  const after = draft.tokens[figure.last + 1]
  const isClosed = !after || after.kind === 'break' || after.kind === 'mark'
  if (draft.tokens[figure.first - 1]?.text !== ',' || !isClosed) return false
  const count = draft.figures.find(other => other.last === figure.first - 2)
  return (
    count?.kind === 'plain' &&
    count.inWords &&
    draft.figures.some(
      other =>
        other.kind === 'money' &&
        other.last < count.first &&
        draft.sentence[other.first] === draft.sentence[figure.first],
    )
  )
}

const PRICE_VERBS = new Set(
  'is costs cost at cuesta cuestan vale valen custa custam coute coutent kostet kosten costa costano стоит стоят цена harga harganya fiyati بسعر سعره سعرها ب עולה ב कीमत price precio preco prix preis prezzo'.split(
    ' ',
  ),
)

function startsMention(input: Pick<PriceInput, 'mentions'>, at: number): boolean {
  return input.mentions.some(mention => mention.first === at)
}

const IS_WRONG =
  /^(?:isn't|is not|isnt|wasn't|is no longer|no es|ya no es|no esta|nao e|ja nao e|nao esta|n'?(?: )?est (?:pas|plus)|ist(?: aber| leider| so)? nicht|ist(?: leider)? nicht mehr|stimmt(?: aber| leider| so| hier){0,2} nicht(?: mehr)?|gilt(?: aber| leider)? nicht(?: mehr)?|passt(?: leider)? nicht|non e(?: piu)?|не) ?(?:right|correct|true|our price|the price|lo correcto|correcto|el precio|correto|certo|o preco|le bon|le prix|notre prix|juste|exact|richtig|korrekt|aktuell|der preis|unser preis|giusto|corretto|il prezzo|верно|правильн|$|[.,:;!—])/

const WRONG_BEHIND =
  /^(?:(?:is|would be|seems) (?:wrong|incorrect|not right)|неверно|неправильно|это неверно|это не так|dogru degil|yanlis|ist (?:leider |aber )?(?:falsch|veraltet)|war (?:leider |noch )?(?:der|ein) alte[rs]? preis|esta mal|es (?:un )?(?:error|precio viejo|precio anterior)|esta errado|c'est faux|est faux|e sbagliato|غير صحيح|ليس صحيحا|مش صحيح|לא נכון|זה לא נכון|सही नहीं|गलत है|tidak benar|tidak betul|bukan harganya)/

/** "I'm afraid $2 isn't right": the no stands behind its amount. */
export function isCalledWrong({ tokens }: Reading, figure: Figure): boolean {
  const behind = tokens.slice(figure.last + 1, figure.last + 7).map(token => token.text)
  return IS_WRONG.test(behind.join(' ')) || WRONG_BEHIND.test(behind.join(' '))
}

const DENIED_BEHIND = /^(?:degil|degildir|नहीं|nahi|nahin)$/
const COPULA = /^(?:का|की|के|ka|ki|ke)$/

export function isDeniedPrice(draft: Reading, figure: Figure): boolean {
  const clause = draft.clause[figure.first]
  const isOther = draft.figures.some(other => other.kind === 'money' && other !== figure)
  if (isOther && isCalledWrong(draft, figure)) return true
  // Turks and Indians deny behind the amount: "600 TL değil".
  const [behind, then] = [
    draft.tokens[figure.last + 1]?.text ?? '',
    draft.tokens[figure.last + 2]?.text ?? '',
  ]
  if (isOther && (DENIED_BEHIND.test(behind) || (COPULA.test(behind) && DENIED_BEHIND.test(then))))
    return true
  return draft.denials.some(denial => {
    if (draft.clause[denial] !== clause || denial > figure.first) return false
    const gap = figure.first - denial
    if (gap <= 2) return true
    const words = draft.tokens.slice(denial, figure.first).map(token => token.text)
    // The verb itself is denied: "we don't have a 2-for-$10 deal", but not "it isn't new, it costs $5".
    return (
      gap <= 8 &&
      !words.some(word => /^(?:is|costs?|es|cuesta|custa|kostet|coute|costa|стоит|é|est|ist)$/.test(word))
    )
  })
}

export function isQuoted(input: PriceInput, figure: Figure): boolean {
  const { draft, ask } = input
  if (!ask.figures.some(other => other.values.some(value => figure.values.includes(value)))) return false
  const [first, last] = sentenceBounds(draft, figure.first)
  if (isDeniedBehind(draft, figure) && !isCalledWrong(draft, figure)) return true
  // "¿El barniz a $199? No, $219."
  if (
    draft.tokens[last]?.text === '?' &&
    (isAnsweredNo(draft, last + 1) || isAnsweredOtherwise(input, figure, last))
  )
    return true
  const words = draft.tokens.slice(first, figure.first).map(token => token.text)
  const besides = [draft.tokens[figure.last + 1]?.text ?? '', draft.tokens[figure.first - 2]?.text ?? '']
  if (besides.some(word => /^(?:budget|presupuesto|orcamento|бюджет\S*|ميزانيه|ميزانيتك)$/.test(word)))
    return true
  const isReported = words.some(word =>
    /^(?:mention(?:ed)?|saw|heard|asked|mencion\w*|viste|preguntas|pediste|viu|perguntou|упомян\w*|ذكرت)$/.test(
      word,
    ),
  )
  return isReported && input.draft.figures.some(other => other !== figure && other.kind === 'money')
}

const CONFIRMED =
  /^(?:right|correct|exactly|indeed|true|yes|exacto|correcto|cierto|exato|correto|certo|exact|exactement|vrai|richtig|stimmt|genau|esatto|giusto|vero|dogru|верно|именно|точно|صحيح|بالضبط|נכון|בדיוק|सही|बिल्कुल|betul|benar|tepat)$/

/** "$30 for the cake? I'm afraid it is $38": asked back, and another amount told behind it. */
function isAnsweredOtherwise({ draft }: PriceInput, figure: Figure, end: number): boolean {
  const next = draft.figures.find(other => other.kind === 'money' && other.first > end)
  const told = draft.figures.filter(
    other =>
      other.kind === 'money' &&
      next !== undefined &&
      draft.sentence[other.first] === draft.sentence[next.first],
  )
  const isSame = told.some(other => other.values.some(value => figure.values.includes(value)))
  const [yes] = findPhrases(ANSWERS, draft.tokens, end + 1, end + 4)
  const isConfirmed = draft.tokens.slice(end + 1, end + 5).some(token => CONFIRMED.test(token.text))
  return told.length > 0 && !isSame && yes?.id !== true && !isConfirmed
}

/** "An offer of three for 40 € we do not have": the customer's own amount, and the no behind it. */
function isDeniedBehind({ denials, clause, figures }: Reading, figure: Figure): boolean {
  return denials.some(
    denial =>
      denial > figure.last &&
      denial - figure.last <= 6 &&
      clause[denial] === clause[figure.last] &&
      !figures.some(other => other.kind === 'money' && other.first > figure.last && other.last < denial + 6),
  )
}

const NO = /^(?:no|nope|nao|non|nein|hayir|нет|لا|לא|नहीं|nahi|tidak|bukan)$/

function isAnsweredNo({ tokens }: Reading, at: number): boolean {
  return NO.test(tokens[at]?.text ?? '') || NO.test(tokens[at + 1]?.text ?? '')
}

/** "750 cents... just kidding, $7.50" takes back what it said. */
export function isRetracted(draft: Reading, figure: Figure): boolean {
  const after = draft.tokens
    .slice(figure.last + 1, figure.last + 9)
    .map(token => token.text)
    .join(' ')
  return /^[. —,!]*(?:just kidding|no wait|i mean|sorry|correction|es broma|digo|perdon|brincadeira|quer dizer|je plaisante|pardon|scherz|quatsch|scherzo|шучу|точнее)/.test(
    after,
  )
}

/** "2) Galaxy S23 battery": the number of a line. */
export function isListNumber(draft: Reading, figure: Figure): boolean {
  const before = draft.tokens[figure.first - 1]
  const after = draft.tokens[figure.last + 1]
  return (!before || before.kind === 'break') && !!after?.glued && /^[.)]$/.test(after.text)
}

export function isCount(
  figure: Figure,
  input: Pick<PriceInput, 'isName' | 'stockFigures' | 'draft'>,
): boolean {
  if (figure.kind !== 'plain' || input.isName(figure.numberFirst) || input.stockFigures.has(figure))
    return false
  const value = figure.values[0] ?? 0
  if (phraseAt(CHOICE_WORDS, input.draft.tokens, figure.last + 1)) return false
  if (isListNumber(input.draft, figure) || isArticleNumber(input.draft, figure)) return false
  const isCounting = [PIECE_WORDS, CONTAINER_WORDS].some(list =>
    phraseAt(list, input.draft.tokens, figure.last + 1),
  )
  if (figure.weak && (value === 1 || !isCounting)) return false
  return Number.isInteger(value) && value > 0 && value <= 10_000
}

const THAN = /^(?:than|que|do|als|di|de|чем|من|מ|dari)$/

/** "AED 34 more", "5 Euro teurer", "un euro in più": a difference, no price. */
export function isMoreAt({ tokens }: Reading, at: number): boolean {
  const found = phraseAt(COMPARISON_WORDS, tokens, at)
  return (
    MORE.test(tokens[at]?.text ?? '') ||
    found?.id === 'cheaper' ||
    found?.id === 'dearer' ||
    (/^(?:in|de|a|di|en|em)$/.test(tokens[at]?.text ?? '') && MORE.test(tokens[at + 1]?.text ?? ''))
  )
}

export const MORE =
  /^(?:more|less|extra|cheaper|dearer|teurer|gunstiger|billiger|pahali|ucuz|fazla|mas|menos|mais|plus|moins|mehr|weniger|piu|meno|fazla|дороже|дешевле|больше|меньше|أكثر|أقل|יותר|פחות|ज्यादा|कम|lebih)$/
