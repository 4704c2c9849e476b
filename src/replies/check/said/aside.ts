import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { LEFT_WORDS, STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

const NO_TAX = phrases<true>([
  [
    true,
    'plus tax|plus vat|plus gst|plus sales tax|before tax|before vat|excluding tax|excluding vat|excl vat|excl tax|ex vat|vat not included|vat is not included|tax not included|vat is extra|tax is extra|vat comes on top|más iva|más impuestos|sin iva|iva aparte|iva no incluido|impuestos no incluidos|mais iva|mais impostos|sem iva|acresce iva|acrescido de iva|iva não incluído|hors taxe*|hors tva|tva en sus|tva non comprise|zzgl mwst|zzgl . mwst|zuzüglich mwst|zuzüglich mehrwertsteuer|zzgl mehrwertsteuer|ohne mwst|exkl mwst|mwst kommt dazu|netto|più iva|iva esclusa|iva non compresa|senza iva|oltre iva|artı kdv|kdv hariç|kdv dahil değil|без ндс|плюс ндс|без учета ндс|غير شامل الضريبة|بدون ضريبة|بدون الضريبة|قبل الضريبة|زائد الضريبة|לא כולל מע " מ|לפני מע " מ|פלוס מע " מ|לא כולל מעמ|פלוס מעמ|बिना जीएसटी|जीएसटी अलग|प्लस जीएसटी|gst अलग|टैक्स अलग|belum termasuk ppn|belum termasuk pajak|belum ppn|di luar ppn|plus ppn|plus pajak',
  ],
])

/** "Plus VAT": a price in the rows is what is paid, unless an entry says otherwise. */
export function findTaxAside({ draft, entries, rows }: Drafted): UnsupportedClaim[] {
  const isKnown = entries.some(entry => findPhrases(NO_TAX, entry.reading.tokens).length > 0)
  if (isKnown || rows.length === 0) return []
  return findPhrases(NO_TAX, draft.tokens)
    .filter(found =>
      draft.figures.some(
        figure => figure.kind === 'money' && draft.sentence[figure.first] === draft.sentence[found.first],
      ),
    )
    .map(found => unsupported(draft, found.first, found.last))
}

const ELSEWHERE = phrases<true>([
  [
    true,
    'warehouse|stockroom|back room|other branch|another branch|other shop|other store|our other|second shop|almacén|bodega|otra tienda|otra sucursal|otro local|armazém|outra loja|outra filial|entrepôt|réserve|autre boutique|autre magasin|im lager|aus dem lager|anderen filiale|andere filiale|zweigstelle|magazzino|altro negozio|altra sede|altra filiale|depoda|depomuzda|diğer şube*|başka şube*|склад*|другом магазине|в филиале|другом филиале|المستودع|المخزن|الفرع الثاني|الفرع الآخر|فرعنا|מחסן|במחסן|בסניף|סניף אחר|गोदाम|दूसरी शाखा|दूसरी दुकान|gudang|cabang lain|toko lain',
  ],
])
const SHOWN = phrases<true>([
  [
    true,
    'display piece|display model|display item|floor model|showroom piece|pieza de exposición|pieza de muestra|unidad de exposición|peça de exposição|artigo de exposição|modèle d exposition|pièce d exposition|ausstellungsstück*|vorführmodell*|pezzo da esposizione|articolo da esposizione|teşhir ürünü|с витрины|витринный образец|выставочный образец|قطعة العرض|מתצוגה|דגם תצוגה|डिस्प्ले पीस|barang display|unit display',
  ],
])

/** "Sold out here, but the warehouse has some": of what no row has, some are said to be somewhere else. */
export function findElsewhere({ draft, rows, mentions, entries }: Drafted): UnsupportedClaim[] {
  const named = rows.filter(row => mentions.some(mention => mention.rows.includes(row.index)))
  if (named.length === 0 || named.some(row => row.isAvailable)) return []
  const isKnown = entries.some(
    entry => entry.row === undefined && findPhrases(ELSEWHERE, entry.reading.tokens).length > 0,
  )
  const isThere = (at: number) =>
    HAS.test(
      draft.tokens
        .filter((_, i) => draft.clause[i] === draft.clause[at])
        .map(token => token.text)
        .join(' '),
    ) || hasWord(draft, at)
  return [
    ...(isKnown ? [] : findPhrases(ELSEWHERE, draft.tokens).filter(found => isThere(found.first))),
    ...findPhrases(SHOWN, draft.tokens),
  ]
    .filter(found => isAsserted(draft, found.first, found.last))
    .map(found => unsupported(draft, found.first, found.last))
}

const HAS =
  /\b(?:has|have|got|are|is|ha|hay|tiene|tem|haben|hat|sind|gibt|a|ont|en|ce|ci|kaldi|var|ada|punya)\b|есть|остал|عند|في|יש|है|हैं/

function hasWord(draft: Reading, at: number): boolean {
  return [
    ...findPhrases(STOCK_WORDS, draft.tokens).filter(word => word.id.available),
    ...findPhrases(LEFT_WORDS, draft.tokens),
  ].some(word => draft.clause[word.first] === draft.clause[at])
}

const ORDERING = phrases<true>([
  [
    true,
    "we can order it|we can order one|we can order them|we can order the|i can order it|i can order one|we'll order it|we'll order one|we'll order the|we can get it in|we can get one in|we'll get one in|order it in|order one in|order one for you|order it for you|get hold of one|te lo pedimos|te la pedimos|se lo pedimos|se la pedimos|lo podemos pedir|la podemos pedir|podemos pedirlo|podemos pedirla|podemos pedírselo|te lo encargamos|lo encargamos|podemos encomendar|encomendamos para si|encomendamos lhe|mandamos vir|on peut le commander|on peut la commander|on peut vous le commander|nous pouvons le commander|nous pouvons la commander|nous vous le commandons|on vous le commande|können wir bestellen|können wir ihnen bestellen|wir bestellen ihn|wir bestellen sie|wir bestellen es|bestellen wir ihnen|bestellen wir nach|possiamo ordinarlo|possiamo ordinarla|possiamo ordinarglielo|lo ordiniamo|la ordiniamo|sipariş edebiliriz|sizin için sipariş|getirtebiliriz|getirtiriz|закажем для вас|можем заказать|закажем вам|привезем под заказ|نطلبه لك|نطلبها لك|نقدر نطلبه|نقدر نطلبها|نوفره لك|نوفرها لك|נזמין לך|נזמין לכם|אפשר להזמין לך|נוכל להזמין|मंगवा देंगे|मँगवा देंगे|मंगवा सकते|ऑर्डर करके मंगवा|bisa kami pesankan|kami pesankan|bisa dipesankan|kami bisa pesankan",
  ],
])
const ORDERED = phrases<true>([
  [
    true,
    'order*|pedir|pedido*|pedimos|encargo|encargar*|encomend*|command*|bestell*|ordin*|sipariş*|заказ*|طلب*|نطلب*|נזמין|הזמנ*|להזמין|ऑर्डर|मंगवा*|मँगवा*|pesan*|pre order',
  ],
])

/** "We can order it for you": of what is sold out, a shop says in an entry whether it does. */
export function findOrderedIn({ draft, rows, mentions, entries }: Drafted): UnsupportedClaim[] {
  const named = rows.filter(row => mentions.some(mention => mention.rows.includes(row.index)))
  if (named.length === 0 || named.some(row => row.stock !== 0)) return []
  if (entries.some(entry => entry.row === undefined && findPhrases(ORDERED, entry.reading.tokens).length > 0))
    return []
  return findPhrases(ORDERING, draft.tokens)
    .filter(found => isAsserted(draft, found.first, found.last))
    .map(found => unsupported(draft, found.first, found.last))
}

const ONLINE =
  /^(?:online|internet|web|website|en ligne|ligne|онлайн|интернет\S*|اونلاين|الانترنت|אונליין|באינטרנט|ऑनलाइन|daring)$/
const SOLELY =
  /^(?:only|solo|solamente|unicamente|so|apenas|somente|seulement|uniquement|nur|ausschliesslich|soltanto|sadece|yalnizca|только|فقط|רק|केवल|सिर्फ|hanya|exclusively)$/
const OUR_SHOP = phrases<true>([
  [
    true,
    'in our shop|in our store|in the shop|in the store|at our shop|at our store|our showroom|come to the shop|visit our|nuestra tienda|en la tienda|en tienda|tienda física|na nossa loja|na loja|loja física|en boutique|en magasin|notre boutique|notre magasin|im laden|in unserem laden|im geschäft|in unserem geschäft|in negozio|nel nostro negozio|mağazamızda|mağazada|dükkanımızda|у нас в магазине|в нашем магазине|в магазине|في محلنا|في المحل|في متجرنا|בחנות|בחנות שלנו|हमारी दुकान|दुकान पर|दुकान में|di toko kami|di toko|ke toko',
  ],
])

/** "Come and see it in our shop" of a business that sells online and nowhere else. */
export function findShopVisits({ draft, entries }: Drafted): UnsupportedClaim[] {
  const isOnlineOnly = entries.some(
    ({ reading, row }) =>
      row === undefined &&
      reading.tokens.some(
        (token, at) =>
          ONLINE.test(token.text) &&
          reading.tokens.some((own, i) => reading.clause[i] === reading.clause[at] && SOLELY.test(own.text)),
      ),
  )
  if (!isOnlineOnly) return []
  return findPhrases(OUR_SHOP, draft.tokens)
    .filter(found => isAsserted(draft, found.first, found.last))
    .filter(found => !draft.denials.some(at => draft.sentence[at] === draft.sentence[found.first]))
    .map(found => unsupported(draft, found.first, found.last))
}
