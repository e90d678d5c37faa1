import { AppError, type ImportKind } from '@alongside/common';
import { headerKey } from './header-key.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportKindDefinition } from './kinds/define-import-kind.ts';
import type { VendorExport } from './vendors/define-vendor-export.ts';
import { vendorExports } from './vendors/registry.ts';

/** A mapping to this field leaves the column out. */
const ignoredField = '-';

/** Which column fills which field. */
export interface HeaderMap {
  readonly columns: readonly string[];
  /** Places of the columns of each field, the best first. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly ignored: readonly string[];
  /** The vendor's file that the header was recognised as. */
  readonly file: VendorExport | undefined;
}

/**
 * Reads the header.
 *
 * @throws AppError `invalid_request` that lists what was seen and what is needed
 */
export function mapHeader(cells: readonly string[], definition: ImportKindDefinition, options: ImportOptions): HeaderMap {
  const columns = cells.map((cell) => cell.trim());
  while (columns.at(-1) === '') columns.pop();
  refuseDuplicates(columns);
  const file = recognise(columns, definition.kind, options.vendor);
  const places = new Map<string, number[]>();
  const used = new Set<number>();
  const claim = (field: string, at: number) => {
    used.add(at);
    if (field !== ignoredField) places.set(field, [...(places.get(field) ?? []), at]);
  };
  for (const [column, field] of Object.entries(options.mapping ?? {})) claimMapped(column, field, columns, definition, file, claim);
  const said = new Set(used);
  const byKey = new Map(columns.map((column, at) => [headerKey(column), at]));
  const find = (headers: readonly string[], taken: ReadonlySet<number>) =>
    new Set(headers.flatMap((header) => byKey.get(headerKey(header)) ?? []).filter((at) => !taken.has(at)));
  const mapped = new Set(places.keys());
  // One column of a vendor may fill two fields: an event's time is also part of its name.
  for (const [field, headers] of Object.entries(file?.columns ?? {})) {
    if (!mapped.has(field)) for (const at of find(headers, said)) claim(field, at);
  }
  for (const [field, headers] of Object.entries(definition.fields)) {
    if (!places.has(field)) for (const at of find([field, ...headers], used)) claim(field, at);
  }
  for (const group of definition.needs) {
    if (!group.some((field) => places.has(field) || (field === 'type' && options.type !== undefined))) {
      throw refusal(columns, definition, group, file);
    }
  }
  return { columns, places, ignored: columns.filter((_, at) => !used.has(at)), file };
}

function claimMapped(
  column: string,
  field: string,
  columns: readonly string[],
  definition: ImportKindDefinition,
  file: VendorExport | undefined,
  claim: (field: string, at: number) => void,
): void {
  const at = columns.findIndex((one) => one === column || headerKey(one) === headerKey(column));
  if (at < 0) throw new AppError('invalid_request', `the mapping speaks of a column that the file does not have: ${shown([column])}`);
  if (field !== ignoredField && !Object.hasOwn(definition.fields, field) && !Object.hasOwn(file?.columns ?? {}, field)) {
    const known = Object.keys(definition.fields).join(', ');
    throw new AppError(
      'invalid_request',
      `the mapping speaks of a field that ${definition.kind} do not have: ${shown([field])}. Known: ${known}`,
    );
  }
  claim(field, at);
}

function refuseDuplicates(columns: readonly string[]): void {
  const twice = columns.filter((column, at) => column !== '' && columns.indexOf(column) !== at);
  if (twice.length > 0) throw new AppError('invalid_request', `the header names a column twice: ${shown([...new Set(twice)])}`);
}

function recognise(columns: readonly string[], kind: ImportKind, wanted: ImportOptions['vendor']): VendorExport | undefined {
  if (wanted === 'none') return undefined;
  const names = new Set(columns);
  const files: readonly VendorExport[] = vendorExports.filter(
    (file) => file.kind === kind && (wanted === undefined || file.vendor === wanted),
  );
  return files.find((file) => wanted !== undefined || file.signature.every((group) => group.some((header) => names.has(header))));
}

function refusal(
  columns: readonly string[],
  definition: ImportKindDefinition,
  group: readonly string[],
  file: VendorExport | undefined,
): AppError {
  const names = new Set(columns);
  const other = vendorExports.find(
    (one) => one.kind !== definition.kind && one.signature.every((headers) => headers.some((header) => names.has(header))),
  );
  const hint = other ? ` This looks like ${other.vendor}'s export of ${other.kind}: import it as ${other.kind}.` : '';
  const headers = group.flatMap((field) => file?.columns[field] ?? [field]).slice(0, 8);
  return new AppError(
    'invalid_request',
    `the header has no column for ${group.join(' or ')} of ${definition.kind}. Seen: ${shown(columns)}. ` +
      `Needed is one of: ${shown(headers)}, or a mapping of a column to ${group[0]}.${hint}`,
  );
}

function shown(names: readonly string[]): string {
  const some = names.slice(0, 40).map((name) => JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name));
  return some.join(', ') + (names.length > 40 ? ` and ${names.length - 40} more` : '');
}
