import { type Health, type HealthState, msToInstant } from '@alongside/common';
import type { Context } from '../../context.ts';
import { readStorageFacts } from '../../db/reads/read-storage-facts.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { diskHealth } from './disk-health.ts';
import { jobsHealth } from './jobs-health.ts';
import { mailHealth } from './mail-health.ts';
import { productVersion } from './product-version.ts';
import { toComponent } from './to-component.ts';
import { webhooksInHealth } from './webhooks-in-health.ts';
import { webhooksOutHealth } from './webhooks-out-health.ts';
import { writerHealth } from './writer-health.ts';

const order: readonly HealthState[] = ['ok', 'degraded', 'failing'];

/** What is wrong with the server, and with what it does for this workspace. */
export async function readHealth(server: Context, { workspace, native }: WorkspaceContext): Promise<Health> {
  const nowMs = server.clock();
  const components = [
    toComponent('disk', diskHealth(await server.disk.read())),
    toComponent('jobs', jobsHealth(native, nowMs)),
    toComponent('mail', mailHealth(server)),
    toComponent('replication', { state: 'ok', reason: 'not_configured' }),
    toComponent('webhooks_in', webhooksInHealth(native, nowMs)),
    toComponent('webhooks_out', webhooksOutHealth(native)),
    toComponent('writer', writerHealth(server.writer.health, workspace.id)),
  ];
  return {
    state: order[Math.max(...components.map(({ state }) => order.indexOf(state)))] ?? 'ok',
    components,
    version: productVersion,
    startedAt: msToInstant(server.startedAtMs),
    uptimeSeconds: Math.max(0, Math.floor((nowMs - server.startedAtMs) / 1_000)),
    storage: readStorageFacts(server.control.native, native),
  };
}
