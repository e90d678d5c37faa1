import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  readonly label: ReactNode;
  /** What the button is about, for who hears it before what it shows. */
  readonly name: string;
  readonly children: (close: () => void) => ReactNode;
  readonly side?: 'up' | 'down';
}

/** A button that shows more below (or above) it: Esc, a click elsewhere or leaving by Tab closes it. */
export function Menu({ label, name, children, side = 'down' }: Props) {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !ref.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
      removeEventListener('keydown', onKey);
    };
  }, [isOpen]);
  return (
    <div className="menu" ref={ref}>
      <button ref={button} type="button" className="menu-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="visually-hidden">{name} </span>
        {label}
      </button>
      {isOpen && (
        <div className="menu-list" data-side={side}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
