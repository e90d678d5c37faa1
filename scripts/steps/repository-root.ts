import { resolve } from 'node:path';

/** The folder that holds the root package.json. */
export const repositoryRoot = resolve(import.meta.dirname, '../..');
