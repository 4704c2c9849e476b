import { z } from 'zod'
import type { Secret } from '../lib/secret.ts'

/** A setting that cannot be used: the program refuses to start with exit code 78. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const META_HOSTS = ['graph.facebook.com', 'graph.instagram.com']

export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  return bare === 'localhost' || bare === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare)
}

/** The text as a URL, or undefined: what is no URL fails its own check, with its own sentence. */
function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined
}

const graphUrl = z
  .string()
  .refine(value => parseUrl(value) !== undefined, {
    error: 'is not a URL – use https://graph.facebook.com or a loopback address',
    abort: true,
  })
  .refine(
    value => isGraphUrl(new URL(value)),
    'must be one of Meta’s hosts over https, or a loopback address',
  )
  .transform(value => value.replace(/\/+$/, ''))

function isGraphUrl(url: URL): boolean {
  if (isLoopbackHost(url.hostname)) return url.protocol === 'http:' || url.protocol === 'https:'
  return url.protocol === 'https:' && META_HOSTS.includes(url.hostname) && url.port === ''
}

const publicUrl = z
  .string()
  .refine(value => parseUrl(value) !== undefined, {
    error: 'is not a URL – use https://chat.example.com',
    abort: true,
  })
  .refine(value => ['http:', 'https:'].includes(new URL(value).protocol), 'must begin with https://')
  .refine(value => new URL(value).pathname === '/', 'must be a bare address without a path')
  .transform(value => new URL(value).origin)

const list = z
  .union([z.string(), z.array(z.string())])
  .transform(value => (typeof value === 'string' ? value.split(/[\s,]+/) : value).filter(item => item !== ''))

const hosts = list.refine(
  entries => entries.every(entry => /^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(entry)),
  'must be host names without https:// and path, such as chat.example.com',
)

const proxies = list.refine(
  entries => entries.every(isAddressOrCidr),
  'must be addresses or CIDRs of proxies, such as 172.18.0.0/16',
)

function isAddressOrCidr(entry: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? []
  const family = familyOf(address)
  return family !== undefined && Number(bits ?? 0) <= (family === 6 ? 128 : 32)
}

/** Whether this is an IPv4 or IPv6 address, and no name. */
export function familyOf(address: string): 4 | 6 | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return URL.canParse(`http://${address}`) ? 4 : undefined
  return address.includes(':') && URL.canParse(`http://[${address}]`) ? 6 : undefined
}

const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${min} to ${max}` })
    .int(`must be a whole number from ${min} to ${max}`)
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)

const flag = z
  .union([z.boolean(), z.enum(['0', '1', 'true', 'false', ''])])
  .transform(v => v === true || v === '1' || v === 'true')

/** `+26h`, `-3d`, `90m` → milliseconds. */
const offset = z
  .string()
  .regex(/^[+-]?\d+(s|m|h|d)$/, 'must look like +26h or -3d')
  .transform(value => {
    const unit = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }[value.at(-1) as 's' | 'm' | 'h' | 'd']
    return Number(value.slice(0, -1)) * unit
  })

/** `unix:/run/clamav/clamd.sock`, `127.0.0.1:3310`, `[::1]:3310`: it sees every file in the clear, so it is on this machine. */
const clamd = z
  .string()
  .refine(value => clamdPlace(value) !== undefined, {
    error: 'must be unix:/path/of/its/socket, or a loopback address and a port such as 127.0.0.1:3310',
    abort: true,
  })
  .transform(value => clamdPlace(value)!)

function clamdPlace(value: string): { path: string } | { host: string; port: number } | undefined {
  const path = /^unix:(\/[^\0]{1,100})$/.exec(value)?.[1]
  if (path) return { path }
  const [, host = '', port] = /^(\[[0-9a-f:]+\]|[\w.]+):(\d{1,5})$/i.exec(value) ?? []
  const number = Number(port)
  const isPort = number >= 1 && number <= 65_535
  return isPort && isLoopbackHost(host) ? { host: host.replace(/^\[|\]$/g, ''), port: number } : undefined
}

interface SettingDefinition {
  /** Environment name; also its key in config.yaml, in lower case without the prefix. */
  env: string
  key: string
  schema: z.ZodType
  secret?: true
  meaning: string
}

const define = (env: string, schema: z.ZodType, meaning: string, secret?: true): SettingDefinition => ({
  env,
  key: env.replace(/^HEARTHLINE_/, '').toLowerCase(),
  schema,
  meaning,
  ...(secret && { secret }),
})

/** Every setting there is. `config.example.yaml` documents them, and a test keeps it complete. */
export const SETTINGS: SettingDefinition[] = [
  define('HEARTHLINE_DATA_DIR', z.string().min(1), 'everything that must survive'),
  define('HEARTHLINE_CONFIG', z.string().min(1), 'the settings file'),
  define('HEARTHLINE_HOST', z.string().min(1), 'where it listens'),
  define('HEARTHLINE_PORT', wholeNumber(0, 65535), 'port; 0 takes any free one'),
  define('HEARTHLINE_PUBLIC_URL', publicUrl, 'the https address Meta and people use'),
  define('HEARTHLINE_ALLOWED_HOSTS', hosts, 'Host values answered besides loopback names'),
  define('HEARTHLINE_MASTER_KEY', z.string(), '64 hex digits, or a file with them', true),
  define('HEARTHLINE_GRAPH_URL', graphUrl, 'another base URL of the Graph API'),
  define('HEARTHLINE_INSTAGRAM_GRAPH_URL', graphUrl, 'another base URL of the Instagram Graph API'),
  define('OLLAMA_HOST', z.string().min(1), 'the model server'),
  define('HEARTHLINE_ALLOW_REMOTE_MODEL', flag, 'a model server that is not on this network'),
  define('HEARTHLINE_CHAT_MODEL', z.string().min(1), 'model that answers'),
  define('HEARTHLINE_EMBED_MODEL', z.string().min(1), 'model for search by meaning'),
  define('HEARTHLINE_HEAR_MODEL', z.string().min(1), 'model that hears voice notes; off for none'),
  define('HEARTHLINE_SEE_MODEL', z.string().min(1), 'model that looks at pictures; off for none'),
  define('HEARTHLINE_TRUST_PROXY', proxies, 'addresses or CIDRs of proxies'),
  define(
    'HEARTHLINE_LOG_LEVEL',
    z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }),
    'how much is logged',
  ),
  define(
    'HEARTHLINE_SETUP_CODE',
    z.string().min(4, 'must have at least 4 characters'),
    'one-time code of the first run',
    true,
  ),
  define(
    'HEARTHLINE_METRICS_TOKEN',
    z.string().min(4, 'must have at least 4 characters'),
    'bearer token of /metrics',
    true,
  ),
  define('HEARTHLINE_API_PER_MINUTE', wholeNumber(0, 1_000_000), 'API calls a token may make; 0 lifts it'),
  define(
    'HEARTHLINE_SECOND_FACTOR',
    z.enum(['required', 'offered'], { error: 'must be required or offered' }),
    'whether owners need a second factor',
  ),
  define('HEARTHLINE_ASSISTANT_PER_HOUR', wholeNumber(1, 10_000), 'automatic answers to one contact'),
  define('HEARTHLINE_MEDIA_QUOTA_GB', wholeNumber(0, 100_000), 'files one business may keep; 0 lifts it'),
  define('HEARTHLINE_CLAMD', clamd, 'a virus scanner (clamd) that looks at every file; off unless set'),
  define('HEARTHLINE_TIME_OFFSET', offset, 'moves the clock; only with a loopback Graph URL'),
]

export interface Config {
  dataDir: string
  configFile: string
  host: string
  port: number
  publicUrl: string | undefined
  allowedHosts: string[]
  masterKey: Secret | undefined
  /** Where it was read from, if from a file; then its value stands nowhere else. */
  masterKeyFile: string | undefined
  graphUrl: string
  instagramGraphUrl: string
  ollamaHost: string
  /** Set by the owner, so nothing is started inside. */
  ollamaHostIsSet: boolean
  allowRemoteModel: boolean
  chatModel: string | undefined
  embedModel: string | undefined
  /** `off` for none. */
  hearModel: string | undefined
  seeModel: string | undefined
  trustProxy: string[]
  logLevel: string
  setupCode: Secret | undefined
  metricsToken: Secret | undefined
  apiPerMinute: number
  secondFactor: 'required' | 'offered'
  assistantPerHour: number
  /** Of one business; 0 is no limit. */
  mediaQuotaBytes: number
  /** Off by default. */
  clamd: { path: string } | { host: string; port: number } | undefined
  timeOffsetMs: number
  inImage: boolean
}
