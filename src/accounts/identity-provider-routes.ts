import type { Request, Response } from 'express'
import { isId, newId } from '../lib/ids.ts'
import { notFound } from '../web/errors.ts'
import { render, seeOther, toast } from '../web/page.ts'
import { idParam, textField, textQuery } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import type { IdentityDeps } from './deps.ts'
import { type FormProblems, type FormRules, type ReadForm, readProvider } from './identity-provider-form.ts'
import {
  addProvider,
  changeProvider,
  findProvider,
  fingerprintOf,
  type IdentityProvider,
  isUsable,
  listProviders,
  noteCheck,
  PROVIDER_KINDS,
  type ProviderKind,
  removeProvider,
  secretOf,
} from './identity-providers.ts'
import { checkService, ServiceUnusable, WELL_KNOWN_ISSUERS } from './identity-service.ts'
import { returnBase, returnPath } from './return-address.ts'
import { askAgain } from './step-up.ts'

const PAGE = '/operator/sign-in'
/** How many steps `services.step_<kind>_<n>` tells. */
const STEPS: Record<ProviderKind, number> = { google: 3, apple: 4, facebook: 3, oidc: 2 }

/** With what people may sign in besides a password: off until the operator sets one up here. */
export function identityProviderRoutes(deps: IdentityDeps): Room {
  const { control, clock, sealKey } = deps
  const r = room(PAGE)
  const again = askAgain(deps)
  const rules: FormRules = { isRehearsal: deps.service.isRehearsal, facebook: deps.facebook }

  r.get('', 'instance.operate', (req, res) => {
    const kind = kindOf(textQuery(req, 'add', 10))
    if (kind && returnBase(deps.publicUrl, req)) showProvider(deps, req, res, { kind })
    else showProviders(deps, req, res)
  })
  r.get('/:id', 'instance.operate', (req, res) => {
    const provider = providerOf(deps, req)
    showProvider(deps, req, res, { kind: provider.kind, provider })
  })
  r.post('', 'instance.operate', again, async (req, res) => {
    const kind = kindOf(textField(req, 'kind', 10))
    if (!kind || !returnBase(deps.publicUrl, req)) {
      res.status(422)
      return showProviders(deps, req, res)
    }
    const form = readProvider(req, kind, rules)
    if (hasProblems(form)) return showProvider(deps, req, res, { kind, form })
    const id = idOfNew(deps, req)
    const provider = addProvider(control, sealKey, { ...form.input, id }, clock.now())
    req.auditDetails = detailsOf(form)
    await check(deps, req, res, provider)
  })
  r.post('/:id', 'instance.operate', again, async (req, res) => {
    const provider = providerOf(deps, req)
    const form = readProvider(req, provider.kind, rules, provider)
    if (hasProblems(form)) return showProvider(deps, req, res, { kind: provider.kind, provider, form })
    changeProvider(control, sealKey, provider.id, form.input)
    req.auditDetails = detailsOf(form, provider)
    await check(deps, req, res, findProvider(control, provider.id)!)
  })
  r.post('/:id/check', 'instance.operate', async (req, res) => check(deps, req, res, providerOf(deps, req)))
  r.post('/:id/remove', 'instance.operate', again, (req, res) => {
    const provider = providerOf(deps, req)
    removeProvider(control, provider.id)
    req.auditDetails = { service: provider.label, issuer: provider.issuer }
    toast(res, req.t('services.removed', { name: provider.label }))
    seeOther(res, PAGE)
  })
  return r
}

const kindOf = (value: string): ProviderKind | undefined => PROVIDER_KINDS.find(kind => kind === value)

/** It stands in the address that is pasted there before there is anything to save here. */
function idOfNew({ control, clock }: IdentityDeps, req: Request): string {
  const given = textField(req, 'id', 40)
  return isId(given) && !findProvider(control, given) ? given : newId(clock.now())
}

const hasProblems = ({ problems }: ReadForm) => Object.keys(problems).length > 0

function providerOf({ control }: IdentityDeps, req: Request): IdentityProvider {
  const provider = findProvider(control, idParam(req))
  if (!provider) throw notFound()
  return provider
}

function detailsOf({ input }: ReadForm, before?: IdentityProvider): Record<string, unknown> {
  const change = (was: string | undefined, is: string) =>
    was === undefined || was === is ? is : `${was} → ${is}`
  return {
    service: change(before?.label, input.label),
    issuer: input.issuer,
    client: change(before?.clientId, input.clientId),
    ...(input.secret !== '' && { secret: fingerprintOf(input.secret) }),
  }
}

/** Asks the provider, writes down what it said and when, and shows it. */
async function check(
  deps: IdentityDeps,
  req: Request,
  res: Response,
  provider: IdentityProvider,
): Promise<void> {
  const { control, clock, sealKey, log } = deps
  const base = returnBase(deps.publicUrl, req)
  let problem: string | null = base ? null : 'address'
  try {
    if (base)
      await checkService(deps.service, provider, secretOf(sealKey, provider), base + returnPath(provider.id))
  } catch (error) {
    problem = error instanceof ServiceUnusable ? error.problem : 'discovery'
    log.warn(
      { event: 'identity_check_failed', provider: provider.id, code: problem },
      'a provider cannot be used',
    )
  }
  noteCheck(control, provider.id, problem, clock.now())
  if (!problem) toast(res, req.t('services.works', { name: provider.label }))
  seeOther(res, `${PAGE}/${provider.id}`)
}

function showProviders(deps: IdentityDeps, req: Request, res: Response): void {
  render(res, 'accounts/sign-in-services', {
    title: req.t('services.title'),
    place: 'operator',
    kinds: PROVIDER_KINDS,
    hasAddress: returnBase(deps.publicUrl, req) !== undefined,
    providers: listProviders(deps.control).map(provider => ({
      ...provider,
      isUsable: isUsable(provider),
      host: new URL(provider.issuer).host,
    })),
  })
}

function showProvider(
  deps: IdentityDeps,
  req: Request,
  res: Response,
  { kind, provider, form }: { kind: ProviderKind; provider?: IdentityProvider; form?: ReadForm },
): void {
  const { control, publicUrl, service } = deps
  if (form) res.status(422)
  const problems: FormProblems = form?.problems ?? {}
  const known = WELL_KNOWN_ISSUERS[kind]
  const there = provider && findProvider(control, provider.id)
  const base = returnBase(publicUrl, req)
  const id = there?.id ?? idOfNew(deps, req)
  render(res, 'accounts/sign-in-service', {
    title: there?.label ?? req.t(`services.kind_${kind}`),
    place: 'operator',
    kind,
    provider: there ?? null,
    id,
    isUsable: there !== undefined && isUsable(there),
    returnTo: base ? base + returnPath(id) : null,
    hasAddress: base !== undefined,
    steps: Array.from({ length: STEPS[kind] }, (_, at) => req.t(`services.step_${kind}_${at + 1}`)),
    /** What Google, Apple and Facebook are is known; a rehearsal has its own. */
    asksIssuer: !there && kind !== 'facebook' && (known === undefined || service.isRehearsal),
    knownIssuer: known ?? '',
    values: {
      label: form?.input.label ?? there?.label ?? (kind === 'oidc' ? '' : req.t(`services.kind_${kind}`)),
      issuer: form?.input.issuer ?? '',
      clientId: form?.input.clientId ?? there?.clientId ?? '',
      keyId: form?.input.keyId ?? there?.keyId ?? '',
      teamId: form?.input.teamId ?? there?.teamId ?? '',
    },
    problems: Object.fromEntries(Object.entries(problems).map(([field, key]) => [field, req.t(key)])),
  })
}
