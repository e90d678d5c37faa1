import { afterEach, expect, test } from 'vitest';
import { ApiServer } from '../automation/api/api-server.ts';
import { eventually } from '../automation/eventually.ts';

let server: ApiServer | undefined;
afterEach(() => server?.stop());

/** More than chance needs to end a process in the middle of a job. */
const mostCycles = 12;

test('a job whose process is killed goes on in the next one: none is lost, none is left over', { timeout: 120_000 }, async () => {
  const api = await ApiServer.start('jobs-crash');
  server = api;
  const client = await api.client('admin');
  const proofs = async () => (await client.listJobs()).filter(({ kind }) => kind === 'erasure_proof');
  const wasCutOff = async () => (await proofs()).some(({ attempts }) => attempts > 1);
  const erased: string[] = [];
  for (let cycle = 1; cycle <= mostCycles && !(await wasCutOff()); cycle += 1) {
    const { id } = await client.createPerson({ name: `Person ${cycle}`, email: `person.${cycle}@globex.test` });
    erased.push(id);
    // Not awaited: the process ends before it answers. One that was refused over a connection from the process before is asked again.
    let isAsked = false;
    const erase = () => {
      isAsked = true;
      client.erasePerson(id).catch(() => {
        isAsked = false;
      });
    };
    const begun = async () => {
      if (!isAsked) erase();
      const known = await proofs();
      return known.length === erased.length && known[0]?.state !== 'waiting' ? true : undefined;
    };
    await eventually('the proof of the newest erasure has begun', begun, 20_000);
    await api.kill();
    await api.launch();
  }
  const allDone = async () => ((await client.listJobs()).every(({ state }) => state === 'done') ? true : undefined);
  await eventually('every job is done', allDone, 20_000);
  expect(await proofs()).toHaveLength(erased.length);
  expect(await wasCutOff()).toBe(true);
  expect((await client.listErasures()).map(({ status, verified }) => [status, verified])).toEqual(erased.map(() => ['done', true]));
});
