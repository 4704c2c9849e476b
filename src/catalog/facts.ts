import { z } from 'zod'
import { prepared, type TenantDb, transact } from '../db/database.ts'
import { isTimeZone } from '../lib/zone.ts'
import { DAYS, isDate } from './hours.ts'
import { line, paragraph } from './input.ts'
import type { OpeningHours } from './schema.ts'

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/

const openingHours = z
  .strictObject(
    {
      day: z.enum(DAYS, { error: `must be one of ${DAYS.join(', ')}` }),
      from: z
        .string({ error: 'must be a time such as 09:00' })
        .regex(CLOCK, { error: 'must be a time such as 09:00' }),
      to: z
        .string({ error: 'must be a time such as 18:00' })
        .refine(time => CLOCK.test(time) || time === '24:00', {
          error: 'must be a time such as 18:00, at most 24:00',
        }),
    },
    { error: 'must be a day with from and to' },
  )
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    error: 'must be another time than from; open all day is 00:00 to 24:00',
  })
  .meta({ id: 'OpeningHours' })

/** The body of `PUT /facts`. What is left out is emptied; a left-out time zone is the tenant's. */
export const factsInput = z
  .strictObject(
    {
      timezone: line(100)
        .refine(isTimeZone, { error: 'must be a time zone such as Europe/Lisbon' })
        .optional(),
      hours: z
        .array(openingHours, { error: 'must be a list' })
        .max(70, { error: 'must have at most 70 spans' })
        .optional(),
      closed: z
        .array(
          z
            .string({ error: 'must be a date such as 2026-12-25' })
            .refine(isDate, { error: 'must be a date such as 2026-12-25' }),
          {
            error: 'must be a list of dates',
          },
        )
        .max(1000, { error: 'must have at most 1000 dates' })
        .optional(),
      address: paragraph(2000).optional(),
      delivery: paragraph(4000).optional(),
      payment: paragraph(4000).optional(),
      returns: paragraph(4000).optional(),
    },
    { error: 'must be an object' },
  )
  .meta({ id: 'FactsInput' })

export type FactsInput = z.infer<typeof factsInput>

/** What is true of the business as a whole, as the API shows it. */
export const factsView = z
  .object({
    timezone: z.string(),
    hours: z.array(z.object({ day: z.enum(DAYS), from: z.string(), to: z.string() })),
    closed: z.array(z.string()),
    address: z.string(),
    delivery: z.string(),
    payment: z.string(),
    returns: z.string(),
  })
  .meta({ id: 'Facts' })

export type Facts = z.infer<typeof factsView>

interface FactsRow {
  timezone: string
  hours: string
  closed: string
  address: string
  delivery: string
  payment: string
  returns: string
  version: number
}

/** The facts with the version that evidence names; version 0 and nothing but the time zone until somebody wrote them. */
export function readFacts(db: TenantDb, tenantTimezone: string): { facts: Facts; version: number } {
  const row = prepared<FactsRow>(
    db,
    `SELECT timezone, hours, closed, address, delivery, payment, returns, version FROM business_facts WHERE id = 1`,
  ).get()
  if (!row) return { facts: emptyFacts(tenantTimezone), version: 0 }
  const { version, ...texts } = row
  const facts = {
    ...texts,
    hours: JSON.parse(row.hours) as OpeningHours[],
    closed: JSON.parse(row.closed) as string[],
  }
  return { facts, version }
}

export function getFacts(db: TenantDb, tenantTimezone: string): Facts {
  return readFacts(db, tenantTimezone).facts
}

function emptyFacts(timezone: string): Facts {
  return { timezone, hours: [], closed: [], address: '', delivery: '', payment: '', returns: '' }
}

/** What the input says in full, in the order it is kept in. */
export function factsOfInput(input: FactsInput, timezone: string): Facts {
  return {
    timezone: input.timezone ?? timezone,
    hours: [...(input.hours ?? [])].sort(byDayAndTime),
    closed: [...new Set(input.closed)].sort(),
    address: input.address ?? '',
    delivery: input.delivery ?? '',
    payment: input.payment ?? '',
    returns: input.returns ?? '',
  }
}

/** Makes the facts say exactly what `input` says. Their version grows only when that changes something. */
export function saveFacts(db: TenantDb, input: FactsInput, context: { timezone: string; now: Date }): Facts {
  const facts = factsOfInput(input, context.timezone)
  return transact(db, () => {
    const before = readFacts(db, context.timezone)
    if (before.version > 0 && JSON.stringify(before.facts) === JSON.stringify(facts)) return facts
    prepared(
      db,
      `INSERT INTO business_facts (id, timezone, hours, closed, address, delivery, payment, returns, updated_at)
       VALUES (1, @timezone, @hours, @closed, @address, @delivery, @payment, @returns, @now)
       ON CONFLICT (id) DO UPDATE SET timezone = @timezone, hours = @hours, closed = @closed, address = @address,
         delivery = @delivery, payment = @payment, returns = @returns, updated_at = @now, version = version + 1`,
    ).run({
      ...facts,
      hours: JSON.stringify(facts.hours),
      closed: JSON.stringify(facts.closed),
      now: context.now.getTime(),
    })
    return readFacts(db, context.timezone).facts
  })
}

function byDayAndTime(a: OpeningHours, b: OpeningHours): number {
  return DAYS.indexOf(a.day) - DAYS.indexOf(b.day) || a.from.localeCompare(b.from) || a.to.localeCompare(b.to)
}
