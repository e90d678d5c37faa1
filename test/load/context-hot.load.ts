import { atEachSize } from './at-each-size.ts';
import { comparisonFacts } from './comparison-facts.ts';
import { defineLoad, type LoadSize, type Measurement } from './define-load.ts';
import { startFloor } from './floor/start-floor.ts';
import { compare } from './http/compare.ts';
import { getRequest } from './http/get-request.ts';
import { seededServer } from './world/seeded-server.ts';
import { stepping } from './world/stepping.ts';

const hot = 50;

/** Nine requests of ten ask for one of a few records, as in a sales team's day. */
export const contextHot = defineLoad({
  id: 2,
  budgets: {
    'context-get-hot': { budget: 0.35, aim: 0.55, isBetter: 'more' },
    'context-get-hot-grown': { budget: 0.35, aim: 0.55, isBetter: 'more' },
  },
  run: (size) => atEachSize(size, measureAt),
});

async function measureAt(size: LoadSize): Promise<Measurement> {
  const ours = await seededServer(size.touches);
  const floor = await startFloor(ours);
  const any = stepping(ours.people);
  let asked = 0;
  const next = () => {
    asked += 1;
    return ours.request(asked % 10 === 0 ? any() : (asked * 7) % hot);
  };
  const result = await compare({ server: ours.server, next }, { server: floor, next: () => getRequest('/') }, { ...size, connections: 16 });
  await floor.stop();
  return { name: 'context-get-hot', value: result.share, facts: { touches: size.touches, hotRecords: hot, ...comparisonFacts(result) } };
}
