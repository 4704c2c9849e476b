import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { silentLog } from '../../src/lib/log.ts'
import { adviseFor, OFFERED } from '../../src/operations/models/catalogue.ts'
import { licenceName } from '../../src/operations/models/installed.ts'
import { ModelKeeper } from '../../src/operations/models/keeper.ts'
import { forecast, speedOf } from '../../src/operations/models/measurements.ts'
import { findPull, listPulls, type Pull } from '../../src/operations/models/pulls.ts'
import { ModelClient } from '../../src/replies/model/client.ts'
import { modelChoice } from '../../src/tenants/model-choices.ts'
import { ALL_BYTES, type FakeOllama, LAYER, startFakeOllama, whole } from '../support/fake-ollama.ts'
import { temporaryFolder, testInstance } from '../support/instance.ts'
import { until } from '../support/server.ts'

const PATIENCE = { silentMs: 200, againMs: 10, longestAgainMs: 20, keepEveryMs: 5, measureMs: 3_000 }

describe('looking after models', function () {
  this.timeout(60_000)
  let fake: FakeOllama
  let open: (() => unknown)[] = []

  beforeEach(async () => {
    fake = await startFakeOllama()
  })

  afterEach(async () => {
    for (const close of open.reverse()) await close()
    open = []
    await fake.close()
    assert.deepEqual(fake.wrong, [], 'it was asked nothing that Ollama does not take')
  })

  function keeperOf(
    options: {
      dataDir?: string
      env?: Record<string, string>
      folder?: string
      patience?: Partial<typeof PATIENCE>
    } = {},
  ) {
    const dataDir = options.dataDir ?? temporaryFolder()
    const { instance, clock } = testInstance(dataDir, { OLLAMA_HOST: fake.url, ...options.env })
    const egress: Egress = createEgress({ clock, modelOrigin: fake.url })
    const { config, control } = instance
    const chosenModel = () => modelChoice(control, config, 'chat').model ?? undefined
    const client = new ModelClient({ config, egress, log: silentLog, clock, chosenModel })
    const keeper = new ModelKeeper({
      ...{ config, control, egress, log: silentLog, clock, client },
      folder: () => options.folder ?? null,
      patience: { ...PATIENCE, ...options.patience },
    })
    const close = async () => {
      await keeper.stop()
      client.stop()
      await egress.close()
      instance.close()
    }
    open.push(close)
    return {
      keeper,
      client,
      control,
      dataDir,
      close() {
        open = open.filter(one => one !== close)
        return close()
      },
    }
  }

  const isOver = (pull: Pull | undefined) =>
    pull !== undefined && ['done', 'failed', 'cancelled'].includes(pull.state)

  it('lists what is there with kind, abilities, licence and digest', async () => {
    fake.add('qwen3:4b')
    fake.add('bge-m3:latest', { capabilities: ['embedding'], license: 'MIT License\n\nCopyright', size: 1 })
    const { keeper } = keeperOf()
    assert.deepEqual(await keeper.list(), [
      {
        name: 'qwen3:4b',
        digest: 'digest-of-qwen3:4b',
        bytes: 2_500_000_000,
        family: 'qwen3',
        parameters: '4.0B',
        quantisation: 'Q4_K_M',
        abilities: ['completion'],
        licence: 'Apache-2.0',
        remote: false,
      },
      {
        ...(await keeper.list())[1],
        name: 'bge-m3:latest',
        abilities: ['embedding'],
        licence: 'MIT',
      },
    ])
  })

  it('fetches a model: real bytes of all layers, then it is measured and ready', async () => {
    const seen: [number, number][] = []
    fake.state.pulls.push(async line => {
      fake.add('qwen3:4b')
      for (const one of whole()) {
        line(one)
        await sleep(15)
      }
    })
    const { keeper, control } = keeperOf()
    const { id } = await keeper.pull('qwen3:4b', 'Marta')
    const pull = await until(
      () => {
        const now = findPull(control, id)
        if (now) seen.push([now.completedBytes, now.totalBytes])
        return now
      },
      isOver,
      'it did not end',
    )
    assert.deepEqual(
      { state: pull!.state, problem: pull!.problem, by: pull!.startedBy, bytes: pull!.completedBytes },
      { state: 'done', problem: null, by: 'Marta', bytes: ALL_BYTES },
    )
    assert.ok(
      seen.every(
        ([completed, total], at) => at === 0 || (completed >= seen[at - 1]![0] && total >= seen[at - 1]![1]),
      ),
      'it never goes backwards',
    )
    assert.ok(
      seen.some(([completed, total]) => completed > 0 && completed < total),
      'it was seen on its way',
    )
    const speed = speedOf(control, 'qwen3:4b')!
    assert.equal(speed.readPerSecond, 200)
    assert.equal(speed.writePerSecond, 8)
    assert.equal(speed.usable, true)
    assert.deepEqual(speed.forecast, { answerMs: 10_875, perHour: 331 })
  })

  it('goes on where it stopped when the connection is cut, and says how often', async () => {
    fake.state.pulls.push(
      (line, response) => {
        line({ status: 'pulling manifest' })
        line({ status: 'pulling', digest: LAYER.digest, total: LAYER.total, completed: 3_000_000 })
        setTimeout(() => response.destroy(), 20)
        return new Promise(() => undefined)
      },
      line => {
        line({ error: 'max retries exceeded: EOF' })
      },
      line => {
        fake.add('m:1')
        for (const one of whole(3_000_000)) line(one)
      },
    )
    const { keeper, control } = keeperOf()
    const { id } = await keeper.pull('m:1', 'Marta')
    const pull = await until(() => findPull(control, id), isOver, 'it did not end')
    assert.deepEqual([pull!.state, pull!.breaks, pull!.completedBytes], ['done', 2, ALL_BYTES])
    assert.equal(fake.asked.filter(({ path }) => path === '/api/pull').length, 3)
  })

  it('asks again when nothing comes for a while', async () => {
    fake.state.pulls.push(line => {
      line({ status: 'pulling', digest: LAYER.digest, total: LAYER.total, completed: 1_000_000 })
      return new Promise(() => undefined)
    })
    const { keeper, control } = keeperOf()
    const { id } = await keeper.pull('m:1', 'Marta')
    const pull = await until(() => findPull(control, id), isOver, 'it did not end')
    assert.deepEqual([pull!.state, pull!.breaks], ['done', 1])
  })

  it('goes on after the server was stopped in the middle', async () => {
    fake.state.pulls.push(line => {
      line({ status: 'pulling', digest: LAYER.digest, total: LAYER.total, completed: 2_000_000 })
      return new Promise(() => undefined)
    })
    const first = keeperOf({ patience: { silentMs: 60_000 } })
    const { id } = await first.keeper.pull('m:1', 'Marta')
    await until(
      () => findPull(first.control, id)?.completedBytes,
      bytes => bytes === 2_000_000,
      'it never began',
    )
    await first.close()
    const second = keeperOf({ dataDir: first.dataDir })
    assert.equal(findPull(second.control, id)!.state, 'fetching')
    second.keeper.fetching.resume()
    const pull = await until(() => findPull(second.control, id), isOver, 'it did not go on')
    assert.deepEqual([pull!.state, pull!.completedBytes], ['done', ALL_BYTES])
  })

  it('is given up when somebody cancels it, and the next one has its turn', async () => {
    fake.state.pulls.push(() => new Promise(() => undefined))
    const { keeper, control } = keeperOf({ patience: { silentMs: 60_000 } })
    const first = await keeper.pull('m:1', 'Marta')
    const second = await keeper.pull('m:2', 'Marta')
    assert.equal((await keeper.pull('m:2', 'Ann')).id, second.id, 'what is asked for twice comes once')
    await until(
      () => fake.asked.some(({ path }) => path === '/api/pull'),
      asked => asked,
      'nothing was asked',
    )
    keeper.fetching.cancel(first.id)
    const pull = await until(() => findPull(control, second.id), isOver, 'the second one did not come')
    assert.deepEqual([findPull(control, first.id)!.state, pull!.state], ['cancelled', 'done'])
    assert.throws(() => keeper.fetching.cancel(first.id), /ended already/)
  })

  for (const [what, lines, problem] of [
    ['the library does not have it', [{ error: 'pull model manifest: file does not exist' }], 'not_found'],
    [
      'it needs a newer Ollama',
      [{ error: 'pull model manifest: 412: requires a newer version' }],
      'needs_newer',
    ],
    ['the disk is full', [{ error: 'write /models/blobs: no space left on device' }], 'no_space'],
    ['it says something nobody knows', [{ error: '<script>alert(1)</script>' }], 'refused'],
    ['it says an error that is no text', [{ error: { a: 1 } }], 'refused'],
    ['it sends a list', [[1, 2]], 'nonsense'],
  ] as const)
    it(`ends with a sentence when ${what}`, async () => {
      fake.state.pulls.push(line => {
        for (const one of lines) line(one)
      })
      const { keeper, control } = keeperOf()
      const { id } = await keeper.pull('m:1', 'Marta')
      const pull = await until(() => findPull(control, id), isOver, 'it did not end')
      assert.deepEqual([pull!.state, pull!.problem], ['failed', problem])
    })

  it('believes no numbers that cannot be', async () => {
    fake.state.pulls.push((line, response) => {
      line({ status: 'x', digest: 'sha256:a', total: 10, completed: 99 })
      line({ status: 'x', digest: 'sha256:a', total: 10, completed: -5 })
      line({ status: 'x', digest: 'sha256:b', total: Number.MAX_VALUE, completed: 'many' })
      line({ status: 'x', digest: 'x'.repeat(5_000), total: 7, completed: 7 })
      line({ status: 'x', digest: 7, total: 7, completed: 7 })
      line({ status: 'success' })
      response.end()
    })
    const { keeper, control } = keeperOf()
    const { id } = await keeper.pull('m:1', 'Marta')
    const pull = await until(() => findPull(control, id), isOver, 'it did not end')
    assert.deepEqual([pull!.completedBytes, pull!.totalBytes], [10, 10])
    assert.deepEqual([pull!.state, pull!.problem], ['done', 'not_measured'], 'it says it has it and does not')
  })

  for (const [what, script] of [
    [
      'a line without end',
      (response: { write(text: string): unknown }) => response.write('x'.repeat(100_000)),
    ],
    ['no JSON', (response: { write(text: string): unknown }) => response.write('<html>\n')],
  ] as const)
    it(`ends when it sends ${what}`, async () => {
      fake.state.pulls.push((_line, response) => {
        script(response)
        return new Promise(() => undefined)
      })
      const { keeper, control } = keeperOf()
      const { id } = await keeper.pull('m:1', 'Marta')
      const pull = await until(() => findPull(control, id), isOver, 'it did not end')
      assert.deepEqual([pull!.state, pull!.problem], ['failed', 'nonsense'])
    })

  it('refuses before anything is fetched what is no name, or runs elsewhere', async () => {
    const { keeper, control } = keeperOf()
    for (const name of ['', '../../etc', 'a b', 'x'.repeat(300), 'm:1\nm:2', '-', 'http://evil.example/m'])
      await assert.rejects(keeper.pull(name, 'Marta'), { reason: 'bad_name' })
    await assert.rejects(keeper.pull('glm-4.6:cloud', 'Marta'), /runs on ollama\.com/)
    await assert.rejects(keeper.test('gpt-oss:120b-cloud'), /runs on ollama\.com/)
    fake.add('shop', { remoteHost: 'https://ollama.com' })
    await assert.rejects(keeper.test('shop'), /runs on ollama\.com/)
    await assert.rejects(keeper.use('chat', 'shop'), /runs on ollama\.com/)
    assert.deepEqual(listPulls(control), [])
    const done = fake.asked.map(({ path }) => path).filter(path => !/version|tags|show/.test(path))
    assert.deepEqual(done, [])
  })

  it('checks the disk before, and stops what would fill it', async () => {
    const folder = temporaryFolder()
    const { keeper, control } = keeperOf({ folder })
    const free = (await keeper.free())!
    assert.ok(free > 0)
    fake.state.pulls.push(async line => {
      line({ status: 'pulling', digest: 'sha256:a', total: free * 2, completed: 1 })
      await new Promise(() => undefined)
    })
    const { id } = await keeper.pull('m:1', 'Marta')
    const pull = await until(() => findPull(control, id), isOver, 'it did not stop')
    assert.deepEqual([pull!.state, pull!.problem], ['failed', 'no_space'])
  })

  it('measures with words no question had before, and tells what came out', async () => {
    fake.add('m:1', { capabilities: ['completion', 'thinking'] })
    const { keeper } = keeperOf()
    const tested = await keeper.test('m:1')
    assert.deepEqual([tested.readPerSecond, tested.writePerSecond, tested.usable], [200, 8, true])
    await keeper.test('m:1')
    const [one, other] = fake.asked.filter(({ path }) => path === '/api/chat')
    assert.notEqual(JSON.stringify(one!.body.messages), JSON.stringify(other!.body.messages))
    assert.equal(one!.body.think, false, 'it shall not think aloud')
  })

  for (const [what, chat] of [
    ['hangs', () => new Promise(() => undefined)],
    ['says nothing', () => ''],
    ['breaks off', (_body: unknown, response: { destroy(): void }) => void response.destroy()],
    [
      'redirects',
      (_body: unknown, response: { writeHead(status: number, headers: object): { end(): void } }) =>
        void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    ],
    ['answers 10 MB', () => 'x'.repeat(10_000_000)],
    [
      'sends broken JSON',
      (_body: unknown, response: { end(text: string): void }) => void response.end('{"message":{"conte'),
    ],
    [
      'sends other types',
      (_body: unknown, response: { end(text: string): void }) =>
        void response.end(`${JSON.stringify({ message: 5, done: true, eval_count: 'x' })}\n`),
    ],
  ] as const)
    it(`says in a sentence that nothing was measured when it ${what}`, async () => {
      fake.add('m:1')
      fake.state.chat = chat as never
      const { keeper, control } = keeperOf({ patience: { measureMs: 400 } })
      await assert.rejects(keeper.test('m:1'), { name: 'AppError', message: /could not be measured/ })
      assert.equal(speedOf(control, 'm:1'), null)
    })

  it('tells an answer that cannot be used', async () => {
    fake.add('m:1')
    fake.state.chat = () => 'Hello! The mug is free.'
    const { keeper } = keeperOf()
    const tested = await keeper.test('m:1')
    assert.equal(tested.usable, false)
    assert.match(tested.said, /mug/)
  })

  for (const [what, tags] of [
    ['no list', { models: 'many' }],
    ['odd rows', { models: [null, 5, { name: 7 }, { name: 'a', size: -1, details: [] }] }],
    ['something else', [1]],
  ] as const)
    it(`lists what can be listed of ${what}`, async () => {
      fake.state.tags = tags
      fake.state.show = { capabilities: 'all', license: { a: 1 } }
      fake.add('a')
      const { keeper } = keeperOf()
      const models = await keeper.list()
      assert.deepEqual(
        models.map(({ name, bytes, abilities, licence }) => ({ name, bytes, abilities, licence })),
        what === 'odd rows' ? [{ name: 'a', bytes: 0, abilities: [], licence: null }] : [],
      )
    })

  it('deletes one, but what is in use only when one knows it', async () => {
    fake.add('m:1')
    fake.add('m:2', { size: 1 })
    const { keeper, client } = keeperOf()
    await keeper.use('chat', 'm:1')
    assert.equal(client.state().model, 'm:1')
    await assert.rejects(keeper.remove('m:1'), { reason: 'in_use' })
    assert.ok(fake.models.has('m:1'))
    await keeper.remove('m:2')
    assert.deepEqual([...fake.models.keys()], ['m:1'])
    await keeper.remove('m:1', { evenInUse: true })
    assert.equal(client.state().model, null)
    await assert.rejects(keeper.remove('m:1'), { reason: 'not_there' })
  })

  it('uses what was chosen, refuses what it is not able to, and lets a setting from outside decide', async () => {
    fake.add('m:1')
    fake.add('ear', { capabilities: ['completion', 'audio'], size: 1 })
    const { keeper, client, control, close, dataDir } = keeperOf()
    await keeper.use('chat', 'ear')
    assert.equal(client.state().model, 'ear')
    await keeper.use('chat', 'off')
    assert.equal(client.state().model, null)
    assert.match(client.state().reason!, /no model is wanted/)
    await keeper.use('chat', null)
    assert.equal(client.state().model, 'm:1')
    await assert.rejects(keeper.use('hear', 'm:1'), { reason: 'not_able' })
    await keeper.use('hear', 'ear')
    assert.equal(modelChoice(control, {}, 'hear').model, 'ear')
    await close()
    const fixed = keeperOf({ dataDir, env: { HEARTHLINE_HEAR_MODEL: 'off' } })
    await assert.rejects(fixed.keeper.use('hear', 'ear'), { reason: 'fixed' })
  })
})

describe('what is said of models', () => {
  it('recommends the best one that fits the machine and is quick enough', () => {
    const best = (gigabytes: number, cores: number) =>
      adviseFor({ memoryBytes: gigabytes * 1e9, cores }).best?.name ?? null
    assert.equal(best(8, 4), 'qwen3:4b-instruct-2507-q4_K_M')
    assert.equal(best(4, 4), 'qwen3:1.7b')
    assert.equal(best(3, 2), 'qwen3:0.6b')
    assert.equal(best(1, 1), null)
    const { offers } = adviseFor({ memoryBytes: 8e9, cores: 4 }, name =>
      name.startsWith('qwen3:4b') ? { writePerSecond: 1 } : undefined,
    )
    assert.equal(
      offers.find(({ model }) => model.name.startsWith('qwen3:4b'))!.isQuick,
      false,
      'measured, not guessed',
    )
    assert.ok(OFFERED.every(model => ['Apache-2.0', 'MIT'].includes(model.licence)))
  })

  it('names a licence by its text', () => {
    assert.equal(licenceName('MIT License\nCopyright (c)', ''), 'MIT')
    assert.equal(licenceName('', 'apache-2.0'), 'Apache-2.0')
    assert.equal(licenceName('LLAMA 3.2 COMMUNITY LICENSE AGREEMENT', ''), 'Llama Community License')
    assert.equal(licenceName('Our own terms\nmore', ''), 'Our own terms')
    assert.equal(licenceName('', ''), null)
  })

  it('forecasts nothing from figures there are none of', () => {
    assert.equal(forecast({ readPerSecond: 0, writePerSecond: 8 }), null)
    assert.deepEqual(forecast({ readPerSecond: 30, writePerSecond: 7.5 }), { answerMs: 20_000, perHour: 180 })
  })
})
