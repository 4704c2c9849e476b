/** What came out when an answer was decided again, with nothing sent. */
export type Reproduced =
  /** Made before inputs were kept, or its messages are gone. */
  | { state: 'not_kept' }
  | {
      state: 'same' | 'different'
      text: string
      /** What is not as it was then. */
      changed: ('messages' | 'sources' | 'model' | 'prompt')[]
    }
