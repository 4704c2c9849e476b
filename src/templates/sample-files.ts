import { idText } from '../channels/fields.ts'
import type { GraphAnswer } from '../channels/graph.ts'
import type { TenantDb } from '../db/database.ts'
import type { MediaFolder } from '../media/folder.ts'
import { inMegabytes, mediaProblem } from '../media/limits.ts'
import { findFile, type StoredFile } from '../media/store.ts'
import { contentOf } from '../media/upload.ts'
import { type HeaderComponent, sampleFileOf, type TemplateComponent } from './components.ts'
import type { AskMeta } from './meta.ts'
import type { TemplateProblem } from './problems.ts'

/** What it takes to hand Meta a sample: the files, and the app it is handed over in the name of. */
export interface SampleDeps {
  db: TenantDb
  folder: MediaFolder
  ask: AskMeta
  appId: string
}

export type Sampled =
  | { components: TemplateComponent[] }
  | { problems: TemplateProblem[] }
  | { refused: Exclude<GraphAnswer, { outcome: 'ok' }> }

/** Of what a header may show, Meta takes samples of these types only. */
const SAMPLE_MIMES: Record<string, readonly string[]> = {
  IMAGE: ['image/jpeg', 'image/png'],
  VIDEO: ['video/mp4'],
  DOCUMENT: ['application/pdf'],
}

/** What Meta would not take as the sample of a header, before it is asked. */
export function checkSamples(db: TenantDb, components: readonly TemplateComponent[]): TemplateProblem[] {
  return headersOf(components).flatMap(({ header, prefix }) => {
    const fileId = sampleFileOf(header)
    if (fileId === undefined) return []
    const problem = problemOf(findFile(db, fileId), header)
    return problem ? [{ field: `${prefix}header.format`, ...problem }] : []
  })
}

function problemOf(
  file: StoredFile | undefined,
  { format }: HeaderComponent,
): Omit<TemplateProblem, 'field'> | undefined {
  if (!file) return { code: 'header_file_gone' }
  if (!SAMPLE_MIMES[format]?.includes(file.mime)) return { code: `header_file_${format.toLowerCase()}` }
  const as = format.toLowerCase() as 'image' | 'video' | 'document'
  return mediaProblem('whatsapp', as, file)
    ? { code: 'header_file_large', about: { size: inMegabytes(file.bytes) } }
    : undefined
}

/** The components with Meta's handles in the place of our files, each handed over once. */
export async function withHandles(deps: SampleDeps, components: TemplateComponent[]): Promise<Sampled> {
  const problems = checkSamples(deps.db, components)
  if (problems.length > 0) return { problems }
  const handles = new Map<string, string>()
  for (const { header } of headersOf(components)) {
    const fileId = sampleFileOf(header)
    if (fileId === undefined || handles.has(fileId)) continue
    const uploaded = await uploadSample(deps, findFile(deps.db, fileId)!)
    if (uploaded.outcome !== 'ok') return { refused: uploaded }
    const handle = idText(uploaded.body.h)
    if (!handle)
      return { refused: { outcome: 'unknown', details: 'Meta took the file without giving it a handle' } }
    handles.set(fileId, handle)
  }
  return { components: components.map(component => replaced(component, handles)) }
}

/** The header of the template, and of each of its cards. */
function headersOf(components: readonly TemplateComponent[]): { header: HeaderComponent; prefix: string }[] {
  return components.flatMap(component => {
    if (component.type === 'HEADER') return [{ header: component, prefix: '' }]
    if (component.type !== 'CAROUSEL') return []
    return component.cards.flatMap((card, at) =>
      headersOf(card.components).map(({ header }) => ({ header, prefix: `card.${at}.` })),
    )
  })
}

function replaced(component: TemplateComponent, handles: ReadonlyMap<string, string>): TemplateComponent {
  if (component.type === 'CAROUSEL') {
    const cards = component.cards.map(card => ({
      ...card,
      components: card.components.map(one => replaced(one, handles)),
    }))
    return { ...component, cards }
  }
  if (component.type !== 'HEADER') return component
  const handle = handles.get(sampleFileOf(component) ?? '')
  return handle === undefined ? component : { ...component, example: { header_handle: [handle] } }
}

const MOST_TRIES = 4
/** What Meta calls an upload that has begun; it becomes a part of an address. */
const SESSION = /^upload:[\w.~%+/=:-]{1,1000}(\?sig=[\w.~%+/=-]{1,500})?$/

/**
 * Meta's resumable upload: a session, the bytes, and where the connection broke off, the rest of them. The answer has
 * the handle `h`.
 */
async function uploadSample({ ask, appId, folder }: SampleDeps, file: StoredFile): Promise<GraphAnswer> {
  const begun = await ask(
    {
      method: 'POST',
      path: `${encodeURIComponent(appId)}/uploads`,
      query: { file_name: 'sample', file_length: String(file.bytes), file_type: file.mime },
    },
    'begin to upload a sample file',
  )
  if (begun.outcome !== 'ok') return begun
  const session = idText(begun.body.id) ?? ''
  if (!SESSION.test(session)) return { outcome: 'unknown', details: 'Meta began no upload' }
  let offset = 0
  for (let tries = 1; ; tries++) {
    const content = await contentOf(folder, file.publicId, offset)
    if (!content)
      return { outcome: 'refused', code: 'file_gone', details: 'the file is not here any more', act: 'stop' }
    const answer = await ask(
      { method: 'POST', path: session, raw: { content, headers: { file_offset: String(offset) } } },
      'upload a sample file',
    )
    const isWhole = answer.outcome === 'ok' && answer.body.h !== undefined
    if (isWhole || answer.outcome === 'refused' || tries >= MOST_TRIES) return answer
    const state = await ask({ method: 'GET', path: session, isUpload: true }, 'ask how far an upload came')
    if (state.outcome === 'ok') offset = offsetOf(state.body.file_offset, file.bytes)
  }
}

function offsetOf(told: unknown, bytes: number): number {
  const offset = Number(told)
  return Number.isInteger(offset) && offset >= 0 && offset < bytes ? offset : 0
}
