import { defineConfig } from 'drizzle-kit';

/** Used by `pnpm migrations:generate` only: it writes the next migration, which a person then reads and names. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema/index.ts',
  out: '../../migrations',
});
