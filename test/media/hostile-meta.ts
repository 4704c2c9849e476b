import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A Graph API on loopback that answers for one file as it is told, and a neighbour nobody may call. */
export async function startHostileMeta() {
  const told: { graph: Answer; file: Answer } = { graph: notFound, file: notFound }
  const requests: { path: string; authorization: string | undefined; agent: string | undefined }[] = []
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? ''
    requests.push({
      path,
      authorization: request.headers.authorization,
      agent: request.headers['user-agent'],
    })
    response.on('error', () => undefined)
    if (path.startsWith('/v')) told.graph(request, response)
    else told.file(request, response)
  }
  const server = createServer(listener)
  const other = createServer(listener)
  let touched = 0
  const neighbour = createTcpServer(socket => {
    touched++
    socket.destroy()
  })
  for (const one of [server, other, neighbour])
    await new Promise<void>(resolve => one.listen(0, '127.0.0.1', resolve))
  const portOf = (one: TcpServer) => (one.address() as AddressInfo).port
  const url = `http://127.0.0.1:${portOf(server)}`
  return {
    url,
    /** Another base of the rehearsal: allowed, and not the one the token is for. */
    otherUrl: `http://127.0.0.1:${portOf(other)}`,
    neighbourUrl: `http://127.0.0.1:${portOf(neighbour)}`,
    /** How often somebody connected to the neighbour. */
    touched: () => touched,
    requests,
    /** What is asked of the Graph API, and where the file is then fetched. */
    tell(graph: object | Answer, file: Answer) {
      requests.length = 0
      told.graph = typeof graph === 'function' ? (graph as Answer) : json(graph)
      told.file = file
    },
    async close() {
      for (const one of [server, other]) one.closeAllConnections()
      await Promise.all([server, other, neighbour].map(one => new Promise(resolve => one.close(resolve))))
    },
  }
}

export const json =
  (body: object, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

export const bytes =
  (content: Uint8Array, type = 'image/jpeg', headers: Record<string, string | number> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': content.byteLength, ...headers })
    response.end(content)
  }

export const redirect =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { location }).end()

export const notFound: Answer = (_request, response) => response.writeHead(404).end()

/** Megabytes that never end, as fast as they are taken. `sent` says how many were. */
export function flood(type = 'image/jpeg', headers: Record<string, string | number> = {}) {
  let sent = 0
  const answer: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': type, ...headers })
    const piece = Buffer.alloc(256 * 1024, 0xff)
    const more = () => {
      while (sent < 100 * 1024 * 1024 && !response.destroyed) {
        sent += piece.length
        if (!response.write(piece)) return void response.once('drain', more)
      }
      response.end()
    }
    more()
  }
  return { answer, sent: () => sent }
}

/** One byte a second, as if there were a lot to come. */
export const trickle: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'image/jpeg' })
  response.write(Buffer.of(0xff))
  const timer = setInterval(() => response.write(Buffer.of(0xd8)), 1_000)
  response.on('close', () => clearInterval(timer))
}

/** What the header says is not what comes. */
export const lying =
  (content: Uint8Array, announced: number): Answer =>
  (request, response) => {
    response.detachSocket(request.socket)
    request.socket.write(
      `HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: ${announced}\r\n\r\n`,
    )
    request.socket.end(content)
  }
