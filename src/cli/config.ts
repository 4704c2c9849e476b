import { loadConfig } from '../config/load.ts'
import { type Config, SETTINGS } from '../config/settings.ts'
import type { LocalCommand } from './command.ts'
import { table } from './help.ts'

export const config: LocalCommand = {
  name: 'config',
  summary: 'Every setting: what it is now and where that comes from; secrets are hidden',
  async runHere() {
    const { config, sources } = loadConfig(process.env)
    const all = SETTINGS.map(({ env, secret, meaning }) => {
      const source = sources.get(env) ?? 'default'
      const value = secret ? (source === 'default' ? null : '(hidden)') : valueOfSetting(config, env)
      return { name: env, value, source, meaning }
    })
    const rows = all.map(one => [one.name, shownValue(one.value), one.source, one.meaning])
    return { value: all, text: table(['NAME', 'VALUE', 'FROM', 'MEANING'], rows) }
  },
}

const FIELDS: Record<string, keyof Config> = {
  HEARTHLINE_CONFIG: 'configFile',
  HEARTHLINE_TIME_OFFSET: 'timeOffsetMs',
}

/** `HEARTHLINE_DATA_DIR` is `dataDir` in the configuration. */
function valueOfSetting(config: Config, env: string): unknown {
  const camel = env
    .replace(/^HEARTHLINE_/, '')
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return config[FIELDS[env] ?? (camel as keyof Config)] ?? null
}

const shownValue = (value: unknown) =>
  Array.isArray(value) ? value.join(', ') : value === null ? '' : String(value)
