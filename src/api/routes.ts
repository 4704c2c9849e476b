import { takeJson } from '../web/bodies.ts'
import { type Room, room } from '../web/routes.ts'
import { assistantOperations } from './assistant.ts'
import { contactOperations } from './contacts.ts'
import { conversationOperations } from './conversations.ts'
import { factOperations } from './facts.ts'
import { fileOperations } from './files.ts'
import { mediaOperations } from './media.ts'
import { messageOperations } from './messages.ts'
import { describeApi } from './openapi.ts'
import { type ApiDeps, type Operation, onlyJson } from './operation.ts'
import { productOperations } from './products.ts'
import { questionOperations } from './questions.ts'
import { rewindOperations } from './rewinds.ts'
import { templateOperations } from './templates.ts'

export const OPERATIONS: Operation[] = [
  ...conversationOperations,
  ...messageOperations,
  ...mediaOperations,
  ...contactOperations,
  ...productOperations,
  ...factOperations,
  ...questionOperations,
  ...fileOperations,
  ...templateOperations,
  ...assistantOperations,
  ...rewindOperations,
]

/** The public API: every operation behind a token of its scope, and the document that describes them. */
export function apiRoutes(deps: ApiDeps): Room {
  const r = room('/api/v1', { tellsMethods: 'token:read' })
  for (const { method, path, scope, readsBody, handle } of OPERATIONS) {
    // Behind the token: nothing is read for whoever has none.
    const before = readsBody ? [] : [onlyJson, ...takeJson]
    r[method](path, `token:${scope}`, ...before, (req, res) => handle(deps, req, res))
  }
  let document: string | undefined
  r.get('/openapi.json', 'public', (_req, res) => {
    document ??= JSON.stringify(describeApi(OPERATIONS))
    res.type('json').send(document)
  })
  return r
}
