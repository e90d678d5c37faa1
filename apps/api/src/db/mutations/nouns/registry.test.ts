import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import * as schema from '../../schema/workspace/registry.ts';
import { nouns } from './registry.ts';

const tables = new Map(Object.values(schema).map((table) => [getTableConfig(table).name, getTableConfig(table)]));

describe.each(nouns.map((noun) => [noun.noun, noun] as const))('%s', (_, { table, columns, naturalKey, defaults }) => {
  const stored = tables.get(table)?.columns ?? [];

  test('writes columns that its table has', () => {
    const names = stored.map(({ name }) => name);
    expect(columns.map(({ column }) => column).filter((column) => !names.includes(column))).toEqual([]);
    expect(naturalKey === undefined || names.includes(naturalKey)).toBe(true);
  });

  test('gives defaults to fields of its own', () => {
    const fields = columns.map(({ field }) => field);
    expect(Object.keys(defaults).filter((field) => !fields.includes(field))).toEqual([]);
  });
});

test('no two nouns share a table', () => {
  expect(new Set(nouns.map(({ table }) => table)).size).toBe(nouns.length);
});
