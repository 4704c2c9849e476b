import type { Request, Response } from 'express'
import type { Port } from '../lib/port.ts'
import type { ModelView } from '../replies/routes.ts'
import type { Instance } from '../tenants/instance.ts'
import { MODEL_USES, modelChoice, NO_MODEL } from '../tenants/model-choices.ts'
import { render, renderPartial, seeOther, toast } from '../web/page.ts'
import { idParam, textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { hasText } from '../web/texts.ts'
import type { WorkerMethods } from '../worker-link.ts'
import { adviseFor, memoryOf } from './models/catalogue.ts'
import type { InstalledModel } from './models/installed.ts'
import { thisMachine } from './models/machine.ts'
import { forecast, listMeasurements } from './models/measurements.ts'
import { isUnderWay, listPulls } from './models/pulls.ts'

export interface ModelsDeps {
  instance: Pick<Instance, 'config' | 'control' | 'clock'>
  worker: Pick<Port<WorkerMethods>, 'call'>
  modelState: () => Promise<ModelView | undefined>
}

const PATH = '/operator/models'
const ABILITY = { embed: 'embedding', hear: 'audio', see: 'vision' } as const

/** The models of the model server: what is there, how quick it is here, what each is for, and what is being fetched. */
export function modelRoutes(deps: ModelsDeps): Room {
  const { worker } = deps
  const r = room(PATH)
  r.get('', 'instance.operate', (req, res) => showModels(deps, req, res))
  r.get('/pulls', 'instance.operate', async (req, res) => {
    const view = await pullsView(deps, req)
    // What came is to be seen everywhere on the page.
    if (view.isFetching) renderPartial(res, 'operator/_pulls', view)
    else seeOther(res, PATH)
  })
  r.post('/pulls', 'instance.operate', async (req, res) => {
    const name = textField(req, 'model', 200)
    req.auditDetails = { model: name.slice(0, 80) }
    await attempt(req, res, () => worker.call('pullModel', name, req.user.name))
    seeOther(res, PATH)
  })
  r.post('/pulls/:id/cancel', 'instance.operate', async (req, res) => {
    await attempt(req, res, () => worker.call('cancelPull', idParam(req)))
    seeOther(res, PATH)
  })
  r.post('/test', 'instance.operate', async (req, res) => {
    await attempt(req, res, () => worker.call('testModel', textField(req, 'model', 200)))
    seeOther(res, PATH)
  })
  r.post('/delete', 'instance.operate', async (req, res) => {
    const name = textField(req, 'model', 200)
    const evenInUse = textField(req, 'even', 3) === 'yes'
    req.auditDetails = { model: name.slice(0, 80) }
    await attempt(req, res, () => worker.call('deleteModel', name, evenInUse), 'models.deleted')
    seeOther(res, PATH)
  })
  r.post('/use', 'instance.operate', async (req, res) => {
    const use = MODEL_USES.find(known => known === textField(req, 'use', 10))
    const name = textField(req, 'model', 200)
    if (use) {
      req.auditDetails = { use, model: name.slice(0, 80) || 'any' }
      await attempt(req, res, () => worker.call('useModel', use, name === '' ? null : name), 'me.saved')
    }
    seeOther(res, PATH)
  })
  return r
}

/** What is in the way is said on the page that follows, in its reader's language where there are words for it. */
async function attempt(
  req: Request,
  res: Response,
  work: () => Promise<unknown>,
  done?: string,
): Promise<void> {
  try {
    await work()
    if (done) toast(res, req.t(done))
  } catch (error) {
    const { reason, message, name } = error as Error & { reason?: string }
    if (name !== 'AppError') throw error
    const key = `models.refused_${reason ?? ''}`
    toast(res, reason && hasText(key) ? req.t(key) : message)
  }
}

async function showModels(deps: ModelsDeps, req: Request, res: Response): Promise<void> {
  const { control, config } = deps.instance
  const state = await deps.modelState()
  const installed = await listed(deps)
  const speeds = new Map(listMeasurements(control).map(one => [one.digest, one]))
  const machine = thisMachine()
  const isHere = /^https?:\/\/(localhost|127\.|\[::1\])/.test(config.ollamaHost)
  const measuredOf = (name: string) => speeds.get(installed?.find(one => one.name === name)?.digest ?? '')
  const advice = adviseFor(machine, measuredOf)
  const uses = MODEL_USES.map(use => {
    const choice = modelChoice(control, config, use)
    return {
      ...choice,
      now: nowFor(use, choice.model, state?.model ?? null, installed ?? []),
      able: (installed ?? []).filter(one => isAble(one, use)).map(one => one.name),
    }
  })
  render(res, 'operator/models', {
    title: req.t('models.title'),
    place: 'operator',
    state: state ?? null,
    machine,
    isHere,
    host: config.ollamaHost,
    uses,
    off: NO_MODEL,
    installed: installed?.map(one => {
      const speed = speeds.get(one.digest)
      return {
        ...one,
        short: one.digest.replace(/^sha256:/, '').slice(0, 12),
        speed: speed ? { ...speed, forecast: forecast(speed) } : null,
        uses: uses.filter(({ now }) => now === one.name).map(({ use }) => use),
      }
    }),
    offers: advice.offers.map(offer => ({
      ...offer,
      memory: memoryOf(offer.model),
      isBest: offer.model === advice.best,
      isThere: installed?.some(one => one.name === offer.model.name) ?? false,
    })),
    ...(await pullsView(deps, req)),
  })
}

const listed = (deps: ModelsDeps): Promise<InstalledModel[] | undefined> =>
  deps.worker.call('listModels').catch(() => undefined)

function isAble({ abilities }: InstalledModel, use: (typeof MODEL_USES)[number]): boolean {
  if (use !== 'chat') return abilities.includes(ABILITY[use])
  return abilities.length === 0 || abilities.includes('completion')
}

function nowFor(
  use: (typeof MODEL_USES)[number],
  chosen: string | null,
  answering: string | null,
  installed: InstalledModel[],
): string | null {
  if (chosen === NO_MODEL) return null
  if (use === 'chat') return answering
  const able = installed.filter(one => isAble(one, use) && !one.remote)
  if (chosen === null && use === 'embed') return null
  return (
    able.find(one => (chosen === null ? one.name === answering : isNamed(one.name, chosen)))?.name ??
    (chosen === null ? (able[0]?.name ?? null) : null)
  )
}

const isNamed = (installed: string, wanted: string) =>
  installed === wanted || installed === `${wanted}:latest`

async function pullsView(deps: ModelsDeps, req: Request) {
  const rows = listPulls(deps.instance.control)
  const fetching = rows.some(isUnderWay)
    ? await deps.worker.call('fetchingModels').catch(() => undefined)
    : undefined
  const now = deps.instance.clock.now()
  return {
    freeBytes: fetching?.freeBytes ?? null,
    isFetching: rows.some(isUnderWay),
    pulls: rows.map(pull => {
      const live = fetching?.underWay?.id === pull.id ? fetching.underWay : null
      return {
        ...pull,
        isOpen: isUnderWay(pull),
        tone: pull.state === 'done' ? 'is-good' : pull.state === 'failed' ? 'is-bad' : '',
        icon: pull.state === 'done' ? 'check-circle' : pull.state === 'failed' ? 'x-circle' : 'clock',
        perSecond: live?.bytesPerSecond ?? null,
        left: live?.secondsLeft ? lasting(live.secondsLeft, req) : null,
        isBroken: live?.isBroken ?? false,
        when: req.format.when(pull.endedAt ?? pull.startedAt, now),
      }
    }),
  }
}

/** A time that is left, as one says it: nobody believes seconds of an hour. */
function lasting(seconds: number, req: Request): string {
  if (seconds < 90) return req.t('models.seconds', { n: Math.max(1, seconds) })
  if (seconds < 5400) return req.t('models.minutes', { n: Math.round(seconds / 60) })
  return req.format.span(Math.round(seconds / 3600), 'hour')
}
