import type { Identity, Sender } from '../events.ts'
import { type Fields, fields, idText, shortName } from '../fields.ts'

const PARENT_BSUID = /^[A-Z]{2}\.ENT\.[^\s]{1,128}$/
const BSUID = /^[A-Z]{2}\.[^\s]{1,128}$/
// Short codes write too: what Meta names as a sender is one.
const PHONE = /^\+?[\d\s().-]{1,24}$/

/** What an id is by its look: business-scoped ids turn up where phone numbers belong. Groups are nobody's identity. */
export function whatsappIdentity(value: unknown): Identity | undefined {
  const id = idText(value)?.trim()
  if (id === undefined) return undefined
  if (PARENT_BSUID.test(id)) return { kind: 'parent_bsuid', value: id }
  if (BSUID.test(id)) return { kind: 'bsuid', value: id }
  const digits = id.replace(/\D/g, '')
  return PHONE.test(id) && digits !== '' ? { kind: 'phone', value: digits } : undefined
}

const STRENGTH = ['bsuid', 'parent_bsuid', 'phone']

/** Those of the values that name a person, strongest first, each once. */
export function whatsappIdentities(values: unknown[]): Identity[] {
  const found = new Map<string, Identity>()
  for (const value of values) {
    const identity = whatsappIdentity(value)
    if (identity) found.set(`${identity.kind}:${identity.value}`, identity)
  }
  return [...found.values()].sort((a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind))
}

/** The person with these ids, named as the matching contact of the same webhook names him. */
export function whatsappSender(ids: unknown[], contacts: unknown[]): Sender | undefined {
  const own = whatsappIdentities(ids)
  const contact = contacts.map(fields).find(candidate => speaksOf(candidate, own))
  const { wa_id, user_id, parent_user_id } = contact ?? {}
  const identities = whatsappIdentities([...ids, wa_id, user_id, parent_user_id])
  if (identities.length === 0) return undefined
  const profile = fields(contact?.profile)
  const name = shortName(profile.name)
  const username = shortName(profile.username)?.replace(/^@/, '')
  return { identities, ...(name && { name }), ...(username && { username }) }
}

function speaksOf(contact: Fields, identities: Identity[]): boolean {
  const theirs = whatsappIdentities([contact.wa_id, contact.user_id, contact.parent_user_id])
  return theirs.some(one => identities.some(other => other.kind === one.kind && other.value === one.value))
}
