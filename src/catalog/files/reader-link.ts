/** What the reading process is asked, and what it gives back: the words between the two processes. */
export interface ReadTask {
  bytes: Uint8Array
  /** Typed or pasted by the team: text, whatever it looks like. */
  isPasted: boolean
}

export type FileKind = 'pdf' | 'docx' | 'html' | 'csv' | 'md' | 'txt' | 'pasted'

/** A piece of a file that says one thing: what is searched, shown and quoted. */
export interface Piece {
  /** The headings above it, outermost first. */
  heading: string | null
  /** From 1, where the file has pages. */
  page: number | null
  text: string
}

export interface ReadFile {
  kind: FileKind
  pages: number | null
  /** Pages that are pictures only: what they say is not here. */
  pagesWithoutText: number
  pieces: Piece[]
}

export const PROBLEMS = {
  scanned:
    'The pages of this PDF are pictures without text. Save the document as a PDF with text where it was written, or paste its text.',
  password: 'This file is protected by a password. Save it without one and send it again.',
  too_large: 'This file is larger than 20 MB. Split it, or save it without its pictures.',
  too_many_pages: 'This file has more than 500 pages. Split it and send the parts that customers ask about.',
  too_much_text: 'This file has more text than can be kept: two million characters. Split it.',
  damaged: 'This file cannot be opened: it is damaged or not complete. Save it anew and send it again.',
  too_slow: 'Reading this file took too long. Save it anew, or paste its text.',
  too_much_memory: 'Reading this file needs more memory than it may. Save it anew, or paste its text.',
  empty: 'There is no text in this file.',
  spreadsheet: 'This is a spreadsheet. Save it as CSV and send that.',
  old_word: 'This is an older kind of document. Save it as DOCX or PDF and send that.',
  picture: 'This is a picture. Type or paste what it says.',
  archive: 'This is an archive. Send the files in it one by one.',
  mixed_letters:
    'Some letters of this file are not UTF-8, though the rest of it is. Write them anew, save it as UTF-8 and send it again.',
  unknown_kind: 'This is no PDF, Word document, web page, table or text.',
  interrupted: 'The server stopped while it read this file. Send it again.',
} as const

/** Why a file was not read. It is about the file: another try ends the same. */
export type FileProblem = keyof typeof PROBLEMS

export type ReadAnswer = { done: ReadFile } | { refused: FileProblem }

export const LIMITS = {
  bytes: 20_000_000,
  pages: 500,
  characters: 2_000_000,
  pieces: 5_000,
  /** What a Word document may unfold to. */
  unfoldedBytes: 60_000_000,
}

/** A file cannot be read, and this is why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super(problem)
    this.problem = problem
  }
}
