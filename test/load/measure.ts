import type { Load, LoadSize } from './define-load.ts';
import { type ResultLine, resultLines } from './result-lines.ts';

/** Measures a budget; again, and the best of it counts, where only the clock can be to blame. */
export async function measure(load: Load, size: LoadSize): Promise<ResultLine[]> {
  let best = await measureOnce(load, size);
  for (let tries = 1; load.isByClock && tries < size.tries && best.some(({ holds }) => !holds); tries += 1) {
    if (performance.now() > size.retryUntilMs) break;
    const again = await measureOnce(load, size);
    best = best.map((line, at) => ({ ...better(load, line, again[at] ?? line), tries: tries + 1 }));
  }
  return best;
}

async function measureOnce(load: Load, size: LoadSize): Promise<ResultLine[]> {
  const began = performance.now();
  const lines = resultLines(load, await load.run(size), size);
  const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
  return lines.map((line) => ({ ...line, seconds }));
}

function better({ budgets }: Load, one: ResultLine, two: ResultLine): ResultLine {
  const isMore = budgets[one.name]?.isBetter === 'more';
  return (isMore ? two.value > one.value : two.value < one.value) ? two : one;
}
