import type { NoteInput, RecordRef, TouchGradeInput } from '@alongside/common';
import {
  type Answers,
  ContentMessage,
  type ContextAnswer,
  FrameMessage,
  type NoteState,
  OptionsMessage,
  type SessionAnswer,
  type Trouble,
} from '../messages.ts';
import { recordKey } from '../record-key.ts';
import { readSettings } from '../settings.ts';
import { readSites } from '../sites.ts';
import { readStored } from '../stored-value.ts';
import { ApiTrouble, api } from './api.ts';
import type { Badge } from './badge.ts';
import type { Choices } from './choices.ts';
import type { Drafts } from './drafts.ts';
import type { FeedbackQueue } from './feedback-queue.ts';
import type { Frames } from './frames.ts';
import type { judgements } from './judgements.ts';
import type { RecordContexts } from './record-contexts.ts';
import { recordAt } from './record-of-tab.ts';
import { type Sender, type SenderPlace, senderPlace } from './sender.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { tokenBuckets } from './token-bucket.ts';
import { waitingRows } from './waiting-rows.ts';
import type { WorkspaceSites } from './workspace-sites.ts';
import type { World } from './world.ts';

export interface Desk {
  readonly world: World;
  readonly frames: Frames;
  readonly contexts: RecordContexts;
  readonly choices: Choices;
  readonly queue: FeedbackQueue;
  readonly drafts: Drafts;
  readonly signIn: Pick<SignIn, 'byWindow' | 'byCode' | 'cancel' | 'signOut'>;
  readonly workspaceSites: WorkspaceSites;
  readonly judged: ReturnType<typeof judgements>;
  /** Tells the server who acted. @throws ApiTrouble */
  readonly grade: (touchIds: readonly string[], grade: TouchGradeInput['grade']) => Promise<void>;
  readonly buckets: ReturnType<typeof tokenBuckets>;
  readonly badge: Badge;
  readonly mayUseHints: (record: RecordRef) => Promise<boolean>;
  readonly injectPageReader: (tabId: number) => Promise<void>;
  readonly openOptions: () => Promise<void>;
}

/** After an in-app move the browser's own idea of a tab's address may be some milliseconds behind the page's. */
const addressWaitsMs = [2, 3, 5, 8, 13, 21, 34, 55, 89];

/** Answers a message, or gives `undefined` to one that its sender may not send. The one door into the worker. */
export async function handleMessage(desk: Desk, message: unknown, sender: Sender): Promise<Answers[keyof Answers] | undefined> {
  const from = senderPlace(sender);
  if (from?.place === 'content') {
    const { data } = ContentMessage.safeParse(message);
    return data && answerContent(desk, data, from);
  }
  if (from?.place === 'frame') {
    const { data } = FrameMessage.safeParse(message);
    return data && answerFrame(desk, data, from);
  }
  if (from?.place === 'options') {
    const { data } = OptionsMessage.safeParse(message);
    return data && answerOptions(desk, data);
  }
  return undefined;
}

async function answerContent(desk: Desk, message: ContentMessage, { tabId, pageUrl }: { tabId: number; pageUrl: string }) {
  switch (message.type) {
    case 'start': {
      const { origin } = new URL(pageUrl);
      const here = (await readSites()).filter((site) => URL.parse(site.origin)?.origin === origin);
      return { sites: here.map(({ crm, hints }) => ({ origin, crm, hints })) };
    }
    case 'nonce':
      return { nonce: await desk.frames.issue(tabId) };
    case 'read-page': {
      const record = await desk.world.recordOfTab(tabId);
      const isAllowed = record !== undefined && (await desk.mayUseHints(record));
      if (isAllowed) await desk.injectPageReader(tabId);
      return { done: isAllowed };
    }
    case 'left':
      desk.contexts.cancel(tabId);
      await desk.badge.show(tabId, undefined);
      return { done: true as const };
  }
}

async function answerFrame(desk: Desk, message: FrameMessage, from: Extract<SenderPlace, { place: 'frame' }>) {
  const { tabId, frameId } = from;
  if (message.type === 'vouch') return { vouched: await desk.frames.vouch(tabId, frameId, message.nonce) };
  // Both at once: a rep waits for them.
  const [isOurs, isOnScreen] = await Promise.all([
    desk.frames.isOurs(tabId, frameId),
    asksOfRecord(message) ? isShown(desk.world, from, message.record) : false,
  ]);
  if (!isOurs) return undefined;
  switch (message.type) {
    case 'peek': {
      if (!isOnScreen) return {};
      const held = await desk.contexts.peek(message.record);
      return held ? { held } : {};
    }
    case 'context':
      return answerContext(desk, tabId, isOnScreen, message.record, () => desk.contexts.fetchContext(tabId, message.record));
    case 'resolve':
      return answerContext(desk, tabId, isOnScreen, message.record, () => desk.contexts.resolve(tabId, message.record, message.hints));
    case 'choose':
      if (!isOnScreen) return { done: false };
      await desk.choices.choose(message.record, message.candidateId);
      return { done: true };
    case 'feedback':
      return takeFeedback(desk, from, message);
    case 'undo':
      return undo(desk, message.id);
    case 'flush':
      await desk.queue.flush(true);
      return { waiting: (await readStored('queue')).length };
    case 'open-options':
      await desk.openOptions();
      return { done: true as const };
    case 'sign-in': {
      const settings = await readSettings();
      if (settings) void startSignIn(desk, settings.apiUrl, message.by);
      return { done: settings !== undefined };
    }
    case 'cancel-sign-in':
      await desk.signIn.cancel();
      return { done: true as const };
    case 'note-state':
      // Whoever was shown a record may still send what they wrote about it when they have left it.
      if (isOnScreen) await desk.frames.grant(tabId, recordKey(message.record));
      return (await mayWriteAbout(desk, from, message.record)) ? noteState(desk, message.record) : undefined;
    case 'draft':
      if (!(await mayWriteAbout(desk, from, message.record))) return { done: false };
      await desk.drafts.keep(message.record, message.text);
      return { done: true };
    case 'note':
      return takeNote(desk, from, message.note);
    case 'grade':
      return { done: isOnScreen && !(await orTrouble(desk.grade(message.touchIds, message.grade))).trouble };
  }
}

/** Goes on after the answer: a person may take minutes. */
async function startSignIn(desk: Desk, apiUrl: string, by: 'window' | 'code'): Promise<void> {
  await (by === 'window' ? desk.signIn.byWindow(apiUrl) : desk.signIn.byCode(apiUrl));
}

async function mayWriteAbout(desk: Desk, from: TabPlace, record: RecordRef): Promise<boolean> {
  return (await desk.frames.wasGranted(from.tabId, recordKey(record))) || isShown(desk.world, from, record);
}

async function noteState(desk: Desk, record: RecordRef): Promise<NoteState> {
  const auth = (await readSettings())?.auth;
  const [draft, queue] = await Promise.all([desk.drafts.of(record), waitingRows(auth)]);
  return { draft, unsent: queue.filter(({ note }) => note && recordKey(note.record) === recordKey(record)).length };
}

async function takeNote(desk: Desk, from: TabPlace, note: NoteInput) {
  const settings = await readSettings();
  if (!settings || !(await mayWriteAbout(desk, from, note.record))) return undefined;
  const waiting = await desk.queue.addNote(note, settings);
  await desk.drafts.keep(note.record, '');
  void desk.queue.flush(true);
  return { waiting };
}

function asksOfRecord(message: FrameMessage): message is Extract<FrameMessage, { record: RecordRef }> {
  return 'record' in message;
}

async function answerContext(
  desk: Desk,
  tabId: number,
  isOnScreen: boolean,
  record: RecordRef,
  ask: () => Promise<ContextAnswer>,
): Promise<ContextAnswer> {
  if (!isOnScreen) return { status: 'trouble', trouble: { code: 'refused' } };
  const retryAtMs = desk.buckets.take(tabId);
  if (retryAtMs !== undefined) return { status: 'trouble', trouble: { code: 'rate_limited', retryAtMs } };
  const answer = await ask();
  if (answer.status === 'known') {
    // Nothing below is waited for: the rep waits for the answer, and the frame asks for nothing that rests on these before it has it.
    void desk.frames.grant(tabId, recordKey(record));
    // The server is there again: whatever waited for it can go.
    void desk.queue.flush(true);
    void desk.workspaceSites.refreshWhenStale();
  }
  if (answer.status !== 'outdated' && answer.status !== 'hints_wanted') void desk.badge.show(tabId, answer);
  return answer;
}

async function takeFeedback(desk: Desk, from: TabPlace, { events, holdMs }: Extract<FrameMessage, { type: 'feedback' }>) {
  for (const { record } of events) {
    if (!(await mayWriteAbout(desk, from, record))) return undefined;
  }
  const settings = await readSettings();
  if (!settings) return undefined;
  const waiting = await desk.queue.add(events, settings, holdMs);
  await desk.judged.remember(events);
  void desk.queue.flush();
  return { waiting };
}

async function undo(desk: Desk, id: string) {
  const event = (await readStored('queue')).find((row) => row.event?.id === id)?.event;
  const undone = await desk.queue.undo(id);
  if (event && undone) await desk.judged.forget(event.record, event.contentId);
  return { undone };
}

async function answerOptions(desk: Desk, message: OptionsMessage) {
  switch (message.type) {
    case 'flush-now':
      await desk.queue.flush(true);
      return { waiting: (await readStored('queue')).length };
    case 'sign-in-at':
      void startSignIn(desk, message.apiUrl, message.by);
      return { done: true };
    case 'cancel-sign-in':
      await desk.signIn.cancel();
      return { done: true as const };
    case 'sign-out':
      await desk.signIn.signOut(message.drop);
      return { done: true as const };
    case 'refresh-sites':
      return orTrouble(desk.workspaceSites.refresh());
    case 'request-site':
      return orTrouble(desk.workspaceSites.request(message.request));
    case 'session':
      return tryKey(desk, message);
  }
}

async function orTrouble(act: Promise<void>): Promise<{ trouble?: Trouble }> {
  try {
    await act;
    return {};
  } catch (error) {
    if (error instanceof ApiTrouble) return { trouble: error.trouble };
    throw error;
  }
}

async function tryKey(desk: Desk, { apiUrl, apiKey }: Extract<OptionsMessage, { type: 'session' }>): Promise<SessionAnswer> {
  const asIs = { bearer: async () => apiKey, renew: async () => undefined };
  try {
    const { workspace, role } = await api(desk.world, { apiUrl, auth: { kind: 'key', apiKey } }, asIs).session();
    return { session: { workspaceName: workspace.name, role } };
  } catch (error) {
    if (!(error instanceof ApiTrouble)) throw error;
    // Something answers, but not as Alongside does: most likely the address has a wrong path.
    const isSomethingElse = error.trouble.code === 'server_error' && error.httpStatus !== undefined && error.httpStatus < 500;
    return { trouble: isSomethingElse ? { code: 'unreachable' as const } : error.trouble };
  }
}

interface TabPlace {
  readonly tabId: number;
  /** The tab's address as the browser gave it with the message. */
  readonly tabUrl: string | undefined;
}

async function isShown(world: World, { tabId, tabUrl }: TabPlace, record: RecordRef): Promise<boolean> {
  const isIt = (shown: RecordRef | undefined) => shown !== undefined && recordKey(shown) === recordKey(record);
  // Asking the browser again takes some milliseconds, and the rep is waiting.
  if (isIt(await recordAt(tabUrl))) return true;
  for (const waitMs of [...addressWaitsMs, 0]) {
    if (isIt(await world.recordOfTab(tabId))) return true;
    await world.wait(waitMs);
  }
  return false;
}
