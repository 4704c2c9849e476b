import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isAsserted, unsupported } from './claim.ts'

/** One has to book … */
const NEEDED = phrases<true>([
  [
    true,
    'book an appointment|make an appointment|need an appointment|appointment needed|appointment is needed|appointment required|appointment is required|by appointment only|only by appointment|must book|have to book|need to book|please book|booking is required|booking required|reserve a slot|need a booking|con cita previa|pedir cita|pida cita|pide cita|reservar cita|necesita cita|necesitas cita|hace falta cita|solo con cita|com marcação|marcar hora|marque hora|precisa de marcação|é preciso marcar|tem de marcar|só com marcação|prendre rendez vous|prenez rendez vous|sur rendez vous|faut un rendez vous|il faut réserver|termin vereinbaren|vereinbaren sie ~ termin|brauchen ~ termin|nur mit termin|termin nötig|prenotare ~ appuntamento|prenda appuntamento|prenda un appuntamento|serve un appuntamento|su appuntamento|randevu alın*|randevu almanız|randevu gerek*|randevuyla|нужно записаться|надо записаться|нужна запись|запишитесь|только по записи|по записи|لازم تحجز|لازم موعد|احجز موعد|يحتاج موعد|بموعد مسبق|צריך לקבוע תור|צריך תור|יש לקבוע תור|לקבוע תור|בתיאום מראש|अपॉइंटमेंट लेना|अपॉइंटमेंट ज़रूरी|अपॉइंटमेंट जरूरी|appointment lena|harus janji|harus booking|buat janji|perlu janji',
  ],
])
/** … or has not. */
const NO_NEED = phrases<true>([
  [
    true,
    'walk in|walk ins|just walk in|no appointment|without an appointment|without appointment|no booking|drop in|sin cita|no hace falta cita|sem marcação|sem hora marcada|sans rendez vous|ohne termin|senza appuntamento|randevusuz|без записи|بدون موعد|ללא תור|בלי תור|बिना अपॉइंटमेंट|tanpa janji',
  ],
])

/** "Please book an appointment" where the entry says to walk in. */
export function findNeededBooking({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined)
  const isFree = told.some(({ reading }) => findPhrases(NO_NEED, reading.tokens).length > 0)
  const isNeeded = told.some(({ reading }) =>
    findPhrases(NEEDED, reading.tokens).some(found => isAsserted(reading, found.first, found.last)),
  )
  if (!isFree || isNeeded) return []
  return findPhrases(NEEDED, draft.tokens)
    .filter(found => isAsserted(draft, found.first, found.last))
    .filter(found => !draft.denials.some(at => draft.sentence[at] === draft.sentence[found.first]))
    .map(found => unsupported(draft, found.first, found.last))
}
