import assert from 'node:assert/strict'
import fc from 'fast-check'
import { checkContent } from '../../src/channels/content.ts'
import type { ChannelKind } from '../../src/channels/events.ts'
import { decideSend, openingsOf, type SendState, windowClosesAt } from '../../src/channels/gate.ts'
import { isInUnitedStates } from '../../src/channels/united-states.ts'

const NOW = new Date('2026-11-21T10:00:00Z')
const HOUR = 3_600_000
const ago = (hours: number) => new Date(NOW.getTime() - Math.round(hours * HOUR))
const APPROVED = { status: 'APPROVED', category: 'UTILITY' }

const ANSWER: SendState = {
  channel: 'whatsapp',
  author: 'assistant',
  kind: 'message',
  lastInboundAt: ago(1),
  now: NOW,
  channelState: 'connected',
}

function decide(change: Partial<SendState> = {}): string {
  const decision = decideSend({ ...ANSWER, ...change })
  return decision.allowed ? (decision.humanAgent ? 'as a human agent' : 'yes') : decision.code
}

describe('the message gate', () => {
  it('lets everybody answer for 24 hours after the customer wrote, and not a millisecond longer', () => {
    for (const channel of ['whatsapp', 'messenger', 'instagram'] as const) {
      for (const author of ['assistant', 'user', 'flow'] as const) {
        assert.equal(decide({ channel, author, lastInboundAt: new Date(ago(24).getTime() + 1) }), 'yes')
        assert.equal(decide({ channel, author, lastInboundAt: ago(24) }), 'window_closed')
      }
    }
    assert.equal(decide({ lastInboundAt: null }), 'never_wrote')
  })

  it('gives only people, only on Messenger and Instagram, only with the feature, 7 days', () => {
    const late = {
      channel: 'messenger',
      author: 'user',
      byHand: true,
      lastInboundAt: ago(100),
      hasHumanAgent: true,
    } as const
    assert.equal(decide(late), 'as a human agent')
    assert.equal(decide({ ...late, channel: 'instagram' }), 'as a human agent')
    assert.equal(decide({ ...late, lastInboundAt: ago(1) }), 'yes')
    assert.equal(decide({ ...late, author: 'assistant' }), 'window_closed')
    assert.equal(decide({ ...late, author: 'flow' }), 'window_closed')
    assert.equal(decide({ ...late, channel: 'whatsapp' }), 'window_closed')
    assert.equal(decide({ ...late, hasHumanAgent: false }), 'window_closed')
    assert.equal(decide({ ...late, lastInboundAt: ago(168) }), 'window_closed')
    assert.equal(decide({ ...late, byHand: false }), 'window_closed') // A draft of the assistant's, a program.
    assert.equal(decide({ ...late, kind: 'reaction' }), 'window_closed')
  })

  it('lets nobody send while the channel is stopped or the person restricted', () => {
    for (const author of ['assistant', 'user', 'flow'] as const) {
      assert.equal(decide({ author, channelState: 'paused' }), 'channel_paused')
      assert.equal(decide({ author, channelState: 'disconnected' }), 'channel_disconnected')
      assert.equal(decide({ author, restricted: true }), 'restricted')
    }
    assert.equal(decide({ channelState: 'paused', pausedUntil: ago(-1) }), 'channel_paused')
    assert.equal(decide({ channelState: 'paused', pausedUntil: NOW }), 'yes')
  })

  it('gives the reason the channel was stopped for', () => {
    const paused = { channelState: 'paused', channelReason: 'The token has expired.' } as const
    const decision = decideSend({ ...ANSWER, ...paused })
    const reason = 'The token has expired.'
    assert.deepEqual(decision, { allowed: false, code: 'channel_paused', reason, said: [] })
  })

  it('keeps offers and flows away from whoever opted out or stopped marketing, and answers them still', () => {
    const marketing = { kind: 'template', template: { ...APPROVED, category: 'MARKETING' } } as const
    for (const author of ['assistant', 'user'] as const) {
      assert.equal(decide({ author, optedOut: true, marketingStopped: true }), 'yes')
      assert.equal(decide({ author, optedOut: true, ...marketing }), 'opted_out')
      assert.equal(decide({ author, marketingStopped: true, ...marketing }), 'marketing_stopped')
    }
    assert.equal(decide({ author: 'flow', optedOut: true }), 'opted_out')
    assert.equal(decide({ author: 'flow', marketingStopped: true }), 'yes')
    assert.equal(decide({ author: 'flow', marketingStopped: true, isOffer: true }), 'marketing_stopped')
    const order = { kind: 'template', template: APPROVED } as const
    assert.equal(decide({ author: 'user', optedOut: true, marketingStopped: true, ...order }), 'yes')
  })

  it('sends no marketing template to a number of the United States, by whomever; anything else it does', () => {
    const american = {
      kind: 'template',
      author: 'user',
      inUnitedStates: true,
      lastInboundAt: ago(1),
    } as const
    const marketing = { status: 'APPROVED', category: 'MARKETING' }
    assert.equal(decide({ ...american, template: marketing }), 'us_marketing')
    assert.equal(decide({ ...american, template: APPROVED }), 'yes')
    assert.equal(decide({ ...american, kind: 'message' }), 'yes')
    const phones = { '12125550100': true, '17875550100': true, '14165550100': false, '18765550100': false }
    for (const [value, isThere] of Object.entries(phones))
      assert.equal(isInUnitedStates([{ kind: 'phone', value }]), isThere, value)
    assert.equal(isInUnitedStates([{ kind: 'phone', value: '1212555010' }]), false, 'nobody’s number')
    assert.equal(isInUnitedStates([{ kind: 'bsuid', value: 'US.1100220033' }]), true)
    const canadian = { kind: 'phone', value: '14165550100' } as const
    assert.equal(isInUnitedStates([{ kind: 'bsuid', value: 'US.1100220033' }, canadian]), false)
  })

  it('sends approved templates at any time, on WhatsApp alone', () => {
    const template = { author: 'user', kind: 'template', template: APPROVED } as const
    for (const lastInboundAt of [null, ago(1), ago(1000)])
      assert.equal(decide({ ...template, lastInboundAt }), 'yes')
    assert.equal(decide({ ...template, channel: 'messenger' }), 'unsupported_kind')
    const withStatus = (status: string) => decide({ ...template, template: { ...APPROVED, status } })
    assert.equal(withStatus('PAUSED'), 'template_paused')
    assert.equal(withStatus('DISABLED'), 'template_disabled')
    for (const status of ['PENDING', 'REJECTED', 'IN_APPEAL', 'ARCHIVED', 'LIMIT_EXCEEDED', 'SOMETHING_NEW'])
      assert.equal(withStatus(status), 'template_not_approved')
    assert.equal(decide({ ...template, template: { ...APPROVED, deleted: true } }), 'template_unknown')
    assert.equal(decide({ ...template, template: 'unknown' }), 'template_unknown')
  })

  it('holds what runs by itself where a template became marketing or the number’s quality is low', () => {
    const became = {
      kind: 'template',
      template: { ...APPROVED, category: 'MARKETING', requestedCategory: 'UTILITY' },
    }
    const change = became as Partial<SendState>
    assert.equal(decide({ author: 'flow', ...change }), 'template_category_changed')
    assert.equal(decide({ author: 'user', ...change }), 'yes')
    const red = { kind: 'template', template: APPROVED, quality: 'RED' } as const
    assert.equal(decide({ author: 'flow', ...red }), 'quality_low')
    assert.equal(decide({ author: 'user', ...red }), 'yes')
    assert.equal(decide({ author: 'assistant', quality: 'RED' }), 'yes')
  })

  it('stops beginning conversations at the number’s limit, never answering them', () => {
    const full = { author: 'user', kind: 'template', template: APPROVED, lastInboundAt: null } as const
    const opening = { max: 250, used: 250, hasThisOne: false }
    assert.equal(decide({ ...full, opening }), 'limit_reached')
    assert.equal(decide({ ...full, opening: { ...opening, used: 249 } }), 'yes')
    assert.equal(decide({ ...full, opening: { ...opening, hasThisOne: true } }), 'yes')
    assert.equal(decide({ ...full, opening, lastInboundAt: ago(1) }), 'yes')
    assert.deepEqual(['TIER_250', 'TIER_2K', '1000', 'TIER_UNLIMITED', 'NOT_SET', null].map(openingsOf), [
      250,
      2000,
      1000,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('leaves a conversation to the app that has it, unless a person takes it back on WhatsApp', () => {
    assert.equal(decide({ standby: true }), 'standby')
    assert.equal(decide({ standby: true, author: 'user' }), 'yes')
    assert.equal(decide({ standby: true, author: 'user', channel: 'messenger' }), 'standby')
  })

  it('knows a customer who cannot be reached until he writes again', () => {
    assert.equal(decide({ unreachableSince: ago(0.5) }), 'unreachable')
    assert.equal(decide({ unreachableSince: ago(2) }), 'yes')
    assert.equal(decide({ unreachableSince: ago(0.5), author: 'user' }), 'yes')
  })

  it('notes for how long an advert makes messages free, and opens no window by it', () => {
    const free = (hoursAgo: number, answeredAgo: number | null) => {
      const answeredAt = answeredAgo === null ? null : ago(answeredAgo)
      const decision = decideSend({ ...ANSWER, entryPoint: { at: ago(hoursAgo), answeredAt } })
      return decision.allowed && decision.freeUntil
    }
    assert.deepEqual(free(2, null), new Date(NOW.getTime() + 72 * HOUR)) // This very answer begins it.
    assert.deepEqual(free(50, 48), new Date(NOW.getTime() + 24 * HOUR))
    assert.equal(free(50, 20), null) // Answered too late.
    assert.equal(free(30, null), null)
    assert.equal(free(90, 80), null)
    const entryPoint = { at: ago(30), answeredAt: ago(29) }
    assert.equal(decide({ lastInboundAt: ago(30), entryPoint }), 'window_closed')
  })

  it('gives every problem of the message in one sentence', () => {
    const refusal = (channel: ChannelKind, text: string) => {
      const problems = checkContent(channel, { type: 'text', text })
      const decision = decideSend({ ...ANSWER, channel, problems })
      return decision.allowed ? 'yes' : `${decision.code}: ${decision.reason}`
    }
    assert.equal(refusal('whatsapp', ' \n'), 'empty: The message is empty. Write something first.')
    assert.equal(
      refusal('instagram', 'ö'.repeat(501)),
      'too_long: The message has 1002 bytes; Instagram takes 1000.',
    )
    const place = checkContent('messenger', { type: 'location', latitude: 1, longitude: 2 })
    const decision = decideSend({ ...ANSWER, channel: 'messenger', problems: place })
    assert.match(
      decision.allowed ? '' : decision.reason,
      /^This cannot be sent on Messenger: .*address as text\.$/,
    )
  })
})

describe('the gate and the rules, told apart', () => {
  const hours = fc.oneof(
    fc.constantFrom(0, 1, 23.999, 24, 24.001, 71, 72, 167.999, 168, 200),
    fc.integer({ min: 0, max: 400 * HOUR }).map(ms => ms / HOUR), // Whole milliseconds, as clocks have them.
  )
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  // Most of what forbids a message is rare, or hardly any state would be left that allows one.
  const rarely = fc.constantFrom(false, false, false, true)
  const world = fc.record({
    channel: fc.constantFrom('whatsapp', 'messenger', 'instagram'),
    author: fc.constantFrom('assistant', 'user', 'flow'),
    byHand: fc.boolean(),
    kind: fc.constantFrom('message', 'message', 'template', 'reaction'),
    silent: maybe(hours),
    state: fc.constantFrom('connected', 'connected', 'connected', 'paused', 'disconnected'),
    pauseEndsIn: maybe(fc.integer({ min: -5, max: 5 })),
    standby: rarely,
    optedOut: rarely,
    marketingStopped: rarely,
    isOffer: rarely,
    inUnitedStates: rarely,
    consent: fc.constantFrom('given', 'withdrawn', 'none'),
    unreachableFor: maybe(hours),
    restricted: rarely,
    hasHumanAgent: fc.boolean(),
    status: fc.constantFrom('APPROVED', 'APPROVED', 'APPROVED', 'PAUSED', 'DISABLED', 'PENDING', 'gone'),
    category: fc.constantFrom('UTILITY', 'MARKETING'),
    requested: fc.constantFrom(null, 'UTILITY', 'MARKETING'),
    quality: fc.constantFrom('GREEN', 'RED'),
    used: fc.integer({ min: 240, max: 260 }),
    hasThisOne: fc.boolean(),
  })
  type World = Parameters<Parameters<typeof world.map>[0]>[0]

  const stateOf = (w: World): SendState => ({
    ...(w as Pick<SendState, 'channel' | 'author' | 'kind'>),
    byHand: w.byHand,
    now: NOW,
    lastInboundAt: w.silent === null ? null : ago(w.silent),
    channelState: w.state as SendState['channelState'],
    pausedUntil: w.pauseEndsIn === null ? null : ago(-w.pauseEndsIn),
    standby: w.standby,
    optedOut: w.optedOut,
    marketingStopped: w.marketingStopped,
    isOffer: w.isOffer,
    inUnitedStates: w.inUnitedStates,
    consent: w.consent as 'given',
    unreachableSince: w.unreachableFor === null ? null : ago(w.unreachableFor),
    restricted: w.restricted,
    hasHumanAgent: w.hasHumanAgent,
    template:
      w.status === 'gone'
        ? 'unknown'
        : { status: w.status, category: w.category, requestedCategory: w.requested },
    quality: w.quality,
    opening: { max: 250, used: w.used, hasThisOne: w.hasThisOne },
  })

  /** Meta's and our rules, each by itself and in no order: whatever forbids it, by the names it may be refused with. */
  function forbids(w: World): Set<string> {
    const person = w.author === 'user'
    const isTemplate = w.kind === 'template'
    const marketing = w.isOffer || (isTemplate && w.status !== 'gone' && w.category === 'MARKETING')
    const inWindow = w.silent !== null && w.silent < 24
    const late = w.silent !== null && w.silent < 168
    const wroteSince = w.silent !== null && w.unreachableFor !== null && w.silent < w.unreachableFor
    const rules: [string, boolean][] = [
      ['channel_disconnected', w.state === 'disconnected'],
      ['channel_paused', w.state === 'paused' && (w.pauseEndsIn === null || w.pauseEndsIn > 0)],
      ['restricted', w.restricted],
      ['unsupported_kind', isTemplate && w.channel !== 'whatsapp'],
      ['template_unknown', isTemplate && w.status === 'gone'],
      ['template_paused', isTemplate && w.status === 'PAUSED'],
      ['template_disabled', isTemplate && w.status === 'DISABLED'],
      ['template_not_approved', isTemplate && w.status === 'PENDING'],
      [
        'template_category_changed',
        isTemplate && !person && w.category === 'MARKETING' && w.requested === 'UTILITY',
      ],
      ['quality_low', isTemplate && !person && w.quality === 'RED'],
      ['limit_reached', isTemplate && !inWindow && w.used >= 250 && !w.hasThisOne],
      ['opted_out', w.optedOut && (marketing || w.author === 'flow')],
      ['opted_out', marketing && w.consent === 'withdrawn'],
      ['no_consent', marketing && w.consent === 'none' && !person],
      ['marketing_stopped', w.marketingStopped && marketing],
      ['us_marketing', isTemplate && w.status !== 'gone' && w.category === 'MARKETING' && w.inUnitedStates],
      ['unreachable', w.unreachableFor !== null && !person && !wroteSince],
      ['standby', w.standby && !(person && w.channel === 'whatsapp')],
      ['never_wrote', !isTemplate && w.silent === null],
      ['window_closed', !isTemplate && w.silent !== null && !inWindow && !(late && mayTag(w))],
    ]
    return new Set(rules.filter(([, holds]) => holds).map(([name]) => name))
  }

  const mayTag = (w: World) =>
    ['messenger', 'instagram'].includes(w.channel) &&
    w.author === 'user' &&
    w.byHand &&
    w.hasHumanAgent &&
    w.kind === 'message'

  it('agree on what may be sent, for every state', () => {
    let allowed = 0
    fc.assert(
      fc.property(world, w => {
        const decision = decideSend(stateOf(w))
        const against = forbids(w)
        assert.equal(decision.allowed, against.size === 0, [...against].join(', '))
        if (!decision.allowed) {
          assert.ok(against.has(decision.code), `${decision.code} is not among ${[...against].join(', ')}`)
          assert.match(decision.reason, /^[A-Z].+\.$/)
          return
        }
        allowed++
        const isLate = w.kind === 'message' && w.silent !== null && w.silent >= 24
        assert.equal(decision.humanAgent, isLate)
        assert.equal(decision.opens, w.kind === 'template' && !(w.silent !== null && w.silent < 24))
      }),
      { numRuns: 20_000 },
    )
    assert.ok(allowed > 300, `only ${allowed} were allowed: the states say too little`)
  })

  it('never set the tag on what a machine wrote', () => {
    fc.assert(
      fc.property(world, w => {
        const decision = decideSend(stateOf(w))
        if (decision.allowed && decision.humanAgent) assert.ok(w.author === 'user' && w.byHand)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('the customer service window', () => {
  it('closes 24 hours after Meta’s time of the last message', () => {
    assert.deepEqual(windowClosesAt('whatsapp', NOW), new Date('2026-11-22T10:00:00Z'))
    assert.equal(windowClosesAt('instagram', null), null)
  })
})
