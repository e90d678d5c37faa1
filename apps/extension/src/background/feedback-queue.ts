import type { BatchResult, FeedbackEvent, NoteInput } from '@alongside/common';
import { writePulse } from '../pulse.ts';
import { readSettings } from '../settings.ts';
import type { Queued, Settings } from '../storage.ts';
import { readStored, writeStored } from '../stored-value.ts';
import { ApiTrouble } from './api.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { actorOf, waitingRows } from './waiting-rows.ts';

export interface FeedbackQueueOptions {
  readonly now: () => number;
  /** Sends a batch. @throws ApiTrouble */
  readonly send: (settings: Settings, events: readonly FeedbackEvent[]) => Promise<BatchResult>;
  /** The same for notes. @throws ApiTrouble */
  readonly sendNotes: (settings: Settings, notes: readonly NoteInput[]) => Promise<BatchResult>;
  /** Is told of a note that the server refused for good. */
  readonly noteRefused: (note: NoteInput) => Promise<void>;
  /** Asks to be woken for the next try. */
  readonly wakeAt: (atMs: number) => Promise<void>;
}

const eventsAtOnce = 200;
const notesAtOnce = 50;
const rejectedKept = 50;
const firstWaitMs = 5_000;
const longestWaitMs = 10 * 60_000;

/**
 * Feedback and notes on their way to the server. An event is stored before anyone is told that it is, keeps its id through every try,
 * and leaves only with the server's own answer for it; so it arrives once, whatever dies in between.
 */
export function feedbackQueue({ now, send, sendNotes, noteRefused, wakeAt }: FeedbackQueueOptions) {
  const turn = oneAtATime();
  let sending: Promise<void> | undefined;

  return { add, addNote, undo, flush };

  /** Stores the events; those already waiting stay as they are. */
  function add(events: readonly FeedbackEvent[], { apiUrl, auth }: Settings, holdMs: number): Promise<number> {
    return put(
      events.map((event) => ({ event, notBeforeMs: now() + holdMs, apiUrl })),
      auth,
    );
  }

  function addNote(note: NoteInput, { apiUrl, auth }: Settings): Promise<number> {
    return put([{ note, notBeforeMs: now(), apiUrl }], auth);
  }

  function put(rows: readonly Queued[], auth: Settings['auth']): Promise<number> {
    return turn(async () => {
      const queue = await readStored('queue');
      const waiting = new Set(queue.map(idOf));
      const by = await actorOf(auth);
      const added = rows.filter((row) => !waiting.has(idOf(row))).map((row) => (by === undefined ? row : { ...row, by }));
      return store([...queue, ...added], auth);
    });
  }

  /** Whether the event could still be taken back. Once a batch with it is on its way it could not. */
  function undo(id: string): Promise<boolean> {
    return turn(async () => {
      const queue = await readStored('queue');
      const row = queue.find((each) => each.event?.id === id);
      if (!row || row.notBeforeMs <= now()) return false;
      await store(queue.filter((each) => each !== row));
      return true;
    });
  }

  /** Sends what may be sent. @param eager whether to try although the last failure asked to wait */
  function flush(eager = false): Promise<void> {
    sending ??= run(eager).finally(() => {
      sending = undefined;
    });
    return sending;
  }

  async function run(eager: boolean): Promise<void> {
    for (;;) {
      const settings = await readSettings();
      const retry = await readStored('retry');
      if (!settings || (!eager && retry.notBeforeMs > now())) return schedule();
      await turn(() => setAsideForeign(settings));
      const batch = nextBatch((await own(settings.auth)).filter((row) => row.notBeforeMs <= now()));
      if (batch.length === 0) return schedule();
      try {
        await deliver(settings, batch);
      } catch (error) {
        if (!(error instanceof ApiTrouble)) throw error;
        await postpone(retry.failures + 1, error);
        return schedule();
      }
      await writeStored('retry', { failures: 0, notBeforeMs: 0 });
      await writePulse({ failing: false });
    }
  }

  /** A batch refused as a whole is halved until the one row at fault stands alone. */
  async function deliver(settings: Settings, batch: readonly Queued[]): Promise<void> {
    try {
      const notes = batch.flatMap(({ note }) => note ?? []);
      const answer =
        notes.length > 0
          ? await sendNotes(settings, notes)
          : await send(
              settings,
              batch.flatMap(({ event }) => event ?? []),
            );
      await settle(batch, answer);
    } catch (error) {
      if (!(error instanceof ApiTrouble) || (error.httpStatus !== 400 && error.httpStatus !== 413 && error.httpStatus !== 422)) throw error;
      const [only] = batch;
      if (batch.length === 1 && only) return turn(() => remove(batch, [{ row: only, reason: 'invalid_request' }]));
      const half = Math.ceil(batch.length / 2);
      await deliver(settings, batch.slice(0, half));
      await deliver(settings, batch.slice(half));
    }
  }

  function settle(batch: readonly Queued[], answer: BatchResult): Promise<void> {
    return turn(async () => {
      const answered = answer.results.flatMap((result) => {
        const row = batch[result.index];
        return row ? [{ row, result }] : [];
      });
      if (answered.length === 0) throw new ApiTrouble({ code: 'server_error' });
      const refused = answered.filter(({ result }) => result.status === 'rejected');
      await remove(
        answered.map(({ row }) => row),
        refused.map(({ row, result }) => ({ row, reason: result.message ?? result.code ?? 'rejected' })),
      );
    });
  }

  async function remove(rows: readonly Queued[], refused: readonly { row: Queued; reason: string }[]): Promise<void> {
    if (refused.length > 0) {
      for (const { row } of refused) if (row.note) await noteRefused(row.note);
      const added = refused.map(({ row: { event, note }, reason }) => ({ event, note, reason, atMs: now() }));
      await writeStored('rejected', [...added, ...(await readStored('rejected'))].slice(0, rejectedKept));
    }
    const gone = new Set(rows.map(idOf));
    await store((await readStored('queue')).filter((row) => !gone.has(idOf(row))));
  }

  /** What was meant for another server is not told to this one. Another person's waits until they are back. */
  async function setAsideForeign({ apiUrl, auth }: Settings): Promise<void> {
    const foreign = (await own(auth)).filter((row) => row.apiUrl !== apiUrl);
    if (foreign.length > 0)
      await remove(
        foreign,
        foreign.map((row) => ({ row, reason: 'other_address' })),
      );
  }

  async function postpone(failures: number, error: ApiTrouble): Promise<void> {
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
    await writeStored('retry', { failures, notBeforeMs: Math.max(now() + wait, error.trouble.retryAtMs ?? 0) });
    await writePulse({ failing: true });
  }

  async function schedule(): Promise<void> {
    const settings = await readSettings();
    const queue = settings ? await own(settings.auth) : [];
    await tellWaiting(settings?.auth);
    if (queue.length === 0) return;
    const { notBeforeMs } = await readStored('retry');
    await wakeAt(Math.max(notBeforeMs, Math.min(...queue.map((row) => row.notBeforeMs))));
  }
}

async function store(queue: Queued[], auth?: Settings['auth']): Promise<number> {
  await writeStored('queue', queue);
  return tellWaiting(auth);
}

/** @returns how much is waiting of the acts of whoever is there now */
async function tellWaiting(auth?: Settings['auth']): Promise<number> {
  const { length: waiting } = await waitingRows(auth ?? (await readSettings())?.auth);
  await writePulse({ waiting });
  return waiting;
}

/** What may be sent by whoever is there now: nobody's act goes out under another's name. */
async function own(auth: Settings['auth']): Promise<Queued[]> {
  return auth.kind === 'session' && !(await readStored('session')) ? [] : waitingRows(auth);
}

/** The first rows of one kind. */
function nextBatch(rows: readonly Queued[]): Queued[] {
  const notes = rows.filter(({ note }) => note !== undefined).slice(0, notesAtOnce);
  return notes.length > 0 ? notes : rows.slice(0, eventsAtOnce);
}

const idOf = ({ event, note }: Pick<Queued, 'event' | 'note'>) => event?.id ?? note?.id ?? '';

export type FeedbackQueue = ReturnType<typeof feedbackQueue>;
