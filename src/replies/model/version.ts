/** Older ones can be made to give away what is in their memory (CVE-2026-7482). */
const SAFE_SINCE = [0, 17, 1]

/** What is wrong with this version of Ollama, in words, or null. A build of one's own says 0.0.0: its owner knows what it is. */
export function warningAbout(version: string): string | null {
  const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version)
  if (!match) return null
  const numbers = match.slice(1).map(Number)
  if (numbers.every(number => number === 0)) return null
  for (const [at, least] of SAFE_SINCE.entries()) {
    if (numbers[at]! > least) return null
    if (numbers[at]! < least)
      return `Ollama ${match[0]} has a known security hole: update it to ${SAFE_SINCE.join('.')} or newer`
  }
  return null
}
