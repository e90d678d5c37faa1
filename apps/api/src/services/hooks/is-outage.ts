import { AppError } from '@alongside/common';

/** Whether it is the storage that does not take anything now: then it is nobody's fault, and all wait. */
export function isOutage(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'unavailable';
}
