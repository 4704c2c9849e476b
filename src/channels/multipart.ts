import { randomBytes } from 'node:crypto'
import type { StreamedBody } from '../egress/egress.ts'

/** A file on its way to Meta, read while it is sent. */
export interface GraphUpload {
  fields: Record<string, string>
  /** What the form calls the file. */
  field: string
  /** Of our making: nothing of it comes from outside. */
  fileName: string
  mime: string
  content: StreamedBody
}

/** The form with the file in it, of a length that is known before. */
export function multipartOf(upload: GraphUpload): { type: string; body: StreamedBody } {
  const boundary = `hearthline-${randomBytes(18).toString('hex')}`
  const parts = Object.entries(upload.fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="${upload.field}"; filename="${upload.fileName}"\r\nContent-Type: ${upload.mime}\r\n\r\n`
  const head = Buffer.from(parts.join('') + file)
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  async function* open() {
    yield head
    yield* upload.content.open()
    yield tail
  }
  const bytes = head.length + upload.content.bytes + tail.length
  return { type: `multipart/form-data; boundary=${boundary}`, body: { bytes, open } }
}
