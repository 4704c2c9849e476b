import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { AppError } from '../lib/errors.ts'
import type { Business } from './plan.ts'
import { type AssistantMode, assistantSettings } from './schema.ts'

export type AssistantSettings = typeof assistantSettings.$inferSelect

export const MODES: readonly AssistantMode[] = ['off', 'shadow', 'draft', 'auto']

/** What holds until somebody chose: answers wait as drafts, those of the demo business go out. */
export interface AssistantDefaults {
  demo?: boolean
  language?: string
}

const DEFAULT_QUIET_MS = 2000
const LONGEST_QUIET_MS = 60_000
export const DEFAULT_BAR = 0.9
const DEFAULT_LEAST_COUNT = 20
const DEFAULT_SOLVED_AFTER_HOURS = 72
const LONGEST_SOLVED_AFTER_HOURS = 720
const MOST_COUNT = 1000
const ROW = 1
const rows = rowsOf(assistantSettings)

/** How the assistant works for this business. Reading changes nothing: a business that never chose has the defaults. */
export function getAssistantSettings(db: TenantDb, defaults: AssistantDefaults = {}): AssistantSettings {
  const row = rows.find(db, 'id = ?', ROW)
  return (
    row ?? {
      id: ROW,
      mode: defaults.demo ? 'auto' : 'draft',
      quietMs: DEFAULT_QUIET_MS,
      displayName: null,
      defaultLanguage: languageOf(defaults.language),
      asksModel: true,
      bar: DEFAULT_BAR,
      leastCount: DEFAULT_LEAST_COUNT,
      solvedAfterHours: DEFAULT_SOLVED_AFTER_HOURS,
      updatedAt: new Date(0),
    }
  )
}

const languageOf = (locale: string | undefined) => locale?.split(/[-_]/)[0]?.toLowerCase() || 'en'

/** The business as answers speak of it. */
export function businessOf(
  tenant: { name: string; currency: string; timezone: string },
  settings: Pick<AssistantSettings, 'displayName' | 'defaultLanguage'>,
): Business {
  return {
    name: settings.displayName ?? tenant.name,
    currency: tenant.currency,
    timezone: tenant.timezone,
    defaultLanguage: settings.defaultLanguage,
  }
}

export type AssistantChange = Partial<
  Pick<
    AssistantSettings,
    | 'mode'
    | 'quietMs'
    | 'displayName'
    | 'defaultLanguage'
    | 'asksModel'
    | 'bar'
    | 'leastCount'
    | 'solvedAfterHours'
  >
>

/** Changes what is given and keeps the rest. In the caller's transaction. */
export function setAssistant(
  db: TenantDb,
  change: AssistantChange,
  now: Date,
  defaults: AssistantDefaults = {},
): AssistantSettings {
  if (change.mode !== undefined && !MODES.includes(change.mode)) {
    throw new AppError('invalid', `The mode is one of ${MODES.join(', ')}.`)
  }
  if (change.quietMs !== undefined && !isQuietTime(change.quietMs)) {
    throw new AppError(
      'invalid',
      `The quiet time is a whole number of milliseconds from 0 to ${LONGEST_QUIET_MS}.`,
    )
  }
  if (change.bar !== undefined && !(change.bar >= 0.5 && change.bar <= 0.99)) {
    throw new AppError('invalid', 'The bar is a share from 0.5 to 0.99, such as 0.9.')
  }
  if (change.leastCount !== undefined && !isWhole(change.leastCount, 5, MOST_COUNT)) {
    throw new AppError('invalid', `The least number of answers is a whole number from 5 to ${MOST_COUNT}.`)
  }
  if (
    change.solvedAfterHours !== undefined &&
    !isWhole(change.solvedAfterHours, 1, LONGEST_SOLVED_AFTER_HOURS)
  ) {
    throw new AppError(
      'invalid',
      `The time after which a conversation counts as solved is 1 to ${LONGEST_SOLVED_AFTER_HOURS} hours.`,
    )
  }
  const settings = { ...getAssistantSettings(db, defaults), ...change, updatedAt: now }
  const { id: _, ...set } = settings
  return db
    .insert(assistantSettings)
    .values(settings)
    .onConflictDoUpdate({ target: assistantSettings.id, set })
    .returning()
    .get()
}

const isQuietTime = (ms: number) => isWhole(ms, 0, LONGEST_QUIET_MS)

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

/** How long a customer must be quiet before a turn closes. Read for every inbound event, so it is one prepared query. */
export function quietMsOf(db: TenantDb): number {
  const row = prepared<{ quietMs: number }>(
    db,
    'SELECT quiet_ms AS quietMs FROM assistant_settings WHERE id = 1',
  ).get()
  return row?.quietMs ?? DEFAULT_QUIET_MS
}
