import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  out: './migrations/tenant',
  schema: [
    './src/audit/schema.ts',
    './src/catalog/schema.ts',
    './src/contacts/schema.ts',
    './src/channels/schema.ts',
    './src/inbox/schema.ts',
    './src/media/schema.ts',
    './src/templates/schema.ts',
    './src/jobs/schema.ts',
    './src/journal/tenant-schema.ts',
    './src/replies/schema.ts',
  ],
})
