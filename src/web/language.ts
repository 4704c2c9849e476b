import type { Request, RequestHandler, Response } from 'express'
import { readCookie, writeCookie } from './cookies.ts'
import { type Format, formatFor } from './format.ts'
import { type Language, languageOf, preferredLanguage } from './languages.ts'
import { type Translate, translator } from './texts.ts'

declare module 'express-serve-static-core' {
  interface Request {
    language: Language
    t: Translate
    /** In the business's time zone below `/t/<slug>`, in the instance's elsewhere. */
    format: Format
  }
}

const COOKIE = 'hl-lang'
const ONE_YEAR_MS = 365 * 86_400_000

/** `?lang=` (remembered), then the remembered one, then `Accept-Language`. The user's own comes in between: see `speak`. */
export function chooseLanguage(timeZone: string): RequestHandler {
  return (req, res, next) => {
    const asked = languageOf(req.query.lang)
    if (asked) writeCookie(req, res, COOKIE, asked, ONE_YEAR_MS)
    const language =
      asked ?? languageOf(readCookie(req, COOKIE)) ?? preferredLanguage(req.get('Accept-Language')) ?? 'en'
    req.language = language
    req.t = translator(language)
    req.format = formatFor(language, timeZone)
    next()
  }
}

/** Switches to the user's language, unless this browser asked for another by `?lang=`. */
export function speak(req: Request, userLanguage: string | null): void {
  const language = languageOf(userLanguage)
  if (!language || languageOf(req.query.lang) || languageOf(readCookie(req, COOKIE))) return
  req.language = language
  req.t = translator(language)
  req.format = formatFor(language, req.format.timeZone)
}

/** Remembers a language for this browser, or takes the user's again. */
export function rememberLanguage(req: Request, res: Response, language: Language): void {
  writeCookie(req, res, COOKIE, language, ONE_YEAR_MS)
}

export function useTimeZone(req: Request, timeZone: string): void {
  req.format = formatFor(req.language, timeZone)
}
