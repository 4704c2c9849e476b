import assert from 'node:assert/strict'
import { importKnowledge } from '../../src/catalog/import/import-knowledge.ts'
import { parseInput } from '../../src/catalog/input.ts'
import {
  countKnowledge,
  deleteKnowledge,
  findKnowledge,
  getKnowledge,
  knowledgeInput,
  listKnowledge,
  listKnowledgeByIds,
  listTopics,
  saveKnowledge,
} from '../../src/catalog/knowledge.ts'
import { searchKnowledge } from '../../src/catalog/search/search.ts'
import type { TenantDb } from '../../src/db/database.ts'
import type { AppError } from '../../src/lib/errors.ts'
import { told } from './import/support.ts'
import { NOW, tenantDb } from './support.ts'

function put(db: TenantDb, id: string | undefined, body: unknown) {
  return saveKnowledge(db, id, parseInput(knowledgeInput, body), NOW)
}

function run(db: TenantDb, text: string, dryRun = false) {
  return importKnowledge(db, { bytes: Buffer.from(text), fileName: 'faq', now: NOW, dryRun })
}

const parking = { question: 'Is there parking?', answer: 'Yes, behind the shop.', topic: 'location' }

describe('a question with its answer', () => {
  it('is kept, changed, found by its words, and deleted', () => {
    const db = tenantDb()
    const { entry, outcome } = put(db, undefined, parking)
    assert.match(entry.externalId, /^[0-9a-z]{20,32}$/)
    assert.equal(outcome, 'new')
    assert.equal(put(db, entry.externalId, parking).outcome, 'unchanged')
    assert.equal(put(db, entry.externalId, { ...parking, answer: 'No.' }).entry.version, 2)
    assert.deepEqual(
      searchKnowledge(db, 'parking').map(hit => hit.entryId),
      [entry.id],
    )
    assert.equal(deleteKnowledge(db, entry.externalId), true)
    assert.deepEqual(searchKnowledge(db, 'parking'), [])
    assert.equal(findKnowledge(db, entry.externalId), undefined)
    assert.equal(deleteKnowledge(db, entry.externalId), false)
    assert.throws(
      () => getKnowledge(db, entry.externalId),
      (error: AppError) => error.code === 'not_found',
    )
  })

  it('needs both, and is told so for both at once', () => {
    assert.throws(
      () => put(tenantDb(), 'x', { question: ' ', topic: 3 }),
      (error: AppError) => {
        const found = error.fields.map(({ field, problem }) => `${field}: ${problem}`).sort()
        return (
          assert.deepEqual(found, [
            'answer: is missing',
            'question: must not be empty',
            'topic: must be text',
          ]) ?? true
        )
      },
    )
  })

  it('is listed in pages, by topic, and by the ids that search gives', () => {
    const db = tenantDb()
    const entries = ['a', 'b', 'c', 'd'].map((id, at) =>
      put(db, id, { question: id, answer: id, topic: at % 2 ? 'odd' : null }),
    )
    const first = listKnowledge(db, { limit: 3 })
    const rest = listKnowledge(db, { limit: 3, cursor: first.next! })
    assert.equal([...first.items, ...rest.items].map(entry => entry.externalId).join(''), 'abcd')
    assert.equal(listKnowledge(db, { topic: 'odd' }).items.length, 2)
    assert.deepEqual(listTopics(db), ['odd'])
    const ids = [entries[2]!.entry.id, 999, entries[0]!.entry.id]
    assert.equal(
      listKnowledgeByIds(db, ids)
        .map(entry => entry.externalId)
        .join(''),
      'ca',
    )
  })
})

describe('a file of questions', () => {
  const csv =
    'id;question;answer;topic;mood\nf1;"Parking?";"Yes; behind.";location;x\n;Cards?;All.;payment;\n'
  const jsonl =
    '{"id":"f1","shop":"b","question":"Parking?","answer":"Yes; behind.","topic":"location"}\n\n{"question":"Cards?","answer":"All.","topic":"payment"}\n'

  for (const [kind, text] of [
    ['CSV', csv],
    ['JSONL', jsonl],
  ] as const) {
    it(`is imported once, however often, as ${kind}`, async () => {
      const db = tenantDb()
      assert.deepEqual(told(await run(db, text, true)), { new: 2, changed: 0, unchanged: 0, problems: [] })
      assert.equal(countKnowledge(db), 0)
      assert.deepEqual(told(await run(db, text)), { new: 2, changed: 0, unchanged: 0, problems: [] })
      assert.deepEqual(told(await run(db, text)), { new: 0, changed: 0, unchanged: 2, problems: [] })
      assert.deepEqual(told(await run(db, text.replace('All.', 'Most.'))), {
        new: 0,
        changed: 1,
        unchanged: 1,
        problems: [],
      })
      const { externalId, question, answer, topic } = getKnowledge(db, 'f1')
      assert.deepEqual(
        { externalId, question, answer, topic },
        { externalId: 'f1', question: 'Parking?', answer: 'Yes; behind.', topic: 'location' },
      )
      assert.equal(searchKnowledge(db, 'cards').length, 1)
    })
  }

  it('keeps a topic it has no column for', async () => {
    const db = tenantDb()
    await run(db, csv)
    await run(db, 'id,question,answer\nf1,Parking?,No.\n')
    assert.deepEqual([getKnowledge(db, 'f1').answer, getKnowledge(db, 'f1').topic], ['No.', 'location'])
  })

  it('tells all its mistakes by line and column', async () => {
    const db = tenantDb()
    const table = await run(db, `question,answer\nA,\n,B\nC,D\nC,E\nF,"G\nLong,${'x'.repeat(5000)}\n`)
    assert.deepEqual(told(table), {
      new: 1,
      changed: 0,
      unchanged: 0,
      problems: [
        'line 2, answer: is empty',
        'line 3, question: is empty',
        'line 5, question: "C" is also in line 4 – keep one of them, or give each its own id',
        'line 6, answer: a quote (") is opened here and never closed',
        'line 7, answer: the text has 5000 characters – at most 4000 are kept',
      ],
    })
    const lines = await run(db, '{"question":"A","answer":1}\n{oops\n[1]\n{"question":"B","answer":"b"}\n')
    assert.deepEqual(told(lines).problems, [
      'line 1, answer: must be text',
      'line 2: this line is not a JSON object such as {"question": "…", "answer": "…"}',
      'line 3: this line is not a JSON object such as {"question": "…", "answer": "…"}',
    ])
  })

  it('without a needed column, or without questions, is refused', async () => {
    const db = tenantDb()
    const missing = await run(db, 'id,question\n1,Parking?\n')
    assert.equal(missing.refused, true)
    assert.deepEqual(told(missing).problems, [
      'line 1, answer: this column is missing – the header has "id", "question"',
    ])
    for (const text of ['', 'question,answer\n']) assert.equal((await run(db, text)).refused, true)
    assert.equal(countKnowledge(db), 0)
  })
})
