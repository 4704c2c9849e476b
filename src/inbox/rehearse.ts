import type { ChannelEvent, ChannelKind, InboundMessage } from '../channels/events.ts'
import { channels } from '../channels/schema.ts'
import { type Statements, statementsOf, transact } from '../db/database.ts'
import { openInMemory } from '../db/open.ts'
import { type ReceiveContext, receiveEvent } from './receive.ts'

/**
 * The statements that taking in a customer's first messages needs, found by doing it in an empty file in memory. To
 * prepare them takes two thirds of what a file's first message costs after a start: nothing for one, seconds of waiting
 * for mail of a thousand businesses at once.
 */
export function rehearseMail(now: Date, alsoDone: (db: ReturnType<typeof openInMemory>) => void): Statements {
  const db = openInMemory('tenant')
  try {
    const context: ReceiveContext = { now, indexKey: Buffer.alloc(32), quietMs: 0, ownAppIds: new Set() }
    for (const channel of ['whatsapp', 'instagram', 'messenger'] as const) {
      db.insert(channels)
        .values({ kind: channel, account: '1', publicId: channel, name: '', appKey: '', connectedAt: now })
        .run()
      for (const event of eventsOn(channel, now)) transact(db, () => receiveEvent(db, event, context))
    }
    alsoDone(db)
    return statementsOf(db)
  } finally {
    db.$client.close()
  }
}

/** A stranger writes, writes again, and has got what was sent. */
function eventsOn(channel: ChannelKind, at: Date): ChannelEvent[] {
  const kind = ({ whatsapp: 'phone', instagram: 'igsid', messenger: 'psid' } as const)[channel]
  const place = { channel, account: '1' }
  const message = (providerId: string): InboundMessage => ({
    ...place,
    kind: 'inbound',
    providerId,
    sender: { identities: [{ kind, value: '1' }], name: 'A' },
    sentAt: at,
    type: 'text',
    text: 'Hello',
    answerable: true,
    opensWindow: true,
  })
  return [
    message('m1'),
    message('m2'),
    { ...place, kind: 'status', status: 'delivered', providerIds: ['m3'], at },
  ]
}
