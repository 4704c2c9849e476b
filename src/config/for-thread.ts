import { Secret } from '../lib/secret.ts'
import type { Config } from './settings.ts'

/** A configuration as it crosses to another thread: without the secrets that only pages ask for. */
export interface ConfigForThread extends Omit<Config, 'masterKey' | 'setupCode' | 'metricsToken'> {
  masterKey: string | undefined
}

/** What is copied between threads loses its class, and a secret with it its value. */
export function forThread({ setupCode: _, metricsToken: __, ...config }: Config): ConfigForThread {
  return { ...config, masterKey: config.masterKey?.reveal() }
}

export function inThread(config: ConfigForThread): Config {
  const masterKey = config.masterKey === undefined ? undefined : new Secret(config.masterKey)
  return Object.freeze({ ...config, masterKey, setupCode: undefined, metricsToken: undefined })
}
