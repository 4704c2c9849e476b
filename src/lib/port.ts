import type { MessagePort, Worker } from 'node:worker_threads'
import { AppError, type ErrorCode, type FieldProblem } from './errors.ts'
import type { Said } from './said.ts'

type End = Worker | MessagePort
type Handler = (...args: never[]) => unknown

interface Call {
  call: number
  method: string
  args: unknown[]
}
interface Answer {
  answer: number
  value?: unknown
  error?: Thrown
}

interface Thrown {
  name: string
  message: string
  code?: string
  reason?: string
  fields?: FieldProblem[]
  retryAfterSeconds?: number
  said?: readonly Said[]
}

interface Note {
  note: string
  args: unknown[]
}

/** Rebuilt on this side from what the other thread threw. */
export class RemoteError extends Error {
  readonly code: string | undefined
  readonly reason: string | undefined
  constructor(error: Thrown) {
    super(error.message)
    this.name = error.name
    this.code = error.code
    this.reason = error.reason
  }
}

/**
 * Calls and notes between two threads. Values are copied, as `postMessage` copies them. While no thread is at the other
 * end, what is said waits for the next one, in order.
 */
export class Port<Remote extends Record<string, Handler>> {
  /** Calls and notes this end has sent to the thread that is there, and how many it had from it. */
  sent = 0
  heard = 0
  private end: End | undefined
  private readonly handlers: Record<string, Handler>
  private readonly onNeeded: () => void
  private held: (Call | Note)[] = []
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: unknown) => void }
  >()
  private next = 1
  private closed = false

  /** `onNeeded` is called when something was said while nobody is there. */
  constructor(end: End | undefined, handlers: Record<string, Handler>, onNeeded = () => {}) {
    this.handlers = handlers
    this.onNeeded = onNeeded
    if (end) this.attach(end)
  }

  attach(end: End): void {
    this.end = end
    this.sent = 0
    this.heard = 0
    end.on('message', (message: Call | Answer | Note) => this.receive(end, message))
    for (const message of this.held.splice(0)) this.send(message)
  }

  /** What is said from here on waits for another thread. This one may still answer what it was asked. */
  detach(): void {
    this.end = undefined
  }

  get isThere(): boolean {
    return this.end !== undefined
  }

  /** Somebody waits for an answer, or for anybody to be there. */
  get isAwaited(): boolean {
    return this.waiting.size > 0 || this.held.length > 0
  }

  call<Name extends keyof Remote & string>(
    method: Name,
    ...args: Parameters<Remote[Name]>
  ): Promise<Awaited<ReturnType<Remote[Name]>>> {
    if (this.closed) return Promise.reject(new Error('the other thread has ended'))
    const call = this.next++
    return new Promise((resolve, reject) => {
      this.waiting.set(call, { resolve: resolve as (value: unknown) => void, reject })
      this.send({ call, method, args })
    })
  }

  /** Like a call that nobody waits for. */
  note<Name extends keyof Remote & string>(method: Name, ...args: Parameters<Remote[Name]>): void {
    if (!this.closed) this.send({ note: method, args })
  }

  private send(message: Call | Note): void {
    if (this.end) {
      this.sent++
      this.end.postMessage(message)
      return
    }
    // “Look again” is heard once, however often it was said.
    const isSaid = 'note' in message && message.args.length === 0
    if (!isSaid || !this.held.some(other => 'note' in other && other.note === message.note))
      this.held.push(message)
    this.onNeeded()
  }

  /** The thread that was there is gone: whoever it was asked by is told. What it has not heard waits for the next. */
  drop(reason: string): void {
    const unheard = new Set(this.held.map(message => ('call' in message ? message.call : undefined)))
    for (const [call, { reject }] of [...this.waiting]) {
      if (unheard.has(call)) continue
      this.waiting.delete(call)
      reject(new Error(reason))
    }
  }

  /** And no other one comes. */
  fail(reason: string): void {
    this.closed = true
    this.held = []
    this.drop(reason)
  }

  private receive(end: End, message: Call | Answer | Note): void {
    if ('answer' in message) {
      this.settle(message)
      return
    }
    this.heard++
    if ('note' in message) void this.handlers[message.note]!(...(message.args as never[]))
    else void this.answer(end, message)
  }

  private async answer(end: End, { call, method, args }: Call): Promise<void> {
    try {
      const handler = this.handlers[method]
      if (!handler) throw new Error(`the other thread knows no “${method}”`)
      end.postMessage({ answer: call, value: await handler(...(args as never[])) })
    } catch (error) {
      const { name, message, code, reason, fields, retryAfterSeconds, said } = error as Thrown
      end.postMessage({
        answer: call,
        error: { name, message, code, reason, fields, retryAfterSeconds, said },
      })
    }
  }

  private settle({ answer, value, error }: Answer): void {
    const waiting = this.waiting.get(answer)
    this.waiting.delete(answer)
    if (error) waiting?.reject(rebuilt(error))
    else waiting?.resolve(value)
  }
}

/** A refusal stays one on this side, with its status and fields; anything else is the other side's mistake. */
function rebuilt(error: Thrown): Error {
  if (error.name !== 'AppError') return new RemoteError(error)
  const { code, message, fields, reason, retryAfterSeconds, said } = error
  return new AppError(code as ErrorCode, message, {
    ...(fields && { fields }),
    ...(reason !== undefined && { reason }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(said && { said }),
  })
}
