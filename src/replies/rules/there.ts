import { dayOf } from './days.ts'
import type { Word } from './words.ts'

const PART_OF_DAY =
  /^(?:mornings?|afternoons?|evenings?|nights?|noon|midday|lunchtime|am|pm|oclock|mananas?|tardes?|noches?|mediodia|manhas?|noites?|matins?|soirs?|midi|apres-midi|\p{L}*(?:vormittags?|nachmittags?|abends?)|mittags?|uhr|mattin[ao]|pomeriggio|sera|mezzogiorno|sabah\p{L}*|aksam\p{L}*|ogle\p{L}*|صباح\p{L}*|الصبح|مساء|العصر|الظهر|المغرب|בוקר|בבוקר|בערב|בצהריימ|सुबह|शाम|दोपहर|बजे|subah|shaam|sham|baje|pagi|siang|sore|malam|утр\p{L}*|вечер\p{L}*|обед\p{L}*|часов|часа)$/u

export const namesDay = (words: readonly Word[], asks: ReadonlySet<string>): boolean =>
  asks.has('.today') || asks.has('.tomorrow') || words.some(({ text }) => dayOf(text) !== undefined)

/** A day, a part of it or an hour is named: "are you there" then asks whether they are open. */
export const namesTime = (words: readonly Word[], asks: ReadonlySet<string>): boolean =>
  namesDay(words, asks) || words.some(({ text }) => PART_OF_DAY.test(text))
