import { tempFolder } from '../automation/temp-folder.ts';
import { defineLoad } from './define-load.ts';
import { median } from './median.ts';
import { startApi } from './world/seeded-server.ts';

/** From the start of the process to the first answer, on an empty data folder, migrations included. */
export const start = defineLoad({
  id: 17,
  isByClock: true,
  budgets: { 'start-to-first-answer-s': { budget: 1.5, aim: 0.5, isBetter: 'less' } },
  async run({ isQuick }) {
    const seconds: number[] = [];
    for (let round = 0; round < (isQuick ? 1 : 5); round += 1) {
      const began = performance.now();
      const server = await startApi(tempFolder('start'));
      const response = await fetch(`${server.url}/readyz`);
      if (!response.ok) throw new Error(`not ready: ${response.status}`);
      seconds.push((performance.now() - began) / 1_000);
      await server.stop();
    }
    return [{ name: 'start-to-first-answer-s', value: median(seconds), facts: { worst: Math.max(...seconds) } }];
  },
});
