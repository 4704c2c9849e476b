import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { failureReason, refusalOf, retryDelayMs } from '../../src/channels/errors.ts'
import type {
  Identity,
  Interactive,
  OutboundContent,
  OutboundInteractive,
  SendOutcome,
  TemplateValues,
} from '../../src/channels/events.ts'
import {
  type ChannelConnection,
  callGraph,
  type GraphDeps,
  type GraphInit,
} from '../../src/channels/graph.ts'
import { markRead, sendMessage } from '../../src/channels/send.ts'

const WHATSAPP: ChannelConnection = {
  kind: 'whatsapp',
  account: '700100200300400',
  login: 'facebook',
  token: 'TOKEN',
  appSecret: 'SECRET',
}
const MESSENGER: ChannelConnection = { ...WHATSAPP, kind: 'messenger', account: '1010101010' }
const INSTAGRAM: ChannelConnection = {
  ...WHATSAPP,
  kind: 'instagram',
  account: '17840000000000001',
  login: 'instagram',
}
const PHONE: Identity = { kind: 'phone', value: '491700000002' }
const BSUID: Identity = { kind: 'bsuid', value: 'DE.1100220033004400' }
const PSID: Identity = { kind: 'psid', value: '6600110022' }
const IGSID: Identity = { kind: 'igsid', value: '9900110022' }
const HELLO: OutboundContent = { type: 'text', text: 'We have it.' }
const ACCEPTED = {
  contacts: [{ input: '+491700000002', wa_id: '491700000002', user_id: 'DE.1100220033004400' }],
  messages: [{ id: 'wamid.OUT' }],
}

interface Call {
  url: URL
  init: GraphInit
  body: Record<string, unknown>
}

/** A Meta that answers the same to everything, or throws it, and remembers what it was asked. */
function meta(
  answer: unknown,
  status = 200,
  headers: Record<string, string> = {},
): { deps: GraphDeps; calls: Call[] } {
  const calls: Call[] = []
  const fetch: GraphDeps['fetch'] = async (url, init) => {
    calls.push({ url: new URL(url), init, body: JSON.parse(String(init.body ?? '{}')) })
    if (answer instanceof Error) throw answer
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { status, headers })
  }
  return {
    deps: { fetch, facebookBase: 'https://graph.facebook.com', instagramBase: 'https://graph.instagram.com' },
    calls,
  }
}

async function sent(
  connection: ChannelConnection,
  to: Identity[],
  content: OutboundContent = HELLO,
): Promise<Call> {
  const { deps, calls } = meta({ message_id: 'm_1' })
  await sendMessage(deps, connection, to, content, 'attempt-1')
  return calls[0]!
}

describe('a message on its way to Meta', () => {
  it('is written as WhatsApp wants it, with our attempt id', async () => {
    const { url, body, init } = await sent(WHATSAPP, [BSUID, PHONE], { ...HELLO, replyTo: 'wamid.IN' })
    assert.equal(url.origin + url.pathname, 'https://graph.facebook.com/v25.0/700100200300400/messages')
    assert.equal(init.method, 'POST')
    assert.deepEqual(body, {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+491700000002',
      type: 'text',
      text: { body: 'We have it.', preview_url: false },
      context: { message_id: 'wamid.IN' },
      biz_opaque_callback_data: 'attempt-1',
    })
  })

  it('goes to the business-scoped id of a customer without a number, never in the place of one', async () => {
    const { body } = await sent(WHATSAPP, [BSUID])
    assert.deepEqual([body.recipient, body.to], ['DE.1100220033004400', undefined])
  })

  it('is written as Messenger and Instagram want it', async () => {
    const messenger = await sent(MESSENGER, [PSID])
    assert.equal(messenger.url.pathname, '/v25.0/1010101010/messages')
    assert.deepEqual(messenger.body, {
      recipient: { id: '6600110022' },
      messaging_type: 'RESPONSE',
      message: { text: 'We have it.', metadata: 'attempt-1' },
    })
    const instagram = await sent(INSTAGRAM, [IGSID])
    assert.equal(
      instagram.url.origin + instagram.url.pathname,
      'https://graph.instagram.com/v25.0/17840000000000001/messages',
    )
    const linked = await sent({ ...INSTAGRAM, login: 'facebook', pageId: '1010101010' }, [IGSID])
    assert.equal(
      linked.url.origin + linked.url.pathname,
      'https://graph.facebook.com/v25.0/1010101010/messages',
    )
    assert.deepEqual(linked.body, {
      recipient: { id: '9900110022' },
      messaging_type: 'RESPONSE',
      message: { text: 'We have it.', metadata: 'attempt-1' },
    })
  })

  it('carries the human agent tag only where it is asked for', async () => {
    const { body } = await sent(MESSENGER, [PSID], { ...HELLO, humanAgent: true })
    assert.deepEqual([body.messaging_type, body.tag], ['MESSAGE_TAG', 'HUMAN_AGENT'])
    assert.equal((await sent(INSTAGRAM, [IGSID])).body.tag, undefined)
  })

  it('shows the token in the header alone, and proves with every call that we hold the app secret', async () => {
    for (const [connection, to] of [
      [WHATSAPP, PHONE],
      [MESSENGER, PSID],
      [INSTAGRAM, IGSID],
    ] as const) {
      const { url, init } = await sent(connection, [to])
      assert.equal(init.headers.authorization, 'Bearer TOKEN')
      assert.equal(
        url.searchParams.get('appsecret_proof'),
        createHmac('sha256', 'SECRET').update('TOKEN').digest('hex'),
      )
      assert.doesNotMatch(url.href + init.body, /TOKEN|SECRET/)
    }
  })

  it('to nobody who can be written to is refused without a call', async () => {
    const { deps, calls } = meta(ACCEPTED)
    const outcome = await sendMessage(deps, WHATSAPP, [PSID], HELLO, 'attempt-1')
    assert.deepEqual([outcome.outcome === 'refused' && outcome.code, calls.length], ['no_recipient', 0])
  })
})

describe('every kind of message', () => {
  const on = (connection: ChannelConnection) => async (content: OutboundContent) => {
    const { body } = await sent(connection, [PHONE, PSID, IGSID], content)
    const { messaging_product, recipient_type, to, recipient, biz_opaque_callback_data, ...rest } = body
    return rest
  }
  const whatsapp = on(WHATSAPP)
  const picture: OutboundContent = { type: 'image', fileId: 'f', mime: 'image/png', providerMediaId: '77' }
  const choice: OutboundContent = {
    type: 'interactive',
    interactive: {
      type: 'button',
      header: { type: 'image', fileId: 'f', mime: 'image/png', providerMediaId: '77' },
      body: { text: 'Which one?' },
      footer: { text: 'Until Friday' },
      action: { buttons: [{ type: 'reply', reply: { id: 'a', title: 'Blue' } }] },
    },
  }

  it('is written as WhatsApp wants it', async () => {
    assert.deepEqual(await whatsapp({ ...picture, caption: 'Blue', replyTo: 'wamid.IN' }), {
      type: 'image',
      image: { id: '77', caption: 'Blue' },
      context: { message_id: 'wamid.IN' },
    })
    assert.deepEqual(await whatsapp({ ...picture, type: 'audio', mime: 'audio/ogg', voice: true }), {
      type: 'audio',
      audio: { id: '77', voice: true },
    })
    assert.deepEqual(await whatsapp({ ...picture, type: 'document', name: 'menu.pdf' }), {
      type: 'document',
      document: { id: '77', filename: 'menu.pdf' },
    })
    assert.deepEqual(await whatsapp({ type: 'location', latitude: 38.7, longitude: -9.1, name: 'Shop' }), {
      type: 'location',
      location: { latitude: 38.7, longitude: -9.1, name: 'Shop' },
    })
    assert.deepEqual(
      await whatsapp({ type: 'reaction', target: 'wamid.IN', emoji: '', replyTo: 'wamid.X' }),
      {
        type: 'reaction',
        reaction: { message_id: 'wamid.IN', emoji: '' },
      },
    )
    assert.deepEqual(await whatsapp(choice), {
      type: 'interactive',
      interactive: {
        type: 'button',
        header: { type: 'image', image: { id: '77' } },
        body: { text: 'Which one?' },
        footer: { text: 'Until Friday' },
        action: { buttons: [{ type: 'reply', reply: { id: 'a', title: 'Blue' } }] },
      },
    })
  })

  it('fills templates of every form: values by place and by name, files, buttons, cards', async () => {
    const image = { type: 'image', image: { fileId: 'f', mime: 'image/png', providerMediaId: '77' } }
    const components: TemplateValues[] = [
      { type: 'header', parameters: [image] },
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'Ana' },
          { type: 'text', text: '4711', parameter_name: 'order_no' },
        ],
      },
      { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: 'x' }] },
      { type: 'carousel', cards: [{ card_index: 0, components: [{ type: 'header', parameters: [image] }] }] },
    ]
    const template = { type: 'template', name: 'order', language: 'pt_PT', components } as const
    const metas = { type: 'image', image: { id: '77' } }
    assert.deepEqual(await whatsapp(template), {
      type: 'template',
      template: {
        name: 'order',
        language: { code: 'pt_PT' },
        components: [
          { type: 'header', parameters: [metas] },
          components[1],
          components[2],
          {
            type: 'carousel',
            cards: [{ card_index: 0, components: [{ type: 'header', parameters: [metas] }] }],
          },
        ],
      },
    })
    assert.deepEqual(await whatsapp({ ...template, components: [] }), {
      type: 'template',
      template: { name: 'order', language: { code: 'pt_PT' } },
    })
  })

  it('is written as Messenger and Instagram want it', async () => {
    const { header: _, ...plain } = (choice as OutboundInteractive).interactive as Interactive & {
      header: unknown
    }
    const bare = { type: 'interactive', interactive: plain as Interactive, replyTo: 'm_IN' } as const
    const quick = {
      text: 'Which one?\n\nUntil Friday',
      quick_replies: [{ content_type: 'text', title: 'Blue', payload: 'a' }],
      metadata: 'attempt-1',
    }
    const file = { attachment: { type: 'image', payload: { attachment_id: '77' } }, metadata: 'attempt-1' }
    assert.deepEqual(await on(MESSENGER)(bare), {
      messaging_type: 'RESPONSE',
      message: quick,
      reply_to: { mid: 'm_IN' },
    })
    assert.deepEqual(await on(INSTAGRAM)(bare), { message: quick, reply_to: { mid: 'm_IN' } })
    assert.deepEqual(await on(MESSENGER)(picture), { messaging_type: 'RESPONSE', message: file })
    const document = (await on(INSTAGRAM)({ ...picture, type: 'document' })).message as typeof file
    assert.equal(document.attachment.type, 'file')
    const link: OutboundContent = {
      type: 'interactive',
      interactive: {
        type: 'cta_url',
        body: { text: 'Look' },
        action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://example.com' } },
      },
    }
    assert.deepEqual((await on(INSTAGRAM)(link)).message, {
      attachment: {
        type: 'template',
        payload: {
          template_type: 'button',
          text: 'Look',
          buttons: [{ type: 'web_url', url: 'https://example.com', title: 'Open' }],
        },
      },
      metadata: 'attempt-1',
    })
  })

  it('turns the rows of a list into quick replies, and keeps what describes them', async () => {
    const rows = [
      { id: 'mon', title: 'Monday', description: '9–18' },
      { id: 'tue', title: 'Tuesday' },
    ]
    const list: OutboundContent = {
      type: 'interactive',
      interactive: {
        type: 'list',
        body: { text: 'When?' },
        action: { button: 'Choose', sections: [{ rows }] },
      },
    }
    const { message } = (await on(MESSENGER)(list)) as { message: Record<string, unknown> }
    assert.equal(message.text, 'When?\n\n• Monday: 9–18\n• Tuesday')
    assert.deepEqual(message.quick_replies, [
      { content_type: 'text', title: 'Monday', payload: 'mon' },
      { content_type: 'text', title: 'Tuesday', payload: 'tue' },
    ])
  })

  it('reacts by an action where a reaction is no message, and counts as taken without an id', async () => {
    const heart: OutboundContent = { type: 'reaction', target: 'm_IN', emoji: '❤️', humanAgent: true }
    assert.deepEqual(await on(INSTAGRAM)(heart), {
      sender_action: 'react',
      payload: { message_id: 'm_IN', reaction: 'love' },
    })
    assert.deepEqual(await on(MESSENGER)({ ...heart, emoji: '👍' }), {
      sender_action: 'react',
      payload: { message_id: 'm_IN', reaction: '👍' },
    })
    assert.deepEqual(await on(MESSENGER)({ ...heart, emoji: '' }), {
      sender_action: 'unreact',
      payload: { message_id: 'm_IN' },
    })
    const { deps } = meta({ recipient_id: '9900110022' })
    assert.deepEqual(await sendMessage(deps, INSTAGRAM, [IGSID], heart, 'attempt-1'), {
      outcome: 'accepted',
      providerId: 'reaction:attempt-1',
    })
    const text = await sendMessage(deps, INSTAGRAM, [IGSID], HELLO, 'attempt-1')
    assert.equal(text.outcome, 'unknown')
  })

  it('is refused without a call where the channel has no such kind', async () => {
    const { deps, calls } = meta(ACCEPTED)
    const place: OutboundContent = { type: 'location', latitude: 1, longitude: 2 }
    const outcome = await sendMessage(deps, MESSENGER, [PSID], place, 'attempt-1')
    assert.deepEqual([outcome.outcome, calls.length], ['refused', 0])
  })
})

describe('what became of a message', () => {
  const outcome = (
    answer: unknown,
    status?: number,
    connection = WHATSAPP,
    headers?: Record<string, string>,
  ) => sendMessage(meta(answer, status, headers).deps, connection, [PHONE, PSID, IGSID], HELLO, 'attempt-1')
  const graphError = (code: number, more = {}) => ({
    error: { message: 'no', type: 'OAuthException', code, fbtrace_id: 'x', ...more },
  })

  it('is accepted with Meta’s id and what it tells of the recipient', async () => {
    assert.deepEqual(await outcome(ACCEPTED), {
      outcome: 'accepted',
      providerId: 'wamid.OUT',
      recipientIdentities: [BSUID, PHONE],
    } satisfies SendOutcome)
    assert.deepEqual(await outcome({ recipient_id: '1', message_id: 'm_1' }, 200, MESSENGER), {
      outcome: 'accepted',
      providerId: 'm_1',
    })
  })

  it('is refused with the code, whatever the HTTP status says', async () => {
    for (const status of [200, 400, 429, 500, 503]) {
      const answer = graphError(131047, { error_data: { details: 'more than 24 hours' } })
      assert.deepEqual(await outcome(answer, status), {
        outcome: 'refused',
        code: '131047',
        details: 'more than 24 hours',
        act: 'correct',
      })
    }
    assert.deepEqual(await outcome(graphError(10, { error_subcode: 2018278 }), 400, MESSENGER), {
      outcome: 'refused',
      code: '10',
      subcode: '2018278',
      details: 'no',
      act: 'correct',
    })
  })

  it('waits as long as Meta’s usage header says', async () => {
    const header = {
      'x-business-use-case-usage':
        '{"900":[{"type":"whatsapp","call_count":100,"estimated_time_to_regain_access":17}]}',
    }
    const busy = await outcome(graphError(80007), 400, WHATSAPP, header)
    assert.deepEqual(busy.outcome === 'refused' && [busy.act, busy.retryAfterMs], ['retry', 17 * 60_000])
    const broken = await outcome(graphError(80007), 400, WHATSAPP, { 'x-business-use-case-usage': '<html>' })
    assert.deepEqual(broken.outcome === 'refused' && broken.retryAfterMs, 5 * 60_000)
  })

  it('is unknown when an answer says nothing', async () => {
    for (const [answer, status] of [
      ['<html>bad gateway</html>', 502],
      ['', 200],
      ['', 500],
      ['[]', 200],
      ['{}', 200],
      ['{"messages":[]}', 200],
      ['moved', 302],
      ['{"a":', 200],
      ['{}', 404],
    ] as const) {
      assert.equal((await outcome(answer, status)).outcome, 'unknown', `${status} ${answer}`)
    }
  })

  it('is unknown when an error answers like a success', async () => {
    assert.equal((await outcome(ACCEPTED, 502)).outcome, 'unknown')
  })

  it('is “not sent” only when nothing can have left', async () => {
    const because = (code: string, more = {}) =>
      outcome(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, ...more }) }))
    for (const code of [
      'ECONNREFUSED',
      'ENOTFOUND',
      'EAI_AGAIN',
      'UND_ERR_CONNECT_TIMEOUT',
      'EGRESS_REFUSED',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ]) {
      assert.equal((await because(code)).outcome, 'not_sent', code)
    }
    assert.equal((await because('ETIMEDOUT', { syscall: 'connect' })).outcome, 'not_sent')
    const everyAddress = Object.assign(
      new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]),
      {},
    )
    assert.equal((await outcome(new TypeError('fetch failed', { cause: everyAddress }))).outcome, 'not_sent')
    for (const code of [
      'ECONNRESET',
      'EPIPE',
      'UND_ERR_SOCKET',
      'UND_ERR_HEADERS_TIMEOUT',
      'UND_ERR_BODY_TIMEOUT',
      'ETIMEDOUT',
    ]) {
      assert.equal((await because(code)).outcome, 'unknown', code)
    }
    assert.equal((await outcome(new DOMException('late', 'TimeoutError'))).outcome, 'unknown')
  })

  it('is unknown when the answer breaks off', async () => {
    const { deps } = meta({})
    const breaking = new ReadableStream({ pull: controller => controller.error(new Error('gone')) })
    const answer = await callGraph(
      { ...deps, fetch: async () => new Response(breaking) },
      WHATSAPP,
      { method: 'POST', path: 'x' },
      { why: 'test' },
    )
    assert.equal(answer.outcome, 'unknown')
  })
})

describe('read marks and typing', () => {
  it('are one call on WhatsApp and one each elsewhere', async () => {
    const whatsapp = meta({ success: true })
    assert.equal(await markRead(whatsapp.deps, WHATSAPP, [PHONE], 'wamid.IN', { typing: true }), 'ok')
    assert.deepEqual(
      whatsapp.calls.map(call => call.body),
      [
        {
          messaging_product: 'whatsapp',
          status: 'read',
          message_id: 'wamid.IN',
          typing_indicator: { type: 'text' },
        },
      ],
    )
    const instagram = meta({ recipient_id: '1' })
    await markRead(instagram.deps, INSTAGRAM, [IGSID], 'aWdf', { typing: true })
    assert.deepEqual(
      instagram.calls.map(call => call.body.sender_action),
      ['mark_seen', 'typing_on'],
    )
    const messenger = meta({ recipient_id: '1' })
    await markRead(messenger.deps, MESSENGER, [PSID], 'm_1')
    assert.deepEqual(
      messenger.calls.map(call => call.body),
      [{ recipient: { id: '6600110022' }, sender_action: 'mark_seen' }],
    )
  })

  it('stop at the first call that fails, quietly', async () => {
    const down = meta(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }))
    assert.equal(await markRead(down.deps, INSTAGRAM, [IGSID], 'aWdf', { typing: true }), 'not_sent')
    assert.equal(down.calls.length, 1)
  })
})

describe('Meta’s error codes', () => {
  const acts = (kind: 'whatsapp' | 'messenger', table: Record<string, string>) => {
    for (const [key, act] of Object.entries(table)) {
      const [code, subcode] = key.split('/') as [string, string | undefined]
      assert.equal(refusalOf(kind, code, subcode).act, act, key)
    }
  }

  it('say what to do on WhatsApp', () => {
    acts('whatsapp', {
      0: 'channel',
      190: 'channel',
      3: 'channel',
      10: 'channel',
      200: 'channel',
      299: 'channel',
      33: 'channel',
      368: 'channel',
      1: 'retry',
      2: 'retry',
      4: 'retry',
      80007: 'retry',
      130429: 'retry',
      131000: 'retry',
      131016: 'retry',
      131056: 'retry',
      131057: 'retry',
      100: 'stop',
      130472: 'stop',
      130497: 'stop',
      131021: 'stop',
      131026: 'stop',
      131049: 'stop',
      131050: 'stop',
      131051: 'stop',
      131008: 'correct',
      131030: 'correct',
      131047: 'correct',
      131062: 'correct',
      132000: 'correct',
      132001: 'correct',
      132018: 'correct',
      131031: 'channel',
      131037: 'channel',
      131042: 'channel',
      131045: 'channel',
      131048: 'channel',
      131063: 'stop',
      131064: 'stop',
      132015: 'correct',
      132016: 'correct',
      999999: 'stop',
    })
  })

  it('say what to do on Messenger and Instagram, by sub-code first', () => {
    acts('messenger', {
      '10/2018278': 'correct',
      '10/2534022': 'correct',
      '10/1893063': 'channel',
      '10/2018065': 'channel',
      10: 'channel',
      200: 'channel',
      '100/2018001': 'stop',
      '551/1545041': 'stop',
      '100/2018108': 'stop',
      '100/1893061': 'stop',
      100: 'stop',
      190: 'channel',
      '190/463': 'channel',
      4: 'retry',
      17: 'retry',
      32: 'retry',
      613: 'retry',
      80006: 'retry',
      2: 'retry',
      '1200/2018024': 'retry',
      1545012: 'retry',
      '100/2018344': 'retry',
      '100/33': 'channel',
    })
  })

  it('are tried again with growing waits, some of them a few times only', () => {
    const pair = refusalOf('whatsapp', '131056')
    assert.deepEqual(
      [1, 2, 3].map(attempt => retryDelayMs(pair, attempt)),
      [4_000, 16_000, 64_000],
    )
    assert.equal(retryDelayMs(pair, 40), 3_600_000)
    assert.equal(retryDelayMs(refusalOf('whatsapp', '131000'), 4), undefined)
    assert.equal(retryDelayMs(refusalOf('whatsapp', '131026'), 1), undefined)
    assert.equal(refusalOf('whatsapp', '987654', undefined, true).act, 'retry')
    assert.equal(refusalOf('messenger', '100', '2').act, 'stop')
  })

  it('have a sentence for people, never Meta’s', () => {
    assert.match(failureReason('whatsapp', '131047'), /24 hours/)
    assert.match(failureReason('messenger', '10', '2018278'), /24 hours/)
    assert.match(failureReason('whatsapp', '131026'), /WhatsApp cannot deliver/)
    assert.match(failureReason('instagram', 'no_recipient'), /no address/)
    assert.match(failureReason('instagram', '424242'), /424242/)
    assert.match(failureReason('instagram', 'constructor'), /refused/)
  })
})
