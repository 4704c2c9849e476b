import assert from 'node:assert/strict'
import { createCipheriv, randomBytes } from 'node:crypto'
import { lentKey, seal, unseal } from '../../src/lib/seal.ts'

describe('a sealed value (SEC-KEY)', () => {
  it('opens with its key and its context, and with nothing else', () => {
    const key = randomBytes(32)
    const sealed = seal(key, 'words', 'mine')
    assert.equal(unseal(key, sealed, 'mine').toString(), 'words')
    assert.equal(unseal(Buffer.from(key), sealed, 'mine').toString(), 'words', 'after a restart too')
    assert.throws(() => unseal(randomBytes(32), sealed, 'mine'))
    assert.throws(() => unseal(key, sealed, 'yours'))
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1
      assert.throws(() => unseal(key, changed, 'mine'), `byte ${at}`)
    }
  })

  it('of the first version still opens', () => {
    const key = randomBytes(32)
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    cipher.setAAD(Buffer.from('mine'))
    const body = Buffer.concat([cipher.update('old words'), cipher.final()])
    const sealed = Buffer.concat([Buffer.of(1), nonce, cipher.getAuthTag(), body])
    assert.equal(unseal(key, sealed, 'mine').toString(), 'old words')
  })

  it('shares its key with so many others at most, and opens whichever it was', () => {
    const key = randomBytes(32)
    const salts = Array.from({ length: 7 }, () => lentKey(key, 3).salt.toString('hex'))
    const [a, b, c] = [salts[0], salts[3], salts[6]]
    assert.deepEqual(salts, [a, a, a, b, b, b, c])
    assert.equal(new Set([a, b, c]).size, 3)
    for (let n = 0; n < 5; n++)
      assert.equal(unseal(key, seal(key, `value ${n}`, 'x'), 'x').toString(), `value ${n}`)
    assert.ok(lentKey(randomBytes(32)).left < 2 ** 20)
  })
})
