import { type HealthComponent, type HealthComponentName, type HealthReason, type HealthState, msToInstant } from '@alongside/common';

/** How one component is. `sinceMs` says since when it is not well. */
export interface Finding {
  readonly state: HealthState;
  readonly reason?: HealthReason | undefined;
  readonly sinceMs?: number | undefined;
  readonly facts?: Readonly<Record<string, number>>;
}

export function toComponent(name: HealthComponentName, { state, reason, sinceMs, facts = {} }: Finding): HealthComponent {
  const sinceAt = state === 'ok' || sinceMs === undefined ? undefined : msToInstant(sinceMs);
  return { name, state, reason, sinceAt, facts: { ...facts } };
}
