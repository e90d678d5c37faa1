import { msToInstant } from '@alongside/common';
import { recordIn } from '../../../automation/world/record-ids.ts';
import { defineAct } from '../define-act.ts';
import { jsonWrite } from '../json-write.ts';
import { randomUuid } from '../random-uuid.ts';

export const notes = defineAct({
  kind: 'notes',
  make(world, name, random) {
    const id = randomUuid(random);
    const note = { id, text: `Said at ${name}`, record: recordIn('salesforce', 'contact', 1), occurredAt: msToInstant(Date.now()) };
    return { ...jsonWrite(world, '/v1/notes', name, { notes: [note] }), marks: [id] };
  },
  found: 'SELECT value, (SELECT count(*) FROM notes WHERE id = value) FROM json_each(?1)',
  total: 'SELECT count(*) FROM notes',
});
