import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import type { Scope } from '../accounts/api-tokens.ts'
import { AppError } from '../lib/errors.ts'
import type { Port } from '../lib/port.ts'
import type { MediaFolder } from '../media/folder.ts'
import type { Studio } from '../media/studio.ts'
import type { Instance } from '../tenants/instance.ts'
import { jsonOf, readBytes } from '../web/bodies.ts'
import type { WorkerMethods } from '../worker-link.ts'

export interface ApiDeps {
  instance: Pick<Instance, 'clock'> & Partial<Pick<Instance, 'tenants'>>
  worker: Pick<Port<WorkerMethods>, 'call'>
  media?: { studio: Studio; folderOf: (tenantId: string) => MediaFolder }
  /** Work was added or rows changed in this tenant's file. */
  changed: (tenantId: string) => void
}

/** One route of the API: what it takes, what it answers, and how. The documentation is made of the same schemas. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/api/v1`, with `:id` as Express writes it. */
  path: string
  scope: Scope
  summary: string
  query?: z.ZodObject
  headers?: z.ZodObject
  body?: z.ZodType
  bodyOptional?: true
  /** It takes other bodies than JSON and reads them itself. */
  readsBody?: true
  answers: Record<number, Answer>
  handle: (deps: ApiDeps, req: Request, res: Response) => Promise<void> | void
}

export interface Answer {
  description: string
  schema?: z.ZodType
  /** Instead of a schema, for what is no JSON. */
  type?: string
}

/** A body that is not JSON is refused before anybody looks for its fields. */
export const onlyJson: RequestHandler = (req, _res, next) => {
  const hasBody =
    req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0
  if (hasBody && !req.is('application/json')) {
    throw new AppError('unsupported', 'Send the body as JSON, with “Content-Type: application/json”.')
  }
  next()
}

/** The query, checked. An empty value is none: `?status=&limit=20`. */
export function readQuery<T extends z.ZodObject>(schema: T, req: Request): z.infer<T> {
  const given = Object.fromEntries(Object.entries(req.query).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const said = parsed.error.issues.map(issue => `“${issue.path.join('.')}” ${issue.message}`)
  throw new AppError('invalid', `The address cannot be understood: ${said.slice(0, 5).join('; ')}.`)
}

/** The JSON body of a request whose route reads it itself. */
export async function readJson(req: Request, maxBytes: number): Promise<unknown> {
  return jsonOf(req, await readBytes(req, maxBytes))
}
