import { AppError } from '@alongside/common';
import { diskTrouble } from '../disk-trouble.ts';

/**
 * What somebody at a terminal is told of a failure that is no bug: the product's own, and those of the disk and the file system.
 *
 * @returns `undefined` for a bug, which is to be seen whole
 */
export function plainFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const isExpected = error instanceof AppError || diskTrouble(error) !== undefined || 'syscall' in error;
  return isExpected ? error.message : undefined;
}
