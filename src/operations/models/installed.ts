import type { Ollama } from 'ollama'
import { AppError } from '../../lib/errors.ts'
import { isRemoteName, saysElsewhere } from '../../replies/model/elsewhere.ts'

/** A model the model server has, as far as it tells. */
export interface InstalledModel {
  name: string
  digest: string
  bytes: number
  family: string
  parameters: string
  quantisation: string
  /** Ollama's words: completion, embedding, vision, audio, thinking, tools … */
  abilities: string[]
  licence: string | null
  /** It only passes questions on to somebody else's computer. */
  remote: boolean
}

const MOST_LISTED = 50
/** Of more than that only name and size are told. */
const MOST_LOOKED_AT = 20

/** What is known of a model by its digest: asked once. */
export type Known = Map<string, Pick<InstalledModel, 'abilities' | 'licence' | 'remote'>>

/** Every model there is, biggest first. Rejects with a sentence when no model server answers. */
export async function listInstalled(ollama: Ollama, known: Known): Promise<InstalledModel[]> {
  const found = await ollama.list().catch(() => {
    throw noServer()
  })
  const listed = Array.isArray(found?.models) ? found.models.slice(0, MOST_LISTED) : []
  const models: InstalledModel[] = []
  for (const one of listed as unknown as Record<string, unknown>[]) {
    const name = text(one?.name, 200)
    if (name === '') continue
    const digest = text(one.digest, 100)
    const details = fields(one.details)
    const more =
      known.get(digest) ??
      (models.length < MOST_LOOKED_AT
        ? await lookAt(ollama, name)
        : { abilities: [], licence: null, remote: false })
    if (digest !== '' && more.abilities.length > 0) known.set(digest, more)
    models.push({
      name,
      digest,
      bytes: typeof one.size === 'number' && one.size >= 0 && Number.isFinite(one.size) ? one.size : 0,
      family: text(details.family, 60),
      parameters: text(details.parameter_size, 20),
      quantisation: text(details.quantization_level, 20),
      ...more,
      remote: more.remote || isRemoteName(name),
    })
  }
  return models.sort((a, b) => b.bytes - a.bytes)
}

async function lookAt(ollama: Ollama, model: string) {
  const told = fields(await ollama.show({ model }).catch(() => ({})))
  const { capabilities } = told
  const abilities = (Array.isArray(capabilities) ? capabilities : [])
    .filter((one): one is string => typeof one === 'string' && /^[a-z_-]{1,30}$/.test(one))
    .slice(0, 12)
  const general = fields(told.model_info)['general.license']
  return {
    abilities,
    licence: licenceName(text(told.license, 20_000), text(general, 60)),
    remote: saysElsewhere(told),
  }
}

const LICENCES: [RegExp, string][] = [
  [/apache license[\s,]+version 2\.0/i, 'Apache-2.0'],
  [/\bmit license\b|permission is hereby granted, free of charge/i, 'MIT'],
  [/llama ([\d.]+) community license/i, 'Llama Community License'],
  [/gemma terms of use/i, 'Gemma Terms of Use'],
  [/qwen research license/i, 'Qwen Research License'],
  [/creative commons attribution-noncommercial|cc[- ]by[- ]nc/i, 'CC-BY-NC'],
  [/mistral ai research licen[cs]e/i, 'Mistral Research License'],
]

/** What its licence is called, from the text that comes with it; else its first line, cut. */
export function licenceName(whole: string, general: string): string | null {
  const known = LICENCES.find(([words]) => words.test(whole))
  if (known) return known[1]
  if (/^apache-2\.0$/i.test(general)) return 'Apache-2.0'
  if (general !== '') return general
  const [first = ''] = whole.trim().split('\n')
  return first.trim() === '' ? null : first.trim().slice(0, 60)
}

export function noServer(): AppError {
  return new AppError(
    'unavailable',
    'No model server answers. Start Ollama, or set OLLAMA_HOST to where it runs.',
    { reason: 'no_server' },
  )
}

const text = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.replace(/\p{Cc}/gu, c => (c === '\n' ? c : ' ')).slice(0, most) : ''

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
