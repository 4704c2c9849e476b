import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { createLog, inWords, type LogFields } from '../../src/lib/log.ts'
import { Secret } from '../../src/lib/secret.ts'

function written(fields: Record<string, unknown>, message = 'something happened') {
  const lines: string[] = []
  createLog('trace', { write: line => void lines.push(line) }).info(fields as LogFields, message)
  assert.equal(lines.length, 1)
  return { line: lines[0]!, value: JSON.parse(lines[0]!) as Record<string, unknown> }
}

describe('a line of the log (SEC-LOG)', () => {
  it('holds the fields of the list, and of others the name alone', () => {
    const { line, value } = written({
      event: 'job_failed',
      tenant: 't1',
      attempts: 3,
      handle: '@ada',
      email: 'ada@customer.example',
      contact: { name: 'Ada', deep: { text: 'I am pregnant' } },
      body: Buffer.from('words'),
      constructor: 'words',
    })
    assert.deepEqual(
      [value.event, value.tenant, value.attempts, value.unlisted],
      ['job_failed', 't1', 3, ['handle', 'email', 'contact', 'body', 'constructor']],
    )
    assert.doesNotMatch(line, /ada|pregnant|words/i)
  })

  it('holds a field only as what it has to be', () => {
    const { line, value } = written({ tenant: { name: 'Ada' }, code: new Map([['Ada', 1]]), usable: true })
    assert.deepEqual([value.unlisted, value.usable], [['tenant', 'code'], true])
    assert.doesNotMatch(line, /Ada/)
  })

  it('says of an error what it is and where, never its words', () => {
    const error = Object.assign(new TypeError('no price in “12 euros for Ada”'), { code: 'E_PRICE' })
    for (const fields of [{ err: error }, error]) {
      const { line } = written(fields as Record<string, unknown>)
      assert.match(line, /TypeError/)
      assert.match(line, /E_PRICE/)
      assert.match(line, /log\.test\.ts/)
      assert.doesNotMatch(line, /euros|Ada/)
    }
  })

  it('hides a secret however it gets there', () => {
    const secret = new Secret('hunter2-hunter2')
    const seen = [
      written({ token: secret, code: secret, err: { secret }, reason: `${secret}` }, String(secret)).line,
      JSON.stringify({ secret }),
      inspect({ secret }, { showHidden: true, depth: 9 }),
      `${secret}`,
      JSON.stringify(structuredClone({ ...secret })),
      inspect(Object.getOwnPropertyDescriptors(secret)),
    ]
    for (const text of seen) assert.doesNotMatch(text, /hunter2/)
    assert.equal(secret.reveal(), 'hunter2-hunter2')
  })

  const HOSTILE = 'real\r\n12:00:00 info  forged\u001b[2J\u009b31m\u202eevil\u2028x\u0007\u0000'
  it('is one line on a terminal too, whatever is in it', () => {
    for (const line of [
      written({ reason: HOSTILE }).line,
      written({ event: HOSTILE, frames: [HOSTILE] }).line,
      written({ [HOSTILE]: 1 }).line,
      written({}, HOSTILE).line,
      `${JSON.stringify({ time: '2026-11-21T11:05:06Z', level: HOSTILE, event: HOSTILE, msg: HOSTILE, x: HOSTILE })}\n`,
    ]) {
      const shown = inWords(line)
      assert.equal(shown.indexOf('\n'), shown.length - 1)
      assert.doesNotMatch(shown.slice(0, -1), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      assert.match(shown, /u000d.+u000a.*forged|\(odd\)/)
    }
    assert.doesNotMatch(written({ reason: HOSTILE }).line.slice(0, -1), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })

  it('is what people read where somebody reads along', () => {
    const line = JSON.stringify({
      level: 'info',
      time: '2026-11-21T11:05:06.000Z',
      event: 'listening',
      url: 'http://localhost:8080',
      msg: 'Hearthline is ready',
    })
    assert.equal(inWords(line), '11:05:06 info  listening: Hearthline is ready url=http://localhost:8080\n')
  })
})
