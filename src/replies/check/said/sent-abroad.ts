import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { EU, PLACE_PHRASES } from '../lexicon/places.ts'
import { DEADLINE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isServed } from '../promises/deadlines.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isNamedIn, type Town, townsIn } from '../towns.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const SENDING = phrases<true>([
  [
    true,
    'send|sends|sent|sending|post it|post them|posted|ship|ships|shipped|shipping|mail it|mailed|deliver|delivered|enviar*|enviamos|envío|envio|envia*|mandar*|mandamos|mando|despach*|expedi*|entregar*|entregamos|envoy*|expédi*|livrer|livrons|schicken|schicke|verschicken|versenden|senden|liefern|geliefert|verschickt|spedi*|spedirlo|invia*|manda|mandiamo|consegn*|gönder*|yolla*|отправ*|высла*|вышл*|посла*|пошл*|достав*|إرسال*|نرسل*|أرسل*|يرسل*|نشحن*|شحن*|توصيل*|نوصل*|לשלוח|נשלח|שולחים|שולחת|משלוח*|भेज*|bhej*|kirim|dikirim|kirimkan|mengirim|dikirimkan|antar',
  ],
])
const FROM = /^(?:from|desde|de|del|von|aus|da|dal|из|с|من|מ|से|dari)$/
const SHOP =
  /^(?:shops?|stores?|studio|workshop|tiendas?|taller|lojas?|atelier|boutiques?|magasin|laden|geschaft|werkstatt|negozio|bottega|magaza\S*|dukkan\S*|магазин\S*|متجر\S*|محل\S*|חנות\S*|दुकान|toko)$/
const EUROPE = /^(?:europ\S*|avrupa\S*|европ\S*|اوروبا|אירופה|यूरोप|eropa)$/
const EUROPEANS = new Set(['CH', 'GB', 'NO'])
const MOST_WORDS = 14

/** "We can send it to Geneva" where the entries deliver within the EU alone. */
export function findSentAbroad({ draft, entries, mentions }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined && tellsCountries(entry))
  if (told.length === 0) return []
  // "We deliver the Turkey Club": a name is no country.
  const isNaming = (at: number) => mentions.some(mention => mention.positions.includes(at))
  return placesIn(draft).flatMap(place => {
    if (isNaming(place.first)) return []
    const [first, last] = sentenceBounds(draft, place.first)
    const verb = findPhrases(SENDING, draft.tokens, first, last + 1).find(
      found =>
        Math.abs(found.first - place.first) <= MOST_WORDS && isAsserted(draft, found.first, found.last),
    )
    const isTold =
      !verb || isRefused(draft, place) || isSeat(draft, place) || isNamedIn(entries, draft, place)
    if (isTold || !isAsserted(draft, place.first, place.last) || isSupposed(draft, place.first)) return []
    const isGoing = told.some(entry => reaches(draft, entry, place))
    return isGoing ? [] : [unsupported(draft, place.first, place.last)]
  })
}

function placesIn(draft: Reading): Town[] {
  const countries = findPhrases(PLACE_PHRASES, draft.tokens).filter(found => found.id.length === 2)
  return [
    ...townsIn(draft),
    ...countries
      .filter(found => found.id !== 'EU' && isNamed(draft, found.first))
      .map(({ id, first, last }) => ({ country: id, first, last })),
  ]
}

/** "From our shop in Geneva": where things come from. */
function isSeat({ tokens }: Reading, { first }: Town): boolean {
  return (
    FROM.test(tokens[first - 1]?.text ?? '') ||
    [1, 2, 3].some(back => SHOP.test(tokens[first - back]?.text ?? ''))
  )
}

function isRefused({ denials, clause }: Reading, { first }: Town): boolean {
  return denials.some(denial => clause[denial] === clause[first])
}

/** "Turkey", and no turkey; where letters have a case. */
function isNamed({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.capital === true || !/[a-z\u0400-\u04ff]/.test(tokens[at]?.text ?? '')
}

/** It says which countries things are sent to. */
function tellsCountries({ promises, places }: Entry): boolean {
  return promises.some(promise => promise.id === 'delivery') && [...places].some(place => place.length === 2)
}

function reaches(draft: Reading, entry: Entry, { country, first, last }: Town): boolean {
  const { tokens } = entry.reading
  const isWorldwide = findPhrases(DEADLINE_WORDS, tokens).some(found => found.id === 'anywhere')
  const isOfEurope =
    entry.places.has('EU') &&
    (EU.has(country) || (EUROPEANS.has(country) && tokens.some(token => EUROPE.test(token.text))))
  return isWorldwide || isOfEurope || isServed({ draft, entries: [entry] }, { id: country, first, last })
}
