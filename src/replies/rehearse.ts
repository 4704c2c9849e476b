import { saveProduct } from '../catalog/products.ts'
import { transact } from '../db/database.ts'
import { openInMemory } from '../db/open.ts'
import { type Decision, decideByRules } from './decide.ts'

const ASKED = ['How much is the blue mug?', 'I want to speak to a person, please']

/**
 * Answers in an empty file in memory. The first answer of a process makes the tables of words of twelve languages, and
 * for as long as that takes no mail is taken in: who serves many businesses does it before they have any.
 */
export function rehearseAnswers(now: Date): Decision[] {
  const db = openInMemory('tenant')
  try {
    const price = { amount: 900, currency: 'EUR' }
    transact(db, () => saveProduct(db, 'mug', { name: 'Blue mug', price }, { currency: 'EUR', now }))
    const business = { name: 'Shop', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' }
    return ASKED.map(text => decideByRules(db, { text, history: [], at: now, business }))
  } finally {
    db.$client.close()
  }
}
