import { contextAnswers } from './context-answers.ts';
import { eventLoopUse } from './event-loop-use.ts';
import { ingestLag } from './ingest-lag.ts';
import { jobLag } from './job-lag.ts';
import { jobRuns } from './job-runs.ts';
import { liveSockets } from './live-sockets.ts';
import { processCpu } from './process-cpu.ts';
import { processMemory } from './process-memory.ts';
import { processStart } from './process-start.ts';
import { processes } from './processes.ts';
import { requestDuration } from './request-duration.ts';
import { requests } from './requests.ts';
import { webhooksApplied } from './webhooks-applied.ts';
import { webhooksIn } from './webhooks-in.ts';
import { webhooksInLag } from './webhooks-in-lag.ts';
import { webhooksOut } from './webhooks-out.ts';
import { writerBatch } from './writer-batch.ts';
import { writerCommit } from './writer-commit.ts';
import { writerWait } from './writer-wait.ts';
import { writerWaiting } from './writer-waiting.ts';

/** Every number that `/metrics` tells. */
export const metrics = [
  contextAnswers,
  eventLoopUse,
  ingestLag,
  jobLag,
  jobRuns,
  liveSockets,
  processCpu,
  processes,
  processMemory,
  processStart,
  requestDuration,
  requests,
  webhooksApplied,
  webhooksIn,
  webhooksInLag,
  webhooksOut,
  writerBatch,
  writerCommit,
  writerWait,
  writerWaiting,
] as const;
