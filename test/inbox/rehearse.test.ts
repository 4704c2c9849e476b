import assert from 'node:assert/strict'
import { prepareAll, statementsOf } from '../../src/db/database.ts'
import { rehearseMail } from '../../src/inbox/rehearse.ts'
import { rawFixture } from '../channels/fixture.ts'
import { shop } from './shop.ts'
import { NOW } from './talks.ts'

describe('what a file’s first mail needs', () => {
  it('is prepared before it comes: taking it in then prepares nothing more', () => {
    const { db, receive } = shop()
    prepareAll(
      db,
      rehearseMail(NOW, () => undefined),
    )
    const before = statementsOf(db)
    assert.ok(before.own.length > 10, `${before.own.length} statements`)
    const hello = JSON.parse(rawFixture('whatsapp', 'text-message').toString()) as object
    assert.deepEqual(receive(hello), ['stored'])
    assert.deepEqual(statementsOf(db), before)
  })

  it('holds what the caller does besides', () => {
    const also = 'SELECT count(*) FROM products'
    const { own } = rehearseMail(NOW, db => prepareAll(db, { own: [also], drizzle: [] }))
    assert.ok(own.includes(also))
  })
})
