import { readJson } from './read-json.ts';
import { refuse } from './verify/refuse.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON in a body.
 *
 * @throws AppError when it is none, no object and no list, or not in UTF-8
 */
export function parseBody(bytes: Uint8Array): { text: string; value: object } {
  const text = read(() => decoder.decode(bytes));
  const value: unknown = read(() => readJson(text));
  if (typeof value !== 'object' || value === null) refuse('body_malformed');
  return { text, value };
}

function read<Result>(how: () => Result): Result {
  try {
    return how();
  } catch {
    // What it says of the place would quote what stands there.
    return refuse('body_malformed');
  }
}
