import { z } from 'zod'
import { parseInput } from '../catalog/input.ts'
import { keepApart, listConflicts } from '../contacts/conflicts.ts'
import {
  type Consent,
  consentOf,
  HOW_ASKED,
  LONGEST_WORDING,
  listConsents,
  recordConsent,
} from '../contacts/consents.ts'
import { type Contact, getContact, handleOf, listContacts, listIdentities } from '../contacts/contacts.ts'
import { createLinkCode } from '../contacts/link-codes.ts'
import { type TenantDb, write } from '../db/database.ts'
import { mergeContacts } from '../inbox/merge-contacts.ts'
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
    marketingStopped: z.boolean().meta({ description: 'Wants no offers' }),
    marketingConsent: z
      .enum(['given', 'withdrawn', 'none'])
      .meta({ description: 'The last word of `GET /contacts/:id/consents`' }),
    maybeSameAs: z.array(id).meta({ description: 'Contacts that may be the same person: a person decides' }),
  })
  .meta({ id: 'Contact' })

const other = z
  .strictObject(
    { with: z.string({ error: 'must be the id of a contact' }) },
    { error: 'must be an object with the other contact’s id' },
  )
  .meta({ id: 'OtherContact' })

const linkCode = z.object({ code: z.string(), expiresAt: moment }).meta({ id: 'LinkCode' })

const consentView = z
  .object({
    purpose: z.enum(['marketing']),
    given: z.boolean().meta({ description: 'False: taken back' }),
    how: z
      .string()
      .meta({ description: `${HOW_ASKED.join(', ')}; meta, refused, keyword where we heard it` }),
    wording: z.string().nullable().meta({ description: 'What they were shown or asked' }),
    at: moment.meta({ description: 'When it was said' }),
    notedAt: moment,
    by: z.string().nullable(),
  })
  .meta({ id: 'Consent' })

const newConsent = z
  .strictObject(
    {
      purpose: z.literal('marketing', { error: 'must be marketing' }).default('marketing'),
      given: z.boolean({ error: 'must be true or false' }),
      how: z.enum(HOW_ASKED, { error: `must be ${HOW_ASKED.join(', ')}` }),
      wording: z
        .string({ error: 'must be text' })
        .max(LONGEST_WORDING, { error: `must have at most ${LONGEST_WORDING} characters` })
        .optional(),
      at: z.iso
        .datetime({ offset: true, error: 'must be a moment such as 2026-11-21T10:00:00Z' })
        .optional()
        .meta({ description: 'When it was said; now if left out' }),
    },
    { error: 'must be an object with given and how' },
  )
  .meta({ id: 'NewConsent' })

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
  {
    method: 'post',
    path: '/contacts/:id/merge',
    scope: 'write',
    summary: 'Two contacts are one person: ids and conversations of the other one come to this one',
    body: other,
    answers: {
      200: { description: 'The contact as it is then; the other id is unknown', schema: contactView },
      409: { description: 'It is the same contact' },
    },
    async handle({ instance, changed }, req, res) {
      const { db, id: tenantId } = req.tenant
      const into = getContact(db, textParam(req, 'id'))
      const input = parseInput(other, req.body ?? {})
      await write(db, () => {
        mergeContacts(db, into.id, getContact(db, input.with).id, instance.clock.now(), {
          kind: 'merged',
          by: 'API',
        })
      })
      changed(tenantId)
      res.json(toContactView(db, getContact(db, textParam(req, 'id'))))
    },
  },
  {
    method: 'post',
    path: '/contacts/:id/keep-apart',
    scope: 'write',
    summary: 'Two contacts are two people, whatever their ids suggest',
    body: other,
    answers: { 200: { description: 'The contact', schema: contactView } },
    async handle({ instance }, req, res) {
      const { db } = req.tenant
      const own = getContact(db, textParam(req, 'id'))
      const input = parseInput(other, req.body ?? {})
      await write(db, () => keepApart(db, own.id, getContact(db, input.with).id, instance.clock.now()))
      res.json(toContactView(db, own))
    },
  },
  {
    method: 'get',
    path: '/contacts/:id/consents',
    scope: 'read',
    summary: 'What a contact said about offers, the newest first: the proof, and its source',
    answers: { 200: { description: 'All of it', schema: z.object({ items: z.array(consentView) }) } },
    handle(_deps, req, res) {
      const { db } = req.tenant
      const { id: contactId } = getContact(db, textParam(req, 'id'))
      res.json({ items: listConsents(db, contactId).map(toConsentView) })
    },
  },
  {
    method: 'post',
    path: '/contacts/:id/consents',
    scope: 'write',
    summary: 'Write down that a contact agreed to offers, or took it back',
    body: newConsent,
    answers: { 201: { description: 'Kept for good', schema: consentView } },
    async handle({ instance, changed }, req, res) {
      const { db, id: tenantId } = req.tenant
      const { id: contactId } = getContact(db, textParam(req, 'id'))
      const { given, how, wording, at } = parseInput(newConsent, req.body ?? {})
      const now = instance.clock.now()
      const word = { given, how, wording: wording ?? null, at: at ? new Date(at) : now, user: API }
      const kept = await write(db, () => recordConsent(db, contactId, word, now))
      changed(tenantId)
      res.status(201).json(toConsentView(kept))
    },
  },
  {
    method: 'post',
    path: '/contacts/:id/link-code',
    scope: 'write',
    summary: 'A code the contact sends from another channel to be known as the same person',
    answers: { 201: { description: 'Valid for a day, once', schema: linkCode } },
    async handle({ instance }, req, res) {
      const { db } = req.tenant
      const { id: contactId } = getContact(db, textParam(req, 'id'))
      const made = await write(db, () => createLinkCode(db, contactId, instance.clock.now()))
      res.status(201).json({ code: made.code, expiresAt: made.expiresAt.toISOString() })
    },
  },
]

const API = { id: 'api', name: 'API' }

function toConsentView({
  purpose,
  given,
  how,
  wording,
  at,
  notedAt,
  userName,
}: Consent): z.infer<typeof consentView> {
  return {
    purpose,
    given,
    how,
    wording,
    at: at.toISOString(),
    notedAt: notedAt.toISOString(),
    by: userName,
  }
}

export function toContactView(db: TenantDb, contact: Contact): z.infer<typeof contactView> {
  const identities = listIdentities(db, contact.id)
  return {
    id: contact.publicId,
    name: contact.name,
    handle: handleOf(contact, identities),
    identities: identities.map(({ channel, kind, value }) => ({ channel, kind, id: value })),
    language: contact.language,
    lastSeenAt: contact.lastSeenAt.toISOString(),
    marketingStopped: contact.marketingStoppedAt !== null,
    marketingConsent: consentOf(db, contact.id),
    maybeSameAs: listConflicts(db, contact.id).map(({ publicId }) => publicId),
  }
}
