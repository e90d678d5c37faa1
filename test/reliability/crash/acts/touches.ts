import { dayMs, msToInstant } from '@alongside/common';
import { defineAct } from '../define-act.ts';
import { jsonWrite } from '../json-write.ts';

const origin = "source_pk = (SELECT pk FROM sources WHERE name = 'crash')";

export const touches = defineAct({
  kind: 'touches',
  make(world, name, random) {
    const marks = Array.from({ length: 1 + Math.floor(random() * 40) }, (_, place) => `${name}-${place}`);
    const batch = marks.map((externalId) => ({
      source: 'crash',
      externalId,
      person: { id: world.personId },
      type: 'web.page_view',
      occurredAt: msToInstant(Date.now() - random() * dayMs),
    }));
    return { ...jsonWrite(world, '/v1/touches', name, { touches: batch }), marks };
  },
  found: `SELECT value, (SELECT count(*) FROM touches WHERE ${origin} AND external_id = value) FROM json_each(?1)`,
  total: `SELECT count(*) FROM touches WHERE ${origin}`,
});
