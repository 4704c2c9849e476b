import type { Figure } from '../amounts.ts'
import type { Entry } from '../entries.ts'
import type { Context } from '../evidence.ts'
import type { Mention } from '../items/mentions.ts'
import type { Row } from '../items/rows.ts'
import type { Reading } from '../reading.ts'

export type PriceInput = {
  draft: Reading
  rows: readonly Row[]
  mentions: readonly Mention[]
  entries: readonly Entry[]
  /** Counts said to be on hand multiply nothing. */
  stockFigures: ReadonlySet<Figure>
  isName: (at: number) => boolean
  contextAt: (at: number) => Context
  ask: Reading
}

export type MoneyClaim = {
  figure: Figure
  span: string
  value: number
  kind: string
  supported: boolean
  isPromise: boolean
}

export type Quantity = { count: number; figure: Figure }

export type Group = { mentions: Mention[]; inherited: boolean }

/** An amount found right: later sums and shares build on it. */
export type Supported = {
  figure: Figure
  value: number
  count: number
  isTotal: boolean
  isFee: boolean
  kind: string
}

export type Judgement = {
  supported: boolean
  kind: string
  value?: number
  count?: number
  isTotal?: boolean
  isPromise?: boolean
}
