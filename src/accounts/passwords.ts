import { randomBytes } from 'node:crypto'
import argon2 from 'argon2'
import { AppError } from '../lib/errors.ts'

const POLICY = {
  type: argon2.argon2id,
  memoryCost: 65_536,
  timeCost: 3,
  parallelism: 1,
  hashLength: 32,
} as const
const MOST_AT_ONCE = 2
const MOST_WAITING = 20

let running = 0
const waiting: (() => void)[] = []

/** Each hash takes 64 MiB, so few run at once and few may wait: hashing must not be a memory bomb. */
async function inTurn<T>(work: () => Promise<T>, isFirst = false): Promise<T> {
  if (running >= MOST_AT_ONCE) {
    // A browser that has signed in before is no crowd, and waits behind none.
    if (waiting.length >= (isFirst ? 2 * MOST_WAITING : MOST_WAITING)) {
      throw new AppError(
        'unavailable',
        'Too many people are signing in just now. Try again in a few seconds.',
        {
          reason: 'sign_in_busy',
          retryAfterSeconds: 5,
        },
      )
    }
    await new Promise<void>(resolve => (isFirst ? waiting.unshift(resolve) : waiting.push(resolve)))
  } else {
    running++
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

/** PHC string of argon2id. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => argon2.hash(password, POLICY))
}

let dummyHash: Promise<string> | undefined

/** Without a hash (nobody has this e-mail) it costs the same and is wrong. `isFirst` does not wait behind the others. */
export async function verifyPassword(
  hash: string | undefined,
  password: string,
  isFirst = false,
): Promise<boolean> {
  dummyHash ??= hashPassword(randomBytes(32).toString('base64'))
  const against = hash ?? (await dummyHash)
  const matches = await inTurn(() => argon2.verify(against, password), isFirst)
  return matches && hash !== undefined
}

/** Was it made with weaker settings than today's? */
export function isBelowPolicy(hash: string): boolean {
  return argon2.needsRehash(hash, POLICY)
}
