import { type BatchResult, dayMs, msToInstant, type TouchInput } from '@alongside/common';
import type { ApiClient } from '../../automation/api/api-client.ts';
import { ApiServer } from '../../automation/api/api-server.ts';
import { recordIn } from '../../automation/world/record-ids.ts';

/** Sends a batch. @returns the server's answer, or `undefined` when there was none: then it is in doubt */
export type SendTouches = (server: ApiServer, client: ApiClient, touches: readonly TouchInput[]) => Promise<BatchResult | undefined>;

export interface CrashReport {
  readonly cycles: number;
  /** Touches whose receipt the server had confirmed. */
  readonly acknowledged: number;
  /** Touches sent, unanswered at the moment of a kill, and sent again. */
  readonly inDoubt: number;
  /** Acknowledged, and not there after a restart. */
  readonly lost: number;
  /** Stored more than once, or never sent. */
  readonly surplus: number;
}

interface LaneOptions {
  readonly name: string;
  readonly cycles: number;
  /** From 0 to 1; decides batch sizes and the moments of the kills. */
  readonly random: () => number;
  readonly send?: SendTouches;
}

const clients = 4;
const longestRunMs = 150;

/** Kills a server in the middle of writing, again and again, and counts what it had promised against what it kept. */
export async function crashLane({ name, cycles, random, send = sendHonestly }: LaneOptions): Promise<CrashReport> {
  const server = await ApiServer.start(name);
  try {
    const client = await server.client('admin');
    const person = await client.createPerson({ name: 'Crash Witness', links: [recordIn('salesforce', 'contact', 1)] });
    const sent = new Set<string>();
    let [acknowledged, inDoubt, lost] = [0, 0, 0];
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const confirmed: TouchInput[] = [];
      const doubtful: TouchInput[] = [];
      const next = () => someTouches(person.id, `${name}-${cycle}-${sent.size}`, random);
      const writers = Array.from({ length: clients }, () => write(next));
      await new Promise((resolve) => setTimeout(resolve, random() * longestRunMs));
      await server.kill();
      await Promise.all(writers);
      await server.launch();
      lost += await countMissing(client, confirmed);
      await countMissing(client, doubtful);
      acknowledged += confirmed.length;
      inDoubt += doubtful.length;

      async function write(make: () => TouchInput[]): Promise<void> {
        for (;;) {
          const touches = make();
          for (const touch of touches) sent.add(touch.externalId);
          const answer = await send(server, client, touches);
          (answer === undefined ? doubtful : confirmed).push(...touches);
          if (answer === undefined) return;
        }
      }
    }
    const surplus = (await storedCount(client)) - sent.size;
    return { cycles, acknowledged, inDoubt, lost, surplus };
  } finally {
    await server.kill();
  }
}

async function sendHonestly(_server: ApiServer, client: ApiClient, touches: readonly TouchInput[]): Promise<BatchResult | undefined> {
  try {
    return await client.recordTouches(touches);
  } catch (error) {
    // The connection broke: fetch says so with a TypeError. Any other failure is the server's own and fails the test.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Sends them once more: what the server has already is a duplicate, what it calls new was missing. */
async function countMissing(client: ApiClient, touches: readonly TouchInput[]): Promise<number> {
  let missing = 0;
  for (let start = 0; start < touches.length; start += 1_000) {
    const answer = await client.recordTouches(touches.slice(start, start + 1_000));
    if (answer.rejected > 0) throw new Error(`the server rejected ${answer.rejected} touches that it must know`);
    missing += answer.created;
  }
  return missing;
}

async function storedCount(client: ApiClient): Promise<number> {
  const { instance, kind, recordId } = recordIn('salesforce', 'contact', 1);
  const response = await client.raw('GET', `/v1/records/salesforce/${instance}/${kind}/${recordId}/context`);
  const { timeline } = (await response.json()) as { timeline: { total: number } };
  return timeline.total;
}

function someTouches(personId: string, name: string, random: () => number): TouchInput[] {
  return Array.from({ length: 1 + Math.floor(random() * 40) }, (_, place) => ({
    source: 'crash',
    externalId: `${name}-${place}`,
    person: { id: personId },
    type: 'web.page_view' as const,
    occurredAt: msToInstant(Date.now() - random() * dayMs),
  }));
}
