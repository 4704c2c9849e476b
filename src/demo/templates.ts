import type { Channel } from '../channels/connect.ts'
import type { TenantDb } from '../db/database.ts'
import { changeTemplate } from '../templates/changes.ts'
import type { TemplateComponent } from '../templates/components.ts'
import { type ListedTemplate, readTemplate } from '../templates/meta.ts'
import { addTemplate, noteSync } from '../templates/sync.ts'

const DAY_MS = 24 * 60 * 60 * 1000

interface DemoTemplate {
  name: string
  language: string
  category?: string
  asked?: string
  status?: string
  reason?: string
  quality?: string
  components: TemplateComponent[]
}

const orderReady = (words: string, name: string, thing: string, footer: string): TemplateComponent[] => [
  { type: 'BODY', text: words, example: { body_text: [[name, thing]] } },
  { type: 'FOOTER', text: footer },
]

const TEMPLATES: DemoTemplate[] = [
  {
    name: 'order_ready',
    language: 'en',
    quality: 'GREEN',
    components: [
      ...orderReady(
        'Hello {{1}}, your {{2}} is wrapped and ready. You can pick it up until Saturday at six.',
        'Hannah',
        'blue mug',
        'Barro & Sal',
      ),
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'I come today' },
          { type: 'URL', text: 'How to find us', url: 'https://barro-e-sal.example/find-us' },
        ],
      },
    ],
  },
  {
    name: 'order_ready',
    language: 'pt_PT',
    quality: 'GREEN',
    components: orderReady(
      'Olá {{1}}, a sua encomenda ({{2}}) está embrulhada e pronta. Pode levantá-la até sábado às seis.',
      'Inês',
      'caneca azul',
      'Barro & Sal',
    ),
  },
  {
    name: 'order_ready',
    language: 'ar',
    components: orderReady(
      'مرحبًا {{1}}، طلبك ({{2}}) مغلّف وجاهز. يمكنك استلامه حتى السبت الساعة السادسة.',
      'ليلى',
      'كوب أزرق',
      'Barro & Sal',
    ),
  },
  {
    name: 'parcel_sent',
    language: 'en',
    quality: 'GREEN',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'On its way' },
      {
        type: 'BODY',
        text: 'Your parcel {{1}} left our workshop today. It takes two to three days to {{2}}, well padded.',
        example: { body_text: [['4711', 'Porto']] },
      },
      {
        type: 'BUTTONS',
        buttons: [
          {
            type: 'URL',
            text: 'Follow the parcel',
            url: 'https://barro-e-sal.example/parcel/{{1}}',
            example: ['4711'],
          },
        ],
      },
    ],
  },
  {
    name: 'workshop_evening',
    language: 'en',
    category: 'MARKETING',
    asked: 'UTILITY',
    quality: 'YELLOW',
    components: [
      {
        type: 'BODY',
        text: 'Hello {{first_name}}, on Friday at seven we open the kiln together. Two places at the wheel are left.',
        example: { body_text_named_params: [{ param_name: 'first_name', example: 'Hannah' }] },
      },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'Keep one for me' },
          { type: 'QUICK_REPLY', text: 'No offers, please' },
        ],
      },
    ],
  },
  {
    name: 'winter_plates',
    language: 'en',
    category: 'MARKETING',
    status: 'PENDING',
    components: [
      {
        type: 'BODY',
        text: 'The winter plates are out of the kiln, in salt white and clay. Have a look before Saturday.',
      },
    ],
  },
  {
    name: 'big_discount',
    language: 'en',
    status: 'REJECTED',
    reason: 'PROMOTIONAL',
    components: [{ type: 'BODY', text: 'Only today: 20 % off everything in the shop. Come quickly.' }],
  },
  {
    name: 'summer_news',
    language: 'en',
    category: 'MARKETING',
    status: 'PAUSED',
    reason: 'FIRST_PAUSE',
    quality: 'RED',
    components: [{ type: 'BODY', text: 'New colours for the summer are here. Come by and see them.' }],
  },
]

/** Templates in every state, as if Meta had them. */
export function addDemoTemplates(db: TenantDb, channels: Channel[], now: Date): void {
  const wabaId = channels.find(channel => channel.kind === 'whatsapp')?.wabaId
  if (!wabaId) return
  noteSync(db, wabaId, { syncedAt: now })
  TEMPLATES.forEach((one, at) => {
    const made = new Date(now.getTime() - (40 - at) * DAY_MS)
    const template = addTemplate(
      db,
      wabaId,
      { ...listed(one, at), status: 'PENDING', quality: null, rejectedReason: null },
      made,
      one.asked,
    )
    const { status = 'APPROVED', reason = null, quality = null } = one
    const decided = new Date(made.getTime() + 20 * 60_000)
    changeTemplate(
      db,
      template,
      { status, rejectedReason: reason, quality, syncedAt: now },
      decided,
      ...(status === 'PENDING' ? [] : [{ what: 'status' as const, was: 'PENDING', becomes: status, reason }]),
    )
  })
}

function listed(
  { name, language, category = 'UTILITY', components }: DemoTemplate,
  at: number,
): ListedTemplate {
  const id = `9991234567890123${String(at).padStart(2, '0')}`
  return readTemplate({ id, name, language, category, status: 'PENDING', components })!
}
