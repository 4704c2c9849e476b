import { CURRENCIES } from '../lib/currencies.ts'
import type { Language } from '../web/languages.ts'

/** What the wizard knows of one visitor until the instance is claimed. In memory: nothing is half-saved. */
export interface SetupState {
  codeProven: boolean
  language?: Language
  timeZone?: string
  owner?: {
    name: string
    email: string
    passwordHash: string
    /** The password was chosen before the business had a name: is it made of that? */
    isMadeOf: (business: string) => Promise<boolean>
  }
  touchedAt: number
}

const LIFETIME_MS = 2 * 3_600_000
const MOST_VISITORS = 200

export function createSetupStates() {
  const states = new Map<string, SetupState>()
  return {
    /** The state of this visitor, new if there is none. */
    of(visitor: string, now: Date): SetupState {
      for (const [id, state] of states) {
        if (now.getTime() - state.touchedAt > LIFETIME_MS) states.delete(id)
      }
      let state = states.get(visitor)
      if (!state) {
        if (states.size >= MOST_VISITORS) states.delete(states.keys().next().value!)
        state = { codeProven: false, touchedAt: 0 }
      }
      state.touchedAt = now.getTime()
      states.delete(visitor) // The one used last stands last, so the idlest is dropped first.
      states.set(visitor, state)
      return state
    },
    clear: () => states.clear(),
  }
}

export const TRADES = ['bakery', 'phones', 'clinic', 'boutique', 'other'] as const

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Opening hours to start from. */
export const HOURS: Record<string, { days: string[]; from: string; to: string } | undefined> = {
  shop: { days: WEEK.slice(0, 6), from: '09:00', to: '18:00' },
  office: { days: WEEK.slice(0, 5), from: '09:00', to: '17:00' },
  late: { days: WEEK, from: '10:00', to: '20:00' },
  later: undefined,
}

export function hoursOf(preset: string) {
  const hours = HOURS[preset]
  return hours ? hours.days.map(day => ({ day, from: hours.from, to: hours.to })) : []
}

/** Time zones by name, with the one that is preselected in any case. */
export function timeZones(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort()
}

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone !== ''
  } catch {
    return false
  }
}

/** Currencies with their names in the reader's language, by name. */
export function currencies(language: Language): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  const known = new Set(Intl.supportedValuesOf('currency'))
  return CURRENCIES.filter(code => known.has(code))
    .map(code => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

const CURRENCY_OF_ZONE: [RegExp, string][] = [
  [/^Europe\/(London|Belfast)/, 'GBP'],
  [/^Europe\/(Zurich)/, 'CHF'],
  [/^Europe\/(Istanbul)/, 'TRY'],
  [/^Europe\/(Moscow|Samara|Volgograd|Kaliningrad)/, 'RUB'],
  [/^Europe\/(Warsaw)/, 'PLN'],
  [/^Europe\/(Stockholm)/, 'SEK'],
  [/^Europe\/(Oslo)/, 'NOK'],
  [/^Europe\/(Copenhagen)/, 'DKK'],
  [/^Europe\/(Prague)/, 'CZK'],
  [/^Europe\/(Budapest)/, 'HUF'],
  [/^Europe\/(Bucharest)/, 'RON'],
  [/^Europe\/(Kiev|Kyiv)/, 'UAH'],
  [/^(Europe\/|Atlantic\/(Madeira|Azores|Canary))/, 'EUR'],
  [/^America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Belem)/, 'BRL'],
  [/^America\/(Mexico_City|Monterrey|Tijuana|Cancun)/, 'MXN'],
  [/^America\/(Argentina|Buenos_Aires)/, 'ARS'],
  [/^America\/(Bogota)/, 'COP'],
  [/^America\/(Santiago)/, 'CLP'],
  [/^America\/(Lima)/, 'PEN'],
  [/^America\/(Toronto|Vancouver|Edmonton|Winnipeg|Halifax)/, 'CAD'],
  [/^Asia\/(Jerusalem|Tel_Aviv)/, 'ILS'],
  [/^Asia\/(Kolkata|Calcutta)/, 'INR'],
  [/^Asia\/(Jakarta|Makassar|Jayapura)/, 'IDR'],
  [/^Asia\/(Dubai)/, 'AED'],
  [/^Asia\/(Riyadh)/, 'SAR'],
  [/^Africa\/(Cairo)/, 'EGP'],
  [/^Africa\/(Casablanca)/, 'MAD'],
  [/^Asia\/(Tokyo)/, 'JPY'],
  [/^Australia\//, 'AUD'],
]

/** The currency most shops of a time zone use. */
export function likelyCurrency(timeZone: string): string {
  return CURRENCY_OF_ZONE.find(([zone]) => zone.test(timeZone))?.[1] ?? 'USD'
}

/** `Barro & Sal` → `barro-sal`: the short name in addresses. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return slug || 'shop'
}
