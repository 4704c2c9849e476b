import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { isStorageFailure } from '../db/open.ts'
import { AppError } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import { say } from '../lib/said.ts'
import { render, viewText, wantsFragment } from './page.ts'
import { type Problem, problemOf } from './problems.ts'
import { inWords } from './said.ts'
import { hasText } from './texts.ts'

/** The last word of the app: what no route knew. */
export const nothingThere: RequestHandler = () => {
  throw notFound()
}

/** The one answer for what is missing and for what is somebody else's. */
export function notFound(): AppError {
  return new AppError('not_found', 'This page does not exist, or it is not yours to see.', {
    reason: 'not_found',
  })
}

/** Every refusal and every mistake ends here: one shape as page, fragment, or problem+json. */
export function handleErrors(log: Log, notStored?: () => void): ErrorRequestHandler {
  return (error, req, res, _next) => {
    const isUnwritten = isStorageFailure(error)
    if (isUnwritten) notStored?.()
    const known = isUnwritten
      ? new AppError(
          'unavailable',
          'The disk cannot be written just now. Reading still works; try again in a moment.',
          { said: [say('problem.disk')] },
        )
      : error
    const problem = problemOf(known)
    if (problem.status === 500 || known !== error) {
      log.error(
        { event: 'error', request: req.id, code: problem.code, method: req.method, err: error },
        'request failed',
      )
    }
    // What was begun cannot become a refusal: who waits for the rest learns that it does not come.
    if (res.headersSent) res.destroy()
    else answer(req, res, problem)
  }
}

export function answer(req: Request, res: Response, problem: Problem): void {
  res.status(problem.status)
  if (problem.retryAfterSeconds !== undefined)
    res.setHeader('Retry-After', Math.ceil(problem.retryAfterSeconds))
  if (wantsJson(req)) sendJson(req, res, problem)
  else if (!req.t) res.type('text/plain').send(`${problem.title}. ${problem.code}\n`)
  else if (wantsFragment(req)) sendFragment(res, problem)
  else sendPage(req, res, problem)
}

function wantsJson(req: Request): boolean {
  if (req.path.startsWith('/api/')) return true
  return req.accepts(['html', 'json']) === 'json'
}

function sendJson(req: Request, res: Response, problem: Problem): void {
  res.type('application/problem+json').send(
    JSON.stringify({
      type: 'about:blank',
      title: problem.title,
      status: problem.status,
      detail: problem.sentence || problem.title,
      code: problem.code,
      request: req.id,
      ...(problem.reason && { reason: problem.reason }),
      ...(problem.fields.length > 0 && { errors: problem.fields }),
    }),
  )
}

// A refusal must not land inside the row that was clicked, so it goes to the place for problems.
function sendFragment(res: Response, problem: Problem): void {
  const sentence = sentenceOf(res.req, problem)
  res.setHeader('HX-Retarget', '#problems')
  res.setHeader('HX-Reswap', 'innerHTML')
  res.type('html').send(viewText(res, 'shared/_problem', { problem, sentence, request: res.req.id }))
}

function sendPage(req: Request, res: Response, problem: Problem): void {
  const title = req.t(`problem.title.${problem.status}`, { defaultValue: problem.title })
  render(res, 'shared/problem', { title, problem, sentence: sentenceOf(req, problem), request: req.id })
}

/** In the reader's language where the refusal is a known one, else as it was thrown. */
function sentenceOf(req: Request, problem: Problem): string {
  if (problem.reason && hasText(`problem.reason.${problem.reason}`))
    return req.t(`problem.reason.${problem.reason}`)
  // What is missing has many names, and English ones: a screen says in its language that it is.
  if (problem.status === 404 && problem.said.length === 0) return req.t('problem.reason.not_found')
  return inWords(req, problem.said, problem.sentence) || req.t('problem.unknown')
}
