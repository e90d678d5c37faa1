import type { ReactNode } from 'react';

/** A word or two that classify what stands beside them. */
export function Chip({ tone = 'plain', children }: { readonly tone?: 'plain' | 'accent' | 'warm'; readonly children: ReactNode }) {
  return (
    <span className="ui-chip" data-tone={tone}>
      {children}
    </span>
  );
}
