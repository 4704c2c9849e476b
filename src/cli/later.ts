import { type LocalCommand, UsageError } from './command.ts'

const LATER: Record<string, string> = {
  'tenant export': 'Take a business out as one file',
  'tenant import': 'Take a business in from such a file',
  'tenant close': 'Close a business and erase its data',
  'backup create': 'Back up one business or all',
  'backup list': 'The backups there are',
  'backup verify': 'Whether the backups can be read',
  restore: 'Put a business back from a backup',
}

/** Verbs whose names are settled and whose work is still to come. */
export const later: LocalCommand[] = Object.entries(LATER).map(([name, summary]) => ({
  name,
  summary: `${summary} (not in this version yet)`,
  arguments: [
    { name: 'what', optional: true, help: '' },
    { name: 'where', optional: true, help: '' },
  ],
  runHere() {
    throw new UsageError(`“${name}” is not in this version yet.`)
  },
}))
