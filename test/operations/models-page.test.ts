import assert from 'node:assert/strict'
import type { DataCommand } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import type { CommandContext } from '../../src/cli/context.ts'
import { findCommand, readInput } from '../../src/cli/read-command-line.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import { type FakeOllama, LAYER, startFakeOllama, whole } from '../support/fake-ollama.ts'
import { testInstance } from '../support/instance.ts'
import { startJourney, until } from '../support/server.ts'
import { addPerson, Visitor } from '../support/visitor.ts'

type Journey = Awaited<ReturnType<typeof startJourney>>

describe('the page of the models', function () {
  this.timeout(60_000)
  let fake: FakeOllama
  let journey: Journey
  let operator: Visitor

  before(async () => {
    fake = await startFakeOllama({
      'qwen3:4b': {},
      'gemma4:e2b': { capabilities: ['completion', 'vision', 'audio'], size: 7_200_000_000 },
    })
    journey = await startJourney({
      env: { OLLAMA_HOST: fake.url, HEARTHLINE_EMBED_MODEL: 'bge-m3', HEARTHLINE_LOG_LEVEL: 'silent' },
    })
    await addPerson(journey.server.instance, 'op@shop.example', { operator: true })
    operator = await new Visitor(journey.server.url).signIn('op@shop.example')
  })

  after(async () => {
    await journey.stop()
    await fake.close()
  })

  it('shows what is there, what it is for, and what a setting has decided', async () => {
    const { status, text } = await operator.get('/operator/models')
    assert.equal(status, 200)
    assert.match(text, /qwen3:4b/)
    assert.match(text, /Apache-2\.0/)
    assert.match(text, /digest-of-qw/)
    assert.match(text, /HEARTHLINE_EMBED_MODEL/)
    assert.match(text, /value="gemma4:e2b"/)
    assert.doesNotMatch(text, /models\.[a-z_]+/, 'every text is there')
  })

  it('fetches one: after a reload it is where it was, and the last look shows the page with it', async () => {
    let goOn: () => void = () => undefined
    fake.state.pulls.push(async line => {
      line({ status: 'pulling', digest: LAYER.digest, total: LAYER.total, completed: 1_000_000 })
      await new Promise<void>(resolve => {
        goOn = resolve
      })
      fake.add('new:1', { size: 5 })
      for (const one of whole(1_000_000)) line(one)
    })
    await operator.post('/operator/models/pulls', { model: 'new:1' })
    const under = await until(
      () => operator.get('/operator/models/pulls'),
      page => page.text.includes('value="1000000"'),
      'nothing came',
    )
    assert.match(under.text, /max="4000000"/)
    assert.match(under.text, /hx-trigger="every 2s"/)
    assert.match((await operator.get('/operator/models')).text, /value="1000000"/)
    goOn()
    await until(
      () => operator.get('/operator/models/pulls'),
      page => page.status === 303,
      'it did not end',
    )
    const { text } = await operator.get('/operator/models')
    assert.match(text, /new:1[\s\S]*Ready/)
    assert.match(text, /Reads 200, writes 8 tokens a second/)
  })

  it('says what is in the way on the page that follows', async () => {
    await operator.post('/operator/models/pulls', { model: 'glm:cloud' })
    assert.match((await operator.get('/operator/models')).text, /somebody else’s computer/)
    await operator.post('/operator/models/delete', { model: 'gone:1' })
    assert.match((await operator.get('/operator/models')).text, /does not have it any more/)
    await operator.post('/operator/models/use', { use: 'embed', model: 'qwen3:4b' })
    assert.match((await operator.get('/operator/models')).text, /A setting from outside has decided this/)
  })

  it('deletes what is in use only with the box ticked', async () => {
    await operator.post('/operator/models/use', { use: 'chat', model: 'new:1' })
    await operator.post('/operator/models/delete', { model: 'new:1' })
    assert.ok(fake.models.has('new:1'))
    await operator.post('/operator/models/delete', { model: 'new:1', even: 'yes' })
    assert.ok(!fake.models.has('new:1'))
    await operator.post('/operator/models/use', { use: 'chat', model: '' })
  })

  it('is for the operator alone; a business sees how quick its model is', async () => {
    const email = 'owner@shop.example'
    await addPerson(journey.server.instance, email, { tenantId: journey.tenant.id })
    const owner = await new Visitor(journey.server.url).signIn(email)
    assert.equal((await owner.get('/operator/models')).status, 403)
    await operator.post('/operator/models/use', { use: 'chat', model: 'qwen3:4b' })
    await operator.post('/operator/models/test', { model: 'qwen3:4b' })
    const { text } = await owner.get(`/t/${journey.tenant.slug}/assistant`)
    assert.match(text, /qwen3:4b/)
    assert.match(text, /unsure questions an hour/)
    assert.doesNotMatch(text, /href="\/operator\/models"/)
  })

  it('works without a model server, and says so', async () => {
    fake.state.tags = 5
    const { status, text } = await operator.get('/operator/models')
    fake.state.tags = undefined
    assert.equal(status, 200)
    assert.match(text, /has no model yet|No model server answers/)
  })

  it('does the same on the command line, with the server running and without', async () => {
    let context: CommandContext
    const run = async (line: string) => {
      const { command, rest } = findCommand(line.split(' '), COMMANDS)
      const input = await readInput(command!, rest, () => '')
      // biome-ignore lint/suspicious/noExplicitAny: every command has a value of its own shape.
      return (await runCommand(command as DataCommand, context, input)) as { exit: number; value: any }
    }
    const through = async () => {
      const listed = await run('model list')
      assert.equal(listed.exit, 0, JSON.stringify(listed.value))
      assert.deepEqual(
        (listed.value as { name: string; licence: string }[]).map(one => [one.name, one.licence]),
        [
          ['gemma4:e2b', 'Apache-2.0'],
          ['qwen3:4b', 'Apache-2.0'],
        ],
      )
      const pulled = await run('model pull cli:1')
      assert.deepEqual([pulled.exit, pulled.value.status, pulled.value.model], [0, 'success', 'cli:1'])
      const tested = await run('model test cli:1')
      assert.deepEqual([tested.exit, tested.value.tokensPerSecond, tested.value.usable], [0, 8, true])
      const used = await run('model use cli:1')
      assert.deepEqual(used.value[0], { use: 'chat', model: 'cli:1', fixedBy: null })
      const kept = await run('model delete cli:1')
      assert.deepEqual([kept.exit, kept.value.error.reason], [1, 'in_use'])
      assert.equal((await run('model delete cli:1 --even-in-use')).exit, 0)
      assert.equal((await run('model use any')).value[0].model, null)
      assert.equal((await run('model pulls')).value[0].model, 'cli:1')
    }
    const { instance, apps, worker, routes, changed } = journey.server
    context = { instance, apps, worker, routes: () => routes, afterChange: changed }
    await through()
    await journey.server.stop()
    const alone = testInstance(journey.dataDir, { OLLAMA_HOST: fake.url })
    context = { ...context, instance: alone.instance, worker: null }
    await through()
    alone.instance.close()
    assert.deepEqual(fake.wrong, [])
  })
})
