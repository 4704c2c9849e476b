/** What came to an app's webhook address lately, as the intake saw it. Kept in memory: it helps to find out what is missing. */
export interface AppTraffic {
  /** Meta asked for the challenge and got it. */
  calledAt?: Date
  /** Somebody asked for it with another verify token. */
  refusedCallAt?: Date
  /** Something signed arrived. */
  signedAt?: Date
  /** Something arrived whose signature is by none of our secrets. */
  badSignatureAt?: Date
  /** Something signed arrived for an account that is not connected. */
  otherAccountAt?: Date
  otherAccount?: string
}

export type Traffic =
  | { what: 'called' | 'refused_call' | 'signed' | 'bad_signature' }
  | { what: 'other_account'; account: string }

export interface Watch {
  note(appKey: string, traffic: Traffic, now: Date): void
  of(appKey: string): AppTraffic
}

export function createWatch(): Watch {
  const seen = new Map<string, AppTraffic>()
  return {
    note(appKey, traffic, now) {
      const known = seen.get(appKey) ?? {}
      seen.set(appKey, known)
      if (traffic.what === 'called') known.calledAt = now
      else if (traffic.what === 'refused_call') known.refusedCallAt = now
      else if (traffic.what === 'signed') known.signedAt = now
      else if (traffic.what === 'bad_signature') known.badSignatureAt = now
      else if (traffic.what === 'other_account') {
        known.otherAccountAt = now
        known.otherAccount = traffic.account.slice(0, 40)
      }
    },
    of: appKey => seen.get(appKey) ?? {},
  }
}
