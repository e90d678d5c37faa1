import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../automation/repository.ts';
import { tempFolder } from '../../automation/temp-folder.ts';
import { MeasuredProcess } from '../http/measured-process.ts';
import { contextPath } from '../world/seed-workspace.ts';
import type { SeededServer } from '../world/seeded-server.ts';

/** A bare `node:http` server that answers with the bytes of one context, in a process of its own. */
export async function startFloor({ server, key, people }: SeededServer): Promise<MeasuredProcess> {
  const response = await fetch(server.url + contextPath(Math.floor(people / 2)), { headers: { authorization: `Bearer ${key}` } });
  const path = join(tempFolder('floor'), 'body.json');
  writeFileSync(path, await response.text());
  return MeasuredProcess.start(join(repository, 'test', 'load', 'floor', 'plain-server.ts'), [path]);
}
