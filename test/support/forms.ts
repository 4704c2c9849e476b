/** The fields of the form with this action, as a browser would send them. */
export function fieldsOf(page: string, action: string): Record<string, string> {
  const form = page.slice(page.indexOf(`action="${action}"`)).split('</form>')[0]!
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag)
  const given = inputs
    .filter(tag => !/type="(?:checkbox|radio)"/.test(tag) || / checked/.test(tag))
    .map(tag => [/name="([^"]*)"/.exec(tag)?.[1] ?? '', /value="([^"]*)"/.exec(tag)?.[1] ?? ''])
  const texts = [...form.matchAll(/<textarea\b[^>]*name="([^"]*)"[^>]*>([^<]*)</g)].map(([, name, text]) => [
    name!,
    text!,
  ])
  const chosen = [...form.matchAll(/<select\b[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].map(
    ([, name, options]) => [name!, /<option value="([^"]*)" selected/.exec(options!)?.[1] ?? ''],
  )
  return Object.fromEntries([...given, ...texts, ...chosen])
}
