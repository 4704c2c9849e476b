import { and, desc, eq } from 'drizzle-orm'
import type { Request, RequestHandler, Response } from 'express'
import { keepApart, listConflicts } from '../contacts/conflicts.ts'
import { HOW_ASKED, LONGEST_WORDING, listConsents, recordConsent } from '../contacts/consents.ts'
import {
  type Contact,
  getContact,
  handleOf,
  hiddenNumber,
  listContacts,
  listIdentities,
} from '../contacts/contacts.ts'
import { createLinkCode, findLinkCode } from '../contacts/link-codes.ts'
import { write } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { AppError } from '../lib/errors.ts'
import { momentAt } from '../lib/zone.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { getConversationRow } from './conversations.ts'
import { badgeOf, initialsOf, lastWordsOf, momentText } from './list-page.ts'
import { mergeContacts } from './merge-contacts.ts'
import { conversations } from './schema.ts'
import { customersWithin, getContactWithin, isCustomerWithin, within } from './sight.ts'

export interface ContactDeps {
  clock: Clock
  changed: (tenantId: string) => void
}

const PAGE_SIZE = 50
const MOST_CANDIDATES = 8

/** The customers and what was spoken with them. In this room, because contacts know no conversation. */
export function contactRoutes(deps: ContactDeps): Room {
  const r = room('/t/:slug')
  r.get('/contacts', 'chats.read', (req, res) => showContacts(deps, req, res))
  r.get('/contacts/:id', 'chats.read', (req, res) => showContact(deps, req, res))
  r.post('/contacts/:id/code', 'contacts.edit', postCode(deps))
  r.post('/contacts/:id/same', 'contacts.edit', postSame(deps))
  r.post('/contacts/:id/apart', 'contacts.edit', postApart(deps))
  r.post('/contacts/:id/consents', 'contacts.edit', postConsent(deps))
  return r
}

function showContacts(deps: ContactDeps, req: Request, res: Response): void {
  const q = textQuery(req, 'q', 100)
  const cursor = textQuery(req, 'cursor', 60)
  const now = deps.clock.now()
  const { items, next } = listContacts(req.tenant.db, {
    limit: PAGE_SIZE,
    among: customersWithin(req.sight),
    hidesNumbers: !req.page.can('contacts.phone'),
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
    offers: offersOf(req, contact),
  }
}

function offersOf({ t, format, tenant: { db } }: Request, contact: Contact): string {
  if (contact.optedOutAt) return t('contacts.opted_out_at', { date: format.date(contact.optedOutAt) })
  if (contact.marketingStoppedAt)
    return t('contacts.stopped_at', { date: format.date(contact.marketingStoppedAt) })
  const last = listConsents(db, contact.id)[0]
  if (!last) return t('inbox.never_asked')
  return t(last.given ? 'contacts.agreed_at' : 'contacts.opted_out_at', { date: format.date(last.at) })
}

/** Who may not see numbers in full sees their last digits. */
export function shownTo<T extends { kind: string; value: string }>(req: Request, identities: T[]): T[] {
  if (req.page.can('contacts.phone')) return identities
  return identities.map(identity =>
    identity.kind === 'phone' ? { ...identity, value: hiddenNumber(identity.value) } : identity,
  )
}

function showContact(deps: ContactDeps, req: Request, res: Response): void {
  const { db } = req.tenant
  const contact = getContactWithin(db, idParam(req), req.sight)
  const now = deps.clock.now()
  const person = personOf(req, contact)
  const code = findLinkCode(db, contact.id, now)
  render(res, 'contacts/contact', {
    title: person.name,
    place: 'contacts',
    person,
    contact,
    conversations: spokenWith(req, contact, now),
    identities: identitiesShown(req, contact),
    conflicts: listConflicts(db, contact.id)
      .filter(({ id }) => isCustomerWithin(db, id, req.sight))
      .map(({ publicId }) => personOf(req, getContact(db, publicId))),
    consents: listConsents(db, contact.id).map(consent => ({
      given: consent.given,
      title: req.t(consent.given ? 'consent.given' : 'consent.withdrawn'),
      how: req.t(`consent.how_${consent.how}`),
      when: req.format.date(consent.at),
      wording: consent.wording,
      by: consent.userName,
    })),
    howAsked: HOW_ASKED,
    today: new Intl.DateTimeFormat('en-CA', { timeZone: req.format.timeZone }).format(now),
    code: code && { text: code.code, until: momentText(code.expiresAt, now, req) },
    ...candidates(req, contact),
  })
}

function spokenWith(req: Request, contact: Contact, now: Date) {
  const { db } = req.tenant
  return db
    .select({ id: conversations.publicId })
    .from(conversations)
    .where(and(eq(conversations.contactId, contact.id), within(req.sight)))
    .orderBy(desc(conversations.lastMessageAt))
    .all()
    .map(({ id }) => {
      const row = getConversationRow(db, id, req.sight)
      return {
        id,
        channel: row.channelKind,
        channelName: row.channelName,
        ...lastWordsOf(row, req),
        when: req.format.when(row.lastMessageAt, now),
        badge: badgeOf(row, now, req),
      }
    })
}

/** Everything Meta calls this person: ids are shown by their end, they mean nothing to people. */
function identitiesShown(req: Request, contact: Contact) {
  const rows = shownTo(req, listIdentities(req.tenant.db, contact.id)).map(identity => ({
    channel: identity.channel,
    kind: req.t(`identity.${identity.kind}`),
    value: identity.kind === 'phone' ? handleOf({ username: null }, [identity]) : shortId(identity.value),
    isName: false,
  }))
  if (!contact.username) return rows
  const channel = rows.find(row => row.channel === 'instagram')?.channel ?? rows[0]?.channel
  return [...rows, { channel, kind: '', value: `@${contact.username.replace(/^@/, '')}`, isName: true }]
}

const shortId = (id: string) => (id.length > 14 ? `${id.slice(0, 4)}…${id.slice(-6)}` : id)

/** Whom this customer may be joined with: a search, and the one that was chosen. */
function candidates(req: Request, contact: Contact) {
  const { db } = req.tenant
  const with_ = textQuery(req, 'with', 100)
  const chosenId = textQuery(req, 'join', 40)
  const chosen = chosenId && chosenId !== contact.publicId ? findContact(req, chosenId) : undefined
  const found = with_
    ? listContacts(db, {
        q: with_,
        limit: MOST_CANDIDATES + 1,
        among: customersWithin(req.sight),
        hidesNumbers: !req.page.can('contacts.phone'),
      }).items
    : []
  return {
    joinQuery: with_,
    joinFound: found.filter(one => one.id !== contact.id).map(one => personOf(req, one)),
    joining: chosen && personOf(req, chosen),
  }
}

function findContact(req: Request, publicId: string): Contact | undefined {
  try {
    return getContactWithin(req.tenant.db, publicId, req.sight)
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

function postCode(deps: ContactDeps): RequestHandler {
  return async (req, res) => {
    const contact = getContactWithin(req.tenant.db, idParam(req), req.sight)
    await write(req.tenant.db, () => createLinkCode(req.tenant.db, contact.id, deps.clock.now()))
    seeOther(res, `/t/${req.tenant.slug}/contacts/${contact.publicId}#link-code`)
  }
}

/** A customer said to somebody of the team that offers are welcome, or that they are not any more. */
function postConsent(deps: ContactDeps): RequestHandler {
  return async (req, res) => {
    const { db } = req.tenant
    const contact = getContactWithin(db, idParam(req), req.sight)
    const now = deps.clock.now()
    const how = HOW_ASKED.find(one => one === textField(req, 'how', 20)) ?? 'in_person'
    const given = textField(req, 'given', 5) !== 'no'
    const word = {
      given,
      how,
      at: dayOf(textField(req, 'at', 10), req, now),
      wording: textField(req, 'wording', LONGEST_WORDING),
      user: { id: req.user.id, name: req.user.name },
    }
    await write(db, () => recordConsent(db, contact.id, word, now))
    req.auditDetails = { consent: given ? 'given' : 'withdrawn', how }
    decided(deps, req, res, contact, 'consent.kept')
  }
}

/** Noon of a day, or now where it is today or none was given. */
function dayOf(day: string, req: Request, now: Date): Date {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: req.format.timeZone }).format(now)
  return /^\d{4}-\d\d-\d\d$/.test(day) && day !== today ? momentAt(req.format.timeZone, day, '12:00') : now
}

/** Somebody of the team says that these are one person. */
function postSame(deps: ContactDeps): RequestHandler {
  return async (req, res) => {
    const { db } = req.tenant
    const contact = getContactWithin(db, idParam(req), req.sight)
    const other = getContactWithin(db, textField(req, 'other', 40), req.sight)
    await write(db, () =>
      mergeContacts(db, contact.id, other.id, deps.clock.now(), { kind: 'merged', by: req.user.name }),
    )
    decided(deps, req, res, contact, 'contacts.joined')
  }
}

function postApart(deps: ContactDeps): RequestHandler {
  return async (req, res) => {
    const { db } = req.tenant
    const contact = getContactWithin(db, idParam(req), req.sight)
    const other = getContactWithin(db, textField(req, 'other', 40), req.sight)
    await write(db, () => keepApart(db, contact.id, other.id, deps.clock.now()))
    decided(deps, req, res, contact, 'contacts.apart')
  }
}

function decided(deps: ContactDeps, req: Request, res: Response, contact: Contact, text: string): void {
  deps.changed(req.tenant.id)
  toast(res, req.t(text))
  seeOther(res, `/t/${req.tenant.slug}/contacts/${contact.publicId}`)
}
