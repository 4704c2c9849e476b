import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { appSecretProof } from '../../src/channels/graph.ts'
import { fixedClock } from '../../src/lib/clock.ts'
import { customerFile } from '../../src/simulator/media.ts'
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts'
import { accountNamed } from '../../src/simulator/state.ts'
import { PDF, photo } from '../media/files.ts'

const DAY_MS = 24 * 3_600_000
const BASE = 'http://simulator.invalid'

describe('files at the Meta stand-in', () => {
  let meta: Simulator
  let clock: ReturnType<typeof fixedClock>

  beforeEach(() => {
    clock = fixedClock(new Date('2026-11-21T10:00:00Z'))
    meta = createSimulator({ clock, deliver: async () => 200 })
    meta.addApp({ key: 'abc', id: '4711', secret: 'secret' })
    for (const [channel, account] of [
      ['whatsapp', '700100'],
      ['whatsapp', '700200'],
      ['messenger', '1010'],
    ] as const)
      meta.addAccount({ channel, account, appKey: 'abc', token: `token-${account}`, pageId: '1010' })
  })

  async function call(method: string, path: string, options: { token?: string; form?: FormData } = {}) {
    const { token = 'token-700100', form } = options
    const url = new URL(path, BASE)
    url.searchParams.set('appsecret_proof', appSecretProof(token, 'secret'))
    const request = new Request(BASE, { method, ...(form && { body: form }) })
    const type = request.headers.get('content-type')
    const reply = await meta.handle({
      method,
      url: url.href,
      headers: { authorization: `Bearer ${token}`, ...(type && { 'content-type': type }) },
      body: new Uint8Array(await request.arrayBuffer()),
    })
    const text = Buffer.from(reply.body as Uint8Array)
    const isJson = reply.headers['content-type']?.startsWith('application/json')
    return { status: reply.status, bytes: text, json: isJson ? JSON.parse(text.toString()) : undefined }
  }

  function formOf(fields: Record<string, string>, name: string, content: Uint8Array, type: string): FormData {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.set(field, value)
    form.set(name, new Blob([new Uint8Array(content)], { type }), 'file')
    return form
  }
  const forWhatsApp = (content: Uint8Array, type: string, said = type) =>
    formOf({ messaging_product: 'whatsapp', type: said }, 'file', content, type)

  it('are taken for one number, named with their hash, and deleted', async () => {
    const picture = await photo()
    const { json: taken } = await call('POST', '/v25.0/700100/media', {
      form: forWhatsApp(picture, 'image/jpeg'),
    })

    const { json } = await call('GET', `/v25.0/${taken.id}?phone_number_id=700100`)

    assert.equal(json.sha256, createHash('sha256').update(picture).digest('hex'))
    assert.deepEqual([json.mime_type, json.file_size], ['image/jpeg', picture.length])
    assert.ok(picture.equals((await call('GET', json.url)).bytes))
    for (const [path, token] of [
      [`/v25.0/${taken.id}?phone_number_id=700200`, 'token-700100'],
      [`/v25.0/${taken.id}`, 'token-700200'],
    ] as const)
      assert.equal((await call('GET', path, { token })).json.error.error_subcode, 33)
    assert.equal((await call('GET', json.url, { token: 'token-700200' })).status, 401)
    assert.deepEqual((await call('DELETE', `/v25.0/${taken.id}`)).json, { success: true })
    assert.equal((await call('GET', json.url)).status, 403)
    assert.equal((await call('GET', `/v25.0/${taken.id}`)).status, 400)
  })

  it('are refused of a type, a size or a form that Meta does not take', async () => {
    const error = async (form: FormData) =>
      (await call('POST', '/v25.0/700100/media', { form })).json.error.code as number
    assert.equal(await error(forWhatsApp(PDF, 'image/gif')), 131009)
    assert.equal(await error(forWhatsApp(PDF, 'application/pdf', 'image/png')), 131009)
    assert.equal(await error(forWhatsApp(Buffer.alloc(5 * 1024 * 1024 + 1), 'image/jpeg')), 131053)
    assert.equal(await error(forWhatsApp(new Uint8Array(), 'image/jpeg')), 131053)
    assert.equal(await error(formOf({ type: 'image/png' }, 'file', PDF, 'image/png')), 131008)
    assert.equal(await error(formOf({ messaging_product: 'whatsapp' }, 'other', PDF, 'image/png')), 100)
    const attachment = (type: string, reusable: boolean) =>
      formOf(
        { message: JSON.stringify({ attachment: { type, payload: { is_reusable: reusable } } }) },
        'filedata',
        PDF,
        'application/pdf',
      )
    const send = async (form: FormData) =>
      (await call('POST', '/v25.0/1010/message_attachments', { form, token: 'token-1010' })).json
    assert.match((await send(attachment('file', true))).attachment_id, /^\d+$/)
    assert.equal((await send(attachment('image', true))).error.code, 100)
    assert.equal((await send(attachment('file', false))).error.code, 100)
  })

  it('die: the address after minutes, a customer’s id after a week, an upload after a month', async () => {
    const { json: taken } = await call('POST', '/v25.0/700100/media', {
      form: forWhatsApp(PDF, 'application/pdf'),
    })
    const account = accountNamed(meta.state, 'whatsapp', '700100')
    const said = customerFile(
      meta.state,
      account,
      { bytes: PDF, mime: 'application/pdf', type: 'document' },
      BASE,
      clock.now(),
    )
    const { id } = said.document as { id: string }
    const { json } = await call('GET', `/v25.0/${id}`)

    clock.advance(5 * 60_000 + 1_000)
    assert.equal((await call('GET', json.url)).status, 404)
    assert.equal((await call('GET', (await call('GET', `/v25.0/${id}`)).json.url)).status, 200)
    clock.advance(7 * DAY_MS)
    assert.equal((await call('GET', `/v25.0/${id}`)).status, 400)
    assert.equal((await call('GET', `/v25.0/${taken.id}`)).status, 200)
    clock.advance(30 * DAY_MS)
    assert.equal((await call('GET', `/v25.0/${taken.id}`)).status, 400)
  })
})
