import type { Figure } from '../amounts.ts'
import type { Drafted } from '../drafted.ts'
import { CONTAINER_WORDS, PIECE_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt, phrases } from '../phrases.ts'
import { isDenied, type Reading, sentenceBounds, spanOf } from '../reading.ts'
import { ANSWERS } from '../said/short-answers.ts'
import { CURRENCY_MARKERS, MEASURES, TIME_UNITS } from '../units.ts'
import { rowsOf } from './binding.ts'
import { matches } from './unit-price.ts'

export type AffirmedClaim = { span: string; value: number; kind: 'price'; supported: false }

// Where a customer has read a price, and how they tell it.
const TOLD = phrases<true>([
  [
    true,
    'website|site|web|page|app|online|instagram|facebook|story|post|ad|advert|flyer|leaflet|poster|catalogue|menu|sign|price|priced|said|says|quoted|listed|cost|costs|sitio|página|anuncio|folleto|cartel|historia|pone|ponía|decía|dice|precio|cuesta|costaba|anúncio|folheto|cartaz|diz|dizia|preço|custa|custava|annonce|affiche|prospectus|indiqué|affiché|écrit|prix|coûte|webseite|homepage|seite|anzeige|prospekt|plakat|steht|stand|stehen|standen|preis|kostet|sito|pagina|annuncio|volantino|scritto|diceva|dice|prezzo|costa|site*|sayfa*|ilan*|broşür*|yazıyor|yazıyordu|yazmış*|fiyat*|сайт*|страниц*|реклам*|объявлен*|листовк*|инстаграм*|написано|указано|стояло|стоит|цена|цену|الموقع|موقع*|الإعلان|إعلان|اعلان|انستقرام|مكتوب|السعر|سعر*|האתר|באתר|אתר|במודעה|מודעה|באינסטגרם|כתוב|רשום|מחיר|המחיר|वेबसाइट|साइट|विज्ञापन|इंस्टाग्राम|लिखा|लिखी|दाम|कीमत|situs|web|iklan|brosur|tertulis|tulisannya|katanya|harga*',
  ],
])
const RIGHT =
  /^(?:right|correct|true|valid|confirmed|honou?r\S*|correct[oa]|ciert[oa]|valid[oa]|vale|cert[oa]|juste|valable|exact|bon|stimmt|richtig|korrekt|gilt|giust[oa]|corrett[oa]|esatt[oa]|dogru|gecerli|верн[оаы]|правильн\S*|действует|действительн\S*|صحيح\S*|مظبوط|مضبوط|נכון|נכונה|תקף|सही|ठीक|benar|betul|berlaku)$/

/** "Yes, 250 as on our site is right": the price a customer has read somewhere is said yes to, in a bare figure. */
export function affirmedPrices({ draft, rows, mentions, ask }: Drafted): AffirmedClaim[] {
  const isTold = ask.tokens.some((_, at) => phraseAt(TOLD, ask.tokens, at) !== undefined)
  if (!isTold || rows.length === 0) return []
  return draft.figures.flatMap((figure): AffirmedClaim[] => {
    if (!isBare(draft, figure) || !isAffirmed(draft, figure) || isNamed(mentions, figure)) return []
    const asked = ask.figures.find(own => own.values[0] === figure.values[0])
    if (!asked || !(asked.kind === 'money' || isBare(ask, asked))) return []
    const own = mentions.filter(mention => mention.sentence === draft.sentence[figure.first])
    const priced = rowsOf({ mentions: own }, rows).filter(row => row.price !== null)
    if (priced.length === 0 || priced.some(row => isTrueOf(figure, row))) return []
    const span = spanOf(draft, figure.first, figure.last)
    return [{ span, value: figure.values[0] ?? 0, kind: 'price', supported: false }]
  })
}

function isTrueOf(figure: Figure, row: Drafted['rows'][number]): boolean {
  return matches(figure, row.price as number, row) || figure.values.includes(row.stock ?? Number.NaN)
}

function isNamed(mentions: Drafted['mentions'], figure: Figure): boolean {
  return mentions.some(mention => mention.first <= figure.last + 1 && mention.last >= figure.first)
}

/** Neither counted nor measured: nothing but a price is left for it to be. */
function isBare({ tokens }: Reading, figure: Figure): boolean {
  const next = figure.last + 1
  return (
    figure.kind === 'plain' &&
    !figure.weak &&
    !figure.inWords &&
    [PIECE_WORDS, CONTAINER_WORDS, MEASURES, TIME_UNITS, CURRENCY_MARKERS].every(
      list => phraseAt<unknown>(list as never, tokens, next) === undefined,
    )
  )
}

/** The sentence begins with a yes, or calls the figure right, and no no stands in it. */
function isAffirmed(draft: Reading, figure: Figure): boolean {
  const [first, last] = sentenceBounds(draft, figure.first)
  if (draft.tokens[last]?.text === '?' || isDenied(draft, figure.first)) return false
  if (draft.denials.some(at => at >= first && at <= last)) return false
  const isYes = phraseAt(ANSWERS, draft.tokens, first)?.id === true
  return (
    isYes || draft.tokens.slice(first, last + 1).some(token => token.forms.some(form => RIGHT.test(form)))
  )
}
