import assert from 'node:assert/strict'
import { type Fields, fields, list } from '../../src/channels/fields.ts'
import { parseElement } from '../../src/channels/parse.ts'
import { sign } from '../../src/channels/signature.ts'
import { parseWebhookBody } from '../../src/channels/webhook-body.ts'
import * as events from '../../src/simulator/account-events.ts'
import { metaJson } from '../../src/simulator/meta-json.ts'
import { ACCOUNTS, meta, NOW, PHONE, PSID, SECRET } from './support.ts'

const changeOf = (event: Fields | undefined) => fields(list(fields(list(event?.entry)[0]).changes)[0])

describe('what the Meta stand-in tells of accounts', () => {
  it('has every account-level field, kept by the product', async () => {
    const world = meta()
    world.hasTemplate('ready')
    const [template] = world.simulator.state.templates
    const account = ACCOUNTS.whatsapp
    const all: events.AccountEvent[] = [
      events.templateStatus(template!, 'REJECTED', { reason: 'INVALID_FORMAT' }),
      events.templateQuality(template!, 'GREEN', 'YELLOW'),
      events.templateComponents(template!),
      events.templateCategory(template!, { correct: 'MARKETING', at: NOW }),
      events.numberQuality(account, 'THROUGHPUT_UPGRADE', 'UNLIMITED'),
      events.numberName(account, 'APPROVED'),
      events.capability(2_000),
      events.restriction(['RESTRICTED_BIZ_INITIATED_MESSAGING'], NOW),
      events.accountAlert(account, 'INCREASED_CAPABILITIES_ELIGIBILITY_FAILED', 'x'),
      events.review('APPROVED'),
      events.security(account, 'PIN_CHANGED'),
      events.businessUsername(account, 'lamp.shop', 'approved'),
      events.history(account, [{ id: PHONE, messages: [] }]),
      events.phoneContacts(account, [{ full_name: 'Ada', phone_number: PHONE }]),
      events.numberErrors(account, [{ code: 131031, title: 'Account locked' }]),
    ]
    for (const event of all) {
      assert.equal(await world.simulator.metaTells('whatsapp', '700100', event), 200)
      const { elements, quarantined } = parseWebhookBody(world.webhooks[0]!.rawBody)
      assert.deepEqual(quarantined, [], event[0])
      assert.ok(elements.flatMap(element => parseElement(element, NOW)).length > 0, event[0])
      assert.equal(changeOf(world.heard()[0]).field, event[0])
    }
  })

  it('writes ids that are numbers with all their digits', async () => {
    const world = meta()
    world.hasTemplate('ready', { id: '12345678901234567890' })
    await world.simulator.metaTells(
      'whatsapp',
      '700100',
      events.templateStatus(world.simulator.state.templates[0]!, 'APPROVED'),
    )
    assert.match(world.webhooks[0]!.rawBody.toString(), /"message_template_id":12345678901234567890,/)
  })

  it('hands a conversation to another app, and back', async () => {
    const world = meta()
    await world.writes('messenger')
    world.heard()
    await world.simulator.handsOver('messenger', '1010', PSID, '123')
    assert.match(JSON.stringify(world.heard()), /take_thread_control/)
    await world.simulator.customerDoes(
      { channel: 'messenger', account: '1010', from: PSID },
      { act: 'postback', title: 'Order', payload: 'secret' },
    )
    const [standing] = world.heard()
    const entry = fields(list(standing?.entry)[0])
    assert.equal(entry.messaging, undefined)
    assert.deepEqual(Object.keys(fields(fields(list(entry.standby)[0]).postback)), ['mid', 'title'])
    assert.equal((await world.page({ text: 'x' })).code, '10/2018300')
    await world.simulator.handsOver('messenger', '1010', PSID, undefined)
    assert.match(JSON.stringify(world.heard()), /pass_thread_control/)
    assert.equal((await world.page({ text: 'x' })).code, 'ok')
    await world.simulator.handsOver('whatsapp', '700100', PHONE, '456')
    await world.writes()
    assert.equal(changeOf(world.heard().at(-1)).field, 'standby')
    assert.equal((await world.send('text', { body: 'I am back' })).code, 'ok')
    await world.simulator.settle()
    world.heard()
    await world.writes()
    assert.equal(changeOf(world.heard()[0]).field, 'messages')
  })

  it('sends the dashboard’s test for an account that exists nowhere', async () => {
    const world = meta({ fresh: true })
    for (const kind of ['whatsapp', 'messenger', 'instagram'] as const) {
      assert.equal(await world.simulator.testsFromDashboard(kind, ACCOUNTS[kind].account), 200)
      const [event] = world.heard()
      assert.equal(fields(list(event?.entry)[0]).id, '0')
      assert.equal(changeOf(event).field, 'messages')
    }
  })

  it('tells what the phone app and Meta’s inbox wrote', async () => {
    const world = meta()
    await world.simulator.businessSends({ channel: 'whatsapp', account: '700100', to: PHONE, text: 'On it' })
    const change = changeOf(world.heard()[0])
    const [echo] = list(fields(change.value).message_echoes).map(fields)
    assert.deepEqual(
      [change.field, echo?.from, echo?.to, echo?.text],
      ['smb_message_echoes', '491700000001', PHONE, { body: 'On it' }],
    )
    await world.simulator.businessSends({ channel: 'messenger', account: '1010', to: PSID, text: 'On it' })
    assert.match(world.webhooks[0]!.rawBody.toString(), /"app_id":263902037430900/)
  })
})

describe('how the Meta stand-in delivers', () => {
  it('signs the very bytes it sends, escaped as Meta escapes them', async () => {
    const world = meta()
    await world.writes('whatsapp', { text: 'Größe 42/43 <b> 10% a@b 👟' })
    const [webhook] = world.webhooks
    const raw = webhook!.rawBody.toString()
    assert.match(raw, /"body":"Gr\\u00f6\\u00dfe 42\\\/43 \\u003cb> 10\\u0025 a\\u0040b \\ud83d\\udc5f"/)
    assert.equal(webhook!.signature, sign(Buffer.from(raw), SECRET))
    const again = metaJson(JSON.parse(raw))
    assert.equal(again, raw)
    assert.notEqual(JSON.stringify(JSON.parse(raw)), raw)
  })

  it('repeats what was not taken, and sends copies of one account only when told to', async () => {
    const world = meta({ answers: [500, 503] })
    assert.equal((await world.writes()).status, 200)
    assert.equal(new Set(world.webhooks.map(one => one.rawBody.toString())).size, 1)
    assert.equal(world.webhooks.splice(0).length, 3)
    world.simulator.knobsOf('whatsapp', '700100').copies = 3
    await world.writes('messenger')
    assert.equal(world.webhooks.splice(0).length, 1)
    await world.writes()
    assert.equal(world.webhooks.length, 3)
  })

  it('gathers up to 1,000 events in one body, in another order where told to', async () => {
    const world = meta()
    const knobs = world.simulator.knobsOf('whatsapp', '700100')
    Object.assign(knobs, { batch: 5_000, shuffles: true })
    const sent = Array.from({ length: 1_001 }, (_, n) => world.writes('whatsapp', { text: String(n) }))
    await Promise.all(sent.slice(0, 1_000))
    assert.equal(world.webhooks.length, 1)
    const { elements } = parseWebhookBody(world.webhooks[0]!.rawBody)
    const texts = elements
      .flatMap(element => parseElement(element, NOW))
      .map(event => event.kind === 'inbound' && event.text)
    assert.equal(new Set(texts).size, 1_000)
    assert.notDeepEqual(
      texts,
      [...texts].sort((a, b) => Number(a) - Number(b)),
    )
    await world.simulator.flush()
    assert.equal((await sent[1_000]!).status, 200)
    assert.equal(world.webhooks.length, 2)
  })

  it('is down for one account and up for the others, and then refuses before anything is done', async () => {
    const world = meta()
    await world.writes()
    await world.writes('messenger')
    world.simulator.knobsOf('whatsapp', '700100').isDown = true
    const down = await world.send('text', { body: 'x' })
    assert.deepEqual([down.status, down.code, down.error.is_transient], [503, '2', true])
    assert.equal((await world.page({ text: 'x' })).code, 'ok')
    assert.equal(world.simulator.taken().length, 1)
    world.simulator.knobsOf('whatsapp', '700100').isDown = false
    assert.equal((await world.send('text', { body: 'x' })).code, 'ok')
  })

  it('fails one account’s messages as told, at once or later', async () => {
    const world = meta()
    await world.writes()
    const knobs = world.simulator.knobsOf('whatsapp', '700100')
    knobs.refuseNext = { times: 1, code: 131016, status: 503 }
    assert.equal((await world.send('text', { body: 'x' })).code, '131016')
    knobs.lateCodes = [131030]
    world.simulator.standingOf('whatsapp', '700100').allowedRecipients = []
    world.heard()
    assert.equal(
      (await world.send('text', { body: 'x' }, { biz_opaque_callback_data: 'attempt-1' })).code,
      'ok',
    )
    await world.simulator.settle()
    const [status] = list(fields(changeOf(world.heard()[0]).value).statuses).map(fields)
    assert.deepEqual(
      [
        status?.status,
        fields(list(status?.errors)[0]).code,
        status?.biz_opaque_callback_data,
        status?.pricing,
      ],
      ['failed', 131030, 'attempt-1', undefined],
    )
  })

  it('leaves out the ids of what Messenger delivered when told to', async () => {
    const world = meta({ knobs: { omitsMids: true } })
    await world.writes('messenger')
    await world.page({ text: 'x' })
    await world.simulator.settle()
    assert.match(JSON.stringify(world.heard()), /"delivery":\{"watermark":\d+\}/)
  })
})
