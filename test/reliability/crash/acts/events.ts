import { msToInstant } from '@alongside/common';
import { defineAct } from '../define-act.ts';
import { jsonWrite } from '../json-write.ts';

/** People and what they did as another system tells it, the touch before the person half of the time. */
export const events = defineAct({
  kind: 'events',
  make(world, name, random) {
    const atMs = Date.now();
    const upsert = {
      type: 'person.upsert',
      source: 'crash-crm',
      externalId: name,
      at: msToInstant(atMs),
      person: { name: `Somebody ${name}`, title: `of ${name}` },
    };
    const touch = {
      source: 'crash-crm',
      externalId: name,
      person: { source: 'crash-crm', externalId: name },
      type: 'email.click',
      occurredAt: msToInstant(atMs - 1_000),
    };
    const told = [upsert, { type: 'touch.record', touch }];
    return { ...jsonWrite(world, '/v1/events', name, { events: random() < 0.5 ? told : told.reverse() }), marks: [name] };
  },
  found: `SELECT value, (SELECT count(*) FROM external_ids AS e JOIN people AS p ON p.pk = e.pk
      JOIN touches AS t ON t.person_pk = p.pk AND t.external_id = value
      WHERE e.noun = 'person' AND e.source = 'crash-crm' AND e.external_id = value AND p.title = 'of ' || value) FROM json_each(?1)`,
  total: `SELECT count(*) FROM people WHERE name LIKE 'Somebody %'`,
});
