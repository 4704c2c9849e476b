import { LANGUAGES, type Language } from '../language/languages.ts'
import type { Turn } from '../plan.ts'
import { say } from '../wording/wording.ts'
import { foldedPattern, foldForMatching } from './handoff.ts'
import { isOffer } from './offers.ts'

/** One line a language, in the order of LANGUAGES: a message that says "cancel" and not what. */
const CANCEL = [
  'cancel(?: it| that| this)?',
  'cancelar(?:lo|la)?|cancela(?:lo|la)?|cancele(?:lo|la)?|anular|anula(?:lo|la)?',
  'cancelar|cancela|cancele|cancelem|anular',
  'annuler|annule[zr]?|annulation|annule(?:z)? ca',
  'stornieren|storno|stornier(?:e|t)?|abbrechen|absagen|canceln',
  'annulla(?:re|lo|la|te)?|disdire|disdetta|cancella',
  'iptal|iptal et|iptal edin|iptal etmek istiyorum|iptal edelim',
  '(?:ال)?الغاء|الغي|الغ|الغيه|الغيها|كنسل|كانسل|اريد الالغاء|ابغي الغي|بدي الغي',
  'ביטול|לבטל|בטל|בטלו|תבטלו|אני רוצה לבטל|רוצה לבטל',
  'रद्द|रद्द करें|रद्द करो|रद्द कर दो|रद्द कर दीजिए|कैंसिल|कैंसल|कैंसिल करो|कैंसिल कर दो|cancel karo|cancel kar do|cancel kar dijiye',
  'batal|batalkan|dibatalkan|cancel|cancel aja|batal aja',
  'отмена|отменить|отмените|отмени|отменяю|отменяем',
]

/** The same for leaving a matter alone. */
const DROP = [
  'never ?mind|forget (?:it|that|about it)|nvm|leave it|doesnt matter|doesn.t matter|dont bother|no worries then',
  'dejalo|dejelo|olvidalo|olvidelo|no importa|da igual|nada nada|no hace falta|dejalo asi',
  'deixa(?: estar| la| pra la)?|esquece|esqueca|nao importa|nao e preciso|nao precisa|deixe estar',
  'laisse(?:z)? tomber|tant pis|oublie(?:z)?|peu importe|ce n.est pas grave|pas grave|c.est bon laisse(?:z)?',
  'vergiss es|vergessen sie es|egal|schon gut|lass gut sein|nicht so wichtig|hat sich erledigt|erledigt',
  'lascia(?: stare| perdere| fare)?|lasci stare|lasci perdere|fa niente|non importa|niente niente|non fa niente',
  'bosver|bos ver|bosverin|vazgectim|gerek yok|gerek kalmadi|neyse|onemli degil',
  'خلاص|لا يهم|مو مهم|مش مهم|انسي الموضوع|انس الموضوع|ما عليك|خلص ما في داعي|ما في داعي',
  'עזוב|עזבי|עזבו|לא משנה|לא חשוב|אין צורכ|תשכח מזה|שכח מזה',
  'रहने दो|रहने दीजिए|छोड़ो|छोड़ दो|छोड़िए|कोई बात नहीं|rehne do|chhodo|chodo|koi baat nahi',
  '(?:ga|gak|nggak|tidak|enggak) jadi|lupakan(?: saja)?|tidak apa apa|gapapa|ga usah|tidak usah|nggak usah',
  'не надо|забудьте|неважно|не важно|ладно не надо|проехали|не нужно|уже не надо|уже не нужно',
]

const ORDERED = foldedPattern(
  /\b(?:order|ordered|book(?:ed|ing)|reserv\w*|appointment|pedido|pedi\b|encarg\w*|encomend\w*|marcacao|cita|turno|command\w*|rendez|rdv|bestell\w*|termin|ordin\w*|prenot\w*|appuntament\w*|siparis\w*|randevu\w*|rezerv\w*|pesanan|pesan|booking|janji)\b|طلب|حجز|موعد|הזמנ|תור(?!\p{L})|ऑर्डर|बुकिंग|अपॉइंटमेंट|заказ|запис|брон/u,
)

const whole = (words: string) =>
  foldedPattern(
    new RegExp(
      `^[^\\p{L}\\p{N}]*(?:(?:ok|okay|no|hi|hello|hola|ola|bonjour|hallo|ciao|merhaba|مرحبا|שלום|नमस्ते|halo|привет|please|pls|por favor|bitte|lutfen|من فضلك|لا|בבקשה|कृपया|tolong|пожалуиста)[ ,!.]+)?(?:(?:i (?:want|need|would like) to|i.d like to|can i|quiero|quisiera|quero|queria|je veux|je voudrais|ich (?:mochte|will)|voglio|vorrei|اريد|ابغي|بدي|عايز|хочу|(?:saya )?mau) )?(?:${words})(?:[ ,]+(?:please|pls|thanks|thank you|por favor|gracias|obrigad[oa]|svp|merci|bitte|danke|grazie|per favore|lutfen|من فضلك|لو سمحت|شكرا|בבקשה|תודה|कृपया|प्लीज|tolong|makasih|пожалуиста|спасибо))?[^\\p{L}\\p{N}]*$`,
      'u',
    ),
  )
const CANCELS = CANCEL.map(whole)
const DROPS = DROP.map(whole)

const MOST_LENGTH = 60

export interface Cancelled {
  /** Nothing of ours is open and no order was spoken of: what is meant has to be asked. */
  meant: 'dropped' | 'unclear' | 'order'
  language: Language
}

/** "Cancel", and no word more. */
export function cancelled(turn: Turn, detected: Language): Cancelled | undefined {
  if (turn.text.length > MOST_LENGTH) return undefined
  const text = foldForMatching(turn.text).trim()
  const drops = LANGUAGES.filter((_, at) => DROPS[at]!.test(text))
  if (drops.length > 0) return { meant: 'dropped', language: spoken(drops, detected, turn) }
  const cancels = LANGUAGES.filter((_, at) => CANCELS[at]!.test(text))
  if (cancels.length === 0) return undefined
  const language = spoken(cancels, detected, turn)
  const last = turn.history.at(-1)
  if (last?.from === 'business' && isOffer(last.text)) return { meant: 'dropped', language }
  const said = turn.history.filter(({ from }) => from === 'contact').slice(-6)
  if (said.some(({ text }) => ORDERED.test(foldForMatching(text)))) return { meant: 'order', language }
  const isOpen = last?.from === 'business' && asksSomething(last.text)
  return { meant: isOpen ? 'dropped' : 'unclear', language }
}

/** After we asked what is to be cancelled, whatever names an order or a booking. */
export function namesWhatToCancel({ text, history }: Turn): boolean {
  const last = history.at(-1)
  if (last?.from !== 'business') return false
  const isAsked = LANGUAGES.some(language => last.text.trimEnd().endsWith(say(language, 'cancelWhat')))
  return isAsked && ORDERED.test(foldForMatching(text))
}

/** Our own question what to cancel is not taken back by saying "cancel" again. */
function asksSomething(said: string): boolean {
  if (LANGUAGES.some(language => said.trimEnd().endsWith(say(language, 'cancelWhat')))) return false
  return /[?؟？]\s*$/.test(said)
}

/** One word is too little to tell a language by, but these are known words. */
function spoken(languages: Language[], detected: Language, { history }: Turn): Language {
  if (languages.includes(detected) || history.length > 0) return detected
  return languages[0]!
}
