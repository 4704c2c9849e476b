import type { Ollama } from 'ollama'
import { NO_MODEL } from '../../tenants/model-choices.ts'
import { detailsOf, ELSEWHERE, isRemoteName, saysElsewhere } from './elsewhere.ts'
import { warningAbout } from './version.ts'

export type Found = { version: string | null; warning: string | null } & (
  | { model: string; reason: null; remote: boolean; thinks: boolean; digest?: string }
  | { model: null; reason: string; remote: false }
)

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
    remote: false,
  })
  try {
    version = shortText((await ollama.version()).version)
    if (wanted === NO_MODEL) return none('no model is wanted: rules answer alone')
    const models = (await ollama.list()).models
    const installed = models.map(model => model.name)
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
      const { obstacle, remote, thinks } = await lookAt(ollama, name, allowRemote)
      const warning = version ? warningAbout(version) : null
      const digest = digestOf(models.find(one => one.name === name)?.digest)
      if (obstacle === undefined)
        return { version, warning, model: name, reason: null, remote, thinks, ...digest }
      reason = obstacle
    }
    return none(reason)
  } catch {
    return none('no model server answers')
  }
}

async function lookAt(
  ollama: Ollama,
  model: string,
  allowRemote: boolean,
): Promise<{ obstacle?: string; remote: boolean; thinks: boolean }> {
  if (isRemoteName(model) && !allowRemote) return { obstacle: ELSEWHERE, remote: true, thinks: false }
  const details = await detailsOf(ollama, model)
  const remote = isRemoteName(model) || saysElsewhere(details)
  if (remote && !allowRemote) return { obstacle: ELSEWHERE, remote, thinks: false }
  const { capabilities } = details
  const canAnswer =
    !Array.isArray(capabilities) || capabilities.length === 0 || capabilities.includes('completion')
  const thinks = saysThinking(details)
  return canAnswer ? { remote, thinks } : { obstacle: 'this model cannot answer questions', remote, thinks }
}

/** One that thinks aloud first would use up its time for an answer with it. */
export function saysThinking({ capabilities }: Record<string, unknown>): boolean {
  return Array.isArray(capabilities) && capabilities.includes('thinking')
}

function digestOf(digest: unknown): { digest?: string } {
  const text = shortText(digest)
  return text === null ? {} : { digest: text.slice(0, 12) }
}

const shortText = (text: unknown) => (typeof text === 'string' && text !== '' ? text.slice(0, 40) : null)

/** Ollama takes a name without a tag for `:latest`. */
export const isSameModel = (installed: string, wanted: string) =>
  installed === wanted || installed === `${wanted}:latest`

const isChatModel = (name: string) => typeof name === 'string' && !/embed|minilm|bge-|nomic/i.test(name)
