import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { sign, verifySignature } from '../../src/channels/signature.ts'
import { rawFixture } from './fixture.ts'

describe('the signature of a webhook (SEC-HOOK-02)', () => {
  const raw = rawFixture('whatsapp', 'text-with-emoji-and-slash')
  const header = `sha256=${createHmac('sha256', 'app secret').update(raw).digest('hex')}`

  it('is accepted over exactly the bytes that were signed', () => {
    assert.equal(verifySignature(raw, header, ['app secret']), true)
    assert.equal(sign(raw, 'app secret'), header)
    assert.equal(
      verifySignature(Buffer.from(JSON.stringify(JSON.parse(raw.toString()))), header, ['app secret']),
      false,
    )
  })

  it('is accepted with any of the secrets, as strings or buffers, while a secret is being changed', () => {
    assert.equal(verifySignature(raw, header, ['new', 'app secret']), true)
    assert.equal(verifySignature(raw, header, [Buffer.from('app secret'), 'new']), true)
    assert.equal(verifySignature(raw, header, ['new']), false)
    assert.equal(verifySignature(raw, header, []), false)
  })

  it('is refused when the header is missing, repeated, short, upper case, SHA-1 or padded', () => {
    const sha1 = `sha1=${createHmac('sha1', 'app secret').update(raw).digest('hex')}`
    const upper = `sha256=${header.slice(7).toUpperCase()}`
    for (const bad of [
      undefined,
      null,
      '',
      'sha256=',
      [header],
      header.slice(0, -1),
      sha1,
      upper,
      `${header}\n`,
      ` ${header}`,
    ]) {
      assert.equal(verifySignature(raw, bad, ['app secret']), false, String(bad))
    }
  })
})
