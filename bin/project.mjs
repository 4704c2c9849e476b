import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A path inside the project, wherever the command was started from. */
export const inProject = (...parts) => join(root, ...parts)

/** Says what stands in the way and how to get past it, on stderr, and ends with exit 1. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
