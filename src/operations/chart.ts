import { html, type Markup } from '../web/html.ts'

export interface Bar {
  label: string
  /** One value for each series, from the bottom up. */
  values: number[]
}

const TOP = 22
const FLOOR = 176
const LEFT = 6

/**
 * Bars over each other, made here: x in per cent and y in pixels, so that text keeps its size. `classes` paints the
 * series. Zero-based, with the sum written on each bar.
 */
export function stackedBars(
  bars: Bar[],
  classes: string[],
  label: string,
  number: (value: number) => string,
): Markup {
  const sums = bars.map(bar => bar.values.reduce((sum, value) => sum + value, 0))
  const step = niceStep(Math.max(4, ...sums))
  const top = step * Math.ceil(Math.max(4, ...sums) / step)
  const y = (value: number) => FLOOR - (value / top) * (FLOOR - TOP)
  const slot = (100 - LEFT) / bars.length
  const width = Math.min(slot * 0.62, 9)
  const lines = Array.from({ length: top / step + 1 }, (_, at) => at * step).map(
    value =>
      html`<line class="${value === 0 ? 'axis' : 'rule'}" x1="${LEFT}%" x2="100%" y1="${y(value)}" y2="${y(value)}"/><text x="0" y="${y(value) + 4}">${number(value)}</text>`,
  )
  const columns = bars.map((bar, at) => {
    const middle = LEFT + slot * (at + 0.5)
    let below = 0
    const parts = bar.values.map((value, series) => {
      if (value === 0) return ''
      const from = y(below)
      below += value
      const to = y(below)
      return html`<rect class="${classes[series]}" x="${round(middle - width / 2)}%" width="${round(width)}%" y="${round(to)}" height="${round(Math.max(1, from - to - 1))}"/>`
    })
    const isCrowded = bars.length > 10
    const sum =
      sums[at]! > 0 && !isCrowded
        ? html`<text class="val" x="${round(middle)}%" y="${round(y(sums[at]!) - 6)}" text-anchor="middle">${number(sums[at]!)}</text>`
        : ''
    const name =
      !isCrowded || at % 5 === bars.length % 5
        ? html`<text x="${round(middle)}%" y="196" text-anchor="middle">${bar.label}</text>`
        : ''
    return html`${parts}${sum}${name}`
  })
  return html`<svg class="plot ltr" role="img" aria-label="${label}">${lines}${columns}</svg>`
}

function niceStep(top: number): number {
  const rough = top / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  return Math.max(1, ([1, 2, 5, 10].find(factor => factor * power >= rough) ?? 10) * power)
}

const round = (value: number) => Math.round(value * 100) / 100
