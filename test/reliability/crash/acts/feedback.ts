import { msToInstant } from '@alongside/common';
import { recordIn } from '../../../automation/world/record-ids.ts';
import { defineAct } from '../define-act.ts';
import { jsonWrite } from '../json-write.ts';
import { randomUuid } from '../random-uuid.ts';

export const feedback = defineAct({
  kind: 'feedback',
  make(world, name, random) {
    const marks = Array.from({ length: 1 + Math.floor(random() * 5) }, () => randomUuid(random));
    const record = recordIn('salesforce', 'contact', 1);
    const batch = marks.map((id) => ({ id, kind: 'copied', contentId: world.contentId, record, occurredAt: msToInstant(Date.now()) }));
    return { ...jsonWrite(world, '/v1/feedback', name, { events: batch }), marks };
  },
  found: 'SELECT value, (SELECT count(*) FROM feedback_events WHERE id = value) FROM json_each(?1)',
  total: 'SELECT count(*) FROM feedback_events',
});
