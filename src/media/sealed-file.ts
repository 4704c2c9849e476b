import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { deriveKey, preparedKey } from '../lib/seal.ts'
import { createFile, type MediaFolder, openExisting, type Variant } from './folder.ts'

/*
 * A sealed file: version byte, version of the business's key (four bytes), 32 random bytes, then chunks of 256 KiB, each
 * AES-256-GCM with its tag behind it, over business, file, number, and whether it is the last. The random bytes give the
 * file a key of its own, so a chunk's number can be its nonce. What is cut off, put in another order or taken from another
 * file does not open. Files of formats 1 and 2 have chunks of 64 KiB that say number and end in the nonce alone; format 1
 * names no key, it is the first.
 */
const VERSION = 3
const KEY_VERSION_BYTES = 4
const SALT_BYTES = 32
const CHUNK_BYTES = 256 * 1024
const CHUNK_BYTES_BEFORE = 64 * 1024
const TAG_BYTES = 16

/** The bytes on the disk are not those that were written. */
export class DamagedMediaError extends Error {
  override readonly name = 'DamagedMediaError'
}

/** There are more bytes than may be. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
  readonly maxBytes: number
  constructor(maxBytes: number) {
    super(`more than ${maxBytes} bytes`)
    this.maxBytes = maxBytes
  }
}

export interface Written {
  bytes: number
  /** Hex. */
  sha256: string
}

interface ChunkKey {
  key: Buffer
  contextOf(index: number, isLast: boolean): Buffer
}

function chunkKey(
  folder: MediaFolder,
  key: Buffer,
  id: string,
  variant: Variant,
  { format, salt }: Pick<Header, 'format' | 'salt'>,
): ChunkKey {
  const file = `hl1|media|${folder.tenantId}|${id}|${variant}`
  return {
    key: deriveKey(key, `hearthline/1/media-file|${salt.toString('hex')}`),
    contextOf: (index, isLast) =>
      Buffer.from(format < 3 ? file : `${file}|${index}|${isLast ? 'last' : 'more'}`),
  }
}

function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 0)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

function sealChunk({ key, contextOf }: ChunkKey, index: number, isLast: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', preparedKey(key), nonceOf(index, isLast), {
    authTagLength: TAG_BYTES,
  })
  cipher.setAAD(contextOf(index, isLast))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function openChunk({ key, contextOf }: ChunkKey, index: number, isLast: boolean, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', preparedKey(key), nonceOf(index, isLast), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(contextOf(index, isLast))
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch (error) {
    throw new DamagedMediaError('a chunk does not open', { cause: error })
  }
}

/**
 * Seals what comes to the disk as it comes: never more than a chunk of it is in memory, and under its name the file is
 * whole or not there. `look` sees the plain bytes on their way.
 */
export async function writeSealed(
  folder: MediaFolder,
  id: string,
  variant: Variant,
  source: AsyncIterable<Uint8Array>,
  options: { maxBytes: number; look?: (chunk: Uint8Array) => void; check?: (written: Written) => void },
): Promise<Written> {
  const file = await createFile(folder, id, variant)
  try {
    const written = await sealTo(file.handle, folder, id, variant, source, options)
    options.check?.(written)
    await file.keep()
    return written
  } catch (error) {
    await file.drop()
    throw error
  }
}

async function sealTo(
  handle: FileHandle,
  folder: MediaFolder,
  id: string,
  variant: Variant,
  source: AsyncIterable<Uint8Array>,
  { maxBytes, look }: { maxBytes: number; look?: (chunk: Uint8Array) => void },
): Promise<Written> {
  const salt = randomBytes(SALT_BYTES)
  const chunk = chunkKey(folder, folder.key, id, variant, { format: VERSION, salt })
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(CHUNK_BYTES)
  let filled = 0
  let index = 0
  let bytes = 0
  const keyVersion = Buffer.alloc(KEY_VERSION_BYTES)
  keyVersion.writeUInt32BE(folder.keyVersion)
  await writeAll(handle, Buffer.concat([Buffer.of(VERSION), keyVersion, salt]))
  for await (const part of source) {
    bytes += part.byteLength
    if (bytes > maxBytes) throw new TooLargeError(maxBytes)
    hash.update(part)
    look?.(part)
    for (let at = 0; at < part.byteLength; ) {
      // A full chunk is written when more follows: only then is it known not to be the last.
      if (filled === CHUNK_BYTES) {
        await writeAll(handle, sealChunk(chunk, index++, false, buffer))
        filled = 0
      }
      const piece = part.subarray(at, at + CHUNK_BYTES - filled)
      buffer.set(piece, filled)
      filled += piece.byteLength
      at += piece.byteLength
    }
  }
  await writeAll(handle, sealChunk(chunk, index, true, buffer.subarray(0, filled)))
  return { bytes, sha256: hash.digest('hex') }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten
}

export interface SealedFile {
  bytes: number
  /**
   * From `start` to before `end`; only the chunks in between are opened. Its end closes the file; whoever hands it to
   * somebody who may not even begin to read closes it himself.
   */
  read(start?: number, end?: number): AsyncGenerator<Buffer>
  /** Any number of times. */
  close(): Promise<void>
}

/** Undefined when there is no such file. Throws DamagedMediaError when its end is not the end it was given. */
export async function openSealed(
  folder: MediaFolder,
  id: string,
  variant: Variant = 'original',
): Promise<SealedFile | undefined> {
  const handle = await openExisting(folder, id, variant)
  if (!handle) return undefined
  try {
    return await sealedFileOf(handle, folder, id, variant)
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function sealedFileOf(
  handle: FileHandle,
  folder: MediaFolder,
  id: string,
  variant: Variant,
): Promise<SealedFile> {
  const { size } = await handle.stat()
  const header = await readHeader(handle)
  const { headerBytes } = header
  const key = chunkKey(folder, oldOrNew(folder, header.keyVersion), id, variant, header)
  const chunkBytes = header.format < 3 ? CHUNK_BYTES_BEFORE : CHUNK_BYTES
  const sealedBytes = chunkBytes + TAG_BYTES
  const chunks = Math.ceil((size - headerBytes) / sealedBytes)
  const bytes = size - headerBytes - chunks * TAG_BYTES
  if (chunks < 1 || bytes < 0) throw new DamagedMediaError('the file is cut off')
  const chunkAt = async (index: number) => {
    const at = headerBytes + index * sealedBytes
    const isLast = index === chunks - 1
    return openChunk(key, index, isLast, await readExactly(handle, at, isLast ? size - at : sealedBytes))
  }
  await chunkAt(chunks - 1) // A file that was cut between two chunks ends with one that is not the last.
  return {
    bytes,
    async *read(start = 0, end = bytes) {
      try {
        for (let at = start; at < end; ) {
          const index = Math.floor(at / chunkBytes)
          const from = index * chunkBytes
          const plain = await chunkAt(index)
          yield plain.subarray(at - from, Math.min(end - from, plain.length))
          at = from + chunkBytes
        }
      } finally {
        await handle.close()
      }
    },
    close: () => handle.close(),
  }
}

function oldOrNew(folder: MediaFolder, keyVersion: number): Buffer {
  if (keyVersion === folder.keyVersion) return folder.key
  try {
    return folder.keyOf(keyVersion)
  } catch (cause) {
    throw new DamagedMediaError('the key it names is none of ours', { cause })
  }
}

interface Header {
  format: number
  keyVersion: number
  salt: Buffer
  headerBytes: number
}

async function readHeader(handle: FileHandle): Promise<Header> {
  const [format] = await readExactly(handle, 0, 1)
  if (format === undefined || format < 1 || format > VERSION)
    throw new DamagedMediaError('not a file of a version this program knows')
  const saltAt = format === 1 ? 1 : 1 + KEY_VERSION_BYTES
  const headerBytes = saltAt + SALT_BYTES
  const header = await readExactly(handle, 0, headerBytes)
  return {
    format,
    keyVersion: format === 1 ? 1 : header.readUInt32BE(1),
    salt: header.subarray(saltAt),
    headerBytes,
  }
}

/** Which version of the business's key a file is sealed with. Undefined when there is no such file. */
export async function keyVersionOf(
  folder: MediaFolder,
  id: string,
  variant: Variant,
): Promise<number | undefined> {
  const handle = await openExisting(folder, id, variant)
  if (!handle) return undefined
  try {
    return (await readHeader(handle)).keyVersion
  } finally {
    await handle.close()
  }
}

async function readExactly(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) throw new DamagedMediaError('the file is cut off')
    filled += bytesRead
  }
  return buffer
}

/** The whole file in memory, for what has a small cap. */
export async function readSealed(
  folder: MediaFolder,
  id: string,
  variant: Variant = 'original',
): Promise<Buffer | undefined> {
  const file = await openSealed(folder, id, variant)
  if (!file) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of file.read()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
