import type { Browser } from 'wxt/browser';
import { PortMessage } from '../messages.ts';
import type { Frames } from './frames.ts';
import type { LiveSeat } from './live.ts';
import type { LivePorts } from './live-ports.ts';
import { senderPlace } from './sender.ts';

/** Takes the line of an overlay of ours; anybody else's is closed. */
export function takePort(
  port: Browser.runtime.Port,
  frames: Pick<Frames, 'isOurs'>,
  ports: Pick<LivePorts, 'add' | 'remove'>,
  socket: { readonly join: () => LiveSeat },
): void {
  const from = port.sender && senderPlace(port.sender);
  if (port.name !== 'overlay' || from?.place !== 'frame') {
    port.disconnect();
    return;
  }
  const seat = socket.join();
  ports.add(port, seat.leave);
  port.onMessage.addListener((message) => {
    const said = PortMessage.safeParse(message).data;
    if (said) seat.watch(said.name);
  });
  void frames.isOurs(from.tabId, from.frameId).then((isOurs) => {
    if (isOurs) return;
    ports.remove(port);
    port.disconnect();
  });
}
