import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { keysOf } from '../keys.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, unsupported } from './claim.ts'

type Side = 'behind' | 'front' | 'up' | 'ground'

const SIDES = phrases<Side>([
  [
    'behind',
    'behind the|behind our|at the back of|round the back|around the back|at the rear of|detrás de|detrás del|atrás do|atrás da|por trás do|por trás da|derrière|hinter dem|hinter der|hinter unserem|dietro al|dietro il|dietro la|dietro l|arkasında|позади|за зданием|за домом|за магазином|خلف|وراء|מאחורי|के पीछे|di belakang',
  ],
  [
    'front',
    'in front of|out front|opposite the|across from|delante de|delante del|enfrente de|enfrente del|frente a|frente al|em frente|à frente do|à frente da|devant|en face|vor dem haus|vor dem laden|vor dem gebäude|gegenüber|davanti al|davanti alla|davanti|di fronte|önünde|karşısında|перед зданием|перед домом|перед магазином|напротив|أمام|مقابل|מול|לפני הבניין|के सामने|di depan|di seberang',
  ],
  [
    'up',
    'upstairs|en el piso de arriba|en la planta de arriba|no andar de cima|à l étage|im obergeschoss|im ersten stock|al piano di sopra|üst katta|на втором этаже|الطابق العلوي|בקומה העליונה|ऊपरी मंजिल|di lantai atas',
  ],
  [
    'ground',
    'downstairs|on the ground floor|en la planta baja|no rés do chão|no térreo|au rez de chaussée|im erdgeschoss|al piano terra|zemin katta|giriş katında|на первом этаже|الطابق الأرضي|בקומת הקרקע|ग्राउंड फ्लोर|भूतल|di lantai dasar|di lantai bawah',
  ],
])
const OTHER: Record<Side, Side> = { behind: 'front', front: 'behind', up: 'ground', ground: 'up' }

/** "Park in front of the building" where the entry says behind it. */
export function findOtherWhereabouts({ draft, entries, mentions }: Drafted): UnsupportedClaim[] {
  const told = entries
    .filter(entry => entry.row === undefined)
    .map(entry => ({ entry, sides: sidesIn(entry) }))
  return findPhrases(SIDES, draft.tokens).flatMap((found): UnsupportedClaim[] => {
    const isNamed = mentions.some(one => one.first <= found.last && one.last >= found.first)
    if (isNamed || !isAsserted(draft, found.first, found.last)) return []
    if (told.some(({ sides }) => sides.some(side => side.id === found.id))) return []
    const keys = wordsIn(draft, found.first)
    const isTurned = told.some(({ entry, sides }) =>
      sides.some(
        side =>
          side.id === OTHER[found.id] && [...wordsIn(entry.reading, side.first)].some(key => keys.has(key)),
      ),
    )
    return isTurned ? [unsupported(draft, found.first, found.last)] : []
  })
}

function sidesIn({ reading }: Entry) {
  return findPhrases(SIDES, reading.tokens)
}

/** What a sentence is about: its telling words, and the services it speaks of. */
function wordsIn(reading: Reading, at: number): Set<string> {
  const [first, last] = sentenceBounds(reading, at)
  const services = findPhrases(PROMISE_WORDS, reading.tokens, first, last + 1)
    .filter(found => found.id.id !== 'free')
    .map(found => `promise:${found.id.id}`)
  const words = [...keysOf(reading, first, last)].filter(key => /^(?:word|thing):/.test(key))
  return new Set([...words, ...services])
}
