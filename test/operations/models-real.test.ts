import assert from 'node:assert/strict'
import { createEgress, type Egress } from '../../src/egress/egress.ts'
import { silentLog } from '../../src/lib/log.ts'
import { ModelKeeper } from '../../src/operations/models/keeper.ts'
import { speedOf } from '../../src/operations/models/measurements.ts'
import { findPull } from '../../src/operations/models/pulls.ts'
import { ModelClient } from '../../src/replies/model/client.ts'
import { temporaryFolder, testInstance } from '../support/instance.ts'
import { NO_REAL_MODEL, type RealModel, startRealModel } from '../support/real-model.ts'
import { until } from '../support/server.ts'

describe('the models of a real Ollama', function () {
  this.timeout(300_000)
  let real: RealModel
  let egress: Egress
  let client: ModelClient
  let keeper: ModelKeeper
  let instance: ReturnType<typeof testInstance>['instance']

  before(async function () {
    const found = await startRealModel()
    if (!found) {
      console.log(`      ${NO_REAL_MODEL}`)
      return this.skip()
    }
    real = found
    const opened = testInstance(temporaryFolder(), { OLLAMA_HOST: real.url })
    instance = opened.instance
    const { config, control } = instance
    egress = createEgress({ clock: opened.clock, modelOrigin: real.url })
    client = new ModelClient({ config, egress, log: silentLog, clock: opened.clock })
    keeper = new ModelKeeper({
      ...{ config, control, egress, log: silentLog, clock: opened.clock, client },
      patience: { againMs: 10, longestAgainMs: 10, measureMs: 100_000 },
    })
  })

  after(async () => {
    await keeper?.stop()
    client?.stop()
    await egress?.close()
    instance?.close()
    await real?.stop()
  })

  it('are listed with what is known of them', async () => {
    const models = await keeper.list()
    const model = models.find(one => one.name === real.model)!
    assert.ok(model, `among ${models.map(one => one.name).join(', ')}`)
    assert.match(model.digest, /^[0-9a-f]{64}$/)
    assert.ok(model.bytes > 1_000_000)
    assert.notEqual(model.family, '')
    assert.equal(model.remote, false)
  })

  it('are measured, and twice the same question is read twice', async function () {
    const inTime = (error: Error) => {
      // A machine that does much else at once: the sentence is all there is to see then.
      assert.match(error.message, /could not be measured: it gave no answer in time/)
      console.log('      this machine is too busy for a figure')
    }
    const first = await keeper.test(real.model).catch(inTime)
    const second = first && (await keeper.test(real.model).catch(inTime))
    if (!first || !second) return this.skip()
    for (const tested of [first, second]) {
      assert.ok(tested.readPerSecond > 0 && tested.writePerSecond > 0 && tested.firstTokenMs > 0)
      assert.notEqual(tested.said, '')
    }
    // What it has read before would look many times as quick.
    assert.ok(
      second.readPerSecond < first.readPerSecond * 8,
      `${first.readPerSecond}, ${second.readPerSecond}`,
    )
    const speed = speedOf(instance.control, real.model)!
    assert.ok(speed.forecast!.perHour > 0)
    console.log(
      `      reads ${second.readPerSecond}, writes ${second.writePerSecond} tokens/s; first word ${second.firstTokenMs} ms; a usual answer ${speed.forecast!.answerMs} ms, ${speed.forecast!.perHour} an hour; usable: ${second.usable}`,
    )
  })

  it('are not deleted when there is none of that name, and what cannot be fetched ends with a word', async () => {
    await assert.rejects(keeper.remove('no-such-model:1'), { reason: 'not_there' })
    // A registry on a port where nobody is: the model server says so in its own words.
    const { id } = await keeper.pull('127.0.0.1:9/nobody/none:1', 'test')
    const pull = await until(
      () => findPull(instance.control, id),
      one => one?.endedAt !== null,
      'it did not end',
      120_000,
    )
    assert.equal(pull!.state, 'failed')
    assert.ok(['broken', 'refused', 'not_found', 'no_server'].includes(pull!.problem!), pull!.problem!)
  })
})
