import type { RecordRef } from '@alongside/common';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extensionOrigin } from '../extension-origin.ts';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { writeStored } from '../stored-value.ts';
import { api } from './api.ts';
import { choices } from './choices.ts';
import { contextCache } from './context-cache.ts';
import { drafts } from './drafts.ts';
import { feedbackQueue } from './feedback-queue.ts';
import { frames } from './frames.ts';
import { type Desk, handleMessage } from './handle-message.ts';
import { judgements } from './judgements.ts';
import { mayUseHints } from './may-use-hints.ts';
import { recordContexts } from './record-contexts.ts';
import type { Sender } from './sender.ts';
import { credentials } from './sign-in/credentials.ts';
import { tokenBuckets } from './token-bucket.ts';
import { workspaceSites } from './workspace-sites.ts';
import type { World } from './world.ts';

export const { record } = personContext;
export const other: RecordRef = { ...record, recordId: 'other' };
export const extension = extensionOrigin();
export const content: Sender = { id: browser.runtime.id, url: 'https://acme.example/x', frameId: 0, tab: { id: 7 } };
export const frame: Sender = { id: browser.runtime.id, url: `${extension}/overlay.html`, frameId: 4, tab: { id: 7 } };
export const options: Sender = { id: browser.runtime.id, url: `${extension}/options.html`, frameId: 0, tab: { id: 9 } };

type Reply = (url: string, init: RequestInit) => Response;
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
export const unknownRecord = () => json({ type: 'x', title: 'x', status: 404, code: 'record_unknown', detail: 'x', requestId: 'r1' }, 404);

/** A worker whose tab 7 shows `shown`, with a server that answers as told. */
export function desk(
  reply: Reply = () => json(personContext, 200, { ETag: '"1"' }),
  shown: { record: RecordRef | undefined } = { record },
) {
  const requests: { url: string; headers: Headers; body: string }[] = [];
  let nowMs = 1_000;
  const world: World = {
    now: () => nowMs,
    randomId: () => 'nonce',
    wait: async () => {},
    recordOfTab: async () => shown.record,
    async fetch(url, init) {
      requests.push({ url, headers: new Headers(init.headers), body: typeof init.body === 'string' ? init.body : '' });
      return reply(url, init);
    },
  };
  const badges: (string | undefined)[] = [];
  const chosen = choices();
  const written = drafts();
  const signIns: string[] = [];
  const bearers = credentials(world, async () => {});
  const own: Desk = {
    world,
    mayUseHints,
    frames: frames(world.randomId),
    contexts: recordContexts(world, contextCache(world.now), mayUseHints, chosen, bearers),
    choices: chosen,
    drafts: written,
    signIn: {
      byWindow: async (apiUrl) => void signIns.push(`window ${apiUrl}`),
      byCode: async (apiUrl) => void signIns.push(`code ${apiUrl}`),
      cancel: async () => void signIns.push('cancel'),
      signOut: async (drop) => void signIns.push(drop ? 'out, drop' : 'out'),
    },
    workspaceSites: workspaceSites(world.now, (settings) => api(world, settings, bearers)),
    queue: feedbackQueue({
      now: world.now,
      send: (settings, events) => api(world, settings, bearers).feedback(events),
      sendNotes: (settings, notes) => api(world, settings, bearers).notes(notes),
      noteRefused: async () => {},
      wakeAt: async () => {},
    }),
    judged: judgements(),
    buckets: tokenBuckets(world.now),
    badge: { show: async (_tab, answer) => void badges.push(answer?.status) },
    injectPageReader: async () => {},
    openOptions: async () => {},
  };
  return {
    own,
    requests,
    badges,
    signIns,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

export async function introduced(made: ReturnType<typeof desk>) {
  await handleMessage(made.own, { type: 'nonce' }, content);
  await handleMessage(made.own, { type: 'vouch', nonce: 'nonce' }, frame);
  return made;
}

/** Storage as a user has it who entered a key. */
export async function setUpWithKey(): Promise<void> {
  fakeBrowser.reset();
  await writeStored('settings', { apiUrl: 'http://127.0.0.1:8787', auth: { kind: 'key', apiKey: 'alg_secret' } });
  await writeStored('sites-asked', 1_000);
}
