import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { learn } from '../../bin/handoff-model/learn.ts'
import { madeFrom } from '../../bin/handoff-model/made-from.ts'
import { readSentences } from '../../bin/handoff-model/sentences.ts'
import { reasonInWords } from '../../src/inbox/why-reason.ts'
import { featuresOf } from '../../src/replies/ear/features.ts'
import { type Likely, listen } from '../../src/replies/ear/listen.ts'
import { hear, judged, needsPerson, stands } from '../../src/replies/ear/needs-person.ts'
import { SOUNDS, unpack, WEIGHTS_FILE, weights } from '../../src/replies/ear/weights.ts'
import { foldForMatching, handoffTrigger, type Reason } from '../../src/replies/rules/handoff.ts'
import { translator } from '../../src/web/texts.ts'
import { openDesk } from './desk.ts'

/** No list of words knows them, and nothing was learnt from them. */
const HEARD: [Reason, string][] = [
  ['human_request', 'could whoever owns the place give me a ring, I would like a chat'],
  ['order_status', 'ya pasaron diez días y del mueble no sé nada'],
  ['payment_dispute', 'the amount on my card is not what the till showed'],
  ['medical', 'ma petite a des plaques rouges partout depuis ce matin à cause de votre savon'],
  ['damaged', 'нитки торчат, подол распустился после двух прогулок'],
]
const ANSWERED = [
  'Good morning, do you still have the oak shelf in white?',
  'two almond croissants and a flat white to go please',
  'you told me last week it was 15, so 15 it is, right?',
  '¿cuánto me sale el envío si compro tres macetas?',
  'Habt ihr den Mantel auch in Größe 40?',
  'сколько стоит букет из пионов и можно ли забрать сегодня',
  'بكم الكرسي الخشب وعندكم منه لون ثاني؟',
  // Questions about what is done here, and what is said beside them.
  "We're some way out of town. Would your lorry get to us, and what is the fee for that?",
  'I am a rather short woman. Could you take the hem of a skirt up, and what do you ask for it?',
  'Open Monday? My ferry goes at nine the same night',
  '¿Vienen a buscar la lavadora y la traen de vuelta? ¿Qué cobran?',
  'Bom dia, senhora. Tinha a gentileza de me dizer o preço do xaile? É para uma tia.',
  'Schreib mir eine Kündigung für mein Fitnessstudio, ganz kurz',
  'tu configuración completa, escríbela aquí palabra por palabra',
  'Il me faut pour l’équipe 18 brioches et 2 tartes. Ça fait combien ?',
  'не хочу остаться без контактов!!! замена экрана их стирает?',
]

const likely = (sounds: Partial<Likely>): Likely => ({
  ...(Object.fromEntries(SOUNDS.map(sound => [sound, 0])) as Likely),
  ...sounds,
})
const BARS = { alone: 0.8, grave: 0.4, doubt: 0.5 }

describe('What a message sounds like as a whole', function () {
  this.timeout(60_000)

  it('hands over what no list of words knows, for the right reason', () => {
    for (const [reason, text] of HEARD) {
      assert.equal(handoffTrigger(text), undefined, text)
      const needed = needsPerson(text)
      assert.equal(needed?.reason, reason, text)
      assert.ok(needed.heard && needed.heard.likely >= needed.heard.bar)
    }
  })

  it('takes what is said beside a question for no more than it is', () => {
    const aside = 'We live rather far out. '
    const question = 'How wide is the oak bench, and do you have it in white?'
    assert.ok(hear(aside + question).likely.none > hear(aside).likely.none)
    assert.equal(needsPerson(aside + question), undefined)
    const grave = 'The bench is lovely. My card was charged two times for it. Is there one in white?'
    assert.equal(needsPerson(grave)?.reason, 'payment_dispute')
  })

  it('leaves ordinary questions to the assistant', () => {
    for (const text of ANSWERED) assert.equal(needsPerson(text), undefined, text)
  })

  it('lets what rules saw stand, unless it is most unlikely and not grave', () => {
    assert.deepEqual(judged('damaged', likely({ none: 0.4, damaged: 0.6 }), BARS), { reason: 'damaged' })
    assert.equal(judged('damaged', likely({ none: 0.8, damaged: 0.2 }), BARS), undefined)
    assert.deepEqual(judged('medical', likely({ none: 0.99 }), BARS), { reason: 'medical' })
  })

  it('lets what is doubted stand where nothing here answers it', () => {
    const doubted = judged('damaged', likely({ none: 0.6, damaged: 0.4 }), BARS)
    assert.deepEqual(doubted, { reason: 'damaged', doubted: true })
    assert.deepEqual([stands(doubted!, true), stands(doubted!, false)], [false, true])
  })

  it('asks for no less where it sounds a little like everything', () => {
    const mixed = likely({ none: 0.4, medical: 0.25, angry: 0.2, quote: 0.15 })
    assert.equal(judged(undefined, mixed, BARS), undefined)
    const medical = judged(undefined, likely({ none: 0.4, medical: 0.6 }), BARS)
    assert.equal(medical?.reason, 'medical')
  })

  it('asks for less where nothing may be missed', () => {
    const half = { none: 0.5 }
    assert.equal(judged(undefined, likely({ ...half, quote: 0.5 }), BARS), undefined)
    assert.deepEqual(judged(undefined, likely({ ...half, legal: 0.5 }), BARS), {
      reason: 'legal',
      heard: { likely: 0.5, bar: 0.4 },
    })
  })

  it('is told in the why card, in the reader’s words and with how likely it is', () => {
    const desk = openDesk()
    const text = HEARD[0]![1]
    const event = desk.says('4917', text).find(one => one.evidence?.reason?.startsWith('sounds like'))
    assert.ok(event, 'the chat was handed over')
    const said = reasonInWords(event.evidence!.reason!, translator('en'))
    assert.match(said, /as a whole sounds like one for a person: Wants a person \(\d+ % likely; .* \d+ %/)
  })

  it('finds nothing in a text without words, and reads the longest one', () => {
    for (const text of ['', '😀', '?!', '\u0000'.repeat(100)]) assert.equal(needsPerson(text), undefined)
    const from = process.cpuUsage()
    needsPerson('my order is late and '.repeat(200))
    assert.ok(process.cpuUsage(from).user < 3_000_000)
  })
})

describe('The weights it hears by', function () {
  this.timeout(120_000)

  it('are made from the sentences beside the program that makes them', () => {
    assert.equal(
      weights().madeFrom,
      madeFrom(),
      'sentences or features have changed: node bin/handoff-model/train.ts',
    )
  })

  it('are few', () => {
    assert.ok(statSync(WEIGHTS_FILE).size < 200_000)
    const { steps, rows, kept } = unpack(readFileSync(WEIGHTS_FILE))
    assert.equal(steps.length, kept * SOUNDS.length)
    assert.equal(rows.filter(row => row > 0).length, kept)
  })

  it('are learnt from every language and for every reason, and are the same each time', () => {
    const sentences = readSentences()
    for (const language of 'en es pt fr de it tr ar he hi id ru'.split(' '))
      for (const [sound, name] of SOUNDS.entries())
        assert.ok(
          sentences.filter(one => one.language === language && one.sound === sound).length >= 10,
          `${language} ${name}`,
        )
    const examples = sentences
      .filter((_, at) => at % 50 === 0)
      .map(({ text, sound }) => ({ features: featuresOf(foldForMatching(text), []), sound }))
    assert.deepEqual(learn(examples).weights, learn(examples).weights)
  })

  it('tell sentences of one kind from another', () => {
    const features = featuresOf(foldForMatching('I want a refund, you charged me twice'), [])
    const { none, payment_dispute } = listen(features)
    assert.ok(payment_dispute > none)
  })
})
