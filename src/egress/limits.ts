import { withBody } from './http.ts'

const WINDOW_MS = 10_000
const MIN_BYTES_PER_SECOND = 8 * 1024

/** The other side answered, but not with what was asked for: nothing of it is kept. */
export class NotWanted extends Error {
  override readonly name = 'NotWanted'
  readonly code: 'too_long' | 'too_slow' | 'type' | 'redirects'
  constructor(code: NotWanted['code'], message: string) {
    super(message)
    this.code = code
  }
}

export interface Limits {
  maxBytes: number
  types?: readonly string[]
  minBytesPerSecond?: number
  /** Over how long the speed is looked at. */
  windowMs?: number | undefined
  signal: AbortSignal
}

/** The same response, refused at once when its header says too much, and given up when it comes too slowly. */
export async function limited(response: Response, limits: Limits): Promise<Response> {
  if (!response.ok || !response.body) return response
  const refusal = refusalOf(response, limits)
  if (refusal) {
    await response.body.cancel()
    throw refusal
  }
  return withBody(response, response.body.pipeThrough(atLeast(limits)))
}

/** Throws when an answer is of another type than what was asked for. What failed may say so in any. */
export async function refuseType(response: Response, types: readonly string[]): Promise<void> {
  const refusal = response.ok ? refusalOf(response, { types, maxBytes: Number.POSITIVE_INFINITY }) : undefined
  if (!refusal) return
  await response.body?.cancel()
  throw refusal
}

function refusalOf(
  response: Response,
  { types, maxBytes }: Pick<Limits, 'types' | 'maxBytes'>,
): NotWanted | undefined {
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > maxBytes)
    return new NotWanted('too_long', `the answer is announced with ${announced} bytes`)
  const type = response.headers.get('content-type')
  if (types && type !== null && !isTypeAllowed(type, types))
    return new NotWanted('type', 'the answer is of another type')
  return undefined
}

function isTypeAllowed(header: string, types: readonly string[]): boolean {
  const type = header.split(';')[0]!.trim().toLowerCase()
  return types.some(allowed =>
    allowed.endsWith('/*') ? type.startsWith(allowed.slice(0, -1)) : type === allowed,
  )
}

/** Somebody who sends a byte a second would hold a place for hours: every window must bring its share. */
function atLeast({
  minBytesPerSecond = MIN_BYTES_PER_SECOND,
  windowMs = WINDOW_MS,
  signal,
}: Limits): TransformStream<Uint8Array, Uint8Array> {
  let inWindow = 0
  let timer: NodeJS.Timeout | undefined
  const stop = () => clearInterval(timer)
  const watch = {
    start(controller: TransformStreamDefaultController<Uint8Array>) {
      timer = setInterval(() => {
        // What waits for us to read it is not slow.
        const isOurs = (controller.desiredSize ?? 0) <= 0
        if (inWindow < (minBytesPerSecond * windowMs) / 1000 && !isOurs) {
          stop()
          controller.error(new NotWanted('too_slow', 'the answer comes too slowly'))
        }
        inWindow = 0
      }, windowMs)
      timer.unref()
      signal.addEventListener('abort', stop, { once: true })
    },
    transform(chunk: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) {
      inWindow += chunk.byteLength
      controller.enqueue(chunk)
    },
    flush: stop,
    cancel: stop,
  }
  return new TransformStream<Uint8Array, Uint8Array>(watch, undefined, { highWaterMark: 1 })
}
