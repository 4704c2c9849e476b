import type { Ollama } from 'ollama'
import { warningAbout } from './version.ts'

export type Found = { version: string | null; warning: string | null } & (
  | { model: string; reason: null }
  | { model: null; reason: string }
)

const ELSEWHERE = 'this model runs on somebody else’s computer, so it is not used'
/** Of many installed ones, so many are looked at. */
const MOST_LOOKED_AT = 8

/** Looks for a model server and a model on it that may be used. Never throws: what is in the way is the reason. */
export async function findModel(
  ollama: Ollama,
  wanted: string | undefined,
  allowRemote: boolean,
): Promise<Found> {
  let version: string | null = null
  const none = (reason: string): Found => ({
    version,
    warning: version ? warningAbout(version) : null,
    model: null,
    reason,
  })
  try {
    version = shortText((await ollama.version()).version)
    const installed = (await ollama.list()).models.map(model => model.name)
    const names =
      wanted === undefined
        ? installed.filter(isChatModel)
        : installed.filter(name => isSameModel(name, wanted))
    if (names.length === 0)
      return none(
        wanted === undefined
          ? 'the model server has no model yet'
          : `the model server does not have ${wanted}`,
      )
    let reason = ELSEWHERE
    for (const name of names.slice(0, MOST_LOOKED_AT)) {
      const obstacle = await obstacleTo(ollama, name, allowRemote)
      if (obstacle === undefined)
        return { version, warning: version ? warningAbout(version) : null, model: name, reason: null }
      reason = obstacle
    }
    return none(reason)
  } catch {
    return none('no model server answers')
  }
}

async function obstacleTo(ollama: Ollama, model: string, allowRemote: boolean): Promise<string | undefined> {
  const details = (await ollama.show({ model })) as unknown as Record<string, unknown>
  if (!allowRemote && (details.remote_host || details.remote_model)) return ELSEWHERE
  const capabilities = details.capabilities
  if (Array.isArray(capabilities) && capabilities.length > 0 && !capabilities.includes('completion'))
    return 'this model cannot answer questions'
}

const shortText = (text: unknown) => (typeof text === 'string' && text !== '' ? text.slice(0, 40) : null)

const isSameModel = (installed: string, wanted: string) =>
  installed === wanted || installed === `${wanted}:latest`

const isChatModel = (name: string) => typeof name === 'string' && !/embed|minilm|bge-|nomic/i.test(name)
