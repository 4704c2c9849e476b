import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { STOCK_WORDS } from '../lexicon/stock-words.ts'
import { type Found, findPhrases, phraseAt, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from '../said/claim.ts'

type Grade = 'small' | 'medium' | 'large' | 'huge'

/** What a thing is called by its size where it has no number. */
const GRADES = phrases<Grade>([
  [
    'small',
    'small|pequeñ*|chic*|pequen*|petit|petite|petits|petites|klein|kleine|kleiner|kleines|kleinen|piccol*|küçük|küçüğü|маленьк*|малый|малая|صغير|صغيرة|الصغير|الصغيرة|קטן|קטנה|הקטן|הקטנה|छोटा|छोटी|छोटे|chhota|chhoti|kecil|スモール',
  ],
  [
    'medium',
    'medium|midsize|mid size|middle size|regular size|median*|médio|média|médios|médias|moyen|moyenne|moyens|moyennes|mittel|mittlere|mittlerer|mittleres|mittleren|mittelgroß*|medio|media|medie|medi|orta|ortası|orta boy|средн*|وسط|الوسط|متوسط|متوسطة|المتوسط|المتوسطة|בינוני|בינונית|הבינוני|הבינונית|मीडियम|मध्यम|मझोला|मझोली|बीच वाला|बीच वाली|yang sedang|ukuran sedang|sedang juga|ミディアム*|中サイズ*',
  ],
  [
    'large',
    'large|big|grande|grandes|grand|grands|große|großer|großes|großen|groß|büyük|büyüğü|больш*|كبير|كبيرة|الكبير|الكبيرة|גדול|גדולה|הגדול|הגדולה|बड़ा|बड़ी|बड़े|bada|badi|besar|ラージ',
  ],
  [
    'huge',
    'extra large|extra big|jumbo|family size|party size|giant|mega|tamaño familiar|extra grande|tamanho família|taille familiale|format familial|très grand modèle|familiengröße|familiengrösse|formato famiglia|aile boyu|очень большой|семейн*|جامبو|عائلي|العائلي|ענק|משפחתי|המשפחתי|जंबो|ukuran keluarga|特大',
  ],
])

// In these a word of size is a word for much else: "la media", "in medium roast", "half".
const OTHER_SENSE =
  /^(?:roast|rare|heat|term|sized|docena|hora|manana|kilo|libra|noche|ora|dozzina|notte|giornata|tueste|tostado|torra)$/

/**
 * "Small $3.95, large $4.75, and the medium as well" where small and large are all there is: what goods of named sizes
 * have, they have by their name.
 */
export function findOtherGrades(input: Drafted): UnsupportedClaim[] {
  const { draft, rows, entries } = input
  const graded = rows.map(row => findPhrases(GRADES, row.tokens).map(found => found.id))
  const known = new Set([
    ...graded.flat(),
    ...entries.flatMap(entry => findPhrases(GRADES, entry.reading.tokens).map(found => found.id)),
  ])
  // One size alone may be a mere word of the name: "Big Bag", "Petit Four".
  if (new Set(graded.flat()).size < 2 && !graded.some(sizes => sizes.includes('medium'))) return []
  return findPhrases(GRADES, draft.tokens)
    .filter(found => (found.id === 'medium' || found.id === 'huge') && !known.has(found.id))
    .filter(found => isAsserted(draft, found.first, found.last) && !isSupposed(draft, found.first))
    .filter(found => !OTHER_SENSE.test(draft.tokens[found.last + 1]?.text ?? ''))
    .filter(found => !isDeniedBehind(draft, found) && isOffered(draft, found))
    .map(found => unsupported(draft, found.first, found.last))
}

/** "Mediano no hay", "médio não temos" */
function isDeniedBehind({ denials, clause }: Reading, { last }: Found<Grade>): boolean {
  return denials.some(at => at > last && at - last <= 4 && clause[at] === clause[last])
}

/** It is there, it costs something, or it stands beside the other sizes. */
function isOffered(draft: Reading, found: Found<Grade>): boolean {
  const [first, last] = sentenceBounds(draft, found.first)
  const isBeside = (at: number) => at >= first && at <= last
  return (
    findPhrases(GRADES, draft.tokens).some(other => other.id !== found.id && isBeside(other.first)) ||
    draft.figures.some(figure => figure.kind === 'money' && isBeside(figure.first)) ||
    draft.tokens.some((_, at) => isBeside(at) && phraseAt(STOCK_WORDS, draft.tokens, at)?.id.available)
  )
}
