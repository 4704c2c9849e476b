const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Wall clock of a zone at a moment, as if it were UTC: `wallAt(zone, at) - at` is the zone's offset. */
function wallAt(zone: string, epochMs: number): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(epochMs)) part[type] = Number(value)
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!)
}

/** ISO date and `HH:MM` where the zone is. */
export function wallClock(zone: string, at: Date): { date: string; time: string } {
  const iso = new Date(wallAt(zone, at.getTime())).toISOString()
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) }
}

/**
 * The moment of a wall-clock time. A time the clocks skip is taken as much later as they skip, one they repeat the
 * first time; `24:00` is the end of the day.
 */
export function momentAt(zone: string, date: string, time: string): Date {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  const wanted = Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * 60_000
  const offsetAt = (epochMs: number) => wallAt(zone, epochMs) - epochMs
  const before = wanted - offsetAt(wanted - DAY_MS)
  const after = wanted - offsetAt(wanted + DAY_MS)
  const isOnlyAfter = wallAt(zone, before) !== wanted && wallAt(zone, after) === wanted
  return new Date(isOnlyAfter ? after : before)
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Midnights from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** A zone with a name: offsets such as +02:00 know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
