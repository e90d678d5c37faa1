import { ask } from '../ask.ts';
import { extensionOrigin } from '../extension-origin.ts';
import type { ToContent, ToFrame } from './panel-messages.ts';

export interface FrameChannel {
  send(message: ToFrame): void;
}

/**
 * Hands the frame one end of a port, with a nonce that the worker will vouch for. From then on the two talk directly; the page
 * cannot see the frame's window, so it can neither listen nor hand over a port of its own.
 */
export function frameChannel(
  frame: HTMLIFrameElement,
  hears: { readonly ready: () => void; readonly message: (message: ToContent) => void; readonly closed: () => void },
  signal: AbortSignal,
): FrameChannel {
  let port: MessagePort | undefined;
  frame.addEventListener('load', () => void introduce(), { signal });
  signal.addEventListener('abort', () => port?.close());
  return { send: (message) => port?.postMessage(message) };

  async function introduce(): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const { nonce } = await ask({ type: 'nonce' });
    port?.close();
    port = port1;
    port1.onmessage = ({ data }: MessageEvent<ToContent>) => hears.message(data);
    port1.addEventListener('close', hears.closed, { signal });
    frame.contentWindow?.postMessage({ nonce }, extensionOrigin(), [port2]);
    hears.ready();
  }
}
