import { browser } from 'wxt/browser';
import { oneAtATime } from './background/one-at-a-time.ts';

/** What open frames must know at once. Without a key, without personal data. */
export interface Pulse {
  /** Rises when the address, the key or the sites change: everything shown must be asked for again. */
  readonly revision: number;
  /** Feedback that waits to be sent. */
  readonly waiting: number;
  /** The last try to send it failed. */
  readonly failing: boolean;
  /** A sign-in that is under way, or why the last one came to nothing. */
  readonly signIn?: SignInState | undefined;
}

export type SignInState =
  | { readonly state: 'opening' }
  | { readonly state: 'code'; readonly userCode: string; readonly verificationUri: string }
  | ({ readonly state: 'failed' } & SignInFailure);

export interface SignInFailure {
  readonly why: 'blocked' | 'closed' | 'denied' | 'expired' | 'other_server' | 'other_workspace' | 'server_error' | 'unreachable';
  /** What the server calls itself, where that is another address than the one set. */
  readonly origin?: string;
  /** The short name of the one that the organisation has set, where the sign-in was to another. */
  readonly workspace?: string;
}

const quiet: Pulse = { revision: 0, waiting: 0, failing: false };

/** Firefox gives a frame inside a page no `storage.session`. */
const area = import.meta.env.FIREFOX ? 'local' : 'session';

export async function readPulse(): Promise<Pulse> {
  const { pulse } = await browser.storage[area].get('pulse');
  return { ...quiet, ...(pulse as Partial<Pulse> | undefined) };
}

const turn = oneAtATime();

/** Changes a part of the pulse; frames hear of it only when something differs. */
export function writePulse(change: Partial<Pulse> | ((before: Pulse) => Partial<Pulse>)): Promise<void> {
  return turn(async () => {
    const before = await readPulse();
    const after = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    if (JSON.stringify(before) !== JSON.stringify(after)) await browser.storage[area].set({ pulse: after });
  });
}

export function onPulse(listener: (pulse: Pulse) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    if (changed === area && changes.pulse?.newValue) listener({ ...quiet, ...(changes.pulse.newValue as Partial<Pulse>) });
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
