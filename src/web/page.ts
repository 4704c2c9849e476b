import type { Request, RequestHandler, Response } from 'express'
import type { Clock } from '../lib/clock.ts'
import type { Assets } from './assets.ts'
import type { Flash, Toast } from './flash.ts'
import type { Format } from './format.ts'
import { html, type Markup } from './html.ts'
import { directionOf, LANGUAGES } from './languages.ts'
import type { Translate } from './texts.ts'
import type { Views } from './views.ts'

/** What the layouts show around a page. Filled by the sign-in (accounts), read by render. */
export interface PageFrame {
  views: Views
  assets: Assets
  flash: Flash
  clock: Clock
  theme: 'system' | 'light' | 'dark'
  csrfToken: () => string
  user?: { name: string; initials: string }
  /** The business whose pages these are. */
  business?: { slug: string; name: string; demo: boolean }
  /** Whether the operator asks to look in, or does: shown on every page of the business. */
  lookIns?: () => { state: string; name: string }[]
  /** What happened without this person, said once. Asked for full pages only: asking takes them. */
  toldOnce: () => PageNotice[]
  /** All businesses of this user, for the switcher. Asked for full pages only. */
  businesses: () => { slug: string; name: string }[]
  isOperator: boolean
  /** Counts beside the places of the rail: `{ inbox: 4 }`. Asked for full pages only. */
  counts: () => Record<string, number>
  can: (permission: string) => boolean
  /** What may be said about where messages go. */
  claim: Claim
  toasts: Toast[]
}

export interface PageNotice {
  text: string
  /** Where to see more of it. */
  href: string
  link: string
}

/** Nothing is claimed that the settings don't make true. */
export interface Claim {
  staysHere: boolean
  /** A model on somebody else's computer may be asked. */
  remoteModel: boolean
}

declare module 'express-serve-static-core' {
  interface Request {
    page: PageFrame
  }
}

/** Names every view can use: `t icon asset to csrf format can` alone, the others as `it.…`. */
export interface PageContext {
  t: Translate
  format: Format
  now: Date
  lang: string
  dir: 'ltr' | 'rtl'
  languages: Record<string, string>
  theme: string
  /** The path of this request with its query, for links that come back. */
  url: string
  path: string
  user: PageFrame['user']
  business: PageFrame['business']
  /** This page came unencrypted through a network. */
  isLan: boolean
  lookIns: () => { state: string; name: string }[]
  toldOnce: PageFrame['toldOnce']
  businesses: PageFrame['businesses']
  isOperator: boolean
  counts: () => Record<string, number>
  can: (permission: string) => boolean
  claim: Claim
  /** `icon('send', 'i-s flip')` */
  icon: (name: string, classes?: string) => Markup
  /** The URL of a file in src/web/assets. */
  asset: (name: string) => string
  /** A path below the business: `to('/inbox')` is `/t/<slug>/inbox`. */
  to: (path: string) => string
  /** The hidden field every form carries. */
  csrf: () => Markup
  csrfToken: () => string
  toasts: Toast[]
}

export function contextOf(req: Request): PageContext {
  const { page } = req
  const sprite = page.assets.url('icons.svg')
  return {
    t: req.t,
    format: req.format,
    now: page.clock.now(),
    lang: req.language,
    dir: directionOf(req.language),
    languages: LANGUAGES,
    theme: page.theme,
    url: req.originalUrl,
    path: req.originalUrl.split('?')[0]!,
    user: page.user,
    business: page.business,
    isLan: req.client.isLan,
    lookIns: page.lookIns ?? (() => []),
    toldOnce: page.toldOnce,
    businesses: page.businesses,
    isOperator: page.isOperator,
    counts: page.counts,
    can: page.can,
    claim: page.claim,
    icon: (name, classes = '') =>
      html`<svg class="i ${classes}" aria-hidden="true"><use href="${sprite}#${name}"/></svg>`,
    asset: page.assets.url,
    to: path => `/t/${page.business?.slug ?? ''}${path}`,
    csrf: () => html`<input type="hidden" name="_csrf" value="${page.csrfToken()}">`,
    csrfToken: page.csrfToken,
    toasts: page.toasts,
  }
}

/** Gives every request an empty frame; signing in fills it. */
export function framePages(
  parts: Pick<PageFrame, 'views' | 'assets' | 'flash' | 'clock'> & { claim?: () => Claim },
): RequestHandler {
  return (req, _res, next) => {
    req.page = {
      ...parts,
      claim: parts.claim?.() ?? { staysHere: false, remoteModel: false },
      theme: 'system',
      csrfToken: () => '',
      toldOnce: () => [],
      businesses: () => [],
      isOperator: false,
      counts: () => ({}),
      can: () => false,
      toasts: [],
    }
    next()
  }
}

/** Does htmx want a part of the page, not the whole of it? */
export function wantsFragment(req: Request): boolean {
  return req.get('HX-Request') === 'true' && req.get('HX-Request-Type') !== 'full'
}

/** Answers with a page in its layout, or with the view alone when htmx asks for a fragment. */
export function render(res: Response, view: string, data: PageData): void {
  const { req } = res
  if (!wantsFragment(req)) collectFlash(req)
  const context = { ...contextOf(req), ...data }
  const body = req.page.views(view, context)
  vary(res)
  if (wantsFragment(req)) {
    res.type('html').send(`${html`<title>${pageTitle(context)}</title>`}${body}${toastPartials(req)}`)
    return
  }
  const layout = data.layout ?? (req.page.user ? 'shell' : 'solo')
  res
    .type('html')
    .send(req.page.views(`layouts/${layout}`, { ...context, pageTitle: pageTitle(context), body }))
}

export interface PageData {
  /** What the tab says, before the business's name. */
  title: string
  layout?: 'shell' | 'solo'
  /** Which place of the rail is current: `inbox`, `products` … */
  place?: string
  /** The page is made of panes that scroll by themselves; its view begins with `<div class="panes">`. */
  panes?: boolean
  [name: string]: unknown
}

function pageTitle(context: PageContext & PageData): string {
  return `${context.title} – ${context.business?.name ?? 'Hearthline'}`
}

/** Answers with a partial and nothing around it: for htmx requests that replace one thing. */
export function renderPartial(res: Response, view: string, data: object = {}): void {
  vary(res)
  res.type('html').send(`${viewText(res, view, data)}${toastPartials(res.req)}`)
}

/** Answers with several `partial(…)` at once. */
export function renderPartials(res: Response, ...partials: string[]): void {
  vary(res)
  res.type('html').send(partials.join('') + toastPartials(res.req))
}

/** The markup of a view in the language of this request. */
export function viewText(res: Response, view: string, data: object = {}): string {
  return res.req.page.views(view, { ...contextOf(res.req), ...data })
}

/** Markup that replaces (`outerMorph`), fills (`innerMorph`) or extends (`beforeend`) what `target` selects. */
export function partial(target: string, swap: string, markup: string): string {
  return `${html`<hx-partial hx-target="${target}" hx-swap="${swap}">`}${markup}</hx-partial>`
}

/** After a form without htmx: the browser asks again with GET. htmx gets the same as a navigation. */
export function seeOther(res: Response, path: string): void {
  keepFlash(res.req)
  if (res.req.get('HX-Request') === 'true') {
    res.setHeader('HX-Location', path)
    res.status(204).end()
    return
  }
  res.redirect(303, path)
}

/** A short message about what is done already: on this answer, or on the next page after `seeOther`. */
export function toast(res: Response, text: string, undo?: { action: string; label: string }): void {
  res.req.page.toasts.push({ text, ...(undo && { undo }) })
}

function toastPartials(req: Request): string {
  const { toasts, views } = req.page
  if (toasts.length === 0) return ''
  const text = views('shared/_toasts', contextOf(req))
  toasts.length = 0
  return partial('#toasts', 'beforeend', text)
}

function collectFlash(req: Request): void {
  req.page.toasts.unshift(...req.page.flash.take(req, req.page.clock.now()))
}

function keepFlash(req: Request): void {
  req.page.flash.keep(req, req.page.toasts, req.page.clock.now())
  req.page.toasts.length = 0
}

function vary(res: Response): void {
  res.vary('HX-Request, HX-Request-Type')
}
