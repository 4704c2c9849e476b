import project from '../../package.json' with { type: 'json' }
import type { LocalCommand } from './command.ts'

export const version: LocalCommand = {
  name: 'version',
  summary: 'Which version this is',
  async runHere() {
    return {
      value: { version: project.version, node: process.version },
      text: `Hearthline ${project.version} on Node ${process.version}`,
    }
  },
}
