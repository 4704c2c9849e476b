import assert from 'node:assert/strict'
import { eq } from 'drizzle-orm'
import { transact } from '../../src/db/database.ts'
import { messages } from '../../src/inbox/schema.ts'
import { sendReply } from '../../src/inbox/send.ts'
import { resolutionByDay, sumOfResolution } from '../../src/operations/resolution.ts'
import { setAssistant } from '../../src/replies/settings.ts'
import { openDesk } from '../replies/desk.ts'

const HOUR = 60

function shop() {
  const desk = openDesk()
  setAssistant(desk.db, { mode: 'auto' }, desk.clock.now())
  return {
    ...desk,
    ask(customer: string, text: string) {
      desk.says(customer, text)
      desk.db.update(messages).set({ status: 'sent' }).where(eq(messages.status, 'queued')).run()
    },
    ends(afterHours = 72) {
      const options = { days: 30, afterHours }
      const { all, ...ends } = sumOfResolution(
        resolutionByDay(desk.db, 'Europe/Lisbon', desk.clock.now(), options),
      )
      return ends
    },
  }
}

describe('how requests ended', function () {
  this.timeout(60_000)

  it('is confirmed when the customer says so after an answer, and not by thanks beforehand', () => {
    const { ask, ends } = shop()
    ask('1', 'How much is the brass desk lamp?')
    assert.deepEqual(ends(), { confirmed: 0, assumed: 0, person: 0, open: 1 })
    ask('1', 'Thank you!')
    assert.deepEqual(ends(), { confirmed: 1, assumed: 0, person: 0, open: 0 })
    ask('2', 'Thanks')
    assert.deepEqual(ends(), { confirmed: 1, assumed: 0, person: 0, open: 1 })
  })

  it('is assumed after the silence only, and what is asked then is a new request', () => {
    const { ask, ends, wait } = shop()
    ask('1', 'How much is the brass desk lamp?')
    wait(71 * HOUR)
    assert.equal(ends().assumed, 0)
    assert.equal(ends(24).assumed, 1, 'the owner may wait less')
    wait(HOUR)
    assert.deepEqual(ends(), { confirmed: 0, assumed: 1, person: 0, open: 0 })
    ask('1', 'When are you open?')
    assert.deepEqual(ends(), { confirmed: 0, assumed: 1, person: 0, open: 1 })
  })

  it('is neither where a person was needed or wrote, however long ago', () => {
    const { ask, ends, wait, db, author, clock, conversationOf } = shop()
    ask('1', 'Where is my order?')
    ask('2', 'How much is the brass desk lamp?')
    transact(db, () =>
      sendReply(db, conversationOf('2'), { text: 'And there is a bulb with it.' }, author, clock.now()),
    )
    ask('2', 'Thank you!')
    wait(100 * HOUR)
    assert.deepEqual(ends(), { confirmed: 0, assumed: 0, person: 2, open: 0 })
  })

  it('stays open where nobody answered', () => {
    const { ask, ends, wait, db, clock } = shop()
    setAssistant(db, { mode: 'draft' }, clock.now())
    ask('1', 'How much is the brass desk lamp?')
    wait(100 * HOUR)
    assert.deepEqual(ends(), { confirmed: 0, assumed: 0, person: 0, open: 1 })
  })
})
