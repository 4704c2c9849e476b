import { type TenantDb, write } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { textParam } from '../web/params.ts'
import type { Operation } from './operation.ts'

/** Takes away what the path's last part names. `remove` says whether there was such a thing. */
export function deletion(
  path: `/${string}/:${string}`,
  words: { summary: string; unknown: string },
  remove: (db: TenantDb, id: string) => boolean,
): Operation {
  const param = path.slice(path.lastIndexOf(':') + 1)
  return {
    method: 'delete',
    path,
    scope: 'write',
    summary: words.summary,
    answers: { 204: { description: 'It is gone' } },
    async handle({ changed }, req, res) {
      const { db, id: tenantId } = req.tenant
      const wasThere = await write(db, () => remove(db, textParam(req, param)))
      if (!wasThere) throw new AppError('not_found', words.unknown)
      changed(tenantId)
      res.status(204).end()
    },
  }
}
