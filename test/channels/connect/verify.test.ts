import assert from 'node:assert/strict'
import { checkChannel } from '../../../src/channels/check.ts'
import { revokeChannel } from '../../../src/channels/connect/revoke.ts'
import { disconnectChannel } from '../../../src/channels/connect.ts'
import { addNotice, listNotices } from '../../../src/channels/notices.ts'
import { channels } from '../../../src/channels/schema.ts'
import { openToken } from '../../../src/channels/tokens.ts'
import { enqueueVerification, verifyChannel } from '../../../src/channels/verify.ts'
import { claimJob, enqueue } from '../../../src/jobs/queue.ts'
import type { JobRun } from '../../../src/jobs/runner.ts'
import {
  APP_ID,
  type Connecting,
  connecting,
  debugAnswer,
  NUMBER,
  ok,
  refused,
  SECRET,
  TOKEN,
  WABA,
} from './fake-meta.ts'
import { phoneSends } from './phone.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const OFFLINE = new TypeError('fetch failed', {
  cause: Object.assign(new Error('no way'), { code: 'ECONNREFUSED' }),
})

describe('a connected channel', () => {
  let t: Connecting
  beforeEach(async () => {
    t = connecting()
    await t.upTo('account')
  })
  afterEach(() => t.close())

  /** What the daily job does; gives the kinds of what there is to tell after it. */
  async function verify(afterMs = DAY): Promise<string[]> {
    t.clock.advance(afterMs)
    t.db.$client.prepare('DELETE FROM jobs').run()
    enqueue(t.db, 'channels.verify', { channelId: t.channel()!.id }, t.clock.now())
    const job = claimJob(t.db, 'fetch', new Date(t.clock.now().getTime() + 1))
    assert.equal(job?.name, 'channels.verify')
    const run = { db: t.db, tenantId: t.tenant.id, job, signal: AbortSignal.timeout(5_000) }
    await verifyChannel(t.deps, run as JobRun<'channels.verify'>)
    return listNotices(t.db).map(notice => notice.kind)
  }

  const jobs = () =>
    t.db.$client
      .prepare("SELECT state, run_at AS runAt FROM jobs WHERE name = 'channels.verify' ORDER BY run_at")
      .all() as { state: string; runAt: number }[]

  it('is asked about every day, and all is well', async () => {
    assert.deepEqual(await verify(), [])
    assert.equal(t.channel()?.checkedAt?.getTime(), t.clock.now().getTime())
    for (const step of ['app', 'webhook', 'token', 'account', 'subscribed'] as const) {
      const at = (await t.steps())[step]?.at
      assert.equal(at, t.clock.now().toISOString(), step)
    }
  })

  it('is paused when its token has ended, tells it, and goes on with another one', async () => {
    t.answers['GET debug_token'] = debugAnswer({
      is_valid: false,
      error: { code: 190, subcode: 463, message: 'expired' },
    })
    t.answers[`GET ${NUMBER}`] = refused(190, 'Session has expired', { error_subcode: 463 })

    assert.ok((await verify()).includes('token_refused'))
    assert.equal(t.channel()?.state, 'paused')
    assert.match(t.channel()?.stateReason ?? '', /token has ended\. Make a new one/)

    t.answers['GET debug_token'] = debugAnswer()
    t.answers[`GET ${NUMBER}`] = ok({ id: NUMBER, display_phone_number: '+351 21 555 0182' })
    await t.step('token', { token: 'EAAGanothertokenoftheshop000002' })
    const field = t.instance.tenants.keys(t.tenant.id).field
    const row = t.channel()!
    assert.equal(openToken(field, row.publicId, row.sealedToken!), 'EAAGanothertokenoftheshop000002')
    assert.equal(t.channel()?.state, 'connected')
    assert.deepEqual(listNotices(t.db), [])
    assert.equal((await checkChannel(t.deps, t.tenant.id, t.db, row.publicId)).ok, true)
  })

  it('finds the WhatsApp account of a number that was connected without it', async () => {
    t.db.update(channels).set({ wabaId: null }).run()
    await verify()
    assert.equal(t.channel()?.wabaId, WABA)
    assert.equal((await t.row('subscribed')).state, 'verified')
  })

  it('keeps its good token when the new one is bad', async () => {
    t.answers['GET debug_token'] = debugAnswer({ app_id: '999' })
    await t.step('token', { token: 'EAAGtokenofanotherappaltogether' })
    const row = t.channel()!
    assert.equal((await t.row('token')).state, 'problem')
    assert.equal(openToken(t.instance.tenants.keys(t.tenant.id).field, row.publicId, row.sealedToken!), TOKEN)
  })

  it('is subscribed again when Meta has dropped it, and says so', async () => {
    await t.deps.egress.fetch('meta', `https://graph.facebook.com/v25.0/${WABA}/subscribed_apps`, {
      method: 'DELETE',
    })
    assert.deepEqual(await verify(), ['subscription_mended'])
    assert.equal((await t.row('subscribed')).state, 'verified')
  })

  it('says that the calls go elsewhere, and leaves that to whoever did it', async () => {
    t.answers[`GET ${APP_ID}/subscriptions`] = ok({
      data: [
        { object: 'whatsapp_business_account', active: true, callback_url: 'https://other.example/hook' },
      ],
    })
    assert.deepEqual(await verify(), ['callback_lost'])
    assert.match((await t.row('webhook')).sentence, /to other\.example and not here/)
    assert.equal(
      t.calls.filter(call => call.method === 'POST' && call.path.endsWith('/subscriptions')).length,
      1,
    )
  })

  it('raises no alarm when Meta cannot be reached, and looks again in an hour', async () => {
    for (const name of Object.keys(t.answers)) t.answers[name] = OFFLINE
    assert.deepEqual(await verify(), [])
    assert.equal((await t.row('token')).state, 'verified')
    assert.equal(t.channel()?.state, 'connected')
    assert.deepEqual(jobs(), [{ state: 'ready', runAt: t.clock.now().getTime() + HOUR }])
  })

  it('warns two weeks before its token ends, and is urgent in the last days', async () => {
    const until = new Date(t.clock.now().getTime() + 12 * DAY)
    t.answers['GET debug_token'] = debugAnswer({ expires_at: until.getTime() / 1000, issued_at: 1 })
    assert.deepEqual(await verify(), ['token_expires'])
    assert.equal(listNotices(t.db)[0]?.severity, 'warning')
    assert.match(listNotices(t.db)[0]?.sentence ?? '', /ends in 11 days/)

    await verify(8 * DAY)
    assert.equal(listNotices(t.db)[0]?.severity, 'critical')

    t.answers['GET debug_token'] = debugAnswer()
    assert.deepEqual(await verify(), [])
  })

  it('tells when its customers have gone quiet for three times as long as usual, and not before', async () => {
    for (let hour = 0; hour < 60; hour++) {
      t.clock.advance(3 * HOUR)
      phoneSends(t, 'one more')
    }
    assert.deepEqual(await verify(8 * HOUR), [])
    const due = jobs().at(-1)!
    assert.equal(due.runAt, t.clock.now().getTime() + HOUR, 'looks again when three usual breaks have passed')

    assert.deepEqual(await verify(2 * HOUR), ['no_inbound'])
    phoneSends(t, 'back again')
    assert.deepEqual(await verify(HOUR), [])
  })

  it('knows no usual break from a handful of messages', async () => {
    phoneSends(t, 'first')
    phoneSends(t, 'second')
    assert.deepEqual(await verify(20 * DAY), [])
  })

  it('is asked about at the start only when that is due, spread over some time', async () => {
    t.db.$client.prepare('DELETE FROM jobs').run()
    const now = t.clock.now()
    assert.equal(enqueueVerification(t.db, now, 30 * 60_000), 1)
    const [job] = jobs()
    assert.ok(job && job.runAt > now.getTime() && job.runAt < now.getTime() + 30 * 60_000)
    assert.equal(
      (job.runAt - now.getTime()) % (5 * 60_000),
      0,
      'several together, so that there is rest between',
    )
    await verify()
    assert.equal(enqueueVerification(t.db, t.clock.now(), 30 * 60_000), 0)
  })

  describe('when it is disconnected', () => {
    const end = () => disconnectChannel(t.instance, t.apps, t.tenant.id, t.channel()!.publicId)
    const revoke = () => revokeChannel(t.deps, t.tenant.id, t.db, t.channel()!.id)

    it('is taken off the account at Meta, and its token is gone', async () => {
      addNotice(t.db, t.channel()!.id, { kind: 'x', severity: 'warning', sentence: 'x' }, t.clock.now())
      await end()
      assert.deepEqual([t.channel()?.sealedToken, t.channel()?.tokenHint], [null, null])
      assert.equal(await revoke(), 'done')
      assert.ok(t.calls.some(call => call.method === 'DELETE' && call.path === `${WABA}/subscribed_apps`))
      assert.ok(!t.calls.some(call => call.path === 'me/permissions'))
      assert.equal(t.channel()?.revokingToken, null)
      assert.equal((await t.connection()).sealedToken, null)
      assert.deepEqual(listNotices(t.db), [])
      assert.equal(await revoke(), 'nothing')
    })

    it('sends nothing more at once even when Meta cannot be reached, and tells it later', async () => {
      t.answers[`DELETE ${WABA}/subscribed_apps`] = OFFLINE
      await end()
      assert.equal(t.channel()?.state, 'disconnected')
      assert.equal(await revoke(), 'later')
      await verify(HOUR)
      assert.notEqual(t.channel()?.revokingToken, null)
      assert.equal(jobs()[0]?.runAt, t.clock.now().getTime() + HOUR)

      t.answers[`DELETE ${WABA}/subscribed_apps`] = ok({ success: true })
      await verify(HOUR)
      assert.equal(t.channel()?.revokingToken, null)
      assert.deepEqual(jobs(), [])
    })

    it('keeps the last copy of its token for three days at most', async () => {
      t.answers[`DELETE ${WABA}/subscribed_apps`] = OFFLINE
      await end()
      assert.deepEqual(await verify(3 * DAY + HOUR), ['not_revoked'])
      assert.equal(t.channel()?.revokingToken, null)
    })

    it('leaves the account to another number that is connected through it', async () => {
      const other = {
        ...t.channel()!,
        publicId: 'another0another0another0',
        account: '888',
        revokingToken: null,
      }
      t.db
        .insert(channels)
        .values({ ...other, id: undefined })
        .run()
      await end()
      assert.equal(await revoke(), 'done')
      assert.ok(!t.calls.some(call => call.method === 'DELETE'))
    })

    it('can be connected again from the same page', async () => {
      await end()
      await revoke()
      await t.step('token', { token: TOKEN })
      assert.equal((await t.connection()).tokenHint, TOKEN.slice(-4))
      assert.equal(t.channel()?.sealedToken, null, 'a token for a disconnected channel is nobody’s yet')
      await t.step('account', { account: NUMBER })
      assert.equal(t.channel()?.state, 'connected')
      assert.notEqual(t.channel()?.sealedToken, null)
    })
  })

  it('shows nothing secret in what Meta answered', async () => {
    t.answers['GET debug_token'] = debugAnswer({
      application: `app of ${TOKEN}`,
      access_token: TOKEN,
      link: `https://graph.facebook.com/x?access_token=${TOKEN}&appsecret_proof=abcdef0123`,
    })
    await t.step('token', { token: TOKEN })
    const kept = JSON.stringify(await t.connection())
    assert.ok(kept.includes('app of'), 'the answer is kept')
    for (const secret of [TOKEN, SECRET, 'abcdef0123']) assert.ok(!kept.includes(secret))
    assert.ok(t.calls.every(call => call.url.includes('appsecret_proof=')))
    const inUrl = t.calls.filter(call => call.url.includes(TOKEN)).map(call => call.path)
    assert.deepEqual(
      [...new Set(inUrl)],
      ['debug_token'],
      'Meta takes the token to be looked at nowhere else',
    )
  })
})
