import { LANGUAGES } from '../language/languages.ts'
import type { Turn } from '../plan.ts'
import { type Phrase, WORDINGS } from '../wording/wording.ts'
import { foldForMatching } from './handoff.ts'

const MOST_WORDS = 5

/** What we say that ends by asking whether a person shall take it. */
const OFFERING: Phrase[] = [
  'unknown',
  'unknownAbout',
  'unknownProduct',
  'orderNote',
  'reserveNote',
  'noHours',
]

const QUESTIONS = LANGUAGES.flatMap(language =>
  OFFERING.map(phrase =>
    WORDINGS[language][phrase]
      .split(/[.।]\s+/)
      .at(-1)!
      .trim(),
  ),
)

/** Whether what we said ends by asking whether a person shall take it. */
export const isOffer = (said: string): boolean =>
  QUESTIONS.some(question => said.trimEnd().endsWith(question))

const YES =
  words(`yes yeah yep yup yea sure ok okay okey k alright absolutely definitely great perfect fine course
  si claro vale bueno dale perfecto venga
  sim pode quero isso certo perfeito
  oui ouais volontiers entendu parfait accord d'accord sur
  ja jo jep gerne gern klar bitte sicher natürlich jawohl
  certo volentieri va bene perfetto
  evet olur tamam tabii tabi isterim peki elbette
  نعم ايوه ايوا اي اجل اكيد تمام طيب ماشي حسنا موافق
  כן בטח סבבה אוקיי אוקי ודאי יאללה מעולה
  हाँ हां हा जी ठीक ज़रूर जरूर बिल्कुल
  ya iya iyah boleh mau oke baik silakan silahkan
  да ага угу хорошо конечно давайте давай ок ладно спросите попросите
  haan han haa ji theek thik aywa naam na3am`)

const POLITE = words(`please pls plz thanks thank you that would be nice do it go ahead of by all means
  por favor gracias de acuerdo muchas
  por favor obrigado obrigada se faz ser muito
  s'il vous te plait svp merci bien avec plaisir je veux
  danke schon das ware nett gut machen sie
  per favore grazie piacere
  lutfen sorun rica ederim ederiz tesekkurler
  من فضلك لو سمحت شكرا
  בבקשה תודה
  कृपया धन्यवाद है
  tolong terima kasih makasih kak kakak
  пожалуйста спасибо будьте добры
  hai`)

const NO = words(`no nope nah not never don't dont
  no tampoco
  nao
  non pas
  nein nicht kein
  no
  hayir yok gerek
  لا مو مش
  לא
  नहीं नही मत
  tidak gak ga nggak enggak jangan usah
  нет не
  nahi la2`)

function words(text: string): Set<string> {
  return new Set(foldForMatching(text).split(/\s+/))
}

/** Yes or no to our last line, where that offered to ask a person. */
export function answerToOffer({ text, history }: Pick<Turn, 'text' | 'history'>): 'yes' | 'no' | undefined {
  const last = history.at(-1)
  if (last?.from !== 'business') return undefined
  if (!isOffer(last.text)) return undefined
  if (THUMBS.test(text)) return 'yes'
  const own = foldForMatching(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  if (own.length === 0 || own.length > MOST_WORDS || /[?؟？]/.test(text)) return undefined
  if (!own.every(word => YES.has(word) || NO.has(word) || POLITE.has(word))) return undefined
  if (own.some(word => NO.has(word))) return 'no'
  return own.some(word => YES.has(word) || PLEASE.test(word)) ? 'yes' : undefined
}

const THUMBS = /^\s*(?:(?:👍|👌|🙏)\p{Emoji_Modifier}?\s*)+$/u

/** "Please" alone takes an offer; "thanks" alone does not. */
const PLEASE =
  /^(?:please|pls|plz|favor|favore|svp|plait|lutfen|فضلك|سمحت|בבקשה|कृपया|tolong|пожалуиста|пожалуйста)$/u
