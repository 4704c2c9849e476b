import assert from 'node:assert/strict'
import { applyTemplateEvent, noteTemplateRefused } from '../../src/templates/account-events.ts'
import { listChanges } from '../../src/templates/changes.ts'
import { syncTemplates } from '../../src/templates/sync.ts'
import { listSendable, listTemplates } from '../../src/templates/templates.ts'
import { testOffice, WABA } from './support.ts'

const NEWS = { wabaId: WABA, name: 'news', language: 'en_US' }

async function officeWithNews() {
  const office = await testOffice()
  office.simulator.addTemplate({ id: '99123456789012345678', ...NEWS })
  await syncTemplates(office.deps, office.tenant.id, office.db, WABA)
  return { ...office, news: () => listTemplates(office.db)[0]! }
}

describe('what Meta says about a template', () => {
  for (const [event, status, isSendable] of [
    ['PAUSED', 'PAUSED', false],
    ['REJECTED', 'REJECTED', false],
    ['DISABLED', 'DISABLED', false],
    ['FLAGGED', 'APPROVED', true],
    ['REINSTATED', 'APPROVED', true],
    ['LOCKED', 'DISABLED', false],
    ['SOMETHING_NEW', 'SOMETHING_NEW', false],
  ] as const) {
    it(`by ${event} makes it ${status}`, async () => {
      const office = await officeWithNews()
      await office.simulator.reviewTemplate(NEWS, event)
      assert.equal(office.news().status, status)
      assert.equal(listSendable(office.db, WABA).length, isSendable ? 1 : 0)
    })
  }

  it('keeps the reason of a rejection and the kind of a pause, and forgets them when it is approved', async () => {
    const { simulator, news, db } = await officeWithNews()
    await simulator.reviewTemplate(NEWS, 'REJECTED', { reason: 'PROMOTIONAL' })
    assert.equal(news().rejectedReason, 'PROMOTIONAL')
    await simulator.reviewTemplate(NEWS, 'APPROVED')
    assert.equal(news().rejectedReason, null)
    await simulator.reviewTemplate(NEWS, 'PAUSED', { title: 'SECOND_PAUSE' })
    assert.equal(news().rejectedReason, 'SECOND_PAUSE')
    const told = listChanges(db, news().id).map(change => [change.was, change.becomes, change.reason])
    assert.deepEqual(told, [
      ['APPROVED', 'PAUSED', 'SECOND_PAUSE'],
      ['REJECTED', 'APPROVED', null],
      ['APPROVED', 'REJECTED', 'PROMOTIONAL'],
      [null, 'APPROVED', null],
    ])
  })

  it('is in force whatever order it comes in, and once when it is repeated', async () => {
    const { db, news } = await officeWithNews()
    const value = (event: string) => ({
      event,
      message_template_id: '99123456789012345678',
      message_template_name: 'news',
      message_template_language: 'en-US',
    })
    const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 13, 0, second))
    const say = (event: string, second: number) =>
      applyTemplateEvent(db, WABA, 'message_template_status_update', value(event), at(second))
    say('DISABLED', 30)
    say('PAUSED', 10)
    say('DISABLED', 30)
    assert.equal(news().status, 'DISABLED')
    assert.equal(listChanges(db, news().id).length, 2, 'once, beside its beginning')
  })

  it('finds the template by its long id where the name is missing, and never another account’s', async () => {
    const { db, news } = await officeWithNews()
    const value = { event: 'PAUSED', message_template_id: '99123456789012345678' }
    applyTemplateEvent(db, '1', 'message_template_status_update', value, new Date())
    assert.equal(news().status, 'APPROVED')
    applyTemplateEvent(db, WABA, 'message_template_status_update', value, new Date())
    assert.equal(news().status, 'PAUSED')
  })

  it('about its quality is kept', async () => {
    const { simulator, news } = await officeWithNews()
    await simulator.rateTemplate(NEWS, 'RED')
    assert.equal(news().quality, 'RED')
  })

  it('about its category is announced a day before it is so', async () => {
    const { simulator, news, db } = await officeWithNews()
    await simulator.announceCategory(NEWS, 'MARKETING')
    assert.deepEqual([news().category, news().correctCategory], ['UTILITY', 'MARKETING'])
    await simulator.changeCategory(NEWS, 'MARKETING')
    assert.deepEqual(
      [news().category, news().correctCategory, news().requestedCategory],
      ['MARKETING', null, 'UTILITY'],
    )
    assert.deepEqual(
      listChanges(db, news().id).map(change => change.what),
      ['category', 'announced', 'created'],
    )
  })

  it('about its words, or about one we do not know, makes us read the list', async () => {
    const { db, jobs } = await officeWithNews()
    assert.deepEqual(jobs(), [])
    applyTemplateEvent(
      db,
      WABA,
      'message_template_components_update',
      { message_template_name: 'news' },
      new Date(),
    )
    applyTemplateEvent(db, WABA, 'message_template_status_update', { event: 'APPROVED' }, new Date())
    applyTemplateEvent(db, WABA, 'message_template_status_update', null, new Date())
    assert.deepEqual(jobs(), ['templates.sync'])
  })

  it('by refusing a send stops the next ones at once', async () => {
    const { db, news, jobs, clock } = await officeWithNews()
    noteTemplateRefused(db, WABA, 'news', 'en_US', '132015', clock.now())
    assert.equal(news().status, 'PAUSED')
    noteTemplateRefused(db, WABA, 'news', 'en_US', '132016', clock.now())
    assert.equal(news().status, 'DISABLED')
    noteTemplateRefused(db, WABA, 'nobody', 'en_US', '132001', clock.now())
    assert.deepEqual(jobs(), ['templates.sync'])
    assert.deepEqual(
      listChanges(db, news().id).map(change => change.reason),
      ['132016', '132015', null],
    )
  })
})
