import type { TestServer } from '@alongside/api/testing/open-test-server.ts';
import { Dice } from '../operations/dice.ts';
import { words } from '../operations/text-maker.ts';
import type { Caller } from '../principals/caller.ts';
import { holdsCanary } from './canary.ts';

/**
 * Asks over sockets for contexts that lie ready for somebody else: the path that answers before the application.
 *
 * @returns what came back that should not have, and how many contexts the owner was given
 */
export async function probeHotContexts(
  api: TestServer,
  owners: readonly Caller[],
  strangers: readonly Caller[],
  { seed, probes }: { seed: number; probes: number },
) {
  const dice = new Dice(seed);
  const paths = ['demo', 'salesforce'].flatMap((crm) =>
    ['contact', 'lead'].flatMap((kind) =>
      words.flatMap((instance) =>
        words.map((id) => `/v1/records/${crm}/${encodeURIComponent(instance)}/${kind}/${encodeURIComponent(id)}/context`),
      ),
    ),
  );
  const ask = async (path: string, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(`${api.server.url}${path}`, { headers });
    return { status: response.status, etag: response.headers.get('etag') ?? '', text: await response.text() };
  };
  const etags: string[] = [];
  let given = 0;
  const findings: string[] = [];
  for (let sent = 0; sent < probes; sent += 1) {
    const path = dice.pick(paths);
    // The owner keeps it ready, and the stranger comes right after.
    if (sent % 4 === 0) {
      const own = await ask(path, dice.pick(owners).headers);
      if (own.status === 200 && holdsCanary(own.text)) given += 1;
      if (own.etag) etags.push(own.etag);
    }
    const etag = etags.length > 0 && dice.chance(0.5) ? { 'if-none-match': dice.pick(etags) } : {};
    const stranger = dice.pick(strangers);
    const answer = await ask(path, { ...stranger.headers, ...etag });
    if (holdsCanary(answer.text) || answer.status === 304)
      findings.push(`${path} as ${stranger.kind}: ${answer.status} ${answer.text.slice(0, 300)}`);
  }
  return { findings, given };
}
