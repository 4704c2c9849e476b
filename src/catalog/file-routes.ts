import type { Request, RequestHandler, Response } from 'express'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { render, renderPartial, seeOther, toast } from '../web/page.ts'
import { idParam, textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { findFileByName, getFile, type KnowledgeFile, listFiles } from './files/files.ts'
import { holdsQuestions } from './files/import-file.ts'
import { listPiecesOfFile } from './files/pieces-in-use.ts'
import type { FileOrder } from './files/take-file.ts'
import type { KnowledgeImportResult } from './import/import-knowledge.ts'
import type { Untelling } from './untold.ts'

export interface FileDeps {
  clock: Clock
  /** Takes a document in and begins to read it: its id. */
  takeFile: (tenantId: string, order: FileOrder) => Promise<string>
  deleteFile: (tenantId: string, fileId: string) => Promise<boolean>
  importQuestions: (
    tenantId: string,
    file: { bytes: Uint8Array; fileName: string; dryRun: boolean },
  ) => Promise<KnowledgeImportResult>
  changed: (tenantId: string) => void
  untelling: Untelling
}

const PIECES_SHOWN = 200
const LONGEST_TEXT = 1_000_000
const LONGEST_TITLE = 200
const FILES = '/knowledge/files'

/** Documents and pasted texts of a business: what is in them, and whether they are in use. */
export function fileRoutes(deps: FileDeps): Room {
  const r = room('/t/:slug')
  r.get('/knowledge/files', 'business.read', (req, res) => showFiles(deps, req, res))
  r.post('/knowledge/files', 'catalog.edit', postFile(deps))
  r.get('/knowledge/files/:id', 'business.read', (req, res) => showFile(deps, req, res))
  r.post('/knowledge/files/:id', 'catalog.edit', postFile(deps))
  r.post('/knowledge/files/:id/delete', 'catalog.edit', async (req, res) => {
    const file = getFile(req.tenant.db, idParam(req))
    await deps.deleteFile(req.tenant.id, file.publicId)
    deps.changed(req.tenant.id)
    toast(res, req.t('files.deleted', { name: file.name }))
    seeOther(res, `/t/${req.tenant.slug}${FILES}`)
  })
  return r
}

function showFiles(
  { clock }: FileDeps,
  req: Request,
  res: Response,
  imported?: KnowledgeImportResult & { fileName: string },
): void {
  if (imported?.refused) res.status(422)
  const now = clock.now()
  const files = listFiles(req.tenant.db).map(file => fileRow(req, file, now))
  if (textQuery(req, 'part', 4) === 'list') {
    renderPartial(res, 'catalog/_file-list', { files })
    return
  }
  const title = req.t('files.title')
  render(res, 'catalog/files', { title, place: 'knowledge', tab: 'files', imported: imported ?? null, files })
}

function fileRow(req: Request, file: KnowledgeFile, now: Date) {
  const { t, format } = req
  return {
    id: file.publicId,
    name: file.name,
    state: file.state,
    problem: file.problem ? t(`files.problem_${file.problem}`) : null,
    inUse: file.version > 0,
    badge: BADGES[file.state],
    badgeText: t(`files.${file.state}`),
    about: [
      file.kind ? t(`files.kind_${file.kind}`) : null,
      file.pages === null ? null : t('files.pages', { n: file.pages }),
      file.bytes > 0 ? format.bytes(file.bytes) : null,
      file.version > 0 ? format.when(file.updatedAt, now) : null,
    ].filter(part => part !== null),
    missing: file.pagesWithoutText > 0 ? t('files.pages_without', { n: file.pagesWithoutText }) : null,
  }
}

const BADGES = {
  reading: { tone: '', icon: 'clock' },
  ready: { tone: 'is-good', icon: 'check' },
  failed: { tone: 'is-bad', icon: 'x-circle' },
} as const

function showFile({ clock, untelling }: FileDeps, req: Request, res: Response): void {
  const file = getFile(req.tenant.db, idParam(req))
  const from = Math.max(0, Math.trunc(Number(textQuery(req, 'from', 6))) || 0)
  const pieces = listPiecesOfFile(req.tenant.db, file, from, PIECES_SHOWN)
  render(res, 'catalog/file', {
    title: file.name,
    place: 'knowledge',
    file: fileRow(req, file, clock.now()),
    pieces: pieces.map(({ publicId: id, heading, page, text }) => ({
      id,
      heading,
      page,
      lines: text.split('\n'),
      untold: untelling.sentences(text),
    })),
    next: from + pieces.length < file.pieces && pieces.length > 0 ? from + pieces.length : null,
  })
}

/** A file or a pasted text, new or in the place of another. A list of questions becomes questions & answers. */
function postFile(deps: FileDeps): RequestHandler {
  return async (req, res) => {
    const replaces = req.params.id === undefined ? undefined : getFile(req.tenant.db, idParam(req))
    const order = orderOf(req, replaces)
    const { id: tenantId, slug, db } = req.tenant
    if (!replaces && !order.isPasted && holdsQuestions(order.bytes)) {
      const { bytes, fileName } = order
      const imported = await deps.importQuestions(tenantId, { bytes, fileName, dryRun: false })
      deps.changed(tenantId)
      return showFiles(deps, req, res, { ...imported, fileName })
    }
    const isKnown = replaces ?? findFileByName(db, order.fileName)
    await deps.takeFile(tenantId, order)
    deps.changed(tenantId)
    toast(res, req.t(isKnown ? 'files.taken_again' : 'files.taken', { name: order.fileName }))
    seeOther(res, `/t/${slug}${FILES}`)
  }
}

function orderOf(req: Request, replaces: KnowledgeFile | undefined): FileOrder {
  const place = replaces && { replaces: replaces.publicId }
  const file = req.files?.file
  if (file && file.bytes.length > 0) return { bytes: file.bytes, fileName: file.name, ...place }
  const text = textField(req, 'text', LONGEST_TEXT)
  if (text === '') throw new AppError('invalid', req.t('files.nothing_sent'))
  const title = textField(req, 'title', LONGEST_TITLE) || replaces?.name || text.split('\n')[0]!.slice(0, 60)
  return { bytes: Buffer.from(text), fileName: title, isPasted: true, ...place }
}
