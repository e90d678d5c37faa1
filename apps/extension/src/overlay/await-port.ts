/**
 * The port to this tab's own content script. Whoever embeds this page can send a message to it; only a nonce that the
 * worker gave to the content script of the same tab, and has not seen since, makes it believed.
 */
export function awaitPort(vouch: (nonce: string) => Promise<boolean>): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    addEventListener('message', function heard(event: MessageEvent<{ nonce?: unknown } | undefined>) {
      const nonce = event.data?.nonce;
      const [port] = event.ports;
      if (event.source !== window.parent || typeof nonce !== 'string' || !port) return;
      vouch(nonce).then((isOurs) => {
        if (!isOurs) return port.close();
        removeEventListener('message', heard);
        resolve(port);
      }, reject);
    });
  });
}
