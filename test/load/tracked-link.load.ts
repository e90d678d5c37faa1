import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedLink } from '@alongside/common';
import { repository } from '../automation/repository.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { comparisonFacts } from './comparison-facts.ts';
import { defineLoad } from './define-load.ts';
import { compare } from './http/compare.ts';
import { getRequest } from './http/get-request.ts';
import { MeasuredProcess } from './http/measured-process.ts';
import { seedWorkspace, touchesPerPerson } from './world/seed-workspace.ts';
import { startApi } from './world/seeded-server.ts';

const people = 200;
const agent = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

/** Links that are followed, each click on the disk before the answer and a touch soon after, against a server that says hello. */
export const trackedLink = defineLoad({
  id: 7,
  budgets: { 'tracked-link-redirect': { budget: 0.45, aim: 0.65, isBetter: 'more' } },
  async run(size) {
    const dataDir = tempFolder('links');
    const { key } = await seedWorkspace(dataDir, 'bench', people * touchesPerPerson);
    const server = await startApi(dataDir);
    const paths = await makeLinks(server.url, key);
    const hello = join(tempFolder('hello'), 'hello');
    writeFileSync(hello, 'hello');
    const floor = await MeasuredProcess.start(join(repository, 'test', 'load', 'floor', 'plain-server.ts'), [hello]);
    let asked = 0;
    const next = () => {
      asked += 1;
      return getRequest(paths[asked % paths.length] ?? '', agent);
    };
    // Many buyers at once: those of one moment share a write.
    const result = await compare({ server, next }, { server: floor, next: () => getRequest('/', agent) }, { ...size, connections: 64 });
    await Promise.all([server.stop(), floor.stop()]);
    return [{ name: 'tracked-link-redirect', value: result.share, facts: { links: paths.length, ...comparisonFacts(result) } }];
  },
});

async function makeLinks(url: string, key: string): Promise<string[]> {
  const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await fetch(url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const listed = async (path: string) => (await ask<{ items: { id: string }[] }>('GET', `${path}?limit=200`)).items;
  const content = await listed('/v1/content');
  const links: string[] = [];
  for (const [at, { id: personId }] of (await listed('/v1/people')).entries()) {
    const link = await ask<TrackedLink>('POST', '/v1/tracked-links', { personId, contentId: content[at % content.length]?.id });
    links.push(new URL(link.address).pathname);
  }
  return links;
}
