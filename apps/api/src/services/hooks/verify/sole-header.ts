import type { RawDelivery } from '../raw-delivery.ts';
import { refuse } from './refuse.ts';

/**
 * The header's value: a second one of the same name could be the one that somebody else reads.
 *
 * @throws AppError when it is missing, empty or there twice
 */
export function soleHeader({ headers }: Pick<RawDelivery, 'headers'>, name: string): string {
  const values = headers.filter(([given]) => given.toLowerCase() === name);
  if (values.length > 1) refuse('header_repeated');
  return values[0]?.[1] || refuse('header_missing');
}
