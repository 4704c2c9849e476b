import assert from 'node:assert/strict'
import { saysSolved } from '../../src/replies/rules/solved.ts'

const SETTLED = [
  'Thanks, that helps!',
  'all good, thank you',
  'Muchas gracias, muy amable',
  'Obrigada, era só isso',
  'Merci beaucoup, c’est tout',
  'Super, vielen Dank!',
  'Perfetto, grazie mille',
  'Çok teşekkür ederim',
  'شكرًا جزيلًا',
  'תודה רבה, הסתדר',
  'धन्यवाद जी',
  'shukriya bhai',
  'Oke, terima kasih banyak',
  'Спасибо большое, всё понятно',
]

const NOT_SETTLED = [
  'Thanks for nothing',
  'Thanks, but it still does not work',
  'Thank you, and how much is the mug?',
  'Gracias por nada',
  'Gracias, pero no funciona',
  'Obrigado, ainda não funciona',
  'Merci pour rien',
  'Danke, aber das ist noch nicht gelöst',
  'Grazie, ma non funziona',
  'Teşekkürler ama hâlâ olmadı',
  'شكرا لكن لم تصل',
  'תודה, אבל זה לא עובד',
  'धन्यवाद, लेकिन अभी तक नहीं हुआ',
  'Terima kasih, tapi belum sampai',
  'Спасибо, но это не помогло',
  'Thanks, I will call my lawyer and sue you',
  'How much is the lamp',
  '',
]

describe('a customer who says that it is settled', () => {
  for (const text of SETTLED) it(`is understood: ${text}`, () => assert.equal(saysSolved(text), true))
  for (const text of NOT_SETTLED)
    it(`is not taken for one: ${text}`, () => assert.equal(saysSolved(text), false))
})
