/** The queue is longer than an answer may wait. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError'
}

interface Waiting {
  start: () => void
  refuse: (error: Error) => void
}

/** One call at a time, tenants in turn: one that asks a lot waits for itself, not the others for it. */
export class FairQueue {
  private readonly tenants = new Map<string, Waiting[]>()
  private readonly maxWaitingPerTenant: number
  private busy = false

  constructor(maxWaitingPerTenant: number) {
    this.maxWaitingPerTenant = maxWaitingPerTenant
  }

  get waiting(): number {
    let count = 0
    for (const queue of this.tenants.values()) count += queue.length
    return count
  }

  /** Runs `work` when it is this tenant's turn. Rejects at once when the tenant's queue is full, or on `signal`. */
  async run<T>(tenantId: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.turn(tenantId, signal)
    try {
      return await work()
    } finally {
      this.busy = false
      this.next()
    }
  }

  private turn(tenantId: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(new Error('gave up before its turn'))
    if (!this.busy) {
      this.busy = true
      return Promise.resolve()
    }
    const queue = this.tenants.get(tenantId) ?? []
    if (queue.length >= this.maxWaitingPerTenant) return Promise.reject(new QueueFullError('too many answers wait for the model'))
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        start: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        },
        refuse: reject,
      }
      const leave = () => {
        const own = this.tenants.get(tenantId)
        const place = own?.indexOf(waiting) ?? -1
        if (place >= 0) own!.splice(place, 1)
        reject(new Error('gave up before its turn'))
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.push(waiting)
      this.tenants.set(tenantId, queue)
    })
  }

  private next(): void {
    for (const [tenantId, queue] of this.tenants) {
      this.tenants.delete(tenantId)
      const first = queue.shift()
      if (queue.length > 0) this.tenants.set(tenantId, queue) // To the end: the next tenant is served first.
      if (first) {
        this.busy = true
        first.start()
        return
      }
    }
  }
}
