import type { Request } from 'express'

/** Where a person's words differ from what the business has written down. */
export type Hint =
  | { about: 'price'; wrote: string; product: string; name: string; pricesMinor: number[]; currency: string }
  /** `left` null: there, but not counted. */
  | { about: 'stock'; wrote: string; product: string; name: string; left: number | null }
  | { about: 'hours'; wrote: string }

/** What is being typed, in which conversation. */
export interface HintQuestion {
  conversationId: number
  text: string
}

/** A quiet sentence with the place it is put right at. */
export function hintView({ t, format }: Request, hint: Hint): { text: string; name: string; href: string } {
  if (hint.about === 'hours')
    return {
      text: t('hint.hours', { wrote: hint.wrote }),
      name: t('facts.hours'),
      href: '/knowledge/facts#hours',
    }
  const says =
    hint.about === 'price'
      ? format.list(hint.pricesMinor.map(minor => format.money(minor, hint.currency)))
      : hint.left === null
        ? t('hint.in_stock')
        : hint.left === 0
          ? t('hint.sold_out')
          : t('why.left', { count: hint.left })
  return {
    text: t('hint.says', { wrote: hint.wrote, says }),
    name: hint.name,
    href: `/products/edit/${encodeURIComponent(hint.product)}#${hint.about}`,
  }
}
