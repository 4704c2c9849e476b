import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { AppError } from '../lib/errors.ts'
import type { MediaFolder, Variant } from './folder.ts'
import { extensionOf } from './kinds.ts'
import { DamagedMediaError, openSealed } from './sealed-file.ts'
import type { StoredFile } from './store.ts'

/** What of a file is sent, as what, and whether a browser may show it. */
interface Shown {
  variant: Variant
  mime: string
  inline: boolean
}

/** The picture made by us, never the one that came; sounds and films as they are; everything else to be saved. */
function shownOf(file: StoredFile, wants: 'file' | 'thumbnail'): Shown | undefined {
  if (wants === 'thumbnail')
    return file.hasThumbnail ? { variant: 'thumbnail', mime: 'image/webp', inline: true } : undefined
  if (file.kind === 'image')
    return file.hasSafeCopy ? { variant: 'safe', mime: 'image/webp', inline: true } : undefined
  const inline = file.kind === 'audio' || file.kind === 'video'
  return { variant: 'original', mime: file.mime, inline }
}

/** Answers with a stored file. Whoever calls has checked that this person may see it. */
export async function sendFile(
  req: Request,
  res: Response,
  folder: MediaFolder,
  { file, name }: { file: StoredFile; name: string | null },
  wants: 'file' | 'thumbnail' = 'file',
): Promise<void> {
  const shown = shownOf(file, wants)
  const opened = shown && (await openWhole(folder, file, shown.variant))
  if (!shown || !opened) throw new AppError('not_found', 'There is no such file.')
  const etag = `"${file.sha256.slice(0, 32)}-${shown.variant}"`
  const range = rangeOf(req, opened.bytes, etag)
  res.setHeader('Content-Type', shown.mime)
  res.setHeader('Content-Disposition', dispositionOf(shown, name ?? file.publicId))
  // Whatever is in it, nothing of it runs and nothing of it asks anybody for anything.
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('Accept-Ranges', 'bytes')
  res.setHeader('ETag', etag)
  if (range === 'nowhere') {
    await opened.close()
    res.removeHeader('Content-Disposition')
    return void res.status(416).setHeader('Content-Range', `bytes */${opened.bytes}`).end()
  }
  const { start, end } = range ?? { start: 0, end: opened.bytes }
  res.setHeader('Content-Length', end - start)
  if (range) res.status(206).setHeader('Content-Range', `bytes ${start}-${end - 1}/${opened.bytes}`)
  if (req.method === 'HEAD') {
    await opened.close()
    return void res.end()
  }
  await streamTo(res, opened.read(start, end))
}

async function openWhole(folder: MediaFolder, file: StoredFile, variant: Variant) {
  try {
    const opened = await openSealed(folder, file.publicId, variant)
    if (opened && variant === 'original' && opened.bytes !== file.bytes) {
      await opened.close()
      throw new DamagedMediaError('the file has another length')
    }
    return opened
  } catch (error) {
    if (!(error instanceof DamagedMediaError)) throw error
    throw new AppError(
      'unavailable',
      'This file is damaged on the disk of the server and cannot be shown. A backup may still have it.',
    )
  }
}

async function streamTo(res: Response, bytes: AsyncIterable<Buffer>): Promise<void> {
  try {
    await pipeline(bytes, res)
  } catch (error) {
    // Whoever watched a film went on; or a chunk is damaged, and half a file must not look whole.
    res.destroy()
    if (
      (error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE' &&
      !(error instanceof DamagedMediaError)
    )
      throw error
  }
}

/** One range, as players ask for; several at once, or one of another version, get the whole. `end` is exclusive. */
function rangeOf(
  req: Request,
  bytes: number,
  etag: string,
): { start: number; end: number } | 'nowhere' | undefined {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(req.get('Range') ?? '')
  const ifRange = req.get('If-Range')
  if (!asked || (ifRange !== undefined && ifRange !== etag)) return undefined
  const [, from = '', to = ''] = asked
  if (from === '' && to === '') return undefined
  if (from === '') {
    const last = Math.min(Number(to), bytes)
    return last === 0 ? 'nowhere' : { start: bytes - last, end: bytes }
  }
  const start = Number(from)
  if (to !== '' && Number(to) < start) return undefined
  if (start >= bytes) return 'nowhere'
  return { start, end: to === '' ? bytes : Math.min(Number(to) + 1, bytes) }
}

/** RFC 6266: the name for old browsers in ASCII, and as it is for the others. */
function dispositionOf({ variant, mime, inline }: Shown, name: string): string {
  const clean = safeName(name)
  const whole = variant === 'original' ? clean : `${clean.replace(/\.\w{1,5}$/, '')}.${extensionOf(mime)}`
  const ascii = whole
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    found => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** A name that was chosen far away: no folders, no line ends, nothing that turns the direction of the letters. */
function safeName(name: string): string {
  const clean = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^[.\s]+/, '')
    .trim()
  return [...clean].slice(-120).join('') || 'file'
}
