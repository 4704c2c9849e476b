import assert from 'node:assert/strict'
import type { ChannelEvent, Identity, SendOutcome } from '../../src/channels/events.ts'
import { type ChannelConnection, callGraph, type GraphDeps } from '../../src/channels/graph.ts'
import { parseElement } from '../../src/channels/parse.ts'
import { markRead, sendMessage } from '../../src/channels/send.ts'
import { verifySignature } from '../../src/channels/signature.ts'
import { parseWebhookBody } from '../../src/channels/webhook-body.ts'
import { createEgress } from '../../src/egress/egress.ts'
import { fixedClock } from '../../src/lib/clock.ts'
import { metaJson } from '../../src/simulator/meta-json.ts'
import {
  createSimulator,
  type Knobs,
  type SimulatedAccount,
  type SimulatedWebhook,
} from '../../src/simulator/simulator.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const HOUR = 3_600_000

type Kind = ChannelConnection['kind']
const ACCOUNTS: Record<Kind, SimulatedAccount> = {
  whatsapp: {
    channel: 'whatsapp',
    account: '700100',
    wabaId: '900100',
    appKey: 'app',
    token: 'WA',
    displayPhone: '491700000001',
    name: 'Lamp shop',
  },
  messenger: { channel: 'messenger', account: '1010', appKey: 'app', token: 'MS' },
  instagram: { channel: 'instagram', account: '17840001', pageId: '1010', appKey: 'app', token: 'IG' },
}
const CUSTOMERS: Record<Kind, Identity> = {
  whatsapp: { kind: 'phone', value: '491700000002' },
  messenger: { kind: 'psid', value: '6600' },
  instagram: { kind: 'igsid', value: '9900' },
}
const KINDS = ['whatsapp', 'messenger', 'instagram'] as const

/** A simulator with our own signature check, parser and sender around it. */
function rehearsal(knobs: Partial<Knobs> = {}, answers: number[] = []) {
  const clock = fixedClock(NOW)
  const webhooks: SimulatedWebhook[] = []
  const events: ChannelEvent[] = []
  const simulator = createSimulator({
    clock,
    knobs: { statusDelayMs: 0, ...knobs },
    retryDelaysMs: [0, 1],
    async deliver(webhook) {
      webhooks.push(webhook)
      assert.ok(verifySignature(webhook.rawBody, webhook.signature, ['secret']))
      const status = answers.shift() ?? 200
      if (status !== 200) return status
      const { elements, quarantined } = parseWebhookBody(webhook.rawBody)
      assert.deepEqual(quarantined, [])
      events.push(...elements.flatMap(element => parseElement(element, NOW)))
      return status
    },
  })
  simulator.addApp({ key: 'app', id: '4711', secret: 'secret' })
  for (const account of Object.values(ACCOUNTS)) simulator.addAccount(account)
  const egress = createEgress({ clock })
  egress.registerInProcess('http://simulator.invalid', call => simulator.handle(call))
  const deps: GraphDeps = {
    fetch: (url, init) => egress.fetch('meta', url, init),
    facebookBase: 'http://simulator.invalid',
    instagramBase: 'http://simulator.invalid',
  }
  const connection = (kind: Kind): ChannelConnection => {
    const { account, token, pageId } = ACCOUNTS[kind]
    return { kind, account, login: 'facebook', token, appSecret: 'secret', ...(pageId && { pageId }) }
  }
  const writes = (kind: Kind, text = 'Größe 42/43?', more = {}) =>
    simulator.customerSends({
      channel: kind,
      account: ACCOUNTS[kind].account,
      from: CUSTOMERS[kind].value,
      name: 'Ada',
      text,
      ...more,
    })
  const answersWith = (kind: Kind, text: string, change: Partial<ChannelConnection> = {}) =>
    sendMessage(
      deps,
      { ...connection(kind), ...change },
      [CUSTOMERS[kind]],
      { type: 'text', text },
      'attempt-1',
    )
  return { clock, simulator, webhooks, events, deps, connection, writes, answersWith, egress }
}

const code = (outcome: SendOutcome) =>
  outcome.outcome === 'refused' ? [outcome.code, outcome.subcode].filter(Boolean).join('/') : outcome.outcome

describe('the Meta stand-in', () => {
  for (const kind of KINDS) {
    it(`carries a customer’s message on ${kind} to us, and our answer and what became of it back`, async () => {
      const { simulator, events, writes, answersWith } = rehearsal()
      const { providerId, status } = await writes(kind)
      assert.equal(status, 200)
      const [message] = events.splice(0)
      assert.ok(message?.kind === 'inbound')
      assert.deepEqual(
        [message.text, message.providerId, message.account],
        ['Größe 42/43?', providerId, ACCOUNTS[kind].account],
      )
      assert.ok(message.sender.identities.some(identity => identity.value === CUSTOMERS[kind].value))

      const outcome = await answersWith(kind, 'We have it.')
      assert.ok(outcome.outcome === 'accepted')
      await simulator.settle()
      const ours = events.filter(event => event.kind === 'echo')
      const statuses = events.filter(event => event.kind === 'status')
      if (kind === 'whatsapp') {
        assert.deepEqual(
          statuses.map(event => [event.status, event.attemptId]),
          [
            ['sent', 'attempt-1'],
            ['delivered', 'attempt-1'],
            ['read', 'attempt-1'],
          ],
        )
        assert.ok(statuses.every(event => event.providerIds[0] === outcome.providerId))
      } else {
        assert.deepEqual(
          ours.map(event => [event.attemptId, event.providerId, event.appId, event.text]),
          kind === 'messenger'
            ? [['attempt-1', outcome.providerId, '4711', 'We have it.']]
            : [[undefined, outcome.providerId, undefined, 'We have it.']], // Instagram gives nothing back.
        )
        assert.deepEqual(
          statuses.map(event => event.status),
          kind === 'messenger' ? ['delivered', 'read'] : ['read'],
        )
      }
      assert.deepEqual(
        simulator.taken().map(taken => [taken.text, taken.callbackData]),
        [['We have it.', 'attempt-1']],
      )
    })

    it(`takes no answer on ${kind} 24 hours after the customer wrote, or before he ever did`, async () => {
      const { clock, writes, answersWith } = rehearsal()
      const closed = { whatsapp: '131047', messenger: '10/2018278', instagram: '10/2534022' }[kind]
      const unknown = kind === 'whatsapp' ? '131047' : '100/2018001'
      assert.equal(code(await answersWith(kind, 'Hello?')), unknown)
      await writes(kind)
      clock.advance(24 * HOUR - 1)
      assert.equal(code(await answersWith(kind, 'In time')), 'accepted')
      clock.advance(1)
      assert.equal(code(await answersWith(kind, 'Too late')), closed)
    })

    it(`checks token, proof, account and length on ${kind}`, async () => {
      const { writes, answersWith } = rehearsal()
      await writes(kind)
      assert.equal(code(await answersWith(kind, 'x', { token: 'stolen' })), '190')
      assert.equal(code(await answersWith(kind, 'x', { appSecret: 'guessed' })), '100')
      assert.equal(code(await answersWith(kind, 'x', { account: '999', pageId: '999' })), '100/33')
      const max = { whatsapp: 4096, messenger: 2000, instagram: 1000 }[kind]
      assert.equal(code(await answersWith(kind, 'x'.repeat(max))), 'accepted')
      assert.equal(code(await answersWith(kind, 'x'.repeat(max + 1))), '100')
    })

    it(`shows read marks and typing on ${kind}`, async () => {
      const { writes, deps, connection, simulator } = rehearsal()
      const { providerId } = await writes(kind)
      assert.equal(
        await markRead(deps, connection(kind), [CUSTOMERS[kind]], providerId, { typing: true }),
        'ok',
      )
      assert.equal(simulator.taken().length, 0)
    })

    it(`tells of what the business wrote by hand on ${kind}`, async () => {
      const { simulator, events } = rehearsal()
      await simulator.businessSends({
        channel: kind,
        account: ACCOUNTS[kind].account,
        to: CUSTOMERS[kind].value,
        text: 'I am on it',
      })
      const [echo] = events
      assert.ok(echo?.kind === 'echo')
      assert.deepEqual(
        [echo.text, echo.attemptId, echo.recipient.identities.at(-1)],
        ['I am on it', undefined, CUSTOMERS[kind]],
      )
    })
  }

  it('tells Instagram and Messenger apart where one page and one token speak for both', async () => {
    const { simulator, writes, answersWith } = rehearsal()
    for (const kind of ['instagram', 'messenger'] as const) {
      simulator.addAccount({ ...ACCOUNTS[kind], pageId: '1010', token: 'PAGE' })
      await writes(kind)
      assert.equal(code(await answersWith(kind, 'Hello', { token: 'PAGE' })), 'accepted')
    }
    assert.deepEqual(
      simulator.taken().map(taken => taken.channel),
      ['instagram', 'messenger'],
    )
  })

  it('counts Instagram in bytes', async () => {
    const { writes, answersWith } = rehearsal()
    await writes('instagram')
    assert.equal(code(await answersWith('instagram', 'ö'.repeat(500))), 'accepted')
    assert.equal(code(await answersWith('instagram', 'ö'.repeat(501))), '100')
  })

  it('knows customers who hide their number by their business-scoped id', async () => {
    const { events, writes, deps, connection, simulator } = rehearsal()
    await writes('whatsapp', 'Hi', { hidesPhone: true, username: 'ada.example' })
    const [message] = events
    assert.ok(message?.kind === 'inbound')
    const { identities, username } = message.sender
    assert.deepEqual([identities.map(identity => identity.kind), username], [['bsuid'], 'ada.example'])
    const outcome = await sendMessage(
      deps,
      connection('whatsapp'),
      identities,
      { type: 'text', text: 'Hello' },
      'attempt-1',
    )
    assert.deepEqual(outcome.outcome === 'accepted' && outcome.recipientIdentities, identities)
    await simulator.settle()
    assert.ok(events.every(event => !JSON.stringify(event).includes('491700000002')))
  })

  it('does not take a business-scoped id for a number, nor a key nobody knows within a part', async () => {
    const { writes, deps, connection } = rehearsal()
    await writes('whatsapp')
    const post = async (body: Record<string, unknown>) => {
      const answer = await callGraph(
        deps,
        connection('whatsapp'),
        { method: 'POST', path: '700100/messages', body },
        { why: 'test' },
      )
      return answer.outcome === 'refused' ? answer.code : answer.outcome
    }
    const good = { messaging_product: 'whatsapp', to: '+491700000002', type: 'text', text: { body: 'x' } }
    assert.equal(await post(good), 'ok')
    assert.equal(await post({ ...good, to: 'DE.123' }), '131009')
    assert.equal(await post({ ...good, to: '491700000001' }), '131021')
    assert.equal(await post({ ...good, recepient: 'x' }), 'ok')
    assert.equal(await post({ ...good, to: undefined, recepient: '+491700000002' }), '131008')
    assert.equal(await post({ ...good, text: { body: 'x', preview: true } }), '100')
    assert.equal(await post({ ...good, messaging_product: 'sms' }), '100')
    assert.equal(await post({ ...good, text: { body: '' } }), '131008')
    assert.equal(await post({ ...good, type: 'image' }), '131008')
    assert.equal(await post({ ...good, type: 'poll' }), '131051')
    assert.equal(await post({ ...good, biz_opaque_callback_data: 'x'.repeat(513) }), '100')
    assert.equal(
      await post({ messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.never' }),
      '131009',
    )
  })

  it('refuses, drops answers and lets messages fail when told to', async () => {
    const { simulator, events, writes, answersWith } = rehearsal()
    await writes('whatsapp')
    simulator.knobs.refuseNext = { times: 1, code: 130429, status: 429 }
    assert.equal(code(await answersWith('whatsapp', 'one')), '130429')
    simulator.knobs.dropNextAnswers = 1
    assert.equal(code(await answersWith('whatsapp', 'two')), 'unknown')
    simulator.knobs.failNext = { times: 1, code: 131026 }
    assert.equal(code(await answersWith('whatsapp', 'three')), 'accepted')
    await simulator.settle()
    assert.deepEqual(
      simulator.taken().map(taken => taken.text),
      ['two', 'three'],
    )
    const failures = events.flatMap(event =>
      event.kind === 'status' && event.failure ? [event.failure.code] : [],
    )
    assert.deepEqual(failures, ['131026'])
  })

  it('tells of a closed window later when told to, as WhatsApp mostly does', async () => {
    const { simulator, events, clock, writes, answersWith } = rehearsal({ windowInStatus: true })
    await writes('whatsapp')
    clock.advance(25 * HOUR)
    assert.equal(code(await answersWith('whatsapp', 'late')), 'accepted')
    await simulator.settle()
    const last = events.at(-1)
    assert.deepEqual(last?.kind === 'status' && [last.status, last.failure?.code, last.attemptId], [
      'failed',
      '131047',
      'attempt-1',
    ])
  })

  it('repeats a webhook until it gets a 200, and sends copies and another order when told to', async () => {
    const repeated = rehearsal({}, [503, 500])
    assert.equal((await repeated.writes('messenger')).status, 200)
    assert.equal(repeated.webhooks.length, 3)
    assert.equal(repeated.events.length, 1)

    const copied = rehearsal({ copies: 2, statuses: ['read', 'delivered', 'sent'] })
    await copied.writes('whatsapp')
    await copied.answersWith('whatsapp', 'x')
    await copied.simulator.settle()
    assert.deepEqual(
      copied.events.filter(event => event.kind === 'status').map(event => event.status),
      ['read', 'read', 'delivered', 'delivered', 'sent', 'sent'],
    )
  })

  it('lets a customer block the business', async () => {
    const { simulator, writes, answersWith } = rehearsal()
    await writes('messenger')
    simulator.block('messenger', '1010', '6600')
    assert.equal(code(await answersWith('messenger', 'x')), '551/1545041')
  })

  it('answers what a check of a channel asks', async () => {
    const { deps, connection } = rehearsal()
    const get = async (path: string, query = {}, kind: Kind = 'whatsapp') => {
      const answer = await callGraph(deps, connection(kind), { method: 'GET', path, query }, { why: 'check' })
      return answer.outcome === 'ok' ? answer.body : answer
    }
    assert.deepEqual(await get('700100', { fields: 'display_phone_number,verified_name,quality_rating' }), {
      id: '700100',
      display_phone_number: '+491700000001',
      verified_name: 'Lamp shop',
      quality_rating: 'GREEN',
    })
    assert.match(JSON.stringify(await get('900100/subscribed_apps')), /4711/)
    assert.deepEqual(await get('me', {}, 'instagram'), { id: '1010', name: 'Example shop' })
    const odd = await get('1010', { fields: 'nonsense' }, 'messenger')
    assert.equal((odd as { code?: string }).code, '100')
    const debug = await callGraph(
      deps,
      { ...connection('whatsapp'), token: '4711|secret' },
      { method: 'GET', path: 'debug_token', query: { input_token: 'WA' } },
      { why: 'check' },
    )
    assert.match(JSON.stringify(debug), /"is_valid":true.*whatsapp_business_messaging/)
    const invalid = await callGraph(
      deps,
      { ...connection('whatsapp'), token: '4711|secret' },
      { method: 'GET', path: 'debug_token', query: { input_token: 'gone' } },
      { why: 'check' },
    )
    assert.match(JSON.stringify(invalid), /"is_valid":false/)
  })

  it('stays in the process', async () => {
    const { egress, writes, answersWith } = rehearsal()
    await writes('whatsapp')
    await answersWith('whatsapp', 'x')
    assert.ok(egress.ledger().every(entry => entry.inProcess))
  })
})

describe('JSON as Meta writes it', () => {
  it('escapes all but plain ASCII in lower case, and slashes, <, % and @', () => {
    const text = metaJson({ text: 'Größe 👟 a/b <i> 10% a@b "x" \n \u007f' })
    assert.equal(
      text,
      '{"text":"Gr\\u00f6\\u00dfe \\ud83d\\udc5f a\\/b \\u003ci> 10\\u0025 a\\u0040b \\"x\\" \\n \\u007f"}',
    )
    assert.deepEqual(JSON.parse(text), { text: 'Größe 👟 a/b <i> 10% a@b "x" \n \u007f' })
  })
})
