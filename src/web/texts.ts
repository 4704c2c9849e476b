import i18next from 'i18next'
import { LANGUAGE_CODES, type Language } from './languages.ts'
import ar from './locales/ar.json' with { type: 'json' }
import de from './locales/de.json' with { type: 'json' }
import en from './locales/en.json' with { type: 'json' }
import es from './locales/es.json' with { type: 'json' }
import fr from './locales/fr.json' with { type: 'json' }
import he from './locales/he.json' with { type: 'json' }
import hi from './locales/hi.json' with { type: 'json' }
import id from './locales/id.json' with { type: 'json' }
import it from './locales/it.json' with { type: 'json' }
import pt from './locales/pt.json' with { type: 'json' }
import ru from './locales/ru.json' with { type: 'json' }
import tr from './locales/tr.json' with { type: 'json' }

/** `t('nav.waiting', { count: 3 })`: the screen text of that key. Values are put in as they are; views escape. */
export type Translate = (key: string, params?: Record<string, unknown>) => string

const texts: Record<Language, object> = { en, es, pt, fr, de, it, tr, ar, he, hi, id, ru }

const instance = i18next.createInstance()
await instance.init({
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: LANGUAGE_CODES,
  resources: Object.fromEntries(LANGUAGE_CODES.map(code => [code, { translation: texts[code] }])),
  nsSeparator: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
})

const translators = new Map<Language, Translate>()

export function translator(language: Language): Translate {
  let translate = translators.get(language)
  if (!translate) {
    const fixed = instance.getFixedT(language)
    translate = (key, params) => String(fixed(key, params ?? {}))
    translators.set(language, translate)
  }
  return translate
}

export function hasText(key: string, language: Language = 'en'): boolean {
  return instance.exists(key, { lngs: [language] })
}
