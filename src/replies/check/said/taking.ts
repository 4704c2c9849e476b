import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

/** Goods that may be fetched are there: "come and get it today", "можно забрать". */
const TAKING = phrases<true>([
  [
    true,
    "come and get|come get|come grab|grab it|grab one|grab them|pick it up|pick one up|pick them up|take it home|take one home|take it with you|all yours|snap it up|coming up|coming right up|you can have it today|have it today|wrapped up for you|we'll wrap|we'll bag|we'll pack|it's yours|is yours for|are yours for|they're yours|ven por|ven a por|pasa por|pasar por|llévatel*|llévesel*|llevártel*|llevarl*|llevárselo|puedes llevar|puede llevar|te llevas|te lo llevas|te la llevas|te los llevas|te las llevas|se lo lleva|se la lleva|se los lleva|se las lleva|sales con|sale con|lo puedes tener hoy|la puedes tener hoy|los puedes tener hoy|las puedes tener hoy|es tuyo|es tuya|son tuyos|son tuyas|es suyo|es suya|lo recoges|recogerlo|recogerla|venha buscar|vem buscar|vir buscar|pode levar|pode vir buscar|leva já|já o leva|já a leva|levá lo|levá la|já leva|leva hoje|levar já|levar hoje|levar na hora|sai daqui com|sai com|saia com|é seu por|é sua por|é só levar|passe buscar|passar e levar|levantar hoje|passez le prendre|passez la prendre|venez le chercher|venez la chercher|venez les chercher|venez le prendre|vous repartez avec|tu repars avec|repartir avec|est à vous|est à toi|sont à vous|sont à toi|vous pouvez le prendre|vous pouvez la prendre|emporter|gleich mitnehmen|direkt mitnehmen|sofort mitnehmen|heute mitnehmen|noch mitnehmen|mitnehmen|nehmen ~ mit|nimm ~ mit|sofort holen|gleich holen|heute holen|direkt holen|kommen ~ abholen|können ~ abholen|gehört ihnen|gehört dir|vieni a prender*|venga a prender*|venga a ritirar*|vieni a ritirar*|passi a prender*|passa a prender*|passi a ritirar*|passa a ritirar*|puoi prender*|può prender*|portar* via|porti via|porta via|porta a casa|porti a casa|è suo per|è tuo per|esci con|gelip al*|uğrayıp al*|gelin al*|gel al|hemen al*|bugün al*|alıp çık*|alıp gid*|sizin olsun|senin olsun|можно забрать|можете забрать|забирай|забирайте|забирать|берите|бери|приходите за|заходите за|уйдете с|ваша за|ваш за|خذها|خذه|خذهم|وخذها|وخذه|تاخذها|تاخذه|تأخذه|تأخذها|استلمها|استلمه|استلم|واستلم|تستلمها|تستلمه|تبוא לקחת|תבוא לקחת|בוא לקחת|בואי לקחת|אפשר לקחת|אפשר לאסוף|קח אותו|קחי אותו|קחו אותו|קחו אותה|וקחו|וקחי|וקח|תצאו עם|ותצאו עם|תצא עם|שלכם ב|שלך ב|ले जाइए|ले जाएं|ले जाएँ|ले जा सकते|ले जाओ|आकर ले|ले लीजिए|खरीद लीजिए|le jaiye|le jao|le lijiye|le ja sakte|aake le|bisa diambil|bisa langsung diambil|langsung diambil|silakan diambil|tinggal diambil|diambil hari ini|bawa pulang|dibawa pulang|tinggal ambil|terus ambil|langsung ambil|langsung bawa|jadi milik kakak",
  ],
])

/** Who is to come … */
const COMING = phrases<true>([
  [
    true,
    'come|come in|come by|come over|come on in|pop in|pop by|pop over|pop round|drop in|drop by|drop it|stop in|stop by|swing by|walk in|head over|bring it|bring your|bring the|bring in|bring them|call in|just turn up|ven|venga|vente|pasa|pase|pásate|pásese|acércate|acérquese|tráe*|traiga*|traer|trae tu|venha|vem|vir|passe|passa|passar|apareça|traga|traz o|traz a|venez|viens|passez|passe|passer|apportez|apporte|kommen|komm|vorbeikommen|vorbei|schauen|bringen sie|bring ~ vorbei|vieni|venga|passi|passa|passare|porti il|porti la|porta il|porta la|gelin|gel|gelip|uğra|uğrayın|uğrayıp|getirin|getirip|приходите|приходи|приезжайте|заезжайте|заходите|заезжай|заходи|подходите|приносите|приноси|привозите|تعال|تعالي|تعالوا|تفضل|تفضلي|تفضلوا|مر|مر علينا|جيب|هات|أحضر|احضر|בוא|בואי|בואו|תבוא|תבואי|תבואו|קפוץ|קפצי|קפצו|תקפצו|הביאו|הבא|תביאו|תביא|आइए|आ जाइए|आ जाओ|आओ|आएं|आएँ|लाइए|ले आइए|लेकर आइए|aaiye|aa jao|aao|laiye|datang|mampir|dateng|bawa|bawa aja',
  ],
])
/** … and what is done with the goods then. */
const DOING = phrases<true>([
  [
    true,
    "take|grab|get one|get it|get yours|get them|buy|pick|collect|we'll swap|we'll fit|we'll change|we'll replace|we'll do it|we'll fix|we'll put|we'll have it|we swap|we fit|we replace|have it done|llevar*|llevas|lleva|llévatel*|coger*|cógel*|comprar*|recoger*|te lo cambiamos|te la cambiamos|se lo cambiamos|se la cambiamos|lo cambiamos|la cambiamos|te lo ponemos|lo instalamos|te la instalamos|levar|levas|leva|compra|comprar|buscar|trocamos|substituímos|colocamos|tratamos disso|prendre|prenez|repartir|repartez|emporte*|acheter|chercher|remplaçons|changeons|on la change|on le change|on vous la change|on vous le change|nehmen|mitnehmen|holen|kaufen|abholen|tauschen|wechseln|bauen ~ ein|prendere|prenderl*|prende|comprare|ritirar*|portar*|sostituiamo|cambiamo|la cambiamo|lo cambiamo|montiamo|al|alın|alabilir*|alırsın*|alıp|değiştir*|takarız|забирай|забирайте|забрать|берите|бери|взять|купить|покупайте|поменяем|заменим|сделаем|установим|поставим|خذ|خذها|خذه|تاخذ|تأخذ|استلم|استلمها|اشتر*|نبدل*|نغير*|نركب*|نستبدل*|קח|קחי|קחו|לקחת|תיקח|תקחו|לקנות|לאסוף|נחליף|נתקן|נתקין|ले जाइए|ले लीजिए|लीजिए|खरीद*|बदल देंगे|लगा देंगे|ले जाएं|le lo|le lijiye|badal denge|laga denge|ambil|beli|diambil|bawa pulang|kami ganti|kami pasang|langsung ganti",
  ],
])

/** All that is named is sold out, nothing says so, and the customer is told to come and take it. */
export function findTaking({ draft, rows, mentions }: Drafted): UnsupportedClaim[] {
  const named = rows.filter(row => mentions.some(mention => mention.rows.includes(row.index)))
  if (named.length === 0 || named.some(row => row.isAvailable)) return []
  if (findPhrases(STOCK_WORDS, draft.tokens).some(found => !found.id.available)) return []
  const invited = [
    ...findPhrases(TAKING, draft.tokens),
    ...findPhrases(COMING, draft.tokens).filter(coming => isDoneThen(draft, coming)),
  ]
  return invited
    .filter(found => isAsserted(draft, found.first, found.last) && !isReserved(draft, found.first))
    .map(found => unsupported(draft, found.first, found.last))
}

function isDoneThen(draft: Reading, coming: { first: number; last: number }): boolean {
  const [first, last] = sentenceBounds(draft, coming.first)
  return findPhrases(DOING, draft.tokens, first, last + 1).some(
    doing => doing.first > coming.last || doing.last < coming.first,
  )
}

/** "If it comes back you can take it": but "if you come today you leave with it" is said of today. */
function isReserved(draft: Reading, at: number): boolean {
  const [first] = sentenceBounds(draft, at)
  const isComing = findPhrases(COMING, draft.tokens, first, at).length > 0
  return (
    isSupposed(draft, at) &&
    !isComing &&
    !VISIT.test(
      draft.tokens
        .slice(first, at)
        .map(token => token.text)
        .join(' '),
    )
  )
}

const VISIT =
  /\b(?:you come|you pop|vienes|viene|pasas|vier|vieres|passar|passares|venez|passez|kommen|kommst|vieni|viene|passi|gelirsen\w*)\b|придете|приедете|зайдете/
