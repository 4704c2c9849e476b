import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readSignedRequest } from '../../src/channels/signed-request.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const SECRET = Buffer.from('a'.repeat(32))
const issued = (hoursAgo: number) => NOW.getTime() / 1000 - hoursAgo * 3600

const encoded = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

function signedRequest(payload: unknown, secret: Buffer | string = SECRET): string {
  const part = encoded(payload)
  return `${createHmac('sha256', secret).update(part).digest('base64url')}.${part}`
}

const GOOD = { algorithm: 'HMAC-SHA256', issued_at: issued(1), user_id: '1015' }
const read = (text: string, secrets = [SECRET]) => readSignedRequest(text, secrets, NOW)

describe('a signed request of Meta (P-15)', () => {
  it('is read when one of the app’s secrets signed it', () => {
    assert.equal(read(signedRequest(GOOD))?.userId, '1015')
    assert.equal(read(signedRequest(GOOD), [Buffer.from('b'.repeat(32)), SECRET])?.userId, '1015')
    assert.equal(read(signedRequest({ ...GOOD, user_id: 1015 }))?.userId, '1015')
  })

  const bad: Record<string, string> = {
    'signed with another secret': signedRequest(GOOD, 'b'.repeat(32)),
    'with another payload under the signature': `${signedRequest(GOOD).split('.')[0]}.${encoded({ ...GOOD, user_id: '2' })}`,
    'signed over the decoded payload': `${createHmac('sha256', SECRET).update(JSON.stringify(GOOD)).digest('base64url')}.${encoded(GOOD)}`,
    'without a signature': `.${encoded(GOOD)}`,
    'with a short signature': `abc.${encoded(GOOD)}`,
    'with three parts': `${signedRequest(GOOD)}.x`,
    'that is empty': '',
    'older than a day': signedRequest({ ...GOOD, issued_at: issued(24.1) }),
    'from the future': signedRequest({ ...GOOD, issued_at: issued(-1) }),
    'without its time': signedRequest({ algorithm: 'HMAC-SHA256', user_id: '1015' }),
    'whose time is no number': signedRequest({ ...GOOD, issued_at: 'today' }),
    'of another algorithm': signedRequest({ ...GOOD, algorithm: 'none' }),
    'without an id': signedRequest({ ...GOOD, user_id: '' }),
    'that is no object': signedRequest('[1]'),
    'that is no JSON': signedRequest('{"algorithm"'),
    'longer than 4 KB': signedRequest({ ...GOOD, more: 'x'.repeat(4096) }),
  }
  for (const [what, text] of Object.entries(bad)) {
    it(`is refused ${what}`, () => assert.equal(read(text), undefined))
  }
})
