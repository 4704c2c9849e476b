import { fold, GERESH } from '../../catalog/search/fold.ts'
import { remembered } from '../../lib/remembered.ts'
import { dozen, evaluate, isNumberJoiner, isWeakNumberWord, numberWord } from '../check/number-words.ts'
import { HALF } from '../check/numerals.ts'
import { foldText } from '../check/text.ts'
import { withHundreds, withOnesFirst } from './spoken-numbers.ts'

export interface Word {
  /** Folded, as the catalogue's index folds. */
  text: string
  /** What a figure or number word says, else null. */
  value: number | null
  /** A figure, not a number in words. */
  figure: boolean
  /** Something that separates things stood before it: a comma, "and", a new line. */
  breakBefore: boolean
  /** From a picture: a hint, never a reason. */
  picture: boolean
  /** A figure with a sign of money or per cent beside it. */
  money?: boolean
  /** What is left of "it's", "I'm" and "don't": never a size. */
  clipped?: boolean
  /** A figure as it was written, where that says more: the 007 of a code. */
  raw?: string
  /** Written together with the word before it, at most a hyphen or a slash between them. */
  joined?: boolean
  /** It names what it counts: كابلين are two cables. */
  counts?: boolean
  /** A count by a sign of times: "x2" behind what it counts, "2x" mostly ahead of it. */
  times?: 'behind' | 'ahead'
  /** The word of ours that it means here, where by itself it may mean something else. */
  meant?: string
  /** It is the code of a product, or of one of its variants. */
  code?: { productId: number; variantId: number | null; pieces: string[] }
}

/** A message longer than this is read up to here. */
export const MAX_READ = 4000
const MAX_WORDS = 300

const PICTURES: Record<string, string> = {
  '🥐': 'croissant',
  '🥖': 'baguette',
  '🍞': 'bread',
  '🎂': 'birthday cake',
  '🍰': 'cake slice',
  '🧁': 'cupcake',
  '🍪': 'cookie',
  '☕': 'coffee',
  '🥪': 'sandwich',
  '🍔': 'burger',
  '🍕': 'pizza',
  '🍵': 'tea',
  '🍊': 'orange',
  '🍫': 'chocolate',
  '🔋': 'battery',
  '🎧': 'headphones',
  '⌚': 'watch',
  '👗': 'dress',
  '👚': 'blouse',
  '👕': 't-shirt',
  '👖': 'jeans',
  '🧥': 'coat',
  '👟': 'sneakers',
  '👢': 'boots',
  '👡': 'sandals',
  '👜': 'bag',
  '👒': 'hat',
  '🧣': 'scarf',
  '🕶': 'sunglasses',
  '👙': 'bikini',
  '💐': 'flowers',
  '🌹': 'rose',
  '🎁': 'gift',
  '🌷': 'tulip',
  '🌻': 'sunflower',
  '🪴': 'plant',
  '🌵': 'cactus',
  '🎈': 'balloon',
  '🧸': 'teddy bear',
  '🚲': 'bicycle',
  '⚽': 'ball',
  '🐶': 'dog',
  '🐱': 'cat',
  '📚': 'book',
  '🔨': 'hammer',
  '🔧': 'wrench',
  '🔑': 'key',
  '💡': 'bulb',
  '💄': 'lipstick',
  '🧴': 'lotion',
  '🕯': 'candle',
  '💍': 'ring',
  '🎒': 'backpack',
  '🍟': 'fries',
  '🍜': 'noodles',
  '🍦': 'ice cream',
  '🧃': 'juice',
  '🥤': 'drink',
  '🍺': 'beer',
  '🍷': 'wine',
  '🚚': 'delivery',
  '💳': 'card',
  '💵': 'price',
  '💰': 'price',
  '💲': 'price',
}
const PICTURE = new RegExp(`(${Object.keys(PICTURES).join('|')})(?:\\ufe0f?\\1)*`, 'gu')
/** Food, plants, animals and clothes that have no word above, several in a row: how many, of what is named beside. */
const DRAWN_COUNT =
  /(?!🍀|🍾|👀|🐾)([\u{1f32d}-\u{1f37f}\u{1f400}-\u{1f43f}\u{1f451}-\u{1f462}\u{1f950}-\u{1f96f}\u{1f9c0}-\u{1f9cb}\u{1fad0}-\u{1fadb}])(?:\ufe0f?\1)+/gu

/** Characters of private use: around what was a picture, and beside a count that had a sign of times. */
const PICTURED = '\ue000'
const BEHIND = '\ue001'
const AHEAD = '\ue002'
/** "Cortadito x2", "cortadito *2"; an iPhone X is none. */
const TIMES_BEHIND =
  /(?<=^|[\s(\ue000])(?<!(?:iphone|айфон|آيفون|ايفون) )(?:(?<!\d ?)[x×х*] |[x×х*])(\d{1,3})(?![\p{L}\p{N}*"”″]|[.,:/-]\d| ?[x×х] ?\d)/giu
/** "2x cortadito", "2 x 45W charger"; 60 x 90 is a measure. */
const TIMES_AHEAD =
  /(?<![\p{L}\p{N}.,-])(\d{1,3}) ?[x×х](?=\s*(?:$|[,;+&=)?!.\n\ue000])|\s+(?:\p{L}|\d+ ?-?(?:w|gb|tb|mah|watts?|packs?|pk)(?!\p{L})))/giu
/** "How much 4 a roll", "lookin 4 buns": said as "for". */
const CHAT_FOR =
  /(?<![\p{L}\p{N}])4(?= (?:an?|the|my|our|ur|your|his|her|one|some|this|that|these|those)(?!\p{L}))|(?<=(?:^|[^\p{L}])(?:look(?:ing|in|n)?|search(?:ing|in)?|wait(?:ing|in)?|ask(?:ing|in)?|hop(?:ing|in)|thanks|thx|ty|sorry|good|ready) )4(?= \p{L})/giu
/** "2 go", "want 2 know": said as "to". */
/** "Pro sábado" is no model of anything. */
const SPOKEN_PARA_O =
  /(?<=[\p{L}.,]\s)(?<!(?:iphone|galaxy|redmi|ipad|macbook|pixel|max|note|air)\s)pro(?= (?:s[áa]bado|domingo|dia|fim|final|natal|pr[óo]ximo|m[êe]s|meu|seu|teu|nosso|pai|marido|filho|namorado|almo[çc]o|jantar|caf[ée]|lanche|anivers[áa]rio|casamento|escrit[óo]rio|trabalho|porto|rio|brasil)(?!\p{L}))/giu
const CHAT_TO =
  /(?<=(?:^|[^\p{L}])(?:want|need|going|gonna|able|how|have|has|got|like|love|try|trying|ready|used|much|mch|mutch|cost|costs|price|time|due|supposed) )2(?= (?:ch(?:a|e)?nge?|fix|repair|replace|mend|unlock|swap|ship|deliver|rent|hire|wash|clean|shorten|get|buy|know|order|ask|go|see|try|have|pick|book|pay|be|do|make|find|check|come|send|return|change)(?!\p{L}))/giu
/** "Cookies (3), rolls (2)". */
const IN_BRACKETS = /\( ?(\d{1,2}) ?\)(?! ?\d)/g

/** Arabic in Latin letters writes a sound of its own as 3: 3andkom. */
const PIECE =
  /(?<![\p{L}\d])(?=3[aei]nd|3al|3a?shan|3la(?![a-z])|7agg?(?![a-z])|7att?a(?![a-z]))[37][a-z]+|(\d+(?:[.,']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,3}(?: \d00)+(?!\d)|\d+[.,]\d+|\d+)|([\p{L}\p{M}]+\d*(?:[\p{L}\p{M}\d]*)?)|([,;+&\n.!?،؛؟()]|\s[-–—]\s)/gu

const CONJUNCTIONS = new Set(
  'and or than vs versus чем daripada dibanding mais y o u e et ou und oder ve veya و او и а или dan atau ya और या ו או y dan aur और ו plus with con com avec mit ile معاه معه معها معاها ومعاه ومعه ومعها ومعاها وياه وياها saath साथ с також sowie sama ayrica ilaveten ed más mas más também tambien también aussi auch anche ayrıca juga также तथा плюс artı ועוד زائد مع עם dengan n sama'
    .split(' ')
    .map(fold),
)
const PARTS: Record<string, string> = { '½': '1/2', '¼': '1/4', '¾': '3/4' }
const HALF_INCH =
  /(?<!\p{L})(?:half[- ](?:an )?inch|media pulgada|meia polegada|demi[- ]pouce|halb(?:er |e |es )?[- ]?zoll|mezzo pollice|yarım (?:inç|inch)|نصف? (?:بوصة|انش|إنش)|חצי אינץ'?|आधा इंच|aadha inch|setengah inci|пол ?дюйма)(?!\p{L})/giu
/** "iphone13", "galaxy22", "s23ultra": a word and its number written together; where the second of them begins. */
const RUN_TOGETHER =
  /(?<![\p{L}\p{N}])(?:\p{Script=Latin}{5,}(?=\d{1,4}(?![\p{L}\p{N}]))|\p{Script=Latin}{4}(?=\d{2,4}(?![\p{L}\p{N}]))|\p{Script=Latin}\d{2}(?=\p{Script=Latin}{3,}(?![\p{L}\p{N}])))/gu
/** What may stand inside a code. */
const JOINT = /^[-/_#]?$/
/** After a letter and an apostrophe: 's, 'm, 't. */
const CLIPPED = /^(?:s|m|t|d|re|ve|ll)$/
const CLIPS = /[a-z]['’]$/i
/** Arabic says "two" with the ending of what is counted: كيسين, وعلبتين. */
const DUAL =
  /^(و)?(?:كيسين|علبتين|حبتين|قطعتين|كرتونين|صندوقين|زجاجتين|باقتين|وردتين|كوبين|فنجانين|رغيفين|كيلوين|شنطتين|فستانين|سندويشتين)$/u
const SPELLED_S = new Set(['s', 'эс', 'اس', 'एस', 'אס'].map(fold))
const THOUSANDS = new Set(['k', 'к', 'тыс', 'ألف', 'الف', 'rb', 'ribu'].map(fold))

const ARTICLES = new Set(['a', 'of', 'de', 'un', 'una', 'uma', 'une', 'ein'])

/** "Two dozen", "half a dozen": how many that are, and how many words say so. */
function dozensAt(words: Word[], at: number): { count: number; length: number } | undefined {
  const word = words[at]!
  const single = dozen(foldText(word.text))
  if (single) return { count: single, length: 1 }
  const isHalf = HALF.test(foldText(word.text))
  const gap = isHalf && ARTICLES.has(words[at + 1]?.text ?? '') ? 2 : 1
  const each = dozen(foldText(words[at + gap]?.text ?? ''))
  if (!each || words[at + 1]!.breakBefore) return undefined
  if (isHalf) return { count: each / 2, length: gap + 1 }
  const many = word.value
  if (many === null || word.money || !Number.isInteger(many) || many < 1 || many > 40) return undefined
  return { count: many * each, length: 2 }
}

/** The words of what the shop itself wrote, which comes again with every message. */
export const readName: (text: string) => readonly Word[] = remembered(readWords, 5000)

/** The words of a message in order, numbers read, separators noted. */
export function readWords(message: string): Word[] {
  const spelled = message
    .slice(0, MAX_READ)
    .replace(/[\ue000-\ue002]/g, ' ')
    .replace(
      PICTURE,
      (run, picture: string) =>
        ` ${PICTURED}${run.split(picture).length - 1} ${PICTURES[picture]}${PICTURED} `,
    )
    .replace(
      DRAWN_COUNT,
      (run, picture: string) => ` ${PICTURED}${run.split(picture).length - 1} ${PICTURED} `,
    )
    .normalize('NFC')
    // A face ends what was said: "what a smell 😂 how much is the spray?"
    .replace(/[\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}]+/gu, ' . ')
    // Nothing that is seen: "pr​ice" is the word it looks like.
    .replace(/[\u00ad\u200b\u2060\ufeff]|(?<=[a-z])[\u200c\u200d](?=[a-z])/gi, '')
    .replace(/[٠-٩۰-۹०-९０-９]/g, digit => fold(digit))
    // Our own answers group thousands by spaces that do not break.
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/[٬]/g, ',')
    .replace(GERESH, '')
    .replace(/(\d?)([½¼¾])/g, (_, whole: string, part: string) => `${whole && `${whole} `}${PARTS[part]}`)
    .replace(HALF_INCH, '1/2"')
    .replace(RUN_TOGETHER, '$&-')
    // "M6 x 40" is one measure.
    .replace(/(?<=\p{L}\d+) ?[x×] ?(?=\d)/giu, 'x')
    .replace(CHAT_FOR, 'for')
    .replace(CHAT_TO, 'to')
    .replace(SPOKEN_PARA_O, 'para o')
    .replace(TIMES_BEHIND, `${BEHIND}$1`)
    .replace(TIMES_AHEAD, `$1${AHEAD} `)
    .replace(IN_BRACKETS, ' $1 ')
    // "4 muffins: 2 plain, 2 bran".
    .replace(/(?<=\d[^:,;\n\d]{2,40}):(?=\s*\d{1,2} \p{L})/gu, ',')
  const words: Word[] = []
  let breakBefore = false
  let picture = false
  for (const match of spelled.matchAll(/\ue000|[^\ue000]+/g)) {
    if (match[0] === PICTURED) {
      picture = !picture
      continue
    }
    let end = -1
    for (const piece of match[0].matchAll(PIECE)) {
      if (words.length >= MAX_WORDS) return joinNumbers(words)
      const joined = end >= 0 && JOINT.test(match[0].slice(end, piece.index)) && { joined: true }
      end = piece.index + piece[0].length
      if (piece[3] !== undefined) {
        breakBefore = true
        continue
      }
      const raw = piece[0]
      const text = fold(raw)
      const clipped = CLIPPED.test(text) && CLIPS.test(match[0].slice(0, piece.index))
      if (piece[1] !== undefined) {
        const value = amountOf(raw)
        const before = match[0].slice(0, piece.index)
        const after = match[0].slice(piece.index + raw.length)
        const money =
          /[$€£₹₪₺₽]\s?$/.test(before) ||
          /^\s?[$€£₹₪₺₽%٪]/.test(after) ||
          // Two decimals and no unit, or the code of a currency: "you told me 8.50", "AED 25.00".
          (/[.,]\d{2}$/.test(raw) &&
            (!/^\s?(?:[\p{L}"”″]|\d)/u.test(after.slice(0, 2)) ||
              /^\s?(?!USB|SSD|LED|LCD|HDD|RAM|PVC|UHD|MHZ|GHZ|MAH)[A-Z]{3}(?![\p{L}\d])/u.test(after) ||
              /(?<![\p{L}\d])(?!USB|SSD|LED|LCD|HDD|RAM|PVC|UHD)[A-Z]{3}\s?$/u.test(before)))
        const written = raw !== String(value) && { raw }
        const times = before.endsWith(BEHIND) ? 'behind' : after.startsWith(AHEAD) ? 'ahead' : undefined
        words.push({
          ...{ text: String(value), value, figure: true, breakBefore, picture, money },
          ...written,
          ...joined,
          ...(times && { times }),
        })
      } else if (CONJUNCTIONS.has(text)) {
        breakBefore = true
        words.push({ text, value: null, figure: false, breakBefore: true, picture: false, ...joined })
        continue
      } else {
        const dual = DUAL.exec(text)
        const spoken = numberWord([foldText(raw)])
        const more = spoken ? undefined : moreIn(raw)
        const tens = spoken || more !== undefined ? undefined : tensIn(raw)
        const value = dual ? 2 : spoken ? evaluate([spoken]) : (more ?? tens ?? null)
        breakBefore ||=
          dual?.[1] !== undefined || more !== undefined || (tens !== undefined && /^[وו]/u.test(raw))
        words.push({
          text,
          value,
          figure: false,
          breakBefore,
          picture,
          ...(clipped && { clipped }),
          ...joined,
        })
      }
      breakBefore = false
    }
  }
  return withHalvesOfThem(joinNumbers(words))
}

function amountOf(raw: string): number {
  const grouped = /^(\d+(?:[.,' ]\d{3})+)([.,]\d{1,2})?$/.exec(raw)
  if (!grouped) return Number(raw.replace(',', '.'))
  return Number(grouped[1]!.replace(/[.,' ]/g, '') + (grouped[2] ?? '').replace(',', '.'))
}

const HALF_OF_THEM =
  /^(?:half|mitad|metade|moitie|halfte|halb|meta|yarisi|חצי|نصف|نص|نصها|نصفها|आधा|आधे|आधी|aadha|aadhe|setengah|separuh|половина|половину)$/u

/** "4 muffins, half plain, half bran": half of the count for each. */
function withHalvesOfThem(words: Word[]): Word[] {
  const halves = words.filter(({ text }) => HALF_OF_THEM.test(text))
  if (halves.length !== 2) return words
  const whole = words
    .slice(0, words.indexOf(halves[0]!))
    .find(({ value }) => value !== null && value >= 2)?.value
  if (!whole || whole % 2 !== 0) return words
  return words.map(word => (halves.includes(word) ? { ...word, value: whole / 2, times: 'ahead' } : word))
}

/** "والستين", "השישים": the one of sixty; a smaller number with an article may be a day. */
const DEFINITE_TENS = /^(?:[وו])?(?:ال|ה)(.{2,}(?:ين|ون|ים))$/u

function tensIn(raw: string): number | undefined {
  const rest = DEFINITE_TENS.exec(raw)?.[1]
  const spoken = rest === undefined ? undefined : numberWord([foldText(rest)])
  const value = spoken ? evaluate([spoken]) : null
  return value !== null && value >= 20 ? value : undefined
}

/** Hebrew and Arabic write "and" together with the number: ושלוש, وثلاث. */
function moreIn(raw: string): number | undefined {
  const rest = /^[וو](.{3,})$/u.exec(raw)?.[1]
  const spoken = rest === undefined ? undefined : numberWord([foldText(rest)])
  const value = spoken ? evaluate([spoken]) : null
  return value !== null && value >= 1 ? value : undefined
}

const INDONESIAN = new Set(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus seratus ribu seribu juta'.split(
    ' ',
  ),
)
const INDONESIAN_PLACE = /^(?:belas|puluh|ratus|ribu|juta|se(?:ratus|ribu))$/
const TURKISH_DIGIT = /^(?:bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz)$/

/** "Dua puluh tujuh" → 27, "on yedi" → 17: numbers whose tens are words of their own. */
function withSpokenTens(words: Word[]): Word[] {
  const read: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    if (word.text === 'on' && next && !next.breakBefore && TURKISH_DIGIT.test(next.text)) {
      const value = 10 + next.value!
      read.push({ ...word, value, text: String(value) })
      at++
      continue
    }
    let end = at
    while (end < words.length && INDONESIAN.has(words[end]!.text) && (end === at || !words[end]!.breakBefore))
      end++
    const run = words.slice(at, end)
    if (run.length < 2 || !run.some(({ text }) => INDONESIAN_PLACE.test(text))) {
      read.push(word)
      continue
    }
    const value = evaluate(run.flatMap(({ text }) => numberWord([foldText(text)]) ?? []))
    read.push({ ...word, value, text: String(value) })
    at = end - 1
  }
  return read
}

const SHARE =
  /^(?:percent|pct|prozent|persen|процент\p{L}*|אחוז\p{L}*|प्रतिशत|फीसदी|بالمئه|بالمايه|بالمائه|yuzdelik)(?: |$)|^(?:por cien(?:to)?|por cento|pour cent|per cento|per cent|في (?:المئه|الميه|المايه|المائه))(?: |$)/u

/** "Diez por ciento", "yüzde on": a share of a price, and no number of things. */
function withShares(words: Word[]): Word[] {
  return words.map((word, at) => {
    if (word.value === null) return word
    const next = [words[at + 1], words[at + 2]].map(one => one?.text ?? '').join(' ')
    const isShare = SHARE.test(next) || words[at - 1]?.text === 'yuzde'
    const around = [words[at - 1], word, words[at + 1]].map(one => one?.text ?? '').join(' ')
    const isHundred = words[at - 2] && words[at - 2]!.value !== null && SHARE.test(around)
    return isShare || isHundred ? { ...word, money: true } : word
  })
}

const HALF_MORE =
  /^(?:y medi[oa]|e mei[oa]|et demie?|and a half|e mezz[oa]|und halb|setengah|bucuk|و ?نص(?:ف)?|וחצי|с половинои)(?: |$)/u
const MEASURED_HALF = /^(?:met|lit|kil|cm|kg|inc|pul|pol|zoll|мет|лит|кил|дюи|متر|لتر|كيل|ליט|מטר|קיל)/u
/** Up to here a half more may be half past an hour. */
const LAST_HOUR = 12

/** "Veintisiete y media", "dua puluh tujuh setengah" → 27.5. */
function withHalves(words: Word[]): Word[] {
  const read: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words.slice(at + 1, at + 4).map(({ text }) => text)
    const half = word.value !== null && !word.money ? HALF_MORE.exec(next.join(' '))?.[0].trim() : undefined
    const length = half?.split(' ').length ?? 0
    const unit = words[at + 1 + length]?.text ?? ''
    if (!half || !Number.isInteger(word.value) || (word.value! <= LAST_HOUR && !MEASURED_HALF.test(unit))) {
      read.push(word)
      continue
    }
    const value = word.value! + 0.5
    read.push({ ...word, value, text: String(value), figure: true })
    at += length
  }
  return read
}

const TURKISH_COUNT =
  /^(?:on|yirmi|otuz|kirk|elli|altmis|yetmis|seksen|doksan|yuz|iki|uc|dort|bes|alti|yedi|sekiz|dokuz)$/
const OF_BINS = /^(?:days?|bags?|liners?|lids?|number|collections?)$/

/** "Ten thousand mAh", "dez mil": one number, and no count of things. A bin of ours is no thousand. */
function thousandsAt(words: Word[], at: number): number | undefined {
  const [word, next] = [words[at]!, words[at + 1]]
  if (word.figure || word.value === null || word.money || !next || next.breakBefore) return undefined
  if (!Number.isInteger(word.value) || word.value < 2 || word.value > 999) return undefined
  const isBin = next.text === 'bin'
  if (isBin && (!TURKISH_COUNT.test(word.text) || OF_BINS.test(words[at + 2]?.text ?? ''))) return undefined
  const scale = numberWord([foldText(next.text)])
  return scale?.scale && scale.value === 1000 ? word.value * 1000 : undefined
}

/** 10k → 10000; twenty three → 23; trinta e oito → 38. Weak number words such as "un" stay words of their own. */
function joinNumbers(read: Word[]): Word[] {
  const words = withHalves(withShares(withOnesFirst(withSpokenTens(read))))
  const joined: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    const dozens = dozensAt(words, at)
    if (dozens) {
      joined.push({ ...word, text: String(dozens.count), value: dozens.count })
      at += dozens.length - 1
      continue
    }
    if (SPELLED_S.has(word.text) && next && next.value !== null && next.value >= 6 && next.value <= 30) {
      // Model names said aloud: "es twenty three" is the S23.
      const spoken = joinNumbers(words.slice(at + 1, at + 3))[0]!
      joined.push({ ...word, text: `s${spoken.value}` })
      at += spoken.value === next.value ? 1 : 2
      continue
    }
    if (word.figure && next && THOUSANDS.has(next.text) && word.value !== null) {
      const value = word.value * 1000
      joined.push({ ...word, value, text: String(value), raw: `${word.raw ?? word.text}${next.text}` })
      at++
      continue
    }
    const thousands = thousandsAt(words, at)
    if (thousands !== undefined) {
      joined.push({ ...word, value: thousands, text: String(thousands), figure: true })
      at++
      continue
    }
    if (
      !word.figure &&
      word.value !== null &&
      word.value >= 20 &&
      word.value < 100 &&
      word.value % 10 === 0
    ) {
      // English says twenty-one; "twenty and one" are two numbers.
      const joins = next && next.text !== 'and' && isNumberJoiner(foldText(next.text))
      const link = joins ? words[at + 2] : next?.text === 'and' ? undefined : next
      const low = link?.value
      if (link && !link.figure && low != null && low > 0 && low < 10) {
        joined.push({ ...word, value: word.value + low, text: String(word.value + low) })
        at += link === next ? 1 : 2
        continue
      }
    }
    if (!word.figure && word.value !== null && word.value >= 2 && !isWeakNumberWord(foldText(word.text)))
      joined.push({ ...word, text: word.text })
    else joined.push(word)
  }
  return withHundreds(joined)
}
