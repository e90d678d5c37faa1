import type { Browser } from 'wxt/browser';
import type { Frames } from './frames.ts';
import type { LivePorts } from './live-ports.ts';
import { senderPlace } from './sender.ts';

/** Takes the line of an overlay of ours; anybody else's is closed. */
export function takePort(
  port: Browser.runtime.Port,
  frames: Pick<Frames, 'isOurs'>,
  ports: Pick<LivePorts, 'add' | 'remove'>,
  socket: { readonly join: () => () => void },
): void {
  const from = port.sender && senderPlace(port.sender);
  if (port.name !== 'overlay' || from?.place !== 'frame') return port.disconnect();
  ports.add(port, socket.join());
  void frames.isOurs(from.tabId, from.frameId).then((isOurs) => {
    if (isOurs) return;
    ports.remove(port);
    port.disconnect();
  });
}
