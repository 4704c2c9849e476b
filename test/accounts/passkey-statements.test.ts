import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listPasskeys } from '../../src/accounts/passkeys.ts'
import { androidStatement, softPasskey } from '../support/soft-passkey.ts'
import { browser, type TestAccounts, testAccounts } from './test-accounts.ts'

const EMAIL = 'rui@shop.example'

/** Somebody's own server, which counts who comes. */
async function listeningServer() {
  let calls = 0
  const server = createServer((_req, res) => {
    calls++
    res.end()
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/list.crl`, calls: () => calls, close: () => server.close() }
}

describe('where a passkey says it comes from (SEC-OUT, P-06)', () => {
  let t: TestAccounts
  let visitor: ReturnType<typeof browser>
  let userId: string

  beforeEach(async () => {
    t = testAccounts()
    const tenant = t.addTenant('bakery')
    userId = (await t.addUser(EMAIL, { roles: { [tenant.id]: 'viewer' } })).id
    visitor = browser(t.app)
    await visitor.signIn(EMAIL)
  })
  afterEach(() => t.close())

  const ask = (path: string, body: object) => visitor.json(path, body, '/me/security')

  async function send(state?: Parameters<ReturnType<typeof softPasskey>['register']>[1]) {
    const options = await ask('/me/security/passkeys/options', {})
    assert.equal(options.status, 200)
    const answer = softPasskey().register((options.body as { challenge: string }).challenge, state)
    return ask('/me/security/passkeys', { answer, name: 'Till' })
  }

  it('makes the server call nobody, whatever addresses stand in its certificates', async () => {
    const listening = await listeningServer()
    const answer = await send(androidStatement(listening.url))
    listening.close()
    assert.equal(listening.calls(), 0, 'somebody was called')
    assert.equal(answer.status, 400)
    assert.deepEqual(listPasskeys(t.control, userId), [])
  })

  it('is not asked for: keys come without a word about it, or signed by themselves', async () => {
    assert.equal((await send()).status, 200)
    const bySelf = await send(made => ({
      fmt: 'packed',
      attStmt: new Map<string, unknown>([
        ['alg', -7],
        ['sig', new Uint8Array(made.sign(Buffer.concat([made.authData, made.clientDataHash])))],
      ]),
    }))
    assert.equal(bySelf.status, 200)
    assert.equal(listPasskeys(t.control, userId).length, 2)
  })

  it('is refused with certificates in every form, and when it is no statement at all', async () => {
    for (const fmt of ['packed', 'fido-u2f', 'tpm', 'apple', 'android-key', 'android-safetynet', 'other']) {
      const attStmt = new Map<string, unknown>([['x5c', [new Uint8Array(8)]]])
      assert.equal((await send(() => ({ fmt, attStmt }))).status, 400, fmt)
    }
    for (const attestationObject of ['', 'AAAA', 7, null, {}]) {
      await ask('/me/security/passkeys/options', {})
      const answer = { id: 'x', rawId: 'x', type: 'public-key', response: { attestationObject } }
      assert.equal((await ask('/me/security/passkeys', { answer })).status, 400)
    }
    assert.deepEqual(listPasskeys(t.control, userId), [])
  })
})
