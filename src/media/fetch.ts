import type { InboundAttachment } from '../channels/events.ts'
import { idText } from '../channels/fields.ts'
import { type ChannelConnection, callGraph, type GraphDeps } from '../channels/graph.ts'
import { EgressRefused } from '../egress/destinations.ts'
import { type Egress, NotWanted } from '../egress/egress.ts'
import { type Said, say } from '../lib/said.ts'
import type { MediaFolder } from './folder.ts'
import type { FileKind } from './kinds.ts'
import { inMegabytes, KEPT_BYTES, MOST_PIXELS } from './limits.ts'
import { ScannerAwayError } from './scanner.ts'
import { TooLargeError, type Written } from './sealed-file.ts'
import { keepFile, type NewFile } from './store.ts'
import type { Studio } from './studio.ts'
import type { StudioRefusal } from './studio-link.ts'

export interface FetchDeps {
  egress: Pick<Egress, 'fetch'>
  studio: Studio
}

/** What is known of a file that waits at Meta. */
export type Awaited = Pick<InboundAttachment, 'kind'> & {
  [Name in 'providerMediaId' | 'url' | 'sha256' | 'name' | 'mime']?: string | null
} & { bytes?: number | null }

/** How it ended. `said` is a sentence for people; `later` is worth another try. */
export type FetchOutcome =
  | { outcome: 'stored'; file: NewFile }
  | { outcome: 'refused'; said: Said }
  | { outcome: 'gone'; said: Said }
  | { outcome: 'later'; said: Said; afterMs?: number }

interface Place {
  url: string
  /** Only for what is fetched with the channel's token. */
  token?: string
  hashes: string[]
  sizes: number[]
}

const KIND: Record<InboundAttachment['kind'], FileKind> = {
  image: 'image',
  sticker: 'image',
  audio: 'audio',
  voice: 'audio',
  video: 'video',
  document: 'document',
}

const UNTOLD = ['application/octet-stream', 'binary/octet-stream']
/** What an answer may call itself. A page about an error is no picture; a document may be anything. */
const TYPES: Record<FileKind, string[] | undefined> = {
  image: ['image/*', ...UNTOLD],
  audio: ['audio/*', 'video/*', 'application/ogg', ...UNTOLD],
  video: ['video/*', 'image/gif', ...UNTOLD],
  document: undefined,
  other: undefined,
}
/** A film over the line of a small shop takes its time; what comes too slowly is given up long before. */
const TOTAL_MS: Partial<Record<FileKind, number>> = { video: 120_000, document: 120_000 }

const GONE = say('file.not_at_meta')
const ELSEWHERE = say('file.elsewhere')
const SLOW = say('file.slow')
const UNLOOKED = say('file.unscanned')
const BROKEN = say('file.broken')
const ALTERED = say('file.altered')

const CANNOT_SHOW: Record<StudioRefusal, Said> = {
  too_many_pixels: say('file.too_many_pixels', { most: String(MOST_PIXELS / 1_000_000) }),
  damaged: say('file.damaged'),
  too_slow: say('file.too_slow'),
  too_much_memory: say('file.too_much_memory'),
  infected: say('file.infected'),
}

/**
 * Gets a file from Meta and seals it to the disk under `id`. Its row is the caller's to write, with what refers to it.
 * What is refused leaves no byte behind. Throws when it is ours that fails: a full disk, an end of the run.
 */
export async function fetchFile(
  deps: FetchDeps,
  folder: MediaFolder,
  id: string,
  awaited: Awaited,
  line: { graph: GraphDeps; connection: ChannelConnection },
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const kind = KIND[awaited.kind]
  const place = await placeOf(awaited, line, signal)
  if ('outcome' in place) return place
  // An address that is none leads nowhere: trying again would not change that.
  if (!URL.canParse(place.url)) return { outcome: 'refused', said: ELSEWHERE }
  const maxBytes = KEPT_BYTES[kind]
  if (place.sizes.some(size => size > maxBytes)) return tooLarge(maxBytes)
  try {
    const response = await deps.egress.fetch('media', place.url, {
      headers: { accept: '*/*', ...(place.token && { authorization: `Bearer ${place.token}` }) },
      maxBytes,
      signal,
      why: 'fetch a file a customer sent',
      ...(TYPES[kind] && { types: TYPES[kind] }),
      ...(TOTAL_MS[kind] && { totalMs: TOTAL_MS[kind] }),
    })
    if (!response.ok || !response.body) return await notThere(response, place)
    const kept = await keepFile(folder, deps.studio, id, response.body, {
      maxBytes,
      // Messenger sends a voice as a film without pictures, and says so only by the kind.
      claim: { name: awaited.name, mime: awaited.mime ?? (kind === 'audio' ? 'audio/mp4' : null) },
      check: written => checkWritten(written, place),
    })
    if (kept.outcome === 'refused') return { outcome: 'refused', said: CANNOT_SHOW[kept.refusal] }
    return { outcome: 'stored', file: kept.file }
  } catch (error) {
    signal.throwIfAborted()
    const outcome = outcomeOf(error, maxBytes)
    if (!outcome) throw error
    return outcome
  }
}

/** WhatsApp names an address that lives five minutes, so it is asked for each time; the others sent theirs. */
async function placeOf(
  awaited: Awaited,
  { graph, connection }: { graph: GraphDeps; connection: ChannelConnection },
  signal: AbortSignal,
): Promise<Place | FetchOutcome> {
  const hashes = [awaited.sha256].filter(hash => typeof hash === 'string')
  const sizes = [awaited.bytes].filter(size => typeof size === 'number')
  if (!awaited.providerMediaId) {
    return awaited.url ? { url: awaited.url, hashes, sizes } : { outcome: 'gone', said: GONE }
  }
  const request = {
    method: 'GET' as const,
    path: encodeURIComponent(awaited.providerMediaId),
    query: { phone_number_id: connection.account },
  }
  const answer = await callGraph(graph, connection, request, { why: 'ask where a file is', signal })
  signal.throwIfAborted()
  if (answer.outcome === 'refused') return askedInVain(answer)
  const url = answer.outcome === 'ok' ? idText(answer.body.url) : undefined
  if (answer.outcome !== 'ok' || !url) return { outcome: 'later', said: BROKEN }
  const { sha256, file_size } = answer.body
  if (typeof sha256 === 'string') hashes.push(sha256)
  const size = Number(file_size)
  if (Number.isInteger(size) && size > 0) sizes.push(size)
  return { url, token: connection.token, hashes, sizes }
}

function askedInVain(answer: { code: string; act: string; retryAfterMs?: number }): FetchOutcome {
  // 100 is Meta's answer for an id it does not know (any more).
  if (answer.code === '100' || answer.code === '131052') return { outcome: 'gone', said: GONE }
  const afterMs = answer.retryAfterMs
  return { outcome: 'later', said: BROKEN, ...(afterMs !== undefined && { afterMs }) }
}

async function notThere(response: Response, place: Place): Promise<FetchOutcome> {
  await response.body?.cancel()
  // WhatsApp's address is asked for anew the next time; the others' is all there is.
  const isGone = [403, 404, 410].includes(response.status) && place.token === undefined
  return isGone ? { outcome: 'gone', said: GONE } : { outcome: 'later', said: BROKEN }
}

/** What was announced and what came are not the same. */
class AlteredError extends Error {
  override readonly name = 'AlteredError'
}

function checkWritten(written: Written, place: Place): void {
  const wrongSize = place.sizes.some(size => size !== written.bytes)
  const wrongHash = place.hashes.some(hash => (hexOf(hash) ?? written.sha256) !== written.sha256)
  if (wrongSize || wrongHash) throw new AlteredError('not the file that was announced')
}

/** Meta writes a hash in hex in one place and in base64 in another. What is neither says nothing. */
function hexOf(hash: string): string | undefined {
  if (/^[0-9a-f]{64}$/i.test(hash)) return hash.toLowerCase()
  const bytes = /^[\w+/-]{43}=?$/.test(hash) ? Buffer.from(hash, 'base64') : undefined
  return bytes?.length === 32 ? bytes.toString('hex') : undefined
}

function tooLarge(maxBytes: number): FetchOutcome {
  return { outcome: 'refused', said: say('file.too_large', { max: inMegabytes(maxBytes) }) }
}

function outcomeOf(error: unknown, maxBytes: number): FetchOutcome | undefined {
  const causes = causesOf(error)
  const found = (what: abstract new (...args: never[]) => unknown) =>
    causes.find(cause => cause instanceof what)
  if (found(EgressRefused)) return { outcome: 'refused', said: ELSEWHERE }
  if (found(AlteredError)) return { outcome: 'refused', said: ALTERED }
  if (found(TooLargeError)) return tooLarge(maxBytes)
  if (found(ScannerAwayError)) return { outcome: 'later', said: UNLOOKED }
  const notWanted = found(NotWanted) as NotWanted | undefined
  if (notWanted?.code === 'too_long') return tooLarge(maxBytes)
  if (notWanted?.code === 'too_slow') return { outcome: 'later', said: SLOW }
  if (notWanted) return { outcome: 'later', said: BROKEN }
  const [first] = causes
  if (first?.name === 'TimeoutError') return { outcome: 'later', said: SLOW }
  return causes.some(isOfTheNetwork) ? { outcome: 'later', said: BROKEN } : undefined
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let cause = error; cause instanceof Error && causes.length < 6; cause = cause.cause) causes.push(cause)
  return causes
}

function isOfTheNetwork(error: Error): boolean {
  const code = (error as { code?: string }).code ?? ''
  return (
    /^(UND_ERR_|E(CONN|HOST|NET|AI_|NOTFOUND|PIPE|PROTO)|ETIMEDOUT|CERT_|ERR_TLS|HPE_)/.test(code) ||
    (error instanceof TypeError && /fetch failed|terminated/.test(error.message))
  )
}
