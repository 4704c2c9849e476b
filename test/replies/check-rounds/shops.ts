import type { EvidenceEntry, EvidenceRow, Verdict } from '../../../src/replies/check/check.ts'
import { LOCAL_ENTRIES, LOCAL_SHOPS } from './local-shops.ts'
import { MORE_ENTRIES, MORE_SHOPS } from './more-shops.ts'

/** Keys of the rows and entries the draft may rest on, language, draft, what it deserves, what the customer asked. */
export type Draft = [evidence: string, language: string, draft: string, verdict: Verdict, ask?: string]

export type Shop = [
  currency: string,
  rows: Record<string, [name: string, price: number | null, stock: number | null]>,
]

// Three invented shops and some odd articles in other currencies.
const SHOPS: Shop[] = [
  [
    'USD',
    {
      almond: ['Almond Croissant', 4.25, 18],
      banana: ['Walnut Banana Bread', 7.5, 6],
      tart: ['Lemon Tart Slice', 5.95, 0],
      carrot6: ['Carrot Cake 6"', 38, null],
      carrot8: ['Carrot Cake 8"', 52, null],
      carrot10: ['Carrot Cake 10"', 70, null],
      eclairs: ['Eclair Box (6)', 21, 4],
      flatS: ['Flat White small', 3.6, null],
      flatL: ['Flat White large', 4.4, null],
      rye: ['Rye Bread', 6.8, 12],
      empanada: ['Empanada de Pollo', 3.5, 30],
      brownie: ['Gluten-Free Brownie', 4.1, 9],
      beans: ['House Coffee Beans 10 oz', 14.9, 0],
    },
  ],
  [
    'AED',
    {
      a54screen: ['Galaxy A54 Screen Replacement', 380, 3],
      a54battery: ['Galaxy A54 Battery Replacement', 150, 7],
      pixel: ['Pixel 8 Screen Replacement', 690, 0],
      pixelPro: ['Pixel 8 Pro Screen Replacement', 890, 2],
      caseBlack: ['MagSafe Case - Pixel 8 Black', 69, 11],
      caseGreen: ['MagSafe Case - Pixel 8 Green', 69, 0],
      w30: ['USB-C Charger 30W', 79, 25],
      w65: ['USB-C Charger 65W', 139, 8],
      power: ['Power Bank 20,000 mAh', 159, 5],
      ip128: ['Refurbished iPhone 14 128 GB Blue', 1890, 2],
      ip256: ['Refurbished iPhone 14 256 GB Blue', 2150, 1],
      boomRed: ['Bluetooth Speaker BoomGo Red', 199, 6],
      boomBlack: ['Bluetooth Speaker BoomGo Black', 199, 0],
      cable1: ['USB-C Cable 1 m', 29, 40],
      cable3: ['USB-C Cable 3 m', 49, 14],
    },
  ],
  [
    'EUR',
    {
      solS: ['Cotton Midi Dress Sol (olive) S', 79.9, 2],
      solM: ['Cotton Midi Dress Sol (olive) M', 79.9, 0],
      solL: ['Cotton Midi Dress Sol (olive) L', 79.9, 4],
      serraM: ['Wool Cardigan Serra M', 64.5, 1],
      serraL: ['Wool Cardigan Serra L', 64.5, 3],
      boots37: ['Leather Boots Douro 37', 139.9, 0],
      boots38: ['Leather Boots Douro 38', 139.9, 2],
      tie: ['Silk Tie Fado', 29, 12],
      wrap: ['Gift Wrapping', 3.5, null],
      shirtWhite: ['Linen Shirt Praia White M', 45, 5],
      shirtBlue: ['Linen Shirt Praia Blue M', 45, 0],
      kids4: ['Kids Jumper Onda 4 years', 24.9, 3],
      kids6: ['Kids Jumper Onda 6 years', 24.9, 1],
      hat: ['Straw Hat', 32, 7],
      earrings: ['Gold-Plated Earrings Lua', 27.5, 0],
      sofa: ['Sofa Bergen', 1499, 2],
    },
  ],
  ['GBP', { mugGreen: ['Mug Green', 11, 6], mugYellow: ['Mug Yellow', 14, 0] }],
  ['INR', { anklet: ['Silver Anklet', 124500, 3] }],
  ['IDR', { kebaya: ['Kebaya Modern', 245000, 0], sarung: ['Sarung Tenun', 185000, 6] }],
  ['BRL', { fryer: ['Fritadeira Elétrica 5 L', 1899.9, 2] }],
  ['RUB', { kettle: ['Чайник «Тула»', 8700, 2], tray: ['Поднос расписной', 12500, 0] }],
  ['JPY', { bowl: ['茶碗セット', 4200, 5] }],
  ['SAR', { abaya: ['عباءة سوداء', 220, 4], oud: ['عود فاخر', 95, 0] }],
]

const ENTRIES: Record<string, string> = {
  bDelivery:
    'We deliver within 4 miles for $5.00, free for orders over $50.00. Order before 13:00 for same-day delivery.',
  bHours: 'Monday to Friday 6:30-18:00, Saturday 7:30-15:00. Closed on Sundays.',
  bCakes: 'Custom cakes need 72 hours notice and a 30% deposit.',
  bNuts: 'Our kitchen handles nuts, so we cannot guarantee that any product is free of traces.',
  bPay: 'Cash, cards and Zelle. No checks.',
  bPlace: '412 Palm Street, next to the post office. Street parking is free for 2 hours.',
  bOld: 'Bread from the day before is 40% off after 9:00, in the shop only.',
  bCancel: 'Cancel up to 24 hours before and the deposit is returned.',
  pWarranty: 'Screens 3 months, batteries 6 months. Liquid damage is not covered.',
  pTimes: 'Most screens take 60 minutes, batteries 30 minutes. Boards 3-5 days.',
  pDelivery: 'Dubai AED 25, free above AED 250. Other emirates AED 40, 2-3 days.',
  pPay: 'Cash, cards, Apple Pay and Tamara in 3 payments. No cheques.',
  pHours: 'Every day 10:00-22:00, Friday 14:00-22:00.',
  pReturns:
    'Accessories can be returned within 7 days, unopened, with the receipt. Repairs are not refundable.',
  pStudents: '15% off accessories for students with a valid card, in the shop only.',
  pDiagnosis: 'Diagnosis is AED 50, deducted from the repair.',
  pStatus: 'A team member checks repair status with your job number.',
  cDelivery:
    'Portugal €4.50 (free over €70.00), Spain €7.50, rest of the EU €11.00. We do not ship outside the EU.',
  cReturns: 'Returns within 21 days with the tag and receipt. Sale items and earrings cannot be returned.',
  cHem: 'Hemming costs €9.00 and takes 4 days.',
  cHold: 'We hold an item for 24 hours, without payment.',
  cHours: 'Monday to Saturday 10:00-19:30. Closed on Sundays and public holidays.',
  cRestock: 'We cannot promise restocks; leave your contact and we tell you if it returns.',
  cWash: 'Cotton and linen: wash at 30 °C. Silk and wool: dry clean only.',
  cPay: 'Cards, MB Way, cash and bank transfer.',
}

const ROWS = new Map<string, EvidenceRow>()
for (const [currency, rows] of [...SHOPS, ...MORE_SHOPS, ...LOCAL_SHOPS])
  for (const [id, [name, price, stock]] of Object.entries(rows))
    ROWS.set(id, { id, name, price, stock, currency })

/** The rows and entries behind keys such as `tie wrap cHem`. */
export function evidence(keys: string): { rows: EvidenceRow[]; faq: EvidenceEntry[] } {
  const rows: EvidenceRow[] = []
  const faq: EvidenceEntry[] = []
  for (const key of keys.split(' ').filter(Boolean)) {
    const row = ROWS.get(key)
    const answer = ENTRIES[key] ?? MORE_ENTRIES[key] ?? LOCAL_ENTRIES[key]
    if (row) rows.push(row)
    else if (answer) faq.push({ id: key, answer })
    else throw new Error(`No row or entry ${key}`)
  }
  return { rows, faq }
}
