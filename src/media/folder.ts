import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { placeIn } from '../lib/file-path.ts'
import { deriveKey } from '../lib/seal.ts'
import type { TenantFiles } from '../tenants/files.ts'
import type { TenantKeys } from '../tenants/keys.ts'

/** Where a business's files lie, and the key they are sealed with. */
export interface MediaFolder {
  tenantId: string
  path: string
  /** What is written now is sealed with this one. */
  key: Buffer
  keyVersion: number
  /** The key of a version; an older one while a file is sealed with it. */
  keyOf(version: number): Buffer
  /** What the business may keep in all; 0 or nothing is no limit. */
  quotaBytes?: number
}

/** The file as it came, what is shown of a picture, and a small one of it. */
export type Variant = 'original' | 'safe' | 'thumbnail'

const SUFFIX: Record<Variant, string> = { original: '', safe: '.safe', thumbnail: '.thumb' }
const VARIANT: Record<string, Variant> = { '': 'original', '.safe': 'safe', '.thumb': 'thumbnail' }
const ID = /^[a-z0-9]{10,32}$/
const NAME = /^([a-z0-9]{10,32})(\.safe|\.thumb)?(\.part)?$/

export function mediaFolderOf(
  tenants: Pick<TenantFiles, 'folder' | 'keys' | 'keysOfVersion'>,
  tenantId: string,
  quotaBytes = 0,
): MediaFolder {
  const mediaKey = ({ field }: TenantKeys) => deriveKey(field, 'hearthline/1/media')
  const keys = tenants.keys(tenantId)
  return {
    quotaBytes,
    tenantId,
    path: placeIn(tenants.folder(tenantId), 'media'),
    key: mediaKey(keys),
    keyVersion: keys.version,
    keyOf: version => mediaKey(tenants.keysOfVersion(tenantId, version)),
  }
}

/** No name from outside is ever part of a path: only ids of ours pass. */
function pathOf(folder: MediaFolder, id: string, variant: Variant, ending = ''): string {
  if (!ID.test(id)) throw new Error('not the id of a file')
  return placeIn(folder.path, id + SUFFIX[variant] + ending)
}

/** Begins a file under a temporary name. A leftover of a run that died is replaced. */
export async function createFile(
  folder: MediaFolder,
  id: string,
  variant: Variant,
): Promise<{ handle: FileHandle; keep(): Promise<void>; drop(): Promise<void> }> {
  await ensureFolder(folder)
  const path = pathOf(folder, id, variant)
  const temporary = pathOf(folder, id, variant, '.part')
  await rm(temporary, { force: true })
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants
  const handle = await open(temporary, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 0o600)
  return {
    handle,
    async keep() {
      await handle.sync()
      await handle.close()
      await rename(temporary, path)
      await syncFolder(folder)
    },
    async drop() {
      await handle.close().catch(() => undefined)
      await rm(temporary, { force: true })
    },
  }
}

/** Undefined when there is no such file. A link in its place is refused: nothing of ours is one. */
export async function openExisting(
  folder: MediaFolder,
  id: string,
  variant: Variant,
): Promise<FileHandle | undefined> {
  const path = pathOf(folder, id, variant)
  if (!(await isRealFolder(folder))) return undefined
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    if ((await handle.stat()).isFile()) return handle
    await handle.close()
    return undefined
  } catch (error) {
    if (['ENOENT', 'ELOOP'].includes((error as { code?: string }).code ?? '')) return undefined
    throw error
  }
}

/** Takes a file and all that was made of it off the disk. */
export async function removeFile(folder: MediaFolder, id: string): Promise<void> {
  if (!(await isRealFolder(folder))) return
  for (const variant of Object.keys(SUFFIX) as Variant[]) {
    await rm(pathOf(folder, id, variant), { force: true })
    await rm(pathOf(folder, id, variant, '.part'), { force: true })
  }
  await syncFolder(folder)
}

export interface LyingFile {
  name: string
  id: string
  variant: Variant
  isPart: boolean
  changedAt: Date
}

/** What of ours lies in the folder: whose it is, whether it is unfinished, and since when. */
export async function listFolder(folder: MediaFolder): Promise<LyingFile[]> {
  if (!(await isRealFolder(folder))) return []
  const names = (await readdir(folder.path)).filter(name => NAME.test(name))
  const found = await Promise.all(
    names.map(name => statOf(placeIn(folder.path, name)).then(stat => ({ name, stat }))),
  )
  return found.flatMap(({ name, stat }) => {
    if (!stat) return []
    const [, id, suffix = '', part] = NAME.exec(name)!
    return [{ name, id: id!, variant: VARIANT[suffix]!, isPart: part !== undefined, changedAt: stat.mtime }]
  })
}

export async function removeStray(folder: MediaFolder, name: string): Promise<void> {
  if (NAME.test(name)) await rm(placeIn(folder.path, name), { force: true })
}

async function ensureFolder(folder: MediaFolder): Promise<void> {
  await mkdir(folder.path, { recursive: true, mode: 0o700 })
  if (!(await isRealFolder(folder))) throw new Error('the media folder is a link; it must be a folder')
}

const isRealFolder = async (folder: MediaFolder) => (await statOf(folder.path))?.isDirectory() ?? false

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
}

/** So that a name that was given is still there after a power cut. */
async function syncFolder(folder: MediaFolder): Promise<void> {
  const handle = await open(folder.path, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
