import assert from 'node:assert/strict'
import { listNotices } from '../../src/channels/notices.ts'
import { monthlySpending } from '../../src/inbox/spending.ts'
import { shop, thread } from './shop.ts'
import { says, status, text, wrote } from './talks.ts'

const pricing = (category: string, type = 'regular') => ({
  pricing: { billable: type === 'regular', pricing_model: 'PMP', type, category },
})

describe('what messages are billed as', () => {
  it('is counted once for each, by category, with what is free', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Hi')),
      wrote(2, 'wamid.o1', text('one')),
      wrote(3, 'wamid.o2', text('two')),
      wrote(4, 'wamid.o3', text('three')),
      status(5, 'wamid.o1', 'sent', pricing('service')),
      status(6, 'wamid.o1', 'delivered', pricing('service')),
      status(6, 'wamid.o1', 'delivered', pricing('service')),
      status(7, 'wamid.o2', 'sent', pricing('marketing')),
      status(8, 'wamid.o3', 'sent', pricing('service', 'free_entry_point')),
    )
    const [spending] = monthlySpending(db, '2026-11')
    assert.deepEqual(spending!.service, { used: 1, free: 1000 })
    assert.deepEqual(
      spending!.byCategory.map(row => [row.category, row.type, row.count]),
      [
        ['marketing', 'regular', 1],
        ['service', 'regular', 1],
        ['service', 'free_entry_point', 1],
      ],
    )
    assert.deepEqual(thread(db)[1]!.billedAs, { category: 'service', type: 'regular', billable: true })
    assert.deepEqual(monthlySpending(db, '2026-10')[0]!.service.used, 0)
  })

  it('is not counted for what failed, in whatever order Meta says so, unless it arrived after all', () => {
    const { db, receive } = shop()
    const used = () => monthlySpending(db, '2026-11')[0]!.service.used
    const failed = (at: number, id: string) => status(at, id, 'failed', { errors: [{ code: 131026 }] })
    receive(
      says(1, 'wamid.1', text('Hi')),
      wrote(2, 'wamid.o1', text('one')),
      wrote(3, 'wamid.o2', text('two')),
    )
    receive(status(4, 'wamid.o1', 'sent', pricing('service')), failed(5, 'wamid.o1'))
    assert.equal(used(), 0)
    receive(failed(6, 'wamid.o2'), status(5, 'wamid.o2', 'sent', pricing('service')))
    assert.equal(used(), 0)
    receive(status(9, 'wamid.o2', 'delivered', pricing('service')))
    assert.equal(used(), 1)
  })

  it('counts what another program sends on the same number, once, and not what failed of it', () => {
    const { db, receive } = shop()
    const used = () => monthlySpending(db, '2026-11')[0]!.service.used
    receive(
      status(4, 'wamid.x1', 'sent', pricing('service')),
      status(5, 'wamid.x1', 'delivered', pricing('service')),
      status(6, 'wamid.x1', 'read'),
      status(4, 'wamid.x2', 'sent', pricing('service')),
      status(5, 'wamid.x2', 'failed', { errors: [{ code: 131026 }] }),
      status(5, 'wamid.x3', 'failed', { errors: [{ code: 131026 }] }),
      status(6, 'wamid.x3', 'sent', pricing('service')),
    )
    assert.equal(used(), 1)
    receive(says(1, 'wamid.1', text('Hi')), wrote(3, 'wamid.x1', text('ours after all')))
    assert.equal(used(), 1, 'its message turned up: it is that one that counts')
    assert.equal(thread(db).at(-1)!.billedAs?.category, 'service')
  })

  it('takes words nobody has heard of, and alarms when Meta takes the shop for an AI provider', () => {
    const { db, receive } = shop()
    receive(
      says(1, 'wamid.1', text('Hi')),
      wrote(2, 'wamid.o1', text('one')),
      wrote(3, 'wamid.o2', text('two')),
    )
    receive(status(4, 'wamid.o1', 'sent', pricing('service_2027', 'free_quota')))
    assert.deepEqual(listNotices(db), [])
    receive(status(5, 'wamid.o2', 'sent', pricing('general_purpose_ai')))
    assert.deepEqual(
      listNotices(db).map(notice => [notice.kind, notice.severity]),
      [['general_purpose_ai', 'critical']],
    )
    assert.deepEqual(
      monthlySpending(db, '2026-11')[0]!
        .byCategory.map(row => row.category)
        .sort(),
      ['general_purpose_ai', 'service_2027'],
    )
  })
})
