import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isAsserted, unsupported } from './claim.ts'

type Fit = 'small' | 'large' | 'true'

/** How clothes turn out beside the size they are sold as. */
const FIT = phrases<Fit>([
  [
    'small',
    'run small|runs small|run ~ small|runs ~ small|fit small|fits small|fit ~ small|fits ~ small|come up small|comes up small|run tight|size up|a size up|one size up|tallan pequeño|talla pequeño|tallan ~ pequeño|talla ~ pequeño|tallan chico|tallan justo|una talla más|veste pequeno|vestem pequeno|vestem ~ pequeno|veste ~ pequeno|um tamanho acima|taille petit|taillent petit|taille ~ petit|taillent ~ petit|une taille au dessus|fallen klein aus|fällt klein aus|fallen ~ klein aus|fällt ~ klein aus|eine nummer größer|veste piccolo|vestono piccolo|vestono ~ piccolo|veste ~ piccolo|una taglia in più|dar kalıp|kalıbı dar|маломер*|на размер больше|مقاسه صغير|مقاسها صغير|يجي صغير|تجي صغيرة|מידות קטנות|יוצא קטן|יוצאות קטנות|छोटा आता|छोटे आते|ukurannya kecil|jatuhnya kecil|naik satu ukuran',
  ],
  [
    'large',
    'run large|runs large|run ~ large|runs ~ large|run big|runs big|fit large|fits large|fit big|come up large|comes up large|size down|a size down|one size down|tallan grande|talla grande|tallan ~ grande|una talla menos|vestem grande|veste grande|vestem ~ grande|veste ~ grande|um tamanho abaixo|taille grand|taillent grand|taille ~ grand|taillent ~ grand|une taille en dessous|fallen groß aus|fällt groß aus|fallen ~ groß aus|fällt ~ groß aus|eine nummer kleiner|veste grande|vestono grande|vestono ~ grande|una taglia in meno|bol kalıp|kalıbı geniş|большемер*|на размер меньше|مقاسه كبير|مقاسها كبير|يجي كبير|تجي كبيرة|מידות גדולות|יוצא גדול|יוצאות גדולות|बड़ा आता|बड़े आते|ukurannya besar|jatuhnya besar|turun satu ukuran',
  ],
  [
    'true',
    'true to size|fiel a la talla|tallan normal|talla normal|vestem normal|veste normal|taille normalement|taillent normalement|normal aus|größengerecht|vestono regolare|veste regolare|tam kalıp|размер в размер|соответствуют размеру|مقاسه مضبوط|المقاس مضبوط|מידות רגילות|सही साइज़|sesuai ukuran',
  ],
])

/** "Linen runs small" where the entry has it run large. */
export function findOtherFit({ draft, entries }: Drafted): UnsupportedClaim[] {
  const known = entries.flatMap(({ reading, row }) =>
    row === undefined ? findPhrases(FIT, reading.tokens).map(found => found.id) : [],
  )
  if (known.length === 0) return []
  return findPhrases(FIT, draft.tokens)
    .filter(found => !known.includes(found.id) && isAsserted(draft, found.first, found.last))
    .filter(
      found => !/^(?:size|a|one|una|um|une|eine|на|naik|turun)$/.test(draft.tokens[found.first]?.text ?? ''),
    )
    .map(found => unsupported(draft, found.first, found.last))
}
