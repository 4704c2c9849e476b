import assert from 'node:assert/strict'
import { fields } from '../../src/channels/fields.ts'
import { echo, inbound } from './fixture.ts'

const SHA256 = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9'

describe('what comes with a message', () => {
  it('is a file by WhatsApp’s id, with its name and hash, however Meta writes that', () => {
    assert.deepEqual(inbound('whatsapp', 'document-with-base64-hash').attachments, [
      {
        kind: 'document',
        providerMediaId: '508',
        url: 'https://lookaside.example/doc',
        mime: 'application/pdf',
        sha256: SHA256,
        name: 'Rechnung 2026.pdf',
      },
    ])
    assert.equal(inbound('whatsapp', 'video-with-hex-hash').attachments?.[0]?.sha256, SHA256)
    assert.equal(inbound('whatsapp', 'document').attachments?.[0]?.sha256, undefined, 'aa is no SHA-256')
    assert.equal(inbound('whatsapp', 'text-message').attachments, undefined)
  })

  it('tells a voice note from a song', () => {
    const kinds = ['voice-note', 'old-voice-type', 'audio-with-caption'].map(
      name => inbound('whatsapp', name).attachments?.[0]?.kind,
    )
    assert.deepEqual(kinds, ['voice', 'voice', 'audio'])
  })

  it('says why Meta could not take a file', () => {
    assert.deepEqual(inbound('whatsapp', 'image-too-large').attachments, [
      { kind: 'image', mime: 'image/jpeg', failure: { code: '131052', details: 'Failed' } },
    ])
  })

  it('are several files on Messenger and Instagram, by their addresses', () => {
    assert.deepEqual(inbound('messenger', 'three-files').attachments, [
      { kind: 'image', url: 'https://scontent.example/a.jpg' },
      {
        kind: 'document',
        url: 'https://cdn.example/v/t59/bill%202026.pdf?_nc_cat=1&oe=2',
        name: 'bill 2026.pdf',
      },
      { kind: 'audio', url: 'https://cdn.example/a.mp4' },
    ])
    assert.equal(inbound('instagram', 'two-images').attachments?.length, 2)
    assert.equal(inbound('messenger', 'sticker').attachments?.[0]?.kind, 'sticker')
    assert.equal(inbound('instagram', 'share').attachments, undefined, 'a page is no file')
  })

  it('comes with what the business sent from its phone, too', () => {
    const voice = echo('whatsapp', 'echo-of-voice-note')
    assert.deepEqual(voice.attachments, [
      { kind: 'voice', providerMediaId: '510', mime: 'audio/ogg; codecs=opus' },
    ])
    assert.equal(voice.replyTo, 'wamid.text-message')
    assert.equal(echo('messenger', 'echo-of-image').attachments?.[0]?.kind, 'image')
  })
})

describe('what a message answers', () => {
  it('is an advert, a product, a story, or somebody else’s chat', () => {
    const contexts = {
      advert: inbound('whatsapp', 'referral-from-ad').context,
      product: inbound('whatsapp', 'product-enquiry').context,
      forwarded: inbound('whatsapp', 'forwarded-often').context,
      link: inbound('messenger', 'referral-in-message').context,
      goods: inbound('messenger', 'product-enquiry').context,
      shop: inbound('instagram', 'product-enquiry').context,
      story: inbound('instagram', 'story-reply').context,
      mention: inbound('instagram', 'story-mention').context,
      reel: inbound('instagram', 'reel').context,
    }
    assert.equal(fields(contexts.advert?.referral).headline, 'Lamps')
    assert.deepEqual(contexts.product, {
      product: { catalog_id: '19007199254740993', product_retailer_id: 'LAMP-1' },
    })
    assert.deepEqual(contexts.forwarded, { forwarded: true })
    assert.equal(fields(contexts.link?.referral).ref, 'ad-7')
    assert.equal(fields(contexts.goods?.product).retailer_id, 'LAMP-1')
    assert.deepEqual(contexts.shop?.product, { id: '77' })
    assert.deepEqual(contexts.story, { story: { id: 's1', url: 'https://lookaside.example/s' } })
    assert.deepEqual(contexts.mention, {
      story: { type: 'story_mention', url: 'https://lookaside.example/m' },
    })
    assert.equal(fields(contexts.reel?.shared).title, 'New in')
    assert.equal(inbound('whatsapp', 'text-message').context, undefined)
  })
})

describe('a contact card', () => {
  it('has a name where there is only a vCard', () => {
    assert.equal(inbound('whatsapp', 'contact-card-with-vcard-only').text, 'Grace Sample')
  })

  it('sent when asked for the own number tells that number, if Meta says whose it is', () => {
    const { identities } = inbound('whatsapp', 'own-number-when-asked').sender
    assert.deepEqual(identities.at(-1), { kind: 'phone', value: '491700000002' })
    const other = inbound('whatsapp', 'contact-card').sender.identities
    assert.ok(!other.some(identity => identity.value === '491700000009'))
  })
})
