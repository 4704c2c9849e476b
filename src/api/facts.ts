import { factsInput, factsView, getFacts, saveFacts } from '../catalog/facts.ts'
import { parseInput } from '../catalog/input.ts'
import { write } from '../db/database.ts'
import type { Operation } from './operation.ts'

const FACTS = { description: 'The facts', schema: factsView }

export const factOperations: Operation[] = [
  {
    method: 'get',
    path: '/facts',
    scope: 'read',
    summary: 'What is true of the business as a whole',
    answers: { 200: FACTS },
    handle: (_deps, req, res) => void res.json(getFacts(req.tenant.db, req.tenant.timezone)),
  },
  {
    method: 'put',
    path: '/facts',
    scope: 'write',
    summary: 'Make the facts say exactly this; what is left out is emptied',
    body: factsInput,
    answers: { 200: FACTS },
    async handle({ instance, changed }, req, res) {
      const { db, id: tenantId, timezone } = req.tenant
      const input = parseInput(factsInput, req.body ?? {})
      const now = instance.clock.now()
      const facts = await write(db, () => saveFacts(db, input, { timezone, now }))
      changed(tenantId)
      res.json(facts)
    },
  },
]
