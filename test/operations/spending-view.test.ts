import assert from 'node:assert/strict'
import type { Request } from 'express'
import { channels } from '../../src/channels/schema.ts'
import { monthlySends } from '../../src/inbox/schema.ts'
import { spendingView } from '../../src/operations/spending-view.ts'
import { formatFor } from '../../src/web/format.ts'
import { translator } from '../../src/web/texts.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

function shop() {
  const { db } = testTenantFile()
  const req = { tenant: { db }, t: translator('en'), format: formatFor('en', 'UTC') } as unknown as Request
  const addNumber = (account: string, state: 'connected' | 'disconnected' = 'connected') =>
    db
      .insert(channels)
      .values({
        publicId: account.padEnd(24, 'x'),
        kind: 'whatsapp',
        account,
        appKey: 'app',
        name: `Number ${account}`,
        state,
        connectedAt: NOON,
      })
      .returning()
      .get()
  const sent = (channelId: number, category: string, count: number, billable: boolean, month = '2026-11') =>
    db
      .insert(monthlySends)
      .values({
        channelId,
        month,
        category,
        type: billable ? 'regular' : 'free_customer_service',
        billable,
        count,
      })
      .run()
  return { req, addNumber, sent, see: () => spendingView(req, NOON) }
}

describe('what messages cost this month', () => {
  it('is nothing to show without a WhatsApp number', () => {
    assert.equal(shop().see(), null)
  })

  it('stands beside each number with its free answers, charged and free apart', () => {
    const { addNumber, sent, see } = shop()
    const [first, second] = [addNumber('1'), addNumber('2')]
    sent(first.id, 'service', 340, false)
    sent(first.id, 'marketing', 12, true)
    sent(first.id, 'utility', 3, true)
    sent(first.id, 'utility', 4, false)
    sent(first.id, 'something_new', 1, true)
    sent(first.id, 'service', 999, true, '2026-10')
    const [one, two] = see()!.numbers
    assert.deepEqual([one!.name, one!.used, one!.words], ['Number 1', 340, '340 of 1,000 free answers used'])
    assert.deepEqual(one!.lines, [
      { category: 'Answers', charged: '', free: '340 free' },
      { category: 'Marketing', charged: '12 charged', free: '' },
      { category: 'Utility', charged: '3 charged', free: '4 free' },
      { category: 'something_new', charged: '1 charged', free: '' },
    ])
    assert.deepEqual([two!.name, two!.lines], [second.name, []])
  })

  it('says when the free answers are used up', () => {
    const { addNumber, sent, see } = shop()
    const { id } = addNumber('1')
    sent(id, 'service', 1000, false)
    sent(id, 'service', 25, true)
    const [number] = see()!.numbers
    assert.equal(number!.isOver, true)
    assert.equal(number!.words, '1,000 of 1,000 free answers used')
    assert.deepEqual(number!.lines, [{ category: 'Answers', charged: '25 charged', free: '1,000 free' }])
  })

  it('keeps a disconnected number in sight while something was sent with it', () => {
    const { addNumber, sent, see } = shop()
    const gone = addNumber('1', 'disconnected')
    assert.equal(see(), null)
    sent(gone.id, 'service', 2, false)
    assert.equal(see()!.numbers.length, 1)
  })
})
