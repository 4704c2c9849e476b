import { writeSync } from 'node:fs'

const MOST_WAITING = 256 * 1024
const TRY_AGAIN_MS = 250

/**
 * Lines to a file descriptor without ever waiting for whoever reads it: a log nobody takes must not stop the server.
 * What can't be written now waits, up to 256 KiB; lines beyond are dropped, and `onDropped` is told how many once
 * lines are taken again. `write` is as `fs.writeSync` of a descriptor that does not block: EAGAIN where it is full.
 */
export function logOutput(
  onDropped: (lines: number) => void,
  write: (bytes: Buffer) => number = bytes => writeSync(1, bytes),
) {
  const waiting: Buffer[] = []
  let waitingBytes = 0
  let dropped = 0
  let timer: NodeJS.Timeout | undefined
  let isGone = false

  function drain(): void {
    while (waiting[0]) {
      const written = tryToWrite(waiting[0])
      waitingBytes -= written
      if (written < waiting[0].length) {
        waiting[0] = waiting[0].subarray(written)
        timer ??= setTimeout(tryAgain, TRY_AGAIN_MS).unref()
        return
      }
      waiting.shift()
    }
    if (dropped === 0) return
    const lines = dropped
    dropped = 0
    onDropped(lines)
  }

  function tryAgain(): void {
    timer = undefined
    drain()
  }

  function tryToWrite(bytes: Buffer): number {
    try {
      return write(bytes)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAGAIN') return 0
      // Nobody is at the other end any more, or its disk is full; there is nowhere to say so.
      isGone = code === 'EPIPE'
      return bytes.length
    }
  }

  return {
    write(line: string): void {
      if (isGone) return
      const bytes = Buffer.from(line)
      if (waitingBytes + bytes.length > MOST_WAITING) {
        dropped += 1
        return
      }
      waiting.push(bytes)
      waitingBytes += bytes.length
      if (!timer) drain()
    },
    /** What still waits, at the end of the process, as far as it is taken. */
    end(): void {
      clearTimeout(timer)
      tryAgain()
    },
  }
}
