import { transact } from '../db/database.ts'
import { AppError, type FieldProblem } from '../lib/errors.ts'
import { newId } from '../lib/ids.ts'
import type { Instance } from './instance.ts'
import { newWrappedKey } from './keys.ts'
import { findTenantBySlug, getTenant, type Tenant } from './register.ts'
import { tenants } from './schema.ts'

export interface NewTenant {
  slug: string
  name: string
  currency: string
  timezone: string
  locale: string
  demo?: boolean
}

/** Registers a business and makes its file. All problems at once. */
export function createTenant(instance: Instance, input: NewTenant): Tenant {
  const problems = problemsOf(input)
  if (problems.length > 0) {
    throw new AppError(
      'invalid',
      `The business was not created: ${problems.map(p => p.problem).join('; ')}.`,
      {
        fields: problems,
      },
    )
  }
  if (findTenantBySlug(instance.control, input.slug)) {
    throw new AppError('conflict', `There already is a business “${input.slug}”. Choose another short name.`)
  }
  const now = instance.clock.now()
  const id = newId(now)
  transact(instance.control, () => {
    instance.control
      .insert(tenants)
      .values({
        id,
        slug: input.slug,
        name: input.name.trim(),
        currency: input.currency,
        timezone: input.timezone,
        locale: input.locale,
        demo: input.demo ?? false,
        wrappedKey: newWrappedKey(instance.master, id, 1),
        createdAt: now,
      })
      .run()
    // The file is made inside: without it there is no business. An empty file left by a crash belongs to nobody.
    instance.tenants.create(id)
  })
  return getTenant(instance.control, id)
}

function problemsOf(input: NewTenant): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(input.slug)) {
    problems.push({
      field: 'slug',
      problem: 'the short name takes 1–40 lower-case letters, digits and hyphens',
    })
  }
  if (input.name.trim() === '' || input.name.length > 120)
    problems.push({ field: 'name', problem: 'the name takes 1–120 characters' })
  if (!Intl.supportedValuesOf('currency').includes(input.currency)) {
    problems.push({
      field: 'currency',
      problem: `“${input.currency.slice(0, 20)}” is not a currency code like EUR or USD`,
    })
  }
  if (!isTimeZone(input.timezone)) {
    problems.push({
      field: 'timezone',
      problem: `“${input.timezone.slice(0, 40)}” is not a time zone like Europe/Lisbon`,
    })
  }
  if (!isLocale(input.locale)) {
    problems.push({
      field: 'locale',
      problem: `“${input.locale.slice(0, 20)}” is not a language tag like en or pt-PT`,
    })
  }
  return problems
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
