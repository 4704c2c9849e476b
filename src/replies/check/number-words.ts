import { foldText } from './text.ts'

// value of each word; h: multiplies what stands before it (hundred, thousand, lakh)
const UNITS: Record<string, string> = {
  en: 'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 couple=2',
  es: 'cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiun=21 veintiuno=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900',
  pt: 'um=1 uma=1 dois=2 duas=2 quatro=4 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 oitenta=80 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900',
  fr: 'une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 douze=12 treize=13 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90',
  de: 'null=0 ein=1 eins=1 eine=1 einen=1 einem=1 einer=1 zwei=2 zwo=2 drei=3 vier=4 funf=5 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 zwoelf=12 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30 vierzig=40 funfzig=50 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5',
  it: 'due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90',
  tr: 'sifir=0 bir=1 iki=2 uc=3 dort=4 bes=5 alti=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kirk=40 elli=50 altmis=60 yetmis=70 seksen=80 doksan=90',
  ru: 'ноль=0 двое=2 трое=3 четверо=4 двухсот=200 трехсот=300 пятисот=500 один=1 одна=1 одно=1 одну=1 одной=1 одного=1 одному=1 одним=1 два=2 две=2 двух=2 двум=2 три=3 трех=3 трем=3 четыре=4 четырех=4 четырем=4 пять=5 пяти=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 восьми=8 девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 одиннадцати=11 двенадцать=12 двенадцати=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 шестьдесят=60 шестидесяти=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 ста=100 двести=200 двухсот=200 триста=300 трехсот=300 четыреста=400 пятьсот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900 полтора=1.5 полторы=1.5 полутора=1.5 полтысячи=500 полмиллиона=500000 пара=2 пару=2',
  ar: 'صفر=0 واحد=1 واحدة=1 اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 ثنتان=2 ثنتين=2 تنتين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 ثماني=8 ثمان=8 تسعة=9 تسع=9 عشرة=10 عشر=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئة=100 مائة=100 ميه=100 مية=100 مئتان=200 مائتان=200 مئتين=200 مائتين=200 ميتين=200 ثلاثمئة=300 ثلاثمائة=300 أربعمئة=400 أربعمائة=400 خمسمئة=500 خمسمائة=500 ستمئة=600 ستمائة=600 سبعمئة=700 سبعمائة=700 ثمانمئة=800 ثمانمائة=800 ثمانيمئة=800 تسعمئة=900 تسعمائة=900 ألفان=2000 ألفين=2000 قطعتان=2 قطعتين=2 حبتين=2 حبتان=2',
  he: 'אפס=0 אחד=1 אחת=1 שניים=2 שתיים=2 שני=2 שתי=2 שלוש=3 שלושה=3 שלושת=3 ארבע=4 ארבעה=4 חמש=5 חמישה=5 שש=6 שישה=6 שבע=7 שבעה=7 שמונה=8 תשע=9 תשעה=9 עשר=10 עשרה=10 עשרים=20 שלושים=30 ארבעים=40 חמישים=50 שישים=60 שבעים=70 שמונים=80 תשעים=90 מאתיים=200 אלפיים=2000',
  hi: 'शून्य=0 एक=1 दो=2 तीन=3 चार=4 पांच=5 पाँच=5 छह=6 छः=6 छे=6 सात=7 आठ=8 नौ=9 दस=10 ग्यारह=11 बारह=12 तेरह=13 चौदह=14 पंद्रह=15 पन्द्रह=15 सोलह=16 सत्रह=17 अठारह=18 उन्नीस=19 बीस=20 इक्कीस=21 बाईस=22 तेईस=23 चौबीस=24 पच्चीस=25 छब्बीस=26 सत्ताईस=27 अट्ठाईस=28 उनतीस=29 तीस=30 इकतीस=31 बत्तीस=32 तैंतीस=33 चौंतीस=34 पैंतीस=35 छत्तीस=36 सैंतीस=37 अड़तीस=38 उनतालीस=39 चालीस=40 इकतालीस=41 बयालीस=42 तैंतालीस=43 चौवालीस=44 पैंतालीस=45 छियालीस=46 सैंतालीस=47 अड़तालीस=48 उनचास=49 पचास=50 इक्यावन=51 बावन=52 तिरपन=53 चौवन=54 पचपन=55 छप्पन=56 सत्तावन=57 अट्ठावन=58 उनसठ=59 साठ=60 इकसठ=61 बासठ=62 तिरसठ=63 चौंसठ=64 पैंसठ=65 छियासठ=66 सड़सठ=67 अड़सठ=68 उनहत्तर=69 सत्तर=70 इकहत्तर=71 बहत्तर=72 तिहत्तर=73 चौहत्तर=74 पचहत्तर=75 छिहत्तर=76 सतहत्तर=77 अठहत्तर=78 उनासी=79 अस्सी=80 इक्यासी=81 बयासी=82 तिरासी=83 चौरासी=84 पचासी=85 छियासी=86 सत्तासी=87 अट्ठासी=88 नवासी=89 नब्बे=90 इक्यानवे=91 बानवे=92 तिरानवे=93 चौरानवे=94 पचानवे=95 पंचानवे=95 छियानवे=96 सत्तानवे=97 अट्ठानवे=98 निन्यानवे=99 डेढ़=1.5 ढाई=2.5 सवा=1.25 ek=1 do=2 teen=3 chaar=4 paanch=5 panch=5 saat=7 aath=8 bees=20 pachas=50 pachaas=50 dedh=1.5 dhai=2.5 तीनों=3 चारों=4 पांचों=5 पाँचों=5',
  id: 'nol=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 seratus=100 seribu=1000 selusin=12 belas=10 berdua=2 bertiga=3 berempat=4',
}

const SCALES =
  'hundred=100 hundreds=100 thousand=1000 million=1000000 lakh=100000 lakhs=100000 lac=100000 crore=10000000 mil=1000 mille=1000 mila=1000 cent=100 cents=100 hundert=100 tausend=1000 yuz=100 bin=1000 milyon=1000000 puluh=10 ratus=100 ribu=1000 juta=1000000 тысяча=1000 тысячи=1000 тысяч=1000 тысячу=1000 миллион=1000000 миллиона=1000000 ألف=1000 آلاف=1000 الاف=1000 مليون=1000000 מאה=100 מאות=100 אלף=1000 אלפים=1000 सौ=100 हज़ार=1000 हजार=1000 लाख=100000 करोड़=10000000 sau=100 hazaar=1000 hazar=1000'

export type NumberWord = { value: number; scale: boolean }

const words = new Map<string, NumberWord>()
for (const list of Object.values(UNITS)) addAll(list, false)
addAll(SCALES, true)
// "Every tenth coffee": an ordinal has the figure of its number.
addAll(
  'fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twelfth=12 quinto=5 decimo=10 decima=10 cinquieme=5 dixieme=10 funfte=5 funften=5 zehnte=10 zehnter=10 zehnten=10 пятый=5 пятая=5 десятый=10 десятая=10 десятую=10',
  false,
)
addAll('cento=100', true)
// Of how many are together: "zu viert", "вчетвером".
addAll(
  'zweit=2 dritt=3 viert=4 funft=5 sechst=6 siebt=7 вдвоем=2 втроем=3 вчетвером=4 впятером=5 вшестером=6',
  false,
)
// A dozen multiplies: "una docena", "two dozen".
const DOZENS =
  'dozen=12 dozens=12 doz=12 docena=12 docenas=12 duzia=12 duzias=12 douzaine=12 douzaines=12 dutzend=12 dozzina=12 dozzine=12 duzine=12 дюжина=12 дюжину=12 дюжины=12 дюжин=12 полдюжины=6 دزينة=12 درزن=12 درزينة=12 תריסר=12 תריסרים=12 दर्जन=12 darjan=12 lusin=12'
addAll(`десяток=10 десятка=10 decena=10 dezena=10 dizaine=10 decina=10 ${DOZENS}`, true)
const dozens = new Map(
  DOZENS.split(' ').map(entry => {
    const [word = '', value] = entry.split('=')
    return [foldText(word), Number(value)] as const
  }),
)

/** How many a folded word for a dozen stands for: 12, or 6 where one word says half of it. */
export function dozen(word: string): number | undefined {
  return dozens.get(word)
}

function addAll(list: string, scale: boolean): void {
  for (const entry of list.split(' ')) {
    const [word = '', value = '0'] = entry.split('=')
    words.set(foldText(word), { value: Number(value), scale })
  }
}

// Words that join the parts of one number: forty and five, quarenta e cinco, vierzig-und …
const JOINERS = new Set(['and', 'y', 'e', 'et', 'und', 'و', 'ו'])
// Words that are a number only beside a currency or a counted thing, or not at all in other languages.
const WEAK = new Set(
  'un uno una um uma une ein eine einen einem einer bir on one один одна одно одну одной одного одному одним واحد واحده אחד אחת एक do ek cent cents once sei tre mil bin saat a'
    .split(' ')
    .map(foldText),
)

const PART_WORDS: Record<'de' | 'it' | 'tr', string[]> = {
  de: parts('de', 'hundert tausend und'),
  it: parts(
    'it',
    'cento mila mille uno un due vent trent quarant cinquant sessant settant ottant novant nove',
  ),
  tr: parts('tr', 'yuz bin'),
}

function parts(language: string, more: string): string[] {
  const own = (UNITS[language] ?? '').split(' ').map(entry => foldText(entry.split('=')[0] ?? ''))
  return [...own, ...more.split(' ')].sort((a, b) => b.length - a.length)
}

const ITALIAN_STEMS: Record<string, number> = {
  vent: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  sessant: 60,
  settant: 70,
  ottant: 80,
  novant: 90,
  un: 1,
  uno: 1,
  nove: 9,
}

/** zweihundertfünfzig, centoventicinque, kırkdokuz: numbers written as one word. */
function compound(word: string): NumberWord | undefined {
  if (word.length < 6 || word.length > 60 || !/^[a-z]+$/.test(word)) return undefined
  for (const language of ['de', 'it', 'tr'] as const) {
    const pieces = split(word, PART_WORDS[language])
    if (!pieces || pieces.length < 2) continue
    const value = evaluate(
      pieces
        .filter(piece => piece !== 'und')
        .map(piece => {
          const stem = language === 'it' ? ITALIAN_STEMS[piece] : undefined
          if (stem !== undefined) return { value: stem, scale: false }
          if (piece === 'cento') return { value: 100, scale: true }
          return words.get(piece) ?? { value: 0, scale: false }
        }),
    )
    if (value > 0) return { value, scale: false }
  }
  return undefined
}

function split(word: string, pieces: string[]): string[] | undefined {
  const found: string[] = []
  let rest = word
  while (rest) {
    const piece = pieces.find(candidate => rest.startsWith(candidate))
    if (!piece || found.length > 12) return undefined
    found.push(piece)
    rest = rest.slice(piece.length)
  }
  return found
}

// "Yediye kadar", "dokuzdan": Turkish declines its numbers.
const TURKISH_ENDING =
  /^(iki|dort|alti|yedi|sekiz|dokuz|yirmi|otuz|altmis|yetmis|seksen|doksan)(?:y?[ea]|[dt][ea]n?|bucuga|bucuktan)$/

// "Üçü 210 TL": three of them.
const TURKISH_OWNED = new Map([
  ['ikisi', 'iki'],
  ['ucu', 'uc'],
  ['dordu', 'dort'],
  ['besi', 'bes'],
  ['altisi', 'alti'],
  ['yedisi', 'yedi'],
  ['sekizi', 'sekiz'],
])

// "Noch viermal in 38": how many are left, said as times.
const TIMES = /^(zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn)mal$/

export function numberWord(forms: readonly string[]): NumberWord | undefined {
  for (const form of forms) {
    const found = words.get(form)
    if (found) return found
  }
  const first = forms[0]
  const times = first === undefined ? undefined : TIMES.exec(first)
  if (times) return words.get(times[1] ?? '')
  const owned = first === undefined ? undefined : TURKISH_OWNED.get(first)
  if (owned) return words.get(owned)
  const ended = first === undefined ? undefined : TURKISH_ENDING.exec(first)
  if (ended) return words.get(ended[1] ?? '')
  return first === undefined ? undefined : compound(first)
}

const OWN = new Map(
  Object.entries(UNITS).map(([language, list]) => [
    language,
    new Set(
      list.split(' ').flatMap(entry => (/=1$/.test(entry) ? [] : [foldText(entry.split('=')[0] ?? '')])),
    ),
  ]),
)

/** Italian "tre" and "sei" are plain numbers to an Italian. */
export function isOwnNumber(word: string, language: string): boolean {
  return OWN.get(language)?.has(word) ?? false
}

/** English "on" is the ten of the Turks, and no number to an Englishman. */
export function isForeignNumber(word: string, language: string): boolean {
  return language !== '' && !isOwnNumber(word, language) && [...OWN.values()].some(own => own.has(word))
}

export function isWeakNumberWord(word: string): boolean {
  return WEAK.has(word)
}

export function isNumberJoiner(word: string): boolean {
  return JOINERS.has(word)
}

/** 4 · 100 · 20 → 420; «quatre-vingt-dix» → 90; «lima belas» → 15. */
export function evaluate(sequence: readonly NumberWord[]): number {
  let total = 0
  let current = 0
  let previous = 0
  for (const { value, scale } of sequence) {
    if (scale && value >= 1000) {
      total += (current || 1) * value
      current = 0
    } else if (scale) {
      const low = current % value
      current = current - low + (low || 1) * value
    } else if (value === 20 && previous === 4 && current % 100 === 4) current += 76
    else current += value
    previous = value
  }
  return Math.round((total + current) * 100) / 100
}
