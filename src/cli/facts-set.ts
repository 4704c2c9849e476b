import { factsInput, saveFacts } from '../catalog/facts.ts'
import { parseInput } from '../catalog/input.ts'
import { write } from '../db/database.ts'
import { AppError } from '../lib/errors.ts'
import { parseJson } from '../lib/json.ts'
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
  const parsed = parseJson(bytes)
  if ('value' in parsed) return parsed.value
  throw new AppError('invalid', `${name.slice(0, 80)} ${parsed.problem} Nothing was saved.`)
}
