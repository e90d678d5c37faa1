import { randomFrom } from '../../integration/crash/random-from.ts';
import { inThread } from '../in-thread.ts';
import type { Plant } from '../shimmed-server.ts';
import { faultKinds } from './fault-kinds.ts';
import type { FaultTrial, LaneOptions } from './fault-lane.ts';
import { addFaultReports, type FaultReport, noFaults } from './fault-report.ts';

interface Options {
  readonly from: number;
  readonly until: number;
  /** Every so many. */
  readonly step?: number;
  readonly seed: number;
  readonly lanes: number;
  readonly plant?: Plant | undefined;
  readonly slack?: number | undefined;
  /** Whether each call is failed in one way only, the ways taking turns. */
  readonly isThin?: boolean | undefined;
  readonly say?: ((line: string) => void) | undefined;
  /** Names of kinds; all unless told. */
  readonly kinds?: readonly string[] | undefined;
}

/** Every kind of fault at every call in a range, once and lasting, in an order that follows from the seed. */
export async function sweepFaults({ from, until, step = 1, seed, lanes, plant, slack, isThin, say, kinds }: Options): Promise<FaultReport> {
  const random = randomFrom(seed);
  const trials: FaultTrial[] = [];
  for (let at = from; at <= until; at += step) {
    const ways = faultKinds
      .filter(({ name }) => kinds?.includes(name) ?? true)
      .flatMap((kind) => [false, true].map((isLasting) => ({ kind, at, isLasting })));
    trials.push(...(isThin ? [ways[at % ways.length] as FaultTrial] : ways));
  }
  const shuffled = trials.map((trial) => ({ trial, place: random() })).toSorted((a, b) => a.place - b.place);
  const reports = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      // Each apart: while one looks at its server's files, another would take the time for its own server's.
      inThread<FaultReport>(
        new URL('./fault-lane-thread.ts', import.meta.url),
        {
          name: `lane-${lane}`,
          seed: seed + 1_000 * lane,
          trials: shuffled.filter((_each, place) => place % lanes === lane).map(({ trial }) => trial),
          plant,
          slack,
        } satisfies LaneOptions,
        say,
      ),
    ),
  );
  return reports.reduce(addFaultReports, noFaults);
}
