import { coreOf, fingerprint, plainly, unleet, unpackNumbers } from './common-core.ts'

// What people choose when they must choose: words, first names, teams and keyboard runs, as published lists of leaked
// passwords show them again and again. Together with the patterns below each stands for tens of thousands of entries.
const WORDS = `
password passwort motdepasse contrasena senha parola sifre secret letmein welcome admin administrator root login
access master superman batman spiderman ironman starwars pokemon naruto dragon monkey shadow sunshine princess
iloveyou loveyou iloveu lovely football baseball basketball soccer hockey golfer tennis michael jordan jennifer
jessica ashley daniel andrew joshua matthew anthony thomas charlie george hannah nicole amanda samantha robert
william richard joseph martin alexander maria anna sophie laura sarah carlos miguel fernando andrea francesco
giovanni marco mohamed muhammad ahmed fatima mustafa mehmet ivan dmitry sergey natasha olga rahul krishna ganesh
budi sayang bismillah allah jesus jesuschrist heaven angel angels blessed freedom whatever trustno nothing
computer internet samsung iphone google facebook instagram whatsapp messenger youtube twitter linkedin microsoft
windows apple android nintendo playstation xbox minecraft fortnite roblox zelda matrix mustang ferrari porsche
mercedes corvette harley yamaha honda toyota liverpool arsenal chelsea manchester barcelona realmadrid juventus
galatasaray fenerbahce besiktas bayern dortmund flamengo corinthians palmeiras yankees lakers cowboys steelers
summer winter spring autumn january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday morning evening orange banana
cherry chocolate cookie cookies coffee cheese pepper ginger butterfly flower flowers rainbow purple yellow silver
golden diamond crystal jasmine tigger snoopy garfield mickey donald bailey buddy maggie molly lucky happy
smile friend friends family mother father brother sister daddy mommy baby babygirl sweetie honey sugar darling
forever always somuch money dollar million business company office customer service support shop store bakery clinic
market boutique default change changeme changeit temporary temp guest user username test testing tester example
sample demo hello helloworld goodbye please thank thanks abcabc asdf asdfgh asdfghjkl qwerty qwertz azerty
qwertyuiop zxcvbn zxcvbnm qazwsx qazwsxedc wsxedc qweasd qweasdzxc zaqxsw lovers lovelove passpass killer hunter
ranger soldier warrior knight ninja samurai pirate wizard merlin gandalf phoenix falcon eagle tiger lion panther
wolf bear horse dolphin shark cat kitty kitten puppy doggie turtle spider scorpion viper cobra thunder lightning
storm hurricane tornado ocean river mountain forest island beach london paris berlin madrid lisbon lisboa rome
istanbul ankara moscow jakarta mumbai delhi dubai cairo brasil brazil espana france deutschland italia turkiye
russia india indonesia israel america canada mexico argentina portugal england scotland ireland
hearthline inbox chatbot assistant`

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))

const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiopu',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
  '1q2w3e4r5t6y7u8i9o0p',
  'qazwsxedcrfvtgbyhnujmik',
  'йцукенгшщзхъ',
  'фывапролджэ',
]
const MOST_WORDS = 2
const FEW_LETTERS = 3
// Shorter ones are in every sentence.
const FEWEST_LETTERS = 4

/**
 * Is this one of the passwords everybody guesses first? `context` are words an attacker of this person would try:
 * the business's name, parts of the e-mail.
 */
export async function isCommonPassword(password: string, context: string[] = []): Promise<boolean> {
  return isPattern(password, context) || isListed(plainly(password), await knownFingerprints())
}

/** What no list is needed for: runs, repeats, and few of the words people choose. */
export function isPattern(password: string, context: string[] = []): boolean {
  const lower = plainly(password)
  return repeats(lower) || isRuns(lower) || isWords(lower, context) || isWords(unleet(lower), context)
}

let unpacked: Promise<Set<number>> | undefined

/** Not in memory before somebody sets a password. */
function knownFingerprints(): Promise<Set<number>> {
  unpacked ??= import('./common-list.ts').then(({ COMMON_LIST }) =>
    unpackNumbers(Buffer.from(COMMON_LIST, 'base64')),
  )
  return unpacked
}

/** On the list itself, with digits and signs around it, or beside one of the words above: `iloveyousomuch`. */
function isListed(lower: string, known: Set<number>): boolean {
  const isKnown = (text: string) => text.length >= FEWEST_LETTERS && known.has(fingerprint(text))
  const forms = [lower, coreOf(lower), unleet(lower)]
  return forms.some(isKnown) || forms.some(form => besideWord(form).some(isKnown))
}

function besideWord(text: string): string[] {
  const word = longestWordIn(text, [])
  if (!word || word.length < FEWEST_LETTERS) return []
  const rest = [text.slice(0, text.indexOf(word)), text.slice(text.indexOf(word) + word.length)].map(coreOf)
  return rest.includes('') ? rest : []
}

/** `aaaaaaaaaaaa`, `123123123123`, `passpasspass`: at most six characters again and again. */
function repeats(text: string): boolean {
  for (let period = 1; period <= 6; period++) {
    if (
      text ===
      text
        .slice(0, period)
        .repeat(Math.ceil(text.length / period))
        .slice(0, text.length)
    )
      return true
  }
  return false
}

/** Made of few runs along a keyboard row or the alphabet, in either direction. */
function isRuns(text: string): boolean {
  let rest = text
  for (let runs = 0; runs < 3 && rest !== ''; runs++) {
    const length = longestRun(rest)
    if (length < 3) break
    rest = rest.slice(length)
  }
  return rest.length <= FEW_LETTERS - 1
}

function longestRun(text: string): number {
  let best = 0
  for (const row of ROWS) {
    for (const line of [row, [...row].reverse().join('')]) {
      let length = 0
      while (length < text.length && line.includes(text.slice(0, length + 1))) length++
      best = Math.max(best, length)
    }
  }
  return best
}

/** Nothing but one or two known words, with digits and signs around them. */
function isWords(text: string, context: string[]): boolean {
  const own = context.flatMap(words)
  let rest = text
  const used = new Set<string>()
  while (used.size < MOST_WORDS) {
    const word = longestWordIn(rest, own)
    if (!word) break
    used.add(word)
    rest = rest.replaceAll(word, ' ')
  }
  const letters = rest.replace(/[^\p{L}]/gu, '').length
  return used.size > 0 && letters < FEW_LETTERS
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .concat(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(word => word.length >= 4)

function longestWordIn(text: string, own: string[]): string | undefined {
  let longest: string | undefined
  for (const word of [...COMMON_WORDS, ...own]) {
    if (word.length >= 3 && word.length > (longest?.length ?? 0) && text.includes(word)) longest = word
  }
  return longest
}
