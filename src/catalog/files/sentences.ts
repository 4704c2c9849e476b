let known: Intl.Segmenter | undefined
/** Made when it is needed: it opens data of Intl's. */
const segmenter = () => (known ??= new Intl.Segmenter(undefined, { granularity: 'sentence' }))
const CUT_TOO_EARLY =
  /(?:^|[\s(])(?:\p{L}|\p{Lu}\p{Ll}{1,3}|approx|ca|incl|excl|max|min|bzw|usw|etc|tel|no|nr|num|art|str|ul|ул|г|руб|т\.д|т\.п|e\.g|i\.e|z\.B|d\.h|p\.ej)\.$/u

/** The sentences of a text, letter by letter as they stand there, without the blanks between them. Lines end sentences. */
export function sentencesOf(text: string): string[] {
  return text.split('\n').flatMap(line => {
    const sentences: string[] = []
    let open = ''
    for (const { segment } of segmenter().segment(line)) {
      open += segment
      // "approx. 5 days", "Mon. to Fri.": a full stop that ends no sentence.
      if (CUT_TOO_EARLY.test(open.trimEnd()) && open.length < line.length) continue
      if (open.trim() !== '') sentences.push(open.trim())
      open = ''
    }
    if (open.trim() !== '') sentences.push(open.trim())
    return sentences
  })
}
