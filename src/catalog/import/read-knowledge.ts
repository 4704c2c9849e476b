import { MAX_ANSWER, MAX_QUESTION, MAX_TOPIC } from '../knowledge.ts'
import type { SkippedRow } from '../schema.ts'
import { cleanCell, csvRows } from './csv.ts'
import { type Field, KNOWLEDGE } from './dialects.ts'
import { readHeader } from './header.ts'

/** A question of a file. A topic the file has no column for is left out, and stays as it is. */
export interface KnowledgeDraft {
  line: number
  id: string
  question: string
  answer: string
  topic?: string | null
}

export interface KnowledgeFile {
  drafts: KnowledgeDraft[]
  problems: SkippedRow[]
  unknownColumns: string[]
  refused: boolean
}

const MAX_ENTRIES = 100_000
const LONGEST = { id: 200, question: MAX_QUESTION, answer: MAX_ANSWER, topic: MAX_TOPIC }
type Name = keyof typeof LONGEST

/** CSV with a header, or JSONL: one object a line. */
export function readKnowledge(text: string): KnowledgeFile {
  const file = text.trimStart().startsWith('{') ? readLines(text) : readTable(text)
  if (file.drafts.length <= MAX_ENTRIES) return file
  return refused([
    { line: 1, column: '', reason: `the file has more than ${MAX_ENTRIES} questions – split it` },
  ])
}

function refused(problems: SkippedRow[]): KnowledgeFile {
  return { drafts: [], problems, unknownColumns: [], refused: true }
}

function readTable(text: string): KnowledgeFile {
  const header = readHeader(text, [], [KNOWLEDGE])
  if ('reason' in header) return refused([header])
  const { columns, names, unknown } = header
  const drafts: KnowledgeDraft[] = []
  const problems = [...header.problems]
  for (const row of csvRows(text, header.delimiter, header.body)) {
    if (row.problem) {
      problems.push({ line: row.line, column: names[row.problem.column] ?? '', reason: row.problem.reason })
      continue
    }
    const cell = (field: Field) => cleanCell(row.cells[columns.get(field) ?? -1] ?? '')
    const draft = { line: row.line, id: cell('id'), question: cell('question'), answer: cell('answer') }
    const whole = columns.has('topic') ? { ...draft, topic: cell('topic') || null } : draft
    const found = problemsOf(whole).filter(({ column }) => columns.has(column as Field))
    problems.push(...found)
    if (found.length === 0) drafts.push(whole)
  }
  if (header.problems.length > 0) return { ...refused(problems), unknownColumns: unknown }
  return { drafts, problems, unknownColumns: unknown, refused: false }
}

function readLines(text: string): KnowledgeFile {
  const drafts: KnowledgeDraft[] = []
  const problems: SkippedRow[] = []
  text.split('\n').forEach((content, at) => {
    if (content.trim() === '') return
    const draft = draftOfLine(content, at + 1)
    const found = 'reason' in draft ? [draft] : problemsOf(draft)
    problems.push(...found)
    if (!('reason' in draft) && found.length === 0) drafts.push(draft)
  })
  return { drafts, problems, unknownColumns: [], refused: false }
}

function draftOfLine(content: string, line: number): KnowledgeDraft | SkippedRow {
  const entry = parsed(content)
  if (!entry)
    return {
      line,
      column: '',
      reason: 'this line is not a JSON object such as {"question": "…", "answer": "…"}',
    }
  for (const name of Object.keys(LONGEST)) {
    const value = entry[name]
    if (
      value !== undefined &&
      value !== null &&
      typeof value !== 'string' &&
      !(name === 'id' && typeof value === 'number')
    ) {
      return { line, column: name, reason: 'must be text' }
    }
  }
  const text = (name: Name) => cleanCell(String(entry[name] ?? ''))
  const draft = { line, id: text('id'), question: text('question'), answer: text('answer') }
  return 'topic' in entry ? { ...draft, topic: text('topic') || null } : draft
}

function parsed(content: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function problemsOf(draft: KnowledgeDraft): SkippedRow[] {
  const problems: SkippedRow[] = []
  for (const [name, longest] of Object.entries(LONGEST) as [Name, number][]) {
    const text = draft[name] ?? ''
    if (text === '' && (name === 'question' || name === 'answer')) {
      problems.push({ line: draft.line, column: name, reason: 'is empty' })
    } else if (text.length > longest) {
      const reason = `the text has ${text.length} characters – at most ${longest} are kept`
      problems.push({ line: draft.line, column: name, reason })
    }
  }
  return problems
}
