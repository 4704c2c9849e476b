import assert from 'node:assert/strict'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { offlineRoutes } from '../../src/cli/offline-routes.ts'
import { testInstance } from '../support/instance.ts'
import { startJourney } from '../support/server.ts'

describe('the list of routes', function () {
  this.timeout(60_000)

  it('is the same without a server as with one', async () => {
    const { instance } = testInstance()
    const listed = offlineRoutes(instance, new AppRegistry(instance.control, instance.keys.field))
    const journey = await startJourney({ mode: 'off' })
    try {
      assert.ok(listed.length > 150, `${listed.length} routes`)
      assert.deepEqual(listed, journey.server.routes)
    } finally {
      await journey.stop()
    }
  })
})
