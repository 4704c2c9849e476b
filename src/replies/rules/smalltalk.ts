import type { Word } from './words.ts'

const THANKS =
  /(?:\b(?:thank|thanks|thx|ty|cheers|gracias|obrigad\w|obg|merci|danke\w*|(?:vielen|besten|herzlichen) dank|grazie|tesekkur\w*|sagol|terima kasih|makasih|shukran|shukriya|dhanyavaad|bye|goodbye|adios|tchau|ciao ciao|tschuss|perfect|perfecto|perfeito|parfait|great|super|ok|okay|okey|cool|nice)\b|شكرا|مشكور|يسلمو|تسلم|תודה|धन्यवाद|शुक्रिया|спасибо|благодарю|спс|пока)/iu

const HELLO =
  /(?:\b(?:hi+|hello|hey+|hola|ola|oi+|bonjour|bonsoir|salut|hallo|moin|(?:guten|schonen) (?:tag|morgen|abend)|gruss gott|servus|gruezi|ciao|salve|buongiorno|buonasera|merhaba|selam\w*|iyi (?:gunler|aksamlar|sabahlar|geceler)|gunaydin|halo|hai|selamat (?:pagi|siang|sore|malam)|good (?:morning|afternoon|evening)|buen[oa]s? (?:dias?|tardes|noches)|bo[am] (?:dia|tarde|noite)|salam|namaste|marhaba)\b|السلام عليكم|مرحبا|اهلا|أهلا|هلا|صباح الخير|مساء الخير|שלום|היי|בוקר טוב|ערב טוב|नमस्ते|नमस्कार|हैलो|सुप्रभात|शुभ संध्या|здравствуй\p{L}*|привет|добр\p{L}+ (?:день|утро|вечер))/iu

export function smalltalk(words: Word[], text: string): 'thanks' | 'hello' | undefined {
  if (words.length > 14) return undefined
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  if (THANKS.test(text) || THANKS.test(plain)) return 'thanks'
  if (HELLO.test(text) || HELLO.test(plain)) return 'hello'
  return undefined
}
