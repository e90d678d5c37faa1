import { Button, Icon } from '@alongside/ui';
import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { CardActions } from '../cards/define-card.ts';
import type { Place } from '../content/panel-messages.ts';
import type { SignInState } from '../pulse.ts';
import type { Words } from '../words/words.ts';
import { panelWidth } from './layout.ts';
import { Mark } from './mark.tsx';
import { PanelBody } from './panel-body.tsx';
import type { NoteView } from './panel-note.ts';
import type { View } from './view.ts';

export interface OpenPanelProps {
  readonly view: Exclude<View, { phase: 'idle' }>;
  readonly place: Place;
  /** Feedback that could not be sent yet. */
  readonly waiting: number;
  readonly words: Words;
  readonly nowMs: number;
  readonly actions: CardActions;
  readonly setPlace: (change: Partial<Place>) => void;
  readonly refresh: () => void;
  readonly seen: () => void;
  readonly openOptions: () => void;
  readonly choose: (candidateId: string | undefined) => void;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly close: () => void;
  readonly note: NoteView;
  readonly writeNote: (text: string) => void;
  readonly sendNote: () => void;
  /** How far a sign-in is. */
  readonly progress: SignInState | undefined;
  readonly signIn: (by: 'window' | 'code') => void;
  readonly cancelSignIn: () => void;
}

/** The open panel: a thin bar of controls, and below it whatever is known. */
export function OpenPanel(props: OpenPanelProps) {
  const { place, words, setPlace, openOptions, close } = props;
  const other = place.side === 'right' ? 'left' : 'right';
  const closeButton = useRef<HTMLButtonElement>(null);
  useEscape(close);
  useFocusOnArrival(closeButton);
  return (
    <main className="panel" data-side={place.side} aria-label={words.say('panel.name')}>
      <Grip {...props} />
      <header className="bar">
        <span className="brand">
          <Mark /> Alongside
        </span>
        <Button look="quiet" iconOnly aria-label={words.say('panel.settings')} title={words.say('panel.settings')} onClick={openOptions}>
          <Icon name="sliders" />
        </Button>
        <Button
          look="quiet"
          iconOnly
          aria-label={words.say(other === 'left' ? 'panel.toLeft' : 'panel.toRight')}
          title={words.say(other === 'left' ? 'panel.toLeft' : 'panel.toRight')}
          onClick={() => setPlace({ side: other })}
        >
          <Icon name={other === 'left' ? 'dockLeft' : 'dockRight'} />
        </Button>
        <Button
          ref={closeButton}
          look="quiet"
          iconOnly
          aria-label={words.say('panel.close')}
          title={words.say('panel.close')}
          onClick={close}
        >
          <Icon name="close" />
        </Button>
      </header>
      <PanelBody {...props} />
    </main>
  );
}

/** The inner edge: drag it, or use the arrow keys. */
function Grip({ place, words, setPlace }: Pick<OpenPanelProps, 'place' | 'words' | 'setPlace'>) {
  const outward = place.side === 'right' ? -1 : 1;
  const drag = (down: ReactPointerEvent<HTMLDivElement>) => {
    const grip = down.currentTarget;
    const startX = down.screenX;
    const startWidth = place.width;
    grip.setPointerCapture(down.pointerId);
    // Screen coordinates: the frame itself moves under the pointer while it is being resized.
    const move = (event: PointerEvent) => setPlace({ width: startWidth + outward * (event.screenX - startX) });
    grip.addEventListener('pointermove', move);
    grip.addEventListener('lostpointercapture', () => grip.removeEventListener('pointermove', move), { once: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be dragged or take the keyboard
    <div
      className="grip"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.say('panel.resize')}
      aria-valuemin={panelWidth.least}
      aria-valuemax={panelWidth.most}
      aria-valuenow={place.width}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') setPlace({ width: place.width - outward * 20 });
        if (key === 'ArrowRight') setPlace({ width: place.width + outward * 20 });
      }}
    />
  );
}

/**
 * Puts the keyboard on the panel's first button when the user comes in: by opening the panel, or by the key for it. Not when the
 * panel merely appears with the next record: then the user may be writing in the CRM, and focus() would take the keyboard away.
 */
function useFocusOnArrival(button: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    const arrive = () => {
      if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
    };
    if (document.hasFocus()) arrive();
    addEventListener('focus', arrive);
    return () => removeEventListener('focus', arrive);
  }, [button]);
}

function useEscape(close: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => pressed(event);
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
}
