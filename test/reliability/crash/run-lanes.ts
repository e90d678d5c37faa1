import { randomFrom } from '../../integration/crash/random-from.ts';
import { crashLane } from './crash-lane.ts';
import type { CrashReport } from './crash-report.ts';

interface Wish {
  readonly cycles: number;
  readonly seed: number;
  readonly lanes: number;
  /** Ends all lanes early. */
  readonly signal?: AbortSignal;
  readonly onCycle?: (report: CrashReport) => void;
}

/** Servers of one process take most kills: they are back sooner. */
const shareOfSeveral = 0.25;

/** Lanes of servers of one and of two processes side by side. The kills that a lane does not come to are taken by the others. */
export async function runLanes({
  cycles,
  seed,
  lanes,
  signal,
  onCycle,
}: Wish): Promise<{ readonly workers: number; readonly report: CrashReport }[]> {
  const several = Math.max(1, Math.round(lanes * shareOfSeveral));
  const inSeveral = Math.round(cycles * shareOfSeveral);
  return Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const workers = lane < several ? 2 : 1;
      const [all, among, place] = workers > 1 ? [inSeveral, several, lane] : [cycles - inSeveral, lanes - several, lane - several];
      const own = Math.floor((all * (place + 1)) / among) - Math.floor((all * place) / among);
      return {
        workers,
        report: await crashLane({ name: `lane-${lane}`, cycles: own, workers, random: randomFrom(seed + lane), signal, onCycle }),
      };
    }),
  );
}
