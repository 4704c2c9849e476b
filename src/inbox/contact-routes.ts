import { desc, eq } from 'drizzle-orm'
import type { Request, Response } from 'express'
import { type Contact, getContact, handleOf, listContacts, listIdentities } from '../contacts/contacts.ts'
import type { Clock } from '../lib/clock.ts'
import { render } from '../web/page.ts'
import { idParam, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { getConversationRow } from './conversations.ts'
import { badgeOf, initialsOf, snippetFor } from './list-page.ts'
import { conversations } from './schema.ts'

const PAGE_SIZE = 50

/** The customers and what was spoken with them. In this room, because contacts know no conversation. */
export function contactRoutes(deps: { clock: Clock }): Room {
  const r = room('/t/:slug')
  r.get('/contacts', 'chats.read', (req, res) => showContacts(deps, req, res))
  r.get('/contacts/:id', 'chats.read', (req, res) => showContact(deps, req, res))
  return r
}

function showContacts(deps: { clock: Clock }, req: Request, res: Response): void {
  const q = textQuery(req, 'q', 100)
  const cursor = textQuery(req, 'cursor', 60)
  const now = deps.clock.now()
  const { items, next } = listContacts(req.tenant.db, {
    limit: PAGE_SIZE,
    ...(q && { q }),
    ...(cursor && { cursor }),
  })
  render(res, 'contacts/index', {
    title: req.t('nav.contacts'),
    place: 'contacts',
    q,
    next,
    rows: items.map(contact => ({
      ...personOf(req, contact),
      when: req.format.when(contact.lastSeenAt, now),
    })),
  })
}

function personOf(req: Request, contact: Contact) {
  const identities = listIdentities(req.tenant.db, contact.id)
  const name = contact.name ?? (handleOf(contact, shownTo(req, identities)) || req.t('inbox.no_name'))
  return {
    id: contact.publicId,
    name,
    initials: initialsOf(name),
    channels: [...new Set(identities.map(identity => identity.channel))],
    handles: identities
      .filter(identity => identity.kind !== 'bsuid' && identity.kind !== 'parent_bsuid')
      .map(identity => ({
        channel: identity.channel,
        value: handleOf(
          { username: identity.kind === 'phone' ? null : contact.username },
          shownTo(req, [identity]),
        ),
      })),
    language: contact.language,
    optedOut: contact.optedOutAt !== null,
  }
}

/** Who may not see numbers in full sees their last digits. */
export function shownTo<T extends { kind: string; value: string }>(req: Request, identities: T[]): T[] {
  if (req.page.can('contacts.phone')) return identities
  return identities.map(identity =>
    identity.kind === 'phone' ? { ...identity, value: `+•••• ${identity.value.slice(-3)}` } : identity,
  )
}

function showContact(deps: { clock: Clock }, req: Request, res: Response): void {
  const { db } = req.tenant
  const contact = getContact(db, idParam(req))
  const now = deps.clock.now()
  const person = personOf(req, contact)
  const spoken = db
    .select({ id: conversations.publicId })
    .from(conversations)
    .where(eq(conversations.contactId, contact.id))
    .orderBy(desc(conversations.lastMessageAt))
    .all()
    .map(({ id }) => {
      const row = getConversationRow(db, id)
      const badge = badgeOf(row, now, req)
      return {
        id,
        channel: row.channelKind,
        channelName: row.channelName,
        snippet: snippetFor(row, req),
        when: req.format.when(row.lastMessageAt, now),
        badge,
      }
    })
  render(res, 'contacts/contact', {
    title: person.name,
    place: 'contacts',
    person,
    contact,
    conversations: spoken,
  })
}
