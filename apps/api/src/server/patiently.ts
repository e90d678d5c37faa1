import { AppError } from '@alongside/common';

const pauseMs = 50;
/** Longer than a key takes to make and a server to start; an import may take longer, and then its holder is named. */
const patienceMs = 10_000;

/**
 * Tries again while another process is in the way: `conflict` (it holds the data folder) or `unavailable` (it is starting or stopping).
 *
 * @throws whatever the last try threw
 */
export async function patiently<T>(open: () => Promise<T>, isPassing: () => boolean = () => true): Promise<T> {
  const deadlineMs = performance.now() + patienceMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const isInTheWay = error instanceof AppError && (error.code === 'conflict' || error.code === 'unavailable');
      if (!isInTheWay || !isPassing() || performance.now() > deadlineMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
