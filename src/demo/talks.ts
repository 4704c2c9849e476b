import type { ChannelKind, InboundAttachment, MessageContext, OutboundContent } from '../channels/events.ts'
import type { DemoFile } from './demo-files.ts'
import { EVERY_KIND, photo, voice } from './every-kind.ts'

/** What a moment may have beside its words. */
interface Beside {
  /** What later moments call it by. */
  as?: string
  /** The moment it answers. */
  to?: string
  context?: MessageContext
}

/** What the business sends; a file stands there by its name until it is stored. */
type Sends = OutboundContent extends infer Content
  ? Content extends { fileId: string }
    ? Omit<Content, 'fileId' | 'mime'> & { file: DemoFile }
    : Content
  : never

/** One moment of an invented conversation. `ago` is in minutes. */
export type Moment =
  | ({ ago: number; customer: string } & Beside)
  | ({
      ago: number
      sends: string
      text?: string
      payload: object
      file?: DemoFile
      fileIs?: InboundAttachment['kind']
      fileName?: string
    } & Beside)
  /** What happens to an earlier moment. Without an emoji or words they are taken back. */
  | { ago: number; reacts: string; about: string; by?: 'business' }
  | { ago: number; edits: string; about: string }
  | { ago: number; deletes: string }
  /** A person sends something else than words. */
  | ({ ago: number; gives: Sends; fate?: 'read' | 'delivered' | 'failed' } & Beside)
  | { ago: number; note: string }
  /** The assistant answers by itself, from the rows there are: nothing here says what. */
  | { ago: number; answers: 'sent' | 'draft' }
  /** An answer the model had a hand in; its rows are looked up. */
  | { ago: number; model: string; products?: string[]; knowledge?: string[]; seconds: number }
  | ({ ago: number; person: string; fate?: 'read' | 'delivered' | 'failed' | 'unknown' } & Beside)
  | { ago: number; phone: string }
  | { ago: number; does: 'takes over' | 'hands back' }

export interface Talk {
  channel: ChannelKind
  name: string
  username?: string
  moments: Moment[]
  /** How it stands at the end. */
  ends?: 'done' | 'snoozed' | 'mine'
  /** Nobody has looked yet. */
  unread?: boolean
}

const H = 60
const D = 24 * H

/** About 25 conversations that between them show every state an inbox can be in. */
export const TALKS: Talk[] = [
  {
    channel: 'whatsapp',
    name: 'Hannah Brandt',
    unread: true,
    moments: [
      { ago: 26 * H, customer: 'Hi! Is the big Maré bowl still there?' },
      { ago: 26 * H - 1, answers: 'sent' },
      { ago: 25 * H, customer: 'How much is the Maré dinner plate in 21 cm?' },
      { ago: 25 * H - 1, answers: 'sent' },
      { ago: 24 * H + 12, customer: 'And the dessert plate?' },
      { ago: 24 * H + 11, answers: 'sent' },
      { ago: 23 * H + 22, customer: 'Can I pay by bank transfer? And when do you open on Saturday?' },
      { ago: 23 * H + 20, answers: 'draft' },
    ],
  },
  {
    channel: 'instagram',
    name: 'Youssef Haddad',
    username: 'youssef.h',
    unread: true,
    moments: [
      { ago: 41, customer: 'Hi, my jug arrived broken today, the handle came off in the box' },
      { ago: 40, answers: 'sent' },
      {
        ago: 38,
        sends: 'image',
        payload: {
          attachments: [{ type: 'image', payload: { url: 'https://lookaside.fbsbx.com/demo.jpg' } }],
        },
        file: 'jug.jpg',
      },
      { ago: 12, customer: 'Hello? Nobody there? This is unacceptable, I want my money back!' },
      { ago: 11, answers: 'sent' },
    ],
  },
  {
    channel: 'whatsapp',
    name: 'Giulia Ferraro',
    unread: true,
    moments: [
      { ago: 19, customer: 'Buongiorno! Quanto costa il Torre vase?' },
      { ago: 18, answers: 'draft' },
    ],
  },
  {
    channel: 'messenger',
    name: 'Tom Whitaker',
    unread: true,
    moments: [
      { ago: 3 * H, customer: 'Morning! Are you open today?' },
      { ago: 3 * H - 1, answers: 'sent' },
      {
        ago: 33,
        sends: 'audio',
        payload: {
          attachments: [{ type: 'audio', payload: { url: 'https://lookaside.fbsbx.com/demo.ogg' } }],
        },
        file: 'voice.ogg',
      },
      { ago: 32, answers: 'sent' },
    ],
  },
  {
    channel: 'whatsapp',
    name: 'Sofia Marques',
    moments: [
      { ago: 2 * D, customer: 'Olá! O meu jarro já está pronto?' },
      { ago: 2 * D - 1, answers: 'sent' },
      { ago: 2 * D - 20, person: 'Olá Sofia! Ainda não, mas amanhã já deve estar. Eu aviso.', fate: 'read' },
      { ago: 52, customer: 'Obrigada! E hoje?' },
      {
        ago: 44,
        person: 'Your jug is fired, come by any time today. Estamos abertos até às sete.',
        fate: 'read',
      },
    ],
    ends: 'mine',
  },
  {
    channel: 'instagram',
    name: 'Lea Aubert',
    username: 'lea.aubert',
    moments: [
      { ago: 75, customer: 'Bonjour, vous êtes ouverts le samedi ?' },
      { ago: 74, answers: 'sent' },
      { ago: 70, customer: 'Parfait, merci !' },
      { ago: 69, answers: 'sent' },
    ],
  },
  {
    channel: 'whatsapp',
    name: 'Henrik Lund',
    moments: [
      { ago: 2 * H + 30, customer: 'Could you send me an invoice for the espresso cups?' },
      { ago: 2 * H + 29, answers: 'sent' },
      { ago: 2 * H, person: 'Of course. Which address should be on the invoice?', fate: 'failed' },
    ],
  },
  {
    channel: 'messenger',
    name: 'Chiara Conti',
    moments: [
      { ago: 4 * H, customer: 'Hi, do you still have the Brisa teapot?' },
      { ago: 4 * H - 1, answers: 'sent' },
      { ago: 3 * H + 40, customer: 'Can you hold it until Friday?' },
      {
        ago: 3 * H + 30,
        person: 'Yes Chiara, it is behind the counter with your name on it.',
        fate: 'unknown',
      },
    ],
  },
  {
    channel: 'whatsapp',
    name: 'Paulo Reis',
    moments: [
      { ago: 4 * H + 30, customer: 'How much is the azulejo house number?' },
      { ago: 4 * H + 29, answers: 'sent' },
    ],
  },
  {
    channel: 'messenger',
    name: 'Mafalda Cruz',
    moments: [
      { ago: D + 2 * H, customer: 'Is the workshop suitable for children?' },
      { ago: D + 2 * H - 1, answers: 'sent' },
      { ago: D + H, customer: 'Perfect, see you at the workshop!' },
      { ago: D + 50, person: 'See you Saturday, Mafalda!', fate: 'read' },
    ],
    ends: 'snoozed',
  },
  {
    channel: 'instagram',
    name: 'Ana Beatriz Lopes',
    username: 'anabea',
    moments: [
      { ago: D + 5 * H, customer: 'Can I put your ceramics in the dishwasher?' },
      { ago: D + 5 * H - 1, answers: 'sent' },
      { ago: D + 4 * H, customer: 'Great, thank you!' },
    ],
    ends: 'done',
  },
  {
    channel: 'whatsapp',
    name: 'نور الحسن',
    moments: [
      { ago: 95, customer: 'مرحبا، كم سعر Sal mug؟' },
      { ago: 94, answers: 'sent' },
      { ago: 90, customer: 'هل أنتم مفتوحون يوم السبت؟' },
      { ago: 89, answers: 'sent' },
    ],
  },
  {
    channel: 'whatsapp',
    name: 'Priya Raman',
    moments: [
      { ago: 20, customer: 'Do you have the Sal mug in sand?' },
      { ago: 19, answers: 'sent' },
      { ago: 15, customer: 'And how much would 6 white ones be?' },
      { ago: 14, answers: 'sent' },
    ],
  },
  {
    channel: 'messenger',
    name: 'Otto Neumann',
    moments: [
      { ago: 6 * H, customer: 'Could you do 15 mugs for 200 euros? Give me a discount please' },
      { ago: 6 * H - 1, answers: 'sent' },
    ],
  },
  {
    channel: 'whatsapp',
    name: 'Carmen Ibáñez',
    moments: [
      { ago: 5 * H, customer: 'Hola, ¿cuánto cuesta la Torre vase?' },
      { ago: 5 * H - 1, answers: 'sent' },
      { ago: 4 * H + 50, customer: '¿Hacéis envíos a Sevilla?' },
      { ago: 4 * H + 49, answers: 'sent' },
    ],
  },
  {
    channel: 'instagram',
    name: 'Mila',
    username: 'mila.makes',
    moments: [
      { ago: 7 * H, customer: 'heyy which of your pieces would you give to somebody who has everything' },
      {
        ago: 7 * H - 1,
        model:
          'Something to do together: the Wheel workshop on Saturday is €55.00. Or a Gift card, €25.00, €50.00 or €100.00.',
        products: ['WORK-SAT', 'GIFT'],
        seconds: 14.2,
      },
      { ago: 6 * H + 40, customer: 'love that, thank you!!' },
    ],
    ends: 'done',
  },
  {
    channel: 'whatsapp',
    name: 'Beatriz Nunes',
    moments: [
      {
        ago: 3 * H + 10,
        sends: 'location',
        text: 'Largo da Graça, Lisbon',
        payload: {
          type: 'location',
          location: { latitude: 38.7, longitude: -9.1, name: 'Largo da Graça', address: 'Lisbon' },
        },
      },
      { ago: 3 * H + 9, customer: 'I am here, how do I get to you?' },
      {
        ago: 3 * H + 8,
        sends: 'image',
        text: 'This is what I see',
        payload: photo('This is what I see'),
        file: 'tile.jpg',
        as: 'tiles',
      },
      {
        ago: 3 * H + 5,
        person: 'That is our tile! Two minutes down the hill, the door with the blue ones.',
        fate: 'read',
        to: 'tiles',
      },
      { ago: 3 * H, customer: 'Found it :)' },
    ],
    ends: 'done',
  },
  {
    channel: 'whatsapp',
    name: 'Restaurante Âncora',
    moments: [
      { ago: 9 * D, customer: 'Good morning, we need soup bowls for the restaurant.' },
      { ago: 9 * D - 1, answers: 'sent' },
      { ago: 9 * D - 30, person: 'Good morning! How many covers do you have?', fate: 'read' },
      { ago: 8 * D + 20 * H, customer: 'About forty. Dishwasher safe, please.' },
      {
        ago: 8 * D + 19 * H,
        person: 'The Sopa bowl is. We would fire a batch for you, about four weeks.',
        fate: 'read',
      },
      { ago: 7 * D + 2 * H, customer: 'Can we see one first?' },
      { ago: 7 * D + H, person: 'I put one aside. Come by on Tuesday after two.', fate: 'read' },
      { ago: 5 * D, customer: 'We have it here. Beautiful weight. The rim could be a little thinner?' },
      { ago: 5 * D - 40, person: 'We can turn it thinner. I make two samples this week.', fate: 'read' },
      { ago: 3 * D, phone: 'The samples are out of the kiln!' },
      { ago: 3 * D - 20, customer: 'On our way.' },
      { ago: 2 * D + 4 * H, customer: 'The second one. Forty, please, and ten in the large.' },
      { ago: 2 * D + 3 * H, person: 'Thank you! I send the offer tomorrow.', fate: 'read' },
      {
        ago: D + 3 * H,
        sends: 'document',
        text: 'Order-Ancora.pdf',
        payload: {
          type: 'document',
          document: {
            id: '990003',
            mime_type: 'application/pdf',
            filename: 'Order-Ancora.pdf',
            sha256: 'aa',
            caption: 'Order-Ancora.pdf',
          },
        },
        file: 'order.pdf',
        fileName: 'Order-Ancora.pdf',
      },
      { ago: D + 2 * H, person: 'Received, all fine. First firing on Thursday.', fate: 'read' },
    ],
    ends: 'mine',
  },
  {
    channel: 'messenger',
    name: 'Jonas Weber',
    moments: [
      { ago: 4 * D, customer: 'Hallo, haben Sie die Noite Espresso Tasse?' },
      { ago: 4 * D - 1, answers: 'sent' },
      { ago: 4 * D - 5, customer: 'Danke!' },
      { ago: 4 * D - 6, answers: 'sent' },
    ],
  },
  {
    channel: 'whatsapp',
    name: 'Rui Tavares',
    moments: [
      { ago: 30 * H, customer: 'Is there parking near the shop?' },
      { ago: 30 * H - 1, answers: 'sent' },
      { ago: 28 * H, customer: 'STOP' },
      { ago: 28 * H - 1, answers: 'sent' },
    ],
  },
  {
    channel: 'instagram',
    name: 'Inês Duarte',
    username: 'ines.duarte',
    moments: [
      { ago: 8 * H, customer: 'Are you human?' },
      { ago: 8 * H - 1, answers: 'sent' },
      { ago: 8 * H - 3, customer: 'ok, then I want to talk to a person please' },
      { ago: 8 * H - 4, answers: 'sent' },
      { ago: 7 * H + 40, person: 'Olá Inês, Marta here, a real one. What can I do for you?', fate: 'read' },
      { ago: 7 * H + 35, customer: 'haha. Do you make urns for pets?' },
      {
        ago: 7 * H + 20,
        person: 'We do, quietly. Come by any afternoon and we look at shapes together.',
        fate: 'read',
      },
      { ago: 7 * H + 19, does: 'hands back' },
    ],
  },
  {
    channel: 'whatsapp',
    name: 'Ken Okafor',
    moments: [
      {
        ago: 10 * H,
        sends: 'order',
        payload: {
          type: 'order',
          order: {
            catalog_id: '1',
            product_items: [
              { product_retailer_id: 'MAR-B32', quantity: 1, item_price: 64, currency: 'EUR' },
              { product_retailer_id: 'MAR-P19', quantity: 6, item_price: 18.5, currency: 'EUR' },
            ],
          },
        },
      },
      { ago: 10 * H - 1, answers: 'sent' },
      {
        ago: 9 * H + 30,
        person:
          'Thank you Ken! €64.00 for the bowl and €111.00 for six dessert plates, €175.00 in all. I send you the payment link.',
        fate: 'read',
      },
      { ago: 9 * H, customer: 'Paid. Thanks!' },
    ],
    ends: 'done',
  },
  {
    channel: 'messenger',
    name: 'Zofia Nowak',
    unread: true,
    moments: [
      { ago: 6, customer: 'Hello, do you ship to Kraków?' },
      { ago: 5, answers: 'sent' },
      { ago: 2, customer: 'And is my order 2038 on its way already?' },
      { ago: 1, answers: 'sent' },
    ],
  },
  {
    channel: 'instagram',
    name: 'atelier.nord',
    username: 'atelier.nord',
    moments: [
      {
        ago: D + 9 * H,
        sends: 'story_mention',
        payload: {
          attachments: [{ type: 'story_mention', payload: { url: 'https://lookaside.fbsbx.com/demo' } }],
        },
        file: 'bowl.jpg',
      },
      { ago: D + 8 * H, phone: 'What a beautiful table! Thank you for the mention.' },
      { ago: D + 7 * H, sends: 'like_heart', payload: { attachments: [{ type: 'like_heart' }] } },
    ],
    ends: 'done',
  },
  EVERY_KIND,
  {
    channel: 'whatsapp',
    name: 'Elif Kaya',
    moments: [
      { ago: 11 * H, customer: 'Merhaba, kargo ücreti ne kadar?' },
      { ago: 11 * H - 1, answers: 'sent' },
      { ago: 10 * H + 45, sends: 'audio', payload: voice, file: 'voice.ogg', fileIs: 'voice' },
      { ago: 10 * H + 44, answers: 'sent' },
      {
        ago: 10 * H,
        person: 'Merhaba Elif! Yes, we can pack it as a gift and send it to Izmir.',
        fate: 'delivered',
      },
    ],
  },
]
