import { LANGUAGES, type Language } from '../language/languages.ts'
import { foldedPattern, foldForMatching } from './handoff.ts'

const WORDS = [
  'stop|stopall|unsubscribe|unsub|opt out|opt-out|optout|end|quit|cancel messages|remove me|stop messages|stop messaging me|stop texting me|no more messages|take me off (?:your|the) list|dont (?:message|text|contact) me(?: again| anymore)?|do not (?:message|text|contact) me(?: again| anymore)?|stop (?:sending|writing)(?: to)? me(?: any)?(?: more)?(?: messages| texts| offers)?|i (?:dont|don.t|do not) want (?:any more|more|your) (?:messages|texts)(?: anymore)?',
  'baja|darme de baja|dame de baja|dar de baja|cancelar suscripcion|no mas mensajes|no me escriban mas|no me escribas mas|dejen de escribirme|deja de escribirme|parar|alto|(?:ya )?no quiero (?:recibir )?(?:mas|sus|vuestros|tus) mensajes|no me (?:mandeis|manden|mandes|envieis|envien|envies) mas mensajes',
  'sair|parar|pare|cancelar inscricao|descadastrar|nao quero mais mensagens|nao me mandem mais mensagens|remover-me|nao me contactem mais|me tira da lista|(?:ja )?nao quero (?:receber|mais receber)(?: mais)?(?: as)?(?: vossas| suas)? mensagens(?: vossas)?|parem de me (?:enviar|mandar) mensagens|nao me enviem mais mensagens',
  "arret|arreter|stop pub|desabonner|desinscription|me desinscrire|me desabonner|plus de messages|ne m'envoyez plus (?:de|vos) messages|je ne veux plus (?:recevoir )?(?:de|vos) messages|ne m'ecrivez plus|ne plus me contacter",
  'abmelden|abbestellen|austragen|keine nachrichten mehr|ich (?:will|mochte) keine nachrichten mehr(?: bekommen| erhalten)?|horen sie auf mir zu schreiben|schreibt mir nicht mehr|stopp|nicht mehr kontaktieren',
  'annulla iscrizione|disiscrivimi|cancellami|disiscrizione|basta messaggi|non scrivetemi piu|niente piu messaggi|ferma|non voglio (?:piu )?(?:ricevere )?(?:piu )?(?:i vostri |altri )?messaggi|non mandatemi piu messaggi|smettete di scrivermi',
  'dur|durdur|abonelikten cik|listeden cik|mesaj istemiyorum|(?:artik |bir daha )?(?:sizden )?mesaj (?:almak )?istemiyorum|bana (?:artik |bir daha )?mesaj (?:atmayin|gondermeyin|yollamayin)|mesaj atmayin|bana yazmayin|iptal et abonelik|ret',
  'ايقاف|اوقف|توقف|الغاء الاشتراك|وقف الرسايل|لا ترسلوا|لا ترسل لي|لا تراسلوني|الغ اشتراكي|لا اريد رسايل|لا اريد (?:استلام|تلقي) (?:اي )?رسايل(?: بعد الان)?|(?:لا ترسلوا|لا ترسلو) (?:لي )?رسايل(?: بعد الان)?',
  'עצור|הסר|הסירו אותי|הסרה|תפסיקו לשלוח|להסיר אותי|הסר אותי|די הודעות|לא לשלוח|תפסיקו לשלוח לי(?: הודעות)?|לא רוצה (?:יותר )?(?:לקבל )?(?:יותר )?הודעות',
  'रुको|बंद करो|बंद करें|सदस्यता रद्द|मैसेज मत भेजो|मैसेज बंद|(?:मुझे )?(?:और |अब |आगे )?(?:कोई )?(?:मैसेज|संदेश) (?:मत|न) (?:भेजो|भेजें|भेजिए|भेजना)|मुझे (?:और )?मैसेज नहीं चाहिए|संदेश न भेजें|message band karo|message mat bhejo|msg mat karo',
  'berhenti|stop pesan|berhenti berlangganan|jangan kirim pesan lagi|(?:saya )?(?:tidak|ga|gak|nggak) mau (?:terima|dapat) pesan lagi|jangan chat lagi|jangan hubungi saya lagi|hapus saya dari daftar',
  'стоп|отписаться|отпишите|отпишите меня|отписка|не пишите мне|не пишите больше|больше не пишите|не присылайте|хватит писать|(?:больше )?не присылайте (?:мне )?(?:больше )?сообщени[яе]|(?:я )?(?:больше )?не хочу (?:больше )?получать (?:ваши )?сообщения',
] // One line a language, in the order of LANGUAGES.

const WHOLE = WORDS.map(words =>
  foldedPattern(
    new RegExp(
      `^[^\\p{L}\\p{N}]*(?:please |pls |por favor |bitte |lutfen |من فضلك |בבקשה |कृपया |tolong |пожалуиста )?(?:${words.replaceAll('й', 'и')})(?: please| pls| now| por favor| svp| bitte| lutfen| sekarang| пожалуиста)?[^\\p{L}\\p{N}]*$`,
      'u',
    ),
  ),
)

/** The message asks to be written to no more. Only as the whole message: "can I stop by?" is none. */
export function isOptOut(text: string): boolean {
  return languagesOf(text).length > 0
}

/** The language to confirm it in: one word is too little to tell a language by, but these are known words. */
export function optOutLanguage(text: string, detected: Language): Language {
  const spoken = languagesOf(text)
  if (spoken.join() === 'en' && text.trim().split(/\s+/).length > 3) return 'en'
  // STOP is written in every language.
  return spoken.includes('en') || spoken.includes(detected) ? detected : (spoken[0] ?? detected)
}

function languagesOf(text: string): Language[] {
  if (text.length > 120) return []
  const folded = foldForMatching(text).trim()
  return LANGUAGES.filter((_, at) => WHOLE[at]!.test(folded))
}
