import type { IncomingMessage, ServerResponse } from 'node:http'

const USUAL_MS = 60_000
/** A film over a slow line. The server's own limit is this one. */
export const UPLOAD_MS = 15 * 60_000

/** Ends a request whose body takes longer than a minute to come. Files may take a quarter of an hour. */
export function limitBodyTime(request: IncomingMessage, response: ServerResponse, usualMs = USUAL_MS): void {
  const { headers } = request
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  if (!hasBody || headers['content-type']?.startsWith('multipart/form-data')) return
  const timer = setTimeout(() => {
    if (!response.headersSent) response.writeHead(408, { Connection: 'close' }).end()
    request.destroy()
  }, usualMs).unref()
  const done = () => clearTimeout(timer)
  request.once('end', done).once('close', done)
}
