import { msToInstant } from '@alongside/common';
import { Webhook } from 'standardwebhooks';
import { defineAct } from '../define-act.ts';

/** Deliveries of another system: kept before they are answered, applied later, by this process or the next. */
export const hooks = defineAct({
  kind: 'hooks',
  make({ endpoint }, name) {
    const at = new Date();
    const person = { name: `Caller ${name}`, title: `of ${name}` };
    const body = JSON.stringify({ type: 'person.upsert', externalId: name, at: msToInstant(at.getTime()), person });
    const headers = {
      'content-type': 'application/json',
      'webhook-id': name,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(endpoint.secret).sign(name, at, body),
    };
    return { path: `/v1/hooks/${endpoint.id}`, headers, body, marks: [name] };
  },
  sameAgain: (answer) => (JSON.parse(answer) as { id: string }).id,
  // The delivery is there once and applied, and so is the person that it tells of.
  found: `SELECT value, (SELECT count(*) FROM hook_deliveries AS d JOIN external_ids AS e ON e.noun = 'person'
      AND e.source = 'crash-hook' AND e.external_id = value JOIN people AS p ON p.pk = e.pk AND p.title = 'of ' || value
      WHERE d.headers ->> '$."webhook-id"' = value AND d.state = 'applied') FROM json_each(?1)`,
  total: "SELECT max((SELECT count(*) FROM people WHERE name LIKE 'Caller %'), (SELECT count(*) FROM hook_deliveries))",
  waiting: "SELECT count(*) FROM hook_deliveries WHERE state = 'waiting'",
});
