const tries = 5;
const windowMs = 5_000;

/** Lets something happen again at most 5 times in 5 seconds; refused once, it stays refused. */
export function reviveLimit(now: () => number = () => Date.now()): () => boolean {
  let at: number[] = [];
  let isOver = false;
  return () => {
    at = [...at.filter((each) => now() - each < windowMs), now()];
    isOver ||= at.length > tries;
    return !isOver;
  };
}
