import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  out: './migrations/journal',
  schema: './src/journal/schema.ts',
})
