import { join } from 'node:path';
import { noLimits } from '../../automation/api/no-limits.ts';
import { repository } from '../../automation/repository.ts';
import { tempFolder } from '../../automation/temp-folder.ts';
import { getRequest } from '../http/get-request.ts';
import { MeasuredProcess } from '../http/measured-process.ts';
import { RawClient } from '../http/raw-client.ts';
import { contextPath, seedWorkspace, touchesPerPerson } from './seed-workspace.ts';

/** The API on a workspace of that many touches, with the contexts of all its people composed once. */
export interface SeededServer {
  readonly server: MeasuredProcess;
  readonly dataDir: string;
  readonly people: number;
  readonly key: string;
  /** A GET of a person's context, as text. */
  request(person: number, headers?: Readonly<Record<string, string>>): string;
}

const made = new Map<number, Promise<SeededServer>>();

/** One per size, for all measurements of a run. */
export function seededServer(touches: number): Promise<SeededServer> {
  const known = made.get(touches);
  if (known) return known;
  const making = make(touches);
  made.set(touches, making);
  return making;
}

export async function stopSeededServers(): Promise<void> {
  for (const making of made.values()) await (await making).server.stop();
  made.clear();
}

async function make(touches: number): Promise<SeededServer> {
  const dataDir = tempFolder('bench');
  const { key } = await seedWorkspace(dataDir, 'bench', touches);
  const first = await startApi(dataDir);
  const people = touches / touchesPerPerson;
  const request = (person: number, headers = {}) => getRequest(contextPath(person), { authorization: `Bearer ${key}`, ...headers });
  const client = await RawClient.open(first.port, 16);
  await client.runAll(Array.from({ length: people }, (_, person) => request(person)));
  client.close();
  // Started anew, so that all lies where it lies on any other day: in the file, not in the log of the last minutes.
  await first.stop();
  const server = await startApi(dataDir);
  return { server, dataDir, people, key, request };
}

/** The API as a process of its own on a free port. */
export function startApi(dataDir: string): Promise<MeasuredProcess> {
  return MeasuredProcess.start(join(repository, 'apps', 'api', 'src', 'main.mjs'), [], {
    ALONGSIDE_DATA_DIR: dataDir,
    ALONGSIDE_PORT: '0',
    ...noLimits,
  });
}
