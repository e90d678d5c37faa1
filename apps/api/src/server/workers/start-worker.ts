import { randomBytes } from 'node:crypto';
import type { Principal } from '../../auth/principal.ts';
import { serverSecret } from '../../auth/server-secret.ts';
import { type Context, openContext } from '../../context.ts';
import { readEnv } from '../../env.ts';
import type { IssuedTicket } from '../../live/live-tickets.ts';
import type { MetricSnapshot } from '../../metrics/metric-snapshot.ts';
import { DoorClient } from '../door/door-client.ts';
import { loadFallback } from '../fallback.ts';
import { listen } from '../listen.ts';
import { RemoteWriter } from '../remote-writer.ts';
import { socketPath } from '../socket-path.ts';
import type { WorkerStart } from './messages.ts';
import { RemoteCounts } from './remote-counts.ts';

export interface RunningWorker {
  readonly context: Context;
  stop(): Promise<void>;
}

/** Answers requests at the port that all processes share: reads the files itself, and writes through the one that writes. */
export async function startWorker({ settings, url, liveTimes, patience, fallback }: WorkerStart): Promise<RunningWorker> {
  const env = { ...readEnv(), ...settings };
  let context: Context | undefined;
  const client = new DoorClient(socketPath(env.dataDir), (news) => {
    if ('counts' in news) counts.hear(news.counts);
    else if ('health' in news) writer.noteHealth(news.health);
    else context?.stores.forget(news.removed);
  });
  const counts = new RemoteCounts((told) => client.tell(told));
  const writer = new RemoteWriter(client);
  const ask = async <Result>(service: string, input: unknown) => (await client.call({ type: 'ask', service, input })) as Result;
  context = await openContext({
    env,
    writer,
    secret: serverSecret(env.dataDir, randomBytes),
    listensAt: () => url,
    counts,
    liveTickets: {
      issue: (principal) => ask<IssuedTicket>('issueTicket', principal),
      redeem: (ticket) => ask<Principal | undefined>('redeemTicket', ticket),
    },
    metricsOfOthers: () => ask<readonly (readonly MetricSnapshot[])[]>('metrics', process.pid),
  });
  const listening = await listen(context, { port: env.port, liveTimes, patience, fallback: fallback && (await loadFallback(fallback)) });
  let stopping: Promise<void> | undefined;
  const stop = async (open: Context) => {
    await listening.close();
    open.close();
    await writer.close();
  };
  const open = context;
  return {
    context: open,
    stop: () => {
      stopping ??= stop(open);
      return stopping;
    },
  };
}
