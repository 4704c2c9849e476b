/** A piece of what somebody wrote: words, or a link to exactly where it says. */
export interface TextPart {
  text: string
  href?: string
}

const LINK = /\bhttps?:\/\/[^\s\p{Cc}<>"'`\u202a-\u202e\u2066-\u2069]+/giu
// Closing marks belong to the sentence around a link.
const TRAILING = /[)\]}.,;:!?…'"»”]+$/u
const MOST_LINKS = 20

/** Finds web addresses. A host in other letters is shown as the computer reads it: no look-alikes. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  let links = 0
  for (const match of text.matchAll(LINK)) {
    const address = withoutTrailing(match[0])
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (url?.username !== '' || links++ >= MOST_LINKS) continue
    if (match.index > at) parts.push({ text: text.slice(at, match.index) })
    parts.push({ text: shownAddress(address, url), href: url.href })
    at = match.index + address.length
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}

/** A bracket that was opened inside of the address belongs to it. */
function withoutTrailing(found: string): string {
  const address = found.replace(TRAILING, '')
  return found[address.length] === ')' && address.includes('(') ? `${address})` : address
}

function shownAddress(address: string, url: URL): string {
  const rest = address.slice(address.indexOf('//') + 2)
  const end = rest.search(/[/?#]/)
  return `${url.protocol}//${url.host}${end < 0 ? '' : rest.slice(end)}`
}
