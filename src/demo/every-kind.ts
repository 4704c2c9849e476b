import type { Talk } from './talks.ts'

const H = 60

/** As WhatsApp announces a photo and a voice note. */
export const photo = (caption?: string) => ({
  type: 'image',
  image: { id: '990001', mime_type: 'image/jpeg', sha256: 'aa', ...(caption && { caption }) },
})
export const voice = {
  type: 'audio',
  audio: { id: '990002', mime_type: 'audio/ogg; codecs=opus', sha256: 'aa', voice: true },
}

const contactCard = {
  type: 'contacts',
  contacts: [
    {
      name: { formatted_name: 'Rita Sousa' },
      phones: [{ phone: '+351 912 555 077', type: 'CELL' }],
      emails: [{ email: 'rita@sousa.example', type: 'WORK' }],
    },
  ],
}

/** A wedding list: one of everything a conversation can hold. */
export const EVERY_KIND: Talk = {
  channel: 'whatsapp',
  name: 'Matilde Sousa',
  moments: [
    {
      ago: 22 * H,
      customer: 'Hi, I saw your advert. Do you do wedding lists?',
      context: {
        referral: {
          source_type: 'ad',
          source_id: '9901',
          headline: 'Tables set by hand',
          body: 'Made in Graça',
        },
      },
    },
    { ago: 22 * H - 6, does: 'takes over' },
    {
      ago: 22 * H - 7,
      person: 'We do, Matilde! What do the two of you like?',
      fate: 'read',
      as: 'question',
    },
    {
      ago: 21 * H,
      sends: 'image',
      text: 'Something like this one in your window',
      payload: photo('Something like this one in your window'),
      file: 'bowl.jpg',
      as: 'photo',
    },
    {
      ago: 21 * H - 1,
      sends: 'audio',
      payload: voice,
      file: 'voice.ogg',
      fileIs: 'voice',
      to: 'question',
    },
    { ago: 20 * H + 50, reacts: '❤️', about: 'photo', by: 'business' },
    {
      ago: 20 * H + 45,
      gives: { type: 'image', file: 'tile.jpg', caption: 'The same blue as on our tiles.' },
      fate: 'read',
      as: 'tile',
    },
    { ago: 20 * H + 40, reacts: '😍', about: 'tile' },
    {
      ago: 20 * H + 30,
      gives: {
        type: 'interactive',
        interactive: {
          type: 'button',
          body: { text: 'How should the list work?' },
          footer: { text: 'You can change it later' },
          action: {
            buttons: [
              { type: 'reply', reply: { id: 'shop', title: 'Guests come here' } },
              { type: 'reply', reply: { id: 'online', title: 'Guests write to us' } },
            ],
          },
        },
      },
      fate: 'read',
      as: 'buttons',
    },
    {
      ago: 20 * H + 20,
      sends: 'interactive',
      text: 'Guests write to us',
      payload: {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'online', title: 'Guests write to us' } },
      },
      to: 'buttons',
    },
    {
      ago: 20 * H,
      sends: 'order',
      text: 'For a start',
      payload: {
        type: 'order',
        order: {
          catalog_id: '990100',
          text: 'For a start',
          product_items: [
            { product_retailer_id: 'MAR-B32', quantity: 1, item_price: 64, currency: 'EUR' },
            { product_retailer_id: 'MAR-P19', quantity: 12, item_price: 17.5, currency: 'EUR' },
            { product_retailer_id: 'OLD-JAR', quantity: 1, item_price: 30, currency: 'EUR' },
          ],
        },
      },
    },
    {
      ago: 19 * H + 50,
      gives: {
        type: 'interactive',
        interactive: {
          type: 'list',
          body: { text: 'Lovely. We have eleven dessert plates; when do you need all twelve?' },
          action: {
            button: 'Choose a month',
            sections: [
              {
                rows: [
                  { id: 'may', title: 'May', description: 'From the next firing' },
                  { id: 'june', title: 'June', description: 'With your names on the back' },
                ],
              },
            ],
          },
        },
      },
      fate: 'read',
    },
    { ago: 19 * H + 40, customer: 'June, the 14th', as: 'date' },
    { ago: 19 * H + 39, edits: 'June, the 21st', about: 'date' },
    { ago: 19 * H + 38, customer: 'My mother must not know yet!', as: 'secret' },
    { ago: 19 * H + 30, deletes: 'secret' },
    { ago: 19 * H + 20, sends: 'contacts', text: 'Rita Sousa', payload: contactCard },
    { ago: 19 * H + 19, customer: 'That is my sister, she keeps the list.' },
    { ago: 19 * H + 10, note: 'The old jar on her list is sold out for good. Offer the Sopa bowl instead.' },
    {
      ago: 19 * H,
      gives: {
        type: 'interactive',
        interactive: {
          type: 'location_request_message',
          body: { text: 'Where shall we deliver?' },
          action: { name: 'send_location' },
        },
      },
      fate: 'read',
    },
    {
      ago: 18 * H + 30,
      sends: 'location',
      text: 'Quinta do Pinhal, Sintra',
      payload: {
        type: 'location',
        location: { latitude: 38.80029, longitude: -9.37826, name: 'Quinta do Pinhal', address: 'Sintra' },
      },
    },
    {
      ago: 18 * H,
      sends: 'unsupported',
      payload: { type: 'unsupported', errors: [{ code: 131051 }], unsupported: { type: 'poll' } },
    },
    {
      ago: 17 * H,
      sends: 'document',
      payload: {
        type: 'document',
        document: { id: '990004', mime_type: 'application/pdf', filename: 'guests.pdf', sha256: 'aa' },
      },
      fileName: 'guests.pdf',
    },
    {
      ago: 16 * H,
      person: 'Your guest list has not come through yet, could you send it again?',
      fate: 'read',
    },
  ],
  ends: 'mine',
}
