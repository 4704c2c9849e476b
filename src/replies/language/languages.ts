export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'tr', 'ar', 'he', 'hi', 'id', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of a tag such as `pt-BR`, or undefined when it is none of ours. */
export function asLanguage(tag: string | null | undefined): Language | undefined {
  const base = tag?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find(language => language === (base === 'in' ? 'id' : base === 'iw' ? 'he' : base))
}

/** The language of a tag, English when it is none of ours. */
export function languageOrEnglish(tag: string | null | undefined): Language {
  return asLanguage(tag) ?? 'en'
}
