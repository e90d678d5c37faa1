import { type RefObject, useEffect, useRef } from 'react';

/**
 * Hears keys while the focus is within an element, and only then: single letters must do nothing to those who are elsewhere on the page.
 *
 * @source WCAG 2.2, success criterion 2.1.4
 */
export function useKeysWithin(element: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const heard = element.current;
    const listener = (event: KeyboardEvent) => latest.current(event);
    heard?.addEventListener('keydown', listener);
    return () => heard?.removeEventListener('keydown', listener);
  }, [element]);
}
