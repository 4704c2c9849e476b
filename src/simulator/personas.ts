import type { ChannelKind } from '../channels/events.ts'

/** Invented customers; their numbers are of a range nobody is given. */
export const PERSONAS = [
  { name: 'Rosa Lima', phone: '447700900101', id: '9990000000000001', username: 'rosa.lima' },
  { name: 'João Prata', phone: '447700900102', id: '9990000000000002', username: 'joao.prata' },
  { name: 'ليلى حداد', phone: '447700900103', id: '9990000000000003', username: 'layla.haddad' },
  { name: 'Max Vogel', phone: '447700900104', id: '9990000000000004', username: 'max.vogel' },
] as const

export interface Choice {
  kind: ChannelKind
  person: number
}

export const personaOf = ({ person }: Choice) => PERSONAS[person] ?? PERSONAS[0]

/** What Meta calls this person on this channel. */
export const addressOf = (choice: Choice): string =>
  choice.kind === 'whatsapp' ? personaOf(choice).phone : personaOf(choice).id
