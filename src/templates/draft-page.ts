import type { Request } from 'express'
import { type Difference, versionToShow } from '../web/meanwhile.ts'
import { listTemplateAccounts } from './accounts.ts'
import type { Template } from './changes.ts'
import { checkContent, checkDraft, type TemplateDraft } from './check-draft.ts'
import { templateVersion } from './draft-changes.ts'
import {
  type DraftFields,
  draftFieldNames,
  draftOfForm,
  FILE_HEADERS,
  fieldsOfDraft,
  rowCount,
  sampleForm,
  samplesWanted,
} from './draft-form.ts'
import { toComponents } from './form.ts'
import { languageName, TEMPLATE_LANGUAGES, templateDirection } from './languages.ts'
import { problemWords, type TemplateProblem } from './problems.ts'
import { type FilledTemplate, fillTemplate } from './words.ts'

const MOST_TYPED = 3000

/** Where the form has the sample of a heading: a file of its own, that is kept between two looks at the draft. */
export const SAMPLE_INPUT = 'header.sample_file'

/** Keeps the file of the form, if one came with it. Throws with a sentence where it cannot. */
export async function keepSample(req: Request, keep: KeepSample): Promise<void> {
  const upload = req.files?.[SAMPLE_INPUT]
  const body = (req.body ?? {}) as Record<string, unknown>
  const format = body['header.format']
  if (!upload || upload.bytes.length === 0 || !FILE_HEADERS.includes(String(format))) return
  const file = await keep(req.tenant.id, upload)
  body['header.file'] = file.publicId
  body['header.fileName'] = upload.name.slice(-120)
}

export type KeepSample = (
  tenantId: string,
  upload: { bytes: Uint8Array; name: string; type?: string },
) => Promise<{ publicId: string }>

/** What was typed, and the draft it makes. Of a template that exists the name and the language stand. */
export function readDraft(req: Request, existing?: Template): { draft: TemplateDraft; typed: DraftFields } {
  const body = (req.body ?? {}) as Record<string, unknown>
  const typed: DraftFields = {}
  for (const name of draftFieldNames(body)) {
    const value = body[name]
    // Texts keep their lines, and only those: Meta counts what a browser adds.
    if (typeof value === 'string') typed[name] = value.replaceAll('\r\n', '\n').trim().slice(0, MOST_TYPED)
  }
  if (existing) Object.assign(typed, { name: existing.name, language: existing.language })
  const draft = draftOfForm(typed)
  return { draft, typed: fieldsOfDraft(draft, typed) }
}

export interface DraftPage {
  fields: DraftFields
  isCode: boolean
  isEdit: boolean
  /** Sentences by field. */
  wrong: Record<string, string>
  wrongCount: number
  /** Each sentence once, with the first field it is about. */
  summary: Record<string, string>
  /** Of the template the form stands beside; null for a new one. */
  version: string | number | null
  meanwhile: Difference[]
  /** What Meta said. */
  problem: string | null
  accounts: { wabaId: string; name: string }[]
  languages: { code: string; name: string }[]
  samples: { id: string; part: 'header' | 'body'; name: string }[]
  buttonRows: number[]
  preview: FilledTemplate | null
  dirOf: 'ltr' | 'rtl'
}

/** The form with what was typed; looked at, it is checked and shown as it will look. */
export function draftPage(
  req: Request,
  given: {
    typed: DraftFields
    draft?: TemplateDraft
    wrong?: TemplateProblem[]
    problem?: string
    isLook?: boolean
    /** What somebody else changed while the form was open. */
    meanwhile?: Difference[]
    editing?: Template
  },
): DraftPage {
  const { typed, draft } = given
  const problems =
    given.wrong ?? (given.isLook && draft ? (given.editing ? checkContent(draft) : checkDraft(draft)) : [])
  const wrong: Record<string, string> = {}
  for (const problem of problems) wrong[problem.field] ??= problemWords(problem, req.t)
  return {
    fields: typed,
    isCode: typed.category === 'AUTHENTICATION',
    isEdit: given.editing !== undefined,
    wrong,
    wrongCount: problems.length,
    summary: summaryOf(wrong),
    version: given.editing ? versionToShow(req, templateVersion(given.editing), draft && given) : null,
    meanwhile: given.meanwhile ?? [],
    problem: given.problem ?? null,
    accounts: listTemplateAccounts(req.tenant.db).map(({ wabaId, names }) => ({
      wabaId,
      name: names.join(', '),
    })),
    languages: languagesFor(req),
    samples: samplesWanted(typed).map(({ part, name }) => ({ id: `${part}.sample.${name}`, part, name })),
    buttonRows: [...Array(rowCount(typed)).keys()],
    preview:
      draft && draft.category !== 'AUTHENTICATION'
        ? fillTemplate(draft, toComponents(draft, sampleForm(draft)))
        : null,
    dirOf: templateDirection(typed.language ?? ''),
  }
}

function summaryOf(wrong: Record<string, string>): Record<string, string> {
  const entries = Object.entries(wrong)
  return Object.fromEntries(
    entries.filter(([, sentence], at) => entries.findIndex(([, other]) => other === sentence) === at),
  )
}

function languagesFor(req: Request): { code: string; name: string }[] {
  const compare = new Intl.Collator(req.language).compare
  return TEMPLATE_LANGUAGES.map(code => ({ code, name: languageName(code, req.language) })).sort((a, b) =>
    compare(a.name, b.name),
  )
}
