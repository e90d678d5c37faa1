import { readEnv } from '@alongside/api/env.ts';
import { openDoor } from '@alongside/api/server/open-door.ts';
import { touchOf } from '../world/seed-workspace.ts';

// Ours: the writer's mutation, 1,000 touches a call, each call on the disk before the next. In a process of its own, as the yardstick is.
const [dataDir = '', workspace = '', rowsPerCall = '1000', calls = '20', people = '500'] = process.argv.slice(2);
const door = await openDoor({ ...readEnv({}), dataDir, logLevel: 'silent' });
const id = door.context.control.findWorkspaceBySlug(workspace)?.id ?? '';
await door.context.stores.get(id);
const nowMs = Date.now();
const batch = (number: number) =>
  Array.from({ length: Number(rowsPerCall) }, (_, at) => ({
    input: { ...touchOf(number * Number(rowsPerCall) + at, Number(people), nowMs), externalId: `i${nowMs}-${number}-${at}` },
  }));
const batches = Array.from({ length: Number(calls) + 1 }, (_, number) => batch(number));
await door.context.writer.write(id, 'touches.insert', { touches: batches[0] ?? [] });
const began = performance.now();
for (const touches of batches.slice(1)) await door.context.writer.write(id, 'touches.insert', { touches });
const seconds = (performance.now() - began) / 1_000;
console.log(JSON.stringify({ rowsPerSecond: (Number(rowsPerCall) * Number(calls)) / seconds }));
await door.close();
