import assert from 'node:assert/strict'
import { OPERATIONS } from '../../src/api/routes.ts'
import { beginTaking } from '../../src/catalog/files/take-file.ts'
import { AppError } from '../../src/lib/errors.ts'
import { addRewind } from '../../src/replies/rewind/rewinds.ts'
import { readTemplate } from '../../src/templates/meta.ts'
import { addTemplate } from '../../src/templates/sync.ts'
import { NOON } from '../support/instance.ts'
import { addConversation, addDraft, testApi } from './support.ts'

/** A file the other business keeps. */
async function uploadOf(api: ReturnType<typeof testApi>): Promise<string> {
  const body = { data: Buffer.from('a secret list').toString('base64') }
  return (await api.as('write', api.other.id).post('/api/v1/media').send(body).expect(201)).body.id
}

const NOBODY = '0123456789abcdefghjkmnpq'

/** A template of the other business. */
function templateOf(api: ReturnType<typeof testApi>): string {
  const listed = readTemplate({ id: '1', name: 'theirs', language: 'en', components: [] })!
  return addTemplate(api.other.db, '1', listed, NOON).publicId
}

describe('api/access', () => {
  it('lets nobody in without a token, with a wrong one or with a revoked scope, on any route', async () => {
    const api = testApi()
    const reading = api.as('read')
    for (const { method, path, scope } of OPERATIONS) {
      const url = `/api/v1${path.replace(/:\w+/, NOBODY)}`
      const bare = await api.anonymous[method](url).expect(401)
      assert.equal(bare.type, 'application/problem+json', url)
      assert.equal(bare.headers['www-authenticate'], 'Bearer', url)
      await api.anonymous[method](url)
        .set('Authorization', `Bearer hl_${'x'.repeat(43)}`)
        .expect(401)
      if (scope !== 'read') await reading[method](url).expect(403)
    }
  })

  it('tells who has a token which methods an address takes, and nobody else', async () => {
    const api = testApi()
    const paths = Map.groupBy(OPERATIONS, operation => operation.path)
    const methods = ['get', 'post', 'put', 'patch', 'delete', 'options'] as const
    let asked = 0
    for (const [path, operations] of paths) {
      const url = `/api/v1${path.replace(/:\w+/, NOBODY)}`
      const taken = operations.map(operation => operation.method as string)
      for (const method of methods.filter(one => !taken.includes(one))) {
        await api.anonymous[method](url).expect(401)
        const refused = await api.as('read')[method](url).expect(405)
        const allowed = taken.map(one => one.toUpperCase()).concat(taken.includes('get') ? 'HEAD' : [])
        assert.deepEqual(refused.headers.allow?.split(', '), allowed.sort(), `${method} ${url}`)
        assert.equal(refused.type, 'application/problem+json')
        assert.deepEqual([refused.body.status, refused.body.code], [405, 'HL-0405'])
        asked++
      }
    }
    assert.ok(asked > 50)
    const document = await api.anonymous.post('/api/v1/openapi.json').expect(405)
    assert.equal(document.headers.allow, 'GET, HEAD')
    await api.as('read').patch('/api/v1/nothing').expect(404)
    assert.deepEqual((await api.as('write').put('/api/v1/products/a').send({ name: 'A' })).status, 201)
  })

  it('answers the same 404 for what is another business’s and for what does not exist', async () => {
    const api = testApi()
    const theirs = addConversation(api.other.db)
    const draft = addDraft(api.other.db, theirs.conversation, 'Olá!')
    const contactId = api.other.db.$client.prepare('SELECT public_id FROM contacts').pluck().get() as string
    await api.as('write', api.other.id).put('/api/v1/products/theirs').send({ name: 'Secret' }).expect(201)
    const ids: Record<string, string> = {
      conversations: theirs.conversation.publicId,
      messages: draft.publicId,
      contacts: contactId,
      products: 'theirs',
      media: await uploadOf(api),
      templates: templateOf(api),
      knowledge: beginTaking(api.other.db, { bytes: Buffer.from('x'), fileName: 'secret' }, NOON).publicId,
      assistant: addRewind(api.other.db, { selection: { last: 1 }, candidate: { kind: 'rules' } }, NOON)
        .publicId,
    }
    let compared = 0
    for (const { method, path } of OPERATIONS.filter(
      one => one.path.includes('/:') && !(one.method === 'put'),
    )) {
      const call = async (id: string) => {
        const url = `/api/v1${path.replace(/:\w+/, id)}`
        const { status, body } = await api
          .as('privacy')
          [method](url)
          .send(method === 'post' ? { text: 'x' } : undefined)
        return { status, ...body, request: '' }
      }
      const foreign = await call(ids[path.split('/')[1]!]!)
      assert.equal(foreign.status, 404, `${method} ${path}`)
      assert.deepEqual(await call(NOBODY), foreign, `${method} ${path}`)
      assert.deepEqual(await call('short'), foreign, `${method} ${path}`)
      compared++
    }
    assert.ok(compared >= 8, 'there must be routes for this test to mean anything')
    const mine = await api.as('read').get('/api/v1/conversations')
    assert.deepEqual(mine.body.items, [])
  })

  it('asks who it is before it reads a body, on every route that takes one', async () => {
    const api = testApi()
    const broken = (client: typeof api.anonymous, { method, path }: (typeof OPERATIONS)[number]) =>
      client[method](`/api/v1${path.replace(/:\w+/, NOBODY)}`)
        .set('Content-Type', 'application/json')
        .send('{"text": "Hel')
    const taking = OPERATIONS.filter(({ body }) => body !== undefined)
    assert.ok(taking.length > 10)
    for (const operation of taking) {
      const name = `${operation.method} ${operation.path}`
      assert.equal((await broken(api.anonymous, operation)).status, 401, name)
      const stranger = broken(api.anonymous, operation).set('Authorization', `Bearer hl_${'x'.repeat(43)}`)
      assert.equal((await stranger).status, 401, name)
      if (operation.scope !== 'read')
        assert.equal((await broken(api.as('read'), operation)).status, 403, name)
      assert.equal((await broken(api.as('privacy'), operation)).status, 400, name)
    }
    const large = await api.anonymous
      .post('/api/v1/assistant/preview')
      .set('Content-Type', 'application/json')
      .send(`"${'x'.repeat(2_100_000)}"`)
    assert.equal(large.status, 401)
  })

  it('limits the calls of a token in a minute and says how long to wait', async () => {
    const api = testApi({ perMinute: 2 })
    const client = api.as('read')
    await client.get('/api/v1/facts').expect(200)
    await client.get('/api/v1/facts').expect(200)

    const refused = await client.get('/api/v1/facts').expect(429)

    assert.equal(refused.headers['retry-after'], '60')
    await api.as('read').get('/api/v1/facts').expect(200)
  })

  it('answers 503 for a parked business, and goes on for the others', async () => {
    const api = testApi()
    api.instance.tenants.park(api.own.id, 'the file is damaged')

    const { body, headers } = await api.as('read').get('/api/v1/conversations').expect(503)

    assert.equal(headers['retry-after'], '60')
    assert.match(body.detail, /parked/)
    await api.as('read', api.other.id).get('/api/v1/conversations').expect(200)
  })

  it('takes JSON only, and says where it is broken', async () => {
    const api = testApi()
    const put = (type: string, body: string) =>
      api.as('write').put('/api/v1/facts').set('Content-Type', type).send(body)

    await put('application/x-www-form-urlencoded', 'address=here').expect(415)
    await put('text/plain', '{}').expect(415)
    assert.match((await put('application/json', '{"address": }').expect(400)).body.detail, /JSON/)
    await put('application/json', '[]').expect(422)
  })

  it('shows contacts with their ids', async () => {
    const api = testApi()
    addConversation(api.own.db)
    addConversation(api.own.db, { phone: '351911111111', name: 'Rui' })

    const { body } = await api.as('read').get('/api/v1/contacts?q=rui').expect(200)

    assert.equal(body.items.length, 1)
    assert.deepEqual(body.items[0].identities, [{ channel: 'whatsapp', kind: 'phone', id: '351911111111' }])
    const one = await api.as('read').get(`/api/v1/contacts/${body.items[0].id}`).expect(200)
    assert.deepEqual(one.body, body.items[0])
  })
})

describe('api/assistant', () => {
  it('asks the worker what would be answered, and passes its refusal on', async () => {
    const asked: unknown[] = []
    const mug = { id: 'mug', name: 'Mug', priceMinor: 1850, currency: 'EUR', stock: 3, version: 1 }
    const api = testApi({
      preview: async (_method, ...args) => {
        asked.push(args)
        if (asked.length > 1) throw new AppError('unavailable', 'Parked.')
        return {
          action: 'answer',
          text: 'Olá',
          evidence: { answeredBy: 'rules', products: [mug], knowledge: [], checks: [] },
        } as never
      },
    })
    const input = { text: 'Olá?', history: [{ from: 'contact', text: 'Bom dia' }] }

    const { body } = await api.as('read').post('/api/v1/assistant/preview').send(input).expect(200)

    assert.equal(body.action, 'answer')
    assert.deepEqual(body.evidence.products[0].price, { amount: 1850, currency: 'EUR' }, 'as in a message')
    assert.deepEqual(asked, [[api.own.id, input]])
    await api.as('read').post('/api/v1/assistant/preview').send({ text: 'x' }).expect(503)
    await api.as('read').post('/api/v1/assistant/preview').send({ text: '' }).expect(422)
    const nothing = await api.as('read').post('/api/v1/assistant/preview').send({}).expect(422)
    assert.equal(nothing.body.detail, 'Nothing was tried: text is missing.')
    const bare = await api.as('read').post('/api/v1/assistant/check').send({ draft: 'x' }).expect(422)
    assert.equal(
      bare.body.detail,
      'Nothing was checked: rows is missing; faq is missing; language is missing.',
    )
  })

  it('checks a draft against the rows that come with it', async () => {
    const api = testApi()
    const rows = [{ id: 'a', name: 'Butter roll', price: 3.75, stock: 4, currency: 'USD' }]
    const check = (draft: string) =>
      api.as('read').post('/api/v1/assistant/check').send({ draft, rows, faq: [], language: 'en' })

    assert.equal((await check('The butter roll is $3.75.').expect(200)).body.send, true)
    assert.equal((await check('The butter roll is $2.10.').expect(200)).body.verdict, 'wrong_price')
  })
})

describe('api/openapi', () => {
  it('documents every route of the API, to anybody', async () => {
    const api = testApi()

    const { body } = await api.anonymous.get('/api/v1/openapi.json').expect(200)

    const documented = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map(method => `${method.toUpperCase()} ${path}`),
    )
    const mounted = api.routes.map(
      ({ method, path }) => `${method} ${path.replace('/api/v1', '').replace(/:(\w+)/g, '{$1}')}`,
    )
    assert.deepEqual(documented.sort(), mounted.sort())
    assert.ok(body.components.schemas.Message && body.components.schemas.Problem)
  })
})
