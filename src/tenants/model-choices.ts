import { eq } from 'drizzle-orm'
import type { Config } from '../config/settings.ts'
import type { ControlDb } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { instanceSettings } from './schema.ts'

/** What a model can be for: to understand questions, to search by meaning, to hear voice notes, to see pictures. */
export const MODEL_USES = ['chat', 'embed', 'hear', 'see'] as const
export type ModelUse = (typeof MODEL_USES)[number]

/** Instead of a name: no model for this, whatever is installed. */
export const NO_MODEL = 'off'

type ModelSettings = Pick<Config, 'chatModel' | 'embedModel' | 'hearModel' | 'seeModel'>

const SETTING: Record<ModelUse, { key: keyof ModelSettings; env: string }> = {
  chat: { key: 'chatModel', env: 'HEARTHLINE_CHAT_MODEL' },
  embed: { key: 'embedModel', env: 'HEARTHLINE_EMBED_MODEL' },
  hear: { key: 'hearModel', env: 'HEARTHLINE_HEAR_MODEL' },
  see: { key: 'seeModel', env: 'HEARTHLINE_SEE_MODEL' },
}

export interface ModelChoice {
  use: ModelUse
  /** A name, `off`, or null: whichever installed one is able to. */
  model: string | null
  /** The setting that says so, by its name in the environment; nobody can change it in the admin then. */
  fixedBy: string | null
}

/** What is chosen for this use: the environment and config.yaml come before what was saved in the admin. */
export function modelChoice(
  control: ControlDb,
  settings: Partial<ModelSettings>,
  use: ModelUse,
): ModelChoice {
  const { key, env } = SETTING[use]
  const fixed = settings[key]
  if (fixed !== undefined) return { use, model: fixed, fixedBy: env }
  const row = control
    .select()
    .from(instanceSettings)
    .where(eq(instanceSettings.key, keyOf(use)))
    .get()
  return { use, model: typeof row?.value === 'string' ? row.value : null, fixedBy: null }
}

/** The name alone: undefined where none is chosen, or `off` is. */
export function chosenModel(
  control: ControlDb,
  settings: Partial<ModelSettings>,
  use: ModelUse,
): string | undefined {
  const { model } = modelChoice(control, settings, use)
  return model === null || model === NO_MODEL ? undefined : model
}

/** Throws where a setting has decided already. */
export function requireOpen(control: ControlDb, settings: Partial<ModelSettings>, use: ModelUse): void {
  const { fixedBy } = modelChoice(control, settings, use)
  if (fixedBy)
    throw new AppError(
      'conflict',
      `${fixedBy} is set, so it cannot be chosen here. Change it in the environment or in config.yaml.`,
      { reason: 'fixed' },
    )
}

/** Saves a choice, or takes it back with null. Refused where a setting has decided already. In the caller's transaction. */
export function chooseModel(
  control: ControlDb,
  settings: Partial<ModelSettings>,
  use: ModelUse,
  model: string | null,
): void {
  requireOpen(control, settings, use)
  const key = keyOf(use)
  if (model === null) control.delete(instanceSettings).where(eq(instanceSettings.key, key)).run()
  else
    control
      .insert(instanceSettings)
      .values({ key, value: model })
      .onConflictDoUpdate({ target: instanceSettings.key, set: { value: model } })
      .run()
}

const keyOf = (use: ModelUse) => `model.${use}`
