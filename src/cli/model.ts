import type { InstalledModel, ModelClient } from '../replies/model/client.ts'
import type { DataCommand } from './command.ts'
import type { CommandContext } from './context.ts'
import { table } from './help.ts'

const NAME = { name: 'name', help: 'such as qwen3:4b-instruct' }

/** Through the server's own client while it runs, so that it asks one question at a time. */
export async function clientOf({
  worker,
  instance,
}: CommandContext): Promise<Pick<ModelClient, 'list' | 'test' | 'pull'>> {
  if (worker) {
    return {
      list: () => worker.call('listModels') as Promise<InstalledModel[]>,
      test: name => worker.call('testModel', name) as ReturnType<ModelClient['test']>,
      pull: name => worker.call('pullModel', name) as ReturnType<ModelClient['pull']>,
    }
  }
  const { config, log, clock, control } = instance
  const { egressOf } = await import('../egress/instance-egress.ts')
  const { ModelClient } = await import('../replies/model/client.ts')
  const nothingInProcess = () => Promise.reject(new Error('no simulator runs'))
  const egress = egressOf(config, nothingInProcess, { control, keepEveryMs: 0 })
  return new ModelClient({ config, egress, log, clock })
}

export const modelList: DataCommand = {
  name: 'model list',
  summary: 'The models the model server has',
  async run(context) {
    const models = await (await clientOf(context)).list()
    const rows = models.map(one => [one.name, one.parameters, `${(one.bytes / 1e9).toFixed(1)} GB`])
    return {
      value: models,
      text:
        models.length === 0
          ? 'It has no model yet. See “hearthline model pull --help”.'
          : table(['NAME', 'PARAMETERS', 'SIZE'], rows),
    }
  },
}

export const modelPull: DataCommand = {
  name: 'model pull',
  summary: 'Have the model server download a model',
  arguments: [NAME],
  async run(context, input) {
    const pulled = await (await clientOf(context)).pull(input.argument())
    return { value: pulled, text: `${pulled.model}: ${pulled.status}` }
  },
}

export const modelTest: DataCommand = {
  name: 'model test',
  summary: 'Have a model write a sentence, and measure it',
  arguments: [NAME],
  async run(context, input) {
    const tested = await (await clientOf(context)).test(input.argument())
    return {
      value: tested,
      text: `${tested.model}: ${tested.tokensPerSecond} tokens a second; the answer took ${tested.tookMs} ms.`,
    }
  },
}
