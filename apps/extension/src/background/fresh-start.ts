import { writePulse } from '../pulse.ts';
import { ApiTrouble } from './api.ts';
import type { ContextCache } from './context-cache.ts';
import type { FeedbackQueue } from './feedback-queue.ts';
import type { RecordContexts } from './record-contexts.ts';
import type { WorkspaceSites } from './workspace-sites.ts';

interface Learned {
  readonly contexts: Pick<RecordContexts, 'cancelAll'>;
  readonly cache: Pick<ContextCache, 'clear'>;
  readonly queue: Pick<FeedbackQueue, 'flush'>;
  readonly sites: Pick<WorkspaceSites, 'refresh'>;
}

/** Another person, address, key or set of sites: what was learned under the old ones is not shown under the new ones. */
export function freshStart({ contexts, cache, queue, sites }: Learned) {
  return {
    /** What was read is gone, and what is on its way is not shown; every overlay asks again. */
    async showAnew(): Promise<void> {
      contexts.cancelAll();
      await cache.clear();
      await writePulse(({ revision }) => ({ revision: revision + 1 }));
    },

    /** Sends what waits, and asks for what is listed. */
    async catchUp(): Promise<void> {
      void queue.flush(true);
      await sites.refresh().catch((error: unknown) => {
        if (!(error instanceof ApiTrouble)) throw error;
      });
    },
  };
}
