import type { Session } from '@alongside/common';
import { type ReactNode, useEffect, useState } from 'react';
import { keepDraftsOf } from './keep-drafts-of.ts';

/**
 * A page belongs to whoever opened it. When another person or workspace is signed in meanwhile, in another tab, nothing of before is shown
 * and no form of before is sent: the page is loaded anew.
 */
export function SamePerson({ session: { workspace, member }, children }: { readonly session: Session; readonly children: ReactNode }) {
  const person = `${workspace.id}/${member?.id ?? ''}`;
  const [first] = useState(() => {
    if (typeof sessionStorage !== 'undefined') keepDraftsOf(person);
    return person;
  });
  useEffect(() => {
    if (person !== first) location.reload();
  }, [person, first]);
  return person === first ? children : null;
}
