import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  out: './migrations/control',
  schema: [
    './src/tenants/schema.ts',
    './src/accounts/schema.ts',
    './src/audit/schema.ts',
    './src/audit/control-schema.ts',
    './src/egress/schema.ts',
    './src/operations/schema.ts',
  ],
})
