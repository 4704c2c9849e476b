import { createApiToken, SCOPES, type Scope } from '../accounts/api-tokens.ts'
import { getTenantBySlug } from '../tenants/register.ts'
import type { DataCommand } from './command.ts'

export const tokenCreate: DataCommand = {
  name: 'token create',
  summary: 'Make a token for the API; it is shown this once',
  options: {
    tenant: { type: 'text', required: true, help: 'the business it is for' },
    scope: {
      type: 'text',
      required: true,
      oneOf: SCOPES,
      help: 'what it may do; each includes the ones before',
    },
    name: { type: 'text', help: 'what it is for, to tell it from others' },
  },
  run({ instance }, input) {
    const tenant = getTenantBySlug(instance.control, input.need('tenant'))
    const scope = input.word<Scope>('scope') ?? 'read'
    const token = createApiToken(instance.control, tenant.id, scope, instance.clock.now(), input.need('name'))
    return { value: { token }, text: token }
  },
}
