import { z } from 'zod'
import { asLanguage } from '../language/languages.ts'
import { ACTIONS, HANDOFF_REASONS, INTENTS, type Understanding, type UnderstandingContext } from '../understanding.ts'

const output = z.object({
  intent: z.enum(INTENTS),
  action: z.enum(ACTIONS),
  language: z.string().max(8),
  items: z.array(z.number().int()).max(10),
  quantities: z.array(z.number().int()).max(10),
  options: z.array(z.string().max(60)).max(6),
  entries: z.array(z.number().int()).max(5),
  needsPerson: z.enum(['none', ...HANDOFF_REASONS]),
  phrase: z.string().max(200).nullable(),
})

/** For Ollama's `format`: flat, so that small models keep to it. */
export const OUTPUT_SCHEMA = z.toJSONSchema(output)

const MAX_OUTPUT_CHARACTERS = 4_000

/** What the model said, if it can be used: unknown indexes and languages fall away, anything malformed is null. */
export function readOutput(text: string, context: UnderstandingContext): Understanding | null {
  if (text.length > MAX_OUTPUT_CHARACTERS) return null
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  const result = output.safeParse(parsed)
  if (!result.success) return null
  const said = result.data
  const within = (length: number) => (index: number) => index >= 0 && index < length
  return {
    ...said,
    language: asLanguage(said.language) ?? context.language,
    items: [...new Set(said.items)].filter(within(context.candidates.length)),
    entries: [...new Set(said.entries)].filter(within(context.entries.length)),
    quantities: said.quantities.map(count => (count >= 1 && count <= 999 ? count : 1)),
  }
}
