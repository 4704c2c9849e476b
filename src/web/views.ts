import { join } from 'node:path'
import { Eta } from 'eta'
import { programRoot } from '../db/migrate.ts'
import { escapeHtml } from './html.ts'

/** `views('inbox/_message', data)`: the markup of a view, without a layout. */
export type Views = (name: string, data: object) => string

// What every view has at hand without `it.`: see PageContext in page.ts.
const SHORTHANDS = 'const { t, icon, asset, to, csrf, format, can } = it;'

// An opening tag, with whatever the view computes inside it.
const TAG = /<(\w+)((?:[^<>]|<%[\s\S]*?%>)*)>/g
const TYPED_INTO = /^(input|textarea|select)$/

/**
 * What somebody said or is called stands in `<bdi>` or `dir="auto"`, as its direction is its own. htmx reads nothing
 * there: should an attribute of its kind ever get in, it is a dead letter.
 */
export function ignoreSaid(view: string): string {
  return view.replace(TAG, (tag, name: string, attributes: string) => {
    const isSaid = name === 'bdi' || / dir="auto"/.test(attributes)
    if (!isSaid || TYPED_INTO.test(name) || /\shx-/.test(attributes)) return tag
    return `<${name}${attributes} hx-ignore>`
  })
}

/** `cache: false` reads a view again at every use: for development. */
export function loadViews(cache: boolean): Views {
  const eta = new Eta({
    views: join(programRoot, 'views'),
    cache,
    cacheFilepaths: cache,
    escapeFunction: escapeHtml,
    plugins: [{ processTemplate: ignoreSaid }],
    functionHeader: SHORTHANDS,
    // A name that is not there is our mistake; printing "undefined" would hide it. See escapeHtml.
    autoTrim: [false, 'nl'],
  })
  return (name, data) => eta.render(name, data)
}
