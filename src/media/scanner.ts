import { ScannerAway, type ScannerPlace, type ScanResult, scanWithClamd } from '../egress/clamd.ts'
import { AppError } from '../lib/errors.ts'
import { say } from '../lib/said.ts'
import type { Studio } from './studio.ts'

/** A scanner was asked for, and is away: until it is back nothing new is kept. */
export class ScannerAwayError extends AppError {
  constructor() {
    super(
      'unavailable',
      'The virus scanner of this server does not answer, so the file was not kept. Try again in a moment; if it goes on, tell whoever runs the server.',
      { retryAfterSeconds: 30, said: [say('refusal.scanner_away')] },
    )
  }
}

/** The same studio, whose files a virus scanner looks at first, where the operator named one. */
export function withScanner(studio: Studio, place: ScannerPlace | undefined): Studio {
  if (!place) return studio
  return {
    ...studio,
    async scan(source): Promise<ScanResult> {
      try {
        return await scanWithClamd(place, source)
      } catch (error) {
        if (error instanceof ScannerAway) throw new ScannerAwayError()
        throw error
      }
    },
  }
}
