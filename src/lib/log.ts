import pino from 'pino'

export type Log = pino.Logger

/** JSON lines on stdout; ids and counts only, never texts, names, numbers or tokens. */
export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: label => ({ level: label }) },
    redact: {
      paths: [
        'token',
        'secret',
        'password',
        'phone',
        'text',
        'name',
        '*.token',
        '*.secret',
        '*.password',
        '*.phone',
        '*.text',
      ],
      censor: '[redacted]',
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

export const silentLog: Log = pino({ level: 'silent' })
