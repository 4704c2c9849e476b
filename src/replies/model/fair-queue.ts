/** The queue is longer than an answer may wait. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError'
}

/** It left the queue without having been asked. */
export class NotItsTurnError extends Error {
  override readonly name = 'NotItsTurnError'
}

/** Made to stop for somebody who goes first. */
class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

interface Waiting {
  start: () => void
  refuse: (error: Error) => void
}

/** One call at a time, tenants in turn: one that asks a lot waits for itself, not the others for it. */
export class FairQueue {
  private readonly tenants = new Map<string, Waiting[]>()
  private readonly maxWaitingPerTenant: number
  private served: string | undefined
  private busy = false
  private readonly idlers: Waiting[] = []
  /** Stops the work that runs only while nobody else wants to. */
  private idling: AbortController | undefined

  constructor(maxWaitingPerTenant: number) {
    this.maxWaitingPerTenant = maxWaitingPerTenant
  }

  get waiting(): number {
    let count = 0
    for (const queue of this.tenants.values()) count += queue.length
    return count
  }

  get waitingTenants(): number {
    return this.tenants.size
  }

  /** Runs `work` when it is this tenant's turn. Rejects at once when the tenant's queue is full, or on `signal` while it waits. */
  async run<T>(tenantId: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.turn(tenantId, signal)
    this.served = tenantId
    try {
      return await work()
    } finally {
      this.busy = false
      this.next()
    }
  }

  /**
   * Runs `work` while nobody else wants to be served. Who comes meanwhile is served at once: the work's signal ends it,
   * and it begins anew when all the others are done. It never counts as waiting.
   */
  async runWhenIdle<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    for (;;) {
      await this.idleTurn(signal)
      const overtaken = new AbortController()
      this.idling = overtaken
      try {
        // Somebody may have come in the moment between.
        if (this.waiting === 0) return await work(AbortSignal.any([signal, overtaken.signal]))
      } catch (error) {
        if (signal.aborted || !overtaken.signal.aborted) throw error
      } finally {
        this.idling = undefined
        this.busy = false
        this.next()
      }
    }
  }

  private idleTurn(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(new NotItsTurnError('gave up before its turn'))
    if (!this.busy) {
      this.busy = true
      return Promise.resolve()
    }
    return this.wait(this.idlers, signal, waiting => {
      const place = this.idlers.indexOf(waiting)
      if (place >= 0) this.idlers.splice(place, 1)
    })
  }

  /** There is nothing to wait for any more: all who wait are told so. */
  dismiss(): void {
    const queues = [...this.tenants.values(), this.idlers.splice(0)]
    this.tenants.clear()
    for (const waiting of queues.flat()) waiting.refuse(new NotItsTurnError('the model is gone'))
  }

  private turn(tenantId: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(new NotItsTurnError('gave up before its turn'))
    if (!this.busy) {
      this.busy = true
      return Promise.resolve()
    }
    const queue = this.tenants.get(tenantId) ?? []
    if (queue.length >= this.maxWaitingPerTenant)
      return Promise.reject(new QueueFullError('too many answers wait for the model'))
    this.tenants.set(tenantId, queue)
    const turn = this.wait(queue, signal, waiting => this.remove(tenantId, waiting))
    this.idling?.abort(new Overtaken('a customer goes first'))
    return turn
  }

  private wait(queue: Waiting[], signal: AbortSignal, remove: (waiting: Waiting) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        remove(waiting)
        reject(new NotItsTurnError('gave up before its turn'))
      }
      const settled = () => signal.removeEventListener('abort', leave)
      const waiting: Waiting = {
        start: () => {
          settled()
          resolve()
        },
        refuse: error => {
          settled()
          reject(error)
        },
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.push(waiting)
    })
  }

  private next(): void {
    const tenantId = this.nextTenant()
    const first = tenantId === undefined ? undefined : this.tenants.get(tenantId)?.[0]
    if (tenantId === undefined || !first) {
      const idler = this.idlers.shift()
      if (idler) {
        this.busy = true
        idler.start()
      }
      return
    }
    const queue = this.tenants.get(tenantId)!
    this.remove(tenantId, first)
    if (queue.length > 0) {
      this.tenants.delete(tenantId) // To the end: the next tenant is served first.
      this.tenants.set(tenantId, queue)
    }
    this.busy = true
    first.start()
  }

  /** Whoever waits longest, but not the one just served while another waits. */
  private nextTenant(): string | undefined {
    const [first, second] = this.tenants.keys()
    return first === this.served && second !== undefined ? second : first
  }

  private remove(tenantId: string, waiting: Waiting): void {
    const queue = this.tenants.get(tenantId)
    const place = queue?.indexOf(waiting) ?? -1
    if (!queue || place < 0) return
    queue.splice(place, 1)
    if (queue.length === 0) this.tenants.delete(tenantId)
  }
}
