import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { CLOSED, dayAt, eventAt, knownSchedule } from '../hours/schedule.ts'
import { similar } from '../items/similar.ts'
import { DAY_GROUPS, WEEKDAYS } from '../lexicon/places.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { type Found, findPhrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const FREE_DAY =
  /^(?:close|closes|cerramos|cierra\S*|fechamos|fecha\S*|encerramos|fermons|ferme|schliessen|schliesst|chiudiamo|chiude|kapat\S*|закрыва\S*|نغلق|نقفل|סוגרים|off|rest|resting|descans\S*|libramos|libre|folga\S*|ruhetag|frei|zu|repos|conge|riposo|tatil\S*|izin\S*|отдых\S*|выходн\S*|اجازه|عطله|راحه|שבתון|חופש|छुट्टी|libur)$/
const DOING =
  /^(?:can|could|will|come|also|too|well|as|puede\S*|podemos|tambien|ven|venga|pode\S*|tambem|venha|peut|pouvez|pouvons|aussi|venez|konnen|kann|auch|kommen|puo|possiamo|anche|venga|olur|de|da|gelin|можно|можем|тоже|также|приходите|يمكن|نقدر|تقدر|ممكن|ايضا|كمان|תבוא|אפשר|גם|सकते|भी|bisa|juga|boleh)$/

/** "אפשר גם בשבת" where Saturdays are closed: nothing is offered for a day that the evidence closes. */
export function findClosedDays({ draft, entries }: Drafted): UnsupportedClaim[] {
  const known = entries
    .filter(entry => entry.row === undefined)
    .flatMap(entry => knownSchedule(entry.reading))
  const isShut = (day: number) =>
    known.some(span => span.isClosed && span.days.includes(day)) &&
    !known.some(span => !span.isClosed && span.days.length < 7 && span.days.includes(day))
  return findPhrases(WEEKDAYS, draft.tokens)
    .filter(day => day.id < 7 && dayAt(draft, day.first) && isShut(day.id))
    .filter(day => isAsserted(draft, day.first, day.last) && !isSupposed(draft, day.first))
    .filter(day => eventAt(draft, day.first)?.kind !== 'except' && isOffered(draft, day))
    .map(day => unsupported(draft, day.first, day.last))
}

/** Something can be done then, and nothing in the sentence says closed. */
function isOffered(draft: Reading, day: Found<number>): boolean {
  const [first, last] = sentenceBounds(draft, day.first)
  const own = draft.tokens.slice(first, last + 1)
  const isClosed =
    draft.denials.some(at => at >= first && at <= last) ||
    own.some(token => CLOSED.test(token.text) || FREE_DAY.test(token.text))
  const isDone =
    own.some(token => token.forms.some(form => DOING.test(form))) ||
    findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(found => found.id.kind === 'service')
  return !isClosed && isDone
}

/** "On Saturday your student price applies" where it does from Monday to Thursday. */
export function findOtherDays({ draft, entries }: Drafted): UnsupportedClaim[] {
  const claims: UnsupportedClaim[] = []
  for (const { reading, row } of entries) {
    if (row !== undefined) continue
    const days = new Set(reading.tokens.flatMap((_, at) => daysAt(reading, at)))
    const money = reading.figures.filter(figure => figure.kind === 'money' || figure.kind === 'percent')
    if (days.size === 0 || money.length !== 1 || reading.figures.some(figure => figure.kind === 'time'))
      continue
    const own = findPhrases(PROMISE_WORDS, reading.tokens).map(found => found.id.id)
    const told = [
      ...findPhrases(WEEKDAYS, draft.tokens).filter(day => !days.has(day.id) && dayAt(draft, day.first)),
      ...findPhrases(DAY_GROUPS, draft.tokens).filter(group => !group.id.some(day => days.has(day))),
    ]
    for (const day of told) {
      if (!isAsserted(draft, day.first, day.last)) continue
      const [first, last] = sentenceBounds(draft, day.first)
      if (draft.denials.some(at => at >= first && at <= last) || isSupposed(draft, day.first)) continue
      const isSame =
        findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(found => own.includes(found.id.id)) ||
        draft.figures.some(
          figure =>
            figure.first >= first &&
            figure.last <= last &&
            money.some(one => one.values[0] === figure.values[0]),
        )
      const isThrough = reading.tokens.length > 0 && daysAt(draft, day.first).some(one => days.has(one))
      if (isSame && !isThrough) claims.push(unsupported(draft, day.first, day.last))
    }
  }
  return claims
}

function daysAt(reading: Reading, at: number): number[] {
  const event = eventAt(reading, at)
  return event?.kind === 'days' ? event.days : []
}

/** "The course is on Fridays" where the entry about the course says Thursdays, whenever the shop is open. */
export function findOtherEventDays({ draft, entries, mentions }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined)
  const daysOf = (reading: Reading) => new Set(reading.tokens.flatMap((_, at) => daysAt(reading, at)))
  return findPhrases(WEEKDAYS, draft.tokens)
    .filter(day => dayAt(draft, day.first) && isAsserted(draft, day.first, day.last))
    .filter(day => !isSupposed(draft, day.first) && eventAt(draft, day.first)?.kind !== 'except')
    .filter(day => {
      const clause = draft.clause[day.first]
      const goods = mentions
        .flatMap(mention => mention.positions)
        .filter(at => at < day.first && draft.clause[at] === clause && !draft.figureAt.has(at))
        .flatMap(at => draft.tokens[at] ?? [])
        .filter(token => token.kind === 'word' && token.text.length > 3)
      const about = told.filter(({ reading }) =>
        goods.some(token => reading.tokens.some(own => own.kind === 'word' && similar(own, token))),
      )
      const dated = about.filter(({ reading }) => daysOf(reading).size > 0)
      return (
        dated.length > 0 &&
        dated.every(({ reading }) => daysOf(reading).size <= MOST_EVENT_DAYS && !daysOf(reading).has(day.id))
      )
    })
    .map(day => unsupported(draft, day.first, day.last))
}

const MOST_EVENT_DAYS = 3
