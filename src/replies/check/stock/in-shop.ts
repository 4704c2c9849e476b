import type { Figure } from '../amounts.ts'
import { PIECE_WORDS } from '../lexicon/stock-words.ts'
import { phraseAt, phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'

/** Where the goods are that are counted: "hay 4 en tienda", "temos 3 na loja", "1 in the showcase". */
export const IN_SHOP = phrases<true>([
  [
    true,
    'here|in the shop|in the store|in store|in our shop|aquí|acá|en tienda|en la tienda|en el local|en la vitrina|aqui|em loja|na loja|na montra|ici|en magasin|au magasin|en boutique|à la boutique|en rayon|hier|im laden|im geschäft|im regal|qui|in negozio|in bottega|burada|mağazada|dükkanda|rafta|здесь|тут|в магазине|на полке|هنا|في المحل|في المتجر|بالمحل|في الفرع|כאן|בחנות|על המדף|यहाँ|यहां|दुकान में|दुकान पर|disini|di sini|di toko|on the shelf|on the shelves|in the stockroom|in the warehouse|en el estante|en los estantes|en la estantería|en el almacén|na prateleira|nas prateleiras|no armazém|en réserve|im lager|sullo scaffale|sugli scaffali|in magazzino|raflarda|depoda|reyonda|на полках|на складе|в зале|على الرف|على الرفوف|في المخزن|על המדפים|במחסן|शेल्फ पर|गोदाम में|di rak|di gudang|in the workshop|in the showcase|in the cabinet|in the display case|in the case|in the window|in the shop window|on display|in the back|out back|in the drawer|on the rack|on the counter|at the counter|in the fridge|en el taller|en vitrina|en el escaparate|en escaparate|en exposición|en el mostrador|na oficina|na vitrine|na vitrina|em exposição|no balcão|à l atelier|en vitrine|dans la vitrine|en exposition|au comptoir|in der werkstatt|in der vitrine|im schaufenster|in der auslage|in der ausstellung|in officina|in laboratorio|in vetrina|nella vetrina|in esposizione|al banco|atölyede|vitrinde|teşhirde|tezgahta|в мастерской|на витрине|в витрине|на стенде|за прилавком|في الورشة|بالورشة|في الفاترينة|في الفترينة|بالفاترينة|في الواجهة|في المعرض|בסדנה|במעבדה|בוויטרינה|בויטרינה|בחלון הראווה|בתצוגה|वर्कशॉप में|शोकेस में|शो केस में|काउंटर पर|showcase mein|di bengkel|di etalase|di pajangan|di rak pajang|on the tray|in the tray|on trays|in a drawer|on the hanger|on the table|en la bandeja|en las bandejas|en el cajón|no tabuleiro|na bandeja|na gaveta|sur le plateau|sur la plaque|dans le tiroir|sur le portant|auf dem blech|auf dem tablett|in der schublade|auf der stange|sul vassoio|nel cassetto|nella teglia|tepside|çekmecede|askıda|на подносе|на противне|على الصينية|في الصينية|بالصينية|في الدرج|بالدرج|על המגש|במגש|במגירה|ट्रे में|ट्रे पर|दराज में|di nampan|di loyang|di laci',
  ],
])

export const ONLY =
  /^(?:only|just|exactly|exactamente|exatamente|exactement|genau|esattamente|ровно|solo|solamente|apenas|so|seulement|nur|soltanto|sadece|yalnizca|только|всего|лишь|فقط|بس|רק|केवल|सिर्फ|बस|sirf|bas|hanya|cuma|tinggal)$/

/** "На полке 5 штук", "5 pièces en rayon", "just 1 in the cabinet": pieces beside the place where they lie. */
export function isOnShelf(draft: Reading, figure: Figure): boolean {
  const piece = phraseAt(PIECE_WORDS, draft.tokens, figure.last + 1)
  const isOnly = ONLY.test(draft.tokens[figure.first - 1]?.text ?? '')
  if (!piece && !isOnly) return false
  const inSentence = (at: number) => draft.sentence[at] === draft.sentence[figure.first]
  const next = (piece?.last ?? figure.last) + 1
  if (inSentence(next) && phraseAt(IN_SHOP, draft.tokens, next)) return true
  return [1, 2, 3, 4, 5].some(back => {
    const found = inSentence(figure.first - back) && phraseAt(IN_SHOP, draft.tokens, figure.first - back)
    return found && found.last < figure.first && figure.first - found.last <= 2
  })
}
