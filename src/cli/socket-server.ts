import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { type Command, Input, isLocal } from './command.ts'
import { COMMANDS } from './commands.ts'
import type { CommandContext } from './context.ts'
import { failureOf, logMistake, type Outcome, runCommand } from './run-command.ts'
import { type CommandRequest, lineOf, MOST_LINE_BYTES, MOST_REQUEST_BYTES } from './socket-messages.ts'
import { socketPath } from './socket-path.ts'

const CLOSE_MS = 2_000

/**
 * Takes commands of the command line while the server holds the data folder. Only the user the server runs as can
 * connect. Call with the folder's lock held: a socket file found there is a dead server's.
 */
export async function startCommandSocket(
  context: CommandContext,
  dataDir: string,
): Promise<{ close(): Promise<void> }> {
  const path = socketPath(dataDir)
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, socket => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy()) // Whoever asked has gone; the command is carried out all the same.
    serve(socket, context).catch(error => {
      context.instance.log.error(
        { event: 'command_failed', type: (error as Error).name },
        'a command could not be answered',
      )
      socket.destroy()
    })
  })
  try {
    await listen(server, path)
  } catch (error) {
    // A temp folder that cannot be written, or somebody else's file there: the server does its work all the same.
    const { code } = error as NodeJS.ErrnoException
    context.instance.log.warn(
      { event: 'no_command_socket', code },
      'commands cannot reach this server while it runs',
    )
    return { close: async () => undefined }
  }
  return {
    async close() {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      await Promise.race([closed, new Promise(resolve => setTimeout(resolve, CLOSE_MS))])
      for (const socket of open) socket.destroy()
    },
  }
}

async function listen(server: Server, path: string): Promise<void> {
  rmSync(path, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  chmodSync(path, 0o600) // The umask of the server has kept others out until here.
}

async function serve(socket: Socket, context: CommandContext): Promise<void> {
  socket.write(lineOf({ hearthline: 1 }))
  const { request, files } = await readRequest(socket)
  const command = COMMANDS.find(one => one.name === request.verb)
  const outcome = await answer(command, context, request, files)
  if (outcome.cause) logMistake(context.instance.log, request.verb, outcome.cause)
  const { exit, value, text, failure } = outcome
  socket.end(lineOf({ exit, value: value ?? null, text, ...(failure !== undefined && { failure }) }))
}

async function answer(
  command: Command | undefined,
  context: CommandContext,
  request: CommandRequest,
  files: Buffer[],
): Promise<Outcome> {
  if (!command || isLocal(command)) {
    return failureOf(
      new UnknownVerbError('The server is another version than this command line. Use the one that runs.'),
    )
  }
  const input = new Input({
    arguments: request.arguments,
    options: request.options,
    secret: request.secret,
    files: request.files.map(({ name }, at) => ({ name, bytes: files[at]! })),
  })
  return runCommand(command, context, input)
}

class UnknownVerbError extends Error {
  override readonly name = 'PermanentFailure'
}

async function readRequest(socket: Socket): Promise<{ request: CommandRequest; files: Buffer[] }> {
  const chunks: Buffer[] = []
  let held = 0
  let request: CommandRequest | undefined
  let headBytes = 0
  let wanted = Number.POSITIVE_INFINITY
  // The answer still has to leave: the end of reading must not end the connection.
  for await (const chunk of socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    held += chunk.length
    if (!request) {
      const all = Buffer.concat(chunks.splice(0))
      chunks.push(all)
      const newline = all.indexOf(10)
      if (newline < 0 && held > MOST_LINE_BYTES) throw new Error('the first line of a command is too long')
      if (newline < 0) continue
      request = JSON.parse(all.toString('utf8', 0, newline)) as CommandRequest
      headBytes = newline + 1
      wanted = headBytes + request.files.reduce((sum, file) => sum + file.bytes, 0)
    }
    if (held > MOST_REQUEST_BYTES || held > wanted) throw new Error('a command is longer than it said')
    if (held === wanted) break
  }
  if (!request || held !== wanted) throw new Error('a command ended in the middle')
  return { request, files: cut(Buffer.concat(chunks), headBytes, request) }
}

function cut(bytes: Buffer, from: number, request: CommandRequest): Buffer[] {
  let at = from
  return request.files.map(file => {
    const part = bytes.subarray(at, at + file.bytes)
    at += file.bytes
    return part
  })
}
