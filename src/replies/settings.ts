import { prepared, type TenantDb } from '../db/database.ts'
import { rowsOf } from '../db/rows.ts'
import { AppError } from '../lib/errors.ts'
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
      updatedAt: new Date(0),
    }
  )
}

const languageOf = (locale: string | undefined) => locale?.split(/[-_]/)[0]?.toLowerCase() || 'en'

export type AssistantChange = Partial<
  Pick<AssistantSettings, 'mode' | 'quietMs' | 'displayName' | 'defaultLanguage'>
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
  const settings = { ...getAssistantSettings(db, defaults), ...change, updatedAt: now }
  const { id: _, ...set } = settings
  return db
    .insert(assistantSettings)
    .values(settings)
    .onConflictDoUpdate({ target: assistantSettings.id, set })
    .returning()
    .get()
}

const isQuietTime = (ms: number) => Number.isInteger(ms) && ms >= 0 && ms <= LONGEST_QUIET_MS

/** How long a customer must be quiet before a turn closes. Read for every inbound event, so it is one prepared query. */
export function quietMsOf(db: TenantDb): number {
  const row = prepared<{ quietMs: number }>(
    db,
    'SELECT quiet_ms AS quietMs FROM assistant_settings WHERE id = 1',
  ).get()
  return row?.quietMs ?? DEFAULT_QUIET_MS
}
