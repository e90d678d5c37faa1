import { join } from 'node:path';
import { repository } from '../automation/repository.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { defineLoad } from './define-load.ts';
import { MeasuredProcess } from './http/measured-process.ts';
import { type PacedAnswer, type PacedRequest, paced } from './http/paced.ts';
import { quantile } from './median.ts';
import { contextPath, seedWorkspace, touchesPerPerson, touchOf } from './world/seed-workspace.ts';

const neighbours = 9;
const touchesEach = 20_000;
const people = touchesEach / touchesPerPerson;
const firstPerSecond = 450;
/** Of each neighbour: a sales team at work. One of ten is a write. */
const normalPerSecond = 20;
const rowsPerBatch = 1_000;
/** A batch of 200 kB counts as 25 requests, and a key has fifty a second: this is ten times what it may. */
const noisyPerSecond = 20;
/** So short that both sides meet the same machine, whatever else it does. */
const sliceMs = 500;
/** Of each side: a 99th percentile of fewer requests is one of a few dozen, and another one each time. */
const slices = { quick: 40, full: 120 };

/** One workspace sends ten times the batches that it may; the others read and write as on any day. Limits as installed. */
export const noisyNeighbour = defineLoad({
  id: 19,
  isByClock: true,
  budgets: {
    'noisy-neighbour-p50': { budget: 1.1, aim: 1.05, isBetter: 'less' },
    'noisy-neighbour-p99': { budget: 2, aim: 1.2, isBetter: 'less' },
    'noisy-neighbour-refused': { budget: 0, aim: 0, isBetter: 'less' },
  },
  async run({ isQuick }) {
    const dataDir = tempFolder('noisy');
    const keys: string[] = [];
    for (let at = 0; at <= neighbours; at += 1) keys.push((await seedWorkspace(dataDir, `workspace-${at}`, touchesEach)).key);
    const server = await MeasuredProcess.start(join(repository, 'apps', 'api', 'src', 'main.mjs'), [], {
      ALONGSIDE_DATA_DIR: dataDir,
      ALONGSIDE_PORT: '0',
    });
    const [noisyKey = '', ...normalKeys] = keys;
    // As on any day, most records have been opened before, and some have changed since.
    await paced(server.port, firstPerSecond, ((people * neighbours) / firstPerSecond) * 1_000, everyRecord(normalKeys));
    const normal = normalLoad(normalKeys);
    const noise = noisyLoad(noisyKey);
    const listen = () => paced(server.port, normalPerSecond * neighbours, sliceMs, normal);
    await listen();
    const calm: PacedAnswer[] = [];
    const disturbed: PacedAnswer[] = [];
    const noisy: PacedAnswer[] = [];
    const disturb = async () => {
      const [others, own] = await Promise.all([listen(), paced(server.port, noisyPerSecond, sliceMs, noise)]);
      disturbed.push(...others);
      noisy.push(...own);
    };
    for (let slice = 0; slice < (isQuick ? slices.quick : slices.full); slice += 1) {
      // Now one first, then the other: what a slice leaves behind meets both.
      if (slice % 2 === 1) await disturb();
      calm.push(...(await listen()));
      if (slice % 2 === 0) await disturb();
    }
    await server.stop();
    const of = (answers: readonly PacedAnswer[], q: number, isOne = (_: PacedAnswer) => true) =>
      quantile(
        answers.filter(isOne).map(({ latencyMs }) => latencyMs),
        q,
      );
    const isRead = ({ method }: PacedAnswer) => method === 'GET';
    const isWrite = (answer: PacedAnswer) => !isRead(answer);
    const facts = {
      calmP50Ms: of(calm, 0.5),
      disturbedP50Ms: of(disturbed, 0.5),
      calmP99Ms: of(calm, 0.99),
      disturbedP99Ms: of(disturbed, 0.99),
      calmReadP99Ms: of(calm, 0.99, isRead),
      disturbedReadP99Ms: of(disturbed, 0.99, isRead),
      calmWriteP90Ms: of(calm, 0.9, isWrite),
      disturbedWriteP90Ms: of(disturbed, 0.9, isWrite),
      requests: disturbed.length,
      noisyTaken: noisy.filter(({ status }) => status === 200).length,
      noisyRefused: noisy.filter(({ status }) => status === 429).length,
    };
    return [
      { name: 'noisy-neighbour-p50', value: facts.disturbedP50Ms / facts.calmP50Ms, facts },
      { name: 'noisy-neighbour-p99', value: facts.disturbedP99Ms / facts.calmP99Ms, facts },
      { name: 'noisy-neighbour-refused', value: [...calm, ...disturbed].filter(({ status }) => status !== 200).length },
    ];
  },
});

/** The context of each record, once. */
function everyRecord(keys: readonly string[]): () => PacedRequest {
  let asked = 0;
  return () => {
    asked += 1;
    return { method: 'GET', path: contextPath(Math.floor(asked / keys.length) % people), key: keys[asked % keys.length] ?? '' };
  };
}

/** Each in turn: nine contexts, then a touch. */
function normalLoad(keys: readonly string[]): () => PacedRequest {
  let asked = 0;
  return () => {
    asked += 1;
    const key = keys[asked % keys.length] ?? '';
    const turn = Math.floor(asked / keys.length);
    if (turn % 10 !== 9) return { method: 'GET', path: contextPath((asked * 7) % people), key };
    return {
      method: 'POST',
      path: '/v1/touches',
      key,
      body: JSON.stringify({ touches: [touchOf(touchesEach + asked, people, Date.now())] }),
    };
  };
}

/** Batches of rows that are new each time. */
function noisyLoad(key: string): () => PacedRequest {
  const nowMs = Date.now();
  let made = 0;
  const bodies = Array.from({ length: 200 }, () => {
    const touches = Array.from({ length: rowsPerBatch }, () => {
      made += 1;
      return touchOf(touchesEach * 10 + made, people, nowMs);
    });
    return Buffer.from(JSON.stringify({ touches }));
  });
  let sent = 0;
  return () => {
    sent += 1;
    return { method: 'POST', path: '/v1/touches', key, body: bodies[sent % bodies.length] ?? Buffer.of() };
  };
}
