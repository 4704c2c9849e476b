import type { InstalledModel } from '../operations/models/installed.ts'
import type { ModelKeeper, Tested } from '../operations/models/keeper.ts'
import { SAID } from '../operations/models/keeper.ts'
import { isUnderWay, listPulls, type Pull } from '../operations/models/pulls.ts'
import { MODEL_USES, type ModelUse, modelChoice, NO_MODEL } from '../tenants/model-choices.ts'
import type { DataCommand } from './command.ts'
import type { CommandContext } from './context.ts'
import { table } from './help.ts'

const NAME = { name: 'name', help: 'such as qwen3:4b-instruct' }
const TELL_EVERY_MS = 5_000

/** What looks after the models: the server's own while it runs, so that one question is asked at a time. */
interface Keeping {
  list(): Promise<InstalledModel[]>
  test(name: string): Promise<Tested>
  pull(name: string): Promise<Pull>
  finished(id: string): Promise<Pull>
  remove(name: string, evenInUse: boolean): Promise<InstalledModel>
  use(use: ModelUse, name: string | null): Promise<void>
}

export async function keepingOf({ worker, instance }: CommandContext): Promise<Keeping> {
  if (worker) {
    return {
      list: () => worker.call('listModels'),
      test: name => worker.call('testModel', name),
      pull: name => worker.call('pullModel', name, 'cli'),
      finished: id => worker.call('pullEnded', id),
      remove: (name, evenInUse) => worker.call('deleteModel', name, evenInUse),
      use: (use, name) => worker.call('useModel', use, name),
    }
  }
  const keeper = await keeperAlone(instance)
  return {
    list: () => keeper.list(),
    test: name => keeper.test(name),
    pull: name => keeper.pull(name, 'cli'),
    finished: id => keeper.fetching.finished(id),
    remove: (name, evenInUse) => keeper.remove(name, { evenInUse }),
    use: (use, name) => keeper.use(use, name),
  }
}

async function keeperAlone({
  config,
  log,
  clock,
  control,
}: CommandContext['instance']): Promise<ModelKeeper> {
  const { egressOf } = await import('../egress/instance-egress.ts')
  const { ModelClient } = await import('../replies/model/client.ts')
  const { ModelKeeper } = await import('../operations/models/keeper.ts')
  const nothingInProcess = () => Promise.reject(new Error('no simulator runs'))
  const egress = egressOf(config, nothingInProcess, { control, keepEveryMs: 0 })
  const chosenModel = () => modelChoice(control, config, 'chat').model ?? undefined
  const client = new ModelClient({ config, egress, log, clock, chosenModel })
  return new ModelKeeper({ config, egress, log, clock, control, client })
}

export const modelList: DataCommand = {
  name: 'model list',
  summary: 'The models the model server has',
  async run(context) {
    const models = await (await keepingOf(context)).list()
    const rows = models.map(one => [
      one.name,
      one.parameters,
      one.quantisation,
      `${(one.bytes / 1e9).toFixed(1)} GB`,
      one.abilities.join(' '),
      one.licence,
    ])
    return {
      value: models,
      text:
        models.length === 0
          ? 'It has no model yet. See “hearthline model pull --help”.'
          : table(['NAME', 'PARAMETERS', 'WEIGHTS', 'SIZE', 'ABLE TO', 'LICENCE'], rows),
    }
  },
}

export const modelPull: DataCommand = {
  name: 'model pull',
  summary: 'Have the model server download a model, and measure it',
  arguments: [NAME],
  options: { 'no-wait': { type: 'flag', help: 'begin, and let the running server go on with it' } },
  async run(context, input) {
    const keeping = await keepingOf(context)
    const begun = await keeping.pull(input.argument())
    if (input.flag('no-wait') && context.worker) {
      return { value: shownOf(begun), text: `${begun.model}: it is being fetched. See “model pulls”.` }
    }
    const teller = context.worker ? undefined : tellProgress(context, begun.id)
    const pull = await keeping.finished(begun.id).finally(() => clearInterval(teller))
    return {
      exit: pull.state === 'done' ? (pull.problem ? 3 : 0) : 1,
      value: shownOf(pull),
      text: `${pull.model}: ${wordsOf(pull)}`,
    }
  },
}

/** Somebody sits before it: a line now and then, where no other output is. */
function tellProgress({ instance }: CommandContext, id: string): NodeJS.Timeout {
  return setInterval(() => {
    const pull = listPulls(instance.control).find(one => one.id === id)
    if (pull) process.stderr.write(`${pull.model}: ${wordsOf(pull)}\n`)
  }, TELL_EVERY_MS)
}

export const modelPulls: DataCommand = {
  name: 'model pulls',
  summary: 'Models that are being fetched, or were in the last month',
  run({ instance }) {
    const pulls = listPulls(instance.control)
    return {
      value: pulls.map(shownOf),
      text:
        pulls.length === 0
          ? 'None was asked for in the last month.'
          : pulls.map(pull => `${pull.model}: ${wordsOf(pull)}`).join('\n'),
    }
  },
}

function shownOf({ id, model, state, problem, completedBytes, totalBytes, breaks }: Pull) {
  return {
    id,
    model,
    status: state === 'done' ? 'success' : state,
    problem,
    completedBytes,
    totalBytes,
    breaks,
  }
}

function wordsOf(pull: Pull): string {
  const of = `${(pull.completedBytes / 1e9).toFixed(2)} of ${(pull.totalBytes / 1e9).toFixed(2)} GB`
  const why = pull.problem ? ` ${SAID[pull.problem as keyof typeof SAID] ?? pull.problem}` : ''
  if (isUnderWay(pull)) return `${pull.state}${pull.totalBytes > 0 ? `, ${of}` : ''}`
  return pull.state === 'done'
    ? `ready.${why}`
    : `${pull.state}${pull.totalBytes > 0 ? ` at ${of}` : ''}.${why}`
}

export const modelTest: DataCommand = {
  name: 'model test',
  summary: 'Have a model answer a question of ours, and measure it on this machine',
  arguments: [NAME],
  async run(context, input) {
    const tested = await (await keepingOf(context)).test(input.argument())
    const usable = tested.usable ? 'Its answer can be used.' : 'Its answer cannot be used.'
    return {
      exit: tested.usable ? 0 : 3,
      value: tested,
      text: [
        `${tested.model}: reads ${tested.readPerSecond} and writes ${tested.writePerSecond} tokens a second; the first word came after ${tested.firstTokenMs} ms, the answer took ${tested.tookMs} ms.`,
        usable,
        `It said: ${tested.said}`,
      ].join('\n'),
    }
  },
}

export const modelDelete: DataCommand = {
  name: 'model delete',
  summary: 'Delete a model from the model server',
  arguments: [NAME],
  options: { 'even-in-use': { type: 'flag', help: 'also when something is set to use it' } },
  async run(context, input) {
    const model = await (await keepingOf(context)).remove(input.argument(), input.flag('even-in-use'))
    return { value: { model: model.name, bytes: model.bytes }, text: `${model.name}: deleted.` }
  },
}

export const modelUse: DataCommand = {
  name: 'model use',
  summary: 'What a model is for; without a name, what is chosen',
  arguments: [{ ...NAME, optional: true, help: 'a name, “off” for none, “any” for whichever is able' }],
  options: {
    for: {
      type: 'text',
      oneOf: MODEL_USES,
      help: 'chat: questions; embed: search by meaning; hear: voice notes; see: pictures',
    },
  },
  async run(context, input) {
    const { config, control } = context.instance
    const name = input.argument()
    if (name !== '') {
      const use = input.word<ModelUse>('for') ?? 'chat'
      await (await keepingOf(context)).use(use, name === 'any' ? null : name)
    }
    const choices = MODEL_USES.map(use => modelChoice(control, config, use))
    const rows = choices.map(({ use, model, fixedBy }) => [
      use,
      model === null ? 'any' : model === NO_MODEL ? 'off' : model,
      fixedBy ?? '',
    ])
    return { value: choices, text: table(['FOR', 'MODEL', 'FIXED BY'], rows) }
  },
}
