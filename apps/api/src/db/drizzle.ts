// The one door to drizzle. Node reads drizzle-orm's package.json (179 kB) anew for every file that imports it: fifty such imports
// were half a second of every start.
export { and, desc, eq, getTableColumns, gt, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
export { blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
