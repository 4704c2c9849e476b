import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Log } from '../lib/log.ts'
import { viewText } from './page.ts'

/**
 * Live updates. A room publishes what changed as partials addressed by id:
 *
 *     hub.publish(tenantId, view => partial('#message-42', 'outerMorph', view('inbox/_message', { message })))
 *
 * The callback runs once per open page, so that each gets its own language; it returns '' for "nothing for you".
 * A page that missed something gets it again by Last-Event-ID, or, when that is too long ago, the event `refresh`:
 * whatever has `hx-trigger="refresh from:body"` loads itself again. The same event is what polling sends every 5 s.
 */
export interface EventHub {
  publish(topic: string, change: Change): void
  /** Turns the answer into a stream. `isAlive` is asked every few seconds: does the session still hold? */
  open(req: Request, res: Response, topic: string, isAlive: () => boolean): void
  /** Ends every stream, for shutdown. */
  close(): void
  readonly size: number
}

export type Change = (view: (name: string, data?: object) => string, req: Request) => string

interface Stream {
  req: Request
  res: Response
  topic: string
  isAlive: () => boolean
  since: number
}

const HEARTBEAT_MS = 15_000
const CHECK_MS = 4_000
const KEPT = 200
const MOST_STREAMS = 1_000
// A reader that does not read must not fill our memory.
const MOST_BUFFERED_BYTES = 1_000_000

export function createEventHub(log: Log): EventHub {
  const streams = new Set<Stream>()
  const kept = new Map<string, { seq: number; change: Change }[]>()
  // Numbers start again after a restart; the prefix tells pages that theirs are of another run.
  const run = randomBytes(4).toString('hex')
  let seq = 0
  let beat = 0

  const drop = (stream: Stream) => {
    streams.delete(stream)
    stream.res.end()
    if (streams.size === 0) clearInterval(timer)
  }
  const write = (stream: Stream, text: string) => {
    stream.res.write(text)
    if (stream.res.writableLength > MOST_BUFFERED_BYTES) drop(stream)
  }
  const send = (stream: Stream, number: number, change: Change) => {
    let text: string
    try {
      text = change((name, data) => viewText(stream.res, name, data), stream.req)
    } catch (error) {
      log.error({ event: 'live_update_failed', err: error }, 'a live update could not be rendered')
      text = ''
    }
    write(stream, message({ id: `${run}-${number}`, data: text }))
  }

  let timer: NodeJS.Timeout
  const tick = () => {
    beat += CHECK_MS
    const isBeat = beat >= HEARTBEAT_MS - CHECK_MS
    if (isBeat) beat = 0
    for (const stream of streams) {
      if (!stream.isAlive()) {
        write(stream, message({ event: 'signed-out', data: '' }))
        drop(stream)
      } else if (isBeat) write(stream, ': still here\n\n')
    }
  }

  return {
    publish(topic, change) {
      seq++
      const recent = kept.get(topic) ?? []
      recent.push({ seq, change })
      if (recent.length > KEPT) recent.shift()
      kept.set(topic, recent)
      for (const stream of streams) if (stream.topic === topic) send(stream, seq, change)
    },

    open(req, res, topic, isAlive) {
      if (streams.size >= MOST_STREAMS) {
        res.status(503).setHeader('Retry-After', 30)
        res.end()
        return
      }
      res.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      })
      const stream: Stream = { req, res, topic, isAlive, since: seq }
      if (streams.size === 0) {
        timer = setInterval(tick, CHECK_MS)
        timer.unref()
      }
      streams.add(stream)
      res.on('close', () => drop(stream))
      write(stream, message({ event: 'hello', id: `${run}-${seq}`, data: 'live' }))
      const missed = missedBy(req.get('Last-Event-ID'), run, seq, kept.get(topic) ?? [])
      if (missed === 'too-long') write(stream, message({ event: 'refresh', data: '' }))
      else for (const { seq: number, change } of missed) send(stream, number, change)
    },

    close() {
      for (const stream of [...streams]) drop(stream)
      clearInterval(timer)
    },

    get size() {
      return streams.size
    },
  }
}

function missedBy(
  lastId: string | undefined,
  run: string,
  seq: number,
  recent: { seq: number; change: Change }[],
) {
  if (!lastId) return []
  const [ofRun, number] = lastId.split('-')
  const last = Number(number)
  if (ofRun !== run || !Number.isInteger(last) || last > seq) return 'too-long'
  const missed = recent.filter(entry => entry.seq > last)
  const oldest = recent[0]?.seq ?? seq + 1
  // The kept ones begin after what it saw last, and something was dropped from them.
  return recent.length === KEPT && oldest > last + 1 ? 'too-long' : missed
}

function message({ event, id, data }: { event?: string; id?: string; data: string }): string {
  const lines = data.split('\n').map(line => `data: ${line}`)
  return `${event ? `event: ${event}\n` : ''}${id ? `id: ${id}\n` : ''}${lines.join('\n')}\n\n`
}
