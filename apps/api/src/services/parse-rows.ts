import type { RowResult } from '@alongside/common';
import type * as z from 'zod';
import type { WorkspaceContext } from '../workspace-context.ts';

/** Rows that make sense, with their places in the batch, and a rejection for each that does not. */
export interface ParsedRows<Row> {
  readonly good: readonly { readonly index: number; readonly row: Row }[];
  readonly rejected: readonly RowResult[];
}

/** After so long other requests have their turn: a thousand rows take some ten. @unit milliseconds */
const turnMs = 0.5;
/** So many are not worth a turn of their own: of more, reading the JSON took a turn already. */
const fewRows = 50;

/** Parses the rows of a batch one by one, so that a malformed one does not refuse its neighbours. */
export async function parseRows<Schema extends z.ZodType>(
  schema: Schema,
  rows: readonly unknown[],
  giveWay: WorkspaceContext['giveWay'],
): Promise<ParsedRows<z.infer<Schema>>> {
  const good: { index: number; row: z.infer<Schema> }[] = [];
  const rejected: RowResult[] = [];
  let turnEndsMs = rows.length > fewRows ? 0 : performance.now() + turnMs;
  for (const [index, row] of rows.entries()) {
    if (performance.now() >= turnEndsMs) {
      await giveWay();
      turnEndsMs = performance.now() + turnMs;
    }
    const parsed = schema.safeParse(row);
    if (parsed.success) good.push({ index, row: parsed.data });
    else rejected.push({ index, status: 'rejected', code: 'invalid_request', message: explain(parsed.error) });
  }
  return { good, rejected };
}

/** Puts the results of the good rows back in their places among all. */
export function inPlace<Row>({ good, rejected }: ParsedRows<Row>, results: readonly RowResult[]): RowResult[] {
  const placed = results.map((result) => ({ ...result, index: good[result.index]?.index ?? result.index }));
  return [...placed, ...rejected].sort((a, b) => a.index - b.index);
}

function explain(error: z.ZodError): string {
  const places = error.issues.slice(0, 5).map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
  return places.join('; ').slice(0, 500);
}
