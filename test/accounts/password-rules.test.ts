import assert from 'node:assert/strict'
import { passwordProblem } from '../../src/accounts/password-rules.ts'

describe('a new password (SEC-AUTH)', () => {
  const problem = async (password: string, context?: string[]) =>
    (await passwordProblem(password, context))?.key

  it('has 12 to 128 characters of any kind', async () => {
    assert.equal(await problem('barro2026'), 'password.too_short')
    assert.equal(await problem('elevencharx'), 'password.too_short')
    assert.equal(await problem('t'.concat('wo small boats ').repeat(9)), 'password.too_long')
    assert.equal(await problem('кошка и семь рыб'), undefined)
    assert.equal(await problem('🐟🐟🦀🐟🐙🐟🐟🦑🐟🐟🦞🐟'), undefined)
    assert.equal(await problem('            a b c d e f'), undefined)
  })

  for (const password of [
    'password1234',
    'Password123!',
    'P@ssw0rd1234',
    '123456789012',
    'qwertyuiop12',
    'qwertyuiopas',
    '1q2w3e4r5t6y',
    '1qaz2wsx3edc',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijkl',
    'iloveyou1234',
    'letmein12345',
    'welcome12345',
    'administrator',
    'Liverpool2026!',
    'passwordpassword',
    'dragon123dragon',
    'superman2025!!',
    'sunshine#2026',
    'hearthline12',
    'йцукенгшщзхъ',
    // Of published lists of what leaked most often, with and without what people add to them.
    'christopher1',
    'unbelievable',
    'elizabeth123',
    'spongebob123',
    'manchesterunited',
    'metallica123',
    'california12',
    'iloveyousomuch',
    'Australia2010',
    'leavemealone',
    'motherfucker',
    'finalfantasy!!',
    'C@lif0rnia2026',
    '010203040506',
    'mailcreated5240',
  ]) {
    it(`is not ${password}`, async () => assert.equal(await problem(password), 'password.common'))
  }

  it('is not made of the person’s e-mail or the business’s name', async () => {
    const context = ['marta.nogueira@barroesal.example', 'Barro & Sal']
    for (const password of ['Nogueira2026', 'marta.nogueira', 'barroesal!!2026', 'BarroSal12345']) {
      assert.equal(await problem(password, context), 'password.common', password)
    }
  })

  for (const password of [
    'seven small boats at dawn',
    'correct horse battery staple',
    'tr0ub4dor&3xyzq',
    'jN8!kq2vPw0z',
    'ember kettle paper moon',
    'quem tudo quer tudo perde',
  ]) {
    it(`may be ${password}`, async () =>
      assert.equal(await problem(password, ['marta@barroesal.example']), undefined))
  }
})
