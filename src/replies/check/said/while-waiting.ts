import { languageOrEnglish } from '../../language/languages.ts'
import { isFunctionWord } from '../../rules/lexicon.ts'
import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { FILLERS } from '../items/rows.ts'
import { similar } from '../items/similar.ts'
import { isTelling } from '../keys.ts'
import { type Found, findPhrases, phraseAt, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { TIME_UNITS } from '../units.ts'
import { isAsserted, unsupported } from './claim.ts'

const WAITING = phrases<true>([
  [
    true,
    'while you wait|while you are waiting|on the spot|mientras espera|mientras esperas|mientras usted espera|en el acto|en el momento|enquanto espera|enquanto esperas|na hora|pendant que vous attendez|pendant que tu attends|während sie warten|während du wartest|mentre aspetta|mentre aspetti|mentre attende|sul momento|beklerken|при вас|пока вы ждёте|пока ждёте|وأنت تنتظر|وانت تنتظر|أثناء انتظارك|خلال انتظارك|בזמן שמחכים|בזמן שאתם מחכים|תוך כדי המתנה|בהמתנה|इंतज़ार करते हुए|आपके सामने|sambil ditunggu|bisa ditunggu|langsung jadi',
  ],
])
const ALL =
  /^(?:every|all|any|everything|anything|whatever|tod[oa]s?|cualquier\S*|qualquer|tudo|tous|toutes?|tout|alle|alles|jede[rsnm]?|tutt[oaie]|ogni|qualsiasi|her|tum|butun|hersey\S*|любо[йеёмгю]\S*|любую|все|всё|кажд\S*|كل|جميع|כל|הכל|हर|सभी|सब|semua|setiap|tiap|apapun)$/

/** "Every repair is done while you wait" where an entry says so of some. */
export function findAllWhileWaiting({ draft, entries }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(
    entry => entry.row === undefined && findPhrases(WAITING, entry.reading.tokens).length > 0,
  )
  if (told.length === 0 || told.some(tellsAll)) return []
  return findPhrases(WAITING, draft.tokens).flatMap(found => {
    const all = allBeside(draft, found)
    if (all === undefined || !isAsserted(draft, found.first, found.last)) return []
    return told.some(entry => namesSame(draft, all, entry)) ? [] : [unsupported(draft, all, all + 1)]
  })
}

function tellsAll({ reading }: Entry): boolean {
  return findPhrases(WAITING, reading.tokens).some(found => allBeside(reading, found) !== undefined)
}

function allBeside(reading: Reading, { first: at }: Found<true>): number | undefined {
  const [first, last] = sentenceBounds(reading, at)
  const all = reading.tokens.findIndex(
    (token, i) =>
      i >= first &&
      i <= last &&
      ALL.test(token.text) &&
      phraseAt(TIME_UNITS, reading.tokens, i + 1) === undefined,
  )
  return all < 0 ? undefined : all
}

/** "All hems", of an entry that says so of hems: the noun behind. */
function namesSame(draft: Reading, all: number, { reading }: Entry): boolean {
  const waiting = findPhrases(WAITING, draft.tokens)
  const noun = [1, 2, 3]
    .map(gap => all + gap)
    .filter(at => !waiting.some(found => found.first <= at && found.last >= at))
    .map(at => draft.tokens[at])
    .find(
      token =>
        token?.kind === 'word' &&
        token.text.length > 2 &&
        !FILLERS.has(token.text) &&
        !isFunctionWord(token.text, languageOrEnglish(draft.language)),
    )
  if (!noun) return false
  const sentences = findPhrases(WAITING, reading.tokens).map(found => reading.sentence[found.first])
  return reading.tokens.some(
    (own, i) => sentences.includes(reading.sentence[i]) && isTelling(reading, i) && similar(own, noun),
  )
}
