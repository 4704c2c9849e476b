import assert from 'node:assert/strict'
import type { ChannelKind } from '../../src/channels/events.ts'
import { createPace, type Place } from '../../src/channels/pace.ts'
import { fixedClock } from '../../src/lib/clock.ts'

const NOON = new Date('2026-11-20T12:00:00Z')
const MINUTE = 60_000

function started() {
  const clock = fixedClock(NOON)
  return { clock, pace: createPace(clock, () => 0), waiting: [] as { one: Place; at: number }[] }
}

const place = (change: Partial<Place> = {}): Place => ({
  kind: 'whatsapp',
  account: '7001',
  appKey: 'app',
  recipient: '1',
  isMedia: false,
  ...change,
})

let customers = 0
/** More messages to ever new customers than may leave, for so many seconds; how many left in each. */
function rush(
  { clock, pace, waiting }: ReturnType<typeof started>,
  seconds: number,
  change: Partial<Place> = {},
) {
  const perSecond: number[] = []
  let asked = 0
  for (let second = 0; second < seconds; second++) {
    let sent = 0
    for (let ms = 0; ms < 1000; ms += 5) {
      const now = clock.now().getTime()
      while (waiting.length < 500)
        waiting.push({ one: place({ recipient: `r${customers++}`, ...change }), at: now })
      for (const entry of [...waiting]) {
        if (entry.at > now) continue
        asked++
        const wait = pace.take(entry.one)
        if (wait > 0) entry.at = now + wait
        else {
          waiting.splice(waiting.indexOf(entry), 1)
          sent++
        }
      }
      clock.advance(5)
    }
    perSecond.push(sent)
  }
  const total = perSecond.reduce((sum, n) => sum + n, 0)
  assert.ok(asked <= 6 * total + 600, `only a few ask for each turn: ${asked} for ${total}`)
  return perSecond
}

const usage = (percent: number, minutes = 0) =>
  JSON.stringify({
    '900': [{ type: 'messenger', call_count: percent, estimated_time_to_regain_access: minutes }],
  })

describe('the pace of a number', () => {
  it('begins at 20 a second and rises to 80 while Meta takes all of it', () => {
    const rates = rush(started(), 12)
    assert.ok(rates[0]! <= 41, `${rates}`) // What had gathered, and a second's worth.
    assert.ok(rates[1]! < 30, `${rates}`)
    assert.ok(rates.at(-1)! >= 78 && rates.at(-1)! <= 81, `${rates}`)
  })

  it('is halved by “too many messages”, and no message is sent at once', () => {
    const line = started()
    rush(line, 12)
    line.pace.noteRefused(place(), '130429')
    assert.ok(line.pace.take(place({ recipient: 'x' })) > 0)
    const [first] = rush(line, 1)
    assert.ok(first! >= 36 && first! <= 42, `${first}`)
  })

  it('leaves a part for answers where many are written to', () => {
    const line = started()
    let bulk = 0
    for (let n = 0; n < 500; n++)
      if (line.pace.take(place({ recipient: `b${n}`, isBulk: true })) === 0) bulk++
    assert.equal(bulk, 15)
    for (let n = 0; n < 5; n++) assert.equal(line.pace.take(place({ recipient: `a${n}` })), 0)
    assert.ok(line.pace.take(place({ recipient: 'more' })) <= 50, 'and the next one soon')
  })

  it('is each number’s own', () => {
    const line = started()
    for (let n = 0; n < 20; n++) line.pace.take(place({ recipient: `a${n}` }))
    assert.ok(line.pace.take(place({ recipient: 'new' })) > 0)
    assert.equal(line.pace.take(place({ account: '7002', recipient: 'new' })), 0)
  })
})

describe('the pace to one customer', () => {
  it('is one message in six seconds, with 45 ahead of that', () => {
    const { clock, pace } = started()
    const waits: number[] = []
    for (let n = 0; n < 60; n++) {
      const one = place()
      let waited = 0
      for (let wait = pace.take(one); wait > 0; wait = pace.take(one)) {
        clock.advance(wait)
        waited += wait
      }
      waits.push(waited)
      clock.advance(50) // As long as a call takes, so that only the pair is short.
    }
    assert.deepEqual(waits.slice(0, 45), Array(45).fill(0))
    assert.ok(
      waits.slice(46).every(wait => wait >= 5940 && wait <= 6000),
      `${waits.slice(45)}`,
    )
  })

  it('begins anew where WhatsApp says that it was too quick', () => {
    const { pace } = started()
    pace.noteRefused(place(), '131056')
    assert.equal(pace.take(place()), 6000)
    assert.equal(pace.take(place({ recipient: '2' })), 0)
  })

  it('is not limited on the other channels', () => {
    const line = started()
    assert.ok(rush(line, 3, { kind: 'messenger', recipient: 'same' })[2]! >= 50)
  })
})

describe('the pace of pages and accounts', () => {
  it('is at most 50 a second on Instagram, and ten files', () => {
    const words = rush(started(), 15, { kind: 'instagram' })
    assert.ok(words.at(-1)! >= 48 && words.at(-1)! <= 51, `${words}`)
    for (const kind of ['instagram', 'messenger'] as ChannelKind[]) {
      const files = rush(started(), 5, { kind, isMedia: true })
      assert.ok(files.at(-1)! <= 11, `${kind} ${files}`)
    }
  })

  it('is halved above 75 % of what Meta allows, and whole again below', () => {
    const line = started()
    const page = { kind: 'messenger', account: '1010' } as const
    rush(line, 15, page)
    const [whole] = rush(line, 1, page)
    line.pace.noteUsage(place(page), { app: null, business: usage(76) })
    const half = rush(line, 2, page)[1]!
    line.pace.noteUsage(place(page), { app: null, business: usage(75) })
    const again = rush(line, 2, page)[1]!
    assert.ok(Math.abs(half - whole! / 2) <= 3, `${half} of ${whole}`)
    assert.ok(again >= whole! - 3, `${again} of ${whole}`)
  })

  it('stops at 95 % for as long as Meta says, else for 1, 2, 4 minutes', () => {
    const { clock, pace } = started()
    pace.noteUsage(place(), { app: null, business: usage(96, 17) })
    assert.equal(pace.take(place()), 17 * MINUTE)
    clock.advance(17 * MINUTE)
    assert.equal(pace.take(place()), 0)
    pace.noteUsage(place(), { app: null, business: usage(10) })
    for (const minutes of [1, 2, 4]) {
      pace.noteUsage(place(), { app: null, business: usage(95) })
      pace.noteUsage(place(), { app: null, business: usage(97) }) // Another call was under way.
      assert.equal(pace.take(place()), minutes * MINUTE)
      clock.advance(minutes * MINUTE)
      assert.equal(pace.take(place()), 0)
    }
  })

  it('stops every account of an app that has used up its calls', () => {
    const { pace } = started()
    pace.noteUsage(place(), { app: '{"call_count":99,"total_time":3}', business: null })
    assert.equal(pace.take(place({ account: '7002' })), MINUTE)
    assert.equal(pace.take(place({ account: '7003', appKey: 'another' })), 0)
    const refused = started().pace
    refused.noteRefused(place(), '4')
    assert.equal(refused.take(place({ kind: 'instagram', account: '1' })), MINUTE)
    const busy = started().pace
    busy.noteRefused(place(), '80006')
    assert.equal(busy.take(place()), MINUTE)
    assert.equal(busy.take(place({ account: '7002' })), 0)
  })

  it('makes nothing of headers nobody understands', () => {
    const { pace } = started()
    for (const header of ['', '<html>', '[]', '{}', '{"1":"x"}', '{"1":[{"call_count":"many"}]}'])
      pace.noteUsage(place(), { app: header, business: header })
    assert.equal(pace.take(place()), 0)
  })

  it('is rested when a new one would be no faster: nothing of a burst is used up, and Meta stopped nobody', () => {
    const { clock, pace } = started()
    assert.equal(pace.isRested(), true)
    pace.take(place())
    assert.equal(pace.isRested(), false)
    clock.advance(6_000)
    assert.equal(pace.isRested(), true)
    pace.noteUsage(place(), { app: null, business: usage(96) })
    assert.equal(pace.isRested(), false)
    clock.advance(MINUTE)
    assert.equal(pace.isRested(), false, 'half as fast until Meta says that all is well')
    pace.noteUsage(place(), { app: null, business: usage(10) })
    assert.equal(pace.isRested(), true)
    pace.noteRefused(place(), '4')
    assert.equal(pace.isRested(), false)
  })
})
