import assert from 'node:assert/strict'
import { ACCOUNTS, DAY, expectCodes, IGSID, meta, PSID } from './support.ts'

const x = (length: number) => 'x'.repeat(length)
const quick = (title = 'Yes', more = {}) => ({ content_type: 'text', title, payload: 'yes', ...more })

describe('what the Messenger stand-in takes and refuses', () => {
  it('takes texts of 2,000 characters, and one kind of content a message', async () => {
    const { writes, page } = meta()
    await writes('messenger')
    await expectCodes(
      [
        ['a text', { text: 'Hello', metadata: 'attempt-1' }, 'ok'],
        ['the longest', { text: x(2000) }, 'ok'],
        ['too long', { text: x(2001) }, '100'],
        ['nothing', {}, '100/2018034'],
        ['blank', { text: ' ' }, '100/2018034'],
        ['two kinds', { text: 'x', attachment: { type: 'image', payload: {} } }, '100'],
        ['an odd key', { text: 'x', txt: 'y' }, '100'],
        ['odd metadata', { text: 'x', metadata: 5 }, '100'],
        ['a word', 'x', '100'],
      ],
      message => page(message),
    )
  })

  it('wants to be told what kind of message it is, and takes the one tag that is left', async () => {
    const { writes, page, simulator } = meta()
    await writes('messenger')
    const text = { text: 'x' }
    const rows = [
      ['no type', text, '100', { messaging_type: undefined }],
      ['an odd type', text, '100', { messaging_type: 'REPLY' }],
      ['an update', text, 'ok', { messaging_type: 'UPDATE' }],
      ['a removed tag', text, '100/1893061', { messaging_type: 'MESSAGE_TAG', tag: 'ACCOUNT_UPDATE' }],
      ['an odd tag', text, '100', { messaging_type: 'MESSAGE_TAG', tag: 'SALE' }],
      ['a tag without its type', text, '100', { tag: 'HUMAN_AGENT' }],
      ['a type without its tag', text, '100', { messaging_type: 'MESSAGE_TAG' }],
      [
        'a tag without the feature',
        text,
        '10/2018065',
        { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
      ],
    ] as const
    await expectCodes(rows, page)
    simulator.addAccount({ ...ACCOUNTS.messenger, humanAgent: true })
    assert.equal((await page(text, { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' })).code, 'ok')
  })

  it('closes a day after the customer wrote, for a person of the business after a week', async () => {
    const { writes, page, insta, clock, simulator } = meta({
      accounts: [{}, { humanAgent: true }, { humanAgent: true }],
    })
    await writes('messenger')
    await writes('instagram')
    const tag = { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
    clock.advance(DAY - 1)
    assert.equal((await page({ text: 'x' })).code, 'ok')
    assert.equal((await insta({ text: 'x' })).code, 'ok')
    clock.advance(1)
    assert.equal((await page({ text: 'x' })).code, '10/2018278')
    assert.equal((await insta({ text: 'x' })).code, '10/2534022')
    clock.advance(6 * DAY - 1)
    assert.equal((await page({ text: 'x' }, tag)).code, 'ok')
    assert.equal((await insta({ text: 'x' }, tag)).code, 'ok')
    assert.equal(simulator.taken().at(-1)?.tag, 'HUMAN_AGENT')
    clock.advance(1)
    assert.equal((await page({ text: 'x' }, tag)).code, '10/2018278')
    assert.equal((await insta({ text: 'x' }, tag)).code, '10/2534022')
  })

  it('writes to people who wrote to this page and do not block it', async () => {
    const { writes, page, call, simulator } = meta()
    await writes('messenger')
    assert.equal((await page({ text: 'x' }, { recipient: { id: '1' } })).code, '100/2018001')
    assert.equal((await page({ text: 'x' }, { recipient: {} })).code, '100')
    assert.equal((await page({ text: 'x' }, { recipient: { id: IGSID } })).code, '100/2018001')
    simulator.block('messenger', '1010', PSID)
    assert.equal((await page({ text: 'x' })).code, '551/1545041')
    simulator.block('messenger', '1010', PSID, false)
    const asForm = await call('POST', '1010/messages', {
      token: 'MS',
      query: { recipient: `{"id":"${PSID}"}`, messaging_type: 'RESPONSE', message: '{"text":"as a form"}' },
    })
    assert.equal(asForm.code, 'ok')
  })

  it('has up to 13 quick replies', async () => {
    const { writes, page, insta } = meta()
    await writes('messenger')
    await writes('instagram')
    const phone = { content_type: 'user_phone_number' }
    const both = [
      ['one', { text: 'Ok?', quick_replies: [quick()] }, 'ok'],
      ['thirteen', { text: 'Ok?', quick_replies: Array(13).fill(quick()) }, 'ok'],
      ['fourteen', { text: 'Ok?', quick_replies: Array(14).fill(quick()) }, '100'],
      ['none', { text: 'Ok?', quick_replies: [] }, '100'],
      ['the longest title', { text: 'Ok?', quick_replies: [quick(x(20))] }, 'ok'],
      ['a longer title', { text: 'Ok?', quick_replies: [quick(x(21))] }, '100'],
      ['a longer payload', { text: 'Ok?', quick_replies: [quick('Yes', { payload: x(1001) })] }, '100'],
      ['no payload', { text: 'Ok?', quick_replies: [{ content_type: 'text', title: 'Yes' }] }, '100'],
      ['an odd type', { text: 'Ok?', quick_replies: [quick('Yes', { content_type: 'location' })] }, '100'],
    ] as const
    await expectCodes(both, page)
    await expectCodes(both, insta)
    assert.equal((await page({ text: 'Number?', quick_replies: [phone] })).code, 'ok')
    assert.equal((await insta({ text: 'Number?', quick_replies: [phone] })).code, '100')
  })

  it('takes files by address or by an id of this page', async () => {
    const { writes, page, hasFile, clock } = meta()
    await writes('messenger')
    const own = { use: 'attachment' as const, account: '1010' }
    hasFile('pic', own)
    hasFile('other', { ...own, account: '2020' })
    hasFile('old', { ...own, expiresAt: new Date(clock.now().getTime() - 1) })
    hasFile('huge', { ...own, size: 25 * 1024 * 1024 + 1 })
    hasFile('wa', {})
    const image = (payload: object) => ({ attachment: { type: 'image', payload } })
    await expectCodes(
      [
        ['an address', image({ url: 'https://shop.example/a.jpg', is_reusable: true }), 'ok'],
        ['an id', image({ attachment_id: 'pic' }), 'ok'],
        ['both', image({ url: 'https://shop.example/a.jpg', attachment_id: 'pic' }), '100'],
        ['neither', image({}), '100'],
        ['an unknown id', image({ attachment_id: 'none' }), '100/2018074'],
        ['of another page', image({ attachment_id: 'other' }), '100/2018074'],
        ['of WhatsApp', image({ attachment_id: 'wa' }), '100/2018074'],
        ['after 90 days', image({ attachment_id: 'old' }), '100/2018074'],
        [
          'of another kind',
          { attachment: { type: 'video', payload: { attachment_id: 'pic' } } },
          '100/2018074',
        ],
        ['too large', image({ attachment_id: 'huge' }), '100/2018047'],
        ['not to be had', image({ url: 'https://gone.invalid/a.jpg' }), '100/2018047'],
        ['an odd kind', { attachment: { type: 'gif', payload: {} } }, '100'],
        ['several', { attachments: [{ type: 'image', payload: { url: 'https://a.example' } }] }, '100'],
        ['a heart', { attachment: { type: 'like_heart' } }, '100'],
      ],
      message => page(message),
    )
  })

  it('has templates of words, cards and pictures with up to three buttons', async () => {
    const { writes, page } = meta()
    await writes('messenger')
    const template = (payload: object) => ({ attachment: { type: 'template', payload } })
    const link = { type: 'web_url', title: 'Shop', url: 'https://shop.example' }
    const button = (text: string, ...buttons: object[]) =>
      template({ template_type: 'button', text, buttons })
    const generic = (...elements: object[]) => template({ template_type: 'generic', elements })
    const card = { title: 'Lamp', subtitle: 'Blue', buttons: [link] }
    await expectCodes(
      [
        ['words', button(x(640), link), 'ok'],
        ['more words', button(x(641), link), '100'],
        ['three buttons', button('x', link, link, link), 'ok'],
        ['four', button('x', link, link, link, link), '100'],
        ['none', button('x'), '100'],
        ['a plain address', button('x', { ...link, url: 'http://shop.example' }), '100'],
        ['a longer title', button('x', { ...link, title: x(21) }), '100'],
        ['a postback', button('x', { type: 'postback', title: 'Yes', payload: 'yes' }), 'ok'],
        ['without payload', button('x', { type: 'postback', title: 'Yes' }), '100'],
        ['a call', button('x', { type: 'phone_number', title: 'Call', payload: '+491700000001' }), 'ok'],
        ['a number without +', button('x', { type: 'phone_number', title: 'Call', payload: '0170' }), '100'],
        ['ten cards', generic(...Array(10).fill(card)), 'ok'],
        ['eleven', generic(...Array(11).fill(card)), '100'],
        ['a longer title', generic({ ...card, title: x(81) }), '100'],
        ['a longer subtitle', generic({ ...card, subtitle: x(81) }), '100'],
        ['a title alone', generic({ title: 'Lamp' }), '100'],
        [
          'a picture',
          template({
            template_type: 'media',
            elements: [{ media_type: 'image', attachment_id: '1', buttons: [link] }],
          }),
          'ok',
        ],
        ['two', template({ template_type: 'media', elements: [{}, {}] }), '100'],
        ['an odd kind', template({ template_type: 'list' }), '100'],
      ],
      message => page(message),
    )
  })

  it('shows typing, seen and reactions', async () => {
    const { writes, call } = meta()
    const { providerId } = await writes('messenger')
    const act = (body: object) =>
      call('POST', '1010/messages', { token: 'MS', body: { recipient: { id: PSID }, ...body } })
    for (const sender_action of ['typing_on', 'typing_off', 'mark_seen'])
      assert.deepEqual((await act({ sender_action })).body, { recipient_id: PSID })
    assert.equal((await act({ sender_action: 'wave' })).code, '100')
    assert.equal((await act({ sender_action: 'typing_on', message: { text: 'x' } })).code, '100')
    const react = (message_id: string, reaction?: string) =>
      act({ sender_action: 'react', payload: { message_id, reaction } })
    assert.equal((await react(providerId, 'love')).code, 'ok')
    assert.equal((await react(providerId)).code, '100')
    assert.equal((await react('m_none', 'love')).code, '100')
    assert.equal((await act({ sender_action: 'unreact', payload: { message_id: providerId } })).code, 'ok')
  })
})

describe('what the Instagram stand-in takes and refuses', () => {
  it('counts bytes', async () => {
    const { writes, insta } = meta()
    await writes('instagram')
    assert.equal((await insta({ text: 'ö'.repeat(500) })).code, 'ok')
    assert.equal((await insta({ text: '😀'.repeat(251) })).code, '100')
  })

  it('takes pictures, films, sound and PDF within its own limits, and up to ten pictures at once', async () => {
    const { writes, insta, hasFile } = meta()
    await writes('instagram')
    const own = { use: 'attachment' as const, account: '17840001' }
    hasFile('jpeg', own)
    hasFile('webp', { ...own, mime: 'image/webp' })
    hasFile('large', { ...own, size: 8 * 1024 * 1024 + 1 })
    hasFile('doc', { ...own, mime: 'application/msword', type: 'file' })
    hasFile('pdf', { ...own, mime: 'application/pdf', type: 'file' })
    const file = (type: string, attachment_id: string) => ({
      attachment: { type, payload: { attachment_id } },
    })
    const picture = { type: 'image', payload: { url: 'https://shop.example/a.jpg' } }
    await expectCodes(
      [
        ['a picture', file('image', 'jpeg'), 'ok'],
        ['webp', file('image', 'webp'), '100/2018047'],
        ['nine megabytes', file('image', 'large'), '100/2018047'],
        ['a PDF', file('file', 'pdf'), 'ok'],
        ['a document', file('file', 'doc'), '100/2018047'],
        ['ten', { attachments: Array(10).fill(picture) }, 'ok'],
        ['eleven', { attachments: Array(11).fill(picture) }, '100'],
        ['films among them', { attachments: [picture, { type: 'video', payload: picture.payload }] }, '100'],
        ['a heart', { attachment: { type: 'like_heart' } }, 'ok'],
        [
          'a media template',
          { attachment: { type: 'template', payload: { template_type: 'media', elements: [{}] } } },
          '100',
        ],
      ],
      message => insta(message),
    )
  })

  it('answers a message it knows, and reacts with love only', async () => {
    const { writes, insta, call } = meta()
    const { providerId } = await writes('instagram')
    assert.equal((await insta({ text: 'x' }, { reply_to: { mid: providerId } })).code, 'ok')
    assert.equal((await insta({ text: 'x' }, { reply_to: { mid: 'aWdfnone' } })).code, '100')
    const react = (reaction: string) =>
      call('POST', '17840001/messages', {
        token: 'IG',
        body: {
          recipient: { id: IGSID },
          sender_action: 'react',
          payload: { message_id: providerId, reaction },
        },
      })
    assert.equal((await react('love')).code, 'ok')
    assert.equal((await react('haha')).code, '100')
  })

  it('gives nothing back in an echo, where Messenger gives the app and what was sent along', async () => {
    const { writes, insta, page, simulator, heard } = meta()
    await writes('instagram')
    await writes('messenger')
    heard()
    await insta({ text: 'Hello', metadata: 'attempt-1' })
    await simulator.settle()
    const [echo] = heard()
    assert.match(JSON.stringify(echo), /"is_echo":true/)
    assert.doesNotMatch(JSON.stringify(echo), /attempt-1|app_id/)
    await page({ text: 'Hello', metadata: 'attempt-1' })
    await simulator.settle()
    assert.match(JSON.stringify(heard()[0]), /"app_id":471100,"metadata":"attempt-1"/)
  })
})
