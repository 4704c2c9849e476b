import assert from 'node:assert/strict'
import { eq } from 'drizzle-orm'
import { claimJob } from '../../src/jobs/queue.ts'
import { askForAllLists, listTemplateAccounts } from '../../src/templates/accounts.ts'
import { listChanges } from '../../src/templates/changes.ts'
import { messageTemplates } from '../../src/templates/schema.ts'
import { runTemplateSync, syncTemplates } from '../../src/templates/sync.ts'
import { listSendable, listTemplates } from '../../src/templates/templates.ts'
import { type Office, testOffice, WABA } from './support.ts'

const BIG_ID = '99123456789012345678'

function sync({ deps, tenant, db }: Office) {
  return syncTemplates(deps, tenant.id, db, WABA)
}

describe('reading an account’s templates', () => {
  it('takes every page of the list, once, however often it is read', async () => {
    const office = await testOffice()
    for (let n = 0; n < 230; n++) office.simulator.addTemplate({ id: `99${n}`, wabaId: WABA, name: `t_${n}` })
    assert.deepEqual(await sync(office), { listed: 230, added: 230, changed: 0, gone: 0 })
    assert.deepEqual(await sync(office), { listed: 230, added: 0, changed: 0, gone: 0 })
    assert.equal(listTemplates(office.db).length, 230)
  })

  it('keeps a long id digit by digit, a word it does not know, and both languages of one name', async () => {
    const office = await testOffice()
    const twin = { wabaId: WABA, name: 'order_ready' }
    office.simulator.addTemplate({ ...twin, id: BIG_ID, language: 'en_US', status: 'ON_PROBATION' })
    office.simulator.addTemplate({ ...twin, id: '992', language: 'pt_BR', category: 'LOYALTY' })
    await sync(office)
    const [english, portuguese] = listTemplates(office.db)
    assert.deepEqual(
      [english!.providerId, english!.status, english!.language],
      [BIG_ID, 'ON_PROBATION', 'en_US'],
    )
    assert.equal(portuguese!.category, 'LOYALTY')
    assert.deepEqual(
      listSendable(office.db, WABA).map(one => one.language),
      ['pt_BR'],
    )
  })

  it('notes what is different, and keeps what was asked for where the category became another', async () => {
    const office = await testOffice()
    office.simulator.addTemplate({ id: '991', wabaId: WABA, name: 'news' })
    await sync(office)
    const known = office.simulator.state.templates[0]!
    Object.assign(known, { category: 'MARKETING', quality: 'RED', status: 'PAUSED' })
    office.clock.advance(60_000)
    assert.equal('changed' in (await sync(office)) && true, true)
    const [template] = listTemplates(office.db)
    assert.deepEqual(
      [template!.status, template!.category, template!.requestedCategory, template!.quality],
      ['PAUSED', 'MARKETING', 'UTILITY', 'RED'],
    )
    assert.deepEqual(
      listChanges(office.db, template!.id).map(change => [change.what, change.was, change.becomes]),
      [
        ['quality', 'UNKNOWN', 'RED'],
        ['category', 'UTILITY', 'MARKETING'],
        ['status', 'APPROVED', 'PAUSED'],
        ['created', null, 'APPROVED'],
      ],
    )
  })

  it('marks what is gone at Meta and takes it back when it returns', async () => {
    const office = await testOffice()
    office.simulator.addTemplate({ id: '991', wabaId: WABA, name: 'stays' })
    office.simulator.addTemplate({ id: '992', wabaId: WABA, name: 'goes' })
    await sync(office)
    const [gone] = office.simulator.state.templates.splice(1, 1)
    office.clock.advance(60_000)
    assert.deepEqual(await sync(office), { listed: 1, added: 0, changed: 0, gone: 1 })
    assert.deepEqual(
      listTemplates(office.db).map(one => one.name),
      ['stays'],
    )
    assert.equal(listSendable(office.db, WABA).length, 1)
    office.simulator.state.templates.push(gone!)
    await sync(office)
    assert.equal(listTemplates(office.db).length, 2)
  })

  it('changes nothing when a page in the middle cannot be had, and says why', async () => {
    const office = await testOffice()
    for (let n = 0; n < 150; n++) office.simulator.addTemplate({ id: `99${n}`, wabaId: WABA, name: `t_${n}` })
    await sync(office)
    office.simulator.state.templates.splice(0, 100)
    const { egress } = office.deps
    const broken = {
      ...egress,
      fetch: (...args: Parameters<typeof egress.fetch>) =>
        String(args[1]).includes('after=')
          ? Promise.resolve(new Response('{"error":{"message":"down","code":80007}}', { status: 400 }))
          : egress.fetch(...args),
    }
    for (let n = 0; n < 100; n++) office.simulator.addTemplate({ id: `98${n}`, wabaId: WABA, name: `n_${n}` })
    const outcome = await syncTemplates({ ...office.deps, egress: broken }, office.tenant.id, office.db, WABA)
    assert.deepEqual('code' in outcome && [outcome.code, outcome.act], ['80007', 'retry'])
    assert.equal(listTemplates(office.db).length, 150)
    const [account] = listTemplateAccounts(office.db)
    assert.equal(account!.failure, '80007')
    assert.ok(account!.syncedAt, 'the last list that was read keeps its time')
  })

  it('survives components nobody has seen before', async () => {
    const office = await testOffice()
    const components = [
      { type: 'HOLOGRAM', shape: { text: ['x'] } },
      { type: 'body', text: 'Hello' },
      { type: 'HEADER', format: 'SMELL' },
      { type: 'BUTTONS', buttons: 'none' },
      'nonsense',
      { type: 'FOOTER', text: 7 },
    ] as never
    office.simulator.addTemplate({ id: '991', wabaId: WABA, name: 'odd', components })
    await sync(office)
    const [template] = listSendable(office.db, WABA)
    assert.equal(template!.bodyText, 'Hello')
    assert.deepEqual(template!.fields, [])
  })

  it('runs as a job for every account, and says on the page where the permission is missing', async () => {
    const office = await testOffice()
    office.simulator.addTemplate({ id: '991', wabaId: WABA, name: 'stays' })
    askForAllLists(office.db, office.clock.now())
    askForAllLists(office.db, office.clock.now())
    assert.deepEqual(office.jobs(), ['templates.sync'], 'one that waits is enough')
    const job = claimJob(office.db, 'fetch', office.clock.now()) as never
    const run = {
      db: office.db,
      tenantId: office.tenant.id,
      job,
      signal: new AbortController().signal,
    }
    await runTemplateSync(office.deps, run)
    assert.deepEqual(office.jobs(), [])
    office.simulator.state.tokens.get('EAAtesttokenoftheshop')!.scopes = ['whatsapp_business_messaging']
    askForAllLists(office.db, office.clock.now())
    const again = claimJob(office.db, 'fetch', office.clock.now()) as never
    await runTemplateSync(office.deps, { ...run, job: again })
    assert.deepEqual(office.jobs(), [], 'what a person has to mend is no work to repeat')
    assert.match(
      String(office.db.$client.prepare('SELECT failure FROM template_syncs').pluck().get()),
      /^(10|200|100)$/,
    )
  })

  it('keeps the templates of two accounts apart', async () => {
    const office = await testOffice()
    office.simulator.addTemplate({ id: '991', wabaId: WABA, name: 'ours' })
    await sync(office)
    office.db
      .insert(messageTemplates)
      .values({
        publicId: 'x'.repeat(24),
        wabaId: '1',
        name: 'theirs',
        language: 'en',
        category: 'UTILITY',
        status: 'APPROVED',
        components: [],
        updatedAt: office.clock.now(),
      })
      .run()
    office.clock.advance(60_000)
    await sync(office)
    assert.equal(listSendable(office.db, '1').length, 1)
    const theirs = office.db.select().from(messageTemplates).where(eq(messageTemplates.wabaId, '1')).get()
    assert.equal(theirs!.deletedAt, null)
  })
})
