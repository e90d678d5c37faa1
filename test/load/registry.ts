import { analytics } from './analytics.load.ts';
import { contentScript } from './content-script.load.ts';
import { contextFresh } from './context-fresh.load.ts';
import { contextGrowth } from './context-growth.load.ts';
import { contextHot } from './context-hot.load.ts';
import { contextUnchanged } from './context-unchanged.load.ts';
import { importLoad } from './import.load.ts';
import { ingest } from './ingest.load.ts';
import { mainThread } from './main-thread.load.ts';
import { memory } from './memory.load.ts';
import { noisyNeighbour } from './noisy-neighbour.load.ts';
import { overlayBytes } from './overlay-bytes.load.ts';
import { overlayPaint } from './overlay-paint.load.ts';
import { rankingLoad } from './ranking.load.ts';
import { readUnderIngest } from './read-under-ingest.load.ts';
import { start } from './start.load.ts';
import { trackedLink } from './tracked-link.load.ts';

/** Every budget that is measured, in the order of a run: memory is looked at after the load. */
export const loads = [
  contextFresh,
  contextHot,
  contextUnchanged,
  contextGrowth,
  ingest,
  readUnderIngest,
  trackedLink,
  analytics,
  overlayPaint,
  contentScript,
  overlayBytes,
  mainThread,
  rankingLoad,
  importLoad,
  noisyNeighbour,
  start,
  memory,
] as const;
