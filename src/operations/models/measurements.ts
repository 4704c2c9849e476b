import { eq } from 'drizzle-orm'
import type { ControlDb } from '../../db/database.ts'
import { SAMPLE_TOKENS } from '../../replies/model/sample.ts'
import { modelMeasurements } from '../schema.ts'

export type Measurement = typeof modelMeasurements.$inferSelect

export function listMeasurements(control: ControlDb): Measurement[] {
  return control.select().from(modelMeasurements).all()
}

export function keepMeasurement(control: ControlDb, measured: Measurement): void {
  const { digest: _, ...set } = measured
  control
    .insert(modelMeasurements)
    .values(measured)
    .onConflictDoUpdate({ target: modelMeasurements.digest, set })
    .run()
}

export function forgetMeasurement(control: ControlDb, digest: string): void {
  control.delete(modelMeasurements).where(eq(modelMeasurements.digest, digest)).run()
}

export interface Forecast {
  /** A usual answer, from the question to its last word. */
  answerMs: number
  /** Questions an hour it keeps up with, one after the other. */
  perHour: number
}

/** What a measured model would take for a usual turn here; null where its speed could not be told. */
export function forecast(measured: Pick<Measurement, 'readPerSecond' | 'writePerSecond'>): Forecast | null {
  const { readPerSecond, writePerSecond } = measured
  if (!(readPerSecond > 0) || !(writePerSecond > 0)) return null
  const answerMs = Math.round(
    (SAMPLE_TOKENS.read / readPerSecond + SAMPLE_TOKENS.written / writePerSecond) * 1000,
  )
  return { answerMs, perHour: Math.floor(3_600_000 / Math.max(1, answerMs)) }
}

/** The newest figures of a model of this name, and what they mean for a customer. */
export function speedOf(
  control: ControlDb,
  name: string,
): (Measurement & { forecast: Forecast | null }) | null {
  const rows = control.select().from(modelMeasurements).where(eq(modelMeasurements.model, name)).all()
  const [newest] = rows.sort((a, b) => b.at.getTime() - a.at.getTime())
  return newest ? { ...newest, forecast: forecast(newest) } : null
}
