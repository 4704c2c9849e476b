import assert from 'node:assert/strict'
import type { RouteEntry } from '../../src/web/routes.ts'
import { type Journey, startJourney } from '../support/server.ts'
import { operatingOwner, PASSWORD, type Visitor } from '../support/visitor.ts'

const NOBODY = '01aaaaaaaaaaaaaaaaaaaaaa'

/** What a borrowed screen must not do: every route that changes something below these asks who is there. */
const GUARDED: [what: string, paths: RegExp][] = [
  ['team and roles', /^\/t\/:slug\/team\//],
  ['API keys', /^\/t\/:slug\/settings\/tokens/],
  ['keys', /^\/t\/:slug\/settings\/key|^\/operator\/keys\//],
  ['channel secrets', /^\/t\/:slug\/channels\/(:id\/disconnect|:kind\/connect\/:step)$/],
  ['ways to sign in', /^\/operator\/sign-in/],
  [
    'the second factor',
    /^\/me\/security\/(confirm|totp|recovery|passkeys|link|unlink)(?!.*\/options$)|\/passkeys\/options$/,
  ],
  ['break-glass', /\/look-in(\/:id\/allow)?$/],
  ['data that goes out', /\.csv$/],
]
/** Of them those that only look, or take something back. */
const HARMLESS = /\/(again|look-in\/:id\/(refuse|end)|sign-in\/:id\/check)$/
/** What the step with a secret in it is sent. */
const FIELDS: Record<string, Record<string, string>> = {
  '/t/:slug/channels/:kind/connect/:step': { token: 'EAAsomething' },
}

describe('what a borrowed screen must not do (SEC-AUTH)', function () {
  this.timeout(120_000)
  let journey: Journey
  let owner: Visitor
  let guarded: RouteEntry[]

  before(async () => {
    journey = await startJourney({ mode: 'off' })
    owner = await operatingOwner(journey)
    guarded = journey.server.routes.filter(
      ({ method, path }) =>
        !['GET', 'HEAD'].includes(method) &&
        !HARMLESS.test(path) &&
        GUARDED.some(([, paths]) => paths.test(path)),
    )
  })
  after(() => journey.stop())

  const addressOf = ({ path }: RouteEntry) =>
    path
      .replace(':slug', journey.tenant.slug)
      .replace(':kind', 'whatsapp')
      .replace(':step', 'token')
      .replace(/[:*]\w+/g, NOBODY)
  const grownOld = () =>
    journey.server.instance.control.$client.exec(
      'UPDATE sessions SET authenticated_at = authenticated_at - 660000',
    )

  it('is known, in every area there is', () => {
    for (const [what, paths] of GUARDED)
      assert.ok(
        guarded.some(({ path }) => paths.test(path)),
        what,
      )
    assert.ok(guarded.length > 25, `${guarded.length} routes`)
  })

  it('asks for the password again on every one of these routes, before anything is looked up', async () => {
    grownOld()
    const open: string[] = []
    for (const route of guarded) {
      const answer = await owner.post(addressOf(route), FIELDS[route.path] ?? {})
      if (answer.status !== 403 || !/name="_again"/.test(answer.text))
        open.push(`${route.method} ${route.path}: ${answer.status}`)
    }
    assert.deepEqual(open, [])
  })

  it('goes on once it was given, in each area', async () => {
    const stuck: string[] = []
    for (const route of GUARDED.map(([, paths]) => guarded.find(({ path }) => paths.test(path))!)) {
      grownOld()
      const fields = { ...FIELDS[route.path], _again: PASSWORD }
      const answer = await owner.post(addressOf(route), fields)
      if (/name="_again"/.test(answer.text) || answer.status >= 500)
        stuck.push(`${route.method} ${route.path}: ${answer.status}`)
    }
    assert.deepEqual(stuck, [])
  })
})
