const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown }

/**
 * JSON as Meta writes and signs it: non-ASCII as lower-case `\uXXXX`, `/` as `\/`, and `<`, `%`, `@` escaped too.
 * Whoever checks the signature over JSON he wrote again sees it fail for some messages only. A bigint is a number of
 * all its digits: some of Meta's ids do not fit into one of JavaScript's.
 */
export function metaJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? rawJSON(String(part)) : part,
  )
    .replaceAll('/', '\\/')
    .replace(/[<%@\x7f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
