import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from './icon.tsx';

/**
 * More of the same, behind one click; native, so the keyboard and find-in-page know it. What is folded away is put in once the
 * browser has nothing better to do, or when it is opened: what can be seen is drawn first.
 */
export function Disclosure({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  const [isFilled, setFilled] = useState(typeof document === 'undefined');
  useEffect(() => {
    const idle = requestIdleCallback(() => setFilled(true));
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <details className="ui-disclosure" onToggle={() => setFilled(true)}>
      <summary>
        <Icon name="chevron" size={12} />
        {label}
      </summary>
      {isFilled && children}
    </details>
  );
}
