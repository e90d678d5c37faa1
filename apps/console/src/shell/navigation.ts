import type { Session } from '@alongside/common';
import type { ConsolePage } from '../pages/define-page.ts';
import { pages } from '../pages/registry.ts';
import { mayOpen } from './session.tsx';

/** The pages that stand at the side: those of the work, or the personal ones where there is no other. */
export function navigation(session: Pick<Session, 'roles'>): readonly ConsolePage[] {
  const allowed: readonly ConsolePage[] = pages.filter(({ roles }) => mayOpen(session, roles));
  const ofWork = allowed.filter(({ isPersonal }) => !isPersonal);
  return ofWork.length > 0 ? ofWork : allowed;
}
