import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseDocument } from 'yaml'
import type { ZodError } from 'zod'
import { Secret } from '../lib/secret.ts'
import { type Config, ConfigError, familyOf, isLoopbackHost, SETTINGS } from './settings.ts'

type Environment = Record<string, string | undefined>

export interface Loaded {
  config: Config
  /** For the log: unknown names with a suggestion. */
  warnings: string[]
  /** Where each setting that is not a default came from, for `hearthline config`. */
  sources: Map<string, 'environment' | 'file'>
}

/**
 * Environment over `config.yaml` over defaults. Throws ConfigError naming the setting, its value and the fix; every
 * problem at once.
 */
export function loadConfig(env: Environment): Loaded {
  const problems: string[] = []
  const warnings: string[] = []
  const sources: Loaded['sources'] = new Map()
  const values = new Map<string, unknown>()
  const inImage = env.HEARTHLINE_IN_IMAGE === '1'

  const fromEnvironment = readEnvironment(env, problems)
  warnings.push(...unknownNames(env))
  const configFile = resolve(
    fromEnvironment.get('HEARTHLINE_CONFIG') ?? (inImage ? '/data/config.yaml' : './config.yaml'),
  )
  if (fromEnvironment.has('HEARTHLINE_CONFIG') && !existsSync(configFile)) {
    warnings.push(
      `HEARTHLINE_CONFIG names ${JSON.stringify(configFile)}, which does not exist: going on without it`,
    )
  }
  const fromFile = readConfigFile(configFile, problems)

  // A mistake in the file counts even where the environment wins: it would come out on the day the name is unset.
  for (const setting of SETTINGS) {
    const given = [
      { source: 'file', where: `${setting.key} in ${configFile}`, raw: fromFile.get(setting.key) },
      { source: 'environment', where: setting.env, raw: fromEnvironment.get(setting.env) },
    ] as const
    for (const { source, where, raw } of given) {
      if (raw === undefined || raw === '') continue
      const parsed = setting.schema.safeParse(raw)
      if (parsed.success) {
        values.set(setting.env, parsed.data)
        sources.set(setting.env, source)
      } else
        problems.push(
          `${where} is ${setting.secret ? '(hidden)' : JSON.stringify(raw)}: it ${faultOf(parsed.error, raw)}`,
        )
    }
  }

  const get = <T>(name: string, fallback: T) => (values.has(name) ? (values.get(name) as T) : fallback)
  const secret = (name: string) => (values.has(name) ? new Secret(String(values.get(name))) : undefined)
  const graphUrl = get('HEARTHLINE_GRAPH_URL', 'https://graph.facebook.com')
  const config: Config = {
    dataDir: resolve(get('HEARTHLINE_DATA_DIR', inImage ? '/data' : './data')),
    configFile,
    host: get('HEARTHLINE_HOST', inImage ? '0.0.0.0' : '127.0.0.1'),
    port: get('HEARTHLINE_PORT', 8080),
    publicUrl: get<string | undefined>('HEARTHLINE_PUBLIC_URL', undefined),
    allowedHosts: get<string[]>('HEARTHLINE_ALLOWED_HOSTS', []),
    masterKey: secret('HEARTHLINE_MASTER_KEY'),
    masterKeyFile: masterKeyFileOf(env, get<string | undefined>('HEARTHLINE_MASTER_KEY', undefined)),
    graphUrl,
    instagramGraphUrl: get(
      'HEARTHLINE_INSTAGRAM_GRAPH_URL',
      values.has('HEARTHLINE_GRAPH_URL') && isLoopbackHost(new URL(graphUrl).hostname)
        ? graphUrl
        : 'https://graph.instagram.com',
    ),
    ollamaHost: modelOrigin(
      get('OLLAMA_HOST', 'http://127.0.0.1:11434'),
      get('HEARTHLINE_ALLOW_REMOTE_MODEL', false),
      problems,
    ),
    ollamaHostIsSet: values.has('OLLAMA_HOST'),
    allowRemoteModel: get('HEARTHLINE_ALLOW_REMOTE_MODEL', false),
    chatModel: get<string | undefined>('HEARTHLINE_CHAT_MODEL', undefined),
    embedModel: get<string | undefined>('HEARTHLINE_EMBED_MODEL', undefined),
    hearModel: get<string | undefined>('HEARTHLINE_HEAR_MODEL', undefined),
    seeModel: get<string | undefined>('HEARTHLINE_SEE_MODEL', undefined),
    trustProxy: get<string[]>('HEARTHLINE_TRUST_PROXY', []),
    logLevel: get('HEARTHLINE_LOG_LEVEL', 'info'),
    setupCode: secret('HEARTHLINE_SETUP_CODE'),
    metricsToken: secret('HEARTHLINE_METRICS_TOKEN'),
    apiPerMinute: get('HEARTHLINE_API_PER_MINUTE', 600),
    secondFactor: get<'required' | 'offered'>('HEARTHLINE_SECOND_FACTOR', 'required'),
    assistantPerHour: get('HEARTHLINE_ASSISTANT_PER_HOUR', 30),
    mediaQuotaBytes: get('HEARTHLINE_MEDIA_QUOTA_GB', 20) * 1_000_000_000,
    clamd: get<Config['clamd']>('HEARTHLINE_CLAMD', undefined),
    timeOffsetMs: get('HEARTHLINE_TIME_OFFSET', 0),
    inImage,
  }
  if (config.timeOffsetMs !== 0 && !isLoopbackHost(new URL(config.graphUrl).hostname)) {
    problems.push(
      'HEARTHLINE_TIME_OFFSET moves the clock of a rehearsal: it needs HEARTHLINE_GRAPH_URL on a loopback address, or must go',
    )
  }
  if (problems.length > 0) {
    throw new ConfigError(`The settings cannot be used:\n${problems.map(line => `  - ${line}`).join('\n')}`)
  }
  return { config: Object.freeze(config), warnings, sources }
}

/** Our own sentence, but for a value of the wrong kind, which the schema only names in its own words. */
function faultOf({ issues: [issue] }: ZodError, raw: unknown): string {
  if (issue?.message && !issue.message.startsWith('Invalid input')) return issue.message
  return typeof raw === 'object' ? 'must be one value, not a group of them' : 'must be text: put it in quotes'
}

function masterKeyFileOf(env: Environment, masterKey: string | undefined): string | undefined {
  if (masterKey === undefined) return undefined
  if (!/^[0-9a-f]{64}$/i.test(masterKey)) return resolve(masterKey)
  return env.HEARTHLINE_MASTER_KEY ? undefined : env.HEARTHLINE_MASTER_KEY_FILE || undefined
}

function readEnvironment(env: Environment, problems: string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const setting of SETTINGS) {
    const value = env[setting.env]
    const file = setting.secret ? env[`${setting.env}_FILE`] : undefined
    if (value !== undefined && value !== '') found.set(setting.env, value)
    else if (file) {
      try {
        found.set(setting.env, readFileSync(file, 'utf8').trim())
      } catch {
        problems.push(`${setting.env}_FILE is ${JSON.stringify(file)}: that file cannot be read`)
      }
    }
  }
  return found
}

function readConfigFile(file: string, problems: string[]): Map<string, unknown> {
  const found = new Map<string, unknown>()
  if (!existsSync(file)) return found
  let content: unknown
  try {
    const document = parseDocument(readFileSync(file, 'utf8'))
    if (document.errors.length > 0) {
      problems.push(
        `${file} is not valid YAML: ${document.errors[0]?.message.split('\n')[0]?.replace(/:$/, '')}`,
      )
      return found
    }
    content = document.toJS({ maxAliasCount: 10 })
  } catch (error) {
    problems.push(`${file} cannot be read: ${(error as Error).message}`)
    return found
  }
  if (content === null || content === undefined) return found
  if (typeof content !== 'object' || Array.isArray(content)) {
    problems.push(`${file} must be a list of "name: value" lines`)
    return found
  }
  const known = SETTINGS.map(setting => setting.key).filter(key => key !== 'config')
  for (const [key, value] of Object.entries(content)) {
    if (known.includes(key)) {
      if (value !== null) found.set(key, value)
    } else problems.push(`${file} has the unknown key ${JSON.stringify(key)}${suggestion(key, known)}`)
  }
  return found
}

function unknownNames(env: Environment): string[] {
  const known = SETTINGS.flatMap(setting => [setting.env, `${setting.env}_FILE`])
  return Object.keys(env)
    .filter(name => name.startsWith('HEARTHLINE_') && !known.includes(name) && name !== 'HEARTHLINE_IN_IMAGE')
    .map(name => `${name} is not a setting of Hearthline${suggestion(name, known)}`)
}

function suggestion(name: string, known: string[]): string {
  const [nearest] = known
    .map(candidate => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  return nearest && nearest.distance <= Math.max(2, name.length / 4)
    ? ` – did you mean ${nearest.candidate}?`
    : ''
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + change))
    }
    above = row
  }
  return above[b.length]!
}

/** OLLAMA_HOST comes as `host`, `host:port` or a URL, as Ollama itself reads it. */
/** A name is looked up at every call, and held to the same rule there. */
function isPublicLiteral(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '')
  const family = familyOf(address)
  if (family === 6) return !/^(::1$|f[cd]|fe[89ab])/i.test(address)
  return (
    family === 4 &&
    !/^(0|10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      address,
    )
  )
}

function modelOrigin(value: string, mayBeRemote: boolean, problems: string[]): string {
  try {
    const url = new URL(/^https?:\/\//.test(value) ? value : `http://${value}`)
    if (url.port === '' && !/^https?:\/\/[^/]*:\d+/.test(value) && url.protocol === 'http:')
      url.port = '11434'
    if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1'
    if (!mayBeRemote && isPublicLiteral(url.hostname)) {
      problems.push(
        `OLLAMA_HOST is ${JSON.stringify(value)}: customers’ messages would leave this network – use a loopback or private address, or set HEARTHLINE_ALLOW_REMOTE_MODEL=1`,
      )
    }
    return url.origin
  } catch {
    problems.push(`OLLAMA_HOST is ${JSON.stringify(value)}: it must look like http://127.0.0.1:11434`)
    return 'http://127.0.0.1:11434'
  }
}
