import { isPublicAddress } from '../../egress/addresses.ts'

/** What a phone makes a link of: with a scheme, with www, or a bare name such as shop.example/menu. */
const LINK =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www[.。．｡])[^\s<>"“”«»]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?[.。．｡])+\p{L}{2,24}(?![\p{L}\p{N}])(?:\/[^\s<>"“”«»]*)?/giu
/** What follows a link in a sentence is none of it. */
const END = /[.,;:!?)\]}'’…،。]+$/u

export function linksIn(text: string): string[] {
  return (text.match(LINK) ?? []).map(link => link.replace(END, ''))
}

/** Schemes that run or read something instead of leading somewhere. */
const NO_PLACE = /^(?:javascript|data|vbscript|file|blob|about|view-source|chrome):/i
const INSIDE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/i

/** Whether customers can open it: it is no address of the business's own machines, and holds no password. */
export function leadsToCustomers(link: string): boolean {
  if (NO_PLACE.test(link)) return false
  const isWeb = /^https?:\/\//i.test(link)
  if (!isWeb && /^[a-z][a-z0-9+.-]*:\/\//i.test(link)) return true // An app's own: whatsapp://send, tel.
  const address = URL.parse(isWeb ? link : `https://${link}`)
  if (!address) return false
  if (address.username !== '' || address.password !== '') return false
  const host = address.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  // Read by the parser, an address in figures has one form, however it was written.
  if (/^[\d.]+$|:/.test(host)) return isPublicAddress(host)
  return host.includes('.') && !INSIDE.test(host)
}
