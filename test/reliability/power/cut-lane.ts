import { collectGarbage } from '@alongside/api/db/writer/collect-garbage.ts';
import { randomFrom } from '../../integration/crash/random-from.ts';
import { memoryFolder } from '../memory-folder.ts';
import { readDiskLog } from '../shim/read-disk-log.ts';
import { findTorn, promisedBy } from '../workload/find-torn.ts';
import { DiskModel } from './disk-model.ts';
import { ImageReader } from './read-image.ts';
import type { PowerRecording } from './record-run.ts';

/** What cuts did to a recording. */
export interface CutReport {
  readonly cuts: number;
  /** Cuts after which something acknowledged was gone. */
  readonly lossy: number;
  /** Cuts after which a database was damaged or did not open. */
  readonly damaged: number;
  /** Cuts after which a write was there in part. */
  readonly halved: number;
  /** Rows acknowledged before the cut, over all cuts. */
  readonly acknowledged: number;
  /** The first findings in words. */
  readonly findings: readonly string[];
}

interface CutOptions {
  readonly recording: PowerRecording;
  readonly cuts: number;
  readonly seed: number;
}

/** How many connections may wait to be let go of. */
const collectEvery = 25;
const mostFindings = 5;

/** Cuts the power at random moments of a recording, and looks at what is left each time. */
export function cutLane({ recording, cuts, seed }: CutOptions): CutReport {
  const random = randomFrom(seed);
  const events = readDiskLog(recording.logPath);
  const moments = Array.from({ length: cuts }, () => Math.floor(random() * (events.length + 1))).toSorted((a, b) => a - b);
  const { writes } = recording;
  const byRequest = new Map(writes.map(({ requestId, traces }) => [requestId, promisedBy(traces)]));
  const model = new DiskModel();
  const reader = new ImageReader(memoryFolder('power'));
  const promised = new Set<string>();
  const findings: string[] = [];
  const report = { cuts, lossy: 0, damaged: 0, halved: 0, acknowledged: 0, findings };
  let at = 0;
  for (const [count, moment] of moments.entries()) {
    for (; at < moment; at += 1) {
      const event = events[at];
      if (event?.type === 'answer')
        byRequest.get(event.data.toString())?.forEach((mark) => {
          promised.add(mark);
        });
      else if (event) model.apply(event);
    }
    const image = model.afterCut(random);
    const { marks, damage } = reader.read(image);
    const missing = [...promised].filter((mark) => !marks.has(mark));
    // Without it no key that was given out opens anything.
    if (promised.size > 0 && !image.get('secret.key')?.content.length) missing.push('secret.key');
    const torn = writes.flatMap(({ traces }) => findTorn(traces, marks) ?? []);
    report.lossy += Math.sign(missing.length);
    report.damaged += Math.sign(damage.length);
    report.halved += Math.sign(torn.length);
    report.acknowledged += promised.size;
    const [words] = [...damage, ...torn, ...missing.slice(0, 1).map((mark) => `${missing.length} lost, such as ${mark}`)];
    if (words && findings.length < mostFindings) findings.push(`seed ${seed}, event ${moment} of ${events.length}: ${words}`);
    if (count % collectEvery === 0) collectGarbage();
  }
  return report;
}
