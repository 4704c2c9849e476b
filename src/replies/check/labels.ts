import type { Figure } from './amounts.ts'
import type { Entry } from './entries.ts'
import type { Reading } from './reading.ts'

/** "SKU 4471", "Art.-Nr. 88": a label, which states nothing. */
export function isArticleNumber({ tokens }: Reading, figure: Figure): boolean {
  const before = [1, 2, 3, 4, 5, 6].map(back => tokens[figure.first - back])
  const at = before.findIndex(token => token?.kind === 'word')
  const isBeside = before.slice(0, Math.max(0, at)).every(token => token?.kind === 'mark')
  const [near, far] = [
    before[at]?.text ?? '',
    before.slice(at + 1).find(token => token?.kind === 'word')?.text,
  ]
  const isNumber =
    /^(?:no|nr|n|num|number|numero|nummer|id)$/.test(near) && far !== undefined && LABEL.test(far)
  return figure.kind === 'plain' && at >= 0 && isBeside && (LABEL.test(near) || isNumber)
}

/** "Shop 12", "exit 2": a number with its noun, as an entry has them. */
export function isNamedInEntry({ tokens }: Reading, figure: Figure, entries: readonly Entry[]): boolean {
  const noun = tokens[figure.first - 1]
  if (
    figure.kind !== 'plain' ||
    noun?.kind !== 'word' ||
    noun.text.length < 4 ||
    figure.first !== figure.last
  )
    return false
  return entries.some(({ reading, row }) =>
    reading.tokens.some(
      (token, at) =>
        row === undefined &&
        token.text === noun.text &&
        reading.tokens[at + 1]?.text === tokens[figure.first]?.text,
    ),
  )
}

const LABEL =
  /^(?:sku|ean|upc|isbn|asin|barcode|ref|art|article|artikel|artikelnummer|articulo|artigo|articolo|articolo|артикул|арт|barkod|barkodu|urun|باركود|מקט|ברקוד)$/

/** Writing "Happy 50th, Joe" on a cake: a figure among quoted words is part of what is written. */
export function isInscription({ tokens, clause }: Reading, figure: Figure): boolean {
  const open = tokens.findLastIndex((token, at) => at < figure.first && /^[“”]$/.test(token.text))
  const close = tokens.findIndex((token, at) => at > figure.last && /^[“”]$/.test(token.text))
  const isQuoted = tokens[open]?.text === '“' && tokens[close]?.text === '”' && clause[open] !== undefined
  const words = tokens.slice(open + 1, close).filter(token => token.kind === 'word' && token.text.length > 2)
  return figure.kind === 'plain' && isQuoted && words.length > 0
}

const PARTY =
  /^(?:kids?|children|guests?|people|persons?|students?|colleagues|friends|ninos?|personas?|invitados|criancas|pessoas|convidados|enfants?|personnes|invites|kinder|kindern|personen|gaste|gasten|leute|bambini|persone|ospiti|cocuk|kisi\S*|misafir|детей|человек|гостей|طفل|اطفال|شخص|اشخاص|ضيف|ضيوف|ילדים|אנשים|אורחים|बच्चों|लोगों|लोग|मेहमानों|anak|orang|tamu)$/
const ADVICE = /^(?:for|para|por|pour|fur|per|icin|для|ل|על|עבור|untuk|buat|के|लिए)$/

const ADVISING =
  /^(?:i'd|recommend|suggest|advise|personally|recomendaria|recomiendo|sugiero|aconsejo|recomendo|sugiro|aconselho|conseille|recommande|empfehle|wurde|consiglio|consiglierei|oneririm|tavsiye|советую|рекомендую|انصح|أنصح|ממליץ|ממליצה|सुझाव|सलाह|saran|sarankan)$/

/** "For ten guests I'd go for the bigger one": nobody is told that it is enough. */
function isAdvice({ tokens, sentence }: Reading, figure: Figure): boolean {
  return tokens.some((token, at) => sentence[at] === sentence[figure.first] && ADVISING.test(token.text))
}

/** "For 30 kids I'd take two boxes": how many the customer is, in the customer's own figure. */
export function isPartySize(draft: Reading, figure: Figure, ask: Reading): boolean {
  const { tokens } = draft
  const isAsked = ask.figures.some(other => other.values[0] === figure.values[0]) || isAdvice(draft, figure)
  const near = [0, 1, 2].map(gap => tokens[figure.numberLast + gap])
  const isFor = [-2, -1, 1, 2, 3].some(gap =>
    tokens[figure.first + gap]?.forms.some(form => ADVICE.test(form)),
  )
  return isAsked && isFor && near.some(token => token?.forms.some(form => PARTY.test(form)))
}
