import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { type Reading, sentencesOf } from '../reading.ts'
import { unsupported } from './claim.ts'

const IF =
  /^(?:if|when|wenn|falls|sofern|si|s|se|caso|cuando|quando|quand|eger|если|при|когда|اذا|لو|عند|אם|अगर|यदि|agar|kalau|jika|bila)$/
// What is done with a fee: it is taken off, or comes back.
const CREDITED =
  /^(?:deducted|deduct|credited|refund(?:ed)?|waived|back|descuent\S*|descont\S*|devuelv\S*|devolv\S*|reembols\S*|deduit\S*|rembours\S*|angerechnet|verrechnet|abgezogen|erstattet|zuruck|scal(?:at[oaie]|a)|detratt[oaie]|rimbors\S*|dus(?:ul|er|eriz)\S*|iade\S*|вычита\S*|вычт\S*|верн\S*|возвраща\S*|засчит\S*|تخصم|يخصم|نخصم|تسترد|نرجع\S*|מקוזז\S*|מקזזים|מוחזר\S*|काट\S*|वापस|dipotong|dikembalikan)$/
const GOING =
  /^(?:ahead|proceed|accept\S*|approve|repair(?:ed)?|agree|acept\S*|reparar|avanc\S*|aceit\S*|arranjar|accept\S*|reparer|reparieren|reparatur|beauftrag\S*|machen|accett\S*|ripar\S*|procede|kabul|onay\S*|соглас\S*|ремонт\S*|توافق|وافقت|التصليح|תאשר\S*|מאשרים|תיקון|मरम्मत|lanjut|setuju|jadi|servis)$/
const AGAINST =
  /^(?:against|cancel|decline|refuse|rechaz\S*|renunci\S*|recus\S*|desist\S*|cancel\S*|refus\S*|renonc\S*|annul\S*|gegen|ablehn\S*|verzicht\S*|rifiut\S*|rinunci\S*|vazgec\S*|reddet\S*|istemez\S*|откаж\S*|отказ\S*|отмен\S*|ترفض|رفضت|الغيت|תסרב\S*|תוותר\S*|מוותרים|मना|batal\S*|menolak)$/

/** "Paid back if you decide against it" of what is taken off if the customer goes ahead. */
export function findOtherWay({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined && isCreditedSo(entry, false))
  if (told.length === 0 || entries.some(entry => entry.row === undefined && isCreditedSo(entry, true)))
    return []
  return sentencesOf(draft).flatMap(([first, last]) => {
    const side = sideOf(draft, first, last)
    return side?.isAgainst && draft.tokens[last]?.text !== '?' ? [unsupported(draft, side.at, last)] : []
  })
}

function isCreditedSo({ reading }: Entry, isAgainst: boolean): boolean {
  return sentencesOf(reading).some(([first, last]) => sideOf(reading, first, last)?.isAgainst === isAgainst)
}

/** Whether a fee comes back to those who go ahead or to those who don't; undefined where no fee does. */
function sideOf(
  reading: Reading,
  first: number,
  last: number,
): { at: number; isAgainst: boolean } | undefined {
  const { tokens, clause, denials } = reading
  // Spanish "se descuenta" supposes nothing.
  const isIf = (word: string) => IF.test(word) && !(word === 'se' && reading.language === 'es')
  const at = tokens.findIndex((token, i) => i >= first && i <= last && isIf(token.text))
  if (at < 0) return undefined
  const inside = (i: number) => i >= first && i <= last
  const inCondition = (i: number) => inside(i) && i >= at && clause[i] === clause[at]
  const isCredited = tokens.some((token, i) => inside(i) && CREDITED.test(token.text))
  const isDenied = denials.some(i => inside(i) && !inCondition(i))
  if (!isCredited || isDenied) return undefined
  const isOf = (words: RegExp) => tokens.some((token, i) => inCondition(i) && words.test(token.text))
  if (isOf(AGAINST)) return { at, isAgainst: true }
  if (!isOf(GOING)) return undefined
  return { at, isAgainst: denials.some(inCondition) }
}
