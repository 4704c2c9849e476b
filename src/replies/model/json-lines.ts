/** What came was no list of JSON objects, one a line. */
export class BrokenLinesError extends Error {
  override readonly name = 'BrokenLinesError'
}

const MOST_LINE_CHARACTERS = 32_000

/** The objects of a streamed answer, one a line, as they come. Whoever sends something else is not listened to. */
export async function* jsonLines(response: Response): AsyncGenerator<Record<string, unknown>, void> {
  if (!response.body) return
  const decoder = new TextDecoder()
  let held = ''
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    held += decoder.decode(chunk, { stream: true })
    for (let end = held.indexOf('\n'); end >= 0; end = held.indexOf('\n')) {
      const line = held.slice(0, end)
      held = held.slice(end + 1)
      if (line.trim() !== '') yield read(line)
    }
    if (held.length > MOST_LINE_CHARACTERS) throw new BrokenLinesError('a line is too long')
  }
  if (held.trim() !== '') yield read(held)
}

function read(line: string): Record<string, unknown> {
  if (line.length > MOST_LINE_CHARACTERS) throw new BrokenLinesError('a line is too long')
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BrokenLinesError('a line is no JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BrokenLinesError('a line is no object')
  return value as Record<string, unknown>
}
