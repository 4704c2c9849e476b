import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Clock } from '../lib/clock.ts'
import { viewText } from './page.ts'

/** Renders what changed for one open page, in its language; '' is "nothing for you". */
export type Change = (view: (name: string, data?: object) => string, req: Request) => string

/** What a stream is about, who holds it, and whether that still holds: asked every few seconds. */
interface Holding {
  topic: string
  /** The session: one browser with many tabs is one holder. */
  holder: string
  isAlive: () => boolean
}

interface Stream extends Holding {
  req: Request
  res: Response
}

interface Kept {
  seq: number
  /** Without it: look again. */
  change: Change | undefined
}

const HEARTBEAT_MS = 15_000
const CHECK_MS = 4_000
const GATHER_MS = 200
const KEPT = 200
// Below what the server takes in connections: pages and webhooks of others come through beside them.
const MOST_STREAMS = 800
const MOST_OF_A_TOPIC = 200
const MOST_OF_A_HOLDER = 20
// A reader that does not read must not fill our memory.
const MOST_BUFFERED_BYTES = 1_000_000

/**
 * Live updates of open pages. `publish(tenantId)` makes them look again: whatever has `hx-trigger="refresh from:body"`
 * loads itself. `publish(tenantId, change)` sends what changed, as partials addressed by id:
 *
 *     events.publish(tenantId, view => partial('#message-42', 'outerMorph', view('inbox/_message', { message })))
 *
 * A page that was away gets what it missed by Last-Event-ID, or is told to look again when that is too long ago.
 */
export class EventHub {
  readonly #clock: Clock
  readonly #streams = new Set<Stream>()
  readonly #kept = new Map<string, Kept[]>()
  readonly #gathering = new Map<string, NodeJS.Timeout>()
  // Numbers start again after a restart; the prefix tells pages that theirs are of another run.
  readonly #run = randomBytes(4).toString('hex')
  #seq = 0
  #lastBeat = 0
  #timer: NodeJS.Timeout | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get size(): number {
    return this.#streams.size
  }

  publish(topic: string, change?: Change): void {
    if (change) {
      this.#send(topic, change)
      return
    }
    if (this.#gathering.has(topic)) return // A burst of messages is one look, not twenty.
    const timer = setTimeout(() => {
      this.#gathering.delete(topic)
      this.#send(topic, undefined)
    }, GATHER_MS)
    timer.unref()
    this.#gathering.set(topic, timer)
  }

  /** Turns the answer into a stream. A page that is refused one asks every few seconds instead. */
  open(req: Request, res: Response, holding: Holding): void {
    if (!this.#hasRoomFor(holding)) {
      res.status(503).setHeader('Retry-After', 30).end()
      return
    }
    res.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    })
    const stream: Stream = { req, res, ...holding }
    this.#streams.add(stream)
    this.#timer ??= setInterval(() => this.#tick(), CHECK_MS).unref()
    res.on('close', () => this.#drop(stream))
    this.#write(stream, message({ event: 'hello', id: `${this.#run}-${this.#seq}`, data: 'live' }))
    this.#catchUp(stream, req.get('Last-Event-ID'))
  }

  /** Ends every stream: the server stops. */
  close(): void {
    for (const stream of [...this.#streams]) this.#drop(stream)
    for (const timer of this.#gathering.values()) clearTimeout(timer)
    this.#gathering.clear()
  }

  #hasRoomFor({ topic, holder }: Holding): boolean {
    if (this.#streams.size >= MOST_STREAMS) return false
    let ofTopic = 0
    let ofHolder = 0
    for (const stream of this.#streams) {
      if (stream.topic === topic) ofTopic++
      if (stream.holder === holder) ofHolder++
    }
    return ofTopic < MOST_OF_A_TOPIC && ofHolder < MOST_OF_A_HOLDER
  }

  #send(topic: string, change: Change | undefined): void {
    const entry = { seq: ++this.#seq, change }
    const recent = this.#kept.get(topic) ?? []
    recent.push(entry)
    if (recent.length > KEPT) recent.shift()
    this.#kept.set(topic, recent)
    for (const stream of this.#streams) if (stream.topic === topic) this.#deliver(stream, entry)
  }

  #deliver(stream: Stream, { seq, change }: Kept): void {
    const id = `${this.#run}-${seq}`
    const view = (name: string, data?: object) => viewText(stream.res, name, data)
    const text = change
      ? message({ id, data: change(view, stream.req) })
      : message({ event: 'refresh', id, data: '' })
    this.#write(stream, text)
  }

  #catchUp(stream: Stream, lastId: string | undefined): void {
    if (!lastId) return
    const [run, number] = lastId.split('-')
    const last = Number(number)
    const recent = this.#kept.get(stream.topic) ?? []
    const missed = recent.filter(({ seq }) => seq > last)
    const isKnown = run === this.#run && last <= this.#seq
    const isComplete = recent.length < KEPT || recent[0]!.seq <= last
    if (!isKnown || !isComplete || missed.some(({ change }) => !change)) {
      this.#write(stream, message({ event: 'refresh', data: '' }))
    } else {
      for (const entry of missed) this.#deliver(stream, entry)
    }
  }

  #tick(): void {
    const now = this.#clock.now().getTime()
    const isBeat = Math.abs(now - this.#lastBeat) >= HEARTBEAT_MS - CHECK_MS
    if (isBeat) this.#lastBeat = now
    for (const stream of [...this.#streams]) {
      if (!stream.isAlive()) {
        this.#write(stream, message({ event: 'signed-out', data: '' }))
        this.#drop(stream)
      } else if (isBeat) this.#write(stream, ': still here\n\n')
    }
  }

  #write(stream: Stream, text: string): void {
    stream.res.write(text)
    if (stream.res.writableLength > MOST_BUFFERED_BYTES) this.#drop(stream)
  }

  #drop(stream: Stream): void {
    this.#streams.delete(stream)
    stream.res.end()
    if (this.#streams.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}

function message({ event, id, data }: { event?: string; id?: string; data: string }): string {
  const lines = data.split('\n').map(line => `data: ${line}`)
  return `${event ? `event: ${event}\n` : ''}${id ? `id: ${id}\n` : ''}${lines.join('\n')}\n\n`
}
