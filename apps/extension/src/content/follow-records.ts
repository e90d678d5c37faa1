import type { RecordRef } from '@alongside/common';
import { detectRecord } from '@alongside/crm-pages';
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { recordKey } from '../record-key.ts';
import { type FrameChannel, frameChannel } from './frame-channel.ts';
import { pageChange } from './page-change.ts';
import { type PanelHost, panelHost } from './panel-host.ts';
import type { ToContent } from './panel-messages.ts';
import { watchAddress } from './watch-address.ts';

/** How often a page that shows nothing about its record is read. Each time takes four seconds at most, and a change of the page. */
const patience = 40;

/** Follows the page from record to record and tells the frame. Holds no personal data and no key, draws nothing itself. */
export async function followRecords(isOrphan: () => boolean): Promise<void> {
  const words = { sentence: browser.i18n.getMessage('orphanSentence'), button: browser.i18n.getMessage('orphanButton') };
  const { sites } = await ask({ type: 'start' });
  const living = new AbortController();
  let panel: { host: PanelHost; channel: FrameChannel } | undefined;
  let record: RecordRef | undefined;
  let turn = 0;
  let reading = 0;

  watchAddress(moved, living.signal);
  addEventListener('focus', check, { signal: living.signal });
  document.addEventListener('visibilitychange', () => document.hidden || check(), { signal: living.signal });
  browser.runtime.onMessage.addListener(toggled);
  living.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(toggled));
  moved(location.href);

  function moved(address: string): void {
    if (!check()) return;
    const next = detectRecord(address, sites);
    if (next && record && recordKey(next) === recordKey(record)) return;
    if (!next && !record) return;
    record = next;
    turn += 1;
    panel?.host.blank(true);
    if (next) panel ??= mount();
    panel?.host.show(next !== undefined);
    tell();
    if (!next) void ask({ type: 'left' }).catch(check);
  }

  function mount() {
    const host = panelHost(living.signal);
    const channel = frameChannel(host.frame, { ready: tell, message: heard, closed: () => check() }, living.signal);
    return { host, channel };
  }

  function tell(): void {
    panel?.channel.send({ type: 'record', record, turn });
  }

  function heard(message: ToContent): void {
    if (!panel || !check()) return;
    switch (message.type) {
      case 'drawn':
        if (message.turn === turn) panel.host.blank(false);
        return;
      case 'place':
        panel.host.place(message.place);
        return;
      case 'focus':
        panel.host.focus();
        return;
      case 'blur':
        panel.host.restoreFocus();
        return;
      case 'hints-wanted':
        void sendHints(message.record);
        return;
      // Having looked whether the extension is still there was all of it.
      case 'lost':
    }
  }

  /** What the page shows. One that is slow, or wants a sign-in first, is read again when something on it has changed. */
  async function sendHints(wanted: RecordRef): Promise<void> {
    await ask({ type: 'read-page' });
    reading += 1;
    const mine = reading;
    const isWanted = () => mine === reading && record !== undefined && recordKey(record) === recordKey(wanted);
    for (let tries = 1; isWanted() && tries <= patience; tries += 1) {
      const reader = new AbortController();
      // From before it is read: a page that keeps the processor to itself may change for the last time while reading waits for a turn.
      const changed = pageChange(AbortSignal.any([living.signal, reader.signal]));
      const hints = (await globalThis.alongsideReadHints?.(wanted, living.signal)) ?? {};
      const isEmpty = Object.keys(hints).length === 0;
      if (isWanted() && (tries === 1 || !isEmpty)) panel?.channel.send({ type: 'hints', record: wanted, hints });
      if (!isEmpty) reader.abort();
      if (!isEmpty || living.signal.aborted) return;
      await changed;
    }
  }

  function toggled(message: unknown, _sender: unknown, respond: (answer: boolean) => void): void {
    const isToggle = (message as { type?: string } | undefined)?.type === 'toggle';
    if (!isToggle) return;
    if (panel && record) panel.channel.send({ type: 'toggle' });
    respond(panel !== undefined && record !== undefined);
  }

  /** Whether the extension is still there. After an update it is not, and whatever we show would be dead. */
  function check(): boolean {
    if (living.signal.aborted) return false;
    if (!isOrphan()) return true;
    retire();
    return false;
  }

  function retire(): void {
    if (living.signal.aborted) return;
    living.abort();
    if (record) panel?.host.orphan(words.sentence, words.button, () => location.reload());
    else panel?.host.remove();
  }
}
