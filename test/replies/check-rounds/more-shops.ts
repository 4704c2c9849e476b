import type { Shop } from './shops.ts'

// A bakery, a phone shop, a clinic's desk, a boutique, a hardware shop, a florist, a bike repair and odd articles.
export const MORE_SHOPS: Shop[] = [
  [
    'USD',
    {
      torta: ['Tres Leches Slice', 5.75, 0],
      quiche: ['Leek Quiche', 6.4, 7],
      pie9: ['Apple Pie 9"', 29.5, null],
      pie11: ['Apple Pie 11"', 38, null],
      choux: ['Choux Box (8)', 22.4, 2],
      focac: ['Rosemary Focaccia', 7.8, 11],
      latteS: ['Latte small', 4.1, null],
      latteL: ['Latte large', 5.3, null],
      gran: ['Granola Bag 400 g', 11.6, 0],
      bagel: ['Sesame Bagel', 1.9, 48],
      conch: ['Vanilla Concha', 2.25, 30],
    },
  ],
  [
    'SAR',
    {
      w20: ['Wall Charger 20W', 59, 18],
      w67: ['Wall Charger 67W', 145, 5],
      ref: ['Refurbished Galaxy S22 128 GB Grey', 1290, 1],
      ref2: ['Refurbished Galaxy S22 256 GB Grey', 1490, 2],
      s23b: ['Galaxy S23 Battery Replacement', 210, 6],
      p14s: ['iPhone 14 Screen Replacement', 560, 4],
      caseC: ['Slim Case - iPhone 15 Clear', 45, 20],
      caseN: ['Slim Case - iPhone 15 Navy', 45, 0],
      glass: ['Tempered Glass - iPhone 15', 30, 64],
      buds: ['Earbuds TonePods 3 White', 179, 8],
      cab2: ['USB-C Cable 2 m', 35, 27],
      watch: ['Smart Watch PulseFit 2', 349, 0],
    },
  ],
  [
    'GBP',
    {
      ph30: ['Physiotherapy Session 30 min', 38, null],
      ph60: ['Physiotherapy Session 60 min', 65, null],
      cons: ['First Consultation', 45, null],
      clean: ['Teeth Cleaning', 62, null],
      guard: ['Night Guard', 145, null],
    },
  ],
  [
    'EUR',
    {
      bo37: ['Suede Boots Roble 37', 119.9, 2],
      bo38: ['Suede Boots Roble 38', 119.9, 4],
      hoops: ['Silver Hoops Gota', 29.5, 0],
      belt85: ['Leather Belt Toro 85 cm', 34.5, 5],
      belt95: ['Leather Belt Toro 95 cm', 34.5, 0],
      hammer: ['Claw Hammer 450 g', 17.5, 12],
      tape: ['Masking Tape 50 m', 4.3, 60],
      screws: ['Wood Screws 4x40 mm (200)', 9.9, 33],
      ladder: ['Aluminium Ladder 3 m', 89, 2],
      drill: ['Cordless Drill 18 V', 129, 6],
      shirtW: ['Poplin Shirt Nube White M', 42, 6],
      shirtB: ['Poplin Shirt Nube Sky Blue M', 42, 0],
      scarf: ['Cashmere Scarf Niebla', 67, 6],
    },
  ],
  [
    'BRL',
    {
      roses12: ['Buquê 12 Rosas Vermelhas', 149.9, 5],
      roses24: ['Buquê 24 Rosas Vermelhas', 259.9, 0],
      orq: ['Orquídea Branca', 89, 7],
      cardm: ['Cartão de Mensagem', 5, null],
      sun: ['Girassol (unidade)', 14.5, 30],
      vaso: ['Vaso de Cerâmica P', 39.9, 0],
    },
  ],
  [
    'TRY',
    {
      tube: ['Inner Tube 28 inch', 180, 15],
      light: ['Bike Light Set', 475, 9],
    },
  ],
  [
    'ILS',
    {
      mug: ['Ceramic Mug', 49, 12],
      lamp: ['Desk Lamp', 189, 0],
    },
  ],
  [
    'CHF',
    {
      clock: ['Wanduhr Alpen', 1249, 2],
    },
  ],
  [
    'INR',
    {
      ring: ['Gold Ring', 84500, 1],
    },
  ],
]

export const MORE_ENTRIES: Record<string, string> = {
  kOld: 'After 16:00 bread is 30% off, in the shop only.',
  kDeliv:
    'We deliver within 3 miles for $4.50, free for orders over $45.00. Order before 11:00 for same-day delivery.',
  kHours: 'Wednesday to Sunday 7:30-17:00. Closed on Mondays and Tuesdays.',
  kPark: '88 Harbor Road. Parking behind the library is free for 90 minutes.',
  kPay: 'Cash, Visa, Mastercard and Venmo. No checks.',
  rDiag: 'Diagnosis costs SAR 60, deducted if you repair with us.',
  mHours: 'Monday to Friday 8:30-18:00, Saturday 9:00-13:00. Closed on Sundays.',
  mKids: 'Children under 12 must come with an adult. Check-ups for children are free.',
  mPhone: 'Reception: +44 161 555 0119.',
  mRes: 'Results are explained by the clinician, never by message.',
  eHem: 'Hemming costs €10.00 and takes 5 days.',
  eRestock: 'We cannot promise restocks; leave your contact and we tell you if it returns.',
  fDel: 'Entrega em Curitiba R$ 12,00, grátis acima de R$ 200,00. Pedidos até 14:00 são entregues no mesmo dia.',
  eHours: 'Monday to Saturday 10:30-20:00. Closed on Sundays and public holidays.',
  rDeliv: 'Riyadh SAR 25, free above SAR 350. Other cities SAR 40, 2-3 days.',
  rWarr: 'Screens 4 months, batteries 6 months. Liquid damage is not covered.',
  rHours: 'Saturday to Thursday 10:00-22:00, Friday 16:00-23:00.',
  kPies: 'Whole pies need 24 hours notice and a 40% deposit.',
  kNuts:
    'Our kitchen handles wheat, milk, eggs and nuts. We cannot guarantee that any item is free of allergens.',
  rRet: 'Accessories can be returned within 10 days, unopened, with the receipt. Repairs are not refundable.',
  rTimes: 'Screens take about 50 minutes, batteries 25 minutes. Board repairs 2-4 days.',
  rStud: '10% off accessories with a student card, in the shop only.',
  eDeliv:
    'Spain €4.90 (free over €75.00), Portugal €6.50, rest of the EU €12.00. We do not ship outside the EU.',
  ePay: 'Cards, Bizum and cash. PayPal online only.',
  fHours: 'Segunda a sábado 8:00-19:00, domingo 8:00-12:00.',
  hHours: 'Monday to Friday 7:00-18:30, Saturday 8:00-14:00. Closed on Sundays.',
  vHours: 'Monday to Saturday 9:30-19:00. Closed on Sundays.',
}
