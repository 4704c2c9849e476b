import type { Request, RequestHandler, Response } from 'express'
import { type ControlDb, transact } from '../db/database.ts'
import { findTenantBySlug } from '../tenants/register.ts'
import { visitorId } from '../web/csrf.ts'
import { notFound } from '../web/errors.ts'
import { rememberLanguage } from '../web/language.ts'
import { languageOf } from '../web/languages.ts'
import { render, seeOther } from '../web/page.ts'
import { textField } from '../web/params.ts'
import { type Room, room } from '../web/routes.ts'
import { addressClass } from './address-class.ts'
import type { SetupDeps } from './deps.ts'
import { passwordProblem } from './password-rules.ts'
import { hashPassword } from './passwords.ts'
import { passwordField } from './routes.ts'
import { createCodeCheck, dropSetupCode } from './setup-code.ts'
import {
  createSetupStates,
  currencies,
  HOURS,
  hoursOf,
  isTimeZone,
  likelyCurrency,
  type SetupState,
  slugOf,
  TRADES,
  timeZones,
} from './setup-steps.ts'
import { signIn } from './sign-in.ts'
import { addMembership, createUser, isClaimed, isEmail, type User } from './users.ts'

type Problems = Record<string, string>

/** The first-run wizard: language, owner, shop. Gone for ever once somebody owns the instance. */
export function setupRoutes(deps: SetupDeps): Room {
  const states = createSetupStates()
  const checkCode = createCodeCheck(deps.control, deps.setupCode)
  const r = room('/setup')

  /** The step, for visitors who may be here: unclaimed, and on this machine or with the code. */
  const step =
    (work: (req: Request, res: Response, state: SetupState) => void | Promise<void>): RequestHandler =>
    async (req, res) => {
      if (isClaimed(deps.control)) throw notFound()
      const visitor = visitorId(req)
      const state = visitor ? states.of(visitor, deps.clock.now()) : undefined
      if (!state?.codeProven && !req.client.isThisMachine) return showCode(res)
      await work(req, res, state ?? { codeProven: false, touchedAt: 0 })
    }

  r.get(
    '',
    'public',
    step((_req, res, state) => showLanguage(res, deps, state)),
  )
  r.post(
    '',
    'public',
    step((req, res, state) => {
      state.language = languageOf(textField(req, 'language')) ?? req.language
      rememberLanguage(req, res, state.language)
      const timeZone = textField(req, 'timezone', 60)
      if (!isTimeZone(timeZone)) {
        res.status(422)
        return showLanguage(res, deps, state, { timezone: req.t('setup.timezone_wrong') })
      }
      state.timeZone = timeZone
      seeOther(res, '/setup/owner')
    }),
  )

  r.post('/code', 'public', (req, res) => {
    if (isClaimed(deps.control)) throw notFound()
    const visitor = visitorId(req)
    const now = deps.clock.now()
    const checked = checkCode(textField(req, 'code', 100))
    if (checked.ok && visitor) {
      states.of(visitor, now).codeProven = true
      return seeOther(res, '/setup')
    }
    if (checked.ok) return seeOther(res, '/setup')
    if (checked.renewed) {
      deps.log.warn(
        { event: 'setup_code', code: checked.renewed },
        'five wrong tries: the setup code is a new one',
      )
      return showCode(res, req.t('setup.code_renewed'), 429)
    }
    showCode(res, req.t('setup.code_wrong'), 403)
  })

  r.get(
    '/owner',
    'public',
    step((_req, res, state) => {
      if (!state.timeZone) return seeOther(res, '/setup')
      showOwner(res, {
        name: state.owner?.name ?? '',
        email: state.owner?.email ?? '',
        kept: state.owner !== undefined,
      })
    }),
  )
  r.post(
    '/owner',
    'public',
    step(async (req, res, state) => {
      if (!state.timeZone) return seeOther(res, '/setup')
      const name = textField(req, 'name', 120)
      const email = textField(req, 'email', 254)
      const password = passwordField(req.body)
      const keeps = password === '' && state.owner !== undefined
      const problems = await ownerProblems(req, { name, email, password: keeps ? undefined : password })
      if (Object.keys(problems).length > 0) {
        res.status(422)
        return showOwner(res, { name, email, kept: keeps }, problems)
      }
      state.owner = keeps
        ? { ...state.owner!, name, email }
        : {
            ...{ name, email, passwordHash: await hashPassword(password) },
            isMadeOf: async business => (await passwordProblem(password, [business])) !== undefined,
          }
      seeOther(res, '/setup/shop')
    }),
  )

  r.get(
    '/shop',
    'public',
    step((_req, res, state) => {
      if (!state.owner) return seeOther(res, '/setup/owner')
      const likely = {
        name: '',
        currency: likelyCurrency(state.timeZone ?? ''),
        hours: 'shop',
        trade: 'other',
      }
      showShop(res, likely)
    }),
  )
  r.post(
    '/shop',
    'public',
    step(async (req, res, state) => {
      if (!state.owner) return seeOther(res, '/setup/owner')
      const shop = {
        name: textField(req, 'name', 120),
        currency: textField(req, 'currency', 3).toUpperCase(),
        hours: textField(req, 'hours', 20),
        trade: TRADES.find(trade => trade === textField(req, 'trade')) ?? 'other',
      }
      const problems: Problems = {}
      if (shop.name === '') problems.name = req.t('setup.shop_name_missing')
      if (!Intl.supportedValuesOf('currency').includes(shop.currency))
        problems.currency = req.t('setup.currency_wrong')
      if (!Object.hasOwn(HOURS, shop.hours)) problems.hours = req.t('setup.hours_wrong')
      if (Object.keys(problems).length > 0) {
        res.status(422)
        return showShop(res, shop, problems)
      }
      if (await state.owner.isMadeOf(shop.name)) {
        res.status(422)
        const { name, email } = state.owner
        return showOwner(res, { name, email, kept: false }, { password: req.t('password.common') })
      }
      const { user, slug } = claim(deps, req, state, shop)
      states.clear()
      signIn(deps, req, res, user)
      deps.log.info({ event: 'claimed', user: user.id }, 'the instance has an owner')
      deps.audit.instance({
        actor: user.id,
        via: 'web',
        action: 'instance.claimed',
        address: addressClass(req.client.address),
        details: { code: req.client.isThisMachine ? 'not needed' : 'given' },
      })
      res.redirect(303, `/t/${slug}/`)
    }),
  )
  return r
}

async function ownerProblems(
  req: Request,
  owner: { name: string; email: string; password: string | undefined },
): Promise<Problems> {
  const problems: Problems = {}
  if (owner.name === '') problems.name = req.t('setup.name_missing')
  if (!isEmail(owner.email)) problems.email = req.t('setup.email_wrong')
  const weak =
    owner.password === undefined
      ? undefined
      : await passwordProblem(owner.password, [owner.email, owner.name])
  if (weak) problems.password = req.t(weak.key, weak.params)
  return problems
}

/** Owner, business and the end of the wizard: all of it or nothing. */
function claim(
  deps: SetupDeps,
  req: Request,
  state: SetupState,
  shop: { name: string; currency: string; hours: string; trade: string },
): { user: User; slug: string } {
  const { control, clock } = deps
  const { name, email, passwordHash } = state.owner!
  const now = clock.now()
  return transact(control, () => {
    if (isClaimed(control)) throw notFound()
    const language = state.language ?? req.language
    const user = createUser(control, { name, email, passwordHash, operator: true, language }, now)
    const tenant = deps.createTenant({
      slug: freeSlug(control, shop.name),
      name: shop.name,
      currency: shop.currency,
      timezone: state.timeZone ?? deps.timeZone,
      locale: language,
      hours: hoursOf(shop.hours),
      trade: shop.trade,
    })
    addMembership(control, user.id, tenant.id, 'owner', now)
    dropSetupCode(control)
    return { user, slug: tenant.slug }
  })
}

/** The command line may have made a business of this name before. */
function freeSlug(control: ControlDb, name: string): string {
  const wanted = slugOf(name)
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted.slice(0, 36)}-${n}`
    if (!findTenantBySlug(control, slug)) return slug
  }
}

function showCode(res: Response, problem?: string, status = 200): void {
  res.status(status)
  render(res, 'setup/code', { title: res.req.t('setup.title'), layout: 'solo', problem })
}

function showLanguage(res: Response, deps: SetupDeps, state: SetupState, problems: Problems = {}): void {
  const { req } = res
  const timezone = state.timeZone ?? deps.timeZone
  render(res, 'setup/language', {
    ...stepData(res, 1),
    problems,
    timezone,
    zones: timeZones(timezone),
    isGuess: state.timeZone === undefined,
    language: state.language ?? req.language,
  })
}

function showOwner(
  res: Response,
  values: { name: string; email: string; kept: boolean },
  problems: Problems = {},
): void {
  render(res, 'setup/owner', { ...stepData(res, 2), problems, values })
}

function showShop(res: Response, values: object, problems: Problems = {}): void {
  render(res, 'setup/shop', {
    ...stepData(res, 3),
    problems,
    values,
    currencies: currencies(res.req.language),
    presets: Object.keys(HOURS),
    trades: TRADES,
  })
}

const STEPS = 3

function stepData(res: Response, step: number) {
  const title = res.req.t('setup.step', { step, steps: STEPS })
  return {
    title: `${res.req.t('setup.title')}, ${title}`,
    layout: 'solo' as const,
    step,
    steps: STEPS,
    wide: true,
  }
}
