import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface BannerProps {
  readonly tone: 'plain' | 'warm' | 'danger';
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** A sentence that must be read before the rest. */
export function Banner({ tone, icon, children }: BannerProps) {
  return (
    <div className="ui-banner" data-tone={tone}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
