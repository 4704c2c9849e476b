/** A body that is not held in memory. Its length is said beforehand, and must be right. */
export interface StreamedBody {
  bytes: number
  open: () => AsyncIterable<Uint8Array>
}

export type Body = string | Uint8Array | StreamedBody

export function sizeOf(body: Body | undefined): number {
  if (body === undefined) return 0
  if (typeof body === 'string') return Buffer.byteLength(body)
  return 'open' in body ? body.bytes : body.byteLength
}

export async function bytesOf(body: Uint8Array | StreamedBody): Promise<Uint8Array> {
  if (!('open' in body)) return body
  const chunks: Uint8Array[] = []
  for await (const chunk of body.open()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
