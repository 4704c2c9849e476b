import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

const USUAL_MS = 60_000
/** A film over a slow line. The server's own limit is this one. */
export const UPLOAD_MS = 15 * 60_000
// Who is refused while still sending sees the answer only if the rest is taken for a moment: most clients report a
// connection that closes before as broken.
const LINGER_MS = 5_000

const timers = new WeakMap<IncomingMessage, NodeJS.Timeout>()

/**
 * Ends a request whose body takes longer than a minute to come, and the connection of one that was answered before its
 * body had come. `allowUploadTime` lifts the minute for people who may send files.
 */
export function limitBodyTime(
  request: IncomingMessage,
  response: ServerResponse,
  { usualMs = USUAL_MS, lingerMs = LINGER_MS } = {},
): void {
  const { headers } = request
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  if (!hasBody) return
  const timer = setTimeout(() => {
    if (!response.headersSent) response.writeHead(408, { Connection: 'close' }).end()
    request.destroy()
  }, usualMs).unref()
  timers.set(request, timer)
  const done = () => clearTimeout(timer)
  request.once('end', done).once('close', done)
  response.once('finish', () => endUnread(request, lingerMs))
}

/** For a request whose sender is known and may send files: it has the quarter of an hour the server gives. */
export function allowUploadTime(request: IncomingMessage): void {
  clearTimeout(timers.get(request))
}

/** After an answer: what is still to come of the body is thrown away for a moment, then the connection ends. */
export function endUnread(request: IncomingMessage, lingerMs = LINGER_MS): void {
  if (request.complete) return
  // Null where the connection is gone already: Node takes it from a request that was cut off.
  const socket: Socket | null = request.socket
  if (!socket || socket.destroyed) return
  const timer = setTimeout(() => {
    if (!request.complete) socket.destroy() // Else the connection serves its next request.
  }, lingerMs).unref()
  request.once('end', () => clearTimeout(timer))
  request.resume()
}
