import assert from 'node:assert/strict'
import type { ChannelKind } from '../../src/channels/events.ts'
import { listNotices } from '../../src/channels/notices.ts'
import { channels } from '../../src/channels/schema.ts'
import { handOff } from '../../src/inbox/handoff.ts'
import { HOUR, ORDER_READY, PROGRAM, refused, type SendingLine, sendingLine } from './sending.ts'

const MINUTE = 60_000

/** When each try was made, in seconds after the one before. */
const waits = (handed: { at: Date }[]) =>
  handed.slice(1).map((one, at) => Math.round((one.at.getTime() - handed[at]!.at.getTime()) / 1000))

const roughly = (seconds: number[], wanted: number[]) =>
  assert.ok(
    seconds.length === wanted.length &&
      seconds.every((one, at) => one >= wanted[at]! && one <= wanted[at]! * 1.11 + 1),
    `${seconds} is not about ${wanted}`,
  )

describe('a message Meta does not take yet', () => {
  it('waits longer each time when the pair of numbers is busy, until the window has closed', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '131056')
    const message = line.send('Hi')
    await line.pass(30 * MINUTE)
    // The first would be 4 s, but then the pair’s own pace is one in 6 s.
    roughly(waits(line.handed).slice(0, 5), [6, 16, 64, 256, 1024])
    assert.equal(line.state(message), 'queued')
    await line.pass(24 * HOUR)
    assert.equal(line.state(message), 'failed window_closed')
    assert.match(
      line.fresh(message).failureReason!,
      /^Too many messages to this customer.* more than 24 hours ago/,
    )
  })

  it('is tried three times more after a hiccup, and then a person is told', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '131000')
    const message = line.send('Hi')
    await line.pass(10 * MINUTE)
    roughly(waits(line.handed), [5, 10, 20])
    assert.equal(line.state(message), 'failed 131000')
    assert.match(line.fresh(message).failureReason!, /It was tried 4 times/)
    assert.notEqual(line.conversation().waitingSince, null)
  })

  it('waits as long as Meta says where that is longer', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '131000', { retryAfterMs: MINUTE })
    line.send('Hi')
    await line.pass(10 * MINUTE)
    roughly(waits(line.handed), [60, 60, 60])
  })

  it('is tried for as long as it may be sent while Meta cannot be reached', async () => {
    for (const by of ['person', 'assistant'] as const) {
      const line = await sendingLine()
      line.meta.answer = () => ({ outcome: 'not_sent', details: 'Meta could not be reached (ECONNREFUSED)' })
      const message = by === 'person' ? line.send('Hi') : line.answers('We have it.')
      await line.pass(9 * HOUR)
      assert.ok(line.handed.length > 90, `${line.handed.length} tries`)
      assert.equal(line.state(message), 'queued')
      line.meta.answer = () => ({ outcome: 'accepted', providerId: 'out.1' })
      await line.pass(6 * MINUTE)
      assert.equal(line.state(message), 'sent')
    }
  })

  it('fails with the reason when Meta stayed away until the window closed', async () => {
    const line = await sendingLine()
    line.meta.answer = () => ({ outcome: 'not_sent', details: 'down' })
    const message = line.send('Hi')
    await line.pass(24 * HOUR)
    assert.equal(line.state(message), 'failed window_closed')
    assert.match(line.fresh(message).failureReason!, /^Meta could not be reached\. .*24 hours ago/)
    const tries = line.handed.length
    await line.pass(5 * HOUR)
    assert.equal(line.handed.length, tries)
  })

  it('holds back what comes after it in its conversation, and nothing else', async () => {
    const line = await sendingLine()
    let isDown = true
    line.meta.answer = ({ recipient }) =>
      isDown && recipient[0]!.value.endsWith('2')
        ? { outcome: 'not_sent', details: 'down' }
        : { outcome: 'accepted', providerId: `out.${line.handed.length}` }
    for (const text of ['one', 'two', 'three']) line.send(text)
    await line.pass(MINUTE)
    assert.deepEqual(
      new Set(line.handed.map(one => 'text' in one.content && one.content.text)),
      new Set(['one']),
    )
    isDown = false
    await line.pass(6 * MINUTE)
    const arrived = line.handed.slice(-3).map(one => 'text' in one.content && one.content.text)
    assert.deepEqual(arrived, ['one', 'two', 'three'])
  })

  it('waits for its turn where messages leave too quickly, in order and without failing', async () => {
    const line = await sendingLine()
    const messages = Array.from({ length: 50 }, (_, n) => line.send(`n${n}`))
    await line.work()
    assert.equal(line.handed.length, 20)
    await line.pass(MINUTE)
    assert.deepEqual(
      line.handed.map(one => 'text' in one.content && one.content.text),
      messages.map((_, n) => `n${n}`),
    )
    assert.ok(
      waits(line.handed)
        .slice(-3)
        .every(seconds => seconds === 6),
      `${waits(line.handed)}`,
    )
    assert.ok(messages.every(message => line.state(message) === 'sent'))
  })

  it('is never sent again where nobody knows whether it arrived', async () => {
    const line = await sendingLine()
    line.meta.answer = () => ({ outcome: 'unknown', details: 'no answer' })
    const message = line.answers('We have it.')
    await line.pass(48 * HOUR)
    assert.equal(line.handed.length, 1)
    assert.equal(line.state(message), 'unknown')
    assert.equal(line.conversation().handledBy, 'person')
  })

  it('is a template that is given up after a day', async () => {
    const line = await sendingLine()
    line.template()
    line.meta.answer = () => ({ outcome: 'not_sent', details: 'down' })
    const message = line.send(ORDER_READY)
    await line.pass(25 * HOUR)
    assert.equal(line.state(message), 'failed not_sent')
  })
})

describe('a channel that Meta stops', () => {
  it('keeps its messages, and sends them in order once it is connected again', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '190')
    const [one, two] = [line.send('one'), line.answers('two')]
    await line.pass(HOUR)
    assert.deepEqual([line.state(one), line.state(two), line.handed.length], ['queued', 'queued', 1])
    const { state, stateReason, pausedCode } = line.channel()
    assert.deepEqual([state, pausedCode], ['paused', '190'])
    assert.match(stateReason!, /Reconnect the channel/)
    assert.deepEqual(
      listNotices(line.db).map(notice => [notice.kind, notice.severity]),
      [['sending_stopped', 'critical']],
    )
    assert.throws(() => line.send('three'), /Reconnect the channel/)

    line.meta.answer = () => ({ outcome: 'accepted', providerId: `out.${line.handed.length}` })
    await line.connect()
    await line.pass(MINUTE)
    assert.deepEqual([line.state(one), line.state(two)], ['sent', 'sent'])
    assert.deepEqual(
      line.handed.slice(1).map(({ content }) => 'text' in content && content.text),
      ['one', 'two'],
    )
    assert.deepEqual(listNotices(line.db), [])
  })

  it('asks the gate again: what came too late fails with its reason', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '190')
    const message = line.send('Hi')
    await line.pass(30 * HOUR)
    assert.equal(line.state(message), 'queued')
    await line.connect()
    await line.pass(MINUTE)
    assert.equal(line.state(message), 'failed window_closed')
    assert.equal(line.handed.length, 1)
  })

  it('goes on by itself where the stop has an end', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '131048')
    const message = line.send('Hi')
    await line.pass(5.9 * HOUR)
    assert.equal(line.channel().state, 'paused')
    assert.equal(line.state(message), 'queued')
    line.meta.answer = () => ({ outcome: 'accepted', providerId: 'out.1' })
    await line.pass(0.2 * HOUR)
    assert.equal(line.channel().state, 'connected')
    assert.equal(line.channel().pausedUntil, null)
    assert.equal(line.state(message), 'sent')
  })

  it('lets nothing more leave once it is disconnected', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '190')
    const message = line.send('Hi')
    await line.work()
    line.db.update(channels).set({ state: 'disconnected' }).run()
    await line.pass(2 * HOUR)
    assert.equal(line.state(message), 'cancelled')
    assert.equal(line.handed.length, 1)
  })

  it('sends no answer that a person took over meanwhile', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '190')
    const answer = line.answers('We have it.')
    await line.work()
    handOff(line.db, line.conversation().id, 'taken_over', line.clock.now())
    line.meta.answer = () => ({ outcome: 'accepted', providerId: 'out.1' })
    await line.connect()
    await line.pass(MINUTE)
    assert.equal(line.state(answer), 'cancelled')
    assert.equal(line.handed.length, 1)
  })
})

/** Every row of Meta's tables, and what has to have become of a person's message two minutes, or a day, later. */
const ENDS: Record<'whatsapp' | 'messenger', Record<string, string>> = {
  whatsapp: {
    '0': 'channel',
    '190': 'channel',
    '190/463': 'channel',
    '102': 'channel',
    '3': 'channel',
    '10': 'channel',
    '200': 'channel',
    '299': 'channel',
    '33': 'channel',
    '100/33': 'channel',
    '368': 'channel',
    '131005': 'channel',
    '131031': 'channel',
    '131037': 'channel',
    '131042': 'channel',
    '131045': 'channel',
    '133010': 'channel',
    '131048': 'channel for 6 h',
    '1': 'few',
    '131000': 'few',
    '133015': 'few',
    '131053': 'once more',
    '2': 'until the window closes',
    '4': 'until the window closes',
    '17': 'until the window closes',
    '32': 'until the window closes',
    '341': 'until the window closes',
    '613': 'until the window closes',
    '80007': 'until the window closes',
    '130429': 'until the window closes',
    '131016': 'until the window closes',
    '131056': 'until the window closes',
    '131057': 'until the window closes',
    '133004': 'until the window closes',
    '2494100': 'until the window closes',
    '100': 'failed',
    '130472': 'failed',
    '130497': 'failed',
    '131008': 'failed',
    '131009': 'failed',
    '131021': 'failed',
    '131026': 'failed, unreachable',
    '131030': 'failed',
    '131047': 'failed',
    '131049': 'failed',
    '131050': 'failed, no offers',
    '131051': 'failed',
    '131052': 'failed',
    '131055': 'failed',
    '131059': 'failed',
    '131060': 'failed',
    '131062': 'failed',
    '131063': 'failed, notice',
    '131064': 'failed, notice',
    '132000': 'failed',
    '132001': 'failed',
    '132005': 'failed',
    '132007': 'failed',
    '132008': 'failed',
    '132012': 'failed',
    '132015': 'failed, template PAUSED',
    '132016': 'failed, template DISABLED',
    '132068': 'failed, notice',
    '132069': 'failed, notice',
    '134011': 'failed, notice',
    '135000': 'failed',
    '137000': 'failed',
    '139200': 'failed, notice',
    '987654': 'failed',
  },
  messenger: {
    '190': 'channel',
    '10': 'channel',
    '10/2018065': 'channel',
    '200': 'channel',
    '100/33': 'channel',
    '10/1893063': 'channel for 1 h',
    '10/2018278': 'failed',
    '10/2534022': 'failed',
    '100': 'failed',
    '100/1893061': 'failed',
    '100/2018001': 'failed, unreachable',
    '100/2018034': 'failed',
    '100/2018108': 'failed, unreachable',
    '551/1545041': 'failed, unreachable',
    '1': 'few',
    '2': 'few',
    '1200/2018024': 'few',
    '1545012': 'once more',
    '100/2018047': 'failed',
    '100/2018074': 'once more',
    '100/2018344': 'once more',
    '100/2018347': 'once more',
    '4': 'until the window closes',
    '17': 'until the window closes',
    '32': 'until the window closes',
    '613': 'until the window closes',
    '80006': 'until the window closes',
  },
}

async function endOf(line: SendingLine, kind: ChannelKind, key: string): Promise<string> {
  await line.startAgain()
  const isTemplate = key.startsWith('132')
  line.meta.answer = () => refused(kind, key)
  const message = line.send(isTemplate ? ORDER_READY : 'Hi')
  await line.pass(45 * MINUTE)
  const { state, pausedUntil } = line.channel()
  const { status, failureCode, failureReason } = line.fresh(message)
  const notices = listNotices(line.db)
  if (state === 'paused') {
    assert.equal(status, 'queued', 'the message is kept')
    assert.equal(line.handed.length, 1, 'and nothing more is tried')
    assert.equal(notices.length, 1, 'the owner is told')
    assert.throws(() => line.send('more'), 'and nothing more is taken')
    const hours = pausedUntil && Math.round((pausedUntil.getTime() - line.handed[0]!.at.getTime()) / HOUR)
    return hours ? `channel for ${hours} h` : 'channel'
  }
  if (status === 'queued') {
    await line.pass(24 * HOUR)
    assert.equal(line.fresh(message).status, 'failed')
    assert.equal(line.fresh(message).failureCode, 'window_closed')
    return 'until the window closes'
  }
  assert.equal(status, 'failed')
  assert.equal(failureCode, key.split('/')[0])
  assert.match(failureReason!, /^[A-Z].*\.$/)
  const tries = line.handed.length
  if (tries > 1) return tries === 2 ? 'once more' : tries === 4 ? 'few' : `${tries} tries`
  const also = [
    line.conversation().unreachableAt && 'unreachable',
    line.contact().marketingStoppedAt && 'no offers',
    notices.length > 0 && 'notice',
    isTemplate && line.templateStatus() !== 'APPROVED' && `template ${line.templateStatus()}`,
  ].filter(Boolean)
  return ['failed', ...also].join(', ')
}

describe('every code of Meta’s ends in its state', () => {
  for (const kind of ['whatsapp', 'messenger', 'instagram'] as const) {
    describe(kind, () => {
      let line: SendingLine
      before(async () => {
        line = await sendingLine(kind)
        line.template()
      })
      for (const [key, wanted] of Object.entries(ENDS[kind === 'whatsapp' ? 'whatsapp' : 'messenger']))
        it(`${key}: ${wanted}`, async () => assert.equal(await endOf(line, kind, key), wanted))
    })
  }

  it('another template goes on when one is paused', async () => {
    const line = await sendingLine()
    line.template()
    line.template({ name: 'hours' })
    line.meta.answer = () => refused('whatsapp', '132015')
    line.send(ORDER_READY)
    await line.work()
    line.meta.answer = () => ({ outcome: 'accepted', providerId: 'out.2' })
    assert.throws(() => line.send(ORDER_READY), /paused this template/)
    const other = line.send({ ...ORDER_READY, name: 'hours' } as typeof ORDER_READY)
    await line.work()
    assert.equal(line.state(other), 'sent')
  })
})

describe('a message with files', () => {
  it('is sent with Meta’s id of each, handed over once', async () => {
    const line = await sendingLine()
    const file = line.file('image/png')
    const message = line.send({ type: 'image', fileId: file.publicId, mime: '', caption: 'Blue' })
    await line.work()
    assert.equal(line.state(message), 'sent')
    assert.deepEqual(line.uploads, [file.publicId])
    assert.deepEqual(line.handed[0]!.content, {
      type: 'image',
      fileId: file.publicId,
      mime: 'image/png',
      caption: 'Blue',
      providerMediaId: `meta-${file.publicId}`,
    })
    assert.equal(line.fresh(message).text, 'Blue')
  })

  it('is not sent where Meta does not take the file, with its reason', async () => {
    const line = await sendingLine()
    const file = line.file('image/png')
    line.meta.upload = () => ({ outcome: 'refused', code: '100', details: 'bad', act: 'stop' })
    const message = line.send({ type: 'image', fileId: file.publicId, mime: '' })
    await line.pass(MINUTE)
    assert.equal(line.state(message), 'failed 100')
    assert.equal(line.handed.length, 0)
  })

  it('waits where Meta cannot be reached for it, and stops the channel where the token ended', async () => {
    const line = await sendingLine()
    const file = line.file('image/png')
    line.meta.upload = () => ({ outcome: 'not_sent', details: 'down' })
    const message = line.send({ type: 'image', fileId: file.publicId, mime: '' })
    await line.pass(MINUTE)
    assert.equal(line.state(message), 'queued')
    line.meta.upload = () => ({ outcome: 'refused', code: '190', details: '', act: 'channel' })
    await line.pass(6 * MINUTE)
    assert.deepEqual([line.state(message), line.channel().state], ['queued', 'paused'])
    line.meta.upload = () => ({ outcome: 'ok', providerMediaId: '77' })
    await line.connect()
    await line.pass(MINUTE)
    assert.equal(line.state(message), 'sent')
  })

  it('hands the file over anew where Meta lost it', async () => {
    const line = await sendingLine()
    const file = line.file('image/png')
    line.db.$client
      .prepare(
        'INSERT INTO media_uploads (file_id, account, provider_media_id, expires_at) VALUES (?, ?, ?, ?)',
      )
      .run(file.id, '7001', `meta-${file.publicId}`, Number.MAX_SAFE_INTEGER)
    line.meta.answer = () => refused('whatsapp', '131053')
    line.send({ type: 'image', fileId: file.publicId, mime: '' })
    await line.work()
    assert.equal(line.db.$client.prepare('SELECT count(*) FROM media_uploads').pluck().get(), 0)
  })
})

describe('the gate, just before sending', () => {
  it('stops what has become forbidden since it was queued', async () => {
    const line = await sendingLine()
    const message = line.send('Hi')
    line.db.$client.prepare('UPDATE contacts SET restricted_at = 1').run()
    await line.work()
    assert.equal(line.state(message), 'failed restricted')
    assert.equal(line.handed.length, 0)
  })

  it('sets the human agent tag on what a person typed here, never on a program’s or a machine’s', async () => {
    const line = await sendingLine('messenger')
    line.db.update(channels).set({ hasHumanAgent: true }).run()
    const fromProgram = line.send('Hi', PROGRAM)
    const answer = line.answers('We have it.')
    line.clock.advance(30 * HOUR)
    const typed = line.send('Hello again')
    await line.work()
    assert.deepEqual(
      [fromProgram, answer, typed].map(message => line.state(message)),
      ['failed window_closed', 'cancelled', 'sent'],
    )
    assert.deepEqual(
      line.handed.map(({ content }) => content.humanAgent),
      [true],
    )
    assert.throws(() => line.send('Hi', PROGRAM), /24 hours/)
  })

  it('forgets the feature where Meta says that the app lacks it, and the channel goes on', async () => {
    const line = await sendingLine('instagram')
    line.db.update(channels).set({ hasHumanAgent: true }).run()
    line.clock.advance(30 * HOUR)
    line.meta.answer = () => refused('instagram', '10/2018065')
    const message = line.send('Hello again')
    await line.work()
    assert.equal(line.state(message), 'failed 10')
    assert.deepEqual([line.channel().state, line.channel().hasHumanAgent], ['connected', false])
  })
})

describe('an automatic answer that could not leave yet', () => {
  const texts = (line: SendingLine) =>
    line.db.$client
      .prepare(
        "SELECT group_concat(text, ' / ') FROM (SELECT text FROM messages WHERE asks = 1 AND id > ? ORDER BY id)",
      )
      .pluck()
      .get(line.conversation().answeredThrough)

  it('is taken back when the customer writes on, and the next one answers both', async () => {
    const line = await sendingLine()
    line.meta.answer = () => ({ outcome: 'not_sent', details: 'down' })
    line.db.$client.prepare('UPDATE conversations SET disclosed_at = ?').run(line.clock.now().getTime())
    const answer = line.answers('Hello, I am an assistant.')
    await line.pass(10_000)
    assert.equal(texts(line), null)
    line.writes('Do you have mugs?')
    assert.equal(line.state(answer), 'cancelled')
    assert.equal(texts(line), 'hello / Do you have mugs?')
    assert.equal(line.conversation().disclosedAt, null, 'what said that it is a machine was never said')
    assert.equal(line.conversation().lastSnippet, 'Do you have mugs?')
    line.meta.answer = () => ({ outcome: 'accepted', providerId: 'out.1' })
    const both = line.answers('Hello. Yes, blue ones.')
    await line.pass(MINUTE)
    assert.equal(line.state(both), 'sent')
    assert.equal(line.state(answer), 'cancelled')
  })

  it('takes back no further than what was answered before', async () => {
    const line = await sendingLine()
    line.answers('Hi there.')
    await line.work()
    line.writes('Do you have mugs?')
    line.meta.answer = () => ({ outcome: 'not_sent', details: 'down' })
    line.answers('Yes.')
    await line.work()
    line.writes('And plates?')
    assert.equal(texts(line), 'Do you have mugs? / And plates?')
  })

  it('stays where a person has the conversation, or wrote it', async () => {
    const line = await sendingLine()
    line.meta.answer = () => ({ outcome: 'not_sent', details: 'down' })
    const message = line.send('I will look.')
    await line.work()
    line.writes('Thanks')
    assert.equal(line.state(message), 'queued')
  })
})

describe('a reaction of ours', () => {
  it('stands at its message once Meta took it, and is no answer', async () => {
    const line = await sendingLine()
    line.send({ type: 'reaction', target: 'in.1', emoji: '👍' })
    await line.work()
    const reaction = () => line.db.$client.prepare('SELECT emoji FROM reactions').pluck().get()
    assert.equal(reaction(), '👍')
    assert.equal(line.conversation().handledBy, 'assistant')
    assert.notEqual(line.conversation().waitingSince, null)
    assert.equal(line.conversation().lastSnippet, 'hello')
    line.clock.advance(1000)
    line.send({ type: 'reaction', target: 'in.1', emoji: '' })
    await line.work()
    assert.equal(reaction(), null)
  })

  it('changes nothing where Meta refuses it', async () => {
    const line = await sendingLine()
    line.meta.answer = () => refused('whatsapp', '131009')
    const message = line.send({ type: 'reaction', target: 'in.1', emoji: '👍' })
    await line.work()
    assert.equal(line.state(message), 'failed 131009')
    assert.equal(line.db.$client.prepare('SELECT count(*) FROM reactions').pluck().get(), 0)
  })
})

describe('a text that is too long for one message', () => {
  it('becomes several, at the ends of sentences, in order and whole', async () => {
    const line = await sendingLine('instagram')
    const sentence = `${'A word '.repeat(60)}ends here.`
    const text = Array.from({ length: 5 }, (_, n) => `${n} ${sentence}`).join(' ')
    line.send(text)
    await line.work()
    const parts = line.handed.map(({ content }) => (content.type === 'text' ? content.text : ''))
    assert.equal(parts.length, 3)
    assert.ok(parts.every(part => Buffer.byteLength(part) <= 1000 && part.endsWith('ends here.')))
    assert.equal(parts.join(' '), text)
  })

  it('is refused where it would be too many, and the assistant’s is never split', async () => {
    const line = await sendingLine('instagram')
    assert.throws(() => line.send('word '.repeat(3000)), /has 14999 bytes; Instagram takes 1000/)
    const answer = line.answers('word '.repeat(300))
    await line.work()
    assert.equal(line.state(answer), 'failed too_long')
    assert.equal(line.handed.length, 0)
  })
})
