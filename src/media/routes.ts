import type { Request, Response } from 'express'
import type { Sight } from '../accounts/tenant-context.ts'
import type { TenantDb } from '../db/database.ts'
import { idParam } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { MediaFolder } from './folder.ts'
import { sendFile } from './serve.ts'
import type { StoredFile } from './store.ts'

export interface MediaRouteDeps {
  folderOf: (tenantId: string) => MediaFolder
  /** The file behind an id, and what it is called. Throws *not found* for what is not this business's or out of sight. */
  open: (
    tenant: { readonly db: TenantDb },
    id: string,
    sight: Sight,
  ) => { file: StoredFile; name: string | null }
}

/** Files of conversations, for whoever may read those. */
export function mediaRoutes(deps: MediaRouteDeps): Room {
  const r = room('/t/:slug')
  const send = (wants: 'file' | 'thumbnail') => (req: Request, res: Response) =>
    sendFile(req, res, deps.folderOf(req.tenant.id), deps.open(req.tenant, idParam(req), req.sight), wants)
  r.get('/media/:id', 'chats.read', send('file'))
  r.get('/media/:id/thumbnail', 'chats.read', send('thumbnail'))
  return r
}
