import { Mark } from '@alongside/ui';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page before the console: one thing to do, nothing around it. */
export function Door({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Alongside`;
    // Whoever hears the page is told what it is about now; fields that want the focus have it already.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [title]);
  return (
    <div className="door">
      <main>
        <p className="door-brand">
          <Mark size={20} /> Alongside
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
