import assert from 'node:assert/strict'
import { listEntries } from '../../src/audit/chain.ts'
import { connectChannel } from '../../src/channels/connect.ts'
import { channels } from '../../src/channels/schema.ts'
import { openToken } from '../../src/channels/tokens.ts'
import { addMessage } from '../../src/inbox/messages.ts'
import { createTenant } from '../../src/tenants/create.ts'
import { channelRoutes } from '../../src/tenants/schema.ts'
import { addConversation } from '../api/support.ts'
import { BAKERY } from '../support/instance.ts'
import { testCommands } from './support.ts'

const TOKEN = 'EAAG-secret-token-0001'

function withApp() {
  const test = testCommands()
  const app = test.addApp()
  const connect = (options = '', token = TOKEN) =>
    test.run(
      `channel connect whatsapp --tenant bakery --app ${app} --account 1001 --name Shop --no-verify --token-stdin ${options}`,
      token,
    )
  const routes = () => test.instance.control.select().from(channelRoutes).all()
  return { ...test, app, connect, routes }
}

describe('cli/channel', () => {
  it('connects an account: its token is sealed, its webhooks find the business', async () => {
    const { db, instance, tenant, apps, app, connect } = withApp()

    const { value } = await connect('--waba 5005')

    const row = db.select().from(channels).get()!
    assert.deepEqual(value, { id: row.publicId })
    assert.equal(row.state, 'connected')
    assert.equal(row.wabaId, '5005')
    assert.equal(row.tokenHint, '0001')
    assert.ok(!row.sealedToken?.includes(TOKEN))
    assert.equal(openToken(instance.tenants.keys(tenant.id).field, row.publicId, row.sealedToken!), TOKEN)
    assert.throws(() =>
      openToken(instance.tenants.keys(tenant.id).field, 'another-channel', row.sealedToken!),
    )
    assert.equal(apps.tenantOf('whatsapp', '1001', app), tenant.id)
  })

  it('connects the same account again: same channel, new token and name', async () => {
    const { db, instance, tenant, connect, routes } = withApp()
    const first = await connect()

    const second = await connect('', 'EAAG-another-token-0002')

    assert.equal(second.value.id, first.value.id)
    const [row, ...more] = db.select().from(channels).all()
    assert.equal(more.length, 0)
    assert.equal(
      openToken(instance.tenants.keys(tenant.id).field, row!.publicId, row!.sealedToken!),
      'EAAG-another-token-0002',
    )
    assert.equal(routes().length, 1)
  })

  it('says what it replaced of an account that was connected already, and has it noted', async () => {
    const { instance, tenant, app, run, connect } = withApp()
    await connect('--waba 5005')
    const same = await connect('--waba 5005')
    assert.deepEqual(Object.keys(same.value), ['id'], 'the same again replaces nothing')

    const again = await run(
      `channel connect whatsapp --tenant bakery --app ${app} --account 1001 --name New --no-verify --token-stdin`,
      'EAAG-another-token-0002',
    )

    assert.equal(again.exit, 0)
    assert.deepEqual(again.value.replaced, [
      { field: 'token', before: '0001', after: '0002' },
      { field: 'name', before: 'Shop', after: 'New' },
    ])
    assert.match(
      again.text,
      /already\. Replaced: its token \(that ended in 0001\) and its name \(was “Shop”\)\./,
    )
    const { items } = listEntries(instance.tenants.db(tenant.id), { limit: 10 })
    const entries = items.filter(one => one.action === 'channel.connect')
    assert.deepEqual(
      entries.map(one => one.details && JSON.parse(one.details).replaced),
      ['token, name', null, null],
    )
    assert.ok(!JSON.stringify(entries).includes('secret-token'))
  })

  it('says nothing of the kind where an account that was disconnected is connected again', async () => {
    const { run, connect } = withApp()
    const { value } = await connect()
    await run(`channel disconnect ${value.id}`)
    assert.deepEqual(await connect('', 'EAAG-another-token-0002').then(({ value: again }) => again), value)
  })

  it('refuses an account of another business without naming it, and leaves nothing behind', async () => {
    const { instance, run, app, connect, routes } = withApp()
    await connect()
    const other = createTenant(instance, { ...BAKERY, slug: 'other', name: 'Other Shop' })

    const clash = await run(
      `channel connect whatsapp --tenant other --app ${app} --account 1001 --name X --no-verify --token-stdin`,
      TOKEN,
    )

    assert.equal(clash.exit, 1)
    assert.match(clash.failure ?? '', /already connected/)
    assert.ok(!/bakery|Shop/i.test(clash.failure ?? ''))
    assert.deepEqual(instance.tenants.db(other.id).select().from(channels).all(), [])
    assert.equal(routes().length, 1)
  })

  it('leaves a paused channel that says so when it dies between the two files, and finishes on the next try', async () => {
    const { db, instance, tenant, apps, app, connect, routes } = withApp()
    const { control } = instance
    const insert = control.insert.bind(control)
    control.insert = () => {
      throw new Error('killed')
    }
    const input = { kind: 'whatsapp', account: '1001', appKey: app, name: 'Shop', token: TOKEN } as const
    await assert.rejects(connectChannel(instance, apps, tenant.id, input), /killed/)
    control.insert = insert

    const [half] = db.select().from(channels).all()
    assert.equal(half?.state, 'paused')
    assert.match(half?.stateReason ?? '', /Connect it again/)
    assert.equal(apps.tenantOf('whatsapp', '1001', app), undefined)

    assert.equal((await connect()).value.id, half?.publicId)
    assert.equal(db.select().from(channels).get()?.state, 'connected')
    assert.equal(routes().length, 1)
  })

  it('disconnects: no route, no token, nothing waiting is sent; the history stays', async () => {
    const { db, apps, app, clock, connect, run } = withApp()
    const { value } = await connect()
    const { conversation, message } = addConversation(db)
    const reply = {
      direction: 'outbound',
      author: 'user',
      type: 'text',
      text: 'Hi',
      status: 'queued',
      sentAt: clock.now(),
    } as const
    const waiting = addMessage(db, { ...reply, conversationId: conversation.id }, clock.now())

    const ended = await run(`channel disconnect ${value.id}`)

    assert.deepEqual(ended.value, { id: value.id, state: 'disconnected' })
    const row = db.select().from(channels).get()!
    assert.deepEqual([row.sealedToken, row.tokenHint], [null, null])
    assert.equal(apps.tenantOf('whatsapp', '1001', app), undefined)
    const status = (id: number) =>
      db.$client.prepare('SELECT status FROM messages WHERE id = ?').pluck().get(id)
    assert.deepEqual([status(waiting.id), status(message.id)], ['cancelled', 'received'])
    assert.equal((await run('channel list')).value[0].state, 'disconnected')
    assert.equal((await run('channel disconnect nothing')).exit, 1)
    assert.equal((await connect()).value.id, value.id)
  })

  it('says all that is wrong with what it is given', async () => {
    const { run, app, connect } = withApp()

    const bad = await run(
      `channel connect whatsapp --tenant bakery --app ${app} --account '1 2' --name ' ' --login instagram --no-verify --token-stdin`,
      'a b',
    )

    assert.equal(bad.exit, 1)
    for (const field of ['account', 'name', 'token', 'login'])
      assert.match(bad.failure ?? '', new RegExp(field))
    assert.equal(
      (
        await run(
          'channel connect telegram --tenant bakery --app x --account 1 --name X --token-stdin',
          TOKEN,
        )
      ).exit,
      2,
    )
    assert.equal(
      (
        await run(
          'channel connect whatsapp --tenant bakery --app x --account 1 --name X --no-verify --token-stdin',
          TOKEN,
        )
      ).exit,
      1,
    )
    assert.equal((await connect()).exit, 0)
  })

  it('does not take the app of another business', async () => {
    const { instance, apps, clock, run } = withApp()
    const other = createTenant(instance, { ...BAKERY, slug: 'other', name: 'Other Shop' })
    const theirs = apps.register({ appId: '9', secret: 'b'.repeat(32), tenantId: other.id }, clock.now()).key
    const line = (key: string) =>
      run(
        `channel connect whatsapp --tenant bakery --app ${key} --account 1 --name X --no-verify --token-stdin`,
        TOKEN,
      )

    const [foreign, unknown] = [await line(theirs), await line('0'.repeat(32))]

    assert.match(foreign.failure ?? '', /There is no app/)
    assert.equal(foreign.exit, 1)
    assert.equal(foreign.failure?.replace(theirs, ''), unknown.failure?.replace('0'.repeat(32), ''))
  })

  it('is saved but degraded when Meta does not know the token', async () => {
    const { run, app } = withApp()

    const checked = await run(
      `channel connect whatsapp --tenant bakery --app ${app} --account 1001 --name Shop --token-stdin`,
      TOKEN,
    )

    assert.equal(checked.exit, 3)
    assert.equal(checked.value.check.ok, false)
    assert.match(checked.value.id, /^[0-9a-z]{20,32}$/)
    const [listed] = (await run('channel list')).value as unknown as { checkedAt: string | null }[]
    assert.notEqual(listed?.checkedAt, null, 'the look is kept')
    assert.equal((await run(`channel check ${checked.value.id}`)).exit, 3)
  })
})
