import { tempFolder } from '../automation/temp-folder.ts';
import { defineLoad } from './define-load.ts';
import { seededServer, startApi } from './world/seeded-server.ts';

const mebibyte = 1_048_576;

/** What the API keeps in memory: idle on an empty folder, and after the load that ran before this; beside it how much of its databases is mapped. */
export const memory = defineLoad({
  id: 18,
  budgets: {
    'resident-idle-mb': { budget: 200, aim: 120, isBetter: 'less' },
    'resident-after-load-mb': { budget: 500, aim: 300, isBetter: 'less' },
  },
  async run({ grown }) {
    const idle = await startApi(tempFolder('memory'));
    await fetch(`${idle.url}/readyz`);
    const { own: idleBytes } = idle.resident();
    await idle.stop();
    const { server } = await seededServer(grown);
    const { own, mapped } = server.resident();
    return [
      { name: 'resident-idle-mb', value: idleBytes / mebibyte },
      { name: 'resident-after-load-mb', value: own / mebibyte, facts: { touches: grown, mappedMb: Math.round(mapped / mebibyte) } },
    ];
  },
});
