import { atEachSize } from './at-each-size.ts';
import { comparisonFacts } from './comparison-facts.ts';
import { defineLoad, type LoadSize, type Measurement } from './define-load.ts';
import { startFloor } from './floor/start-floor.ts';
import { compare } from './http/compare.ts';
import { getRequest } from './http/get-request.ts';
import { contextPath } from './world/seed-workspace.ts';
import { seededServer } from './world/seeded-server.ts';
import { stepping } from './world/stepping.ts';

const records = 500;

/** A conditional GET whose answer is 304, against a bare 304. */
export const contextUnchanged = defineLoad({
  id: 3,
  budgets: {
    'context-get-unchanged': { budget: 0.38, aim: 0.6, isBetter: 'more' },
    'context-get-unchanged-grown': { budget: 0.38, aim: 0.6, isBetter: 'more' },
  },
  run: (size) => atEachSize(size, measureAt),
});

async function measureAt(size: LoadSize): Promise<Measurement> {
  const ours = await seededServer(size.touches);
  const floor = await startFloor(ours);
  const requests = await Promise.all(
    Array.from({ length: records }, async (_, at) => {
      const person = (at * 17) % ours.people;
      const response = await fetch(ours.server.url + contextPath(person), { headers: { authorization: `Bearer ${ours.key}` } });
      await response.arrayBuffer();
      return ours.request(person, { 'if-none-match': response.headers.get('etag') ?? '' });
    }),
  );
  const at = stepping(records);
  const bare = getRequest('/', { 'if-none-match': '"1"' });
  const result = await compare(
    { server: ours.server, next: () => requests[at()] ?? '' },
    { server: floor, next: () => bare },
    { ...size, connections: 16 },
  );
  await floor.stop();
  return { name: 'context-get-unchanged', value: result.share, facts: { touches: size.touches, records, ...comparisonFacts(result) } };
}
