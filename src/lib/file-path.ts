import { lstatSync } from 'node:fs'
import { join } from 'node:path'

/** It would lead out of its folder: by its name, or by a link that lies there. */
export class PathError extends Error {
  override readonly name = 'PathError'
}

/** No separators, and nothing that begins with a dot: such a name leads neither up nor down. */
const NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/i

/**
 * The door for file paths: every path below the data folder is made here. `root` belongs to whoever runs the server
 * and may be a link; below it names follow each other, and a link in the place of any of them is refused.
 */
export function pathIn(root: string, ...names: string[]): string {
  const path = placeIn(root, ...names)
  refuseLink(path)
  return path
}

/**
 * The same for what is put in its place or taken away by its name (`rename`, `rm`, `O_EXCL`): a link that lies there
 * goes, and is not followed. Its folders are no links.
 */
export function placeIn(root: string, ...names: string[]): string {
  let path = root
  for (const name of names) {
    if (!NAME.test(name)) throw new PathError('This is not the name of a file of ours.')
    if (path !== root) refuseLink(path)
    path = join(path, name)
  }
  return path
}

/** What whoever runs the server may put on another disk, by a link in the data folder. */
export function folderOf(dataDir: string, name: 'keys' | 'backups' | 'models' | 'tenants'): string {
  return join(dataDir, name)
}

function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new PathError(
      `${path} is a link that leads elsewhere. What belongs to the data folder lies in it: put the file or folder itself there.`,
    )
}
