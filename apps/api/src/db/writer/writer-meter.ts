import type { Metrics } from '../../metrics/metrics.ts';
import { writerBatch } from '../../metrics/writer-batch.ts';
import { writerCommit } from '../../metrics/writer-commit.ts';
import { writerWait } from '../../metrics/writer-wait.ts';

type Histogram = typeof writerBatch | typeof writerCommit | typeof writerWait;
const histograms: readonly Histogram[] = [writerBatch, writerCommit, writerWait];

/** Of each: the sum, a count for each bucket, and one for what lies above the last. */
const cellsOf = ({ buckets = [] }: Histogram) => buckets.length + 2;
const bytes = histograms.reduce((sum, histogram) => sum + cellsOf(histogram), 0) * Float64Array.BYTES_PER_ELEMENT;

/** What the writer's thread measures of itself: counted there, read here, and no message for it. */
export class WriterMeter {
  /** For the other thread. */
  readonly buffer: SharedArrayBuffer;
  readonly #cells: ReadonlyMap<Histogram, Float64Array>;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(bytes)) {
    this.buffer = buffer;
    let at = 0;
    const cells = new Map<Histogram, Float64Array>();
    for (const histogram of histograms) {
      const length = cellsOf(histogram);
      cells.set(histogram, new Float64Array(buffer, at * Float64Array.BYTES_PER_ELEMENT, length));
      at += length;
    }
    this.#cells = cells;
  }

  /** @unit milliseconds */
  waited(ms: number): void {
    this.#observe(writerWait, ms / 1_000);
  }

  /** @param writes how many shared the transaction */
  committed(writes: number, ms: number): void {
    this.#observe(writerBatch, writes);
    this.#observe(writerCommit, ms / 1_000);
  }

  tell(metrics: Metrics): void {
    for (const [histogram, [sum = 0, ...counts]] of this.#cells)
      if (counts.some((count) => count > 0)) metrics.replace(histogram, {}, sum, counts);
  }

  #observe(histogram: Histogram, value: number): void {
    const cells = this.#cells.get(histogram);
    if (!cells) return;
    const { buckets = [] } = histogram;
    let at = 0;
    while (at < buckets.length && value > Number(buckets[at])) at += 1;
    cells[0] = Number(cells[0]) + value;
    cells[at + 1] = Number(cells[at + 1]) + 1;
  }
}
