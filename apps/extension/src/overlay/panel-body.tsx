import { recordKey } from '../record-key.ts';
import type { OpenPanelProps } from './open-panel.tsx';
import { AmbiguousState } from './states/ambiguous-state.tsx';
import { KnownState } from './states/known-state.tsx';
import { LoadingState } from './states/loading-state.tsx';
import { TroubleState } from './states/trouble-state.tsx';
import { UnknownState } from './states/unknown-state.tsx';
import { WaitingNote } from './states/waiting-note.tsx';
import { TellMarketing } from './tell-marketing.tsx';
import { nobody } from './view.ts';

/** One look per state. Keyed by record: nothing that was opened, scrolled or typed for one record lives on under the next. */
export function PanelBody(props: OpenPanelProps) {
  const { view, words, waiting, note } = props;
  return (
    <div key={recordKey(view.record)} className="body" data-phase={view.phase}>
      <State {...props} />
      {hasNote(props) && (
        <TellMarketing
          note={note}
          isShut={view.phase === 'trouble' && nobody.has(view.trouble.code)}
          isAway={waiting > 0}
          words={words}
          write={props.writeNote}
          send={props.sendNote}
        />
      )}
      {waiting > 0 && <WaitingNote count={waiting} words={words} />}
    </div>
  );
}

/** What was typed is never taken from the screen; without it, there is a place for it where something can be said. */
function hasNote({ view, note }: OpenPanelProps): boolean {
  if (note.text !== '') return true;
  if (view.phase === 'known') return !view.cardsOff?.includes('tell-marketing');
  return note.unsent > 0 || view.phase === 'unknown' || view.phase === 'ambiguous';
}

function State(props: OpenPanelProps) {
  const { view, words } = props;
  switch (view.phase) {
    case 'loading':
      return <LoadingState words={words} />;
    case 'known':
      return <KnownState {...props} view={view} />;
    case 'unknown':
      return <UnknownState view={view} words={words} />;
    case 'ambiguous':
      return <AmbiguousState view={view} words={words} choose={props.choose} />;
    case 'trouble':
      return <TroubleState {...props} trouble={view.trouble} />;
  }
}
