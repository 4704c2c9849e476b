import { lstatSync, statSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import type { Input } from './command.ts'
import { type CommandAnswer, type CommandRequest, lineOf } from './socket-messages.ts'
import { socketPath } from './socket-path.ts'

/** Nobody listens there (yet), or somebody whom we do not trust. */
export class NoServerError extends Error {
  override readonly name = 'NoServerError'
}

/** Has the running server carry out a command. `patienceMs` is for its first word, not for the work. */
export async function askServer(
  dataDir: string,
  verb: string,
  input: Input,
  patienceMs: number,
): Promise<CommandAnswer> {
  const path = socketPath(dataDir)
  requireOurs(path, dataDir)
  const socket = await connected(path)
  try {
    const lines = linesOf(socket)
    const greeting = await firstOf(lines.next(), patienceMs)
    if (greeting === undefined) throw new NoServerError('the server does not answer')
    send(socket, verb, input)
    const last = await lines.next()
    if (last.value === undefined) throw new LostServerError()
    return JSON.parse(last.value) as CommandAnswer
  } finally {
    socket.destroy()
  }
}

class LostServerError extends Error {
  override readonly name = 'PermanentFailure'
  constructor() {
    super(
      'The server stopped while it carried out the command. Look at its log, then see whether the command took effect.',
    )
  }
}

/** Anybody may make files in the temp folder: what is sent must reach the user who owns the data. */
function requireOurs(path: string, dataDir: string): void {
  let socket: ReturnType<typeof lstatSync>
  try {
    socket = lstatSync(path)
  } catch {
    throw new NoServerError('there is no socket')
  }
  const trusted = [process.getuid?.(), statSync(dataDir).uid]
  if (!socket.isSocket() || !trusted.includes(socket.uid))
    throw new NoServerError('the socket is somebody else’s')
}

function connected(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(socket))
    socket.once('error', error => reject(new NoServerError(error.message)))
  })
}

function send(socket: Socket, verb: string, input: Input): void {
  const request: CommandRequest = {
    verb,
    arguments: input.arguments,
    options: input.options,
    ...(input.secret !== undefined && { secret: input.secret }),
    files: input.files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
  }
  socket.write(lineOf(request))
  for (const { bytes } of input.files) socket.write(bytes)
}

async function* linesOf(socket: Socket): AsyncGenerator<string, undefined> {
  let held = ''
  socket.setEncoding('utf8')
  try {
    for await (const chunk of socket as AsyncIterable<string>) {
      held += chunk
      for (let newline = held.indexOf('\n'); newline >= 0; newline = held.indexOf('\n')) {
        yield held.slice(0, newline)
        held = held.slice(newline + 1)
      }
    }
  } catch {
    // The connection broke: there is no further line.
  }
  return undefined
}

async function firstOf(
  line: Promise<IteratorResult<string, undefined>>,
  patienceMs: number,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patienceMs)
  try {
    const first = await Promise.race([line, promise])
    return first?.value
  } finally {
    clearTimeout(timer)
  }
}
