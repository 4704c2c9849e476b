import { createPrivateKey } from 'node:crypto'
import type { Request } from 'express'
import { identityOrigin } from '../egress/destinations.ts'
import { textField } from '../web/params.ts'
import type { IdentityProvider, ProviderInput, ProviderKind } from './identity-providers.ts'
import { WELL_KNOWN_ISSUERS } from './identity-service.ts'

/** Field → key of the sentence below it. */
export type FormProblems = Partial<
  Record<'label' | 'issuer' | 'clientId' | 'secret' | 'keyId' | 'teamId', string>
>

export interface ReadForm {
  input: ProviderInput
  problems: FormProblems
}

export interface FormRules {
  /** A provider on this machine will do. */
  isRehearsal: boolean
  /** Facebook's Graph API, or its stand-in. */
  facebook: string
}

/** The form of a new provider, or of one that is there: then an empty secret leaves the old one. */
export function readProvider(
  req: Request,
  kind: ProviderKind,
  rules: FormRules,
  there?: IdentityProvider,
): ReadForm {
  const isApple = kind === 'apple'
  const input: ProviderInput = {
    kind,
    label: textField(req, 'label', 40),
    issuer: there?.issuer ?? issuerOf(req, kind, rules),
    clientId: textField(req, 'clientId', 300),
    secret: textField(req, 'secret', 5000),
    keyId: isApple ? textField(req, 'keyId', 40) : null,
    teamId: isApple ? textField(req, 'teamId', 40) : null,
  }
  return { input, problems: problemsOf(input, rules, there !== undefined) }
}

function issuerOf(req: Request, kind: ProviderKind, { isRehearsal, facebook }: FormRules): string {
  const typed = textField(req, 'issuer', 500).replace(/\/\.well-known\/openid-configuration$/, '')
  if (kind === 'facebook') return new URL(facebook).origin
  const known = WELL_KNOWN_ISSUERS[kind]
  return known === undefined || (isRehearsal && typed !== '') ? typed : known
}

function problemsOf(input: ProviderInput, { isRehearsal }: FormRules, isThere: boolean): FormProblems {
  const issuer = issuerProblem(input.issuer, isRehearsal)
  const key = input.kind === 'apple' && input.secret !== '' && !isAppleKey(input.secret)
  return {
    ...(input.label === '' && { label: 'services.label_missing' }),
    ...(issuer && { issuer }),
    ...(!/^[\x21-\x7e]+$/.test(input.clientId) && { clientId: 'services.client_missing' }),
    ...(input.secret === '' && !isThere && { secret: 'services.secret_missing' }),
    ...(key && { secret: 'services.apple_key_wrong' }),
    ...(input.keyId !== null && !/^[A-Z0-9]{10}$/.test(input.keyId) && { keyId: 'services.apple_id_wrong' }),
    ...(input.teamId !== null &&
      !/^[A-Z0-9]{10}$/.test(input.teamId) && { teamId: 'services.apple_id_wrong' }),
  }
}

function issuerProblem(issuer: string, isRehearsal: boolean): string | undefined {
  const url = URL.parse(issuer)
  const isBare = url && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (!isBare || !/^https?:$/.test(url.protocol)) return 'services.issuer_wrong'
  try {
    identityOrigin(url.origin, isRehearsal)
    return undefined
  } catch {
    return 'services.issuer_refused'
  }
}

function isAppleKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyDetails?.namedCurve === 'prime256v1'
  } catch {
    return false
  }
}
