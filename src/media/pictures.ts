import type { Sharp, SharpOptions } from 'sharp'
import { MOST_PIXELS } from './limits.ts'
import type { CleanPicture, ShownPicture, StudioAnswer, StudioRefusal } from './studio-link.ts'

const SHOWN_EDGE = 2560
const THUMBNAIL_EDGE = 480
const SENT_EDGE = 4096
/** WhatsApp takes no larger picture; the others take more. */
const SENT_BYTES = 5 * 1024 * 1024
const SECONDS = 20

const INPUT: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true }

/** Loaded when there is a picture, with the decoders we allow and no others. */
async function loadSharp() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  const formats = ['Jpeg', 'Png', 'Webp', 'Nsgif'].map(format => `VipsForeignLoad${format}Buffer`)
  sharp.unblock({ operation: formats })
  return sharp
}

/** Encoded anew: what the picture said beside its pixels, and what hid behind them, stays behind. */
export async function showPicture(bytes: Uint8Array): Promise<StudioAnswer<ShownPicture>> {
  try {
    const sharp = await loadSharp()
    const { width, height, pages = 1, pageHeight, autoOrient } = await sharp(bytes, INPUT).metadata()
    const frameHeight = pageHeight ?? height
    const isAnimated = pages > 1 && width * frameHeight * pages <= MOST_PIXELS
    const source = isAnimated ? sharp(bytes, { ...INPUT, animated: true }) : sharp(bytes, INPUT).autoOrient()
    const safe = await within(source, SHOWN_EDGE).webp({ quality: 82, effort: 2 }).toBuffer()
    const thumbnail = await within(sharp(safe, INPUT), THUMBNAIL_EDGE).webp({ quality: 75 }).toBuffer()
    const size = isAnimated ? { width, height: frameHeight } : autoOrient
    return { done: { safe, thumbnail, width: size.width, height: size.height } }
  } catch (error) {
    return { refused: refusalOf(error) }
  }
}

/** As Meta takes it: a JPEG, or a PNG where it must be clear in places. A moving one and a sticker stay as they are. */
export async function cleanPicture(bytes: Uint8Array): Promise<StudioAnswer<CleanPicture>> {
  try {
    const sharp = await loadSharp()
    const { format, width, height, pages = 1, exif, xmp } = await sharp(bytes, INPUT).metadata()
    const isSticker = format === 'webp' && width === 512 && height === 512 * (pages > 1 ? pages : 1)
    if (format === 'gif' || (format === 'webp' && (pages > 1 || isSticker) && !exif && !xmp))
      return { done: { bytes, mime: `image/${format}` } }
    const source = () => sharp(bytes, INPUT).autoOrient()
    const wantsPng = format === 'png' || (format === 'webp' && !(await sharp(bytes, INPUT).stats()).isOpaque)
    if (wantsPng) {
      const png = await within(source(), SENT_EDGE).png({ compressionLevel: 8 }).toBuffer()
      if (png.length <= SENT_BYTES) return { done: { bytes: png, mime: 'image/png' } }
    }
    let jpeg: Uint8Array = new Uint8Array()
    for (const [edge, quality] of [
      [SENT_EDGE, 88],
      [SHOWN_EDGE, 80],
      [1600, 75],
    ] as const) {
      jpeg = await within(source(), edge).flatten({ background: '#fff' }).jpeg({ quality }).toBuffer()
      if (jpeg.length <= SENT_BYTES) break
    }
    return { done: { bytes: jpeg, mime: 'image/jpeg' } }
  } catch (error) {
    return { refused: refusalOf(error) }
  }
}

function within(picture: Sharp, edge: number): Sharp {
  return picture
    .timeout({ seconds: SECONDS })
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
}

function refusalOf(error: unknown): StudioRefusal {
  const { message } = error as Error
  if (/pixel limit|too large|exceeds/i.test(message)) return 'too_many_pixels'
  return /timeout/i.test(message) ? 'too_slow' : 'damaged'
}
