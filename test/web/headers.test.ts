import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import request from 'supertest'
import { testAccounts } from '../accounts/test-accounts.ts'
import { needChromium, openChromium, openPage } from '../support/browser.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types hearthline"

describe('headers of every page (SEC-WEB)', () => {
  it('lets a page load from ourselves only, and says so in full', async () => {
    const t = testAccounts()
    for (const path of ['/sign-in', '/setup', '/nothing-here']) {
      const { headers } = await request(t.app).get(path)
      assert.equal(headers['content-security-policy'], POLICY)
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['referrer-policy'], 'no-referrer')
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin')
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin')
      assert.equal(headers['cache-control'], 'no-store')
      for (const feature of ['camera', 'microphone', 'clipboard-read', 'local-fonts', 'idle-detection'])
        assert.match(headers['permissions-policy']!, new RegExp(`\\b${feature}=\\(\\)`))
      assert.equal(headers['x-powered-by'], undefined)
      assert.ok(headers['x-request-id'])
    }
    t.close()
  })

  it('leaves a page nothing of the machine it is shown on, as the browser sees it', async function () {
    this.timeout(60_000)
    needChromium(this)
    const t = testAccounts()
    const server = t.app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const chromium = await openChromium()
    try {
      const { page, complaints } = await openPage(chromium)
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/sign-in`)
      const left: string[] = await page.evaluate('document.featurePolicy.allowedFeatures()')
      const powers = left.filter(feature => !feature.startsWith('ch-')) // What it tells of itself is no power.
      assert.deepEqual(powers.sort(), [
        'media-playback-while-not-visible',
        'publickey-credentials-create',
        'publickey-credentials-get',
      ])
      assert.deepEqual(complaints, [])
    } finally {
      await chromium.close()
      server.close().closeAllConnections()
      t.close()
    }
  })

  it('pins https for a year on the public address, and nowhere else', async () => {
    const t = testAccounts({ publicUrl: 'https://chat.example.com' })
    const publicly = await request(t.app).get('/sign-in').set('Host', 'chat.example.com')
    const locally = await request(t.app).get('/sign-in').set('Host', 'localhost')
    assert.equal(publicly.headers['strict-transport-security'], 'max-age=31536000')
    assert.equal(locally.headers['strict-transport-security'], undefined)
    t.close()
  })

  it('keeps the origin of forms on plain http in the local network, where browsers send nothing else', async () => {
    const t = testAccounts()
    const { headers } = await request(t.app).get('/sign-in').set('Host', '192.168.1.20:8080')
    assert.equal(headers['referrer-policy'], 'same-origin')
    t.close()
  })

  it('answers loopback names, private addresses and the public name, and 421 to the rest', async () => {
    const t = testAccounts({ publicUrl: 'https://chat.example.com' })
    const status = async (host: string) => (await request(t.app).get('/sign-in').set('Host', host)).status
    for (const host of [
      'localhost:8080',
      '127.0.0.1',
      '[::1]:80',
      '192.168.1.20',
      '10.1.2.3:80',
      '[fd00::1]',
      'chat.example.com',
    ]) {
      assert.notEqual(await status(host), 421, host)
    }
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '8.8.8.8',
      'chat.example.com.evil.example',
      '1.2.3.4.nip.io',
    ]) {
      assert.equal(await status(host), 421, host)
    }
    t.close()
  })

  it('answers only the names of a list when there is one, besides loopback and the public name', async () => {
    const t = testAccounts({ allowedHosts: ['shop.lan'] })
    const status = async (host: string) => (await request(t.app).get('/sign-in').set('Host', host)).status
    assert.equal(await status('192.168.1.20'), 421)
    assert.notEqual(await status('shop.lan:8080'), 421)
    assert.notEqual(await status('127.0.0.1:8080'), 421)
    t.close()
  })

  it('serves assets under the hash of their content, for ever, compressed', async () => {
    const t = testAccounts()
    const page = await request(t.app).get('/setup')
    const url = /src="(\/assets\/hearthline\.[0-9a-f]{16}\.js)"/.exec(page.text)![1]!
    const script = await request(t.app).get(url).set('Accept-Encoding', 'gzip')
    assert.equal(script.headers['cache-control'], 'public, max-age=31536000, immutable')
    assert.equal(script.headers['content-encoding'], 'gzip')
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8')
    assert.equal((await request(t.app).get('/assets/hearthline.0000000000000000.js')).status, 404)
    assert.equal((await request(t.app).get('/assets/..%2f..%2fpackage.json')).status, 404)
    t.close()
  })
})
