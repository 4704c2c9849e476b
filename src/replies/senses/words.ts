/** A model heard or saw nothing that could be used. */
export class SenseError extends Error {
  override readonly name = 'SenseError'
}

/**
 * A model's words about what a customer sent, as plain text: without marks of models, control characters and signs that
 * turn the direction of what follows.
 */
export function clean(text: string, most: number): string {
  return text
    .slice(0, most * 4)
    .normalize('NFC')
    .replace(/<\|?[^<>|]{0,40}\|?>|\[\/?[A-Z_]{2,20}\]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    .trim()
}
