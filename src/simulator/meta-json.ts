/**
 * JSON as Meta writes and signs it: non-ASCII as lower-case `\uXXXX`, `/` as `\/`, and `<`, `%`, `@` escaped too.
 * Whoever checks the signature over JSON he wrote again sees it fail for some messages only.
 */
export function metaJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[<%@\x7f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
