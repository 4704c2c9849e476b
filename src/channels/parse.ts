import type { ChannelEvent, ChannelKind, WebhookElement } from './events.ts'
import { parseInstagram } from './instagram/parse.ts'
import { parseMessenger } from './messenger/parse.ts'
import { parseWhatsApp } from './whatsapp/parse.ts'

const PARSERS: Record<ChannelKind, (element: WebhookElement, now: Date) => ChannelEvent[]> = {
  whatsapp: parseWhatsApp,
  messenger: parseMessenger,
  instagram: parseInstagram,
}

/** What an element means to us: at least one event, the same one for every repeat. `now` stands in for missing times. */
export function parseElement(element: WebhookElement, now: Date): ChannelEvent[] {
  return PARSERS[element.channel](element, now)
}
