import type { RequestHandler } from 'express'
import { AppError } from '../lib/errors.ts'
import type { PersonLimits } from './person-limits.ts'

/**
 * Stands before what takes data out of the business as a file: confirmed again, counted per person, and noted in the
 * activity log under this name. For a link: mount it under GET and POST, as whoever confirms sends a form.
 */
export function exporting(
  { again, limits }: { again: RequestHandler; limits: PersonLimits },
  name: string,
): RequestHandler[] {
  return [
    (req, _res, next) => {
      req.exported = name
      if (req.lookIn) throw new AppError('forbidden', req.t('look_in.no_export'))
      next()
    },
    again,
    limits.before('export'),
  ]
}
