import { INTL_NAMES } from '../../language/intl-names.ts'
import { phrases } from '../phrases.ts'
import { foldText } from '../text.ts'

export const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

const CITIES: readonly (readonly [string, string])[] = [
  ['dubai', 'dubai|dubái|dubay|дубай|дубае|дубая|дубаю|дубаем|دبي|דובאי|दुबई'],
  ['sharjah', "sharjah|sarja|шардж*|الشارقة|شارقة|שארג'ה|शारजाह|şarika"],
  ['abudhabi', 'abu dhabi|abu dabi|abu dabhi|абу даби|أبوظبي|أبو ظبي|ابو ظبي|אבו דאבי|अबू धाबी'],
  ['ajman', 'ajman|аджман*|عجمان|अजमान'],
  ['rak', 'ras al khaimah|рас эль хайма|رأس الخيمة'],
  ['fujairah', 'fujairah|фуджейр*|الفجيرة'],
  ['alain', 'al ain|العين'],
  ['lisbon', 'lisbon|lisboa|lisbonne|lissabon|лиссабон*|لشبونة|ליסבון'],
  ['porto', 'oporto'],
  ['madrid', 'madrid|мадрид*|مدريد'],
  ['barcelona', 'barcelona|barcelone|барселон*|برشلونة'],
  ['miami', 'miami|майами|ميامي|मियामी'],
  ['paris', 'paris|parís|париж*|باريس|parigi'],
  ['london', 'london|londres|londra|лондон*|لندن'],
  ['berlin', 'berlin|берлин*|berlino|berlín'],
  ['rome', 'rome|roma|rom|рим'],
  ['moscow', 'moscow|moscú|москв*|moskau|موسكو'],
  ['newyork', 'new york|nueva york|nova iorque|nova york|нью йорк*|نيويورك'],
  ['azores', 'azores|açores|madeira islands|madère|canarias|canary islands|kanaren'],
]

const EXTRA: readonly (readonly [string, string])[] = [
  ['US', 'usa|u s a|states|estados unidos|eeuu|eua|сша|америк*|أمريكا|امريكا|אמריקה|ארה " ב|अमेरिका|amerika'],
  [
    'GB',
    'uk|u k|england|inglaterra|angleterre|grossbritannien|gran bretaña|britain|англи*|британи*|انجلترا|إنجلترا|אנגליה|inggris|ingiltere',
  ],
  ['AE', 'uae|emirates|eau|emirados|emiratos|émirats|emirate|оаэ|эмират*|الإمارات|האמירויות'],
  ['CH', 'switzerland|suiza|suíça|suisse|schweiz|svizzera|швейцари*'],
  [
    'EU',
    'eu|european union|europe|europa|unión europea|ue|união europeia|union européenne|europäische union|unione europea|avrupa|евросоюз*|ес|европ*|الاتحاد الأوروبي|أوروبا|האיחוד האירופי|אירופה|यूरोपीय|यूरोप|eropa|uni eropa',
  ],
]

/** Countries by ISO code and a few cities, as the twelve languages call them. */
export const PLACE_PHRASES = phrases<string>([...countryNames(), ...EXTRA, ...CITIES])

function countryNames(): [string, string][] {
  const names = new Map<string, Set<string>>()
  for (const [language, called] of Object.entries(INTL_NAMES.countries)) {
    for (const [code, written] of Object.entries(called)) {
      const name = foldText(written)
        .replace(/[^\p{L}\p{M} ]/gu, ' ')
        .trim()
      if (!name) continue
      // Russian and Turkish decline: Испания, в Испанию.
      const stem =
        language === 'ru' && name.length > 4
          ? `${name.slice(0, -1)}*`
          : language === 'tr' && name.length > 4
            ? `${name}*`
            : name
      names.set(code, (names.get(code) ?? new Set()).add(stem))
    }
  }
  return [...names].map(([code, list]) => [code, [...list].join('|')])
}

export const REST_WORDS = phrases<true>([
  [
    true,
    'baaki|baki|शेष|other|others|rest|rest of|elsewhere|outside|anywhere else|luar|ailleurs|fuera de|fora de|hors de|ausserhalb|fuori|dışı|за пределами|خارج|מחוץ|altrove|sonstige*|restliche*|restant*|interior|interior do|diğerleri|otros|otras|otra|outra|resto|demás|demais|outros|outras|autres|reste de|andere|anderen|übrige*|altri|altre|diğer|другие|других|остальн*|باقي|بقية|אחרים|שאר|अन्य|बाकी|lainnya',
  ],
])

export const DAY_GROUPS = phrases<readonly number[]>([
  [
    [1, 2, 3, 4, 5],
    'weekday|weekdays|working days|entre semana|días laborables|dias úteis|dias de semana|durante a semana|en semaine|werktags|unter der woche|nei giorni feriali|feriali|hafta içi|в будни|будни|будням|по будням|أيام الأسبوع|ימי חול|कार्यदिवस|hari kerja',
  ],
  [
    [6, 0],
    'weekends|weekend|the weekend|fin de semana|fines de semana|fim de semana|fins de semana|le week end|week ends|wochenende|wochenenden|fine settimana|hafta sonu|в выходные|по выходным|за выходные|в выходной|за выходной|выходной день|выходным|عطلة نهاية الأسبوع|סוף שבוע|סופי שבוע|सप्ताहांत|akhir pekan',
  ],
])

export const OTHER_DAYS = phrases<true>([
  [
    true,
    'otherwise|sonst|ansonsten|sinon|altrimenti|a parte isso|el resto de días|el resto de los días|nos outros dias|os outros dias|les autres jours|an den anderen tagen|gli altri giorni|в остальные дни|остальное время|باقي أيام|rest of the days|the other days|other days|all other days|every other day of the week|rest of the week|otros días|demás días|resto de la semana|outros dias|demais dias|restantes dias|resto da semana|autres jours|reste de la semaine|anderen tagen|übrigen tagen|altri giorni|resto della settimana|diğer günler|diğer günlerde|haftanın geri kalanı|остальные дни|другие дни|باقي الأيام|بقية الأيام|שאר הימים|יתר הימים|बाकी दिन|बाक़ी दिन|अन्य दिन|hari lain|hari lainnya',
  ],
])

/** 0 is Sunday. */
export const WEEKDAYS = phrases<number>([
  [
    1,
    "monday|mondays|mon|lunes|segunda feira|segundas feiras|segunda|segundas|lundi|lundis|montag|montags|montagmorgen|montagvormittag|montagnachmittag|montagabend|mo|lunedì|lun|pazartesi*|понедельник*|пн|الاثنين|الإثنين|اثنين|יום שני|ב'|सोमवार|senin",
  ],
  [
    2,
    "tuesday|tuesdays|tue|tues|martes|terça feira|terças feiras|terça|terças|mardi|mardis|dienstag*|di|martedì|mar|salı*|вторник*|вт|الثلاثاء|ثلاثاء|יום שלישי|ג'|שלישי|मंगलवार|selasa",
  ],
  [
    3,
    "wednesday|wednesdays|wed|miércoles|quarta feira|quartas feiras|quarta|quartas|mercredi|mercredis|mittwoch*|mercoledì|çarşamba*|сред*|ср|الأربعاء|الاربعاء|أربعاء|יום רביעי|ד'|רביעי|बुधवार|rabu",
  ],
  [
    4,
    "thursday|thursdays|thu|thur|thurs|jueves|quinta feira|quintas feiras|quinta|quintas|jeudi|jeudis|donnerstag*|giovedì|perşembe*|четверг*|чт|الخميس|خميس|יום חמישי|ה'|חמישי|गुरुवार|बृहस्पतिवार|kamis",
  ],
  [
    5,
    "friday|fridays|fri|fr|viernes|sexta feira|sextas feiras|sexta|sextas|vendredi|vendredis|freitag*|venerdì|cuma|cumaları|cumaya|пятниц*|пт|الجمعة|جمعة|יום שישי|ו'|שישי|शुक्रवार|jumat|jum at",
  ],
  [
    6,
    'saturday|saturdays|sat|sa|sábado*|sabado*|samedi|samedis|samstag*|sonnabend*|sabato|cumartesi*|суббот*|сб|السبت|سبت|יום שבת|שבת|शनिवार|sabtu',
  ],
  [
    0,
    "sunday|sundays|sun|domingo*|dimanche*|sonntag*|domenica|domeniche|pazar|pazarları|pazara|воскресень*|вс|الأحد|الاحد|أحد|יום ראשון|א'|रविवार|इतवार|minggu hari|hari minggu|minggu|ראשון",
  ],
  // Days off count as a day of their own.
  [
    7,
    'public holiday*|bank holiday*|holidays|festivos|días festivos|feriado*|jours fériés|jour férié|feiertag*|giorni festivi|festivi|resmi tatil*|праздник*|праздничн* дн*|العطل الرسمية|الأعياد|أيام العطل|חגים|छुट्टियों|hari libur|tanggal merah',
  ],
])
export const THROUGH_WORDS = phrases<true>([
  [
    true,
    '-|—|to|through|thru|till|until|a|al|hasta|até|à|au|bis|al|fino a|ile|dan|den|по|до|إلى|الى|حتى|ל|עד|से|तक|sampai|hingga|s / d',
  ],
])
