import type { Request } from 'express'
import { textField } from '../web/params.ts'

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
export function refuseStale(req: Request, version: number, differences: () => Difference[]): void {
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
