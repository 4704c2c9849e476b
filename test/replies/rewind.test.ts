import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { saveKnowledge } from '../../src/catalog/knowledge.ts'
import { findProduct, saveProduct } from '../../src/catalog/products.ts'
import type { TenantDb } from '../../src/db/database.ts'
import { addEvent, addMessage, type Message } from '../../src/inbox/messages.ts'
import { claimJob, countJobs } from '../../src/jobs/queue.ts'
import { AppError } from '../../src/lib/errors.ts'
import type { ModelClient } from '../../src/replies/model/client.ts'
import { listCases } from '../../src/replies/rewind/cases.ts'
import { findPastTurns, turnEndingWith } from '../../src/replies/rewind/past-turns.ts'
import type { Candidate, Selection } from '../../src/replies/rewind/rewind.ts'
import { endRewind, getRewind, pruneRewinds, summaryOf } from '../../src/replies/rewind/rewinds.ts'
import { runRewind } from '../../src/replies/rewind/run.ts'
import { startRewind } from '../../src/replies/rewind/start.ts'
import { copyForTrial } from '../../src/replies/rewind/trial-copy.ts'
import { useChange } from '../../src/replies/rewind/use.ts'
import { getAssistantSettings } from '../../src/replies/settings.ts'
import type { Understanding } from '../../src/replies/understanding.ts'
import { addChannel, addConversation } from '../api/support.ts'
import { NOON, testTenantFile } from '../support/instance.ts'

const MINUTE = 60_000

/** A shop with a few past conversations. `minutes` are before noon. */
function shop() {
  const { instance, clock, tenant, db, dataDir } = testTenantFile()
  const at = { currency: 'EUR', now: NOON }
  saveProduct(db, 'mug', { name: 'Blue mug', price: { amount: 1850, currency: 'EUR' }, stock: 7 }, at)
  saveProduct(db, 'plate', { name: 'White plate', price: { amount: 1200, currency: 'EUR' }, stock: 3 }, at)
  saveKnowledge(db, 'ship', { question: 'Do you deliver?', answer: 'Yes, to all of Portugal.' }, NOON)
  addChannel(db)
  let people = 0

  function talk(...lines: [from: 'contact' | 'assistant' | 'user', text: string, minutes: number][]) {
    const [[, text, minutes], ...rest] = lines as [(typeof lines)[number], ...typeof lines]
    const phone = `3519000000${String(++people).padStart(2, '0')}`
    const first = addConversation(db, { text, phone, name: `Customer ${people}`, at: before(minutes) })
    const messages = [first.message, ...rest.map(line => say(first.conversation.id, ...line))]
    return { conversation: first.conversation, messages }
  }
  function say(conversationId: number, from: string, text: string, minutes: number): Message {
    const inbound = from === 'contact'
    return addMessage(
      db,
      {
        conversationId,
        direction: inbound ? 'inbound' : 'outbound',
        author: from as 'contact',
        type: 'text',
        text,
        status: inbound ? 'received' : 'sent',
        asks: inbound,
        sentAt: before(minutes),
      },
      before(minutes),
    )
  }

  const deps = { instance, model: noModel as ModelClient }
  const start = (candidate: Candidate, file?: string, selection: Partial<Selection> = {}) =>
    startRewind({ instance, listModels: async () => [SMALL] }, tenant.id, db, {
      selection: { last: 50, ...selection },
      candidate,
      ...(file !== undefined && { bytes: Buffer.from(file) }),
    })
  /** Runs slices until none is due; `signal` as a server that is stopped. */
  async function run(most = 1000, signal = new AbortController().signal) {
    for (let slices = 0; slices < most; slices++) {
      const job = claimJob(db, 'spare', clock.now())
      if (!job) return
      await runRewind(deps, { db, tenantId: tenant.id, job: job as never, signal })
    }
  }
  async function rewind(candidate: Candidate, file?: string, selection: Partial<Selection> = {}) {
    const started = await start(candidate, file, selection)
    await run()
    const ended = getRewind(db, started.publicId)
    return {
      ...ended,
      summary: summaryOf(db, ended.id),
      cases: listCases(db, ended.id, { sight: null, limit: 100 }).items,
    }
  }
  const use = (publicId: string, chooseModel?: (name: string) => Promise<void>) =>
    useChange(
      {
        instance,
        importCatalog: async (_db, file) => {
          const { runCatalogImport } = await import('../../src/catalog/import-jobs.ts')
          return runCatalogImport(instance, tenant.id, db, file)
        },
        importKnowledge: async (_db, file) => {
          const { runKnowledgeImport } = await import('../../src/catalog/import-jobs.ts')
          return runKnowledgeImport(instance, db, file)
        },
        chooseModel,
      },
      tenant.id,
      db,
      publicId,
    )
  return { instance, clock, tenant, db, dataDir, talk, deps, start, run, rewind, use }
}

const before = (minutes: number) => new Date(NOON.getTime() - minutes * MINUTE)
const noModel = { modelForTrial: async () => undefined } as unknown as ModelClient
const modelThatSays = (said: (named: string | null) => Partial<Understanding> | Error) =>
  ({
    modelForTrial: async (_tenant: string, named: string | null) => ({
      name: named ?? 'present',
      understand: async () => {
        const answer = said(named)
        if (answer instanceof Error) throw answer
        return { ...UNDERSTOOD, ...answer }
      },
    }),
  }) as unknown as ModelClient

const UNDERSTOOD: Understanding = {
  intent: 'unclear',
  action: 'clarify',
  language: 'en',
  items: [],
  quantities: [],
  options: [],
  entries: [],
  needsPerson: 'none',
  phrase: null,
}
const SMALL = { name: 'small:1b', abilities: ['completion'] }
const UNSURE = 'something blue for my aunt'

const rowsBesides = (db: TenantDb) => ({
  messages: db.$client.prepare('SELECT count(*) FROM messages').pluck().get(),
  conversations: db.$client.prepare('SELECT group_concat(last_message_at) FROM conversations').pluck().get(),
  jobs: countJobs(db),
})

describe('replies/rewind: past turns', () => {
  it('are what was written in one go, up to the answer', () => {
    const { db, talk } = shop()
    const { messages } = talk(
      ['contact', 'Hello', 60],
      ['contact', 'how much is the blue mug?', 59.98],
      ['assistant', 'Blue mug: €18.50.', 59],
      ['contact', 'and delivery?', 50],
      ['contact', 'hello?', 40],
    )
    const turns = [...findPastTurns(db, { last: 10 }, NOON)].map(id => turnEndingWith(db, id)!)
    assert.deepEqual(
      turns.map(turn => turn.messages.map(message => message.text)),
      [['hello?'], ['and delivery?'], ['Hello', 'how much is the blue mug?']],
    )
    assert.equal(turns[2]!.answer?.id, messages[2]!.id)
    assert.equal(turns[1]!.answer, undefined)
  })

  it('can be chosen by number, age, channel, and by having needed a person', () => {
    const { db, talk } = shop()
    const { conversation } = talk(['contact', 'I want a person', 30])
    addEvent(db, conversation.id, 'handoff', { reason: 'human_request' }, before(29))
    talk(['contact', 'old question', 3 * 24 * 60])
    talk(['contact', 'blue mug?', 10])
    const texts = (selection: Partial<Selection>) =>
      [...findPastTurns(db, { last: 10, ...selection }, NOON)].map(
        id => turnEndingWith(db, id)!.messages[0]!.text,
      )
    assert.deepEqual(texts({}), ['blue mug?', 'old question', 'I want a person'])
    assert.deepEqual(texts({ last: 1 }), ['blue mug?'])
    assert.deepEqual(texts({ days: 1 }), ['blue mug?', 'I want a person'])
    assert.deepEqual(texts({ onlyHandoffs: true }), ['I want a person'])
    assert.deepEqual(texts({ channel: 'nowhere' }), [])
  })

  it('leave out what was taken back', () => {
    const { db, talk } = shop()
    const { messages } = talk(['contact', 'blue mug?', 10])
    db.$client.prepare('UPDATE messages SET deleted_at = 1, text = NULL WHERE id = ?').run(messages[0]!.id)
    assert.deepEqual([...findPastTurns(db, { last: 10 }, NOON)], [])
  })
})

describe('replies/rewind', function () {
  this.timeout(60_000)

  it('answers with the history as it then stood, at its time, and says it is a machine where it would have', async () => {
    const { rewind, talk } = shop()
    talk(
      ['contact', 'how much is the blue mug?', 60],
      ['assistant', 'Blue mug: €18.50.', 59],
      ['contact', 'is it in stock?', 50],
      ['assistant', 'Yes, 7 of them.', 49],
      ['contact', 'no, I mean the white plate', 30],
    )
    const { cases, state } = await rewind({ kind: 'rules' })
    assert.equal(state, 'done')
    const later = cases.find(one => one.asked === 'is it in stock?')!
    assert.match(later.before.text, /Blue mug/)
    assert.doesNotMatch(later.before.text, /AI assistant/)
    assert.match(cases.at(-1)!.before.text, /AI assistant/)
    assert.equal(later.answered?.text, 'Yes, 7 of them.')
    assert.deepEqual([...new Set(cases.map(one => one.verdict))], ['same'])
  })

  it('tries a catalogue beside the real one, sends nothing, stores nothing but itself and leaves no file', async () => {
    const { db, instance, tenant, rewind, talk } = shop()
    talk(['contact', 'how much is the blue mug?', 60])
    talk(['contact', 'how much is the white plate?', 50])
    const was = rowsBesides(db)
    const { summary, cases } = await rewind(
      { kind: 'catalog', fileName: 'new.csv' },
      'id,name,price\nmug,Blue mug,21.00\n',
    )
    assert.deepEqual([summary.total, summary.judged, summary.steps], [2, 2, 4])
    assert.deepEqual([summary.verdicts.same, summary.verdicts.changed], [1, 1])
    const changed = cases.find(one => one.verdict === 'changed')!
    assert.match(changed.before.text, /18\.50/)
    assert.match(changed.after.text, /21\.00/)
    assert.equal(findProduct(db, 'mug')?.priceMinor, 1850)
    assert.deepEqual(rowsBesides(db), was)
    assert.equal(existsSync(join(instance.tenants.folder(tenant.id), 'trial.db')), false)
  })

  it('copies no word of a customer for a trial, and answers from the copy as from the business’s own file', async () => {
    const { db, instance, tenant, talk } = shop()
    talk(['contact', 'my secret is safe', 5])
    const trial = await copyForTrial(instance.tenants, tenant.id)
    const count = (table: string) =>
      trial.db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
    try {
      assert.deepEqual(
        ['contacts', 'conversations', 'messages', 'jobs', 'rewinds'].map(count),
        [0, 0, 0, 0, 0],
      )
      assert.equal(count('products'), 2)
      const { listProductsByIds } = await import('../../src/catalog/products.ts')
      const { foundIds } = await import('../../src/catalog/search/found-ids.ts')
      const found = (from: TenantDb) =>
        foundIds({ tenantId: tenant.id, db: from, what: 'product', words: 'blue mug', limit: 5 })
      assert.deepEqual(await found(trial.db), await found(db))
      assert.equal(listProductsByIds(trial.db, await found(trial.db))[0]?.name, 'Blue mug')
    } finally {
      trial.destroy()
    }
    assert.equal(existsSync(join(instance.tenants.folder(tenant.id), 'trial.db')), false)
  })

  it('calls an answer wrong that quotes another price than the product has, and refuses its file', async () => {
    const { db, rewind, use, talk } = shop()
    talk(['contact', 'Do you sell gift wrapping for the blue mug?', 60])
    const { publicId, summary, cases } = await rewind(
      { kind: 'knowledge', fileName: 'answers.csv' },
      'question,answer\nDo you sell gift wrapping?,"Yes, and the Blue mug costs 7.00 € with it."\n',
    )
    assert.equal(cases[0]!.verdict, 'wrong_claim', cases[0]!.after.text)
    assert.deepEqual(summary.wrongClaims, { before: 0, after: 1 })
    await assert.rejects(use(publicId), { code: 'conflict', reason: 'wrong_claims' })
    assert.equal(db.$client.prepare('SELECT count(*) FROM knowledge_entries').pluck().get(), 1)
  })

  it('lets a business be called what it likes, but state no price in its name', async () => {
    const { rewind, talk } = shop()
    talk(['contact', 'how much is the blue mug?', 60])
    const named = async (displayName: string) =>
      (await rewind({ kind: 'settings', displayName })).summary.verdicts
    assert.equal((await named('Studio 54')).words, 1)
    assert.equal((await named('Mugs from 5 €')).wrong_claim, 1)
  })

  it('uses what did no harm: settings at once, a file by its import, once', async () => {
    const { db, rewind, use, talk } = shop()
    talk(['contact', 'how much is the blue mug?', 60])
    const name = await rewind({ kind: 'settings', displayName: 'Atelier Azul' })
    await use(name.publicId)
    assert.equal(getAssistantSettings(db).displayName, 'Atelier Azul')
    await assert.rejects(use(name.publicId), { reason: 'applied' })
    const file = await rewind({ kind: 'catalog', fileName: 'new.csv' }, 'id,name,price\nmug,Blue mug,21.00\n')
    await use(file.publicId)
    assert.equal(findProduct(db, 'mug')?.priceMinor, 2100)
    assert.equal(
      db.$client.prepare("SELECT count(*) FROM catalog_imports WHERE state = 'applied'").pluck().get(),
      1,
    )
  })

  it('counts whom the model would have handed to a person, and refuses to do without it', async () => {
    const { deps, db, rewind, use, talk } = shop()
    talk(['contact', UNSURE, 60])
    deps.model = modelThatSays(() => ({ intent: 'handoff', action: 'handoff', needsPerson: 'damaged' }))
    const { publicId, summary, cases } = await rewind({ kind: 'rules' })
    assert.equal(cases[0]!.before.handoffReason, 'damaged')
    assert.equal(cases[0]!.verdict, 'missed_handoff')
    assert.deepEqual(summary.missedHandoffs, { before: 0, after: 1 })
    await assert.rejects(use(publicId), { reason: 'missed_handoffs' })
    assert.equal(getAssistantSettings(db).asksModel, true)
  })

  it('tries another model, first all answers of the present one, and leaves the choice to whoever runs the machine', async () => {
    const { deps, rewind, use, talk } = shop()
    const asked: (string | null)[] = []
    deps.model = modelThatSays(named => {
      asked.push(named)
      return named === null ? {} : { intent: 'product_search', action: 'answer', items: [0] }
    })
    talk(['contact', UNSURE, 60])
    talk(['contact', UNSURE, 50])
    const { publicId, summary } = await rewind({ kind: 'model', model: 'small:1b' })
    assert.deepEqual(asked, [null, null, 'small:1b', 'small:1b'])
    assert.equal(summary.verdicts.now_answered, 2)
    assert.equal(summary.byModel.after, 2)
    await assert.rejects(use(publicId), { code: 'forbidden' })
    let chosen = ''
    await use(publicId, async name => {
      chosen = name
    })
    assert.equal(chosen, 'small:1b')
    await assert.rejects(rewind({ kind: 'model', model: 'not-here' }), { code: 'invalid' })
  })

  it('says so where a model gave nothing to use, and gives up on one that cannot be asked', async () => {
    const { deps, rewind, talk } = shop()
    for (let minute = 1; minute <= 8; minute++) talk(['contact', UNSURE, minute])
    deps.model = modelThatSays(named => (named === null ? {} : new Error('gone')))
    const { state, failure, summary } = await rewind({ kind: 'model', model: 'small:1b' })
    assert.deepEqual([state, failure, summary.modelFailed], ['failed', 'no_model', 5])
  })

  it('goes on where it was cut off, and answers nothing twice', async () => {
    const { deps, db, clock, start, run, talk } = shop()
    for (let minute = 1; minute <= 6; minute++) talk(['contact', UNSURE, minute])
    const stop = new AbortController()
    let asked = 0
    deps.model = modelThatSays(() => {
      if (++asked === 4) stop.abort()
      return {}
    })
    const { publicId, id } = await start({ kind: 'model', model: 'small:1b' })
    await run(1, stop.signal)
    assert.equal(getRewind(db, publicId).state, 'running')
    assert.equal(summaryOf(db, id).steps, 3, 'what was cut off is not kept')
    db.$client.prepare("UPDATE jobs SET state = 'ready'").run() // As after a start.
    await run()
    assert.equal(getRewind(db, publicId).state, 'done')
    assert.equal(summaryOf(db, id).steps, 12)
    assert.equal(asked, 13)
    assert.equal(claimJob(db, 'spare', clock.now()), undefined)
  })

  it('ends when it is cancelled, and its change cannot be used', async () => {
    const { db, start, run, use, talk } = shop()
    talk(['contact', 'how much is the blue mug?', 60])
    const { publicId, id } = await start(
      { kind: 'catalog', fileName: 'new.csv' },
      'id,name,price\nmug,Blue mug,21.00\n',
    )
    endRewind(db, id, 'cancelled', NOON)
    await run()
    assert.equal(getRewind(db, publicId).state, 'cancelled')
    assert.equal(db.$client.prepare('SELECT count(file) FROM rewinds').pluck().get(), 0)
    assert.deepEqual(countJobs(db), { ready: 0, running: 0, dead: 0 })
    await assert.rejects(use(publicId), { reason: 'not_done' })
  })

  it('runs one at a time, of 500 turns at most, and only what can be tried', async () => {
    const { start, run, talk } = shop()
    talk(['contact', 'how much is the blue mug?', 60])
    await start({ kind: 'rules' })
    const refused = (says: string) => (error: unknown) => {
      assert.ok(error instanceof AppError)
      assert.deepEqual(
        error.said.map(one => one.says),
        [says],
        'a screen says it in its reader’s language',
      )
      return true
    }
    await assert.rejects(start({ kind: 'rules' }), refused('rewind.refuse_running'))
    await run()
    await assert.rejects(start({ kind: 'rules' }, undefined, { last: 501 }), { code: 'invalid' })
    await assert.rejects(start({ kind: 'catalog', fileName: 'x.csv' }), refused('rewind.refuse_no_file'))
    await assert.rejects(start({ kind: 'catalog', fileName: 'x.csv' }, 'price\n3\n'), {
      code: 'unprocessable',
    })
    await assert.rejects(
      start({ kind: 'catalog', fileName: 'x.csv' }, 'id,name,price\nmug,Blue mug,18.50\n'),
      /changes nothing/,
    )
  })

  it('may not be used a day later, when what was measured is no longer what is there', async () => {
    const { db, clock, rewind, use, talk } = shop()
    talk(['contact', 'how much is the blue mug?', 60])
    const { publicId } = await rewind(
      { kind: 'catalog', fileName: 'new.csv' },
      'id,name,price\nmug,Blue mug,21.00\n',
    )
    clock.set(new Date(NOON.getTime() + 25 * 60 * MINUTE))
    await assert.rejects(use(publicId), { reason: 'too_old' })
    pruneRewinds(db, clock.now())
    assert.equal(db.$client.prepare('SELECT count(file) FROM rewinds').pluck().get(), 0)
  })

  it('goes with the people it is about, and after 30 days', async () => {
    const { db, clock, rewind, talk } = shop()
    const { conversation } = talk(['contact', 'how much is the blue mug?', 60])
    talk(['contact', 'how much is the white plate?', 50])
    const { id, publicId } = await rewind({ kind: 'rules' })
    db.$client.prepare('DELETE FROM contacts WHERE id = ?').run(conversation.contactId)
    assert.deepEqual(
      listCases(db, id, { sight: null, limit: 10 }).items.map(one => one.asked),
      ['how much is the white plate?'],
    )
    assert.equal(summaryOf(db, id).total, 1)
    clock.set(new Date(NOON.getTime() + 31 * 24 * 60 * MINUTE))
    pruneRewinds(db, clock.now())
    assert.throws(() => getRewind(db, publicId), { code: 'not_found' })
    assert.equal(db.$client.prepare('SELECT count(*) FROM rewind_cases').pluck().get(), 0)
  })
})
