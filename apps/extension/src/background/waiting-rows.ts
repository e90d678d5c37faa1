import type { Queued, Settings } from '../storage.ts';
import { readStored } from '../stored-value.ts';

/** What waits of the acts of whoever is there now, or was until their sign-in ended: others' acts are no business of theirs. */
export async function waitingRows(auth: Settings['auth'] | undefined): Promise<Queued[]> {
  const [queue, by] = await Promise.all([readStored('queue'), actorOf(auth)]);
  return queue.filter((row) => row.by === undefined || row.by === by);
}

/** The member whose act something is that is done now; a sign-in that has just ended leaves its member behind. */
export async function actorOf(auth: Settings['auth'] | undefined): Promise<string | undefined> {
  if (auth?.kind === 'key') return undefined;
  return (await readStored('session'))?.memberId ?? (await readStored('person'));
}
