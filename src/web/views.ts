import { join } from 'node:path'
import { Eta } from 'eta'
import { programRoot } from '../db/migrate.ts'
import { escapeHtml } from './html.ts'

/** `views('inbox/_message', data)`: the markup of a view, without a layout. */
export type Views = (name: string, data: object) => string

// What every view has at hand without `it.`: see PageContext in page.ts.
const SHORTHANDS = 'const { t, icon, asset, to, csrf, format, can } = it;'

/** `cache: false` reads a view again at every use: for development. */
export function loadViews(cache: boolean): Views {
  const eta = new Eta({
    views: join(programRoot, 'views'),
    cache,
    cacheFilepaths: cache,
    escapeFunction: escapeHtml,
    functionHeader: SHORTHANDS,
    // A name that is not there is our mistake; printing "undefined" would hide it. See escapeHtml.
    autoTrim: [false, 'nl'],
  })
  return (name, data) => eta.render(name, data)
}
