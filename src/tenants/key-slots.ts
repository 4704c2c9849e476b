import { createHash, randomBytes } from 'node:crypto'
import { closeSync, constants, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { folderOf, pathIn } from '../lib/file-path.ts'
import { deriveKey, seal, unseal } from '../lib/seal.ts'

/**
 * One way into the data. The *root* is what every other key is derived from or sealed with, and never changes; each
 * slot holds it sealed with a key that may: the master key, a key made of a passphrase, the emergency kit's.
 */
export interface Slot {
  kind: 'key' | 'passphrase' | 'kit'
  /** Names the key it is sealed with, 8 hex digits. */
  kid: string
  /** Base64. */
  sealed: string
  /** Base64, of a passphrase. */
  salt?: string
  /** The kit was written down: two of its groups were typed back. */
  confirmed?: boolean
}

const CONTEXT = 'hl1|root'

const slotFile = (dataDir: string) => pathIn(folderOf(dataDir, 'keys'), 'root.json')

/** 8 hex digits that name a key without revealing it. */
export function kidOf(key: Buffer): string {
  return createHash('sha256').update(deriveKey(key, 'kid')).digest('hex').slice(0, 8)
}

/** Undefined where there is no such file yet: then the master key is the root itself. */
export function readSlots(dataDir: string): Slot[] | undefined {
  let text: string
  try {
    text = readFileSync(slotFile(dataDir), 'utf8')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
  return (JSON.parse(text) as { slots: Slot[] }).slots
}

/** All of them at once: what a crash leaves is the old file or the new one. */
export function writeSlots(dataDir: string, slots: Slot[]): void {
  writeWhole(slotFile(dataDir), `${JSON.stringify({ version: 1, slots }, null, 1)}\n`)
}

/** The file is there with all of its content, or as it was. */
export function writeWhole(file: string, content: string): void {
  const next = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeThrough(next, content, O_CREAT | O_EXCL)
  renameSync(next, file)
  // Behind Node's permission model a folder cannot be synced. A write to the file itself, of the same bytes, takes the
  // new name to the disk with it.
  if (process.permission) writeThrough(file, content, 0)
  else syncFolder(dirname(file))
}

const { O_CREAT, O_EXCL, O_SYNC, O_WRONLY } = constants

/** Every byte is on the disk when it returns. */
function writeThrough(file: string, content: string, how: number): void {
  const descriptor = openSync(file, O_WRONLY | O_SYNC | how, 0o600)
  try {
    writeSync(descriptor, content)
  } finally {
    closeSync(descriptor)
  }
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

export function makeSlot(root: Buffer, key: Buffer, kind: Slot['kind'], more: Partial<Slot> = {}): Slot {
  return { kind, kid: kidOf(key), sealed: seal(key, root, CONTEXT).toString('base64'), ...more }
}

export function openSlot(slot: Slot, key: Buffer): Buffer {
  return unseal(key, Buffer.from(slot.sealed, 'base64'), CONTEXT)
}

const GROUPS = 8

/** The kit's key for paper: 8 groups of 8 hex digits, each with a check digit, so that a slip of the pen shows. */
export function toGroups(key: Buffer): string[] {
  const hex = key.toString('hex')
  return Array.from({ length: GROUPS }, (_, at) => withCheck(hex.slice(at * 8, at * 8 + 8)))
}

/** The key of typed groups; a sentence where one of them cannot be right. */
export function fromGroups(typed: string): Buffer | { problem: string } {
  const groups = typed.toLowerCase().match(/[0-9a-f]{8}-?[0-9a-f]/g) ?? []
  if (groups.length !== GROUPS)
    return { problem: `The kit has ${GROUPS} groups; ${groups.length} were given.` }
  const bare = groups.map(group => group.replace('-', ''))
  // Kits on paper stay as they are: one of before is right in all its groups by the digit of before.
  const isOfBefore = bare.every(group => hashDigit(group.slice(0, 8)) === group[8])
  const wrong = isOfBefore ? -1 : bare.findIndex(group => checkDigit(group.slice(0, 8)) !== group[8])
  if (wrong >= 0) return { problem: `Group ${wrong + 1} has a slip in it: look at it again.` }
  return Buffer.from(bare.map(group => group.slice(0, 8)).join(''), 'hex')
}

function withCheck(group: string): string {
  return `${group}-${checkDigit(group)}`
}

/**
 * Each digit weighs another power of x in the field of sixteen (x⁴ = x + 1), the check digit itself 1: one digit that
 * was misread, and any two that changed places, never come to the same sum. A digit of a hash misses one slip in 16.
 */
function checkDigit(group: string): string {
  let sum = 0
  for (const digit of group) sum = timesX(sum ^ Number.parseInt(digit, 16))
  return sum.toString(16)
}

function timesX(element: number): number {
  return element & 8 ? ((element << 1) ^ 0b10011) & 15 : element << 1
}

/** The check digit of kits made before there was the sum. */
function hashDigit(group: string): string {
  return createHash('sha256').update(group).digest('hex')[0]!
}
