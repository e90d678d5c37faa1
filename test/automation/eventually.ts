import { Hopeless } from './hopeless.ts';

const pauseMs = 20;

/**
 * The first answer of `ask` that is neither `undefined` nor an error, asked again and again.
 *
 * @param what the condition in words, for the failure
 * @throws Error when it has not come true in time; the last error of `ask` is its cause
 */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>, withinMs = 10_000): Promise<T> {
  const deadline = performance.now() + withinMs;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      cause = undefined;
    } catch (error) {
      if (error instanceof Hopeless) throw error;
      cause = error;
    }
    if (performance.now() > deadline) throw new Error(`${what}: not within ${withinMs} ms`, { cause });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
