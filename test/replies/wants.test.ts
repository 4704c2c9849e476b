import assert from 'node:assert/strict'
import { csvRows } from '../../src/catalog/import/csv.ts'
import { write } from '../../src/db/database.ts'
import { lostDemandCsv } from '../../src/operations/lost-demand-view.ts'
import { groupAlike } from '../../src/replies/alike.ts'
import { listLostDemand } from '../../src/replies/lost-demand.ts'
import { personalIn } from '../../src/replies/personal-data.ts'
import { listUnanswered, settleUnanswered } from '../../src/replies/unanswered.ts'
import { type Journey, startJourney, until } from '../support/server.ts'

describe('what customers wanted and did not get', function () {
  this.timeout(90_000)
  let journey: Journey
  before(async () => {
    journey = await startJourney({ quietMs: 0 })
  })
  after(() => journey.stop())

  let turns = 0
  /** A new customer each time, and the assistant's turn is over. */
  async function asks(text: string, from = `4917${String(++turns).padStart(8, '0')}`) {
    const answered = () =>
      journey.db.$client
        .prepare("SELECT count(*) AS n FROM messages WHERE author = 'assistant' AND type <> 'event'")
        .get() as { n: number }
    const before = answered().n
    assert.equal((await journey.writes('whatsapp', from, text)).status, 200)
    await until(answered, ({ n }) => n > before, `no answer to ${text}`)
  }
  const now = () => journey.server.instance.clock.now()
  const list = () => listUnanswered(journey.db, now(), null)
  const lost = () => listLostDemand(journey.db, new Date(0), null)

  it('keeps each question without an answer, those that ask the same together', async () => {
    await asks('Do you repair umbrellas?')
    await asks('hi, can you repair an umbrella?')
    await asks('Is there a playground for kids nearby?')
    await asks('Is there parking?')
    const groups = list()
    assert.deepEqual(
      groups.map(({ example, times, customers }) => [example, times, customers]),
      [
        ['hi, can you repair an umbrella?', 2, 2],
        ['Is there a playground for kids nearby?', 1, 1],
      ],
    )
  })

  it('takes an answered question off the list, and brings it back when it is asked in vain again', async () => {
    const [umbrellas] = list()
    await write(journey.db, () => settleUnanswered(journey.db, umbrellas!.id, 'answered', now()))
    assert.deepEqual(
      list().map(group => group.times),
      [1],
    )
    await asks('do you repair umbrellas')
    const again = list().find(group => /umbrella/.test(group.example))
    assert.deepEqual([again?.times, again?.wasAnswered], [1, true])
  })

  it('never shows again what was dismissed', async () => {
    const playground = list().find(group => /playground/.test(group.example))!
    await write(journey.db, () => settleUnanswered(journey.db, playground.id, 'dismissed', now()))
    await asks('is there a playground nearby for the kids?')
    assert.ok(!list().some(group => /playground/.test(group.example)))
  })

  it('counts what is asked for and not had', async () => {
    await asks('do you have white plates?')
    await asks('how much is the white plate')
    await asks('I want 9 blue mugs please')
    await asks('do you sell surfboards?')
    await asks('hello, how much is a surfboard?')
    const found = lost().map(({ kind, name, times }) => [kind, name, times])
    assert.deepEqual(found.slice(0, 2).sort(), [
      ['not_found', 'surfboard', 2],
      ['out_of_stock', 'White plate', 2],
    ])
    assert.deepEqual(found.slice(2), [['out_of_stock', 'Blue mug', 1]])
    const [header, ...rows] = [...csvRows(lostDemandCsv(lost()), ',')].map(row => row.cells)
    assert.deepEqual(header?.map(cell => cell.replace('\ufeff', '')).slice(0, 5), [
      'asked_for',
      'option',
      'product_id',
      'why',
      'times',
    ])
    assert.equal(rows.length, 3)
  })

  it('goes with the person, and with the words that were taken back', async () => {
    const { $client } = journey.db
    const underWay = () =>
      $client.prepare("SELECT count(*) AS n FROM messages WHERE status IN ('queued', 'sending')").get() as {
        n: number
      }
    await until(underWay, ({ n }) => n === 0, 'answers are still on their way')
    const rows = (table: string) =>
      ($client.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n
    assert.ok(rows('unanswered_turns') > 0 && rows('lost_demand') > 0, 'there must be something to lose')
    $client.exec("UPDATE messages SET text = NULL, deleted_at = 1 WHERE text LIKE '%surfboard%'")
    assert.ok(!lost().some(group => group.kind === 'not_found'))
    $client.exec('DELETE FROM contacts')
    assert.deepEqual([rows('unanswered_turns'), rows('lost_demand')], [0, 0])
  })
})

describe('questions that ask the same', () => {
  it('are gathered whatever surrounds and inflects them, and others are not', () => {
    const groups = groupAlike(
      [
        'Do you deliver to Madeira?',
        'hello, do you deliver to madeira please',
        'Do you deliver to the Azores?',
        '¿Hacen envíos a Madeira?',
        'Сколько стоит ремонт зонта?',
        'ремонт зонтов сколько',
      ],
      text => text,
    )
    assert.deepEqual(
      groups.map(group => group.length),
      [2, 1, 1, 2],
    )
  })
})

describe('an answer that is kept for everybody', () => {
  it('is looked through for what is one person’s', () => {
    const text =
      'Dear Ada, your parcel AB123456789 (order #4711) goes to ada@example.org or +49 170 1234567. It costs 18.50 € until 2026.'
    assert.deepEqual(personalIn(text, ['Ada Example']).sort(), [
      '#4711',
      '+49 170 1234567',
      'AB123456789',
      'Ada',
      'ada@example.org',
    ])
    assert.deepEqual(
      personalIn('We open at 9:00 and delivery costs 4.50 €, from 50 € it is free.', ['Ann']),
      [],
    )
  })
})
