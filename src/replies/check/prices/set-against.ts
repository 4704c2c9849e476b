import type { Figure } from '../amounts.ts'
import { phraseAt, phrases } from '../phrases.ts'
import type { PriceInput } from './claim.ts'

export type Side = 'above' | 'below'

const SIDES = phrases<Side>([
  [
    'above',
    'above|over|on top of|higher than|por encima|encima|acima|por cima|au dessus|über|höher|sopra|al di sopra|üzerinde|üstünde|выше|сверх|فوق|أعلى من|מעל|से ऊपर|ऊपर|di atas|diatas',
  ],
  [
    'below',
    'below|under|beneath|lower than|por debajo|debajo|abaixo|por baixo|en dessous|au dessous|unter|niedriger|sotto|al di sotto|altında|ниже|تحت|أقل من|מתחת|से नीचे|नीचे|di bawah|dibawah',
  ],
])

type Input = Pick<PriceInput, 'draft' | 'mentions'>

/** "AED 50 above the small one", "أعلى من الصغير بـ 50": a difference, told by the side of the other price it is on. */
export function sideAgainst(input: Input, figure: Figure): Side | undefined {
  const { draft, mentions } = input
  const sentence = draft.sentence[figure.first]
  const behind = phraseAt(SIDES, draft.tokens, figure.last + 1)
  // Goods, and no minimum: "€5 above the free delivery mark".
  const isGoods = mentions.some(
    mention =>
      behind !== undefined &&
      mention.first > behind.last &&
      mention.first - behind.last <= 5 &&
      mention.sentence === sentence,
  )
  if (behind && isGoods) return behind.id
  if (!BY.test(draft.tokens[figure.first - 1]?.text ?? '')) return undefined
  const name = mentions.findLast(
    mention =>
      mention.last < figure.first && figure.first - mention.last <= 3 && mention.sentence === sentence,
  )
  const lead = [1, 2, 3, 4]
    .map(back => phraseAt(SIDES, draft.tokens, (name?.first ?? 0) - back))
    .find(found => found !== undefined && found.last < (name?.first ?? 0))
  return name ? lead?.id : undefined
}

const BY = /^(?:ب|ב|by|um|на|por|em|de|di)$/
