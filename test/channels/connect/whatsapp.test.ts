import assert from 'node:assert/strict'
import { type Connecting, connecting, NUMBER, TOKEN } from './fake-meta.ts'

describe('connecting a WhatsApp number', () => {
  let t: Connecting
  beforeEach(() => {
    t = connecting()
  })
  afterEach(() => t.close())

  it('goes from nothing to green with three things pasted and one picked', async () => {
    await t.app()
    assert.deepEqual(await t.states(), { address: 'verified', app: 'verified', webhook: 'verified' })
    await t.step('token', { token: TOKEN })
    const listed = await t.row('account')
    assert.deepEqual(listed.state, 'waiting')
    assert.deepEqual(
      (await t.steps()).account?.options?.map(one => one.account),
      [NUMBER],
    )
    await t.step('account', { account: NUMBER })
    await t.step('published', { done: 'yes' })

    assert.deepEqual(await t.states(), {
      address: 'verified',
      app: 'verified',
      webhook: 'verified',
      token: 'verified',
      account: 'verified',
      subscribed: 'verified',
      register: 'verified',
      published: 'waiting',
      message: 'waiting',
      templates: 'waiting',
    })
  })
})
