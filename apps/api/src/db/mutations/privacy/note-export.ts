import { defineMutation } from '../define-mutation.ts';
import { personSubject } from './person-subject.ts';

/** Notes that everything kept about a person was handed out. */
export const noteExport = defineMutation({
  name: 'privacy.noteExport',
  run(_sql, { personId }: { readonly personId: string }, tools): void {
    tools.audit({ action: 'person.exported', subject: personSubject(tools, personId) });
  },
});
