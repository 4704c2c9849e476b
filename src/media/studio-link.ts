/** What the studio is asked, and what it gives back: the words between the two processes. */
export type StudioTask =
  /** A picture that came from outside: one that is safe to show, and a small one. */
  | { task: 'picture'; bytes: Uint8Array }
  /** A picture of the team's: without what it tells about the camera and the place, small enough to send. */
  | { task: 'clean'; bytes: Uint8Array }
  /** A voice note: how loud it is, over its time. */
  | { task: 'voice'; bytes: Uint8Array }
  /** The same, in pieces that a model can be given to hear. */
  | { task: 'speech'; bytes: Uint8Array }

/** Why it was not done. It is about the file: another try ends the same. */
export type StudioRefusal = 'too_many_pixels' | 'damaged' | 'too_slow' | 'too_much_memory' | 'infected'

export interface ShownPicture {
  /** WebP. */
  safe: Uint8Array
  thumbnail: Uint8Array
  width: number
  height: number
}

export interface CleanPicture {
  bytes: Uint8Array
  mime: string
}

export interface Voice {
  /** 64 values from 0 to 100. */
  waveform: number[]
  durationMs: number
}

export interface Speech {
  /** WAV, 16 kHz, one channel, at most half a minute each. */
  pieces: Uint8Array[]
  /** There was more of it than is given to a model. */
  isCut: boolean
}

export type StudioAnswer<Result> = { done: Result } | { refused: StudioRefusal }

/** The studio ends with it when a file made it need more memory than it may. */
export const OUT_OF_MEMORY_EXIT = 70
