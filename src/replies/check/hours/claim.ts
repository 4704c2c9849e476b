export type HoursClaim = {
  first: number
  last: number
  span: string
  value: string
  kind: 'other'
  supported: boolean
}
