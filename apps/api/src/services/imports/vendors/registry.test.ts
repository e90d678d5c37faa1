import { describe, expect, test } from 'vitest';
import { importKinds } from '../kinds/registry.ts';
import { mapHeader } from '../map-header.ts';
import type { VendorExport } from './define-vendor-export.ts';
import { vendorExports } from './registry.ts';

const files: readonly VendorExport[] = vendorExports;

/** The shortest header of this vendor's: what it is known by, and what its kind cannot do without. */
function headerOf({ kind, signature, columns }: VendorExport): string[] {
  const known = signature.map(([header = '']) => header);
  const isThere = (field: string): boolean => [field, ...(columns[field] ?? [])].some((header) => known.includes(header));
  const missing = importKinds[kind].needs.filter((group) => !group.some(isThere));
  return [...new Set([...known, ...missing.map(([field = '']) => columns[field]?.[0] ?? field)])];
}

describe.each(files.map((file) => [`${file.vendor} ${file.kind}`, file] as const))('%s', (_, file) => {
  const { fields } = importKinds[file.kind];

  test('is recognised by its own header, and none that is tried before it takes it', () => {
    expect(mapHeader(headerOf(file), importKinds[file.kind], {}).file).toBe(file);
  });

  test('fills fields that its kind has, and ids that name CRM records', () => {
    const ids = [file.linkField, ...(file.accountLink ? ['crmAccountId'] : [])];
    expect(Object.keys(file.columns).filter((field) => !Object.hasOwn(fields, field) && !ids.includes(field))).toEqual([]);
  });
});
