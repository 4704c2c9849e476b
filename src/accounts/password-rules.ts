import { isCommonPassword } from './common-passwords.ts'

export const SHORTEST = 12
export const LONGEST = 128

/** What is wrong with a new password, as the key and values of a screen text. */
export interface PasswordProblem {
  key: string
  params: Record<string, unknown>
}

/** Length and guessability only: any characters, no composition rules. `context`: the e-mail, the business's name. */
export async function passwordProblem(
  password: string,
  context: string[] = [],
): Promise<PasswordProblem | undefined> {
  const length = [...password].length
  if (length < SHORTEST) return { key: 'password.too_short', params: { length, count: SHORTEST - length } }
  if (length > LONGEST) return { key: 'password.too_long', params: { length, most: LONGEST } }
  if (await isCommonPassword(password, context)) return { key: 'password.common', params: {} }
  return undefined
}
