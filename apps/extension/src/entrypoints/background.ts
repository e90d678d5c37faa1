import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { api } from '../background/api.ts';
import { badge } from '../background/badge.ts';
import { choices } from '../background/choices.ts';
import { contextCache } from '../background/context-cache.ts';
import { feedbackQueue } from '../background/feedback-queue.ts';
import { frames } from '../background/frames.ts';
import { type Desk, handleMessage } from '../background/handle-message.ts';
import { judgements } from '../background/judgements.ts';
import { mayUseHints } from '../background/may-use-hints.ts';
import { recordContexts } from '../background/record-contexts.ts';
import { recordOfTab } from '../background/record-of-tab.ts';
import { registerSiteScripts } from '../background/site-scripts.ts';
import { togglePanel } from '../background/toggle-panel.ts';
import { tokenBuckets } from '../background/token-bucket.ts';
import type { World } from '../background/world.ts';
import { readPulse, writePulse } from '../pulse.ts';
import { keepStoredInMemory } from '../stored-value.ts';

const retryAlarm = 'send-feedback';

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
  const queue = feedbackQueue({ now, send: (settings, events) => api(world, settings).feedback(events), wakeAt });
  const chosen = choices();
  const desk: Desk = {
    world,
    queue,
    badge,
    frames: frames(world.randomId),
    contexts: recordContexts(world, cache, mayUseHints, chosen),
    choices: chosen,
    judged: judgements(),
    buckets: tokenBuckets(now),
    mayUseHints,
    injectPageReader: async (tabId) => {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/hints.js'] });
    },
    openOptions: () => browser.runtime.openOptionsPage(),
  };

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    handleMessage(desk, message, sender).then(respond, (error: unknown) => {
      console.error('Alongside could not answer a message', error);
      respond(undefined);
    });
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openFirstRun();
  });
  browser.runtime.onStartup.addListener(() => void queue.flush());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === retryAlarm) void queue.flush();
  });
  self.addEventListener('online', () => void queue.flush(true));

  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if (changes.sites) void registerSiteScripts();
    if (changes.settings) void queue.flush(true);
    if (changes.settings || changes.sites || changes.hintsFor) void startAfresh();
  });
  browser.permissions.onAdded.addListener(() => void registerSiteScripts());
  browser.permissions.onRemoved.addListener(() => void registerSiteScripts());

  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-panel') void togglePanel();
  });
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

  /** Alarms have a floor of 30 s; while the worker lives, a timer is more exact. */
  async function wakeAt(atMs: number): Promise<void> {
    const delayMs = Math.max(50, atMs - now());
    if (delayMs < 30_000) setTimeout(() => void queue.flush(), delayMs);
    await browser.alarms.create(retryAlarm, { when: Math.max(atMs, now() + 30_000) });
  }

  /** Another address, key or set of sites: what was learned under the old ones is not shown under the new ones. */
  async function startAfresh(): Promise<void> {
    await cache.clear();
    await writePulse({ revision: (await readPulse()).revision + 1 });
  }

  async function openFirstRun(): Promise<void> {
    const { settings } = await browser.storage.local.get('settings');
    if (settings === undefined) await browser.runtime.openOptionsPage();
  }
});
