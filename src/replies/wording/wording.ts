import type { Language } from '../language/languages.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'

export const PHRASES = [
  'priceIs',
  'lineInStock',
  'lineSoldOut',
  'lineLeft',
  'stockCount',
  'inStock',
  'soldOut',
  'left',
  'have',
  'total',
  'each',
  'noPrice',
  'made',
  'notOffered',
  'nothingFor',
  'notListed',
  'optionsIn',
  'optionsSoldOut',
  'cheapest',
  'dearest',
  'which',
  'clarify',
  'clarifyProduct',
  'cancelWhat',
  'dropped',
  'unknown',
  'unknownAbout',
  'unknownProduct',
  'handoff',
  'handoffSorry',
  'handoffMedical',
  'refuse',
  'refuseData',
  'noDiscount',
  'honesty',
  'hello',
  'thanks',
  'praise',
  'listIntro',
  'closest',
  'noCode',
  'currentPrice',
  'orderNote',
  'reserveNote',
  'noRestock',
  'openNow',
  'openAlways',
  'closedNow',
  'closedToday',
  'openOn',
  'closedOn',
  'week',
  'noHours',
  'entryForeign',
  'entryForeignEnd',
  'contents',
  'disclosure',
  'optedOut',
  'and',
  'or',
] as const
export type Phrase = (typeof PHRASES)[number]

/** What the assistant says, with {slots}. Warm, short, no pictures, and true whatever a slot's gender or number. */
export type Wording = Record<Phrase, string>

export const WORDINGS: Record<Language, Wording> = { en, es, pt, fr, de, it, tr, ar, he, hi, id, ru }

/** A sentence with its slots filled. Slot values are data: braces in them mean nothing. */
export function say(language: Language, phrase: Phrase, slots: Record<string, string> = {}): string {
  return WORDINGS[language][phrase].replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
}

/** Said in the first automatic message: it is a machine that writes. */
export function disclosure(language: Language, businessName: string): string {
  return say(language, 'disclosure', { business: businessName })
}
