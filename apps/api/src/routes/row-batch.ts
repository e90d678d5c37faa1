import * as z from 'zod';

/**
 * A body of many rows under one name. The rows are parsed one by one later, so that a malformed one does not refuse the others;
 * the contract shows what each should be.
 *
 * @param documented the name of the schema in the contract
 */
export function rowBatch<Name extends string>(name: Name, documented: string, limit: number) {
  const rows = z
    .array(z.unknown())
    .min(1)
    .max(limit)
    .meta({ items: { $ref: `#/components/schemas/${documented}` } });
  return z.object({ [name]: rows } as Record<Name, typeof rows>);
}
