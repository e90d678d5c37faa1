import { useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Pulse } from '../pulse.ts';
import type { Words } from '../words/words.ts';
import { CollapsedTab } from './collapsed-tab.tsx';
import { OpenPanel } from './open-panel.tsx';
import type { Panel } from './panel.ts';
import type { Store } from './store.ts';

export interface PanelAppProps {
  readonly panel: Panel;
  readonly pulse: Store<Pulse>;
  readonly words: Words;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly giveBackFocus: () => void;
}

/** The panel: a tab at the edge, or open. */
export function PanelApp({ panel, pulse, words, copyText, giveBackFocus }: PanelAppProps) {
  const view = useSyncExternalStore(panel.view.subscribe, panel.view.get);
  const place = useSyncExternalStore(panel.place.subscribe, panel.place.get);
  const note = useSyncExternalStore(panel.note.subscribe, panel.note.get);
  const { waiting, failing, signIn } = useSyncExternalStore(pulse.subscribe, pulse.get);
  const nowMs = useMinute();
  useComeBack(panel.refresh);

  if (view.phase === 'idle' || !place) return null;
  if (!place.open) return <CollapsedTab view={view} side={place.side} words={words} open={() => panel.setPlace({ open: true })} />;
  return (
    <OpenPanel
      view={view}
      place={place}
      waiting={failing ? waiting : 0}
      words={words}
      nowMs={nowMs}
      setPlace={panel.setPlace}
      refresh={panel.refresh}
      seen={panel.seen}
      openOptions={panel.openOptions}
      choose={panel.choose}
      copyText={copyText}
      note={note}
      writeNote={panel.writeNote}
      sendNote={panel.sendNote}
      progress={signIn}
      signIn={panel.signIn}
      cancelSignIn={() => panel.signIn()}
      close={() => {
        panel.setPlace({ open: false });
        giveBackFocus();
      }}
      actions={{
        async copy(item) {
          const copied = await copyText(item.url);
          if (copied) panel.used(item, 'copied');
          return copied;
        },
        opened: (item) => panel.used(item, 'opened'),
        judge: panel.judge,
        undo: panel.undo,
        grade: panel.grade,
      }}
    />
  );
}

/** Calls back once what React has committed by now has been handed to the screen. */
export function afterPaint(then: () => void): void {
  flushSync(() => {});
  // A hidden tab draws no frames; there is nothing on its screen to wait for either.
  if (document.hidden) {
    then();
    return;
  }
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  });
}

function useMinute(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}

const staleMs = 60_000;

/** A tab that one comes back to after a minute or more asks whether its record is still so. */
function useComeBack(refresh: () => void): void {
  useEffect(() => {
    let leftAtMs = Number.POSITIVE_INFINITY;
    const changed = () => {
      if (document.hidden) leftAtMs = Date.now();
      else if (Date.now() - leftAtMs > staleMs) refresh();
    };
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, [refresh]);
}
