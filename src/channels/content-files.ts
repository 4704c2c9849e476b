import type {
  CarouselCard,
  Interactive,
  InteractiveHeader,
  OutboundContent,
  OutboundMedia,
} from './events.ts'

export interface FileUse {
  /** Path of whatever holds `fileId`, with its dot; empty where the message itself does. */
  field: string
  type: OutboundMedia['type']
  fileId: string
  mime: string
  voice: boolean
}

/** Every stored file a message needs Meta to have. */
export function filesIn(content: OutboundContent): FileUse[] {
  switch (content.type) {
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker': {
      const { type, fileId, mime, voice = false } = content
      return [{ field: '', type, fileId, mime, voice }]
    }
    case 'interactive': {
      const { header } = content.interactive
      return [
        ...(isFileHeader(header) ? [{ ...header, field: 'interactive.header.', voice: false }] : []),
        ...cardsOf(content.interactive).flatMap((card, at) =>
          'header' in card
            ? [{ ...card.header, field: `interactive.action.cards.${at}.header.`, voice: false }]
            : [],
        ),
      ]
    }
    case 'template':
      return templateFiles(content.components, 'components')
    default:
      return []
  }
}

const cardsOf = (interactive: Interactive): readonly CarouselCard[] =>
  interactive.type === 'carousel' ? interactive.action.cards : []

function isFileHeader(
  header: InteractiveHeader | undefined,
): header is Exclude<InteractiveHeader, { type: 'text' }> {
  return header !== undefined && header.type !== 'text'
}

type Components = Extract<OutboundContent, { type: 'template' }>['components']

function templateFiles(components: Components, at: string): FileUse[] {
  return components.flatMap((component, c) => [
    ...(component.parameters ?? []).flatMap((parameter, p) => {
      const [type, media] = mediaOfParameter(parameter)
      const field = `${at}.${c}.parameters.${p}.${type}.`
      return type && typeof media?.fileId === 'string'
        ? [{ field, type, fileId: media.fileId, mime: String(media.mime ?? ''), voice: false }]
        : []
    }),
    ...(component.cards ?? []).flatMap((card, n) =>
      templateFiles(card.components, `${at}.${c}.cards.${n}.components`),
    ),
  ])
}

/** `{type: 'image', image: {fileId}}` of a template's header. */
export function mediaOfParameter(
  parameter: Record<string, unknown>,
): [type: 'image' | 'video' | 'document', media: Record<string, unknown>] | [undefined, undefined] {
  const { type } = parameter
  if (type !== 'image' && type !== 'video' && type !== 'document') return [undefined, undefined]
  const media = parameter[type]
  return typeof media === 'object' && media !== null
    ? [type, media as Record<string, unknown>]
    : [undefined, undefined]
}

/** The same message with Meta's ids of its files; `idOf` is told the one it has. */
export function withProviderMedia(
  content: OutboundContent,
  idOf: (fileId: string, providerMediaId?: string) => string | undefined,
): OutboundContent {
  const known = <T extends { fileId: string; providerMediaId?: unknown }>(media: T): T => {
    const id = idOf(media.fileId, media.providerMediaId as string | undefined)
    return id === undefined ? media : { ...media, providerMediaId: id }
  }
  switch (content.type) {
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return known(content)
    case 'interactive': {
      const { interactive } = content
      if (interactive.type === 'carousel') {
        const cards = interactive.action.cards.map(card =>
          'header' in card ? { ...card, header: known(card.header) } : card,
        )
        return { ...content, interactive: { ...interactive, action: { cards } } }
      }
      if (!isFileHeader(interactive.header)) return content
      return { ...content, interactive: { ...interactive, header: known(interactive.header) } }
    }
    case 'template':
      return { ...content, components: templateMedia(content.components, known) }
    default:
      return content
  }
}

function templateMedia(
  components: Components,
  known: <T extends { fileId: string; providerMediaId?: unknown }>(media: T) => T,
): Components {
  return components.map(component => ({
    ...component,
    ...(component.parameters && {
      parameters: component.parameters.map(parameter => {
        const [type, media] = mediaOfParameter(parameter)
        return type && typeof media?.fileId === 'string'
          ? { ...parameter, [type]: known(media as { fileId: string }) }
          : parameter
      }),
    }),
    ...(component.cards && {
      cards: component.cards.map(card => ({ ...card, components: templateMedia(card.components, known) })),
    }),
  }))
}
