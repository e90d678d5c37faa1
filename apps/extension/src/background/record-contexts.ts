import type { RecordHints, RecordRef, ResolveResult } from '@alongside/common';
import type { ContextAnswer, KnownRecord, Trouble } from '../messages.ts';
import { recordKey } from '../record-key.ts';
import { readSettings } from '../settings.ts';
import { siteOf } from '../sites.ts';
import type { CachedContext, Settings } from '../storage.ts';
import { readStored } from '../stored-value.ts';
import { ApiTrouble, api as apiOf } from './api.ts';
import type { Choices } from './choices.ts';
import type { ContextCache } from './context-cache.ts';
import type { Credentials } from './sign-in/credentials.ts';
import type { World } from './world.ts';

/** Contexts of records: from the cache at once, from the server for sure. One question per tab; a newer one ends the older. */
export function recordContexts(
  world: Pick<World, 'fetch' | 'now'>,
  cache: ContextCache,
  mayUseHints: (record: RecordRef) => Promise<boolean>,
  choices: Pick<Choices, 'of'>,
  credentials: Credentials,
) {
  const api = (settings: Settings) => apiOf(world, settings, credentials);
  const asking = new Map<number, AbortController>();

  return { peek, fetchContext, resolve, cancel, cancelAll };

  async function peek(record: RecordRef): Promise<KnownRecord | undefined> {
    const settings = await readSettings();
    const held = settings && (await cache.get(recordKey(record)));
    return held && known(record, held);
  }

  function fetchContext(tabId: number, record: RecordRef): Promise<ContextAnswer> {
    const key = recordKey(record);
    const cached = cache.get(key);
    return ask(tabId, async (settings, signal) => {
      if (record.kind === 'open')
        return (await mayUseHints(record)) ? { status: 'hints_wanted' } : { status: 'unknown', searched: ['crm_link'] };
      const held = await cached;
      const reply = await api(settings).context(record, held?.etag, signal);
      signal.throwIfAborted();
      if (reply.status === 'unchanged' && held) return keep(record, held.context, held.etag, held.chosen);
      if (reply.status === 'fresh') return keep(record, reply.context, reply.etag);
      if (await mayUseHints(record)) return { status: 'hints_wanted' };
      await cache.drop(key);
      return { status: 'unknown', searched: ['crm_link'] };
    });
  }

  function resolve(tabId: number, record: RecordRef, hints: RecordHints): Promise<ContextAnswer> {
    return ask(tabId, async (settings, signal) => {
      if (!(await mayUseHints(record))) return { status: 'unknown', searched: ['crm_link'] };
      const result: ResolveResult = await api(settings).resolve(record, hints, await choices.of(record), signal);
      signal.throwIfAborted();
      if (result.status === 'known') return keep(record, result.context, undefined, result.chosen);
      await cache.drop(recordKey(record));
      return result;
    });
  }

  function cancel(tabId: number): void {
    asking.get(tabId)?.abort();
    asking.delete(tabId);
  }

  /** Whoever asked is somebody else now: their answers are nobody's. */
  function cancelAll(): void {
    for (const tabId of asking.keys()) cancel(tabId);
  }

  async function ask(tabId: number, how: (settings: Settings, signal: AbortSignal) => Promise<ContextAnswer>): Promise<ContextAnswer> {
    cancel(tabId);
    const controller = new AbortController();
    asking.set(tabId, controller);
    const settings = await readSettings();
    if (!settings) return { status: 'trouble', trouble: { code: 'not_set_up' } };
    if (settings.auth.kind === 'session' && !(await readStored('session'))) return { status: 'trouble', trouble: await notSignedIn() };
    try {
      const answer = await how(settings, controller.signal);
      return controller.signal.aborted ? { status: 'outdated' } : answer;
    } catch (error) {
      if (controller.signal.aborted) return { status: 'outdated' };
      return troubled(error);
    } finally {
      if (asking.get(tabId) === controller) asking.delete(tabId);
    }
  }

  /** What was read with rights that are gone is not shown again, not even until the server's next answer. */
  async function troubled(error: unknown): Promise<ContextAnswer> {
    if (!(error instanceof ApiTrouble)) throw error;
    const { trouble } = error;
    if (trouble.code === 'signed_out' || trouble.code === 'forbidden') await cache.clear();
    return { status: 'trouble', trouble };
  }

  async function keep(
    record: RecordRef,
    context: CachedContext['context'],
    etag: string | undefined,
    chosen?: true,
  ): Promise<ContextAnswer> {
    const entry = { context, etag, chosen, confirmedAtMs: world.now() };
    // The rep is waiting, the cache is for the next time.
    void cache.put(recordKey(record), entry);
    return { status: 'known', ...(await known(record, entry)) };
  }

  async function known(record: RecordRef, { context, confirmedAtMs, chosen }: CachedContext): Promise<KnownRecord> {
    const [judgements, site] = await Promise.all([readStored('judgements'), siteOf(record)]);
    return { context, confirmedAtMs, chosen, judgements: judgements[recordKey(record)] ?? {}, cardsOff: site?.cardsOff };
  }
}

/** Nobody was signed in here yet, or somebody was and it has ended. */
async function notSignedIn(): Promise<Trouble> {
  return { code: (await readStored('person')) === undefined ? 'not_set_up' : 'signed_out', signIn: true };
}

export type RecordContexts = ReturnType<typeof recordContexts>;
