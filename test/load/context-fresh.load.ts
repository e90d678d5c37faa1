import { atEachSize } from './at-each-size.ts';
import { comparisonFacts } from './comparison-facts.ts';
import { defineLoad, type LoadSize, type Measurement } from './define-load.ts';
import { startFloor } from './floor/start-floor.ts';
import { compare } from './http/compare.ts';
import { getRequest } from './http/get-request.ts';
import { seededServer } from './world/seeded-server.ts';
import { stepping } from './world/stepping.ts';

/** Each request another record; each answer checked against what is committed at that moment; the key checked. */
export const contextFresh = defineLoad({
  id: 1,
  budgets: {
    'context-get-fresh': { budget: 0.2, aim: 0.4, isBetter: 'more' },
    'context-get-fresh-grown': { budget: 0.2, aim: 0.4, isBetter: 'more' },
  },
  run: (size) => atEachSize(size, measureAt),
});

async function measureAt(size: LoadSize): Promise<Measurement> {
  const ours = await seededServer(size.touches);
  const floor = await startFloor(ours);
  const person = stepping(ours.people);
  const next = () => ours.request(person());
  const result = await compare({ server: ours.server, next }, { server: floor, next: () => getRequest('/') }, { ...size, connections: 16 });
  await floor.stop();
  return {
    name: 'context-get-fresh',
    value: result.share,
    facts: { touches: size.touches, records: ours.people, ...comparisonFacts(result) },
  };
}
