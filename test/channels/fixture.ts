import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChannelEvent, ChannelKind, Echo, InboundMessage } from '../../src/channels/events.ts'
import { parseElement } from '../../src/channels/parse.ts'
import { parseWebhookBody } from '../../src/channels/webhook-body.ts'

const FOLDER = join(import.meta.dirname, '../fixtures')
export const NOW = new Date('2026-11-21T10:00:00Z')

export function rawFixture(channel: ChannelKind, name: string): Buffer {
  return readFileSync(join(FOLDER, channel, `${name}.json`))
}

export function fixtureNames(channel: ChannelKind): string[] {
  return readdirSync(join(FOLDER, channel)).map(file => file.replace(/\.json$/, ''))
}

/** The events of a whole webhook, after the way through the journal. */
export function eventsOf(channel: ChannelKind, name: string): ChannelEvent[] {
  return eventsIn(rawFixture(channel, name))
}

export function eventsIn(raw: Buffer): ChannelEvent[] {
  const stored: unknown = JSON.parse(JSON.stringify(parseWebhookBody(raw).elements))
  return (stored as Parameters<typeof parseElement>[0][]).flatMap(element => parseElement(element, NOW))
}

export function inbound(channel: ChannelKind, name: string): InboundMessage {
  const events = eventsOf(channel, name)
  if (events.length !== 1 || events[0]?.kind !== 'inbound')
    throw new Error(`not one inbound: ${JSON.stringify(events)}`)
  return events[0]
}

export function echo(channel: ChannelKind, name: string): Echo {
  const events = eventsOf(channel, name)
  if (events.length !== 1 || events[0]?.kind !== 'echo')
    throw new Error(`not one echo: ${JSON.stringify(events)}`)
  return events[0]
}

/** Type, text and whether it may be answered: what the inbox shows of a message. */
export function shown(channel: ChannelKind, name: string): [string, string | null, boolean] {
  const { type, text, answerable } = inbound(channel, name)
  return [type, text, answerable]
}
