import { createRequire } from 'node:module';

// The one door to drizzle. Required, not imported: for every file that is imported Node parses the package.json of its package anew, and
// drizzle-orm's has 179 kB. Its hundred files were a third of a second of every start, and most of the garbage.
const require = createRequire(import.meta.url);
const orm = require('drizzle-orm') as typeof import('drizzle-orm');
const core = require('drizzle-orm/sqlite-core') as typeof import('drizzle-orm/sqlite-core');

export type { SQL } from 'drizzle-orm';
export const { and, desc, eq, getTableColumns, gt, inArray, isNull, lt, lte, or, sql } = orm;
export const { blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } = core;
export const { drizzle } = require('drizzle-orm/libsql/sqlite3') as typeof import('drizzle-orm/libsql/sqlite3');
export const { createClient } = require('@libsql/client/sqlite3') as typeof import('@libsql/client/sqlite3');
