import type { Browser } from 'wxt/browser';
import type { LiveMessage } from '../messages.ts';

export type LivePorts = ReturnType<typeof livePorts>;

/** The open overlays' lines to the worker. Each message to all of them: which records changed is no secret among them. */
export function livePorts() {
  const ports = new Map<Browser.runtime.Port, () => void>();
  let isLive = false;

  return {
    add(port: Browser.runtime.Port, leave: () => void): void {
      ports.set(port, leave);
      port.onDisconnect.addListener(() => remove(port));
      post(port, { type: 'live', isLive });
    },

    remove,

    tell(message: LiveMessage): void {
      if (message.type === 'live') isLive = message.isLive;
      for (const port of ports.keys()) post(port, message);
    },
  };

  function remove(port: Browser.runtime.Port): void {
    ports.get(port)?.();
    ports.delete(port);
  }
}

function post(port: Browser.runtime.Port, message: LiveMessage): void {
  try {
    port.postMessage(message);
  } catch (error) {
    // Its frame went away, and the browser has not said so yet.
    if (!(error instanceof Error) || !/disconnected/i.test(error.message)) throw error;
  }
}
