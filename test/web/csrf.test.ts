import assert from 'node:assert/strict'
import request from 'supertest'
import { createApiToken } from '../../src/accounts/api-tokens.ts'
import { room } from '../../src/web/routes.ts'
import { browser, testAccounts, tokenIn } from '../accounts/test-accounts.ts'

describe('changes come from our own pages (SEC-CSRF)', () => {
  let t: ReturnType<typeof testAccounts>
  let visitor: ReturnType<typeof browser>
  let token: string

  before(async () => {
    const changes = room('/change')
    changes.post('', 'signed-in', (_req, res) => void res.send('changed'))
    const api = room('/api/v1')
    api.post('/change', 'token:write', (_req, res) => void res.send('changed'))
    api.post('/open', 'public', (_req, res) => void res.send('changed'))
    t = testAccounts({ rooms: [changes, api], selfProving: permission => permission.startsWith('token:') })
    await t.addUser('marta@shop.example', { operator: true })
    visitor = browser(t.app)
    await visitor.signIn('marta@shop.example')
    token = tokenIn((await visitor.get('/me')).text)
  })
  after(() => t.close())

  const post = (headers: Record<string, string>, fields: Record<string, string>) => {
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return request(t.app)
      .post('/change')
      .type('form')
      .set({ Host: 'localhost', Cookie: cookie, ...headers })
      .send(fields)
  }
  const ours = { Origin: 'http://localhost' }

  const cases: [string, Record<string, string>, () => Record<string, string>, number][] = [
    ['with our origin and the token', ours, () => ({ _csrf: token }), 200],
    ['with the token in the header', { ...ours, 'X-CSRF': 'TOKEN' }, () => ({}), 200],
    [
      'with Sec-Fetch-Site same-origin and Origin null',
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
      () => ({ _csrf: token }),
      200,
    ],
    ['without a token', ours, () => ({}), 403],
    ['with another token', ours, () => ({ _csrf: 'x'.repeat(43) }), 403],
    ['with the token twice', ours, () => ({ '_csrf[]': token }), 403],
    ['from a foreign origin', { Origin: 'http://evil.example' }, () => ({ _csrf: token }), 403],
    ['from our host on another port', { Origin: 'http://localhost:9999' }, () => ({ _csrf: token }), 403],
    ['from our host over https', { Origin: 'https://localhost' }, () => ({ _csrf: token }), 403],
    ['with Origin null alone', { Origin: 'null' }, () => ({ _csrf: token }), 403],
    ['with neither header', {}, () => ({ _csrf: token }), 403],
    [
      'from another site of our origin header',
      { ...ours, 'Sec-Fetch-Site': 'cross-site' },
      () => ({ _csrf: token }),
      403,
    ],
    ['from a sibling site', { ...ours, 'Sec-Fetch-Site': 'same-site' }, () => ({ _csrf: token }), 403],
    ['typed into the address bar', { ...ours, 'Sec-Fetch-Site': 'none' }, () => ({ _csrf: token }), 403],
    ['with HX-Request as the only proof', { ...ours, 'HX-Request': 'true' }, () => ({}), 403],
  ]
  for (const [name, headers, fields, status] of cases) {
    it(`${status === 200 ? 'takes' : 'refuses'} a form ${name}`, async () => {
      const sent = { ...headers, ...(headers['X-CSRF'] && { 'X-CSRF': token }) }
      assert.equal((await post(sent, fields())).status, status)
    })
  }

  it('refuses the token of another session', async () => {
    const other = browser(t.app)
    await other.signIn('marta@shop.example')
    const theirs = tokenIn((await other.get('/me')).text)
    assert.notEqual(theirs, token)
    assert.equal((await post(ours, { _csrf: theirs })).status, 403)
  })

  it('refuses the sign-in form of another visitor', async () => {
    const one = browser(t.app)
    const other = browser(t.app)
    const theirs = tokenIn((await other.get('/sign-in')).text)
    await one.get('/sign-in')
    assert.equal(
      (await one.send('/sign-in', { _csrf: theirs, email: 'a@b.example', password: 'x' })).status,
      403,
    )
  })

  it('leaves alone what proves itself by a token of its own', async () => {
    const { id } = t.addTenant('shop')
    const foreign = (path: string, headers: Record<string, string>) =>
      request(t.app)
        .post(path)
        .set({ Origin: 'http://evil.example', ...headers })
    const bearer = createApiToken(t.control, id, 'write', t.clock.now())
    assert.equal((await foreign('/api/v1/change', { Authorization: `Bearer ${bearer}` })).status, 200)
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    assert.equal((await foreign('/api/v1/change', { Host: 'localhost', Cookie: cookie })).status, 401)
    assert.equal((await foreign('/api/v1/open', {})).status, 403, 'not the address, but the proof exempts')
  })

  it('refuses bodies it does not know with 415, broken JSON with 400 and large ones with 413', async () => {
    const send = (type: string, body: string) =>
      request(t.app)
        .post('/change')
        .set({ Host: 'localhost', ...ours, 'Content-Type': type })
        .send(body)
    assert.equal((await send('text/xml', '<a/>')).status, 415)
    assert.equal((await send('application/json', '{"a":')).status, 400)
    for (const nothing of ['null', '"x"', '1'])
      assert.equal((await send('application/json', nothing)).status, 400)
    assert.equal((await send('application/json; charset=latin1', '{}')).status, 415)
    assert.equal((await send('application/json', `"${'x'.repeat(2_100_000)}"`)).status, 413)
    assert.equal((await send('multipart/form-data; boundary=x', '--x--')).status, 401)
  })

  it('says where a body breaks: JSON at its character, letters at their byte, brackets where they nest too deep', async () => {
    const said = async (type: string, body: string | Buffer) => {
      const { status, body: problem } = await request(t.app)
        .post('/change')
        .set({ Host: 'localhost', ...ours, Accept: 'application/json', 'Content-Type': type })
        .serialize(whole => whole) // As it is: bytes too.
        .send(body)
      assert.equal(status, 400)
      return problem.detail as string
    }
    const json = 'application/json'
    assert.match(await said(json, '{"a":x}'), /not valid JSON: character 6 \(line 1, column 6\)/)
    assert.match(await said(json, '{"a":1'), /ends before it is complete/)
    assert.match(await said(json, Buffer.from('7b2261223a22ff227d', 'hex')), /not valid UTF-8: byte 7 /)
    assert.match(
      await said(json, `${'['.repeat(33)}${']'.repeat(33)}`),
      /deeper than 32 levels, from character 33 /,
    )
    const form = 'application/x-www-form-urlencoded'
    for (const [body, byte] of [
      ['name=caf%E9', 9],
      ['name=caf%C3%A9&b=%ff', 14],
    ] as const)
      assert.match(await said(form, body), new RegExp(`not valid UTF-8: byte ${byte} `))
  })

  it('reads files of people who are signed in, with the token among the fields', async () => {
    const uploads = room('/upload')
    uploads.post(
      '',
      'signed-in',
      (req, res) => void res.send(`${req.files!.file!.name} ${req.files!.file!.bytes.length}`),
    )
    const other = testAccounts({ rooms: [uploads] })
    await other.addUser('marta@shop.example')
    await other.addUser('op@shop.example', { operator: true })
    const marta = browser(other.app)
    await marta.signIn('marta@shop.example')
    const mine = tokenIn((await marta.get('/me')).text)
    const cookie = [...marta.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const send = (csrf: string) =>
      request(other.app)
        .post('/upload')
        .set({ Host: 'localhost', Cookie: cookie, ...ours })
        .field('_csrf', csrf)
        .attach('file', Buffer.from('name\nCup\n'), 'products.csv')
    assert.equal((await send(mine)).text, 'products.csv 9')
    assert.equal((await send('nothing')).status, 403)
    other.close()
  })
})
