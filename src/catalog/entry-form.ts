import type { Request, Response } from 'express'
import { write } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import {
  ChangedMeanwhile,
  type Difference,
  differencesOf,
  refuseStale,
  versionToShow,
} from '../web/meanwhile.ts'
import { render } from '../web/page.ts'
import { textField } from '../web/params.ts'
import { problemInWords } from './field-words.ts'
import { parseInput } from './input.ts'
import {
  getKnowledge,
  type KnowledgeEntry,
  type KnowledgeInput,
  knowledgeInput,
  saveKnowledge,
} from './knowledge.ts'
import type { Untold } from './untold.ts'

/** The form of a question & answer: an entry to change, or one to begin, perhaps with words from a chat. */
export interface EntryForm {
  entry?: KnowledgeEntry | undefined
  values?: Record<string, string>
  /** Where it is sent, below the business; the usual place if left out. */
  action?: string
  /** Where somebody goes who does not want it after all. */
  back?: string
  /** What in the prefilled words may be about one person, as they stand there. */
  personal?: string[]
  problem?: AppError
  /** What somebody else changed while the form was open. */
  meanwhile?: Difference[]
  /** Why customers are not told the answer as it stands. */
  untold?: Untold | undefined
}

export function showEntry(res: Response, form: EntryForm): void {
  const { req } = res
  const { entry, problem } = form
  if (problem) res.status(422)
  if (form.meanwhile) res.status(409)
  const isOurs = req.page.can('catalog.edit')
  const [whole, part] = isOurs
    ? ['/knowledge', '/knowledge/edit']
    : ['/knowledge/suggest', '/knowledge/suggest']
  const usual = entry ? `${part}/${encodeURIComponent(entry.externalId)}` : whole
  render(res, 'catalog/entry', {
    title: entry ? entry.question : req.t('knowledge.new'),
    place: 'knowledge',
    entry: entry ?? null,
    version: entry ? versionToShow(req, entry.version, form.problem && form) : null,
    action: form.action ?? usual,
    back: form.back ?? '/knowledge',
    personal: form.personal ?? [],
    untold: form.untold ?? null,
    meanwhile: form.meanwhile ?? [],
    values: form.values ?? {
      question: entry?.question ?? '',
      answer: entry?.answer ?? '',
      topic: entry?.topic ?? '',
    },
    wrong: Object.fromEntries(
      (problem?.fields ?? []).map(field => [field.field, problemInWords(field, req.t)]),
    ),
    problem: problem ? req.t('products.check_fields') : null,
  })
}

/** Saves what the form holds. Undefined when something in it is wrong: the form is shown again then. */
export function saveEntryForm(
  req: Request,
  res: Response,
  form: EntryForm,
  now: Date,
): Promise<KnowledgeEntry | undefined> {
  const { db } = req.tenant
  const { entry } = form
  return takeEntryForm(req, res, form, input =>
    write(db, () => {
      const there = entry && getKnowledge(db, entry.externalId)
      if (there) refuseStale(req, there.version, () => entryChanges(there, input, req))
      return saveKnowledge(db, entry?.externalId, input, now).entry
    }),
  )
}

const entryChanges = (there: KnowledgeEntry, typed: KnowledgeInput, req: Request) =>
  differencesOf([
    [req.t('knowledge.question'), there.question, typed.question],
    [req.t('knowledge.answer'), there.answer, typed.answer],
    [req.t('knowledge.topic'), there.topic ?? '', typed.topic ?? ''],
  ])

/** Reads the form and hands it on. Undefined when something in it is wrong: the form is shown again then. */
export async function takeEntryForm<Kept>(
  req: Request,
  res: Response,
  form: EntryForm,
  keep: (input: KnowledgeInput) => Promise<Kept>,
): Promise<Kept | undefined> {
  const values = {
    question: textField(req, 'question'),
    answer: textField(req, 'answer'),
    topic: textField(req, 'topic', 100),
  }
  try {
    const input = parseInput(knowledgeInput, { ...values, topic: values.topic.trim() || null })
    return await keep(input)
  } catch (error) {
    if (error instanceof ChangedMeanwhile) {
      const entry = getKnowledge(req.tenant.db, form.entry!.externalId)
      showEntry(res, { ...form, entry, values, meanwhile: error.differences })
      return undefined
    }
    if (!(error instanceof AppError) || error.fields.length === 0) throw error
    showEntry(res, { ...form, values, problem: error })
    return undefined
  }
}
