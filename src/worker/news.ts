import type { WorkerNews } from '../worker-link.ts'

const TELL_EVERY_MS = 20

interface Gathered extends Omit<WorkerNews, 'changed'> {
  changed: Set<string>
}

const nothing = (): Gathered => ({ applied: [], outcomes: {}, changed: new Set() })

export type News = ReturnType<typeof gatherNews>

/** Sends what happened in a thread to the other at most every 20 ms. */
export function gatherNews(send: (news: WorkerNews) => void) {
  let untold = nothing()
  let timer: NodeJS.Timeout | undefined

  function tellNow(): void {
    clearTimeout(timer)
    timer = undefined
    send({ ...untold, changed: [...untold.changed] })
    untold = nothing()
  }

  return {
    add(write: (news: Gathered) => void): void {
      write(untold)
      timer ??= setTimeout(tellNow, TELL_EVERY_MS)
    },
    tellNow,
  }
}
