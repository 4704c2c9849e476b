import type { Draft } from './shops.ts'

/** Notice, vouchers, what is abroad, fees of many, respective counts, what is refused for want of something. */
export const ROUND_12: Draft[] = [
  ['carrot8 bCakes', 'en', 'The 8" carrot cake is $52 and you can have it today.', 'unsupported_promise'],
  [
    'carrot8 bCakes',
    'es',
    'El pastel de zanahoria de 8" cuesta 52 $ y lo tiene mañana.',
    'unsupported_promise',
  ],
  ['carrot8 bCakes', 'en', 'Order the 8" carrot cake today and it is ready in 72 hours.', 'ok'],
  ['almond', 'en', 'The almond croissant is $4.25 and you can have it today.', 'ok'],
  ['xBack', 'en', 'You get your money back within 5 working days, as a voucher.', 'unsupported_promise'],
  ['xBack', 'de', 'Das Geld kommt als Gutschein zurück.', 'unsupported_promise'],
  ['xBack', 'en', 'Your refund is paid within 5 working days, the way you paid.', 'ok'],
  ['xBack', 'en', "Without the tags we can't take it back, I'm sorry.", 'ok', 'I lost the tag'],
  ['xBack', 'en', 'No tags is no problem, just bring the receipt.', 'unsupported_promise', 'I lost the tags'],
  ['pDelivery', 'en', "To Oman it's AED 40, 2-3 days.", 'wrong_price'],
  ['pDelivery', 'en', "To Ajman it's AED 40, 2-3 days.", 'ok'],
  ['pDelivery', 'en', "To Riyadh it's AED 40.", 'wrong_price'],
  ['hat tie xWrap', 'en', 'Hat €32, tie €29, two gift boxes €7: €68 in total.', 'ok'],
  ['hat tie xWrap', 'en', 'Hat €32, tie €29, two gift boxes €9: €70 in total.', 'wrong_price'],
  [
    'pixelPro a54screen',
    'en',
    'Screens: Pixel 8 Pro AED 890, Galaxy A54 AED 380. We have 2 and 3 of them.',
    'ok',
  ],
  [
    'pixelPro a54screen',
    'en',
    'Screens: Pixel 8 Pro AED 890, Galaxy A54 AED 380. We have 3 and 2 of them.',
    'wrong_stock',
  ],
  ['w30 w65', 'en', 'The 65W charger is AED 139, less than twice the price of the 30W one.', 'ok'],
  ['cable1 power', 'en', 'The power bank is more than twice the price of the cable.', 'ok'],
  ['w30 w65', 'en', 'The 65W charger is more than twice the price of the 30W one.', 'wrong_price'],
  [
    'brownie rye xVegan',
    'en',
    'Rye bread ($6.80) and brownies ($4.10) are both vegan.',
    'unsupported_promise',
  ],
  [
    'carrot6 carrot8 bCakes',
    'de',
    'Die Karottentorte kostet 38 $ (6 Zoll) oder 52 $ (8 Zoll), bitte 72 Stunden vorher bestellen.',
    'ok',
  ],
  [
    'carrot6 carrot8 bCakes',
    'de',
    'Die Karottentorte kostet 52 $ (6 Zoll) oder 38 $ (8 Zoll).',
    'wrong_price',
  ],
  ['eclairs', 'en', "I've got nine boxes of eclairs, $21 each.", 'wrong_stock', '9 boxes of eclairs?'],
]
