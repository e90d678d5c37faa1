import { countFailingWebhooks } from '../../db/reads/count-failing-webhooks.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import type { Finding } from './to-component.ts';

export function webhooksOutHealth(native: SqlConnection): Finding {
  const { failing, failingSinceMs, switchedOff, switchedOffSinceMs, waiting } = countFailingWebhooks(native);
  const facts = { failing, switchedOff, waiting };
  if (switchedOffSinceMs !== undefined) return { state: 'failing', reason: 'switched_off', sinceMs: switchedOffSinceMs, facts };
  if (failingSinceMs !== undefined) return { state: 'degraded', reason: 'retrying', sinceMs: failingSinceMs, facts };
  return { state: 'ok', facts };
}
