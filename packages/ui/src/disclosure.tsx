import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** More of the same, behind one click; native, so the keyboard and find-in-page know it. */
export function Disclosure({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="ui-disclosure">
      <summary>
        <Icon name="chevron" size={12} />
        {label}
      </summary>
      {children}
    </details>
  );
}
