import type { SqlValue } from '../sql-connection.ts';

/**
 * An object of the columns that hold something. The statement that read them and the schema behind it decide the type: say it
 * where the statement stands.
 */
export function filled<Shape>(columns: { readonly [Field in keyof Shape]-?: SqlValue | undefined }): Shape {
  const object: Record<string, unknown> = {};
  for (const [field, value] of Object.entries<SqlValue | undefined>(columns))
    if (value !== null && value !== undefined) object[field] = value;
  return object as Shape;
}
