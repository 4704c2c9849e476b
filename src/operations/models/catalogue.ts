import type { Machine } from './machine.ts'

/** A model that is offered: facts of its makers' pages and of the library the model server fetches from, read 2026-11. */
export interface OfferedModel {
  /** As it is fetched. */
  name: string
  title: string
  use: 'chat' | 'embed'
  /** Billions, as its makers count. */
  parameters: number
  /** Of them so many work on every token, where that differs. */
  active?: number
  /** What is fetched, at four bits a weight. */
  bytes: number
  licence: string
  /** Of our twelve, those its makers name; `all` where they claim a hundred and more. */
  languages: readonly string[] | 'all'
  sees: boolean
  hears: boolean
  /** The higher, the better it understands; a bigger one is slower. */
  rank: number
}

export const OFFERED: readonly OfferedModel[] = [
  {
    name: 'qwen3:4b-instruct-2507-q4_K_M',
    title: 'Qwen3 4B Instruct 2507',
    use: 'chat',
    parameters: 4,
    bytes: 2_500_000_000,
    licence: 'Apache-2.0',
    languages: 'all',
    sees: false,
    hears: false,
    rank: 5,
  },
  {
    name: 'ministral-3:3b',
    title: 'Ministral 3 3B',
    use: 'chat',
    parameters: 3.8,
    bytes: 3_000_000_000,
    licence: 'Apache-2.0',
    languages: ['en', 'es', 'pt', 'fr', 'de', 'it', 'ar'],
    sees: true,
    hears: false,
    rank: 4,
  },
  {
    name: 'gemma4:e2b',
    title: 'Gemma 4 E2B',
    use: 'chat',
    parameters: 5.1,
    active: 2.3,
    bytes: 7_200_000_000,
    licence: 'Apache-2.0',
    languages: 'all',
    sees: true,
    hears: true,
    rank: 4,
  },
  {
    name: 'granite4.1:3b',
    title: 'Granite 4.1 3B',
    use: 'chat',
    parameters: 3.4,
    bytes: 2_100_000_000,
    licence: 'Apache-2.0',
    languages: ['en', 'es', 'pt', 'fr', 'de', 'it', 'ar'],
    sees: false,
    hears: false,
    rank: 3,
  },
  {
    name: 'qwen3:1.7b',
    title: 'Qwen3 1.7B',
    use: 'chat',
    parameters: 1.7,
    bytes: 1_400_000_000,
    licence: 'Apache-2.0',
    languages: 'all',
    sees: false,
    hears: false,
    rank: 2,
  },
  {
    name: 'qwen3:0.6b',
    title: 'Qwen3 0.6B',
    use: 'chat',
    parameters: 0.6,
    bytes: 523_000_000,
    licence: 'Apache-2.0',
    languages: 'all',
    sees: false,
    hears: false,
    rank: 1,
  },
  {
    name: 'qwen3-embedding:0.6b',
    title: 'Qwen3 Embedding 0.6B',
    use: 'embed',
    parameters: 0.6,
    bytes: 639_000_000,
    licence: 'Apache-2.0',
    languages: 'all',
    sees: false,
    hears: false,
    rank: 1,
  },
]

/** Working memory beside the weights: the context of one question, the program itself. */
const BESIDE_BYTES = 900_000_000
/** For Hearthline, its files' cache and the system. */
const OTHERS_BYTES = 1_200_000_000

export const memoryOf = ({ bytes }: Pick<OfferedModel, 'bytes'>): number =>
  Math.round(bytes * 1.1) + BESIDE_BYTES

/** Tokens one core of a usual server writes a second, for a billion parameters at four bits: memory sets the pace. */
const WRITTEN_PER_CORE = 7
const MOST_USEFUL_CORES = 6

/** How quick it would be on this machine: a guess, until it was measured. */
export function expectedWritePerSecond(
  { parameters, active = parameters }: Pick<OfferedModel, 'parameters' | 'active'>,
  { cores }: Machine,
): number {
  return (Math.min(cores, MOST_USEFUL_CORES) * WRITTEN_PER_CORE) / active
}

/** An answer has to begin while the customer is still there. */
const LEAST_WRITTEN_PER_SECOND = 3

export interface Advice {
  model: OfferedModel
  fits: boolean
  isQuick: boolean
  expectedPerSecond: number
}

/** What is offered for this machine, each with whether it fits, and the one that is recommended: the best of those that do. */
export function adviseFor(
  machine: Machine,
  measured: (name: string) => { writePerSecond: number } | undefined = () => undefined,
): { offers: Advice[]; best: OfferedModel | null } {
  const offers = OFFERED.map(model => {
    const expectedPerSecond = measured(model.name)?.writePerSecond ?? expectedWritePerSecond(model, machine)
    return {
      model,
      fits: memoryOf(model) + OTHERS_BYTES <= machine.memoryBytes,
      isQuick: expectedPerSecond >= LEAST_WRITTEN_PER_SECOND,
      expectedPerSecond,
    }
  })
  const [best] = offers
    .filter(({ model, fits, isQuick }) => model.use === 'chat' && fits && isQuick)
    .sort((a, b) => b.model.rank - a.model.rank || a.model.bytes - b.model.bytes)
  return { offers, best: best?.model ?? null }
}
