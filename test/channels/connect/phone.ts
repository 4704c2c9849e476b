import { noteProof } from '../../../src/channels/connect/proof.ts'
import { transact } from '../../../src/db/database.ts'
import { newId } from '../../../src/lib/ids.ts'
import type { Connecting } from './fake-meta.ts'

/** The owner's phone writes: what is there once the signed webhook has been applied. */
export function phoneSends(t: Connecting, text: string): void {
  const now = t.clock.now().getTime()
  const channel = t.channel()!
  const run = (sql: string, ...values: unknown[]) => t.db.$client.prepare(sql).run(...values)
  transact(t.db, () => {
    const known = t.db.$client.prepare('SELECT id FROM conversations').pluck().get()
    if (known === undefined) {
      run(
        'INSERT INTO contacts (public_id, created_at, last_seen_at) VALUES (?, ?, ?)',
        newId(t.clock.now()),
        now,
        now,
      )
      run(
        'INSERT INTO conversations (public_id, channel_id, contact_id, last_message_at, last_inbound_at) VALUES (?, ?, 1, ?, ?)',
        newId(t.clock.now()),
        channel.id,
        now,
        now,
      )
    }
    addMessage(t, 'inbound', text, 'received')
    run('UPDATE channels SET last_webhook_at = ?, last_inbound_at = ? WHERE id = ?', now, now, channel.id)
    noteProof(t.db, channel.id, text, t.clock.now())
  })
}

/** An answer in that chat, which Meta took; gives what says what became of it. */
export function shopAnswers(t: Connecting) {
  const id = addMessage(t, 'outbound', 'Here we are', 'sent')
  return (status: 'delivered' | 'read' | 'failed', code?: string) =>
    void t.db.$client
      .prepare('UPDATE messages SET status = ?, failure_code = ? WHERE id = ?')
      .run(status, code ?? null, id)
}

function addMessage(t: Connecting, direction: string, text: string, status: string): number | bigint {
  const now = t.clock.now().getTime()
  return t.db.$client
    .prepare(
      `INSERT INTO messages (public_id, conversation_id, direction, author, type, text, status, sent_at, created_at)
       VALUES (?, 1, ?, ?, 'text', ?, ?, ?, ?)`,
    )
    .run(
      newId(t.clock.now()),
      direction,
      direction === 'inbound' ? 'contact' : 'user',
      text,
      status,
      now,
      now,
    ).lastInsertRowid
}
