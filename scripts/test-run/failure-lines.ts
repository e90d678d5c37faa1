import type { FailedTest } from './failed-test.ts';

/** More nobody reads at the end of a log; so many failures have one cause, which the first ones tell. */
const mostLines = 40;
/** @unit characters */
const longest = 240;

/** A line for each thing that failed, `file: name: message`; past a screenful only how many more there are. */
export function failureLines(failures: readonly FailedTest[]): string[] {
  const lines = failures.map(({ file, name, message }) => {
    const line = [file, name, message].filter((piece) => piece !== '').join(': ');
    return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  });
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more`];
}
