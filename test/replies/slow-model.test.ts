import assert from 'node:assert/strict'
import { decideByRules } from '../../src/replies/decide.ts'
import { Pace } from '../../src/replies/model/pace.ts'
import { reproduceAnswer } from '../../src/replies/reproduce.ts'
import { setAssistant } from '../../src/replies/settings.ts'
import { NOON } from '../support/instance.ts'
import { openDesk } from './desk.ts'

const UNSURE = ['the lamp is nice', 'my aunt likes candles', 'is the shirt ironed']

describe('a model that does not keep up', () => {
  it('is one whose last answers took too long, and comes back after two quick tries', () => {
    const pace = new Pace({ slowMs: 100, wellMs: 50 })
    assert.deepEqual(
      [500, 500, 500].map(ms => pace.note(ms, NOON)),
      [false, false, false],
      'three answers say nothing yet',
    )
    assert.equal(pace.note(20, NOON), true)
    assert.deepEqual(pace.slowness, { since: NOON, tookMs: 500 })
    assert.equal(pace.note(500, NOON), false, 'that is no news')
    assert.equal(pace.noteProbe(40), false)
    assert.equal(pace.noteProbe(90), false, 'between both bars it stays as it is')
    assert.equal(pace.noteProbe(40), false)
    assert.equal(pace.noteProbe(40), true)
    assert.equal(pace.slowness, null)
    assert.equal(pace.note(500, NOON), false, 'it begins anew')
  })

  it('does not become slow by one long answer among quick ones', () => {
    const pace = new Pace({ slowMs: 100 })
    for (const ms of [20, 20, 900, 20, 20, 900, 20, 20]) assert.equal(pace.note(ms, NOON), false)
  })

  function slowDesk(isSlow: () => boolean) {
    const desk = openDesk({ isSlow })
    setAssistant(desk.db, { mode: 'auto' }, NOON)
    const turn = (text: string) => ({
      text,
      history: [],
      at: NOON,
      business: { name: 'Bakery', currency: 'EUR', timezone: 'Europe/Lisbon', defaultLanguage: 'en' },
    })
    const unsure = UNSURE.find(text => {
      const { sure, action } = decideByRules(desk.db, turn(text))
      return !sure && action === 'answer'
    })
    assert.ok(unsure, 'need a question that rules answer and are not sure of')
    return { desk, unsure }
  }

  it('leaves sure answers alone, and gives the others to a person with a line to the customer and a draft', async () => {
    const { desk, unsure } = slowDesk(() => true)
    const sure = desk.says('4917000000001', 'how much is the brass desk lamp?')
    assert.deepEqual(
      sure.filter(message => message.author === 'assistant').map(message => message.status),
      ['queued'],
    )
    const held = desk.says('4917000000002', unsure).filter(message => message.direction === 'outbound')
    const answers = held.filter(message => message.author === 'assistant')
    assert.deepEqual(answers.map(message => message.status).sort(), ['draft', 'queued'])
    const line = answers.find(message => message.status === 'queued')!
    assert.doesNotMatch(line.text!.replace(/Hearthline/g, ''), /\d/)
    const draft = answers.find(message => message.status === 'draft')!
    assert.equal(draft.evidence!.heldBy, 'slow_model')
    assert.ok(
      held.some(message => JSON.stringify(message.payload ?? {}).includes('slow_model')),
      'the thread says why',
    )
    const conversation = desk.conversationOf('4917000000002')
    assert.deepEqual(
      [conversation.handledBy, conversation.handoffReason, conversation.drafts],
      ['person', 'slow_model', 1],
    )
    const model = { modelFor: () => Promise.resolve(undefined) }
    for (const one of [line, draft]) {
      const again = await reproduceAnswer({ model }, desk.tenant.id, desk.db, one.publicId)
      assert.equal(again.state, 'same', 'both can be decided again')
    }
  })

  it('is over by itself: the next message is the assistant’s again', () => {
    let slow = true
    const { desk, unsure } = slowDesk(() => slow)
    desk.says('4917000000003', unsure)
    slow = false
    desk.wait(1)
    const next = desk.says('4917000000003', 'how much is the brass desk lamp?')
    assert.deepEqual(
      next.filter(message => message.author === 'assistant').map(message => message.status),
      ['queued'],
    )
    assert.equal(desk.conversationOf('4917000000003').handledBy, 'assistant')
  })

  it('changes nothing for a business whose answers wait for a person anyway', () => {
    const { desk, unsure } = slowDesk(() => true)
    setAssistant(desk.db, { mode: 'draft' }, NOON)
    const held = desk.says('4917000000004', unsure).filter(message => message.author === 'assistant')
    assert.deepEqual(
      held.map(message => message.status),
      ['draft'],
    )
    assert.equal(desk.conversationOf('4917000000004').handledBy, 'assistant')
  })
})
