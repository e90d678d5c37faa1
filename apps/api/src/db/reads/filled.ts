import type { SqlValue } from '../sql-connection.ts';

/**
 * An object of the columns that hold something. The statement that read them and the schema behind it decide the type: say it
 * where the statement stands.
 */
export function filled<Shape>(columns: { readonly [Field in keyof Shape]-?: SqlValue | undefined }): Shape {
  const object: Record<string, unknown> = {};
  for (const field in columns) if (columns[field] !== null && columns[field] !== undefined) object[field] = columns[field];
  return object as Shape;
}
