import { BOUND_WORDS } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS, type Promised } from '../lexicon/promise-words.ts'
import { isProof } from '../lexicon/proofs.ts'
import { CONTAINER_WORDS } from '../lexicon/stock-words.ts'
import { type Found, phraseAt } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import { isGiftIdea } from '../taste.ts'
import type { Token } from '../text.ts'
import type { PromiseInput } from './promises.ts'
import { isRepair } from './repairs.ts'

export function isPartOfName(input: PromiseInput, one: Found<Promised>): boolean {
  // "Cambio de pantalla": where a replacement is sold, swapping a part is the product itself.
  const isSold = input.rows.some(row =>
    [...row.things.values()].some(ids => ids.has('replacement') || ids.has('repair')),
  )
  if (one.id.id === 'exchange' && (isSold || isRepair(input, one))) return true
  if (isForAnimals(input, one) || isOtherMatch(input, one)) return true
  const words = input.draft.tokens.flatMap((token, at) =>
    at >= one.first && at <= one.last && token.kind === 'word' ? [at] : [],
  )
  // "Nut-free" is not named by the brownie that is gluten-free.
  return input.mentions.some(mention => {
    const named = words.filter(at => mention.positions.includes(at))
    // "Free delivery" is not in the name of the grain-free food.
    const isApart =
      one.id.id === 'free' &&
      !named.some(at => [at - 2, at - 1, at + 1, at + 2].some(near => mention.positions.includes(near)))
    if (isApart) return false
    if (words.length > 1 && !named.includes(one.first) && !named.includes(one.last)) return false
    return named.length > 0 && (one.id.kind !== 'property' || named.length === words.length)
  })
}

/** "Igualamos el color" where an entry matches colours: no price is matched. */
function isOtherMatch({ draft, entries }: PromiseInput, one: Found<Promised>): boolean {
  if (one.id.id !== 'price-match' || one.first !== one.last) return false
  const stem = (token: Token | undefined) =>
    token?.kind === 'word' && token.text.length > 3 ? token.text.slice(0, 5) : ''
  const own = stem(draft.tokens[one.first])
  const behind = [1, 2, 3]
    .filter(gap => draft.clause[one.last + gap] === draft.clause[one.last])
    .map(gap => stem(draft.tokens[one.last + gap]))
    .filter(Boolean)
  return entries.some(
    ({ row, promises, reading }) =>
      row === undefined &&
      !promises.some(promise => promise.id === 'price-match') &&
      reading.tokens.some(token => stem(token) === own) &&
      reading.tokens.some(token => behind.includes(stem(token))),
  )
}

const ADMITTING =
  /^(?:shops?|stores?|laden|geschaft|filiale|gern|gerne|gesehen|tienda|local|loja|boutique|magasin|negozio|магазин\S*|المحل|المتجر|החנות|toko|welcome|allowed|permitted|bring|brings|come|comes|inside|enter|admitted|terrace|patio|friendly|fine|problem|willkommen|erlaubt|mitbringen|mitnehmen|durfen|darf|rein|hinein|herein|bienvenid\S*|permitid\S*|acept\S*|admit\S*|entrar|traer|venir|pueden?|bem-vind\S*|benvind\S*|vind[oa]s?|aceit\S*|trazer|podem?|admis\S*|autoris\S*|accept\S*|bienvenu\S*|entrer|ammess\S*|benvenut\S*|portare|entrare|girebilir|getirebilir\S*|kabul|можно|пускаем|добро|مسموح\S*|مرحب\S*|يدخل\S*|ادخال|מותר\S*|ברוכים|מוזמנ\S*|להיכנס|स्वागत|ला|boleh|diperbolehkan|masuk)$/
const FOR = /^(?:for|of|fur|bei|para|de|por|pour|chez|per|di|da|для|у|عشان|עבור|untuk|bagi)$/

/** "A wash for small dogs": whom the goods are for, and not who is let in. */
function isForAnimals(input: PromiseInput, one: Found<Promised>): boolean {
  const { draft, rows } = input
  if (one.id.id !== 'pets' || rows.length === 0) return false
  const [first, last] = sentenceBounds(draft, one.first)
  if (draft.tokens.slice(first, last + 1).some(token => ADMITTING.test(token.text))) return false
  const stem = (draft.tokens[one.first]?.text ?? '').slice(0, 4)
  const isSold = rows.some(row => row.tokens.some(token => stem.length > 2 && token.text.includes(stem)))
  const isFor =
    draft.tokens[one.first]?.forms.some(form => /^ل/.test(form)) ||
    [1, 2, 3].some(
      back =>
        draft.clause[one.first - back] === draft.clause[one.first] &&
        FOR.test(draft.tokens[one.first - back]?.text ?? ''),
    )
  const isOwned = [1, 2].some(back => YOUR.test(draft.tokens[one.first - back]?.text ?? ''))
  return isSold || isFor || isOwned
}

/** "Trimming your two dogs' nails": the customer's own. */
const YOUR =
  /^(?:your|tus?|sus?|vuestr[oa]s?|teus?|tuas?|seus?|suas?|vos|votre|tes|ihre[nrms]?|deine[nrms]?|euren?|tuo[i]?|tue|suoi|sue|vostr[ioe]|ваш\S*|тво\S*|आपके|आपका|आपकी|aapke|aapka)$/

const PAYING_BY =
  /^(?:by|with|per|con|por|com|avec|par|mit|ile|no|na|en|in|pay|pays|paying|accept|accepts|accepted|take|takes|taken|pag[ao]\S*|acept\S*|aceit\S*|pay[eé]\S*|accept\S*|prenons|zahl\S*|akzept\S*|nehmen|pagh?\S*|prendiamo|ode\S*|kabul|оплат\S*|плат\S*|принима\S*|дебет\S*|кредит\S*|الدفع|ندفع|نقبل|לשלם|תשלום|מקבלים|भुगतान|पैसे|bayar\S*|terima|debit|credit|credito|debito)$/

/** "The handwritten card is €2": a card that is sold, and nobody pays with. */
function isSoldCard({ tokens, sentence, clause, figures }: Reading, one: Found<Promised>): boolean {
  const isPriced = figures.some(
    figure =>
      figure.kind === 'money' &&
      figure.first > one.last &&
      figure.first - one.last <= 8 &&
      clause[figure.first] === clause[one.first],
  )
  return (
    isPriced &&
    !tokens.some(
      (token, at) => sentence[at] === sentence[one.first] && PAYING_BY.test(token.text) && at < one.first + 2,
    )
  )
}

const IDIOMS = /^(?:feel free|free to|of course|sin embargo)/

const USED =
  /^(?:pagou|pagaste|usou|utilizou|pago|pagaste|uso|utilizo|paye|utilisee?|bezahlt\S*|verwendet\S*|pagato|usat[oa]|odediginiz|платили|оплатили|оплачивали|دفعت|שילמת\S*)$/

// A card that pays nothing: a student's, one of memory or of stamps.
const OTHER_CARD =
  /^(?:student\S*|estudiantes?|estudantes?|etudiante?s?|studente|طالب|الطالب|طلاب|جامعيه|هويه|ذاكره|memoria|memory|memoire|sellos|selos|fidelidad|fidelidade|fidelite|fedelta|loyalty|stamps?|студент\S*|памяти)$/

/** "With your card" after a student's card, "the card you used": no way of paying is offered. */
function isOwnCard(draft: Reading, one: Found<Promised>): boolean {
  const [first, last] = sentenceBounds(draft, one.first)
  const isPaying = draft.tokens
    .slice(first, last + 1)
    .some(token => /^(?:pay|pays|paying|accept|accepts|accepted|take|takes|taken)$/.test(token.text))
  const [before, after] = [draft.tokens[one.first - 1]?.text ?? '', draft.tokens[one.last + 1]?.text ?? '']
  const behind = [1, 2].map(gap => draft.tokens[one.last + gap])
  // "O cartão com que pagou": the customer's own.
  const isUsed = [1, 2, 3, 4].some(
    gap =>
      draft.clause[one.last + gap] === draft.clause[one.last] &&
      USED.test(draft.tokens[one.last + gap]?.text ?? ''),
  )
  const isOfOther = isUsed || behind.some(token => token?.forms.some(form => OTHER_CARD.test(form)))
  return isOfOther || (!isPaying && (before === 'your' || after === 'you'))
}

/** "ببطاقة طالب" shows who one is, "مع البطاقة والفاتورة" is the tag on the goods. */
function isNoMeansOfPaying({ tokens, clause }: Reading, one: Found<Promised>): boolean {
  const near = [-2, -1, 1, 2].map(gap => (gap < 0 ? one.first : one.last) + gap)
  return near.some(
    at =>
      clause[at] === clause[one.first] &&
      (phraseAt(PROMISE_WORDS, tokens, at)?.id.id === 'student' ||
        (/بطاق/.test(tokens[one.first]?.text ?? '') && isProof(tokens[at]))),
  )
}

const PAPERS =
  /^(?:photos?|pictures?|fotos?|fotografia\w*|bild|bilder|fotografie|фото\S*|صوره|صور|תמונה|תמונות|फोटो|gambar|email|mail|mensaje|mensagem|message|nachricht|messaggio|mesaj|mesajla|сообщение|رساله|link|ubicacion|localizacao|cv|curriculum|resume|comprobante|comprovante|captura|screenshot)$/

/** "Morgen sind wir ab 10 Uhr wieder da": the shop comes back, no product. */
function isOurReturn(draft: Reading, one: Found<Promised>): boolean {
  const [first, last] = clauseBounds(draft, one.first)
  return draft.tokens
    .slice(first, last + 1)
    .some(token => /^(?:wir|we|we're|nous|noi|biz|мы|نحن|אנחנו|हम|kami)$/.test(token.text))
}

/** "Две упаковки": packs are counted, wrapping is not. */
function isCountedPack(draft: Reading, one: Found<Promised>): boolean {
  const isPack = phraseAt(CONTAINER_WORDS, draft.tokens, one.first) !== undefined
  // "По 6 штук в упаковке": how many are in it.
  const isHolding =
    /^(?:в|во|in|im|en|na|no|num|numa|dans|per|pro|je|nel|nella|di|dalam|per|ב|في|में)$/.test(
      draft.tokens[one.first - 1]?.text ?? '',
    ) && [2, 3].some(back => draft.figureAt.get(one.first - back)?.kind === 'plain')
  // "Упаковка из 6 штук", "в упаковке 6 штук": so many are in it.
  const isFilled = [1, 2].some(gap => draft.figureAt.get(one.last + gap)?.kind === 'plain')
  return isPack && (isHolding || isFilled || draft.figureAt.get(one.first - 1)?.kind === 'plain')
}

/** "Pode enviar uma foto?": the customer sends it. */
function isSentByCustomer(draft: Reading, last: number): boolean {
  // "Fotoğrafını gönderin": Turks put the verb behind.
  if (
    /^gonder(?:in|iniz|ir)$/.test(draft.tokens[last]?.text ?? '') &&
    /^foto|^resim/.test(draft.tokens[last - 1]?.text ?? '')
  )
    return true
  return [1, 2, 3].some(
    gap =>
      draft.clause[last + gap] === draft.clause[last] &&
      draft.tokens[last + gap]?.forms.some(form => PAPERS.test(form)),
  )
}

/** "No lleva gluten": the gluten is judged. */
function namesContent(draft: Reading, one: Found<Promised>): boolean {
  return [1, 2, 3].some(gap => phraseAt(PROMISE_WORDS, draft.tokens, one.last + gap)?.id.kind === 'property')
}

const APART =
  /^(?:before|without|excluding|not|counting|any|the|a|an|your|our|student|member|members|further|more)$/

/** "AED 114, before any student discount": none is given. */
function isLeftApart({ tokens }: Reading, one: Found<Promised>): boolean {
  if (one.id.id !== 'discount' && one.id.id !== 'student') return false
  let at = one.first - 1
  while (APART.test(tokens[at]?.text ?? '') && !/^(?:before|excluding)$/.test(tokens[at]?.text ?? '')) at--
  return /^(?:before|excluding)$/.test(tokens[at]?.text ?? '')
}

const CUT =
  /^(?:knock|knocked|take|taking|took|shave|cut|money|something|anything|bit|little|lot|some|percent|half)$/
const CUT_FROM = /^(?:the|your|of|for|everything|all|any|that|this|every|next|whole|entire|our|selected|on)$/

/** "Our day off", "just off the main street": nothing is taken off a price. */
function isOffPrice(draft: Reading, one: Found<Promised>): boolean {
  const before = [1, 2, 3].map(back => draft.tokens[one.first - back]?.text ?? '')
  const isCut =
    [1, 2].some(back => draft.figureAt.get(one.first - back)?.weak === false) ||
    before.some(word => CUT.test(word) || word === '%')
  return (
    isCut ||
    (CUT_FROM.test(draft.tokens[one.last + 1]?.text ?? '') &&
      /(?:price|bill|total|order)/.test(draft.folded.text))
  )
}

const AMOUNTS_TO =
  /^(?:revien(?:t|nent)|reviendra(?:it|ient)?|reviendront|arriva|arrivano|llega|llegan|chega|chegam)$/

const TALK = /^(?:times?|questions?|info|details|options?|policy|problems?|issues?|delays?)$/

export function isIdiom(draft: Reading, one: Found<Promised>): boolean {
  const before = draft.tokens[one.first - 1]?.text ?? ''
  const after = draft.tokens[one.last + 1]?.text ?? ''
  const text = draft.tokens[one.first]?.text ?? ''
  // "2.745 TL'ye geliyor": what it comes to, and nothing that comes.
  if (text === 'geliyor' && draft.figureAt.get(one.first - 1)?.kind === 'money') return true
  // Italian "una volta" is once, Portuguese "volta" comes back.
  if (text === 'volta' && /^(?:una|ogni|prima|ultima|prossima|questa|seconda|di)$/.test(before)) return true
  // French "non portés", unworn, is no Portuguese postage.
  if (
    one.id.id === 'card' &&
    (isOwnCard(draft, one) || isSoldCard(draft, one) || isNoMeansOfPaying(draft, one))
  )
    return true
  // "Shipping times are annoying": what is talked about, and nothing said of it.
  if (
    one.id.id === 'delivery' &&
    TALK.test(after) &&
    !draft.figures.some(figure => draft.sentence[figure.first] === draft.sentence[one.first])
  )
    return true
  if (
    one.id.id === 'fittingroom' &&
    /^(?:please|por|bitte|veuillez|prego|lutfen|пожалуйста|בבקשה|कृपया|silakan|tolong)$/.test(before)
  )
    return true
  // "For your setup" is the customer's.
  if (
    one.id.id === 'install' &&
    /^(?:your|tu|su|seu|sua|votre|ton|ihr|dein|tuo|suo)$/.test(before) &&
    one.first === one.last
  )
    return true
  // "Your order of $75": told back, and nothing said of its state.
  const next = [1, 2, 3].map(gap => draft.figureAt.get(one.last + gap)?.kind)
  if (/^(?:طلبك|siparisiniz|pesanan|ваш|ordine|bestellung)/.test(text) && next.includes('money')) return true
  if (one.id.id === 'done' && isOrderSum(draft, one)) return true
  if (one.id.id === 'delivery' && isLeftOfSum(draft, one)) return true
  if (one.id.id === 'free' && isGiftIdea(draft, one)) return true
  if (isLeftApart(draft, one)) return true
  // "We have seven, so you're covered"
  if (
    text === 'covered' &&
    /^(?:you're|you|are)$/.test(before) &&
    draft.tokens[one.last + 1]?.kind !== 'word'
  )
    return true
  if (one.id.id === 'contains' && namesContent(draft, one)) return true
  if (/^favou?rite$/.test(text) && /^(?:my|your|personal)$/.test(before)) return true
  if (text === 'off' && one.first === one.last && !isOffPrice(draft, one)) return true
  if (one.id.id === 'giftwrap' && isCountedPack(draft, one)) return true
  if (one.id.id === 'delivery' && isSentByCustomer(draft, one.last)) return true
  // Portuguese "caixa de oferta" is a gift box.
  if (
    text === 'oferta' &&
    /^(?:de|para)$/.test(before) &&
    /^(?:caixas?|cartao|embrulh\w*|cheque|vale|papel|saco|saquinho|laco)$/.test(
      draft.tokens[one.first - 2]?.text ?? '',
    )
  )
    return true
  if (text === 'portes' && before === 'non') return true
  // Arabic for the last hour of something is no appointment.
  if (one.id.id === 'appointment' && /^(?:النهائي|نهائي|الاخير)$/.test(after)) return true
  // Arabic "pass by us" gives nothing away.
  if (text === 'علينا' && /^(?:مر|مري|مروا|تمر|تعال|سلم)$/.test(before)) return true
  if (one.id.id === 'restock' && isOurReturn(draft, one)) return true
  // "Revient à 35 €", "arrivano a 20 euro": what it costs.
  if (
    AMOUNTS_TO.test(text) &&
    draft.figures.some(
      figure => figure.kind === 'money' && figure.first - one.last <= 2 && figure.first > one.last,
    )
  )
    return true
  if (text === 'free' && (before === 'feel' || after === 'to')) return true
  if (one.id.id === 'free' && isUnoccupied(draft, one)) return true
  if ((text === 'open' || text === 'opened') && one.id.id !== 'hours') return true
  if (/^(?:confirmed|confirmado|подтвержден)/.test(text) && one.first === sentenceBounds(draft, one.first)[0])
    return false
  return IDIOMS.test(`${before} ${text}`)
}

const ORDER =
  /^(?:order|pedido|encomenda|commande|bestellung|ordine|siparis\S*|заказ|طلبك\S*|ההזמנה|ऑर्डर|pesanan)$/
const COMING_TO =
  /^(?:at|of|worth|still|already|well|just|only|now|currently|over|the|a|de|del|en|por|ya|aun|todavia|ja|ainda|ate|um|uma|deja|encore|bien|pour|schon|noch|nur|bei|gia|ancora|di|i|zaten|henuz|на|уже|пока|сейчас|بـ|ب|بقيمه|היא|הוא|כבר|עדיין|ב|अभी|पहले|ही|sudah|masih|senilai)$/

/** "Your order is over $60": what the customer said it comes to, told back, and nothing of its state. */
function isOrderSum({ tokens, figureAt, clause }: Reading, one: Found<Promised>): boolean {
  const isOfOrder = tokens
    .slice(one.first, one.last + 1)
    .some(token => token.forms.some(form => ORDER.test(form)))
  let at = one.last + 1
  while (at <= one.last + 6 && clause[at] === clause[one.last] && !figureAt.has(at)) {
    const bound = phraseAt(BOUND_WORDS, tokens, at)
    if (!bound && !COMING_TO.test(tokens[at]?.text ?? '')) return false
    at = (bound?.last ?? at) + 1
  }
  return isOfOrder && figureAt.get(at)?.kind === 'money' && clause[at] === clause[one.last]
}

const NOT_COUNTING =
  /(?:^| )(?:without|before|excluding|excl|not including|not counting|sin|sin contar|sin incluir|aparte|sem|sem contar|hors|sans|sans compter|ohne|exklusive|senza|escluso|esclusa|escluse|haric|без|без учета|не считая|غير|بدون|بلا|دون|من غير|ما عدا|عدا|ללא|בלי|לא כולל|बिना|belum termasuk|belum sama|diluar|di luar|belum)(?: (?:the|el|la|los|las|o|a|os|as|le|les|den|die|der|il|lo))?$/

/** "124 without delivery": a sum told of what it does not hold. */
function isLeftOfSum({ tokens, figures, clause }: Reading, one: Found<Promised>): boolean {
  const sum = figures.findLast(figure => figure.kind === 'money' && figure.last < one.first)
  if (!sum || one.first - sum.last > 5 || clause[one.first] === undefined) return false
  const between = tokens.slice(sum.last + 1, one.first)
  const isBehind = /^(?:haric|disinda|छोड़कर|अलग)$/.test(tokens[one.last + 1]?.text ?? '')
  return (
    isBehind ||
    (between.length > 0 &&
      !between.some(token => /^[.;!?]$/.test(token.text)) &&
      NOT_COUNTING.test(between.map(token => token.text).join(' ')))
  )
}

const IF_WORDS =
  /^(?:if|when|wenn|falls|sobald|si|cuando|se|quando|quand|eger|если|когда|اذا|لو|אם|अगर|kalau|jika|bila)$/
const UNOCCUPIED =
  /^(?:free|libres?|livres?|frei|freie[rs]?|liber[oaie]|bos|musait|свобод\S*|فاضي|פנוי\S*|kosong)$/
const ONE =
  /^(?:one|one's|is|phone|car|slot|place|table|room|seat|uno|una|un|alguno|alguna|hueco|um|uma|algum|alguma|voce|houver|une|de|einer|eine|eins|ist|uno|una|ce|tane|будет|есть)$/

/** "If one is free", "si hay uno libre": nobody uses it, and nothing is given away. */
function isUnoccupied(draft: Reading, one: Found<Promised>): boolean {
  const [first] = clauseBounds(draft, one.first)
  const lead = draft.tokens.slice(Math.max(first, one.first - 7), one.first)
  return (
    UNOCCUPIED.test(draft.tokens[one.first]?.text ?? '') &&
    ONE.test(lead.at(-1)?.text ?? '') &&
    lead.some(token => IF_WORDS.test(token.text)) &&
    !lead.some(token => /^(?:delivery|shipping|it|that|this|everything)$/.test(token.text)) &&
    // A sum behind it is that of what is lent.
    !draft.figures.some(figure => figure.kind === 'money' && figure.first >= first && figure.last < one.first)
  )
}

/** "It comes off the bill": what an entry says is deducted. */
export function isDeduction({ draft, entries }: PromiseInput, one: Found<Promised>): boolean {
  return (
    draft.tokens[one.last]?.text === 'off' &&
    draft.tokens[one.last + 1]?.text === 'the' &&
    !draft.figures.some(figure => figure.kind === 'percent') &&
    entries.some(entry => entry.reading.tokens.some(token => /^(?:deduct|credit|offset)/.test(token.text)))
  )
}
