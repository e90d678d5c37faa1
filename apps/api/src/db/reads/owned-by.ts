import type { EntityNoun } from '../entity-key.ts';

/**
 * Conditions on one row of a table, true when it belongs to one of some owners: by itself, or by what it hangs together with. Whoever
 * owns a deal sees the people in it and its account; whoever owns an account sees all that is in it.
 *
 * @param row what the table is called in the query
 * @param owners the parameter with the owners' addresses as a JSON list
 */
export const ownedBy: Record<EntityNoun, (row: string, owners: string) => string> = {
  person: (row, owners) =>
    `(${row}.owner_email IN (SELECT value FROM json_each(${owners}))
      OR EXISTS (SELECT 1 FROM accounts AS oa WHERE oa.pk = ${row}.account_pk AND oa.owner_email IN (SELECT value FROM json_each(${owners})))
      OR EXISTS (SELECT 1 FROM opportunity_contacts AS oc JOIN opportunities AS oo ON oo.pk = oc.opportunity_pk
        WHERE oc.person_pk = ${row}.pk AND oo.owner_email IN (SELECT value FROM json_each(${owners}))))`,
  account: (row, owners) =>
    `(${row}.owner_email IN (SELECT value FROM json_each(${owners}))
      OR EXISTS (SELECT 1 FROM opportunities AS oo WHERE oo.account_pk = ${row}.pk AND oo.owner_email IN (SELECT value FROM json_each(${owners})))
      OR EXISTS (SELECT 1 FROM people AS op WHERE op.account_pk = ${row}.pk AND op.owner_email IN (SELECT value FROM json_each(${owners}))))`,
  opportunity: (row, owners) =>
    `(${row}.owner_email IN (SELECT value FROM json_each(${owners}))
      OR EXISTS (SELECT 1 FROM accounts AS oa WHERE oa.pk = ${row}.account_pk AND oa.owner_email IN (SELECT value FROM json_each(${owners}))))`,
};
