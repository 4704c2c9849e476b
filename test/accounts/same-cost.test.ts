import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { room } from '../../src/web/routes.ts'
import { browser, testAccounts } from './test-accounts.ts'

/** How many rows each request had written by the time its answer left: a commit takes longer than anything else here. */
async function withCounter() {
  const r = room('/t/:slug')
  r.get('/things/:id', 'business.read', (_req, res) => void res.send('things'))
  const t = testAccounts({ rooms: [r] })
  const counts: number[] = []
  const changes = () => t.control.$client.prepare('SELECT total_changes()').pluck().get() as number
  const counted = (req: IncomingMessage, res: ServerResponse) => {
    const before = changes()
    const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse
    res.end = ((...args: unknown[]) => {
      counts.push(changes() - before)
      return end(...args)
    }) as typeof res.end
    t.app(req, res)
  }
  const server = createServer(counted)
  return { t, server, visitor: browser(server as never), counts }
}

describe('an answer that must not tell what there is (SEC-AUTH, SEC-ROLE)', () => {
  it('writes as much for an account nobody has as for a wrong password, before it leaves', async () => {
    const { t, visitor, counts } = await withCounter()
    await t.addUser('marta@shop.example')
    const cost = async (email: string) => {
      const page = await visitor.get('/sign-in')
      const _csrf = /name="csrf" content="([^"]*)"/.exec(page.text)![1]!
      counts.length = 0
      const { status } = await visitor.send('/sign-in', { _csrf, email, password: 'not the password' })
      assert.equal(status, 401)
      return counts
    }
    const known = [...(await cost('marta@shop.example'))]
    const unknown = [...(await cost('nobody@shop.example'))]
    assert.equal(known.length, 1)
    assert.deepEqual(known, unknown)
    t.close()
  })

  it('writes as much, and says the same, for a business of others as for none at all', async () => {
    const { t, visitor, counts } = await withCounter()
    const own = t.addTenant('bakery')
    t.addTenant('florist')
    await t.addUser('marta@shop.example', { roles: { [own.id]: 'owner' } })
    await visitor.signIn('marta@shop.example')
    await visitor.get('/me')
    counts.length = 0
    const [others, none] = [
      await visitor.get('/t/florist/things/k3y2x1w0v9u8'),
      await visitor.get('/t/nothere/things/k3y2x1w0v9u8'),
    ]
    assert.deepEqual([others.status, none.status], [404, 404])
    const bare = (text: string) => text.replace(/<code>[^<]*<\/code>|florist|nothere/g, '')
    assert.equal(bare(others.text), bare(none.text))
    assert.deepEqual(counts, [0, 0])
    t.close()
  })
})
