import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { EMPTY_NEGATIONS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { phraseAt } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import type { Token } from '../text.ts'
import { isAsserted, unsupported } from './claim.ts'

const WITHOUT = /^(?:without|sin|sem|sans|ohne|senza|без|بدون|بلا|ללא|בלי|נטול|נטולת|बिना|tanpa|bebas)$/
const FREE_OF = /^(?:free|libre|libres|livre|livres|exent[oa]|frei|priv[oa]|خالي|خاليه|خال)$/
const OF = /^(?:of|from|de|von|di|من)$/

// Said of an order, a visit or a talk.
const NO_SUBSTANCE =
  /^(?:problem\S*|issue\S*|contar|contando|incluir|compter|inclure|contare|considerare|учета|учёта|hassle|fail|delay|rush|obligation|commitment|compromiso|prisa|apuro|falta|embargo|mas|duda|compromisso|pressa|duvida|mais|souci|hesit\S*|engagement|faute|attendre|delai|verpflichtung|umwege|weiteres|zweifel|fretta|impegno|dubbio|проблем\S*|спешки|сомнени\S*|شك|مشاكل|مشكله|عناء|ספק|בעיה|דיחוי|झिझक|संकोच|ragu|masalah|repot|tax|taxes|vat|iva|tva|mwst|ppn|kdv|ндс|הנחה|ضريبه|knowing|seeing|checking|being|having|giving|ihnen|dir|euch|ihr|uns|zu|जल्दी|जल्दबाज\S*|buru|terburu|कुछ|any|it|that|this|them|you|us|ver|saber|conocer|verlo|ihn|sie|es|ella|ello|вас|нее|него)$/

// Endings that say what is not in it, or what cannot harm it.
const ENDINGS: Record<string, RegExp> = {
  de: /^.{4,}(?:frei|fest|dicht|echt|bestandig|abweisend|resistent|hemmend|tauglich|sicher)(?:e[nrsm]?)?$/,
  tr: /^.{4,}(?:siz|suz)$|^.{3,}(?:gecirmez|tutmaz|solmaz|paslanmaz|yanmaz|kirilmaz)$/,
  ru: /^.{4,}(?:стойк|упорн|устойчив)(?:ий|ая|ое|ие|ый|ые|а|о|ы)$/,
  hi: /^.{2,}(?:मुक्त|रोधी|प्रूफ)$/,
}
const ANTI = /^(?:anti(?!cip|gu|go|c|k|q|pat|ll|s$|$)|анти(?!к|р))\p{L}{3,}/u
const NO_PROPERTY =
  /^(?:maalesef|suphesiz|kuskusuz|kesinlikle|sinirsiz|ucretsiz|yalnizca|sorunsuz|telefonsuz|kosulsuz|herhalde|einwandfrei|zweifelsfrei|barrierefrei|portofrei|kostenfrei|versandkostenfrei|zinsfrei|feiertagsfrei|unverbindlich|pflichtfest|stossfest|bestimmt)/

/**
 * "Amonyaksız", "schadstofffrei", "sin conservantes": of goods, that something is not in them. The shape makes it a claim
 * whatever the something is; a word of the evidence supports it.
 */
export function findWithout(input: Drafted): UnsupportedClaim[] {
  const { draft, entries } = input
  if (input.rows.length === 0) return []
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    if (token.kind !== 'word') return []
    const isAnti = ANTI.test(token.text) && isOfGoods(input, at) && isAsserted(draft, at)
    if (isAnti && !isKnown(input, token)) return [unsupported(draft, at, at)]
    const ending = ENDINGS[input.language]
    if (ending?.test(token.text) && !NO_PROPERTY.test(token.text))
      return isOfGoods(input, at) && isAsserted(draft, at) && !isKnown(input, token)
        ? [unsupported(draft, at, at)]
        : []
    const of = WITHOUT.test(token.text)
      ? at
      : FREE_OF.test(token.text) && OF.test(draft.tokens[at + 1]?.text ?? '')
        ? at + 1
        : -1
    if (of < 0 || phraseAt(EMPTY_NEGATIONS, draft.tokens, at) || phraseAt(PROMISE_WORDS, draft.tokens, at))
      return []
    let noun = of + 1
    while (
      FILLERS.has(draft.tokens[noun]?.text ?? '') ||
      /^(?:any|added|ningun|alcun)/.test(draft.tokens[noun]?.text ?? '')
    )
      noun++
    const named = draft.tokens[noun]
    if (named?.kind !== 'word' || named.text.length < 3 || draft.clause[noun] !== draft.clause[at]) return []
    if (
      NO_SUBSTANCE.test(named.text) ||
      draft.figureAt.has(noun) ||
      phraseAt(PROMISE_WORDS, draft.tokens, noun)
    )
      return []
    const isOfNo = draft.denials.some(denial => denial < at && draft.clause[denial] === draft.clause[at])
    if (PAYING.test(named.text) && entries.some(isUnpaid)) return []
    if (isOfNo || !isOfGoods(input, at) || isKnown(input, named) || isQuestion(draft, at)) return []
    return [unsupported(draft, at, noun)]
  })
}

const PAYING =
  /^(?:pay\S*|paga\S*|pago|pagos|payer|paiement|zahl\S*|bezahl\S*|anzahl\S*|vorauszahl\S*|odeme\S*|оплат\S*|предоплат\S*|платеж\S*|دفع\S*|ادفع|תשלום|לשלם|भुगतान|पैसे|bayar\S*|pembayaran|dp)$/

/** "Without payment": whatever word the draft has for paying. */
function isUnpaid({ promises, row }: Drafted['entries'][number]): boolean {
  return row === undefined && promises.some(promise => promise.id === 'free' && !promise.denied)
}

function isQuestion(draft: Reading, at: number): boolean {
  return draft.tokens[sentenceBounds(draft, at)[1]]?.text === '?' || draft.unsure.has(draft.clause[at] ?? -1)
}

/** The sentence names goods, or follows one that does and names no service. */
function isOfGoods({ draft, mentions }: Drafted, at: number): boolean {
  const sentence = draft.sentence[at]
  return mentions.some(mention => mention.sentence === sentence || mention.sentence + 1 === sentence)
}

function isKnown({ rows, entries, ask, draft }: Drafted, token: Token): boolean {
  const isSame = (own: Token) =>
    own.kind === 'word' &&
    Math.abs(own.text.length - token.text.length) <= 4 &&
    !(own.text.length <= 4 && token.text.length > own.text.length + 2) &&
    (similar(own, token) || sharesStem(own.text, token.text))
  return (
    rows.some(row => [...row.tokens, ...row.aliases].some(isSame)) ||
    entries.some(entry => entry.reading.tokens.some(isSame)) ||
    // A thing of the evidence in another language.
    [...draft.things].some(
      ([at, ids]) =>
        draft.tokens[at] === token && [...ids].some(id => entries.some(entry => entry.things.has(id))),
    ) ||
    (ask.tokens.some(isSame) &&
      entries.some(entry => entry.row === undefined && entry.language !== draft.language))
  )
}

function sharesStem(a: string, b: string): boolean {
  const length = Math.min(6, Math.max(4, Math.min(a.length, b.length) - 1))
  const isNear = Math.abs(a.length - b.length) <= (Math.min(a.length, b.length) > 4 ? 3 : 1)
  return isNear && a.length >= 4 && b.length >= 4 && a.slice(0, length) === b.slice(0, length)
}
