import { type LocalCommand, UsageError } from './command.ts'

export const demo: LocalCommand = {
  name: 'demo',
  summary: 'Show the main job with no account and no settings, on throwaway data',
  options: { exit: { type: 'flag', help: 'end after the last message' } },
  runHere() {
    throw new UsageError('“demo” is not in this version yet.')
  },
}
