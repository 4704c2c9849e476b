import type { CarouselCard, GenericElement, Interactive, OutboundContent } from './events.ts'

/**
 * The words of buttons, lists and links: what stands in the thread and the search, and all of them but the buttons
 * where a channel has only text for it. Descriptions of rows are nowhere else there.
 */
export function interactiveWords(content: Interactive): string {
  return [
    content.header?.type === 'text' ? content.header.text : '',
    content.body?.text ?? '',
    content.type === 'list' ? listWords(content.action) : '',
    content.type === 'carousel' ? cardWords(content.action.cards) : '',
    content.footer?.text ?? '',
  ]
    .map(part => part.trim())
    .filter(part => part !== '')
    .join('\n\n')
}

function listWords({ sections }: Extract<Interactive, { type: 'list' }>['action']): string {
  if (!sections.some(section => section.rows.some(row => row.description))) return ''
  return sections
    .flatMap(({ title, rows }) => [
      ...(title && sections.length > 1 ? [title] : []),
      ...rows.map(row => `• ${row.title}${row.description ? `: ${row.description}` : ''}`),
    ])
    .join('\n')
}

function cardWords(cards: readonly CarouselCard[]): string {
  return cards
    .map(card => ('body' in card ? (card.body?.text.trim() ?? '') : ''))
    .filter(Boolean)
    .join('\n')
}

function genericWords(elements: readonly GenericElement[]): string | null {
  const lines = elements.map(({ title, subtitle }) => [title, subtitle].filter(Boolean).join(': '))
  return lines.filter(Boolean).join('\n') || null
}

/** What `messages.text` holds of a message: its words, or null where it has none. A template's are its filled body. */
export function fallbackText(content: OutboundContent): string | null {
  switch (content.type) {
    case 'text':
      return content.text
    case 'interactive':
      return interactiveWords(content.interactive) || null
    case 'template':
      return templateWords(content.components)
    case 'location':
      return [content.name, content.address].filter(Boolean).join(', ') || null
    case 'contacts':
      return content.contacts.map(({ name }) => name.formatted_name).join(', ') || null
    case 'generic':
      return genericWords(content.elements)
    case 'reaction':
      return content.emoji || null
    default:
      return content.caption?.trim() || null
  }
}

/** Where the template itself is not known: the values it was filled with. */
function templateWords(
  components: Extract<OutboundContent, { type: 'template' }>['components'],
): string | null {
  const values = components
    .filter(component => component.type === 'header' || component.type === 'body')
    .flatMap(component => component.parameters ?? [])
    .map(parameter => (typeof parameter.text === 'string' ? parameter.text : ''))
    .filter(text => text !== '')
  return values.length > 0 ? values.join(' · ') : null
}
