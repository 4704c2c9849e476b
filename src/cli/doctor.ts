import { statfsSync, statSync } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'
import { isClaimed } from '../accounts/users.ts'
import { listNotices } from '../channels/notices.ts'
import { countJobs } from '../jobs/queue.ts'
import { LONG_TOKEN_CHARACTERS } from '../operations/health-routes.ts'
import { hasKit } from '../tenants/change-key.ts'
import { generatedKeyFile } from '../tenants/keys.ts'
import { listTenants } from '../tenants/register.ts'
import type { DataCommand } from './command.ts'
import type { CommandContext } from './context.ts'
import { channelsOf } from './find-channel.ts'
import { keepingOf } from './model.ts'
import { shareFindings } from './share-findings.ts'

export interface Finding {
  name: string
  state: 'ok' | 'warn' | 'fail'
  detail: string
  /** What to do about it. */
  fix?: string
}

type Check = (context: CommandContext) => Promise<Finding[]> | Finding[]

export const doctor: DataCommand = {
  name: 'doctor',
  summary:
    'Look whether all is well, and say what to do where it is not; exit 3 when something does not work',
  options: { share: { type: 'flag', help: 'as Markdown for a post, without what would tell who you are' } },
  async run(context, input) {
    const checks: Finding[] = []
    for (const check of CHECKS) checks.push(...(await check(context)))
    const ok = checks.every(check => check.state !== 'fail')
    if (input.flag('share')) {
      const text = shareFindings(context.instance.config, checks)
      return { exit: ok ? 0 : 3, value: { ok, markdown: text }, text }
    }
    const lines = checks.map(
      ({ state, name, detail, fix }) => `${state.padEnd(5)}${name}: ${detail}${fix ? ` → ${fix}` : ''}`,
    )
    return { exit: ok ? 0 : 3, value: { ok, checks }, text: lines.join('\n') }
  },
}

const CHECKS: Check[] = [
  disk,
  controlFile,
  key,
  keyPlace,
  clock,
  claim,
  metricsToken,
  address,
  proxies,
  businesses,
  channels,
  jobs,
  model,
  remoteModel,
]

const LITTLE_BYTES = 1_000_000_000
const TOO_LITTLE_BYTES = 200_000_000

function disk({ instance: { config } }: CommandContext): Finding[] {
  const { bavail, bsize } = statfsSync(config.dataDir)
  const free = bavail * bsize
  const state = free < TOO_LITTLE_BYTES ? 'fail' : free < LITTLE_BYTES ? 'warn' : 'ok'
  const detail = `${(free / 1e9).toFixed(1)} GB free in ${config.dataDir}`
  return [
    {
      name: 'disk',
      state,
      detail,
      ...(state !== 'ok' && { fix: 'make room: when it is full, Meta has to send messages again later' }),
    },
  ]
}

function controlFile({ instance: { control } }: CommandContext): Finding[] {
  const answer = control.$client.pragma('quick_check(1)', { simple: true })
  if (answer === 'ok') return [{ name: 'control file', state: 'ok', detail: 'whole' }]
  return [{ name: 'control file', state: 'fail', detail: 'damaged', fix: 'restore a backup' }]
}

function key({ instance: { master, config } }: CommandContext): Finding[] {
  const detail = {
    A: `${master.keyId}, in a file beside the data: protects backups, not the volume`,
    B: `${master.keyId}, given from outside: protects the volume`,
    C: `${master.keyId}, made of a passphrase typed after each start: protects the machine`,
  }[master.mode]
  if (hasKit(config.dataDir) === 'confirmed')
    return [{ name: 'key', state: 'ok', detail: `${detail}; an emergency kit exists` }]
  return [
    {
      name: 'key',
      // Whoever keeps the key elsewhere has a copy of it; this one goes with the disk.
      state: master.mode === 'A' ? 'warn' : 'ok',
      detail: `${detail}; no emergency kit yet: if the key is lost, nothing can be recovered`,
      fix: 'write one down under /operator/keys, or “hearthline key kit”',
    },
  ]
}

/** Where the master key lies: in nobody else's sight? */
function keyPlace({ instance: { master, config } }: CommandContext): Finding[] {
  if (master.mode === 'C') return []
  const file = master.mode === 'A' ? generatedKeyFile(config.dataDir) : config.masterKeyFile
  if (file === undefined) {
    return [
      {
        name: 'key place',
        state: 'warn',
        detail: 'the value of the key stands in a setting, where for instance “docker inspect” shows it',
        fix: 'write it to a file that only this server reads and set HEARTHLINE_MASTER_KEY_FILE to its path',
      },
    ]
  }
  if (!isOpenToOthers(file)) return []
  return [
    {
      name: 'key place',
      state: 'warn',
      detail: `others on this machine may read ${file}`,
      fix: `chmod 600 ${file}, then change the key: “hearthline key rotate”`,
    },
  ]
}

/** Docker shows its secrets to everybody in the container, who is this server alone. */
function isOpenToOthers(file: string): boolean {
  if (file.startsWith('/run/secrets/')) return false
  try {
    return (statSync(file).mode & 0o077) !== 0
  } catch {
    return false // It was read at the start, and may be taken away since.
  }
}

function clock({ instance: { config } }: CommandContext): Finding[] {
  if (config.timeOffsetMs === 0) return []
  return [
    {
      name: 'clock',
      state: 'warn',
      detail: `moved by ${config.timeOffsetMs / 1000} s`,
      fix: 'unset HEARTHLINE_TIME_OFFSET',
    },
  ]
}

function claim({ instance: { control } }: CommandContext): Finding[] {
  if (isClaimed(control)) return [{ name: 'owner', state: 'ok', detail: 'this server has one' }]
  return [
    {
      name: 'owner',
      state: 'warn',
      detail: 'nobody owns this server yet',
      fix: 'open /setup, or “hearthline user create”',
    },
  ]
}

/** Guesses at a short one are limited, which shuts out whoever reads the numbers too. */
function metricsToken({ instance: { config } }: CommandContext): Finding[] {
  const length = config.metricsToken?.reveal().length ?? Number.POSITIVE_INFINITY
  if (length >= LONG_TOKEN_CHARACTERS) return []
  return [
    {
      name: 'metrics',
      state: 'warn',
      detail: `their token has ${length} characters and can be guessed`,
      fix: `set HEARTHLINE_METRICS_TOKEN to ${LONG_TOKEN_CHARACTERS} random characters or more`,
    },
  ]
}

function address({ instance: { config } }: CommandContext): Finding[] {
  const { publicUrl } = config
  if (publicUrl?.startsWith('https://')) return [{ name: 'public address', state: 'ok', detail: publicUrl }]
  const detail = publicUrl ? `${publicUrl} is not https` : 'not set'
  return [
    {
      name: 'public address',
      state: 'warn',
      detail,
      fix: 'Meta needs an https address: set HEARTHLINE_PUBLIC_URL',
    },
  ]
}

function proxies({ untrustedProxies, instance: { config } }: CommandContext): Finding[] {
  const declared = config.trustProxy.join(', ')
  const seen = (untrustedProxies?.() ?? []).map(
    (peer): Finding => ({
      name: 'proxy',
      state: 'warn',
      detail: `headers seen from ${peer}, not trusted`,
      fix: `if that is your proxy, add it: HEARTHLINE_TRUST_PROXY=${[...config.trustProxy, peer].join(',')}`,
    }),
  )
  if (seen.length > 0 || declared === '') return seen
  return [{ name: 'proxy', state: 'ok', detail: `trusted: ${declared}` }]
}

function businesses({ instance: { control } }: CommandContext): Finding[] {
  const all = listTenants(control)
  const parked = all.filter(tenant => tenant.state === 'parked')
  if (parked.length === 0) return [{ name: 'businesses', state: 'ok', detail: String(all.length) }]
  return parked.map(({ slug, stateReason }) => ({
    name: `business ${slug}`,
    state: 'fail',
    detail: `parked: ${stateReason ?? 'its data cannot be read'}`,
    fix: 'restore its backup; what customers write meanwhile is kept',
  }))
}

async function channels({ instance }: CommandContext): Promise<Finding[]> {
  const all = (await channelsOf(instance)).filter(({ channel }) => channel.state !== 'disconnected')
  const found = all.flatMap(({ tenant, channel }): Finding[] => {
    const name = `channel ${channel.publicId} of ${tenant.slug}`
    const fix = `hearthline channel check ${channel.publicId}`
    const notices = listNotices(instance.tenants.db(tenant.id), channel.id).filter(
      notice => notice.severity !== 'info',
    )
    const told = notices.map(
      ({ severity, sentence }): Finding => ({
        name,
        state: severity === 'critical' ? 'fail' : 'warn',
        detail: sentence,
        fix,
      }),
    )
    if (channel.state !== 'paused') return told
    return [
      { name, state: 'fail', detail: `paused: ${channel.stateReason ?? 'no reason is known'}`, fix },
      ...told.filter(one => one.detail !== channel.stateReason),
    ]
  })
  if (found.length === 0) return [{ name: 'channels', state: 'ok', detail: `${all.length} connected` }]
  return found
}

async function jobs({ instance }: CommandContext): Promise<Finding[]> {
  let dead = 0
  let waiting = 0
  for (const tenant of listTenants(instance.control)) {
    if (instance.tenants.isParked(tenant.id)) continue
    const counts = countJobs(instance.tenants.db(tenant.id))
    dead += counts.dead
    waiting += counts.ready + counts.running
    await breathe()
  }
  if (dead === 0) return [{ name: 'work', state: 'ok', detail: `${waiting} waiting, none failed` }]
  return [{ name: 'work', state: 'warn', detail: `${dead} failed for good`, fix: 'hearthline job list' }]
}

async function model(context: CommandContext): Promise<Finding[]> {
  const fix = 'start Ollama, or set OLLAMA_HOST; until then rules and templates answer what they are sure of'
  try {
    const models = await (await keepingOf(context)).list()
    if (models.length > 0)
      return [
        { name: 'model', state: 'ok', detail: models.map(one => one.name).join(', ') },
        ...(await oldModelServer(context)),
      ]
    return [
      {
        name: 'model',
        state: 'warn',
        detail: 'the model server has no model',
        fix: 'hearthline model pull <name>',
      },
    ]
  } catch {
    return [{ name: 'model', state: 'warn', detail: 'no model server answers', fix }]
  }
}

function remoteModel({ instance: { config } }: CommandContext): Finding[] {
  if (!config.allowRemoteModel) return []
  return [
    {
      name: 'privacy',
      state: 'warn',
      detail: 'a model on somebody else’s computer is allowed: customers’ messages may leave this server',
      fix: 'unset HEARTHLINE_ALLOW_REMOTE_MODEL, unless that is what you want',
    },
  ]
}

async function oldModelServer({ worker }: CommandContext): Promise<Finding[]> {
  const warning = worker && (await worker.call('state')).model.warning
  return warning ? [{ name: 'model server', state: 'warn', detail: warning }] : []
}
