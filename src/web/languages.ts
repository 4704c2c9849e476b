/** The languages of the screens, each under its own name. The first is what missing texts fall back to. */
export const LANGUAGES = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  tr: 'Türkçe',
  ar: 'العربية',
  he: 'עברית',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  ru: 'Русский',
} as const

export type Language = keyof typeof LANGUAGES

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[]

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr'
}

/** The language of a tag like `pt-BR`, if it is one of ours. */
export function languageOf(tag: unknown): Language | undefined {
  if (typeof tag !== 'string') return undefined
  const base = tag.trim().toLowerCase().split(/[-_]/)[0]!
  // Older systems still say iw and in.
  const code = base === 'iw' ? 'he' : base === 'in' ? 'id' : base
  return LANGUAGE_CODES.find(known => known === code)
}

/** The first of ours that an `Accept-Language` header wants. */
export function preferredLanguage(header: string | undefined): Language | undefined {
  const wanted = (header ?? '')
    .split(',', 30)
    .map((item, position) => {
      const [tag = '', ...params] = item.split(';')
      const quality = params.find(param => param.trim().startsWith('q='))
      return { tag, position, weight: quality ? Number(quality.trim().slice(2)) || 0 : 1 }
    })
    .filter(item => item.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position)
  for (const { tag } of wanted) {
    const language = languageOf(tag)
    if (language) return language
  }
  return undefined
}
