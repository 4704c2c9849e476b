/** Conversations as Meta would tell them, in the order they happened. Every event has a second of its own. */

export const NOW = new Date('2026-11-21T10:00:00Z')
export const START = NOW.getTime() / 1000 - 1000

const ACCOUNT = { display_phone_number: '491700000001', phone_number_id: '700100200300400' }
export const ADA = { wa_id: '491700000002', user_id: 'DE.1100220033004400' }
export const ADA_LATER = { wa_id: '491700000003', user_id: 'DE.5500660077' }

export function whatsapp(field: string, value: object) {
  return {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '900100200300400',
        time: START,
        changes: [{ field, value: { messaging_product: 'whatsapp', metadata: ACCOUNT, ...value } }],
      },
    ],
  }
}

export function says(
  at: number,
  id: string,
  message: object,
  who = ADA,
  field = 'messages',
  name = 'Ada Example',
) {
  const own = { from: who.wa_id, from_user_id: who.user_id, id, timestamp: String(START + at), ...message }
  return whatsapp(field, { contacts: [{ profile: { name }, ...who }], messages: [own] })
}

export function wrote(at: number, id: string, message: object, field = 'smb_message_echoes') {
  const own = { from: '491700000001', to: ADA.wa_id, id, timestamp: String(START + at), ...message }
  return whatsapp(field, { message_echoes: [own] })
}

export const text = (body: string) => ({ type: 'text', text: { body } })

export function status(at: number, id: string, word: string, more: object = {}) {
  const own = { id, status: word, timestamp: String(START + at), recipient_id: ADA.wa_id, ...more }
  return whatsapp('messages', { statuses: [own] })
}

const PRICING = { billable: true, pricing_model: 'PMP', type: 'regular', category: 'service' }

export const WHATSAPP_TALK = [
  whatsapp('history', {
    history: [
      {
        metadata: { phase: 0, chunk_order: 1, progress: 100 },
        threads: [
          {
            id: ADA.wa_id,
            messages: [
              { from: ADA.wa_id, id: 'wamid.h1', timestamp: String(START - 5000), ...text('Are you open?') },
            ],
          },
        ],
      },
    ],
  }),
  says(1, 'wamid.1', text('Do you have lamsp?')),
  says(2, 'wamid.2', {
    type: 'image',
    image: { id: '501', mime_type: 'image/jpeg', caption: 'like this one' },
    referral: { source_type: 'ad', source_id: '1', headline: 'Lamps' },
  }),
  says(3, 'wamid.e1', {
    type: 'edit',
    edit: { original_message_id: 'wamid.1', message: text('Do you have lamps?') },
  }),
  says(4, 'wamid.e2', {
    type: 'edit',
    edit: { original_message_id: 'wamid.1', message: text('Do you have desk lamps?') },
  }),
  wrote(10, 'wamid.o1', text('Marta here. We do, two of them')),
  status(11, 'wamid.o1', 'sent', { pricing: PRICING }),
  status(12, 'wamid.o1', 'delivered', { pricing: PRICING }),
  status(13, 'wamid.o1', 'read'),
  says(14, 'wamid.r1', { type: 'reaction', reaction: { message_id: 'wamid.o1', emoji: '👍' } }),
  says(15, 'wamid.r2', { type: 'reaction', reaction: { message_id: 'wamid.o1', emoji: '❤️' } }),
  wrote(16, 'wamid.oe', {
    type: 'edit',
    edit: { original_message_id: 'wamid.o1', message: text('Marta here. We do, three') },
  }),
  says(
    17,
    'wamid.3',
    { ...text('Lovely'), context: { from: '491700000001', id: 'wamid.o1' } },
    ADA,
    'messages',
    'Ada E.',
  ),
  wrote(18, 'wamid.or', { type: 'reaction', reaction: { message_id: 'wamid.3', emoji: '🙏' } }),
  wrote(19, 'wamid.or2', { type: 'reaction', reaction: { message_id: 'wamid.3' } }),
  says(20, 'wamid.d2', { type: 'revoke', revoke: { original_message_id: 'wamid.2' } }),
  wrote(21, 'wamid.o2', text('wrong chat')),
  wrote(22, 'wamid.od', { type: 'revoke', revoke: { original_message_id: 'wamid.o2' } }),
  wrote(23, 'wamid.o3', { type: 'document', document: { id: '601', filename: 'offer.pdf' } }),
  status(24, 'wamid.o3', 'sent', { pricing: PRICING }),
  status(25, 'wamid.o3', 'failed', { errors: [{ code: 131026, title: 'Undeliverable' }] }),
  whatsapp('user_preferences', {
    user_preferences: [{ ...ADA, category: 'marketing_messages', value: 'stop', timestamp: START + 30 }],
  }),
  whatsapp('user_preferences', {
    user_preferences: [{ ...ADA, category: 'marketing_messages', value: 'resume', timestamp: START + 31 }],
  }),
  whatsapp('user_preferences', {
    user_preferences: [{ ...ADA, category: 'marketing_messages', value: 'stop', timestamp: START + 32 }],
  }),
  whatsapp('calls', {
    calls: [
      {
        id: 'wacid.1',
        from: ADA.wa_id,
        to: '491700000001',
        event: 'connect',
        timestamp: String(START + 35),
        direction: 'USER_INITIATED',
      },
    ],
  }),
  whatsapp('calls', {
    calls: [
      {
        id: 'wacid.1',
        from: ADA.wa_id,
        to: '491700000001',
        event: 'terminate',
        timestamp: String(START + 36),
        direction: 'USER_INITIATED',
        status: 'FAILED',
      },
    ],
  }),
  whatsapp('messages', {
    messages: [
      {
        from: ADA.wa_id,
        id: 'wamid.sys',
        timestamp: String(START + 40),
        type: 'system',
        system: {
          type: 'user_changed_number',
          body: 'Ada changed her number',
          ...ADA_LATER,
          previous_user_id: ADA.user_id,
        },
      },
    ],
  }),
  says(
    50,
    'wamid.4',
    { type: 'audio', audio: { id: '502', mime_type: 'audio/ogg', voice: true } },
    ADA_LATER,
  ),
  says(51, 'wamid.5', text('hm'), ADA_LATER),
  says(52, 'wamid.6', text('It is me'), ADA_LATER, 'standby'),
  says(53, 'wamid.7', text('And a shade?'), ADA_LATER),
  says(54, 'wamid.r3', { type: 'reaction', reaction: { message_id: 'wamid.o1', emoji: '🔥' } }, ADA_LATER),
  says(55, 'wamid.d5', { type: 'revoke', revoke: { original_message_id: 'wamid.5' } }, ADA_LATER),
  says(
    56,
    'wamid.x',
    { type: 'reaction', reaction: { message_id: 'wamid.before-us', emoji: '👀' } },
    ADA_LATER,
  ),
  says(57, 'wamid.8', { type: 'unsupported', errors: [{ code: 131051, title: 'Unsupported' }] }, ADA_LATER),
]

export function page(item: object, list = 'messaging') {
  return { object: 'page', entry: [{ id: '1010101010', time: START * 1000, [list]: [item] }] }
}

const PAGE = '1010101010'
const PERSON = '6600110022'
const ms = (at: number) => (START + at) * 1000

export const fromPerson = (at: number, what: object) =>
  page({ sender: { id: PERSON }, recipient: { id: PAGE }, timestamp: ms(at), ...what })
export const fromPage = (at: number, what: object) =>
  page({ sender: { id: PAGE }, recipient: { id: PERSON }, timestamp: ms(at), ...what })

export const MESSENGER_TALK = [
  fromPerson(1, { referral: { ref: 'qr-7', source: 'SHORTLINK', type: 'OPEN_THREAD' } }),
  fromPerson(2, { message: { mid: 'm_1', text: 'Helo' } }),
  fromPerson(3, { message_edit: { mid: 'm_1', text: 'Hallo', num_edit: 1 } }),
  fromPerson(4, { message_edit: { mid: 'm_1', text: 'Hello', num_edit: '2' } }),
  fromPage(5, { message: { mid: 'm_o1', is_echo: true, app_id: 4711, text: 'Hello Ada' } }),
  fromPerson(6, { delivery: { watermark: ms(5) } }),
  fromPerson(7, { read: { watermark: ms(6) } }),
  fromPerson(8, { reaction: { reaction: 'love', emoji: '❤️', action: 'react', mid: 'm_o1' } }),
  fromPerson(9, { reaction: { action: 'unreact', mid: 'm_o1' } }),
  fromPerson(10, {
    message: {
      mid: 'm_2',
      attachments: [
        { type: 'image', payload: { url: 'https://scontent.example/a.jpg' } },
        { type: 'image', payload: { url: 'https://scontent.example/b.jpg' } },
      ],
    },
  }),
  fromPerson(11, { message: { mid: 'm_2', is_deleted: true } }),
  fromPage(12, { pass_thread_control: { new_owner_app_id: '263902037430900', metadata: '' } }),
  fromPage(13, { message: { mid: 'm_o2', is_echo: true, app_id: 263902037430900, text: 'Marta here' } }),
  fromPerson(14, { delivery: { mids: ['m_o2'], watermark: ms(13) } }),
  fromPerson(15, { message: { mid: 'm_3', text: 'Price?', reply_to: { mid: 'm_o2' } } }),
  fromPerson(16, { postback: { mid: 'm_4', title: 'Hours', payload: 'HOURS' } }),
  fromPage(17, { message: { mid: 'm_o3', is_echo: true, text: 'oops' } }),
  fromPage(18, { message: { mid: 'm_o3', is_echo: true, is_deleted: true } }),
  fromPerson(19, { message: { mid: 'm_5', text: 'bye' } }),
  page(
    {
      sender: { id: PERSON },
      recipient: { id: PAGE },
      timestamp: ms(20),
      message: { mid: 'm_6', text: 'hi you' },
    },
    'standby',
  ),
]

export const fromFan = (at: number, what: object) => ({
  object: 'instagram',
  entry: [
    {
      id: '17840000000000001',
      time: START * 1000,
      messaging: [
        { sender: { id: '9900110022' }, recipient: { id: '17840000000000001' }, timestamp: ms(at), ...what },
      ],
    },
  ],
})
export const fromShop = (at: number, what: object) => ({
  object: 'instagram',
  entry: [
    {
      id: '17840000000000001',
      time: START * 1000,
      messaging: [
        { sender: { id: '17840000000000001' }, recipient: { id: '9900110022' }, timestamp: ms(at), ...what },
      ],
    },
  ],
})

export const INSTAGRAM_TALK = [
  fromFan(1, {
    message: {
      mid: 'i_1',
      attachments: [{ type: 'story_mention', payload: { url: 'https://x.example/s' } }],
    },
  }),
  fromFan(2, {
    message: { mid: 'i_2', text: 'Lovely!', reply_to: { story: { id: 's', url: 'https://x.example/s2' } } },
  }),
  fromShop(3, { message: { mid: 'i_o1', is_echo: true, text: 'Thank you' } }),
  fromFan(4, { read: { mid: 'i_o1' } }),
  fromFan(5, { reaction: { mid: 'i_o1', action: 'react', reaction: 'love', emoji: '❤' } }),
  fromFan(6, { message: { mid: 'i_3', text: 'In stok?' } }),
  fromFan(7, { message_edit: { mid: 'i_3', text: 'In stock?', num_edit: 1 } }),
  fromFan(8, { message: { mid: 'i_4', is_unsupported: true } }),
  fromFan(9, {
    message: {
      mid: 'i_5',
      attachments: [{ type: 'ig_reel', payload: { title: 'New', url: 'https://x.example' } }],
    },
  }),
  fromFan(10, { message: { mid: 'i_2', is_deleted: true } }),
  fromShop(11, { message: { mid: 'i_o2', is_echo: true, text: 'Yes' } }),
  fromShop(12, { message: { mid: 'i_o2', is_echo: true, is_deleted: true } }),
  fromFan(13, { message: { mid: 'i_6', attachments: [{ type: 'like_heart' }] } }),
  fromFan(14, { referral: { ref: 'r', source: 'ADS', ad_id: '1' } }),
]
