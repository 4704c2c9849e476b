import type { Request } from 'express'
import { textField, textQuery } from '../web/params.ts'
import { type FindProducts, productChoices, type Tool, typedInTool } from './compose-tools.ts'
import type { ConversationRow } from './conversations.ts'
import { channelOf } from './gate-state.ts'
import { getSendable, templateChoices, templateForm } from './template-picker.ts'

const ICONS: Record<Tool, string> = {
  buttons: 'check-circle',
  list: 'list',
  place: 'pin',
  product: 'tag',
  template: 'note',
}

/** What can be made besides words on this channel. */
function toolsOf(row: ConversationRow, hasTemplates: boolean): Tool[] {
  if (row.channelKind !== 'whatsapp') return ['buttons', 'list', 'product']
  return hasTemplates
    ? ['buttons', 'list', 'place', 'product', 'template']
    : ['buttons', 'list', 'place', 'product']
}

/** The tools, and what the open one shows. */
export async function toolData(
  req: Request,
  row: ConversationRow,
  asked: Tool | undefined,
  find: FindProducts,
) {
  const { wabaId } = channelOf(req.tenant.db, row)
  const tools = toolsOf(row, wabaId !== null)
  const tool = tools.find(one => one === asked) ?? null
  const picked = tool === 'template' ? pickedTemplate(req, row) : undefined
  return {
    tools: tools.map(name => ({ name, icon: ICONS[name] })),
    tool,
    toolTyped: typedInTool(req),
    placeWords: req.t('compose.place_words', { lng: row.language ?? undefined }),
    products: tool === 'product' ? await productChoices(req, row, find) : null,
    templates:
      tool === 'template' && !picked ? templateChoices(req, wabaId!, row.language ?? req.language) : null,
    template: picked ? templateForm(req, picked) : null,
  }
}

/** The template a form or a link names. Throws where it cannot be sent any more. */
export function pickedTemplate(req: Request, row: ConversationRow) {
  const { wabaId } = channelOf(req.tenant.db, row)
  const id = textQuery(req, 'template', 40) || textField(req, 'template', 40)
  return wabaId && id ? getSendable(req.tenant.db, wabaId, id) : undefined
}
