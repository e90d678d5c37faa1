import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { api } from '../background/api.ts';
import { badge } from '../background/badge.ts';
import { choices } from '../background/choices.ts';
import { contextCache } from '../background/context-cache.ts';
import { drafts } from '../background/drafts.ts';
import { feedbackQueue } from '../background/feedback-queue.ts';
import { frames } from '../background/frames.ts';
import { freshStart } from '../background/fresh-start.ts';
import { type Desk, handleMessage } from '../background/handle-message.ts';
import { judgements } from '../background/judgements.ts';
import { live } from '../background/live.ts';
import { livePorts } from '../background/live-ports.ts';
import { mayUseHints } from '../background/may-use-hints.ts';
import { openSocket } from '../background/open-socket.ts';
import { recordContexts } from '../background/record-contexts.ts';
import { recordOfTab } from '../background/record-of-tab.ts';
import { browserIdentity } from '../background/sign-in/browser-identity.ts';
import { credentials } from '../background/sign-in/credentials.ts';
import { signIn } from '../background/sign-in/sign-in.ts';
import { registerSiteScripts } from '../background/site-scripts.ts';
import { takePort } from '../background/take-port.ts';
import { tellGrade } from '../background/tell-grade.ts';
import { togglePanel } from '../background/toggle-panel.ts';
import { tokenBuckets } from '../background/token-bucket.ts';
import { workspaceSites } from '../background/workspace-sites.ts';
import type { World } from '../background/world.ts';
import { later } from '../later.ts';
import { forgetManaged } from '../managed.ts';
import { readSettings } from '../settings.ts';
import type { Settings } from '../storage.ts';
import { keepStoredInMemory, readStored, writeStored } from '../stored-value.ts';

const retryAlarm = 'send-feedback';
const signInAlarm = 'sign-in-by-code';

export default defineBackground(() => {
  keepStoredInMemory();
  const now = () => Date.now();
  const world: World = {
    now,
    recordOfTab,
    fetch: (url, init) => fetch(url, init),
    randomId: () => crypto.randomUUID(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
  const cache = contextCache(now);
  const own = credentials(world, () => signingIn.ended());
  const server = (settings: Settings) => api(world, settings, own);
  const written = drafts();
  const queue = feedbackQueue({
    now,
    send: (settings, events) => server(settings).feedback(events),
    sendNotes: (settings, notes) => server(settings).notes(notes),
    noteRefused: ({ record, text }) => written.giveBack(record, text),
    wakeAt: (atMs) => wakeAt(retryAlarm, atMs, () => void queue.flush()),
  });
  const chosen = choices();
  const sites = workspaceSites(now, server);
  const signingIn = signIn({
    world,
    identity: browserIdentity,
    openPage: async (url) => void (await browser.tabs.create({ url })),
    wakeAt: (atMs) => wakeAt(signInAlarm, atMs, () => void signingIn.poll()),
    changed: startAfresh,
  });
  const ports = livePorts();
  const socket = live({
    async ticket() {
      const settings = await readSettings();
      if (!settings || (settings.auth.kind === 'session' && !(await readStored('session')))) return undefined;
      const ticket = await server(settings).liveTicket();
      return ticket === undefined ? undefined : { apiUrl: settings.apiUrl, ticket };
    },
    later,
    open: openSocket,
    changed: (keys) => ports.tell({ type: 'changed', keys }),
    heard: (isLive) => ports.tell({ type: 'live', isLive }),
    revoked: () => void revoked(),
  });
  const desk: Desk = {
    world,
    queue,
    badge,
    frames: frames(world.randomId),
    contexts: recordContexts(world, cache, mayUseHints, chosen, own),
    drafts: written,
    signIn: signingIn,
    workspaceSites: sites,
    choices: chosen,
    judged: judgements(),
    grade: tellGrade(server),
    buckets: tokenBuckets(now),
    mayUseHints,
    injectPageReader: async (tabId) =>
      void (await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/hints.js'] })),
    openOptions: () => browser.runtime.openOptionsPage(),
  };
  const { showAnew, catchUp } = freshStart({ contexts: desk.contexts, cache, queue, sites });

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    handleMessage(desk, message, sender).then(respond, (error: unknown) => {
      console.error('Alongside could not answer a message', error);
      respond(undefined);
    });
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => void (reason === 'install' && openFirstRun()));
  browser.runtime.onConnect.addListener((port) => takePort(port, desk.frames, ports, socket));
  browser.runtime.onStartup.addListener(() => {
    void queue.flush();
    void sites.refreshWhenStale();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === retryAlarm) void queue.flush();
    if (name === signInAlarm) void signingIn.poll();
  });
  self.addEventListener('online', () => {
    void queue.flush(true);
    socket.renew();
  });

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') {
      forgetManaged();
      void registerSiteScripts();
      void signingIn.followManaged().then(startAfresh);
    }
    if (area !== 'local') return;
    const isNewList = isListNew(changes['workspace-sites']);
    if (changes.sites || isNewList) void registerSiteScripts();
    if (changes.settings || changes.sites || changes.hintsFor) void startAfresh();
    // It was just asked for: a server that tells another list each time is not asked without end.
    else if (isNewList) void showAnew();
  });
  browser.permissions.onAdded.addListener(() => void registerSiteScripts());
  browser.permissions.onRemoved.addListener(() => void registerSiteScripts());

  browser.commands.onCommand.addListener((command) => void (command === 'toggle-panel' && togglePanel()));
  browser.action.onClicked.addListener(() => void togglePanel());
  browser.tabs.onRemoved.addListener((tabId) => {
    desk.contexts.cancel(tabId);
    desk.buckets.forget(tabId);
    void desk.frames.forget(tabId);
  });

  // Content scripts live in the page's process: neither key nor queue is theirs to read.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  void registerSiteScripts();
  void queue.flush();
  void signingIn.resume().then(signingIn.followManaged);

  /** Alarms have a floor of 30 s; while the worker lives, a timer is more exact. */
  async function wakeAt(alarm: string, atMs: number, act: () => void): Promise<void> {
    const delayMs = Math.max(50, atMs - now());
    if (delayMs < 30_000) setTimeout(act, delayMs);
    await browser.alarms.create(alarm, { when: Math.max(atMs, now() + 30_000) });
  }

  // What was shown goes at once; whether the sign-in is over is asked after. The socket comes back by itself, in its own time: a
  // server that closes it again and again is not stormed.
  async function revoked(): Promise<void> {
    await writeStored('access', undefined);
    await showAnew();
    await catchUp();
  }

  /** Another address, key or set of sites: what was learned under the old ones is not shown under the new ones. */
  async function startAfresh(): Promise<void> {
    await showAnew();
    socket.renew();
    await catchUp();
  }
});

async function openFirstRun(): Promise<void> {
  if ((await readSettings()) === undefined) await browser.runtime.openOptionsPage();
}

/** A list that is told for the first time and is empty, or told again with another tag, changes nothing. */
function isListNew(change: { oldValue?: unknown; newValue?: unknown } | undefined): boolean {
  const sites = (value: unknown) => JSON.stringify((value as { sites?: unknown } | undefined)?.sites ?? []);
  return change !== undefined && sites(change.oldValue) !== sites(change.newValue);
}
