import { NATIONAL_CURRENCIES } from './lexicon/national-currencies.ts'
import { phrases } from './phrases.ts'

/** Currency markers: every ISO code a marker may stand for. */
export const CURRENCY_MARKERS = phrases<string>([
  ['USD,AUD,CAD,NZD,SGD,HKD,MXN,ARS,CLP,COP,TWD,XCD,BBD,JMD,TTD,UYU', '$'],
  // The sign is that of many a peso too, the word is not.
  [
    'USD,AUD,CAD,NZD,SGD,HKD,TWD,XCD,BBD,JMD,TTD',
    'dollar|dollars|dolar|dolares|dollari|dolarow|доллар*|бакс*|دولار*|דולר*|डॉलर|डालर|dolara|dolarlik|bucks|buck',
  ],
  ...NATIONAL_CURRENCIES,
  ['USD', 'us $|usd|u s $'],
  ['AUD', 'a $|aud|au $'],
  ['CAD', 'c $|cad|ca $'],
  ['MXN', 'mx $|mxn'],
  ['SGD', 's $|sgd'],
  ['HKD', 'hk $|hkd'],
  ['NZD', 'nz $|nzd'],
  ['TWD', 'nt $|twd'],
  ['BRL', 'r $|brl|reais|real'],
  ['EUR', '€|eur|euro|euros|eurito|euritos|eurillos|euroya|eurodur|avro*|евро|يورو|יורו|אירו|यूरो'],
  [
    'GBP,EGP,LBP,SYP,SDG',
    '£|pound|pounds|libra|libras|livre sterling|livres sterling|pfund|sterlina|sterline|фунт|фунта|фунтов|جنيه*|पाउंड',
  ],
  ['TRY,LBP,SYP', 'ليرة'],
  ['GBP', 'gbp|quid|£ sterling'],
  ['EGP', 'egp|e £|le'],
  [
    'INR,PKR,LKR,NPR,MUR,IDR',
    'rs|rs .|rupee*|rupia|rupias|roupie*|rupien|rupie|рупи*|روبية|रुपये|रुपए|रुपया|रुपयों|रु|rupaye|rupaiye',
  ],
  ['INR', '₹|inr'],
  ['PKR', 'pkr'],
  ['RUB,BYN', '₽|р|руб|рубл*|рублей|rub|ruble|rubles|rublos|roubles|rublo|rubel|रूबल|روبل|רובל*'],
  ['AED,MAD', 'aed|dhs|dh|dhs .|dirham*|дирхам*|درهم*|دراهم|दिरहम|דירהם*|dirhem*|د . ا'],
  ['KWD', 'د . ك'],
  ['BHD', 'د . ب'],
  ['IQD', 'د . ع'],
  ['SAR', 'ر . س'],
  ['QAR', 'ر . ق'],
  ['OMR', 'ر . ع'],
  ['EGP', 'ج . م'],
  ['MAD', 'د . م'],
  ['MAD', 'mad'],
  ['SAR,QAR,OMR,YER,IRR', 'riyal*|rial*|ريال*|риал*|риял*|ריאל*'],
  ['SAR', 'sar|sr'],
  ['QAR', 'qar|qr'],
  ['OMR', 'omr'],
  ['KWD,BHD,JOD,IQD,TND,DZD,LYD,RSD', 'dinar*|دينار*|динар*|דינר*'],
  ['KWD', 'kwd|kd'],
  ['BHD', 'bhd'],
  ['JOD', 'jod'],
  ['TRY', '₺|tl|try|türk lirası|ليرة تركية|lira|liraya|liradir|liras|lire|lirasi|лир|лира|лиры|לירות'],
  ['ILS', '₪|nis|ils|shekel*|sheqel*|шекел*|שקל*|שח|ש " ח|شيكل'],
  ['IDR', 'rp|idr|rupiah|рупиах|rp .'],
  ['JPY,CNY', '¥|円*|元*|yen|yenes|ienes|иен*'],
  ['JPY', 'jpy'],
  ['CNY', 'cny|rmb|yuan*|юан*'],
  ['KRW', '₩|krw|원*'],
  ['CHF,XAF,XOF', 'fr|fr .|franc|francs|franken|franchi|франк*|franco|francos|sfr|chf|fcfa|cfa'],
  ['SEK,NOK,DKK,ISK,CZK', 'kr|kronor|kroner|krona|kč'],
  ['SEK', 'sek'],
  ['NOK', 'nok'],
  ['DKK', 'dkk'],
  ['CZK', 'czk'],
  ['PLN', 'zł|zl|pln|zloty*|zlotych|злот*'],
  ['MXN,ARS,CLP,COP,PHP,UYU,DOP,CUP', 'peso|pesos|pesito|pesitos|песо'],
  ['ARS', 'ars'],
  ['CLP', 'clp'],
  ['COP', 'cop'],
  ['PHP', '₱|php'],
  ['UAH', '₴|uah|грн|гривн*'],
  ['KZT', '₸|kzt|тенге'],
  ['NGN', '₦|ngn|naira'],
  ['KES,TZS,UGX', 'ksh|kes|shilling*'],
  ['ZAR', 'zar|rand'],
  ['THB', '฿|thb|baht'],
  ['VND', '₫|vnd|dong'],
  ['MYR', 'rm|myr|ringgit'],
  ['BDT', '৳|bdt|taka'],
  ['PEN', 'pen|soles'],
  ['HUF', 'huf|ft|forint'],
  ['RON', 'ron|lei'],
  ['BTC', '₿|btc|bitcoin*'],
])

/** Codes and short words that are ordinary words too: they count only in capitals or glued to a figure. */
export const DOUBTFUL_MARKERS = new Set(
  'le real rs try tl dh fr mad cad sar sr cop pen ron rand kr rm ft lei kd qr nis php ars lira libra libras rub'.split(
    ' ',
  ),
)

export const CENTS = phrases<number>([
  [
    0.01,
    'cent|cents|centavo|centavos|céntimo|céntimos|centime|centimes|centesimi|centesimo|cêntimo|cêntimos|цент|цента|центов|копе*|سنت|سنتا|هللة|فلس|فلسا|אגורות|אגורה|סנט|kuruş|sent|पैसे|पैसा|सेंट|fils|pence|p|paise|¢|ct',
  ],
])

export const SCALE_WORDS = phrases<number>([
  [
    1000,
    'k|rb|ribu|тыс|тыс .|тысяч*|тыщ*|tsd|tsd .|tausend|thousand|mil|mille|mila|bin|हज़ार|ألف|آلاف|אלף|hazar|к',
  ],
  [
    1_000_000,
    'jt|juta|млн|млн .|mio|mio .|million|millions|millones|milhões|milioni|milyon|миллион*|مليون|מיליון',
  ],
  [100_000, 'lakh|lakhs|lac|lacs|लाख'],
  [10_000_000, 'crore|crores|cr|करोड़'],
])
// A lone k, mil or bin after a figure is a scale only there; these are units elsewhere.
export const PERCENT = phrases<true>([
  [
    true,
    '%|percent|per cent|por ciento|por cento|pour cent|prozent|per cento|yüzde|процент*|بالمئة|بالمائة|في المئة|في المائة|אחוז|אחוזים|प्रतिशत|फीसदी|persen|pct',
  ],
])

export const TIME_UNITS = phrases<string>([
  ['minute', 'min|mins|minute*|minuto*|minuti|dakika*|минут*|мин|دقيقة|دقائق|دقيقه|דקות|דקה|मिनट|menit'],
  [
    'hour',
    'hour*|hr|hrs|std|stdn|hora*|heure*|stunde*|ora|ore|saat|saate|saatlik|час|часа|часов|ساعة|ساعات|שעה|שעות|שעתיים|घंटे|घंटा|घंटों|jam',
  ],
  [
    'day',
    "day|days|day's|days'|día|días|dia|dias|jour|jours|tag|tage|tagen|giorno|giorni|gün|günü|günde|день|дня|дней|сутки|суток|يوم|يوما|أيام|ימים|יום|יומיים|दिन|दिनों|hari|werktag*|рабочих дн*|working day*|business day*|días hábiles|dias úteis|días laborables|jours ouvrés|jours ouvrables|giorni lavorativi|iş günü|рабочих дней|рабочих дня|أيام عمل|ימי עסקים|hari kerja|कार्य दिवस",
  ],
  [
    'week',
    'week|weeks|weekly|semana*|semaine*|woche*|settiman*|hafta*|недел*|أسبوع|أسابيع|اسبوع|שבוע|שבועות|हफ्ते|हफ़्ते|सप्ताह|minggu|pekan',
  ],
  [
    'month',
    'month*|mes|meses|mês|mois|monat*|mese|mesi|ay|ay*lık|aylik|месяц*|мес|شهر|أشهر|شهور|اشهر|חודש|חודשים|महीने|महीना|महीनों|bulan|mahine',
  ],
  [
    'year',
    'year|years|yearly|year s|yr|yrs|año|años|ano|anos|an|ans|année|années|jahr|jahre|jahren|anno|anni|yıl|yıllık|год|года|лет|سنة|سنوات|عام|أعوام|שנה|שנים|שנתיים|साल|वर्ष|tahun|saal',
  ],
  ['second', 'second|seconds|sec|secs|segundo|segundos|sekunde*|секунд*|ثانية|detik'],
])

export const CLOCK_WORDS = phrases<string>([
  [
    'am',
    'am|a . m|a m|di notte|in the morning|da manhã|de la mañana|du matin|morgens|uhr morgens|di mattina|del mattino|утра|часов утра|часа утра|صباحا|الصبح|בבוקר|सुबह|pagi|sabah',
  ],
  [
    'pm',
    'pm|p . m|p m|in the afternoon|in the evening|at night|da tarde|de la tarde|de la noche|da noite|de l après midi|du soir|nachmittags|uhr nachmittags|abends|uhr abends|di pomeriggio|del pomeriggio|di sera|вечера|часа дня|часов дня|часа вечера|часов вечера|часов ночи|مساء|المسا|المساء|بالليل|الليل|الظهر|ظهرا|بعد الظهر|عصرا|العصر|العصرية|ليلا|المغرب|בערב|אחר הצהריים|בצהריים|בלילה|शाम|रात|दोपहर|siang|sore|malam|akşam',
  ],
  ['h', 'h|hs|hrs h|uhr|heures'],
  ['loose', "o clock|o'clock|oclock|बजे|baje"],
])

export const MEASURES = phrases<string>([
  ['gb', "ג'יגה|ג'יגהבייט"],
  ['gb', 'gb|gig|gigs|gigabyte*|гб|гигабайт*|جيجا*|غيغا*|جيجابايت|ג " ב|גיגה|गीगाबाइट|जीबी|go'],
  ['tb', 'tb|тб|to|terabyte*'],
  ['mb', 'mb|мб'],
  ['mah', 'mah|мач|мпа'],
  ['w', 'w|watt*|вт|ватт*|واط|וואט|वाट'],
  ['v', 'v|volt*|вольт*'],
  ['hz', 'hz|гц|khz|mhz|ghz'],
  ['kg', 'kg|kilo*|quilo*|chilo|chilogramm*|кг|кило|килограмм*|كيلو*|كغ|ק " ג|קילו*|किलो*|किग्रा'],
  ['hg', 'hg|etto|etti'],
  ['g', 'g|gr|gramlık|gram|grams|gramm|gramo*|grama*|gramme*|grammi|грамм*|гр|غرام|جرام|גרם|ग्राम|г'],
  ['mg', 'mg|мг'],
  ['oz', 'oz|ounce*|onza*|унци*|أونصة'],
  ['lb', 'lb|lbs'],
  ['ml', 'ml|мл|مل|मिली|מ " ל'],
  ['l', 'l|liter|liters|litre*|litro*|литр*|л|لتر|ליטר|ליטרים|लीटर'],
  ['cl', 'cl|centilit*'],
  ['mm', 'mm|мм|مم|milimet*|מ " מ'],
  ['cm', 'cm|см|centimet*|santim*|сантим*|סנטימטר*|сантиметр*|سم|ס " מ|सेमी'],
  ['m', 'm|meter|meters|metre|metres|metre*|metro|metros|metri|метр*|м|متر|أمتار|מטר|מטרים|मीटर'],
  [
    'm2',
    'm 2|м 2|م 2|sqm|sq m|sq metre*|sq meter*|square metre*|square meter*|metro cuadrado|metros cuadrados|metro quadrado|metros quadrados|mètre carré|mètres carrés|quadratmeter*|qm|metro quadro|metri quadri|metro quadrato|metri quadrati|mq|metrekare*|кв . м|кв м|квадратн* метр*|квадрат*|متر مربع|أمتار مربعة|مترا مربعا|מ " ר|מטר רבוע|מטרים רבועים|वर्ग मीटर|meter persegi',
  ],
  ['km', 'km|км|kilomet*|километр*|كم|ק " מ'],
  [
    'mile',
    'mile|miles|milla|millas|milha|milhas|miglia|miglio|meile|meilen|миль|миля|мили|ميل|أميال|מייל|מיילים|मील|mi',
  ],
  [
    'inch',
    'inch|inches|inçlik|inçlik|in|"|pulgada*|polegada*|pouce|pouces|zoll|pollici|pollice|дюйм*|إنش|بوصة|انش|אינץ*|इंच|inci|inç',
  ],
  ['ft', 'ft|feet|foot'],
  ['degree', '°|° c|° f|degrees|grados|graus|degrés|grad|gradi|градус*|درجة'],
  ['mp', 'mp|мп|megapixel*'],
  ['carat', 'k gold|karat|carat|ct|карат|عيار'],
  ['page', 'page|pages|páginas|seiten|страниц*'],
  ['seat', 'seat|seats|plazas|lugares|places|plätze|мест|مقعد'],
  [
    'person',
    'people|persons|guests|personas|pessoas|personnes|personen|persone|человек|أشخاص|אנשים|लोग|orang|kişi',
  ],
  ['character', 'characters|letters|caracteres|zeichen|символ*|حرف'],
  ['star', 'star|stars|estrellas|estrelas|étoiles|sterne|stelle|звезд*'],
  ['ply', 'ply|thread|threads|denier'],
])

/** What each measure is in the one it is compared and sold by. */
export const MEASURE_BASES: Record<string, readonly [base: string, size: number]> = {
  kg: ['kg', 1],
  hg: ['kg', 0.1],
  g: ['kg', 0.001],
  l: ['l', 1],
  cl: ['l', 0.01],
  ml: ['l', 0.001],
  m: ['m', 1],
  cm: ['m', 0.01],
  m2: ['m2', 1],
}
