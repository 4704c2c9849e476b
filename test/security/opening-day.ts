import assert from 'node:assert/strict'
import { docx } from '../catalog/files/documents.ts'
import { APP_ID, NUMBER, SECRET, TOKEN } from '../channels/connect/fake-meta.ts'
import { startStandIn } from '../channels/connect/stand-in.ts'
import { startChild } from '../support/child-journey.ts'
import type { FakeOllama } from '../support/fake-ollama.ts'
import { temporaryFolder } from '../support/instance.ts'
import { until } from '../support/server.ts'
import { androidStatement, softPasskey } from '../support/soft-passkey.ts'
import { PASSWORD, Visitor } from '../support/visitor.ts'

/** Where a certificate of a passkey says that revoked ones are listed: an address of nobody. */
export const NOBODY = '203.0.113.77'

/**
 * The first day of a server that nobody owns yet: it is claimed, gets a passkey, products, questions and a document, is
 * connected with Meta through the pages, answers its first customer, and fetches a model.
 */
export async function liveOpeningDay(options: {
  wrap: string[]
  model: FakeOllama
  canaries: { customer: string; reply: string; product: string; document: string }
}) {
  const { model, canaries } = options
  const meta = await startStandIn()
  const server = await startChild(temporaryFolder(), {
    wrap: options.wrap,
    env: {
      HEARTHLINE_GRAPH_URL: meta.url,
      HEARTHLINE_SECOND_FACTOR: 'offered',
      HEARTHLINE_LOG_LEVEL: 'trace',
      OLLAMA_HOST: model.url,
    },
  })
  const owner = new Visitor(server.url)
  const token = async (path: string) =>
    /name="_csrf" value="([^"]*)"/.exec((await owner.get(path)).text)?.[1] ?? ''
  const setUp = async (step: string, fields: Record<string, string>) => {
    const answer = await owner.ask('POST', `/setup${step}`, {
      _csrf: await token(`/setup${step}`),
      ...fields,
    })
    assert.equal(answer.status, 303, `/setup${step}: ${answer.text.slice(0, 300)}`)
    return answer.headers.get('location') ?? ''
  }
  await setUp('', { language: 'en', timezone: 'Europe/Lisbon' })
  await setUp('/owner', { name: 'Marta', email: 'marta@shop.example', password: PASSWORD })
  const base = (await setUp('/shop', { name: 'Bakery', currency: 'EUR', hours: 'shop' })).replace(/\/$/, '')

  for (const [state, status] of [
    [androidStatement(`http://${NOBODY}/revoked`), 400],
    [undefined, 200],
  ] as const) {
    const { body } = await owner.postJson('/me/security/passkeys/options', {})
    const answer = softPasskey(server.url).register((body as { challenge: string }).challenge, state)
    const taken = await owner.postJson('/me/security/passkeys', { answer, name: 'Till' })
    assert.equal(taken.status, status)
  }

  const upload = async (path: string, name: string, bytes: string | Buffer) => {
    const form = new FormData()
    form.set('_csrf', await owner.csrf())
    form.set('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name)
    const answer = await owner.ask('POST', base + path, form)
    assert.ok(answer.status < 400, `${path}: ${answer.text.slice(0, 300)}`)
  }
  await upload('/products/import', 'products.csv', `name,price\n${canaries.product},12.50\nBlue mug,18.50\n`)
  await upload(
    '/knowledge/files',
    'house-rules.docx',
    docx([canaries.document, 'Dogs are welcome on the terrace.']),
  )
  await owner.post(`${base}/knowledge`, { question: 'Is there parking?', answer: 'Yes, behind the house.' })

  const press = (step: string, fields: Record<string, string>) =>
    owner.post(`${base}/channels/whatsapp/connect/${step}`, fields)
  const page = async () => (await owner.get(`${base}/channels/whatsapp/connect`)).text
  await page()
  await press('app', { appId: APP_ID, secret: SECRET })
  await press('token', { token: TOKEN })
  await press('account', { account: NUMBER })
  await press('register', { pin: '246810' })
  const code = /HL-[0-9A-Z]{4}/.exec(await page())?.[0] ?? ''
  assert.equal(await meta.phoneSends(`${code}`), 200)
  await owner.post(`${base}/assistant`, { mode: 'auto' })
  assert.equal(await meta.phoneSends(canaries.customer), 200)
  const chat = await until(
    async () =>
      /href="(\/t\/[\w-]+\/inbox\/[0-9a-z]{20,32})"/.exec((await owner.get(`${base}/inbox`)).text)?.[1] ?? '',
    path => path !== '',
    'the customer is not in the inbox',
  )
  await owner.post(`${chat}/messages`, { text: canaries.reply })
  await until(
    () => meta.state.sent,
    sent => sent.some(({ text }) => text === canaries.reply),
    'the answer of a person was not sent',
  )
  await owner.post('/operator/models/pulls', { model: 'qwen3:4b' })
  await until(
    () => model.models.has('qwen3:4b'),
    there => there,
    'the model was not fetched',
  )
  for (const path of ['/', '/products', '/knowledge', '/channels', '/reports', '/outgoing'])
    assert.equal((await owner.get(base + path)).status, 200, path)
  await server.stop()
  await meta.close()
  return { meta: new URL(meta.url).host, server: new URL(server.url).port, log: server.text() }
}
