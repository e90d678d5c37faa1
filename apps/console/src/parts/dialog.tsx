import { Button, Icon } from '@alongside/ui';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../words/words-context.tsx';

const typed = ['input:not([readonly], [type=checkbox], [type=radio])', 'select', 'textarea'];
const firstToType = typed.map((control) => `form ${control}`).join(', ');

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly isWide?: boolean;
}

/** A question or a form before everything else. Esc closes it; the focus goes back to where it was. */
export function Dialog({ title, onClose, children, isWide = false }: Props) {
  const words = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    ref.current?.showModal();
    // To the first thing to type; where there is none, to the title: never to a button that does something.
    (ref.current?.querySelector<HTMLElement>(firstToType) ?? heading.current)?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={ref} className="dialog" data-wide={isWide || undefined} aria-labelledby={titleId} onCancel={onClose} onClose={onClose}>
      <header>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="quiet" iconOnly onClick={onClose} aria-label={words.say('common.close')}>
          <Icon name="close" />
        </Button>
      </header>
      {children}
    </dialog>
  );
}
