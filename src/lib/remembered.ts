/**
 * The same answer for the same text, made once: for what is asked again and again about few texts, such as a shop's
 * names. After `most` texts it begins anew. Whoever gets an answer does not change it.
 */
export function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
