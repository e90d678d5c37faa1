import type { ConsentReport } from '@alongside/common';
import { readEntityKey } from '../../db/entity-key.ts';
import { findPersonEntity } from '../../db/reads/find-person-entity.ts';
import { maySee } from '../../db/reads/may-see.ts';
import { readConsents, readCurrentConsents } from '../../db/reads/read-consents.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { toConsent } from './to-consent.ts';

/** What was ever said about whether a person may be contacted, and what holds; `undefined` when there is no such person to be seen. */
export function getConsents({ native, principal }: WorkspaceContext, personId: string): ConsentReport | undefined {
  const entity = findPersonEntity(native, personId);
  const key = entity !== undefined && maySee(native, entity, principal.sees) ? readEntityKey(entity) : undefined;
  return (
    key && {
      items: readCurrentConsents(native, key.pk).map(toConsent),
      statements: readConsents(native, key.pk).map(toConsent),
    }
  );
}
