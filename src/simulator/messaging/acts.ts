import { type Fields, fields, list } from '../../channels/fields.ts'
import { type CustomerAct, cannot } from '../customer-acts.ts'
import { feedEvent, fromCustomer, messagingEvent } from '../envelopes.ts'
import { customerFile } from '../media.ts'
import type { Scene } from '../whatsapp/acts.ts'

/** What a customer did on Messenger or Instagram, as one webhook. */
export function messagingAct(scene: Scene, act: CustomerAct): Fields {
  switch (act.act) {
    case 'react': {
      const reaction = {
        mid: act.to,
        action: act.emoji === '' ? 'unreact' : 'react',
        ...(act.emoji !== '' && { reaction: act.emoji === '❤️' ? 'love' : 'other', emoji: act.emoji }),
      }
      return event(scene, { reaction })
    }
    case 'edit':
      return event(scene, { message_edit: { mid: act.message, text: act.text, num_edit: act.edits ?? 1 } })
    case 'unsend':
      return event(scene, { message: { mid: act.message, is_deleted: true } })
    case 'read':
      return event(scene, {
        read: isInstagram(scene) ? { mid: act.message } : { watermark: scene.at.getTime() },
      })
    case 'postback':
      return event(scene, { postback: postback(scene, act.title, act.payload, act.referral) })
    case 'referral': {
      const referral = { ref: act.ref, source: act.source ?? 'SHORTLINK', type: 'OPEN_THREAD', ...act.more }
      return event(scene, { referral })
    }
    case 'optin':
      return event(scene, { optin: act.more })
    case 'comment':
      return comment(scene, act.text, act.on)
    case 'tap':
      return tap(scene, act.message, act.button)
    default:
      return message(scene, contentOf(scene, act))
  }
}

const isInstagram = ({ account }: Scene) => account.channel === 'instagram'

function event({ account, customer, at }: Scene, item: Fields): Fields {
  return messagingEvent(
    account,
    at,
    { ...fromCustomer(account, customer), ...item },
    customer.heldBy !== undefined,
  )
}

function message(scene: Scene, content: Fields): Fields {
  const reply = scene.replyTo === undefined ? {} : { reply_to: { mid: scene.replyTo } }
  return event(scene, { message: { mid: scene.providerId, ...reply, ...content } })
}

function contentOf(scene: Scene, act: CustomerAct): Fields {
  const channel = isInstagram(scene) ? 'Instagram' : 'Messenger'
  const attached = (type: string, payload?: Fields): Fields => ({
    attachments: [{ type, ...(payload && { payload }) }],
  })
  switch (act.act) {
    case 'text':
      return { text: act.text }
    case 'file':
      return file(scene, act)
    case 'location': {
      const coordinates = { lat: act.latitude, long: act.longitude }
      if (isInstagram(scene)) throw cannot(channel, act.act)
      return attached('location', { coordinates })
    }
    case 'ask_product': {
      if (isInstagram(scene)) return { text: act.text, referral: { product: { id: act.productId } } }
      const elements = [{ id: act.productId, retailer_id: act.productId, title: act.text }]
      return { text: act.text, ...attached('template', { product: { elements } }) }
    }
    case 'come_by_ad': {
      const referral = {
        ref: 'ad',
        source: 'ADS',
        type: 'OPEN_THREAD',
        ad_id: '120200000000000001',
        ads_context_data: AD,
        ...act.ad,
      }
      return { text: act.text, referral }
    }
    case 'answer_story':
      if (!isInstagram(scene)) throw cannot(channel, act.act)
      return { text: act.text, reply_to: { story: act.story } }
    case 'mention_in_story':
      if (!isInstagram(scene)) throw cannot(channel, act.act)
      return attached('story_mention', { url: act.url })
    case 'share_post':
      return attached(isInstagram(scene) ? 'ig_post' : 'post', {
        url: act.url,
        ...(act.title && { title: act.title }),
      })
    case 'heart':
      if (!isInstagram(scene))
        return attached('sticker', {
          url: 'https://scontent.xx.fbcdn.net/like.png',
          sticker_id: 369239263222822,
        })
      return attached('like_heart')
    case 'unsupported':
      return { is_unsupported: true, ...(act.kind && attached(act.kind)) }
    default:
      throw cannot(channel, act.act)
  }
}

const AD: Fields = {
  ad_title: 'New lamps',
  photo_url: 'https://scontent.xx.fbcdn.net/lamp.jpg',
  post_id: '1010_1',
}

/** A sticker names itself since August 2026; words never stand under a file. */
function file(
  { state, account, origin, at }: Scene,
  { file: given }: Extract<CustomerAct, { act: 'file' }>,
): Fields {
  const types: Record<string, string> = {
    voice: 'audio',
    document: 'file',
    sticker: account.channel === 'messenger' ? 'sticker' : 'image',
  }
  const { kind, caption: _, ...own } = given
  const content = customerFile(state, account, { ...own, type: types[kind] ?? kind }, origin, at)
  if (kind !== 'sticker' || account.channel !== 'messenger') return content
  const [attachment] = list(content.attachments).map(fields)
  return {
    attachments: [
      { type: 'sticker', payload: { ...fields(attachment?.payload), sticker_id: 369239263222822 } },
    ],
  }
}

function postback(scene: Scene, title: string, payload: string, referral?: Fields): Fields {
  // Who only stands by is not told what a button means.
  const told = scene.customer.heldBy === undefined ? { payload } : {}
  return { mid: scene.providerId, title, ...told, ...(referral && { referral }) }
}

/** A quick reply is a message, a button of a template a postback. */
function tap(scene: Scene, messageId: string, wanted: string): Fields {
  const content = scene.state.taken.find(one => one.providerId === messageId)?.content ?? {}
  const matches = (one: Fields) => one.title === wanted || one.payload === wanted
  const reply = list(content.quick_replies).map(fields).find(matches)
  if (reply) return message(scene, { text: String(reply.title), quick_reply: { payload: reply.payload } })
  const button = list(content.attachments)
    .map(one => fields(fields(one).payload))
    .flatMap(payload => [
      ...list(payload.buttons),
      ...list(payload.elements).flatMap(one => list(fields(one).buttons)),
    ])
    .map(fields)
    .find(one => one.type === 'postback' && matches(one))
  if (button) return event(scene, { postback: postback(scene, String(button.title), String(button.payload)) })
  throw new Error(`there is no “${wanted}” to tap in ${messageId}`)
}

function comment(scene: Scene, text: string, on: string): Fields {
  const { account, customer, providerId, at } = scene
  if (isInstagram(scene)) {
    const from = { id: customer.id, username: customer.username ?? `user.${customer.id}` }
    return feedEvent(account, at, 'comments', {
      id: providerId,
      text,
      from,
      media: { id: on, media_product_type: 'FEED' },
    })
  }
  const value = {
    item: 'comment',
    verb: 'add',
    comment_id: providerId,
    post_id: on,
    from: { id: customer.id, name: customer.name ?? '' },
    message: text,
    created_time: Math.floor(at.getTime() / 1000),
  }
  return feedEvent(account, at, 'feed', value)
}
