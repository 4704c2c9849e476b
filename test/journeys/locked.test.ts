import assert from 'node:assert/strict'
import { request } from 'node:http'
import { loadConfig } from '../../src/config/load.ts'
import { silentLog } from '../../src/lib/log.ts'
import { type RunningServer, serve } from '../../src/serve.ts'
import { setPassphrase } from '../../src/tenants/change-key.ts'
import { temporaryFolder, testInstance } from '../support/instance.ts'

const PASSPHRASE = 'four quiet herons over water'

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

function ask(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
    call.once('error', reject)
    call.end(body)
  })
}

describe('a server whose data is locked (SEC-KEY)', function () {
  this.timeout(60_000)

  it('shows one page, tells Meta to come again, and opens on the same address with the passphrase', async () => {
    const dataDir = temporaryFolder()
    const { instance } = testInstance(dataDir)
    await setPassphrase(dataDir, instance.master, PASSPHRASE)
    instance.close()

    const { config } = loadConfig({
      HEARTHLINE_DATA_DIR: dataDir,
      HEARTHLINE_PORT: '0',
      OLLAMA_HOST: 'http://127.0.0.1:9',
    })
    let port = 0
    const log = Object.assign(Object.create(silentLog), {
      warn: (fields: { event?: string; url?: string }) => {
        if (fields.event === 'locked') port = Number(new URL(fields.url!).port)
      },
    })
    const starting: Promise<RunningServer> = serve(config, log)
    while (port === 0) await new Promise(resolve => setTimeout(resolve, 20))
    // The open server takes whatever port is free when it is 0.
    assert.equal((await ask(port, 'POST', `/webhooks/meta/${'a'.repeat(32)}`, {}, '{}')).status, 503)
    assert.equal((await ask(port, 'GET', '/healthz')).status, 503)
    assert.equal((await ask(port, 'GET', '/api/v1/conversations')).status, 503)
    const away = await ask(port, 'GET', '/sign-in', { accept: 'text/html' })
    assert.deepEqual([away.status, away.headers.location], [303, '/unlock'])
    const page = await ask(port, 'GET', '/unlock', { accept: 'text/html' })
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)![1]!
    const cookie = (page.headers['set-cookie'] as string[]).map(line => line.split(';')[0]).join('; ')
    const send = (password: string, more: Record<string, string> = {}) =>
      ask(
        port,
        'POST',
        '/unlock',
        {
          cookie,
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...more,
        },
        new URLSearchParams({ _csrf: csrf, password }).toString(),
      )
    assert.equal((await send('not the passphrase at all')).status, 403)
    assert.equal((await send(PASSPHRASE, { 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await send(PASSPHRASE)).status, 200)
    const server = await starting
    assert.equal((await fetch(`${server.url}/readyz`)).status, 200)
    assert.equal(server.instance.master.mode, 'C')
    await server.stop()
  })
})
