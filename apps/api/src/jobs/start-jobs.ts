import type { Context } from '../context.ts';
import { HookPump } from '../services/hooks/hook-pump.ts';
import { WebhookDeliverer } from '../services/webhooks/webhook-deliverer.ts';
import { jobs } from './registry.ts';
import { JobRunner } from './runner/job-runner.ts';

/** Tells when there is something to do that was written down, and in which workspace. */
interface JobBell {
  onJobs(hear: (workspaceId: string) => void): void;
}

/** Starts what a server does by itself. @returns what ends it, when nothing of it is under way any more */
export function startJobs(context: Context, bell: JobBell): () => Promise<void> {
  const runner = new JobRunner(context, jobs);
  const pump = new HookPump(context);
  bell.onJobs((workspaceId) => {
    runner.wake(workspaceId);
    pump.wake(workspaceId);
  });
  runner.start();
  const deliverer = new WebhookDeliverer(context);
  return async () => {
    await pump.stop();
    await deliverer.stop();
    await runner.stop();
  };
}
