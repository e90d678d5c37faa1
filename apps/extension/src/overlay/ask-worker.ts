import { ask } from '../ask.ts';
import type { Answers, FrameMessage } from '../messages.ts';

const tries = 4;
const waitMs = 150;

/**
 * Asks the worker, again if it died with the question: every message is safe to repeat (events carry their own ids).
 *
 * @param lost is told when it stays without an answer
 * @throws Error when the extension is gone for good
 */
export async function askWorker<M extends FrameMessage>(message: M, lost: () => void = () => {}): Promise<Answers[M['type']]> {
  for (let left = tries; ; left -= 1) {
    try {
      return await ask(message);
    } catch (error) {
      if (left <= 1) {
        lost();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
