import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadConfig } from '../../src/config/load.ts'
import { ConfigError, SETTINGS } from '../../src/config/settings.ts'
import { temporaryFolder } from '../support/instance.ts'

function configFile(text: string): string {
  const file = join(temporaryFolder(), 'config.yaml')
  writeFileSync(file, text)
  return file
}

const refused = (env: Record<string, string>, ...parts: RegExp[]) =>
  assert.throws(
    () => loadConfig(env),
    (error: Error) => error instanceof ConfigError && parts.every(part => part.test(error.message)),
  )

describe('settings (SEC-ERR)', () => {
  it('come from the environment before the file before the default', () => {
    const file = configFile('port: 9000\nlog_level: debug\n')
    const { config } = loadConfig({ HEARTHLINE_CONFIG: file, HEARTHLINE_PORT: '9001' })
    assert.equal(config.port, 9001)
    assert.equal(config.logLevel, 'debug')
    assert.equal(config.apiPerMinute, 600)
  })

  it('with an unknown key are refused with the one that was meant', () => {
    refused({ HEARTHLINE_CONFIG: configFile('prot: 8080\n') }, /unknown key "prot"/, /did you mean port/)
  })

  it('with several mistakes are refused with all of them', () => {
    refused(
      {
        HEARTHLINE_CONFIG: configFile('log_level: loud\n'),
        HEARTHLINE_PORT: '99999',
        HEARTHLINE_PUBLIC_URL: 'chat',
      },
      /log_level .*"loud".*must be one of/,
      /HEARTHLINE_PORT is "99999"/,
      /HEARTHLINE_PUBLIC_URL/,
    )
  })

  it('that are broken YAML are refused with the place', () => {
    refused({ HEARTHLINE_CONFIG: configFile('port: [1\n') }, /not valid YAML: .*line 2, column 1$/)
  })

  it('are refused for a mistake in the file even where the environment wins', () => {
    refused(
      { HEARTHLINE_CONFIG: configFile('port: banana\n'), HEARTHLINE_PORT: '9001' },
      /port in .*config\.yaml is "banana": it must be a whole number/,
    )
  })

  it('of the wrong kind are refused in words of ours', () => {
    refused({ HEARTHLINE_CONFIG: configFile('host:\n  a: 1\n') }, /host .*it must be one value/)
    refused({ HEARTHLINE_CONFIG: configFile('chat_model: 4\n') }, /chat_model .*it must be text/)
  })

  it('take host names for Host values, and no addresses of pages', () => {
    for (const bad of ['https://chat.example.com', 'chat.example.com/inbox', 'chat*'])
      refused({ HEARTHLINE_ALLOWED_HOSTS: `lan.example ${bad}` }, /HEARTHLINE_ALLOWED_HOSTS .*host names/)
    const { config } = loadConfig({
      HEARTHLINE_ALLOWED_HOSTS: 'chat.example.com, hl:8080 [fd00::1] 10.0.0.2',
    })
    assert.deepEqual(config.allowedHosts, ['chat.example.com', 'hl:8080', '[fd00::1]', '10.0.0.2'])
  })

  it('name a proxy that is no address', () => {
    refused({ HEARTHLINE_TRUST_PROXY: '10.0.0.1 banana' }, /HEARTHLINE_TRUST_PROXY .*banana.*CIDR/)
    refused({ HEARTHLINE_TRUST_PROXY: '10.0.0.0/33' }, /HEARTHLINE_TRUST_PROXY/)
    const { config } = loadConfig({ HEARTHLINE_TRUST_PROXY: '10.0.0.0/8, fd00::/8 192.168.1.2' })
    assert.deepEqual(config.trustProxy, ['10.0.0.0/8', 'fd00::/8', '192.168.1.2'])
  })

  it('let no model server on the internet in without saying so', () => {
    for (const host of ['http://8.8.8.8:11434', '[2600::1]:11434'])
      refused({ OLLAMA_HOST: host }, /OLLAMA_HOST/, /HEARTHLINE_ALLOW_REMOTE_MODEL=1/)
    for (const host of ['10.1.2.3', '172.31.0.1', '100.64.0.1', '[fd00::1]', 'ollama'])
      loadConfig({ OLLAMA_HOST: `http://${host}:11434` })
    loadConfig({ OLLAMA_HOST: 'http://8.8.8.8:11434', HEARTHLINE_ALLOW_REMOTE_MODEL: '1' })
  })

  it('go on without a settings file that is not there yet, and say so', () => {
    const missing = join(temporaryFolder(), 'config.yaml')
    const { config, warnings } = loadConfig({ HEARTHLINE_CONFIG: missing })
    assert.equal(config.port, 8080)
    assert.match(warnings[0]!, /HEARTHLINE_CONFIG.*does not exist/)
  })

  it('warn of an unknown name in the environment, and go on', () => {
    const { warnings } = loadConfig({ HEARTHLINE_PROT: '1' })
    assert.match(warnings[0]!, /HEARTHLINE_PROT.*did you mean HEARTHLINE_PORT/)
  })

  it('never show a secret in a refusal', () => {
    try {
      loadConfig({ HEARTHLINE_METRICS_TOKEN: 'xyz' })
      assert.fail('was accepted')
    } catch (error) {
      assert.match((error as Error).message, /HEARTHLINE_METRICS_TOKEN/)
      assert.doesNotMatch((error as Error).message, /xyz/)
    }
  })

  it('read a secret from a file', () => {
    const file = join(temporaryFolder(), 'token')
    writeFileSync(file, 'a-long-random-text\n')
    assert.equal(
      loadConfig({ HEARTHLINE_METRICS_TOKEN_FILE: file }).config.metricsToken?.reveal(),
      'a-long-random-text',
    )
  })

  it('let Graph calls go to Meta’s hosts or this machine, nowhere else', () => {
    for (const url of [
      'https://graph.facebook.com',
      'http://127.0.0.1:9',
      'http://localhost:9',
      'http://[::1]:9',
    ]) {
      assert.ok(loadConfig({ HEARTHLINE_GRAPH_URL: url }).config.graphUrl)
    }
    for (const url of [
      'https://graph.facebook.com.example',
      'http://graph.facebook.com',
      'https://10.0.0.1',
      'ftp://localhost',
    ]) {
      refused({ HEARTHLINE_GRAPH_URL: url }, /HEARTHLINE_GRAPH_URL/)
    }
  })

  it('move the clock only in a rehearsal', () => {
    refused({ HEARTHLINE_TIME_OFFSET: '+26h' }, /HEARTHLINE_TIME_OFFSET/)
    const { config } = loadConfig({
      HEARTHLINE_TIME_OFFSET: '-3d',
      HEARTHLINE_GRAPH_URL: 'http://127.0.0.1:9',
    })
    assert.equal(config.timeOffsetMs, -3 * 86_400_000)
  })

  it('understand the model server as Ollama does', () => {
    const origin = (value: string) => loadConfig({ OLLAMA_HOST: value }).config.ollamaHost
    assert.equal(origin('10.0.0.5'), 'http://10.0.0.5:11434')
    assert.equal(origin('box:1234'), 'http://box:1234')
    assert.equal(origin('0.0.0.0'), 'http://127.0.0.1:11434')
  })

  it('are all in config.example.yaml, and all of it can be read when it is uncommented', () => {
    const text = readFileSync(new URL('../../config.example.yaml', import.meta.url), 'utf8')
    const uncommented = text.replace(/^# (\w+: )/gm, '$1')
    const keys = Object.keys(parse(uncommented) as object)
    assert.deepEqual(
      keys.sort(),
      SETTINGS.map(setting => setting.key)
        .filter(key => key !== 'config')
        .sort(),
    )
  })
})
