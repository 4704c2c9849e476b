import { isGoods, meaningsOf } from './lexicon.ts'
import type { Word } from './words.ts'

export const AMOUNT =
  /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|[A-Z]{3}\b|tl\b|kr\b|rp\b|جنيه|درهم|ريال|دينار|руб|шек)|\brp\s?\d|бесплатно|\bfree\b|gratis|مجان|kostenlos|ücretsiz/iu

/** How many there are, not what they cost: the words for both are the same in many languages. */
export const COUNTS =
  /\bhow many\b|\bcu[aá]nt[oa]s\b|\bquant[oa]s\b|\bcombien (?:en|vous en|il (?:vous )?en) |\bwie viele\b|\bquant[ie]\b|\bka[cç] (?:tane|adet)|\bberapa (?:banyak|stok|sisa)|\bsisa berapa|сколько (?:штук|осталось|у вас)|كم (?:حبه|حبة|قطعة|قطعه|عدد|باقي|بقي)|כמה (?:נשאר|יש לכם|יחידות)|कितने (?:बचे|पीस)/iu

const OR = new Set(['or', 'o', 'ou', 'oder', 'veya', 'или', 'او', 'או', 'या', 'ya', 'atau', 'vs', 'versus'])

/** Words that set one price against another. */
const AGAINST =
  /^(?:diff|difference|gap|between|compared|diferencia|diferenca|unterschied|zwischen|differenza|fark|farki|arasinda|arasindaki|(?:ال)?فرق|הבדל|ההבדל|अंतर|फर्क|फ़र्क|beda|bedanya|selisih|разниц\p{L}*|отлича\p{L}*)$/u

/** One or the other, not both together. */
export function compares(asks: Set<string>, words: Word[]): boolean {
  return (
    asks.has('.recommend') ||
    asks.has('.cheapest') ||
    asks.has('.dearest') ||
    words.some(word => OR.has(word.text) || AGAINST.test(word.text))
  )
}

const CURRENCY =
  /(?:[$€£₹]|\b(?:aed|usd|eur|dhs?|dirhams?|euros?|dollars?|bucks|quid|gbp|pesos|riyals?|reais|lira|tl|rb|ribu|rupees?|rs)\b|درهم|دولار|يورو|ريال|שקל|₪|रुपय|руб|евро|долл|дирхам)/iu

/** "They said it was 150", "let me have it for 90": no currency, and money all the same. */
const SAID_OR_BID =
  /\b(?:said|told|quoted|advertised)\b.{0,40}\b(?:was|is|for|at|costs?)\b.{0,12}\d|\b(?:give|let|sell|do)\b.{0,45}\bfor \d[\d.,]*(?=\s*(?:$|[?.!,;)]|cash|and|please|pls|ok|then|right|deal|now|today))|\b(?:dij(?:o|eron|iste|isteis)|han dicho|pone|pon[ií]a)\b.{0,45}\b(?:salía|salia|costaba|cuesta|valía|valia|vale|era|estaba a|a|por)\b.{0,6}\d|\b(?:d[eé]ja(?:me|melo|mela)|dame(?:lo|la)?|d[eé]jalo)\b.{0,45}\b(?:en|por) \d|\b(?:disse(?:ram)?|falaram|falou|dizia)\b.{0,45}\b(?:custava|era|por|a|estava)\b.{0,6}\d|\b(?:faz(?:em)?|deixa(?:m)?|fa[cç]a(?:m)?)\b.{0,40}\bpor \d|\b(?:dit|annoncé)\b.{0,40}\b(?:coûtait|était à|pour|à)\b.{0,6}\d|\b(?:gesagt|hieß)\b.{0,40}\d|\b(?:detto|scritto)\b.{0,40}\b(?:costava|era|a|per)\b.{0,6}\d|(?:قالو|قال لي|قلتو)\S*.{0,40}\d|אמר(?:ו|ת)\S*.{0,40}\d|(?:сказали|говорили|написано)\b.{0,40}\d|(?:बताया|कहा) .{0,30}\d|\b(?:katanya|bilang(?:nya)?)\b.{0,40}\d|\d+ (?:mein|me|में) (?:de|दे|दो|do)(?= |$)|\b(?:lascia(?:te)?|fa(?:i|te)|dai|date)(?:mel[oa])?\b.{0,40}\b(?:a|per) \d|\b(?:laiss\S+|fait\S*|donn\S+)\b.{0,40}\b(?:à|pour) \d|\b(?:überlass\S*|geb(?:t|en)|gibst|lass\S*)\b.{0,40}\bfür \d|\d+\s?['’]?(?:ye|ya|e|a|den|dan) (?:olur|verir|bırak|alayım|kapat)|(?:отда(?:дите|шь|йте)|уступ\S+|продад\S+)\b.{0,40}\bза \d|\b(?:kasih|boleh|bisa)\b.{0,30}\b(?:jadi|di|cuma) \d|(?:خليها|خليه|اعملها|هات[هي]ا?|تديني|اديني)\S*.{0,30}(?:ب|على) ?\d|(?:תן|תני|תנו|תעש\S+|תורידו)(?: \S+){0,4} ב-?\d/iu

/** Words between which and a number that ends there the number is a price: "the shop next door has it for 40". */
const FOR = /^(?:for|at|por|a|pour|für|fur|um|per|за|по|ب|לפי|ב|seharga|cuma|cuman)$/u
/** The same behind it: 40 में, 40 mein, 40'a. */
const FOR_BEHIND = /^(?:में|mein|me|a|e|ya|ye)$/u
const PEOPLE =
  /^(?:people|persons?|guests?|pax|kids|adults|personas|invitados|pessoas|convidados|personnes|invites|personen|leute|gaste|persone|ospiti|kisi|kisilik|شخص|اشخاص|אנשימ|אורחימ|लोग|लोगों|orang|человек|гостей|pieces|pcs|units|штук)$/u
/** Another shop, which says what it takes for a thing. */
const RIVAL =
  /(?<!\p{L})(?:(?:other|another|different|competitor\S*|rival\S*|nearby|next|across|down the) (?:shop|store|place|guy|seller|door|street|road|one)\S*|competitor\S*|rivals?|elsewhere|next door|somewhere else|amazon|(?:on|at) noon|noon (?:has|sells)|temu|shein|ebay|aliexpress|shopee|tokopedia|lazada|flipkart|trendyol|hepsiburada|avito|ozon|wildberries|mercado libre|mercadolivre|otr[oa]s? (?:tienda|lado|local|sitio|negocio|lugar|comercio)s?|(?:tienda|local|negocio) de (?:al lado|enfrente)|competencia|outr[oa]s? (?:loja|lado|lugar|s[ií]tio)s?|loja (?:ao lado|da frente|vizinha)|concorr\S+|autres? (?:magasin|boutique|enseigne|endroit)s?|ailleurs|d'à côté|concurren\S+|ander\S+ (?:laden|geschäft|shop|händler)\S*|woanders|nebenan|konkurrenz|altr[oi] (?:negozi|post|lat)\S*|altrove|concorren\S+|(?:başka|diğer|yan|karşı)(?:ki)? (?:dükkan|mağaza|yer)\S*|rakip\S*|(?:ال)?محل (?:ال)?(?:ثاني|تاني|آخر|اخر|مجاور|جنبكم)|محلات (?:ثاني|تاني|اخرى)\S*|منافس\S*|(?:חנות|מקום) (?:אחר|ליד|השכנ)\S*|מתחר\S*|(?:दूसर|बगल|पास)\S* (?:वाली |वाले |की |के )?(?:दुकान|शॉप|जगह)\S*|(?:dusr|doosr|bagal)\S* (?:wali |wale |ki )?(?:dukan|shop|jagah)\S*|(?:toko|tempat) (?:lain|sebelah)|sebelah|kompetitor|(?:сосед|друг|ближайш)\S* (?:лавк|магазин|точк|мест)\S*|конкурент\S*|у соседей)(?!\p{L})/iu
const SAME_PRICE =
  /(?<!\p{L})(?:same price|match (?:it|that|the|their)|beat (?:it|that)|do the same|for the same|mismo precio|igual(?:an|áis|ar|ais|am)|mesmo preço|même prix|pour pareil|gleichen? preis|selben preis|mithalten|stesso prezzo|aynı fiyat\S*|نفس السعر|بنفس|אותו מחיר|(?:वही|उसी|same) (?:दाम|रेट|price|rate)|harga (?:yang )?sama|столько же|такую же цену|ту же цену|той же цене)(?!\p{L})/iu

/** Somebody tells what a rival takes: there a number that names no thing is a price. */
function withRivalsPrice(words: Word[], text: string): Word[] {
  if (!RIVAL.test(text) && !SAME_PRICE.test(text)) return words
  return words.map((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]]
    if (!word.figure || word.money || word.value! < 2 || !before) return word
    const isCounted =
      next !== undefined &&
      !next.breakBefore &&
      (PEOPLE.test(next.text) || meaningsOf([next])[0]!.some(({ concept }) => isGoods(concept)))
    const isPrice = FOR.test(before.text) ? !isCounted : FOR_BEHIND.test(next?.text ?? '')
    return isPrice ? { ...word, money: true } : word
  })
}

/** You, they or somebody here said it; not what the customer says of their own order: "I said two". */
const YOU_SAID =
  /^(?:said|told|quoted|promised|dijiste|dijisteis|dijeron|dicho|decias|prometiste|prometieron|disse|disseste|disseram|falou|falaste|falaram|dito|prometeu|dit|disiez|disais|annonce|promis|gesagt|sagtest|sagten|sagte|meintest|versprochen|detto|dicevi|diceva|promesso|dedin|dediniz|demistin|demistiniz|dediler|soyledin|soylediniz|soylemistin|قلت|قلتم|قلتو|قلتولي|قال|قالت|قالو|قالوا|وعدتني|حكيت|אמרת|אמרתמ|אמרו|אמר|הבטחת|הבטחתמ|कहा|बोला|बताया|kaha|bola|bataya|bilang|bilangnya|katanya|janji|говорил|говорила|говорили|сказал|сказала|сказали|обещал|обещала|обещали|назвал|назвали)$/u
const MYSELF =
  /^(?:i|ich|j|je|eu|yo|io|ho|he|saya|aku|я|मैंने|हमने|maine|we|nous|wir|noi|nos|nosotros|мы|ben|biz|انا|אני)$/u
const FAR = 4

const toldAt = (words: Word[]) => {
  const at = words.findIndex(({ text }) => YOU_SAID.test(text))
  return words.slice(Math.max(0, at - 3), at).some(({ text }) => MYSELF.test(text)) ? -1 : at
}

/** Whether somebody here is said to have said something. */
export const saysToldByUs = (words: Word[]): boolean => toldAt(words) >= 0

/** "You said 15 before": a number that counts nothing, beside what was said, is a price. */
function withWhatWasSaid(words: Word[]): Word[] {
  const said = toldAt(words)
  if (said < 0) return words
  const figures = words.filter(word => word.figure)
  const [figure] = figures
  if (!figure || figures.length > 1 || figure.money || figure.times || figure.value! < 2) return words
  const at = words.indexOf(figure)
  const next = words[at + 1]
  const isOfSomething =
    next !== undefined &&
    !next.breakBefore &&
    !YOU_SAID.test(next.text) &&
    !FOR_BEHIND.test(next.text) &&
    !SINCE.test(next.text)
  return Math.abs(at - said) > FAR || isOfSomething
    ? words
    : words.map(word => (word === figure ? { ...word, money: true } : word))
}

/** What follows a price that was said: "15 before", "20 yesterday". */
const SINCE =
  /^(?:before|earlier|yesterday|for|just|last|only|then|per|each|antes|ayer|cada|ontem|hier|avant|chacun|gestern|vorhin|fruher|pro|ieri|prima|dun|az|once|امس|قبل|אתמול|קודמ|कल|पहले|kal|pehle|kemarin|tadi|вчера|раньше|до)$/u

/** "Set its price to 10 and confirm": the number is a price, not a count. */
const PRICE_TO =
  /(?<!\p{L})(?:prices?|precio|preço|preco|prix|preis|prezzo|fiyat\p{L}*|(?:ال)?سعر\p{L}*|מחיר\p{L}*|ה?מחיר|कीमत|दाम|price|harga\p{L}*|цен\p{L}+)(?!\p{L})[^.?!\n]{0,50}(?<!\p{L})(?:to|at|a|em|para|à|auf|su|ke|jadi|menjadi|на|до|على|إلى|الى|ל|को) ?-?(\d+)(?= *(?:$|[.,!?;]|(?:and|y|e|et|und|ve|dan|и)(?!\p{L})|please|por favor|s'il|bitte|per favore|tolong|пожалуйста|कर|कर दो))/iu

function withPriceSet(words: Word[], text: string): Word[] {
  const figure = PRICE_TO.exec(text)?.[1]
  return figure === undefined
    ? words
    : words.map(word => (word.figure && word.text === figure ? { ...word, money: true } : word))
}

/** What somebody says that a thing cost, or bids for it, is no count and no model. */
export function withSaidPrices(words: Word[], text: string): Word[] {
  words = withPriceSet(withWhatWasSaid(withRivalsPrice(words, text)), text)
  const said = SAID_OR_BID.exec(text)
  if (!said) return words
  const figure = /\d+$/.exec(said[0].replace(/\D+$/, ''))?.[0] ?? ''
  const rest = /^\d*/.exec(text.slice(said.index + said[0].length))![0]
  const at = words.findLastIndex(word => word.figure && word.text === figure + rest && word.value! >= 20)
  return words.map((word, place) => (place === at ? { ...word, money: true } : word))
}

/** An amount of money in the customer's words, about a product: a price somebody claims. */
export function claimsPrice(words: Word[], text: string): boolean {
  return words.some(word => word.figure) && (CURRENCY.test(text) || words.some(word => word.money === true))
}
