import { defineAct } from '../define-act.ts';
import { jsonWrite } from '../json-write.ts';

/** A person without any name of another system: nothing but the request's key keeps the second one from being another person. */
export const people = defineAct({
  kind: 'people',
  make: (world, name) => ({ ...jsonWrite(world, '/v1/people', name, { name: `Nobody ${name}` }), marks: [`Nobody ${name}`] }),
  found: `SELECT value, count(p.pk) FROM json_each(?1) LEFT JOIN people AS p ON p.name = value GROUP BY value`,
  total: `SELECT count(*) FROM people WHERE name LIKE 'Nobody %'`,
});
