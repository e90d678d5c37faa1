import type { ImportProgress } from '@alongside/common';

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressPrinter {
  show(progress: ImportProgress): void;
  end(): void;
}

const redrawMs = 100;
const lineMs = 2_000;

/** Shows how far an import is: one line that is drawn again on a terminal, a line now and then elsewhere. */
export function progressPrinter(screen: Screen, clock: () => number = Date.now): ProgressPrinter {
  const isTerminal = screen.isTTY === true;
  let shownAtMs = Number.NEGATIVE_INFINITY;
  let last: ImportProgress | undefined;
  const draw = (progress: ImportProgress) => {
    shownAtMs = clock();
    last = undefined;
    screen.write(isTerminal ? `\r\u001b[2K${progressLine(progress)}` : `${progressLine(progress)}\n`);
  };
  return {
    show(progress) {
      last = progress;
      if (clock() - shownAtMs >= (isTerminal ? redrawMs : lineMs)) draw(progress);
    },
    end() {
      if (last) draw(last);
      if (isTerminal && shownAtMs > 0) screen.write('\n');
    },
  };
}

/** Such as ` 34 %  52,000 rows  41,200 rows/s  3 rejected  about 3 s left`. */
export function progressLine({ rows, rejected, bytes, totalBytes, rowsPerSecond }: ImportProgress): string {
  const share = totalBytes ? Math.min(bytes / totalBytes, 1) : undefined;
  const perByte = bytes > 0 ? rows / bytes : 0;
  const left = totalBytes && rowsPerSecond > 0 ? Math.ceil(((totalBytes - bytes) * perByte) / rowsPerSecond) : 0;
  const parts = [
    share === undefined ? undefined : `${String(Math.floor(share * 100)).padStart(3)} %`,
    `${rows.toLocaleString('en')} rows`,
    `${rowsPerSecond.toLocaleString('en')} rows/s`,
    rejected > 0 ? `${rejected.toLocaleString('en')} rejected` : undefined,
    left > 0 ? `about ${left} s left` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join('  ');
}
