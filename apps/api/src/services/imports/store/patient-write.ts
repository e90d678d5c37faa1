import { AppError } from '@alongside/common';
import type { StoreContext } from './define-row-store.ts';

const mostTries = 30;

/** The way to the writer, asking again for a while when its queue is full: an import is in no hurry. */
export function patientWrite(write: StoreContext['write']): StoreContext['write'] {
  return async (mutation, input) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await write(mutation, input);
      } catch (error) {
        if (!(error instanceof AppError) || error.retryAfterMs === undefined || tries >= mostTries) throw error;
        const waitMs = error.retryAfterMs;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  };
}
