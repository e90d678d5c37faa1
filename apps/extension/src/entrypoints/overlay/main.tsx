import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { ToFrame } from '../../content/panel-messages.ts';
import { later } from '../../later.ts';
import { askWorker } from '../../overlay/ask-worker.ts';
import { awaitPort } from '../../overlay/await-port.ts';
import { copyText } from '../../overlay/copy-text.ts';
import { followLive } from '../../overlay/follow-live.ts';
import { readPlace, writePlace } from '../../overlay/layout.ts';
import { panel } from '../../overlay/panel.ts';
import { afterPaint, PanelApp } from '../../overlay/panel-app.tsx';
import { store } from '../../overlay/store.ts';
import { onPulse, readPulse } from '../../pulse.ts';
import { randomId } from '../../random-id.ts';
import { loadWords } from '../../words/load-words.ts';

const [port, words, pulseNow] = await Promise.all([
  awaitPort((nonce) => askWorker({ type: 'vouch', nonce }).then(({ vouched }) => vouched)),
  loadWords(),
  readPulse(),
]);

document.documentElement.lang = words.locale;

const pulse = store(pulseNow);
const own = panel({
  ask: (message) => askWorker(message, () => port.postMessage({ type: 'lost' })),
  tell: (message) => port.postMessage(message),
  readPlace,
  writePlace,
  now: () => Date.now(),
  randomId,
  later,
});
own.pulsed(pulseNow);
onPulse((next) => {
  pulse.set(next);
  own.pulsed(next);
});
// A page that was put away hears of nothing: what was said meanwhile counts before it is looked at again.
const catchUp = () => void readPulse().then(own.pulsed);
addEventListener('pageshow', ({ persisted }) => persisted && catchUp());
document.addEventListener('resume', catchUp);
addEventListener('online', () => {
  void askWorker({ type: 'flush' });
  own.refresh();
});
followLive(own, {
  connect: () => browser.runtime.connect({ name: 'overlay' }),
  isHidden: () => document.hidden,
  every: (act, ms) => void setInterval(act, ms),
  later,
});
own.place.subscribe(() => {
  const place = own.place.get();
  if (place) port.postMessage({ type: 'place', place });
});

const root = createRoot(document.querySelector('#root') ?? document.body);
root.render(
  <StrictMode>
    <PanelApp panel={own} pulse={pulse} words={words} copyText={copyText} giveBackFocus={() => port.postMessage({ type: 'blur' })} />
  </StrictMode>,
);

port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
  own.hear(data);
  if (data.type === 'record') afterPaint(() => port.postMessage({ type: 'drawn', turn: data.turn }));
};
