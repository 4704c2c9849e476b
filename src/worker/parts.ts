import { AppRegistry } from '../channels/app-registry.ts'
import { createPace } from '../channels/pace.ts'
import { type ChannelRow, connectionOf, createSender, NO_TOKEN } from '../channels/sender.ts'
import type { Config } from '../config/settings.ts'
import { egressOf } from '../egress/instance-egress.ts'
import type { UploadToChannel } from '../inbox/deliver.ts'
import type { Log } from '../lib/log.ts'
import { mediaFolderOf } from '../media/folder.ts'
import { withScanner } from '../media/scanner.ts'
import { createStudio } from '../media/studio.ts'
import { ensureUploaded } from '../media/upload.ts'
import { ModelKeeper } from '../operations/models/keeper.ts'
import { SenseFinder, type SensingModels } from '../operations/models/senses.ts'
import { ModelClient } from '../replies/model/client.ts'
import type { Instance } from '../tenants/instance.ts'
import { chosenModel, modelChoice } from '../tenants/model-choices.ts'
import type { InProcessRequest, InProcessResponse, LeftBehind } from '../worker-link.ts'
import { createAssistant } from './assistant.ts'

export interface PartsDeps {
  config: Config
  log: Log
  instance: Instance
  /** Of the thread before. */
  left: LeftBehind | undefined
  inProcess: (request: InProcessRequest) => Promise<InProcessResponse>
  /** Apps or accounts changed in the control file. */
  onConnected: () => Promise<void>
}

export type Parts = ReturnType<typeof makeParts>

/** What the worker works with: who speaks to Meta, to the model, to files, and the assistant that uses them. */
export function makeParts({ config, log, instance, left, inProcess, onConnected }: PartsDeps) {
  const { clock, tenants, control } = instance
  const apps = new AppRegistry(control, instance.keys.field)
  const egress = egressOf(config, inProcess, { control })
  const model = new ModelClient({
    ...{ config, egress, log, clock },
    chosenModel: () => modelChoice(control, config, 'chat').model ?? undefined,
    ...(left && { memory: left.model }),
  })
  let modelsFolder: string | null = null
  const keeper = new ModelKeeper({
    ...{ config, egress, log, clock, control, client: model },
    folder: () => modelsFolder,
    onChange: () => void senseFinder.look(),
  })
  const senseFinder = new SenseFinder({
    clock,
    list: () => keeper.list(),
    choice: use => modelChoice(control, config, use).model,
    answering: () => model.state().model,
    allowRemoteModel: config.allowRemoteModel,
    ...(left && { known: left.senses }),
  })
  const embedModel = () => chosenModel(control, config, 'embed')
  const assistant = createAssistant({ config, egress, clock, embedModel, isBusy: () => model.isBusy() })

  const speaking = { config, apps, egress, keysOf: (id: string) => tenants.keys(id), clock }
  const pace = createPace(clock)
  const sender = createSender({ ...speaking, pace })
  const studio = withScanner(createStudio(), config.clamd)
  const media = {
    ...{ clock, egress, studio },
    senses: async () => ableOf(await senseFinder.current()),
    folderOf: (tenantId: string) => mediaFolderOf(tenants, tenantId, config.mediaQuotaBytes),
    lineOf: (tenantId: string, channel: ChannelRow) => connectionOf(speaking, tenantId, channel),
  }
  return {
    ...{ apps, egress, model, keeper, senseFinder, assistant, pace, sender, studio, media, speaking },
    connecting: { instance, apps, egress, onAdded: onConnected },
    answering: {
      ...{ instance, model, sender },
      senses: () => ableOf(senseFinder.known()),
      near: async () => (await assistant.meaning())?.near,
      hasMeaning: () => embedModel() !== undefined,
    },
    reading: {
      ...{ clock, egress, model, studio, host: config.ollamaHost, allowRemoteModel: config.allowRemoteModel },
      folderOf: media.folderOf,
      senses: () => senseFinder.look(),
    },
    uploadFile(...[tenantId, db, channel, file, signal]: Parameters<UploadToChannel>) {
      const line = sender.lineOf(tenantId, channel)
      if (!line) return Promise.resolve(NO_TOKEN)
      const files = { db, folder: mediaFolderOf(tenants, tenantId) }
      const { fileId, type: as, voice } = file
      return ensureUploaded(line, files, { fileId, as, voice }, clock.now(), signal)
    },
    keepModelsAt(folder: string | null): void {
      modelsFolder = folder
    },
  }
}

const ableOf = ({ hears, sees }: SensingModels) => ({ hears: hears !== null, sees: sees !== null })
