import assert from 'node:assert/strict'
import express from 'express'
import request from 'supertest'
import { fixedClock } from '../../src/lib/clock.ts'
import { Counters } from '../../src/operations/counters.ts'
import { mountHealth } from '../../src/operations/health-routes.ts'
import { NOON } from '../support/instance.ts'

describe('the numbers for monitoring', () => {
  function withToken(metricsToken: string | undefined) {
    const clock = fixedClock(NOON)
    const app = express()
    mountHealth(app, {
      notReady: () => undefined,
      counters: new Counters(),
      gauges: () => ({ journal_depth: 0 }),
      metricsToken,
      clock,
    })
    const ask = (token: string) => request(app).get('/metrics').set('Authorization', `Bearer ${token}`)
    return { clock, ask }
  }

  it('are not there without a token', async () => {
    assert.equal((await withToken(undefined).ask('')).status, 404)
  })

  it('end the guessing of a short token after ten in a minute, the right one too', async () => {
    const { clock, ask } = withToken('numbers')
    assert.equal((await ask('numbers')).status, 200)
    for (let n = 0; n < 10; n++) assert.equal((await ask(`guess ${n}`)).status, 401)
    const refused = await ask('numbers')
    assert.equal(refused.status, 429)
    assert.equal(refused.headers['retry-after'], '60')
    clock.advance(60_000)
    assert.equal((await ask('numbers')).status, 200)
  })

  it('stay open to a long token, however often others guess', async () => {
    const { ask } = withToken('a'.repeat(20))
    for (let n = 0; n < 30; n++) assert.equal((await ask(`guess ${n}`)).status, 401)
    assert.equal((await ask('a'.repeat(20))).status, 200)
  })
})
