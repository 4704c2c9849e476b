/** What a coin is called that many countries have, in the twelve languages. */
const COINS: Record<string, string> = {
  dollar: 'dollar|dollars|dólar|dólares|dolar|dollari|dollaro|доллар*|دولار|دولارا|דולר|דולרים|डॉलर|dolares',
  peso: 'peso|pesos|песо|بيزو|פסו|पेसो',
  pound:
    'pound|pounds|libra|libras|livre|livres|pfund|sterlina|sterline|sterlin|lira|lire|lirasi|фунт*|جنيه|جنيها|ליש ט|לירה|לירות|पाउंड',
  rupee: 'rupee|rupees|rupia|rupias|roupie|roupies|rupie|rupien|rupi|рупи*|روبية|רופי|रुपये|रुपया',
  dirham: 'dirham|dirhams|dirham|дирхам*|درهم|دراهم|דירהם|दिरहम',
  riyal: 'riyal|riyals|rial|rials|riale|riyali|риал*|риял*|ريال|ריאל|रियाल',
  dinar: 'dinar|dinars|dinares|dinare|dinari|динар*|دينار|דינר|दीनार',
  lira: 'lira|liras|lire|lires|livre|livres|lirasi|лир*|ليرة|לירה|לירות|लीरा',
  franc: 'franc|francs|franco|francos|franken|franchi|franco|frangi|франк*|فرنك|פרנק|फ़्रैंक',
}

/** Whose coin it is: "livres égyptiennes", "Egyptian pounds", "mısır lirası". */
const NATIONS: readonly (readonly [code: string, coin: string, nation: string])[] = [
  [
    'USD',
    'dollar',
    'us|american|americano|americanos|estadounidense*|americain*|amerikanisch*|americani|amerikan|abd|американ*|أمريكي|امريكي|אמריקאי|אמריקאים|अमेरिकी|amerika',
  ],
  [
    'CAD',
    'dollar',
    'canadian|canadiense*|canadense*|canadien*|kanadisch*|canadesi|kanada|канадск*|كندي|קנדי|कनाडाई',
  ],
  [
    'AUD',
    'dollar',
    'australian|australiano*|australien*|australisch*|australiani|avustralya|австралийск*|أسترالي|אוסטרלי|ऑस्ट्रेलियाई|australia',
  ],
  ['SGD', 'dollar', 'singapore|singapur*|singapour*|сингапурск*|سنغافوري|singapura'],
  [
    'MXN',
    'peso',
    'mexican|mexicano*|mexicain*|mexikanisch*|messicani|meksika|мексиканск*|مكسيكي|מקסיקני|meksiko',
  ],
  ['ARS', 'peso', 'argentine|argentino*|argentin*|argentinisch*|arjantin|аргентинск*|أرجنتيني'],
  ['COP', 'peso', 'colombian|colombiano*|colombien*|kolumbianisch*|colombiani|kolombiya|колумбийск*'],
  ['CLP', 'peso', 'chilean|chileno*|chilien*|chilenisch*|cileni|şili|чилийск*'],
  [
    'EGP',
    'pound',
    'egyptian|egipcia*|egípcia*|égyptien*|agyptisch*|egizian*|mısır|египетск*|مصري|مصريا|مصرية|מצרי|מצריות|मिस्री|मिस्र के|mesir',
  ],
  [
    'GBP',
    'pound',
    'british|sterling|esterlina*|britannique*|britisch*|inglesi|ingiliz|британск*|إسترليني|استرليني|שטרלינג|ब्रिटिश|inggris',
  ],
  ['LBP', 'lira', 'lebanese|libanesa*|libanais*|libanesisch*|libanesi|lübnan|ливанск*|لبنانية|לבנוניות'],
  ['TRY', 'lira', 'turkish|turca*|turque*|turkisch*|turche|turk|турецк*|تركية|טורקיות|तुर्की|turki'],
  ['INR', 'rupee', 'indian|india*|indienne*|indisch*|indiane|hint|индийск*|هندية|הודי|भारतीय'],
  [
    'PKR',
    'rupee',
    'pakistani|paquistan*|pakistanaise*|pakistanisch*|pakistane|pakistan|пакистанск*|باكستانية',
  ],
  ['AED', 'dirham', 'uae|emirati|emirat*|émirati*|eau|bae|эмират*|إماراتي|اماراتي|אמירתי'],
  ['MAD', 'dirham', 'moroccan|marroqu*|marocain*|marokkanisch*|marocchini|fas|марокканск*|مغربي|מרוקאי'],
  ['SAR', 'riyal', 'saudi|saudi*|saoudien*|saudisch*|sauditi|suudi|саудовск*|سعودي|סעודי|सऊदी'],
  ['QAR', 'riyal', 'qatari|catari*|qatari*|katarisch*|katar|катарск*|قطري|קטארי'],
  ['OMR', 'riyal', 'omani|omaní*|omanais*|omanisch*|umman|оманск*|عماني'],
  ['KWD', 'dinar', 'kuwaiti|kuwait*|koweïtien*|kuwaitisch*|kuveyt|кувейтск*|كويتي|כוויתי'],
  ['BHD', 'dinar', 'bahraini|bahrein*|bahreïni*|bahreyn|бахрейнск*|بحريني'],
  ['JOD', 'dinar', 'jordanian|jordan*|giordani|urdun|ürdün|иорданск*|أردني|اردني|ירדני'],
  ['IQD', 'dinar', 'iraqi|iraqu*|irakien*|irakisch*|iracheni|ırak|иракск*|عراقي'],
  ['CHF', 'franc', 'swiss|suizo*|suíço*|suisse*|schweizer|svizzeri|isviçre|швейцарск*|سويسري|שוויצרי|स्विस'],
]

/** Every coin with its nation, in the order of either language: "dinars koweïtiens", "Kuwaiti dinars". */
export const NATIONAL_CURRENCIES: [string, string][] = NATIONS.map(([code, coin, nations]) => {
  const coins = (COINS[coin] ?? '').split('|')
  const pairs = nations
    .split('|')
    .flatMap(nation => coins.flatMap(one => [`${one} ${nation}`, `${nation} ${one}`]))
  return [code, pairs.join('|')]
})
