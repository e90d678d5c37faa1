import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './src/db/schema/workspace/registry.ts', out: './drizzle/workspace' });
