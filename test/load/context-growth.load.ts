import { comparisonFacts } from './comparison-facts.ts';
import { defineLoad } from './define-load.ts';
import { compare } from './http/compare.ts';
import { RawClient } from './http/raw-client.ts';
import { seededServer } from './world/seeded-server.ts';
import { stepping } from './world/stepping.ts';

/** The same load on ten times the data: what one context costs must not grow with the workspace. */
export const contextGrowth = defineLoad({
  id: 4,
  budgets: {
    'context-p50-at-10x-data': { budget: 1.15, aim: 1.05, isBetter: 'less' },
    'context-cpu-at-10x-data': { budget: 1.15, aim: 1.05, isBetter: 'less' },
  },
  async run(size) {
    const small = await seededServer(size.grown / 10);
    const large = await seededServer(size.grown);
    // As many records are asked for here as there: the workspace grew, its sales team did not.
    const spread = large.people / small.people;
    const inSmall = stepping(small.people);
    const inLarge = stepping(small.people);
    const nextInLarge = () => large.request(inLarge() * spread);
    const nextInSmall = () => small.request(inSmall());
    // What other measurements have left in a server's memory gives way: it holds the records that these ask for, in both.
    await askOften(large.server.port, nextInLarge, small.people);
    await askOften(small.server.port, nextInSmall, small.people);
    const result = await compare(
      { server: large.server, next: nextInLarge },
      { server: small.server, next: nextInSmall },
      { ...size, slices: Math.ceil(size.slices * 1.5), connections: 4 },
    );
    const facts = { touches: size.grown, smallTouches: size.grown / 10, records: small.people, ...comparisonFacts(result) };
    return [
      { name: 'context-p50-at-10x-data', value: result.oursP50Ms / result.theirsP50Ms, facts },
      { name: 'context-cpu-at-10x-data', value: 1 / result.cpu, facts },
    ];
  },
});

async function askOften(port: number, next: () => string, records: number): Promise<void> {
  const client = await RawClient.open(port, 16);
  for (let round = 0; round < 20; round += 1) await client.runAll(Array.from({ length: records }, next));
  client.close();
}
