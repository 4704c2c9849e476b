import { kindOf } from './kinds.ts'
import { cutIntoPieces } from './pieces.ts'
import { readPlain, readTableFile } from './plain.ts'
import {
  type FileKind,
  type FileProblem,
  LIMITS,
  type ReadAnswer,
  type ReadFile,
  type ReadTask,
  Unreadable,
} from './reader-link.ts'
import type { Section } from './sections.ts'

/** Reads a file that came from outside. Only for the reading process: whatever goes wrong with it ends there. */
export async function readFile(task: ReadTask): Promise<ReadAnswer> {
  const bytes = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength)
  if (bytes.length > LIMITS.bytes) return { refused: 'too_large' }
  const read = await readerOf(bytes, task.isPasted)
  if ('problem' in read) return { refused: read.problem }
  try {
    const { sections, ...about } = await read.sections()
    const pieces = cutIntoPieces(sections)
    if (pieces.length === 0) throw new Unreadable('empty')
    return { done: { kind: read.kind, pages: null, pagesWithoutText: 0, ...about, pieces } }
  } catch (error) {
    return { refused: error instanceof Unreadable ? error.problem : 'damaged' }
  }
}

interface Reader {
  kind: FileKind
  sections(): Promise<Gathered> | Gathered
}

type Gathered = { sections: Section[] } & Partial<Pick<ReadFile, 'pages' | 'pagesWithoutText'>>

/** What reads it, with the library that takes: loaded for its kind alone, and a failure of ours is not the file's. */
async function readerOf(bytes: Buffer, isPasted: boolean): Promise<Reader | { problem: FileProblem }> {
  if (isPasted) return { kind: 'pasted', sections: () => ({ sections: readPlain(bytes.toString('utf8')) }) }
  const told = kindOf(bytes)
  if ('problem' in told) return told
  const { kind } = told
  switch (kind) {
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts')
      return { kind, sections: () => readPdf(bytes) }
    }
    case 'docx': {
      const { readDocx } = await import('./docx.ts')
      return { kind, sections: async () => ({ sections: await readDocx(bytes) }) }
    }
    case 'html': {
      const { readHtml } = await import('./html.ts')
      return { kind, sections: () => ({ sections: readHtml(told.text) }) }
    }
    case 'csv':
      return { kind, sections: () => ({ sections: readTableFile(told.text) }) }
    default:
      return { kind, sections: () => ({ sections: readPlain(told.text) }) }
  }
}
