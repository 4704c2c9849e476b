import { answerApps } from './apps.ts'
import type { GraphHandler } from './call.ts'
import { answerMedia } from './media.ts'
import { answerMessages } from './messages.ts'
import { answerNodes } from './nodes.ts'
import { answerNumbers } from './numbers.ts'
import { answerOAuth } from './oauth.ts'
import { answerSubscriptions } from './subscriptions.ts'
import { answerTemplates } from './templates.ts'
import { answerUploads } from './uploads.ts'

/** Who answers what, the most particular first: what nobody answers does not exist. */
export const HANDLERS: readonly GraphHandler[] = [
  answerOAuth,
  answerUploads,
  answerApps,
  answerMessages,
  answerSubscriptions,
  answerNumbers,
  answerTemplates,
  answerMedia,
  answerNodes,
]
