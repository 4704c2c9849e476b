import { LANGUAGES, type Language } from '../language/languages.ts'
import { foldedPattern, foldForMatching } from './handoff.ts'

const WORDS = [
  'stop|stopall|unsubscribe|unsub|opt out|opt-out|optout|end|quit|cancel messages|remove me|stop messages|stop messaging me|stop texting me|no more messages|take me off (?:your|the) list|dont (?:message|text|contact) me(?: again| anymore)?|do not (?:message|text|contact) me(?: again| anymore)?',
  'baja|darme de baja|dame de baja|dar de baja|cancelar suscripcion|no mas mensajes|no me escriban mas|no me escribas mas|dejen de escribirme|deja de escribirme|parar|alto',
  'sair|parar|pare|cancelar inscricao|descadastrar|nao quero mais mensagens|nao me mandem mais mensagens|remover-me|nao me contactem mais|me tira da lista',
  "arret|arreter|stop pub|desabonner|desinscription|me desinscrire|me desabonner|plus de messages|ne m'ecrivez plus|ne plus me contacter",
  'abmelden|abbestellen|austragen|keine nachrichten mehr|schreibt mir nicht mehr|stopp|nicht mehr kontaktieren',
  'annulla iscrizione|disiscrivimi|cancellami|disiscrizione|basta messaggi|non scrivetemi piu|niente piu messaggi|ferma',
  'dur|durdur|abonelikten cik|listeden cik|mesaj istemiyorum|mesaj atmayin|bana yazmayin|iptal et abonelik|ret',
  'ايقاف|اوقف|توقف|الغاء الاشتراك|وقف الرسايل|لا ترسلوا|لا ترسل لي|لا تراسلوني|الغ اشتراكي|لا اريد رسايل',
  'עצור|הסר|הסירו אותי|הסרה|תפסיקו לשלוח|להסיר אותי|הסר אותי|די הודעות|לא לשלוח',
  'रुको|बंद करो|बंद करें|सदस्यता रद्द|मैसेज मत भेजो|मैसेज बंद|संदेश न भेजें|message band karo|message mat bhejo|msg mat karo',
  'berhenti|stop pesan|berhenti berlangganan|jangan kirim pesan lagi|jangan chat lagi|jangan hubungi saya lagi|hapus saya dari daftar',
  'стоп|отписаться|отпишите|отпишите меня|отписка|не пишите мне|не пишите больше|больше не пишите|не присылайте|хватит писать',
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
  // STOP is written in every language.
  return spoken.includes('en') || spoken.includes(detected) ? detected : (spoken[0] ?? detected)
}

function languagesOf(text: string): Language[] {
  if (text.length > 120) return []
  const folded = foldForMatching(text).trim()
  return LANGUAGES.filter((_, at) => WHOLE[at]!.test(folded))
}
