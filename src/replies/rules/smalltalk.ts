import { fold } from '../../catalog/search/fold.ts'
import { isOnlyAgreement } from './talk/agreeing.ts'
import type { Word } from './words.ts'

const THANKS =
  /(?:\b(?:thank|thanks|thx|ty|cheers|gracias|obrigad\w|obg|merci|danke\w*|(?:vielen|besten|herzlichen) dank|grazie|tesekkur\w*|sagol|terima kasih|makasih|shukran|shukriya|dhanyavaad|bye|goodbye|adios|tchau|ciao ciao|tschuss|perfect|perfecto|perfeito|parfait|great|super|ok|okay|okey|cool|nice)\b|شكرا|مشكور|يسلمو|تسلم|תודה|धन्यवाद|शुक्रिया|спасиб\p{L}*|благодар\p{L}*|спс|пока)/iu

const HELLO =
  /(?:\b(?:hi+|hello|hey+|hola|ola|oi+|bonjour|bonsoir|salut|hallo|moin|(?:guten|schonen) (?:tag|morgen|abend)|gruss gott|servus|gruezi|ciao|salve|buongiorno|buonasera|merhaba|selam\w*|iyi (?:gunler|aksamlar|sabahlar|geceler)|gunaydin|halo|hai|selamat (?:pagi|siang|sore|malam)|good (?:morning|afternoon|evening)|buen[oa]s? (?:dias?|tardes|noches)|bo[am] (?:dia|tarde|noite)|salam|namaste|marhaba)\b|السلام عليكم|مرحبا|اهلا|أهلا|هلا|صباح الخير|مساء الخير|שלום|היי|בוקר טוב|ערב טוב|नमस्ते|नमस्कार|हैलो|सुप्रभात|शुभ संध्या|здравствуй\p{L}*|привет|добр\p{L}+ (?:день|утро|вечер))/iu

/** Said of what was bought, and nothing asked. */
const PRAISE =
  /\b(?:delicious|yummy|tasty|amazing|fantastic|awesome|wonderful|loved (?:it|them)|love (?:it|them)|so good|best ever|deliciosos?|deliciosas?|riquisim\w+|buenisim\w+|me encant\w+|nos encant\w+|adorei|adoramos|maravilh\w+|otim[oa]|delicieux|delicieuses?|excellente?s?|adore\b|kostlich|lecker|hat (?:super|toll|gut) geschmeckt|buonissim\w+|squisit\w+|ottim[oa]|harikaydi|cok (?:guzeldi|lezzetli)|bayildik|bayildim|enak banget|mantap|suka banget)\b|لذيذ|رائع|روعه|يجنن|טעימ|מעולה|מדהימ|स्वादिष्ट|लाजवाब|बहुत अच्छा (?:था|लगा)|вкусн|понравил|замечательн|отличн/iu

/** Until another time, whatever day they name. */
const FAREWELL =
  /\b(?:see (?:you|ya|u)|talk (?:to you )?(?:soon|later)|nos vemos|hasta (?:luego|manana|pronto|el \p{L}+)|ate (?:logo|ja|amanha|breve|(?:a |ao )?\p{L}+-feira|(?:ao )?sabado|(?:ao )?domingo)|vemo-nos|a (?:bientot|demain|samedi|dimanche|plus tard)|bis (?:dann|bald|morgen|spater|samstag|sonntag|zum)|(?:ci vediamo|a (?:presto|domani|sabato|dopo))|gorusuruz|gorusmek uzere|sampai (?:jumpa|ketemu|nanti))(?!\p{L})|(?:اشوفكم|نشوفكم|اراكم|الي اللقاء|مع السلامه)|(?:נתראה|להתראות)|(?:फिर मिलेंगे|मिलते हैं)|(?:увидимся|до (?:встречи|завтра|свидания|скорого))|(?<!\p{L})(?:(?:good ?)?bye+(?: bye+)?|adios|tchau|xau|au revoir|ciao ciao|arrivederci|tschuss|tschau|auf wiedersehen|hosca ?kal(?:in)?|gule gule|dadah|пока(?: пока)?|ביי|बाय|अलविदा|باي)(?: (?:for now|then|now|guys|all|everyone))?[\s!.]*$/u

/** Words that end a talk, and also begin a question. */
const MILD = /\b(?:ok|okay|okey|cool|nice|great|super|perfect|perfecto|perfeito|parfait)\b/iu

/** Whether anybody reads this at all. */
const ANYBODY =
  /(?:any(?:one|body)|some(?:one|body)) (?:there|here)|hay alguien|(?:tem|ha|esta ai) alguem|alguem ai|il y a quelqu.un|ist (?:da )?jemand|jemand da|c.?e qualcuno|kimse var mi|(?<!\p{L})(?:في حد|حد هنا|فيه احد)|יש (?:שם |כאן )?מישהו|कोई है|koi hai|ada orang|есть кто/u

export function smalltalk(
  words: Word[],
  text: string,
): 'thanks' | 'farewell' | 'praise' | 'anybody' | 'hello' | undefined {
  if (words.length > 14) return undefined
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  const asks = /[?؟]/.test(text)
  if (!asks && FAREWELL.test(fold(plain).replace(/[أإآ]/g, 'ا'))) return 'farewell'
  const isMild = asks && !THANKS.test(plain.replace(new RegExp(MILD, 'giu'), ' ')) && MILD.test(plain)
  if (!isMild && (THANKS.test(text) || THANKS.test(plain))) return 'thanks'
  if (!asks && (PRAISE.test(plain) || PRAISE.test(fold(text)))) return 'praise'
  if (words.length <= 6 && ANYBODY.test(fold(plain).replace(/[أإآ]/g, 'ا'))) return 'anybody'
  if (!asks && isOnlyAgreement(words)) return 'thanks'
  if (HELLO.test(text) || HELLO.test(plain)) return 'hello'
  return undefined
}
