import type { Product } from '../../catalog/rows.ts'
import { analyse } from './match.ts'
import type { Token } from './tokens.ts'
import type { Word } from './words.ts'

const BROKEN =
  /^(?:broke|broken|crack(?:ed|s)?|smash(?:ed)?|shatter(?:ed)?|roto|rota|rompi\S*|quebr(?:ou|ad[oa]|ei)|partid[oa]|partiu|estallad[oa]|rachad[oa]|rachou|estalad[oa]|casse\S?|brise\S?|fissure\S?|fele\S?|kaputt|gebrochen|gesprungen|zerbrochen|zersprungen|rott[oa]|crepat[oa]|spaccat[oa]|frantumat[oa]|kiril\S*|kirik|catla\S*|مكسور\S*|انكسر\S*|تكسر\S*|مشعور\S*|متشقق\S*|שבור\S*|נשבר\S*|נסדק\S*|סדוק\S*|टूट\S*|फूट\S*|चटक\S*|toot\S*|tut|phoot\S*|pecah|retak|rusak|разби\S+|трес\S+|сломан\S*|сломал\S*)$/u
const NEW =
  /^(?:new|another|nuev[oa]|nov[oa]|neuf|neuve|nouvel(?:le)?|neue[nsr]?|nuov[oa]|yeni|جديد[هة]?|חדשה?|नय[ाीे]|naya|nayi|baru|нов\S{2})$/u
/** What is put on a thing, and bought anew. */
const COVERS = ['tempered', 'protector', 'privacy']
export const MENDS = ['repair', 'replacement']

/** By its name it is a repair, or something put in new. */
export const mends = (product: Product) =>
  analyse(product.name).some(({ concepts }) => MENDS.some(concept => concepts.has(concept)))

/** Something of it is broken, or wanted new: "a new screen for my S21". */
export function isToBeMended(words: Word[], tokens: Token[]): boolean {
  const isNew = (at: number) => NEW.test(words[at]?.text ?? '')
  return (
    words.some(({ text }) => BROKEN.test(text)) ||
    tokens.some(({ at, concepts }) => concepts.has('screen') && (isNew(at - 1) || isNew(at + 1)))
  )
}

/**
 * "The glass of my iPhone 13 is cracked": who mends such things is asked to mend it, and for no new glass to put on it.
 * The word that was not said, where something here is a repair.
 */
export function mendingMeant(words: Word[], tokens: Token[], products: Product[]): Token | undefined {
  if (!isToBeMended(words, tokens) || !products.some(mends)) return undefined
  if (tokens.some(({ concepts }) => COVERS.some(concept => concepts.has(concept)))) return undefined
  // The glass of a phone is its screen, or its back.
  for (const { concepts } of tokens) if (concepts.has('glass')) concepts.add('screen')
  if (tokens.some(({ concepts }) => MENDS.some(concept => concepts.has(concept)))) return undefined
  const word: Word = { text: 'replacement', value: null, figure: false, breakBefore: false, picture: false }
  return { word, at: -2, concepts: new Set(MENDS), weight: 0.6 }
}
