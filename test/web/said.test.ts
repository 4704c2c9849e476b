import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failureSaid, knownCodes } from '../../src/channels/errors.ts'
import { decideSend, type SendState } from '../../src/channels/gate.ts'
import { addNotice, listNotices } from '../../src/channels/notices.ts'
import { prepared } from '../../src/db/database.ts'
import type { CardTools } from '../../src/inbox/cards.ts'
import { addMessage } from '../../src/inbox/messages.ts'
import { failed } from '../../src/inbox/settle.ts'
import { readThread } from '../../src/inbox/thread-rows.ts'
import { threadItems } from '../../src/inbox/thread-view.ts'
import { say } from '../../src/lib/said.ts'
import { formatFor } from '../../src/web/format.ts'
import { LANGUAGE_CODES, type Language } from '../../src/web/languages.ts'
import { inEnglish, inWords } from '../../src/web/said.ts'
import { hasText, translator } from '../../src/web/texts.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

const KINDS = ['whatsapp', 'messenger', 'instagram'] as const
const readerOf = (language: Language) => ({ t: translator(language), format: formatFor(language, 'UTC') })
/** Names stay as they are; three other Latin words in a row are a sentence. */
const LATIN = /(?:\b(?!Meta|WhatsApp|Messenger|Instagram|Business)[A-Za-z’]+[ ,.]+){2}[A-Za-z’]+/

describe('sentences about failures', () => {
  it('have a text in every language for every code of every channel', () => {
    let count = 0
    for (const kind of KINDS) {
      for (const code of [...knownCodes(kind), '210', '80001', '132050', '987654']) {
        const [plain, subcode] = code.split('/')
        for (const { says } of failureSaid(kind, plain!, subcode)) {
          for (const language of LANGUAGE_CODES) assert.ok(hasText(says, language), `${says} in ${language}`)
          count++
        }
      }
    }
    assert.ok(count > 150, 'codes were looked at')
  })

  it('are the known ones wherever the code names one', () => {
    const named = new Set<string>()
    for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const source = readFileSync(join('src', file), 'utf8')
      for (const [, key] of source.matchAll(/\bsay\('([a-z_]+\.\w+)'/g)) named.add(key!)
      for (const [, key] of source.matchAll(/\b(?:saying|stopped)\((?:told, )?'(\w+)'/g))
        named.add(`notice.${key}`)
    }
    assert.ok(named.size > 60, 'the search finds them')
    const missing = [...named].flatMap(key =>
      LANGUAGE_CODES.filter(language => !hasText(key, language)).map(language => `${language} ${key}`),
    )
    assert.deepEqual(missing, [])
  })

  it('stand in an Arabic thread without a Latin sentence, and in English for programs', () => {
    const { db } = testTenantFile()
    db.$client.exec(`
      INSERT INTO channels (public_id, kind, account, app_key, name, connected_at) VALUES ('c', 'whatsapp', '1', 'a', 'Shop', 1);
      INSERT INTO contacts (public_id, name, created_at, last_seen_at) VALUES ('k', 'Ada', 1, 1);
      INSERT INTO conversations (public_id, channel_id, contact_id, last_message_at) VALUES ('v', 1, 1, 1);`)
    const codes = knownCodes('whatsapp')
    for (const [at, code] of codes.entries()) {
      const message = addMessage(
        db,
        {
          conversationId: 1,
          direction: 'outbound',
          author: 'user',
          type: 'text',
          text: 'x',
          status: 'queued',
          providerId: null,
          sentAt: new Date(NOON.getTime() + at),
        },
        NOON,
      )
      failed(db, message, code, failureSaid('whatsapp', ...(code.split('/') as [string, string?])))
    }
    const { rows } = readThread(db, 1, 200)
    const shown = (language: Language) => {
      const tools: CardTools = {
        ...readerOf(language),
        mediaUrl: String,
        goods: new Map(),
        findFile: () => undefined,
        templateButtons: () => [],
      } as never
      return threadItems(rows, 'Ada', tools).map(item => item.failure ?? '')
    }
    const english = shown('en')
    assert.equal(english.length, codes.length)
    assert.ok(english.every(text => /^[A-Z].*\.$/.test(text)))
    assert.deepEqual(
      english,
      rows.map(({ message }) => message.failureReason),
    )
    assert.match(english[codes.indexOf('131047')]!, LATIN)
    for (const [at, text] of shown('ar').entries()) {
      assert.match(text, /\p{Script=Arabic}{3}/u, codes[at])
      assert.doesNotMatch(text, LATIN, codes[at])
    }
  })

  it('fall back to what was stored where nobody wrote a text', () => {
    const { db } = testTenantFile()
    prepared(db, "INSERT INTO channels (public_id, kind, account, app_key, name, connected_at) VALUES ('c', 'whatsapp', '1', 'a', 'Shop', 1)").run() // biome-ignore format: short
    addNotice(
      db,
      1,
      { kind: 'account_alert:x', severity: 'warning', sentence: 'Verify your business.' },
      NOON,
    )
    addNotice(db, 1, { kind: 'token_expires', severity: 'warning', said: [say('notice.token_expires', { left: 'P1D' })] }, NOON) // biome-ignore format: short
    const [metas, ours] = listNotices(db)
    assert.equal(inWords(readerOf('ar'), metas!.said, metas!.sentence), 'Verify your business.')
    assert.match(ours!.sentence, /ends in 1 day\./)
    assert.doesNotMatch(inWords(readerOf('ar'), ours!.said, ours!.sentence), LATIN)
    assert.equal(inWords(readerOf('de'), [say('failure.nobody_wrote_it')], 'As it was.'), 'As it was.')
  })

  it('write moments, days and spans as readers do', () => {
    const ends = say('notice.version_ends', { version: 'v25.0', day: '2028-07-29' })
    assert.match(inEnglish(ends), /on 2028-07-29\./)
    assert.match(inWords(readerOf('de'), [ends], ''), /29\. Juli 2028/)
    const quiet = say('notice.no_inbound', { quiet: 'PT30H', usual: 'P3D' })
    assert.match(inEnglish(quiet), /for 30 hours; the longest usual break is 3 days/)
    assert.match(inWords(readerOf('ru'), [quiet], ''), /30 часов.*3 дня/)
  })
})

describe('refusals of the gate', () => {
  const open: SendState = {
    channel: 'whatsapp',
    author: 'user',
    kind: 'message',
    now: NOON,
    channelState: 'connected',
    lastInboundAt: NOON,
  }
  const template = { status: 'APPROVED', category: 'MARKETING' }
  const long = new Date(NOON.getTime() - 9 * 86_400_000)
  const refused: Record<string, Partial<SendState>> = {
    channel_disconnected: { channelState: 'disconnected' },
    channel_paused: { channelState: 'paused' },
    restricted: { restricted: true },
    empty: { problems: [{ code: 'empty', field: 'text', problem: 'is empty' }] },
    too_long: { problems: [{ code: 'too_long', field: 'text', problem: 'has 5000 characters' }] },
    unsupported_kind: { channel: 'messenger', kind: 'template' },
    invalid_content: { problems: [{ code: 'invalid', field: 'fileId', problem: 'is no picture' }] },
    template_unknown: { kind: 'template', template: 'unknown' },
    template_not_approved: { kind: 'template', template: { ...template, status: 'PENDING' } },
    template_paused: { kind: 'template', template: { ...template, status: 'PAUSED' } },
    template_disabled: { kind: 'template', template: { ...template, status: 'DISABLED' } },
    template_category_changed: { kind: 'template', author: 'flow', template: { ...template, requestedCategory: 'UTILITY' } }, // biome-ignore format: short
    opted_out: { author: 'flow', optedOut: true },
    marketing_stopped: { isOffer: true, marketingStopped: true },
    unreachable: { author: 'assistant', unreachableSince: NOON },
    standby: { channel: 'messenger', standby: true },
    never_wrote: { lastInboundAt: null },
    window_closed: { lastInboundAt: long },
    quality_low: { kind: 'template', author: 'flow', template, quality: 'RED' },
    limit_reached: { kind: 'template', template, lastInboundAt: null, opening: { max: 250, used: 250, hasThisOne: false } }, // biome-ignore format: short
  }

  for (const [code, state] of Object.entries(refused)) {
    it(`say ${code} in every language`, () => {
      const verdict = decideSend({ ...open, ...state })
      assert.ok(!verdict.allowed)
      assert.equal(verdict.code, code)
      assert.match(verdict.reason, /^[A-Z“].*\.$/)
      assert.equal(inWords(readerOf('en'), verdict.said, ''), verdict.reason)
      const all = LANGUAGE_CODES.map(language => inWords(readerOf(language), verdict.said, ''))
      assert.equal(new Set(all).size, LANGUAGE_CODES.length, 'each its own')
      for (const text of all) assert.doesNotMatch(text, /\{\{|undefined/)
      assert.doesNotMatch(inWords(readerOf('ar'), verdict.said, ''), LATIN)
    })
  }

  it('say why Meta stopped a channel in the reader’s language too', () => {
    const said = failureSaid('whatsapp', '190')
    const verdict = decideSend({ ...open, channelState: 'paused', channelReason: inEnglish(...said), channelSaid: said }) // biome-ignore format: short
    assert.ok(!verdict.allowed)
    assert.match(inWords(readerOf('ar'), verdict.said, verdict.reason), /رمز الوصول/)
  })
})
