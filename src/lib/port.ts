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

/** Calls and notes between two threads. Values are copied, as `postMessage` copies them. */
export class Port<Remote extends Record<string, Handler>> {
  private readonly end: End
  private readonly handlers: Record<string, Handler>
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: unknown) => void }
  >()
  private next = 1
  private closed = false

  constructor(end: End, handlers: Record<string, Handler>) {
    this.end = end
    this.handlers = handlers
    end.on('message', (message: Call | Answer | Note) => this.receive(message))
  }

  call<Name extends keyof Remote & string>(
    method: Name,
    ...args: Parameters<Remote[Name]>
  ): Promise<Awaited<ReturnType<Remote[Name]>>> {
    if (this.closed) return Promise.reject(new Error('the other thread has ended'))
    const call = this.next++
    return new Promise((resolve, reject) => {
      this.waiting.set(call, { resolve: resolve as (value: unknown) => void, reject })
      this.end.postMessage({ call, method, args })
    })
  }

  /** Like a call that nobody waits for. */
  note<Name extends keyof Remote & string>(method: Name, ...args: Parameters<Remote[Name]>): void {
    if (!this.closed) this.end.postMessage({ note: method, args })
  }

  /** The other side is gone: whoever waits is told. */
  fail(reason: string): void {
    this.closed = true
    for (const { reject } of this.waiting.values()) reject(new Error(reason))
    this.waiting.clear()
  }

  private receive(message: Call | Answer | Note): void {
    if ('answer' in message) this.settle(message)
    else if ('note' in message) void this.handlers[message.note]!(...(message.args as never[]))
    else void this.answer(message)
  }

  private async answer({ call, method, args }: Call): Promise<void> {
    try {
      const handler = this.handlers[method]
      if (!handler) throw new Error(`the other thread knows no “${method}”`)
      this.end.postMessage({ answer: call, value: await handler(...(args as never[])) })
    } catch (error) {
      const { name, message, code, reason, fields, retryAfterSeconds, said } = error as Thrown
      this.end.postMessage({
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
