import type { Request } from 'express'
import { findProduct, listProducts } from '../catalog/products.ts'
import { AppError } from '../lib/errors.ts'
import { minorToDecimal } from '../lib/money.ts'
import { textField } from '../web/params.ts'
import type { CustomerAct, CustomerFile } from './customer-acts.ts'
import type { Choice } from './personas.ts'
import { sampleFile } from './samples.ts'

const CATALOG_ID = '999000000000010'
const PLACE = { latitude: 38.7107, longitude: -9.1366, name: 'Praça do Comércio', address: 'Lisboa' }
const STORY = { id: '999000000000020', url: 'https://www.instagram.com/stories/example/1' }

/** Everything the page offers beside writing, each with its icon; some only where the channel has it. */
export const OFFERS = [
  { what: 'photo', icon: 'image' },
  { what: 'voice', icon: 'mic' },
  { what: 'document', icon: 'file' },
  { what: 'place', icon: 'pin', channels: ['whatsapp', 'messenger'] },
  { what: 'react', icon: 'smile', needs: 'theirs' },
  { what: 'take_back', icon: 'trash', needs: 'mine' },
  { what: 'ad', icon: 'tag' },
  { what: 'story', icon: 'reply', channels: ['instagram'] },
  { what: 'call', icon: 'phone', channels: ['whatsapp'] },
] as const

/** The products an order can be made of. */
export function orderable(req: Request): { id: string; name: string }[] {
  return listProducts(req.tenant.db, { limit: 50 })
    .items.filter(product => product.priceMinor !== null)
    .map(({ externalId, name }) => ({ id: externalId, name }))
}

/** What the form says the customer does: one thing, or words and then a file where the channel knows no captions. */
export function actsOf(req: Request, choice: Choice): CustomerAct[] {
  const text = textField(req, 'text', 2_000)
  const what = textField(req, 'what', 20)
  const message = textField(req, 'message', 300)
  const upload = req.files?.file
  if (what === '' && upload && upload.bytes.length > 0)
    return withWords(choice, text, { ...uploadedFile(upload), name: upload.name })
  switch (what) {
    case '':
      return text === '' ? [] : [{ act: 'text', text }]
    case 'photo':
    case 'voice':
    case 'document':
      return withWords(choice, text, sampleFile(what))
    case 'place':
      return [{ act: 'location', ...PLACE }]
    case 'react':
      return [{ act: 'react', to: message, emoji: '❤️' }]
    case 'take_back':
      return [{ act: 'unsend', message }]
    case 'tap':
      return [{ act: 'tap', message, button: textField(req, 'button', 300) }]
    case 'ad':
      return [{ act: 'come_by_ad', text: text === '' ? req.t('simulator.idea_price') : text }]
    case 'story':
      return [{ act: 'answer_story', text: text === '' ? req.t('simulator.idea_price') : text, story: STORY }]
    case 'call':
      return [{ act: 'call', event: 'terminate', status: 'FAILED' }]
    case 'order':
      return [orderOf(req)]
    default:
      throw new AppError('invalid', req.t('simulator.not_known'))
  }
}

function withWords({ kind }: Choice, text: string, file: CustomerFile): CustomerAct[] {
  const hasCaption = kind === 'whatsapp' && file.kind !== 'voice' && file.kind !== 'audio'
  if (text === '') return [{ act: 'file', file }]
  return hasCaption
    ? [{ act: 'file', file: { ...file, caption: text } }]
    : [
        { act: 'text', text },
        { act: 'file', file },
      ]
}

/** What is recorded in a browser is sent as a voice note, as a phone would. */
function uploadedFile({ type, bytes }: { type: string; bytes: Buffer }): CustomerFile {
  const [family] = type.split('/')
  const kind =
    family === 'image' ? 'image' : family === 'video' ? 'video' : family === 'audio' ? 'audio' : 'document'
  const isVoice = /^audio\/(ogg|opus)/.test(type)
  return { kind: isVoice ? 'voice' : kind, mime: type === '' ? 'application/octet-stream' : type, bytes }
}

function orderOf(req: Request): CustomerAct {
  const product = findProduct(req.tenant.db, textField(req, 'product', 200))
  if (!product || product.priceMinor === null) throw new AppError('invalid', req.t('simulator.not_known'))
  const quantity = Math.min(99, Math.max(1, Number.parseInt(textField(req, 'quantity', 3), 10) || 1))
  const price = Number(minorToDecimal(product.priceMinor, product.currency))
  const item = { productId: product.externalId, quantity, price, currency: product.currency }
  return { act: 'order', catalogId: CATALOG_ID, items: [item] }
}
