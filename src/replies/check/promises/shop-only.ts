import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import type { Row } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { EXCEPT } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases } from '../phrases.ts'
import { isDenied, type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, unsupported } from '../said/claim.ts'

const SHOP_ONLY = [
  /\b(?:in|at|from) (?:the |our )?(?:shop|store|counter|till|desk|front desk|reception|salon|branch|studio)s? only\b|\b(?:in-store|in person|counter) only\b|\bonly (?:in|at|from) (?:the |our )?(?:shop|store|counter|till|desk|front desk|reception|salon|branch|studio)s?\b|\bonly (?:in-store|in person)\b/,
  /\b(?:solo|solamente|unicamente|exclusivamente|exclusivo) (?:en|desde) (?:la |el |nuestra |nuestro )?(?:tienda|mostrador|local|sucursal|recepcion|caja|salon)\b|\bsolo (?:de forma )?presencial|\b(?:so|apenas|somente|exclusivamente) (?:na|no|em) (?:nossa |nosso )?(?:loja|balcao|recepcao|caixa|salao|sede)\b|\b(?:so|apenas) presencial/,
  /\b(?:uniquement|seulement|exclusivement) (?:en|au|a la|a l'|sur|dans le|a notre) ?(?:boutique|magasin|comptoir|caisse|accueil|reception|salon|place)\b|\b(?:nur|ausschliesslich|allein) (?:im|am|an der|in der|vor|bei uns im|in unserer) ?(?:laden|geschaft|tresen|kasse|theke|filiale|empfang|rezeption|salon|ort|studio)\b|\b(?:solo|soltanto|esclusivamente) (?:in|al|alla|presso il|presso la|nel nostro|in nostra) ?(?:negozio|banco|cassa|sede|salone|reception|bottega)\b/,
  /\b(?:sadece|yalnizca|yalniz) (?:magaza|dukkan|kasa|resepsiyon|sube|salon|yerinde)\S*|только (?:в|на|у) (?:нашем |самом )?(?:магазин|салон|касс|стойк|офис|студи|рецепшн|точке|месте)\S*|только (?:лично|очно)|(?:داخل|في|ب|عند) ?(?:المحل|المتجر|الفرع|المعرض|الكاشير|الصندوق|الاستقبال) فقط|فقط (?:داخل|في|ب|عند) ?(?:المحل|المتجر|الفرع|المعرض|الكاشير|الصندوق|الاستقبال)/,
  /(?:רק|אך ורק) (?:בחנות|בקופה|בסניף|בדלפק|בקבלה|במקום)|(?:בחנות|בקופה|בסניף|בדלפק) בלבד|(?:केवल|सिर्फ|बस) (?:दुकान|स्टोर|काउंटर|शोरूम)|(?:दुकान|स्टोर|काउंटर) पर ही|\b(?:hanya|khusus|cuma) (?:di |untuk pembelian di )?(?:toko|kasir|gerai|outlet|resepsionis|tempat)\b/,
]

const IN_SHOP =
  /\b(?:in (?:the |our )?(?:shop|store|salon|branch)|in-store|in person|at (?:the |our )?(?:counter|till|desk|reception|front desk)|en (?:la |nuestra )?(?:tienda|recepcion|caja|sucursal)|en el (?:local|mostrador)|presencial|na (?:nossa )?(?:loja|recepcao)|no (?:balcao|caixa)|en (?:boutique|magasin|caisse)|au (?:comptoir|magasin)|sur place|a (?:l'accueil|la caisse|la reception)|im (?:laden|geschaft|salon)|am (?:tresen|empfang)|an der (?:kasse|theke|rezeption)|vor ort|in negozio|al banco|alla (?:cassa|reception)|in sede|magaza(?:da|miz)\S*|dukkan(?:da|imiz)\S*|kasada|resepsiyonda|di (?:toko|kasir|gerai|resepsionis|tempat))\b|в (?:магазин|салон|офис|студи)\S*|на (?:касс|стойк|месте)\S*|лично|очно|(?:داخل|في|عند|ب)\s?(?:المحل|المتجر|الفرع|الكاشير|الصندوق|الاستقبال)|בחנות|בקופה|בסניף|בדלפק|दुकान|स्टोर में|काउंटर/

// Where there is no counter: on the phone, in the chat, on the web.
const NOT_SHOP =
  /^(?:online|on-line|web|website|app|internet|shipping|domicilio|domicile|en ligne|chat|chats|chatting|dm|dms|sms|text|whatsapp\S*|whats|wa|telegram\S*|instagram\S*|messenger|facebook|phone|telephone|email|e-mail|linea|telefono|telefonicamente|mensaje|mensajes|pagina|telefone|mensagem|mensagens|site|ligne|telephone|message|messages|telefon|telefonisch|nachricht|lieferung|messaggio|messaggi|sito|telefonla|telefondan|mesajla|internetten|чат\S*|ватсап\S*|вотсап\S*|телеграм\S*|инстаграм\S*|телефон\S*|сообщени\S*|переписк\S*|сайт\S*|линии|онлайн|الواتساب|واتساب|بالواتساب|الواتس|واتس|بالواتس|الشات|شات|بالشات|الدردشه|الهاتف|بالهاتف|التلفون|الجوال|بالجوال|انستقرام|الانستقرام|اونلاين|الموقع|التوصيل|וואטסאפ|בוואטסאפ|בווטסאפ|ווטסאפ|צ'אט|בצ'אט|טלפון|בטלפון|טלפונית|בהודעה|אונליין|באתר|באינסטגרם|व्हाट्सऐप|व्हाट्सएप|वॉट्सऐप|वाट्सऐप|व्हाट्सअप|चैट|फ़ोन|फोन|मैसेज|ऑनलाइन|वेबसाइट|telepon|daring|pengiriman|delivery)$/

export function isShopOnly({ reading, row }: Entry): boolean {
  return row === undefined && SHOP_ONLY.some(words => words.test(reading.folded.text))
}

export function saysInShop(draft: Reading, first: number, last: number): boolean {
  const text = draft.folded.text.slice(draft.tokens[first]?.start ?? 0, draft.tokens[last]?.end ?? 0)
  return IN_SHOP.test(text)
}

/** "In the shop only" gives nothing to an order made online. */
export function isElsewhereBought(
  { draft, rows }: Pick<Drafted, 'draft' | 'rows'>,
  entry: Entry,
  first: number,
  last: number,
): boolean {
  if (!isShopOnly(entry)) return false
  const isBrought = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(
    found => found.id.id === 'delivery' && !isDenied(draft, found.first, 40, found.last),
  )
  return isBrought || elsewhereIn(draft, rows, first, last) !== undefined
}

function elsewhereIn(draft: Reading, rows: readonly Row[], first: number, last: number): number | undefined {
  const at = draft.tokens.findIndex(
    (token, i) =>
      i >= first &&
      i <= last &&
      NOT_SHOP.test(token.text) &&
      !isInName(draft, rows, i) &&
      !isDenied(draft, i) &&
      ![1, 2].some(back => EXCEPT.test(draft.tokens[i - back]?.text ?? '')),
  )
  return at < 0 ? undefined : at
}

/** "The phone holder": no way to order, but a word of a name beside its next one. */
function isInName({ tokens }: Reading, rows: readonly Row[], at: number): boolean {
  const isPair = (row: Row, from: number) =>
    row.tokens.some((own, j) => {
      const [left, right, next] = [tokens[from], tokens[from + 1], row.tokens[j + 1]]
      return (
        left?.kind === 'word' &&
        right?.kind === 'word' &&
        own.kind === 'word' &&
        next?.kind === 'word' &&
        similar(left, own) &&
        similar(right, next)
      )
    })
  return rows.some(row => isPair(row, at) || isPair(row, at - 1))
}

/** "It's yours in the chat as well", and a plain yes to who asks for it there, of what is for the shop only. */
export function findNotInShop({ draft, rows, ask, entries }: Drafted): UnsupportedClaim[] {
  const limited = entries.filter(isShopOnly)
  if (limited.length === 0) return []
  const isAsked = elsewhereIn(ask, rows, 0, ask.tokens.length - 1) !== undefined
  return findPhrases(PROMISE_WORDS, draft.tokens).flatMap(found => {
    const [first, last] = sentenceBounds(draft, found.first)
    const isOfEntry = limited.some(entry =>
      entry.promises.some(promise => promise.id === found.id.id && !promise.denied),
    )
    const isSaid = isOfEntry && isAsserted(draft, found.first, found.last) && !saysInShop(draft, first, last)
    if (!isSaid || draft.denials.some(at => at >= first && at <= last)) return []
    const at = elsewhereIn(draft, rows, first, last)
    if (at !== undefined && isAsserted(draft, at)) return [unsupported(draft, at, at)]
    const isInShopAnyway = saysInShop(draft, 0, draft.tokens.length - 1)
    return isAsked && !isInShopAnyway ? [unsupported(draft, found.first, found.last)] : []
  })
}
