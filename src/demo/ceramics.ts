import type { FactsInput } from '../catalog/facts.ts'
import type { KnowledgeInput } from '../catalog/knowledge.ts'
import type { ProductInput } from '../catalog/product-input.ts'

/** An invented ceramics shop: what it sells, what it answers, when it is open. */
export const SHOP = {
  name: 'Barro & Sal',
  slug: 'barro-e-sal',
  currency: 'EUR',
  timezone: 'Europe/Lisbon',
  locale: 'en',
} as const

const eur = (amount: number) => ({ amount, currency: 'EUR' })

export const PRODUCTS: Record<string, ProductInput> = {
  'MAR-B32': {
    name: 'Maré bowl, 32 cm',
    description: 'Large blue serving bowl with a salt rim. Wheel thrown, each one a little different.',
    category: 'Bowls',
    price: eur(6400),
    stock: 3,
    attributes: { Glaze: 'Maré blue', Diameter: '32 cm', Dishwasher: 'yes' },
  },
  'MAR-DIN': {
    name: 'Maré dinner plate',
    description: 'Blue dinner plate with an unglazed foot.',
    category: 'Plates',
    attributes: { Glaze: 'Maré blue', Dishwasher: 'yes', Microwave: 'yes' },
    variants: [
      { externalId: 'MAR-P21', sku: 'MAR-P21', options: { Size: '21 cm' }, price: eur(2300), stock: 0 },
      { externalId: 'MAR-P27', sku: 'MAR-P27', options: { Size: '27 cm' }, price: eur(2900), stock: 12 },
    ],
  },
  'MAR-P19': {
    name: 'Maré dessert plate, 19 cm',
    description: 'Small plate in the same blue as the dinner plates.',
    category: 'Plates',
    price: eur(1850),
    stock: 11,
    attributes: { Glaze: 'Maré blue', Dishwasher: 'yes' },
  },
  'SAL-MUG': {
    name: 'Sal mug',
    description: 'Mug for a large coffee, 30 cl, with a thumb rest.',
    category: 'Cups',
    attributes: { Volume: '30 cl', Dishwasher: 'yes', Microwave: 'yes' },
    variants: [
      { externalId: 'SAL-M-W', sku: 'SAL-M-W', options: { Colour: 'White' }, price: eur(1800), stock: 46 },
      { externalId: 'SAL-M-B', sku: 'SAL-M-B', options: { Colour: 'Blue' }, price: eur(1800), stock: 8 },
      { externalId: 'SAL-M-S', sku: 'SAL-M-S', options: { Colour: 'Sand' }, price: eur(1800), stock: 0 },
    ],
  },
  'NOI-ESP': {
    name: 'Noite espresso cup',
    description: 'Black espresso cup, 8 cl.',
    category: 'Cups',
    price: eur(1400),
    stock: 0,
    attributes: { Volume: '8 cl', Dishwasher: 'no' },
  },
  'TOR-V': {
    name: 'Torre vase, tall',
    description: 'Tall vase for long stems, 45 cm.',
    category: 'Vases',
    price: eur(7800),
    stock: 4,
    attributes: { Height: '45 cm' },
  },
  'SAL-J1': {
    name: 'Sal jug, 1 litre',
    description: 'Water jug with a wide handle.',
    category: 'Jugs',
    price: eur(4200),
    stock: 6,
    attributes: { Volume: '1 l', Dishwasher: 'yes' },
  },
  'AZU-NUM': {
    name: 'Azulejo house number',
    description: 'Hand painted tile with your number, made to order in about two weeks.',
    category: 'Tiles',
    price: eur(2400),
    stock: null,
    attributes: { Size: '14 × 14 cm' },
  },
  'BRI-TP': {
    name: 'Brisa teapot',
    description: 'Teapot with a bamboo handle and a strainer inside.',
    category: 'Teapots',
    price: eur(6800),
    stock: 2,
    attributes: { Volume: '80 cl', Dishwasher: 'no' },
  },
  'SOP-B': {
    name: 'Sopa soup bowl',
    description: 'Deep bowl with two small ears.',
    category: 'Bowls',
    price: eur(2200),
    stock: 19,
    attributes: { Dishwasher: 'yes', Microwave: 'yes' },
  },
  'OVA-P': {
    name: 'Oval serving platter',
    description: 'For a whole fish. 42 cm long.',
    category: 'Plates',
    price: eur(5400),
    stock: 5,
    attributes: { Length: '42 cm' },
  },
  'SAL-C': {
    name: 'Salt cellar with lid',
    description: 'Cork lid, holds 200 g.',
    category: 'Kitchen',
    price: eur(1600),
    stock: 25,
  },
  'OVO-C': {
    name: 'Ovo egg cup',
    description: 'Egg cup on a small foot.',
    category: 'Kitchen',
    price: eur(900),
    stock: 30,
  },
  'LUZ-H': {
    name: 'Luz candle holder',
    description: 'For one long candle.',
    category: 'Home',
    price: eur(1950),
    stock: 7,
  },
  'HOR-P': {
    name: 'Horta planter',
    description: 'Planter with a saucer, frost proof.',
    category: 'Home',
    variants: [
      { externalId: 'HOR-P-S', sku: 'HOR-P-S', options: { Size: 'small' }, price: eur(2600), stock: 9 },
      { externalId: 'HOR-P-M', sku: 'HOR-P-M', options: { Size: 'medium' }, price: eur(3900), stock: 3 },
      { externalId: 'HOR-P-L', sku: 'HOR-P-L', options: { Size: 'large' }, price: eur(5800), stock: 0 },
    ],
  },
  'WORK-SAT': {
    name: 'Wheel workshop on Saturday',
    description: 'Two hours at the wheel, clay and firing of one piece included.',
    category: 'Workshops',
    price: eur(5500),
    stock: null,
  },
  GIFT: {
    name: 'Gift card',
    description: 'Printed on card, valid for three years.',
    category: 'Gifts',
    variants: [
      { externalId: 'GIFT-25', options: { Value: '€25' }, price: eur(2500), stock: null },
      { externalId: 'GIFT-50', options: { Value: '€50' }, price: eur(5000), stock: null },
      { externalId: 'GIFT-100', options: { Value: '€100' }, price: eur(10000), stock: null },
    ],
  },
  'WED-SET': {
    name: 'Wedding table set',
    description: 'A table for twelve or more in one glaze, with names on the foot.',
    category: 'Made for you',
    price: null,
    stock: null,
  },
  'AZE-D': {
    name: 'Azeite olive dish',
    description: 'Small dish for oil or olives.',
    category: 'Kitchen',
    price: eur(1200),
    stock: 14,
  },
  'COA-4': {
    name: 'Tile coasters, set of four',
    description: 'Four old patterns, cork below.',
    category: 'Tiles',
    price: eur(2800),
    stock: 9,
  },
  'BOX-2': {
    name: 'Box of second choice',
    description: 'Pieces with small faults, by weight. Only at the autumn market.',
    category: 'Gifts',
    price: eur(3000),
    stock: 12,
    available: false,
  },
}

export const KNOWLEDGE: Record<string, KnowledgeInput> = {
  dishwasher: {
    topic: 'Care',
    question: 'Can I put your ceramics in the dishwasher?',
    answer:
      'Most pieces yes, on a gentle programme. The Noite cups and the Brisa teapot are better washed by hand.',
  },
  oven: {
    topic: 'Care',
    question: 'Are the dishes oven safe?',
    answer:
      'Our serving bowls and platters can go into the oven if it heats up slowly. Please never from the fridge straight into a hot oven.',
  },
  lead: {
    topic: 'Care',
    question: 'Are the glazes free of lead?',
    answer: 'Yes, all our glazes are free of lead and cadmium, and safe for food.',
  },
  'gift-wrap': {
    topic: 'Gifts',
    question: 'Do you wrap gifts?',
    answer: 'Yes, in recycled paper with a sprig of rosemary. It is free, just tell us.',
  },
  'pick-up': {
    topic: 'Orders',
    question: 'Can I pick up my order in the shop?',
    answer: 'Yes. We keep it behind the counter for seven days and write to you when it is ready.',
  },
  custom: {
    topic: 'Orders',
    question: 'Can you make something with my name or logo?',
    answer:
      'Gladly. Custom pieces take about four weeks. Tell us what you have in mind and Marta answers you herself.',
  },
  broken: {
    topic: 'Orders',
    question: 'What if something arrives broken?',
    answer:
      'We are sorry when that happens. Send us a photo within three days and we send a new piece or your money back.',
  },
  parking: {
    topic: 'Visit',
    question: 'Where can I park?',
    answer: 'The Graça car park is two minutes away on foot. Tram 28 stops in front of the door.',
  },
  dogs: {
    topic: 'Visit',
    question: 'Are dogs allowed in the shop?',
    answer: 'Yes, on a lead. There is a bowl of water at the door.',
  },
  kids: {
    topic: 'Workshops',
    question: 'Can children come to the workshop?',
    answer: 'Children from eight years on, together with an adult.',
  },
  language: {
    topic: 'Workshops',
    question: 'In which languages is the workshop?',
    answer: 'In Portuguese and English.',
  },
  newsletter: {
    topic: 'Visit',
    question: 'When is the next market?',
    answer: 'We are at the Graça autumn market on the first weekend of October.',
  },
}

export const FACTS: FactsInput = {
  timezone: SHOP.timezone,
  hours: [
    ...(['tue', 'wed', 'thu', 'fri'] as const).flatMap(day => [
      { day, from: '10:00', to: '13:00' },
      { day, from: '14:00', to: '19:00' },
    ]),
    { day: 'sat', from: '10:00', to: '18:00' },
  ],
  closed: [],
  address: 'Rua da Voz do Operário 12, Graça, Lisbon',
  delivery:
    'We send all over Europe, well packed. Portugal 2 to 3 working days, the rest of Europe 5 to 8. It costs €6 in Portugal and €14 in Europe.',
  payment: 'Card, MB Way, bank transfer, and cash in the shop.',
  returns: 'You can send unused pieces back within 30 days. Custom pieces cannot be returned.',
}
