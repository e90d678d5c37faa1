import type { SocketHears } from './live.ts';

/** A WebSocket, heard by the two things that are of use. */
export function openSocket(url: string, hears: SocketHears): { readonly send: (text: string) => void; readonly close: () => void } {
  const opened = new WebSocket(url);
  opened.addEventListener('message', ({ data }) => hears.message(data));
  opened.addEventListener('close', ({ code }) => hears.closed(code));
  return {
    send(text) {
      if (opened.readyState === WebSocket.OPEN) opened.send(text);
    },
    close: () => opened.close(),
  };
}
