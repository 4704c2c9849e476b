import { factsInput, saveFacts } from '../catalog/facts.ts'
import { parseInput } from '../catalog/input.ts'
import { write } from '../db/database.ts'
import { AppError, messageOf } from '../lib/errors.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import type { DataCommand } from './command.ts'

export const factsSet: DataCommand = {
  name: 'facts set',
  summary: 'Say what is true of the business as a whole: opening hours, address, delivery, payment, returns',
  arguments: [{ name: 'file', file: true, help: 'JSON, as PUT /facts of the API takes it' }],
  options: { tenant: { type: 'text', required: true, help: 'the business’s short name' } },
  async run({ instance, afterChange }, input) {
    const tenant = getTenantBySlug(instance.control, input.need('tenant'))
    const facts = parseInput(factsInput, jsonOf(input.file().bytes, input.file().name))
    const db = instance.tenants.db(tenant.id)
    const now = instance.clock.now()
    const saved = await write(db, () => saveFacts(db, facts, { timezone: tenant.timezone, now }))
    afterChange(tenant.id)
    return { value: saved, text: `The facts of “${tenant.name}” are saved.` }
  },
}

function jsonOf(bytes: Buffer, name: string): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes) // Also takes a byte order mark away.
    return JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec(messageOf(error))?.[1]
    const where = position === undefined ? '' : ` (character ${position})`
    throw new AppError(
      'invalid',
      `${name.slice(0, 80)} is not valid JSON in UTF-8${where}. Nothing was saved.`,
    )
  }
}
