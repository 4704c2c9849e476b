import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { textField } from './params.ts'

/** A field as it is by now, and as somebody typed it. */
export interface Difference {
  label: string
  before: string
  after: string
}

/** Somebody else changed the same thing while a form with it was open. Nothing is saved, and the form says what differs. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
  readonly differences: Difference[]
  constructor(differences: Difference[]) {
    super('it was changed meanwhile')
    this.differences = differences
  }
}

/**
 * Refuses a form that was filled in beside another version than the one there is. Runs where it is saved. A form that
 * names no version is taken; what says the same as what is there has nothing to lose.
 */
export function refuseStale(req: Request, version: number | string, differences: () => Difference[]): void {
  const seen = textField(req, 'version', 20)
  if (seen === '' || seen === String(version)) return
  const found = differences()
  if (found.length > 0) throw new ChangedMeanwhile(found)
}

export function differencesOf(rows: [label: string, before: string, after: string][]): Difference[] {
  return rows
    .map(([label, before, after]) => ({ label, before: before || '–', after: after || '–' }))
    .filter(({ before, after }) => before !== after)
}

/** The version of what carries no number: it is what was to be seen of it. */
export function versionOf(seen: unknown): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 16)
}

/** The version a form goes on from. One with a mistake in it is shown again, and still stands beside what it began with. */
export function versionToShow(
  req: Request,
  version: number | string,
  form: { meanwhile?: Difference[] | undefined } | undefined,
): number | string {
  const seen = form && !form.meanwhile ? textField(req, 'version', 20) : ''
  return seen || version
}
