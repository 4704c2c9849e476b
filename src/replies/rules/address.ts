import { fold } from '../../catalog/search/fold.ts'
import type { Language } from '../language/languages.ts'
import type { Word } from './words.ts'

const set = (words: string) => new Set(words.split(' ').map(fold))

/** What people call each other in a message: it names no goods, though another language may have some of that name. */
const CALLED: Record<Language, Set<string>> = {
  en: set('bro bruh bruv dude mate man guys fam sis hun hon luv love boss chief pal buddy folks yall'),
  es: set(
    'mano hermano hermana bro tio tia wey guey parce amigo amiga compa pana jefe jefa reina guapa guapo',
  ),
  pt: set('mano mana cara amigo amiga moca moco gente galera querida querido chefe parceiro pessoal'),
  fr: set('frere frero mec poto chef copine'),
  de: set('alter digga leute bruder chef'),
  it: set('raga ragazzi frate zio bella capo'),
  tr: set('abi abla kanka hocam usta kardesim canim'),
  ar: set('خوي اخوي اخي اختي حبيبي حبيبتي عمي بوس معلم ريس صاحبي غالي عزيزي خيو يا'),
  he: set('אחי אחותי נשמה מותק חבר חברים'),
  hi: set('भाई भैया भाईसाहब दीदी यार बॉस bhai bhaiya bhaisahab didi yaar boss'),
  id: set('kak kakak gan sis bro min mas mbak bang om tante bos'),
  ru: set('брат братан бро друг ребят ребята девушка дорогие'),
}
const FIRST = 3

/** "Mano, a quanto …": at the start or the end of a part. */
export function isAddress(words: Word[], at: number, language: Language): boolean {
  const { text } = words[at]!
  if (!CALLED[language].has(text)) return false
  // "A man's shirt", "the boss mug": what is called so has something before it that says which.
  const isStart = at < FIRST && words.slice(0, at).every(one => one.text.length < 5)
  const isEnd = at === words.length - 1 || words[at + 1]!.breakBefore
  const isOwnPart = words[at]!.breakBefore || at === 0
  return language === 'en' || language === 'de'
    ? isOwnPart && (isEnd || at === 0)
    : isStart || (isOwnPart && isEnd)
}
