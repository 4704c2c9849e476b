import type { Clock } from '../../lib/clock.ts'
import { isSameModel } from '../../replies/model/look.ts'
import { NO_MODEL } from '../../tenants/model-choices.ts'
import type { InstalledModel } from './installed.ts'

/** Which installed model hears voice notes, and which sees pictures. */
export interface SensingModels {
  hears: string | null
  sees: string | null
}

export interface SensesDeps {
  clock: Clock
  list: () => Promise<InstalledModel[]>
  /** A name, `off`, or null for whichever is able. */
  choice: (use: 'hear' | 'see') => string | null
  /** The model that answers: where it is able itself, no second one has to be loaded. */
  answering: () => string | null
  allowRemoteModel: boolean
  /** What the one before this knew; it is looked for anew all the same. */
  known?: SensingModels
}

const LOOK_AGAIN_MS = 10 * 60_000
/** Where no model server answered: every turn and every page asks, and one that is gone is not called each time. */
const AFTER_NOTHING_MS = 10_000
const NONE: SensingModels = { hears: null, sees: null }

export class SenseFinder {
  private readonly deps: SensesDeps
  private found: SensingModels
  private lookAgainAt = 0
  private looking: Promise<SensingModels> | undefined

  constructor(deps: SensesDeps) {
    this.deps = deps
    this.found = deps.known ?? NONE
  }

  /** As it was the last time it was looked for; looks again behind that where it is long ago. */
  known(): SensingModels {
    void this.current()
    return this.found
  }

  /** As it was the last time, whenever that was. */
  remembered(): SensingModels {
    return this.found
  }

  /** As it is, looked for unless that was done a moment ago. */
  current(): Promise<SensingModels> {
    return this.now() >= this.lookAgainAt ? this.look() : Promise.resolve(this.found)
  }

  /** Looks now. Nobody who answers is nobody who hears. */
  look(): Promise<SensingModels> {
    this.looking ??= this.deps
      .list()
      .then(
        models => ({
          hears: this.ableTo('hear', 'audio', models),
          sees: this.ableTo('see', 'vision', models),
        }),
        () => undefined,
      )
      .then(found => {
        this.found = found ?? NONE
        this.lookAgainAt = this.now() + (found ? LOOK_AGAIN_MS : AFTER_NOTHING_MS)
        this.looking = undefined
        return this.found
      })
    return this.looking
  }

  private now(): number {
    return this.deps.clock.now().getTime()
  }

  private ableTo(use: 'hear' | 'see', ability: string, models: InstalledModel[]): string | null {
    const { choice, answering, allowRemoteModel } = this.deps
    const chosen = choice(use)
    if (chosen === NO_MODEL) return null
    const able = models.filter(one => one.abilities.includes(ability) && (allowRemoteModel || !one.remote))
    if (chosen !== null) return able.find(one => isSameModel(one.name, chosen))?.name ?? null
    // The smallest leaves most room for the one that answers.
    return (able.find(one => one.name === answering()) ?? able.at(-1))?.name ?? null
  }
}
