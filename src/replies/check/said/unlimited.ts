import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { EXCEPT } from '../lexicon/frame-words.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import { sameFigure } from '../same-figure.ts'
import { isAsserted, unsupported } from './claim.ts'

/** No limit of time, amount or kind: "any time", "as long as you like", "sin mínimo", "любую сумму". */
const UNLIMITED = phrases<true>([
  [
    true,
    'any time|anytime|at any time|any time you like|whenever you like|whenever you want|whenever you order|no matter when|as long as you like|as long as you want|as long as you need|for as long as|indefinitely|any amount|whatever the amount|any sum|no minimum|without a minimum|no limit|without limit|unlimited|no deadline|any card|every card|all cards|until the last minute|up to the last minute|up to the day itself|right up to the day|cuando quieras|cuando quiera|cuando sea|en cualquier momento|a cualquier hora|el tiempo que quieras|el tiempo que necesites|cualquier importe|cualquier monto|cualquier cantidad|cualquier tarjeta|todas las tarjetas|sin mínimo|sin importe mínimo|sin límite|hasta el último momento|hasta el mismo día|quando quiser|quando quiseres|a qualquer hora|a qualquer momento|em qualquer altura|o tempo que quiser|o tempo que precisar|qualquer valor|qualquer montante|qualquer cartão|todos os cartões|sem mínimo|sem valor mínimo|sem limite|até à última hora|até ao último momento|quand vous voulez|quand tu veux|à tout moment|à n importe quelle heure|aussi longtemps que|n importe quel montant|quel que soit le montant|sans minimum|sans montant minimum|sans limite|toutes les cartes|n importe quelle carte|jusqu au dernier moment|wann immer|wann sie wollen|wann sie möchten|wann du willst|jederzeit|so lange sie|so lange wie|solange sie möchten|solange sie wollen|jeden betrag|jedem betrag|jeder betrag|ohne mindestbetrag|ohne mindestbestellwert|ohne limit|unbegrenzt|alle karten|jede karte|jeder karte|bis zuletzt|bis zum letzten moment|quando vuole|quando vuoi|in qualsiasi momento|a qualsiasi ora|a qualunque ora|quanto vuole|quanto vuoi|tutto il tempo che|qualsiasi importo|qualunque importo|senza minimo|senza importo minimo|senza limiti|senza limite|qualsiasi carta|tutte le carte|fino all ultimo|fino all ultimo momento|ne zaman isterseniz|ne zaman istersen|istediğiniz zaman|istediğiniz kadar|her tutar|her tutarda|alt limit yok|sınırsız|tüm kartlar|her kart|son dakikaya kadar|когда угодно|в любое время|в любой момент|сколько угодно|сколько нужно|любую сумму|любая сумма|на любую сумму|без минимума|без минимальной суммы|без ограничений|любой картой|любые карты|до последнего момента|до самого дня|في أي وقت|بأي وقت|أي وقت|وقت ما تحب|متى ما تحب|متى ما تريد|قد ما تحب|أي مبلغ|بدون حد أدنى|بدون حد|أي بطاقة|كل البطاقات|جميع البطاقات|لآخر لحظة|בכל שעה|בכל זמן|מתי שתרצו|מתי שנוח|כמה זמן שתרצו|כל סכום|בלי מינימום|ללא מינימום|ללא הגבלה|כל כרטיס|כל הכרטיסים|עד הרגע האחרון|कभी भी|जब चाहें|जब तक चाहें|जितने दिन चाहें|कोई भी रकम|किसी भी रकम|कोई न्यूनतम नहीं|बिना न्यूनतम|कोई भी कार्ड|सभी कार्ड|kapan saja|kapan pun|kapanpun|selama yang kakak mau|selama kakak mau|berapa pun|berapapun|nominal berapa pun|tanpa minimum|tanpa minimal|tanpa batas|semua kartu|kartu apa saja|kartu apa pun',
  ],
])
const SOLELY =
  /^(?:only|solo|solamente|apenas|somente|seulement|uniquement|nur|ausschliesslich|soltanto|sadece|yalnizca|только|فقط|רק|केवल|hanya|minimum|min|minimo|mindest\S*|минимум|no|ab|from|desde|dès|dal|a)$/

/** What is granted without a limit, an entry about the same must not limit. */
export function findUnlimited({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined)
  return findPhrases(UNLIMITED, draft.tokens).flatMap(found => {
    if (!isAsserted(draft, found.first, found.last)) return []
    const [first, last] = sentenceBounds(draft, found.first)
    if (draft.denials.some(at => at >= first && at <= last && (at < found.first || at > found.last)))
      return []
    const services = findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1)
      .filter(one => one.id.kind === 'service' || one.id.id === 'pickup' || one.id.id === 'hours')
      .map(one => one.id.id)
    const words = new Set(
      draft.tokens.flatMap((token, at) =>
        at >= first && at <= last && token.kind === 'word' && token.text.length > 4
          ? [token.text.slice(0, 5)]
          : [],
      ),
    )
    const isAbout = (entry: Entry) =>
      entry.promises.some(promise => services.includes(promise.id)) ||
      entry.reading.tokens.filter(token => token.text.length > 4 && words.has(token.text.slice(0, 5)))
        .length >= (entry.reading.tokens.some(token => SOLELY.test(token.text)) ? 1 : 2)
    const about = told.filter(isAbout)
    // "From 14:00 to 22:00, any time in between": the limits are told beside it.
    const isTold = draft.figures.some(
      figure =>
        figure.first >= first &&
        figure.last <= last &&
        about.some(entry =>
          entry.reading.figures.some(own => own.kind === figure.kind && sameFigure(own, figure)),
        ),
    )
    if (isTold) return []
    const isOpen = about.some(entry => findPhrases(UNLIMITED, entry.reading.tokens).length > 0)
    return about.some(isLimited) && !isOpen ? [unsupported(draft, found.first, found.last)] : []
  })
}

function isLimited({ reading }: Entry): boolean {
  return (
    reading.figures.some(figure => figure.kind !== 'phone') ||
    reading.denials.length > 0 ||
    reading.tokens.some(token => SOLELY.test(token.text) || EXCEPT.test(token.text))
  )
}
