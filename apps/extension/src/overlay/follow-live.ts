import { liveName } from '../live-name.ts';
import type { LiveMessage, PortMessage } from '../messages.ts';
import type { Panel } from './panel.ts';
import type { View } from './view.ts';

/** The part of a port to the worker that is used. */
export interface LivePort {
  readonly onMessage: { addListener(heard: (message: LiveMessage) => void): void };
  readonly onDisconnect: { addListener(gone: () => void): void };
  postMessage(message: PortMessage): void;
  disconnect(): void;
}

export interface FollowLiveOptions {
  /** @throws Error when the extension is gone */
  readonly connect: () => LivePort;
  readonly isHidden: () => boolean;
  readonly every: (act: () => void, ms: number) => void;
  readonly later: (act: () => void, ms: number) => void;
}

/** Where nobody tells of changes, the record on the screen is asked for again this often. */
const revalidateMs = 60_000;
/** A worker that was ended is started anew by the next connection. */
const reconnectMs = 1_000;

/** Asking again tells nothing before somebody has signed in, and would take the buttons for it from under whoever is using them. */
function waitsForSignIn(view: View): boolean {
  return view.phase === 'trouble' && (view.trouble.code === 'signed_out' || view.trouble.code === 'not_set_up');
}

/** While a record is on the screen, the worker is told so, and what it hears of changes is shown. */
export function followLive(
  panel: Pick<Panel, 'view' | 'refresh' | 'changed'>,
  { connect, isHidden, every, later }: FollowLiveOptions,
): void {
  let port: LivePort | undefined;
  let watched: string | undefined;
  let isLive = false;
  panel.view.subscribe(sync);
  sync();
  every(() => {
    if (!isLive && !isHidden() && !waitsForSignIn(panel.view.get())) panel.refresh();
  }, revalidateMs);

  function sync(): void {
    const view = panel.view.get();
    if (view.phase !== 'idle') {
      port ??= open();
      const name = liveName(view.record);
      if (name !== watched) port.postMessage({ type: 'watch', name });
      watched = name;
      return;
    }
    if (!port) return;
    port.disconnect();
    gone();
  }

  function gone(): void {
    port = undefined;
    watched = undefined;
    isLive = false;
  }

  function open(): LivePort {
    const opened = connect();
    opened.onMessage.addListener((message) => {
      if (message.type === 'live') isLive = message.isLive;
      else panel.changed(message.keys);
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      gone();
      later(sync, reconnectMs);
    });
    return opened;
  }
}
