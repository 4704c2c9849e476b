import type { IntakeOutcome } from '../channels/intake.ts'

const OUTCOMES: IntakeOutcome[] = ['stored', 'duplicate', 'dropped_unknown_account', 'quarantined', 'refused']

/** What `/metrics` and Home count since the start. No tenant, number or name is in a label. */
export class Counters {
  private readonly webhookEvents = new Map<IntakeOutcome, number>(OUTCOMES.map(outcome => [outcome, 0]))

  countWebhook(outcome: IntakeOutcome, n: number): void {
    this.webhookEvents.set(outcome, (this.webhookEvents.get(outcome) ?? 0) + n)
  }

  webhook(outcome: IntakeOutcome): number {
    return this.webhookEvents.get(outcome) ?? 0
  }

  /** Prometheus text format. */
  text(gauges: Record<string, number>): string {
    const lines = [
      '# HELP hearthline_webhook_events_total Elements of incoming webhooks, by what became of them.',
      '# TYPE hearthline_webhook_events_total counter',
      ...OUTCOMES.map(
        outcome => `hearthline_webhook_events_total{outcome="${outcome}"} ${this.webhook(outcome)}`,
      ),
    ]
    for (const [name, value] of Object.entries(gauges)) {
      lines.push(`# TYPE hearthline_${name} gauge`, `hearthline_${name} ${value}`)
    }
    return `${lines.join('\n')}\n`
  }
}
