import { rmSync } from 'node:fs';
import { ApiServer } from '../../automation/api/api-server.ts';
import { childProcesses } from '../../automation/child-processes.ts';
import { eventually } from '../../automation/eventually.ts';
import { recordIn } from '../../automation/world/record-ids.ts';
import { acts } from './acts/registry.ts';
import { countFound, isSettled } from './count-found.ts';
import { addReports, type CrashReport, nothingYet } from './crash-report.ts';
import type { CrashRequest, CrashWorld } from './define-act.ts';
import { type CrashAnswer, type Send, sendRequest } from './send-request.ts';

export interface LaneOptions {
  readonly name: string;
  readonly cycles: number;
  /** From 0 to 1; decides what is written and the moments of the kills. */
  readonly random: () => number;
  /** How many processes answer requests. */
  readonly workers?: number;
  readonly send?: Send;
  /** Ends the lane after the kill that it is at. */
  readonly signal?: AbortSignal | undefined;
  readonly onCycle?: ((report: CrashReport) => void) | undefined;
}

const clients = 4;
const longestRunMs = 150;
const longestWarmUpMs = 3_000;
/** After so many kills a lane begins anew: SQLite's own check reads all of a database each time. */
const cyclesPerServer = 100;
const patienceMs = 90_000;
/** How many of the acknowledged requests of a cycle are sent once more. */
const sample = 3;

interface Sent {
  readonly request: CrashRequest;
  readonly answer: CrashAnswer | undefined;
}

/** Kills servers in the middle of writing, again and again, and compares what they had promised with what they kept. */
export async function crashLane(options: LaneOptions): Promise<CrashReport> {
  const reports: CrashReport[] = [];
  for (let done = 0; done < options.cycles && !options.signal?.aborted; done += cyclesPerServer) {
    const cycles = Math.min(cyclesPerServer, options.cycles - done);
    reports.push(await killOneServer({ ...options, name: `${options.name}-${done}`, cycles }));
  }
  return addReports(reports);
}

async function killOneServer({
  name,
  cycles,
  random,
  workers = 1,
  send = sendRequest,
  signal,
  onCycle,
}: LaneOptions): Promise<CrashReport> {
  const server = await ApiServer.start(name, { ALONGSIDE_WORKERS: String(workers) });
  try {
    const world = await makeWorld(server);
    const sent = new Map<string, number>();
    let report = nothingYet;
    for (let cycle = 0; cycle < cycles && !signal?.aborted; cycle += 1) {
      const isWorkerKill = workers > 1 && random() < 0.5;
      const all = await writeUntilKilled({ world, name: `${name}-${cycle}`, random, send, isWorkerKill });
      for (const { request } of all) sent.set(request.kind, (sent.get(request.kind) ?? 0) + request.marks.length);
      const confirmed = all.filter(({ answer }) => answer);
      const doubtful = all.filter(({ answer }) => !answer);
      await Promise.all(doubtful.map(({ request }) => sendAgain(world, request)));
      await eventually('all that was acknowledged is applied', () => isSettled(server.dataDir, name) || undefined, patienceMs);
      const changed = await countChanged(world, confirmed.slice(-sample));
      const found = countFound(
        server.dataDir,
        name,
        all.map(({ request }) => request),
        sent,
      );
      const rows = confirmed.reduce((sum, { request }) => sum + request.marks.length, 0);
      const counts = {
        cycles: 1,
        workerKills: isWorkerKill ? 1 : 0,
        acknowledged: confirmed.length,
        rows,
        inDoubt: doubtful.length,
        changed,
      };
      onCycle?.({ ...counts, ...found });
      report = addReports([report, { ...counts, ...found }]);
    }
    return report;
  } finally {
    await server.kill();
    rmSync(server.dataDir, { recursive: true, force: true });
  }
}

async function makeWorld(server: ApiServer): Promise<CrashWorld> {
  const client = await server.client('admin');
  const person = await client.createPerson({ name: 'Crash Witness', links: [recordIn('salesforce', 'contact', 1)] });
  const content = await client.createContent({ kind: 'article', title: 'How to fall', url: 'https://acme.test/fall' });
  const made = await client.raw('POST', '/v1/hook-endpoints', { kind: 'standard', name: 'Crash', source: 'crash-hook' });
  const endpoint = (await made.json()) as CrashWorld['endpoint'];
  return { server, adminKey: await server.makeKey('admin'), personId: person.id, contentId: content.id, endpoint };
}

interface Cycle {
  readonly world: CrashWorld;
  readonly name: string;
  readonly random: () => number;
  readonly send: Send;
  readonly isWorkerKill: boolean;
}

async function writeUntilKilled({ world, name, random, send, isWorkerKill }: Cycle): Promise<Sent[]> {
  const { server } = world;
  const all: Sent[] = [];
  let isOver = false;
  let made = 0;
  let onFirst = () => {};
  const first = new Promise<void>((resolve) => {
    onFirst = resolve;
  });
  const writers = Array.from({ length: clients }, async () => {
    while (!isOver) {
      made += 1;
      const act = acts[Math.floor(random() * acts.length)] ?? acts[0];
      const request = { kind: act.kind, ...(await act.make(world, `${name}-${made}`, random)) };
      const answer = await send(world, request);
      all.push({ request, answer });
      if (answer) onFirst();
    }
  });
  // On a busy machine most kills would otherwise come before anything was promised; some should.
  if (random() < 0.8) await Promise.race([first, pause(longestWarmUpMs)]);
  await pause(random() * longestRunMs);
  if (isWorkerKill) {
    const pids = childProcesses(server.process.pid ?? 0);
    const victim = pids[Math.floor(random() * pids.length)];
    if (victim !== undefined) process.kill(victim, 'SIGKILL');
    await pause(random() * longestRunMs);
    isOver = true;
  } else {
    isOver = true;
    await server.kill();
  }
  await Promise.all(writers);
  if (!isWorkerKill) await server.launch();
  return all;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Until it is told what became of it. */
function sendAgain(world: CrashWorld, request: CrashRequest): Promise<CrashAnswer> {
  return eventually('a request in doubt is answered when it is sent again', () => sendRequest(world, request), patienceMs);
}

/** @returns how many of those that were answered are answered otherwise now */
async function countChanged(world: CrashWorld, confirmed: readonly Sent[]): Promise<number> {
  const again = await Promise.all(confirmed.map(({ request }) => sendAgain(world, request)));
  return confirmed.filter(({ request, answer }, at) => {
    const sameOf = acts.find(({ kind }) => kind === request.kind)?.sameAgain ?? ((text: string) => text);
    // A planted server answers before there is anything to say.
    return !answer?.text || sameOf(answer.text) !== sameOf(again[at]?.text ?? '');
  }).length;
}
