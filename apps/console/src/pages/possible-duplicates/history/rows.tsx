import { type ReactNode, useEffect, useRef } from 'react';

/** Rows that keep the focus when what had it is gone, such as the button of an act that was done. */
export function Rows({ name, children }: { readonly name: string; readonly children: readonly ReactNode[] }) {
  const list = useRef<HTMLUListElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const rows = list.current;
    const note = () => {
      hadFocus.current = true;
    };
    rows?.addEventListener('focusin', note);
    return () => rows?.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  });
  return (
    <ul className="rows" ref={list} tabIndex={-1} aria-label={name}>
      {children}
    </ul>
  );
}
