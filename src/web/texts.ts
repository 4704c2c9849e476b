import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import i18next from 'i18next'
import { programRoot } from '../db/migrate.ts'
import { LANGUAGE_CODES, type Language } from './languages.ts'

/** `t('nav.waiting', { count: 3 })`: the screen text of that key. Values are put in as they are; views escape. */
export type Translate = (key: string, params?: Record<string, unknown>) => string

/** Beside the bundle, or among the sources. */
const folder = ['locales', 'src/web/locales']
  .map(path => join(programRoot, path))
  .find(path => existsSync(path))!

const instance = i18next.createInstance()
await instance.init({
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: LANGUAGE_CODES,
  resources: { en: { translation: textsOf('en') } },
  nsSeparator: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
})

function textsOf(language: Language): object {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as object
}

/** A language is read when somebody first asks for it: all twelve cost 5 MB, and most businesses use one or two. */
function load(language: Language): void {
  if (!instance.hasResourceBundle(language, 'translation'))
    instance.addResourceBundle(language, 'translation', textsOf(language))
}

const translators = new Map<Language, Translate>()

export function translator(language: Language): Translate {
  let translate = translators.get(language)
  if (!translate) {
    load(language)
    const fixed = instance.getFixedT(language)
    translate = (key, params) => String(fixed(key, params ?? {}))
    translators.set(language, translate)
  }
  return translate
}

export function hasText(key: string, language: Language = 'en'): boolean {
  load(language)
  return instance.exists(key, { lngs: [language] })
}
