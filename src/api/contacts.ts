import { z } from 'zod'
import { type Contact, getContact, handleOf, listContacts, listIdentities } from '../contacts/contacts.ts'
import type { TenantDb } from '../db/database.ts'
import { textParam } from '../web/params.ts'
import { type Operation, readQuery } from './operation.ts'
import { channelKind, id, moment, pageOf, paging, search } from './schemas.ts'

const contactView = z
  .object({
    id,
    name: z.string().nullable(),
    handle: z.string().meta({ description: 'Phone number, @name, or the channel’s own id' }),
    identities: z.array(z.object({ channel: channelKind, kind: z.string(), id: z.string() })),
    language: z.string().nullable(),
    lastSeenAt: moment,
  })
  .meta({ id: 'Contact' })

const listQuery = z.object({ ...paging, q: search.meta({ description: 'In names, numbers and ids' }) })

export const contactOperations: Operation[] = [
  {
    method: 'get',
    path: '/contacts',
    scope: 'read',
    summary: 'The people who wrote, the most recent first',
    query: listQuery,
    answers: { 200: { description: 'A page', schema: pageOf(contactView) } },
    handle(_deps, req, res) {
      const { q, cursor, limit } = readQuery(listQuery, req)
      const { db } = req.tenant
      const page = listContacts(db, { limit, ...(q && { q }), ...(cursor && { cursor }) })
      res.json({ items: page.items.map(contact => toContactView(db, contact)), next: page.next })
    },
  },
  {
    method: 'get',
    path: '/contacts/:id',
    scope: 'read',
    summary: 'One person',
    answers: { 200: { description: 'The contact', schema: contactView } },
    handle: (_deps, req, res) => {
      const { db } = req.tenant
      res.json(toContactView(db, getContact(db, textParam(req, 'id'))))
    },
  },
]

function toContactView(db: TenantDb, contact: Contact): z.infer<typeof contactView> {
  const identities = listIdentities(db, contact.id)
  return {
    id: contact.publicId,
    name: contact.name,
    handle: handleOf(contact, identities),
    identities: identities.map(({ channel, kind, value }) => ({ channel, kind, id: value })),
    language: contact.language,
    lastSeenAt: contact.lastSeenAt.toISOString(),
  }
}
