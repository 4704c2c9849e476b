export type { Markup }

/** Text that is markup already. Only `html` makes it: what people write cannot be passed off as it. */
class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
  '`': '&#96;',
}

// C0 and C1 controls but tab and line ends, and the marks that turn the direction of the text around them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** What every `<%= … %>` goes through. */
export function escapeHtml(value: unknown): string {
  if (value instanceof Markup) return value.text
  if (value === undefined || value === null || value === false) return ''
  return String(value)
    .replace(INVISIBLE, '')
    .replace(/[&<>"'`]/g, sign => ENTITIES[sign]!)
}

/** Markup written here, with every value in it escaped. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  let text = strings[0]!
  values.forEach((value, i) => {
    const items = Array.isArray(value) ? value : [value]
    text += items.map(escapeHtml).join('') + strings[i + 1]!
  })
  return new Markup(text)
}
