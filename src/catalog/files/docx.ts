import mammoth from 'mammoth'
import { readHtml } from './html.ts'
import { LIMITS, Unreadable } from './reader-link.ts'
import type { Section } from './sections.ts'
import { assertUnfolds, listZip } from './zip.ts'

/** A Word document: its text and tables with the headings they stand under. Nothing in it is fetched or shown. */
export async function readDocx(bytes: Buffer): Promise<Section[]> {
  const entries = listZip(bytes)
  if (!entries) throw new Unreadable('damaged')
  assertUnfolds(bytes, entries, LIMITS.unfoldedBytes)
  return readHtml(await htmlOf(bytes))
}

async function htmlOf(buffer: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
      },
    )
    return value
  } catch (error) {
    throw new Unreadable(error instanceof RangeError ? 'too_much_text' : 'damaged')
  }
}
